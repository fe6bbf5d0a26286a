//! Roles, policies, role assumption, and whether credentials are still good.

mod policies;
mod roles;
mod saml;
mod sts;
mod support;
mod tokens;
mod web_identity;
