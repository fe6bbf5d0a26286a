//! The integration tests: one binary, so that the product is linked once.
// For the long objects of sample values.
#![recursion_limit = "256"]
#![expect(
    clippy::expect_used,
    reason = "a broken set-up fails the test, in helper functions too"
)]

mod account_access;
mod authorization;
mod every_operation;
mod front_door;
mod iam;
mod iam_users;
mod identity_source;
mod identitystore;
mod mail;
mod organization_policies;
mod organizations;
mod people;
mod portal;
mod quotas;
mod saml_sign_in;
mod scim;
mod scim_setup;
mod security;
mod sessions;
mod signatures;
mod sso_admin;
mod statements;
mod sts;
mod web;
