//! Every SQL statement of the product, a module an aggregate: rows to domain and back.
//!
//! Invariants: SQL stands in constants with binds; a function that changes something takes a
//! [`domain::Permit`]; nothing here decides, and nothing here knows a protocol.

pub mod access_control;
pub mod access_keys;
pub mod account_access;
pub mod app_tokens;
pub mod applications;
pub mod assignments;
pub mod audit;
pub mod console;
pub mod federation;
pub mod history;
pub mod iam;
pub mod identity;
pub mod identity_sources;
pub mod instances;
pub mod mail;
mod migrations;
pub mod oidc_providers;
pub mod organizations;
pub mod permission_sets;
pub mod portal;
pub mod provisioning;
pub mod reach;
pub mod revocations;
pub mod saml_providers;
pub mod saml_signing;
pub mod scim;
pub mod settings;
pub mod sign_in;
pub mod trusted_token_issuers;

pub use migrations::MIGRATIONS;
