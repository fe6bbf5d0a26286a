//! An in-process server for tests: the real front door over real HTTP, with a clock and a source
//! of randomness that the test holds.
//!
//! Test code may panic: a broken set-up is a failed test.
#![expect(
    clippy::expect_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "this crate is for tests: a broken set-up fails the test, and it reads one variable"
)]

mod client;
mod databases;
mod server;

pub use client::{Answer, Caller, signed, signed_for};
pub use databases::{TestDatabase, databases};
pub use server::{TestServer, router};
