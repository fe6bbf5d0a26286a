//! Sign-in at a SAML identity provider, on every engine.

mod administration;
mod encryption;
mod endings;
mod hostile;
mod logout;
mod provider;
mod sign_in;
