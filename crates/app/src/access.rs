//! Who can reach what, and why: explanations of decisions, lists of access, and the history of
//! both.

mod explain;

pub use explain::{DeniedEvent, ExplainAccess, Explanation};
