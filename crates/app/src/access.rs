//! Who can reach what, and why: explanations of decisions, lists of access, and the history of
//! both.

mod entitled;
mod explain;
mod history;
mod lists;
mod people;
mod plan;

pub use explain::{AccessInQuestion, DeniedEvent, ExplainAccess, Explanation};
pub use history::ListChanges;
pub use lists::{
    AccessRow, Because, ByRule, GroupName, ListAccountAccess, PermissionSetKey, Reach, Reason,
};
pub use people::Reacher;
pub(crate) use plan::Planning;
pub use plan::{ControlEffect, Course, Effect, PermissionSetEffect, Plan, PlannedFailure, Way};
