//! Users, groups, roles, policies, role assumption, and whether credentials are still good.

mod account;
mod credentials;
mod delegation;
mod identity_provider;
mod instance_profiles;
mod password_history;
mod policies;
mod providers;
mod reports;
mod roles;
mod saml;
mod saml_encryption;
mod second_factor;
mod simulation;
mod simulation_of_control;
mod sts;
mod support;
mod token_keys;
mod tokens;
mod users;
mod versions;
mod web_identity;
