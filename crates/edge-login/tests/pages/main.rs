//! The pages, through their router, as a browser without scripts sees them.

#![cfg(test)]

mod authorize;
mod browser;
mod device;
mod mfa;
mod portal;
mod sign_in;
