//! Organizations and the event history, on every engine.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "test code may panic: a broken set-up is a failed test"
)]

mod accounts;
mod handshakes;
mod policies;
mod services;
mod support;
mod trail;
mod transfers;
mod tree;
