//! Sign-in, sso-oidc and the portal's API, through the use cases, on every engine.

#![cfg(test)]

mod account_access;
mod authenticator;
mod codes;
mod devices;
mod entitlements;
mod mfa;
mod passwords;
mod portal;
mod refresh;
mod revocation;
mod support;
