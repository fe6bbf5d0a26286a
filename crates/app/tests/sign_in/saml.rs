//! Sign-in at a SAML identity provider, on every engine.

mod provider;
mod sign_in;
