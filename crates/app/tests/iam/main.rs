//! Users, groups, roles, policies, role assumption, and whether credentials are still good.

mod account;
mod credentials;
mod identity_provider;
mod instance_profiles;
mod policies;
mod providers;
mod reports;
mod roles;
mod saml;
mod second_factor;
mod simulation;
mod simulation_of_control;
mod sts;
mod support;
mod tokens;
mod users;
mod versions;
mod web_identity;
