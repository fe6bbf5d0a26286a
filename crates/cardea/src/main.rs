//! The binary: configuration, wiring, TLS, signals.
fn main() {}
