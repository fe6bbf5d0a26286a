//! The integration tests: one binary, so that the product is linked once.

mod access;
mod every_operation;
mod front_door;
mod identitystore;
mod organizations;
mod security;
mod signatures;
mod sso_admin;
mod statements;
