//! PATCH of a group as changes, without its members in memory.

use serde_json::{Map, Value};

use super::{Op, Operation, Patch, refused};
use crate::error::{ScimError, ScimType};
use crate::filter::{Comparison, Filter, Literal, check_within};
use crate::group::{GroupResource, Member};
use crate::mode::Mode;
use crate::schema::{
    Attribute, Mutability, ResourceKind, Schema, canonical_value, canonical_values, check_number,
};

/// How many steps of a PATCH may look at all members of a group: they may be tens of thousands.
const MAX_LOOKING: usize = 5;

/// One change of a group, in the order of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupChange {
    /// It has another name.
    DisplayName(String),
    /// The client calls it something else, or nothing.
    ExternalId(Option<String>),
    /// They are members now, if they were not before.
    AddMembers(Vec<Member>),
    /// They, by their ids, are members no more, if they were before.
    RemoveMembers(Vec<String>),
    /// They and nobody else are members now. Not in AWS's mode.
    ReplaceMembers(Vec<Member>),
    /// Members whom [`Filter::selects_member`] selects are members no more. Not in AWS's mode.
    RemoveSelected(Filter),
}

impl Filter {
    /// Whether a filter in brackets behind `members` selects a member of that id and kind.
    pub fn selects_member(&self, id: &str, kind: ResourceKind) -> bool {
        let member = Value::Object(Map::from_iter([
            ("value".to_owned(), id.into()),
            ("type".to_owned(), kind.name().into()),
        ]));
        let members = Schema::group(Mode::Rfc).core_attribute("members");
        members.is_some_and(|members| crate::filter::matches_value(self, &member, members))
    }
}

pub(super) fn changes(patch: &Patch, mode: Mode) -> Result<Vec<GroupChange>, ScimError> {
    let schema = Schema::group(mode);
    let mut changes = Vec::with_capacity(patch.operations.len());
    let (mut named, mut looking) = (0, 0);
    for operation in &patch.operations {
        let path = &operation.path;
        let found = schema.resolve(&path.attribute);
        let Some(found) = found else {
            if operation.implicit {
                continue;
            }
            let detail = format!("there is no attribute `{}`", path.attribute);
            return Err(refused(mode, ScimType::InvalidPath, detail));
        };
        if found.attribute.mutability == Mutability::ReadOnly {
            if operation.implicit {
                continue;
            }
            let detail = format!("the attribute `{}` is read-only", path.attribute);
            return Err(refused(mode, ScimType::Mutability, detail));
        }
        let change = if found.attribute.is_named("members") {
            if found.sub.is_some() || path.sub.is_some() {
                let detail = "members are added and removed, not changed";
                return Err(refused(mode, ScimType::Mutability, detail));
            }
            change_of_members(operation, schema, found.attribute)?
        } else {
            if path.selector.is_some() {
                let detail = format!("`{}` has no values to select", path.attribute);
                return Err(refused(mode, ScimType::InvalidPath, detail));
            }
            change_of_text(operation, schema, found.attribute)?
        };
        if let Some(change) = change {
            named += change.members();
            check_number(schema, found.attribute, named)?;
            looking += usize::from(change.is_about_all());
            if looking > MAX_LOOKING {
                let detail = "the PATCH selects or replaces members too often";
                return Err(ScimError::bad(ScimType::TooMany, detail));
            }
            changes.push(change);
        }
    }
    Ok(changes)
}

impl GroupChange {
    /// How many members the change names.
    fn members(&self) -> usize {
        match self {
            Self::AddMembers(members) | Self::ReplaceMembers(members) => members.len(),
            Self::RemoveMembers(members) => members.len(),
            Self::DisplayName(_) | Self::ExternalId(_) | Self::RemoveSelected(_) => 0,
        }
    }

    /// Whether all members are looked at, however few the change names.
    fn is_about_all(&self) -> bool {
        match self {
            Self::ReplaceMembers(_) | Self::RemoveSelected(_) => true,
            Self::DisplayName(_)
            | Self::ExternalId(_)
            | Self::AddMembers(_)
            | Self::RemoveMembers(_) => false,
        }
    }
}

fn change_of_text(
    operation: &Operation,
    schema: &Schema,
    attribute: &Attribute,
) -> Result<Option<GroupChange>, ScimError> {
    let mode = schema.mode();
    let value = match operation.op {
        Op::Remove => Value::Null,
        Op::Add | Op::Replace => canonical_value(schema, attribute, &operation.value)?,
    };
    if value.is_null() {
        if operation.op == Op::Add {
            return Ok(None);
        }
        if attribute.required {
            let detail = format!("the attribute `{}` is required", attribute.name);
            return Err(refused(mode, ScimType::Mutability, detail));
        }
        return Ok(Some(GroupChange::ExternalId(None)));
    }
    // The limits are those of a group that is made.
    let is_name = attribute.is_named("displayName");
    let mut map = Map::from_iter([("displayName".to_owned(), Value::from("-"))]);
    map.insert(attribute.name.to_owned(), value);
    let group = GroupResource::from_map(&map, mode)?;
    Ok(Some(if is_name {
        GroupChange::DisplayName(group.display_name)
    } else {
        GroupChange::ExternalId(group.external_id)
    }))
}

fn change_of_members(
    operation: &Operation,
    schema: &Schema,
    attribute: &Attribute,
) -> Result<Option<GroupChange>, ScimError> {
    let mode = schema.mode();
    let selector = operation.path.selector.as_ref();
    if let Some(selector) = selector {
        check_within(selector, attribute)
            .map_err(|error| refused(mode, ScimType::InvalidFilter, error.to_string()))?;
    }
    let given = || -> Result<Vec<Member>, ScimError> {
        Member::read_all(&canonical_values(schema, attribute, &operation.value)?)
    };
    let ids = |members: Vec<Member>| members.into_iter().map(|member| member.id).collect();
    match (operation.op, selector, mode) {
        (Op::Add, None, _) => {
            let members = given()?;
            Ok((!members.is_empty()).then_some(GroupChange::AddMembers(members)))
        }
        (Op::Remove, Some(selector), _) => match (ids_of(selector), mode) {
            (Some(ids), _) => Ok(Some(GroupChange::RemoveMembers(ids))),
            (None, Mode::Aws) => Err(ScimError::unparsable()),
            (None, Mode::Rfc) => Ok(Some(GroupChange::RemoveSelected(selector.clone()))),
        },
        (Op::Remove, None, _) if !operation.value.is_null() => {
            Ok(Some(GroupChange::RemoveMembers(ids(given()?))))
        }
        // AWS: SCIM removes no members from a group but those that are named.
        (Op::Remove | Op::Replace, None, Mode::Aws) => Err(ScimError::unparsable()),
        (Op::Remove, None, Mode::Rfc) => Ok(Some(GroupChange::ReplaceMembers(Vec::new()))),
        (Op::Replace, None, Mode::Rfc) => Ok(Some(GroupChange::ReplaceMembers(given()?))),
        (Op::Add | Op::Replace, Some(_), _) => {
            let detail = "members are added and removed, not changed";
            Err(refused(mode, ScimType::Mutability, detail))
        }
    }
}

/// The ids that a filter names, if that is all that it does: `value eq "…"`, several with `or`.
fn ids_of(selector: &Filter) -> Option<Vec<String>> {
    let parts = match selector {
        Filter::Or(parts) => parts.as_slice(),
        single => std::slice::from_ref(single),
    };
    let id = |part: &Filter| match part {
        Filter::Compare(path, Comparison::Equal, Literal::String(id)) if path.is("value") => {
            Some(id.clone())
        }
        _ => None,
    };
    parts.iter().map(id).collect()
}
