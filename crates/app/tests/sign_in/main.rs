//! Sign-in, sso-oidc and the portal's API, through the use cases, on every engine.

#![cfg(test)]

mod account_access;
mod app_tokens;
mod authenticator;
mod codes;
mod device_codes;
mod devices;
mod entitlements;
mod identity_source;
mod letters;
mod mfa;
mod oidc;
mod outbox;
mod passwords;
mod portal;
mod provider;
mod refresh;
mod revocation;
mod saml;
mod sessions;
mod support;
