//! The front door of the AWS APIs: bytes to command to bytes.
//!
//! Invariants: nothing is decided here, only authenticated, translated and recorded; every answer
//! has a request id and every request an event in the trail before its answer leaves.

mod account_access;
mod account_access_runtime;
mod answer;
mod authentication;
mod cardea;
mod cloudtrail;
mod front;
mod iam;
mod identitystore;
mod operations;
mod organizations;
mod registry;
mod services;
mod signing_keys;
mod sso;
mod sso_admin;
mod sso_oidc;
mod sts;
mod unsupported;

pub use front::router;
pub use operations::{Operations, PersonsAnswer, PersonsCall};
pub use services::{SERVICES, event_source};
pub use unsupported::UNSUPPORTED;
