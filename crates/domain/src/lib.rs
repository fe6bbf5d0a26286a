//! Entities, invariants, commands and outcomes; knows no protocol and no SQL.
//!
//! Invariants: pure; every id is its own type; nothing here is serializable, because wire shapes
//! belong to the edges and rows to the store.

pub mod access_control;
pub mod account_access;
pub mod actor;
pub mod application;
pub mod assignment;
pub mod assignment_rule;
pub mod audit;
pub mod console;
pub mod delegation;
mod error;
pub mod history;
pub mod iam;
pub mod identity;
pub mod identity_source;
pub mod instance;
pub mod mail;
pub mod organization;
pub mod permission_set;
mod permit;
pub mod provisioning;
pub mod quota;
pub mod scim;
pub mod sign_in;
pub mod throttle;
pub mod trusted_token_issuer;

pub use actor::Actor;
pub use error::{Error, Kind};
pub use permit::Permit;
pub use quota::{Quota, Quotas};
pub use throttle::Throttles;
