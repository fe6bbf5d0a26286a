//! PATCH (RFC 7644 §3.5.2), in the RFCs' words, AWS's, and the dialects that Okta and Entra speak.

mod apply;
mod group;
mod parse;
#[cfg(test)]
mod tests;
mod values;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

pub use group::GroupChange;

use crate::error::{ScimError, ScimType, UNPARSABLE};
use crate::filter::Filter;
use crate::mode::Mode;
use crate::path::AttributePath;
use crate::schema::Schema;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// Adds a value, or sets one.
    Add,
    /// Takes values away.
    Remove,
    /// Sets values.
    Replace,
}

/// Where it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatchPath {
    /// The attribute; its URN may be that of an extension as a whole.
    pub attribute: AttributePath,
    /// Which of its values.
    pub selector: Option<Filter>,
    /// What of those values, where a selector is given.
    pub sub: Option<String>,
}

/// One step of a PATCH.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// What is done.
    pub op: Op,
    /// Where. A step without a path has been taken apart into steps with one.
    pub path: PatchPath,
    /// With what; null where nothing is given.
    pub value: Value,
    /// The path was a member of an object, and not called a path: what is not known or not the
    /// client's to change is passed over there, as it is in a PUT.
    pub(crate) implicit: bool,
}

/// A PATCH.
#[derive(Debug, Clone, PartialEq)]
pub struct Patch {
    operations: Vec<Operation>,
}

/// What a PATCH came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The attributes of the resource that are not what they were, by their names (an extension by
    /// its URN); none if everything was so already.
    pub attributes: BTreeSet<String>,
}

impl Changed {
    /// Whether anything is not what it was.
    pub fn is_any(&self) -> bool {
        !self.attributes.is_empty()
    }
}

impl Patch {
    /// Reads the body of a PATCH.
    pub fn parse(body: &Value, mode: Mode) -> Result<Self, ScimError> {
        parse::parse(body, mode)
    }

    /// The steps in their order.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Takes all steps on a resource in the form of [`Schema::canonical`] (as
    /// [`crate::UserResource::to_map`] writes it), or none if one is refused.
    ///
    /// What comes out has the right types; whether it keeps the limits is for
    /// [`crate::UserResource::from_map`] to say.
    pub fn apply(
        &self,
        resource: &mut Map<String, Value>,
        schema: &Schema,
    ) -> Result<Changed, ScimError> {
        apply::apply(self, resource, schema)
    }

    /// The steps as changes of a group, so that one member is removed from ten thousand without
    /// anybody reading the others.
    pub fn group_changes(&self, mode: Mode) -> Result<Vec<GroupChange>, ScimError> {
        group::changes(self, mode)
    }
}

/// A refusal: AWS says the same of everything.
fn refused(mode: Mode, scim_type: ScimType, detail: impl Into<String>) -> ScimError {
    match mode {
        Mode::Aws => ScimError::bad(scim_type, UNPARSABLE),
        Mode::Rfc => ScimError::bad(scim_type, detail),
    }
}
