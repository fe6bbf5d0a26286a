//! Roles, policies, role assumption, and whether credentials are still good.

mod policies;
mod roles;
mod sts;
mod support;
