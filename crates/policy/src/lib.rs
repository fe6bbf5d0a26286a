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
//! - It does not know accounts, organizations or which policies apply to whom:
//!   collecting them and combining the decisions is the caller's part.

pub mod condition;
pub mod context;
pub mod decision;
pub mod document;
pub mod identity;
pub mod json;
pub mod principal;
pub mod trust;

mod grammar;
mod pattern;
mod statement;

pub use context::Context;
pub use decision::Decision;
pub use document::{Document, Malformed, PolicyKind};

/// The size of a document as IAM's quotas count it: characters, those of
/// whitespace left out (aws-behaviour §2.4).
pub fn size_without_whitespace(text: &str) -> usize {
    text.chars()
        .filter(|character| !matches!(character, '\t' | '\n' | '\r' | ' '))
        .count()
}
