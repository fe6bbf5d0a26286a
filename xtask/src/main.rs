//! `cargo xtask codegen|tidy`: what the Makefile needs that is not one line.
fn main() {}
