//! The integration tests: one binary, so that the product is linked once.

mod access;
mod front_door;
mod identitystore;
mod organizations;
mod security;
mod sso_admin;
mod statements;
