//! What the Makefile needs that is not one line.
//!
//! `cargo xtask codegen` prints the `aws-*` crates, the types of web/packages/client
//! (and docs/api-compat.md) from models/;
//! `cargo xtask codegen --check` fails with a list when any of them is stale; `cargo xtask tidy`
//! fails with a list of broken rules of the house.

mod codegen;
mod tidy;

use std::io::{Write as _, stderr};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let result = match words.as_slice() {
        ["codegen"] => codegen::write(&root),
        ["codegen", "--check"] => codegen::check(&root),
        ["tidy"] => tidy::check(&root),
        _ => Err("usage: cargo xtask codegen [--check] | tidy".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            drop(writeln!(stderr(), "{message}"));
            ExitCode::FAILURE
        }
    }
}
