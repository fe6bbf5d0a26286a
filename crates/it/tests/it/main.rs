//! The integration tests: one binary, so that the product is linked once.
#![expect(
    clippy::expect_used,
    reason = "a broken set-up fails the test, in helper functions too"
)]

mod every_operation;
mod front_door;
mod identitystore;
mod organizations;
mod security;
mod signatures;
mod sso_admin;
mod statements;
mod sts;
