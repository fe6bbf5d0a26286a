//! Users, groups, roles, policies, role assumption, and whether credentials are still good.

mod credentials;
mod policies;
mod roles;
mod sts;
mod support;
mod users;
