//! The IAM policy language: text to a typed document, and a document and a
//! request to a decision that says why.
//!
//! Invariants:
//! - Pure and total. No clock, no I/O, no panic on any input; recursion is
//!   bounded by [`json::MAX_DEPTH`], so is the size of a document.
//! - What is parsed is exactly what is evaluated: an element, operator or
//!   principal that is not understood is refused at parsing, never skipped.
//! - It fails closed. A condition that cannot be evaluated (a number that is
//!   none, a multivalued key without a set operator) does not let an `Allow`
//!   match and does not keep a `Deny` from matching.
//! - An explicit deny wins, whatever the order of the statements.
//! - Values substituted for `${..}` are literal text, never patterns.
//! - It looks nothing up: which policies apply to whom, and what the caller and
//!   the resource are to an organization, is told with the request.
//!
//! The way through: [`Compiled::parse`] each policy once, put those that apply
//! into [`Policies`], and [`decide`]. [`identity`] and [`trust`] ask one document
//! alone; [`validate`] finds all that is wrong or doubtful in a text.

pub mod builtin;
pub mod comparison;
pub mod condition;
pub mod context;
pub mod decision;
pub mod document;
pub mod engine;
pub mod identity;
pub mod json;
pub mod principal;
pub mod trust;
pub mod validation;

mod compiled;
mod global_keys;
mod grammar;
mod mentions;
mod pattern;
mod renaming;
mod statement;

pub use compiled::Compiled;
pub use context::Context;
pub use document::{Document, Malformed, PolicyKind};
pub use engine::{Decision, Policies, Request, decide};
pub use global_keys::is_multivalued_key;
pub use mentions::context_keys;
pub use renaming::rename_principals;
pub use validation::{Finding, Severity, validate};

/// The size of a document as IAM's quotas count it: characters, those of
/// whitespace left out (aws-behaviour §2.4).
pub fn size_without_whitespace(text: &str) -> usize {
    text.chars()
        .filter(|character| !matches!(character, '\t' | '\n' | '\r' | ' '))
        .count()
}
