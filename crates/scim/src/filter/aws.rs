//! What AWS takes of filters: `eq`, and `and` in one place for each kind.

use super::{Comparison, Filter, Literal};
use crate::error::{INVALID_FILTER, ScimError, ScimType};
use crate::path::AttributePath;
use crate::schema::ResourceKind;

/// A filter that AWS takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AwsFilter {
    /// Users: `userName eq "…"`.
    UserName(String),
    /// Both: `externalId eq "…"`.
    ExternalId(String),
    /// Users: `groups.value eq "…"`, those who are in a group.
    InGroup(String),
    /// Users: `id eq "…" and manager eq "…"`.
    UserWithManager {
        /// The user.
        user: String,
        /// Their manager.
        manager: String,
    },
    /// Groups: `displayName eq "…"`.
    DisplayName(String),
    /// Groups: `members.value eq "…"`, those that have a member.
    WithMember(String),
    /// Groups: `id eq "…" and members eq "…"`.
    GroupWithMember {
        /// The group.
        group: String,
        /// The member.
        member: String,
    },
}

impl AwsFilter {
    /// The filter, if AWS takes it for that kind of resources; else `Invalid Filter format`.
    pub fn read(filter: &Filter, kind: ResourceKind) -> Result<Self, ScimError> {
        let read = match filter {
            Filter::And(parts) => match parts.as_slice() {
                [one, two] => pair(one, two, kind).or_else(|| pair(two, one, kind)),
                _ => None,
            },
            _ => single(filter, kind),
        };
        read.ok_or_else(|| ScimError::bad(ScimType::InvalidFilter, INVALID_FILTER))
    }
}

fn single(filter: &Filter, kind: ResourceKind) -> Option<AwsFilter> {
    let (path, value) = equality(filter)?;
    let value = value.to_owned();
    match kind {
        _ if path.is("externalId") => Some(AwsFilter::ExternalId(value)),
        ResourceKind::User if path.is("userName") => Some(AwsFilter::UserName(value)),
        ResourceKind::User if is_value_of(path, "groups") => Some(AwsFilter::InGroup(value)),
        ResourceKind::Group if path.is("displayName") => Some(AwsFilter::DisplayName(value)),
        ResourceKind::Group if is_value_of(path, "members") => Some(AwsFilter::WithMember(value)),
        _ => None,
    }
}

fn pair(id: &Filter, other: &Filter, kind: ResourceKind) -> Option<AwsFilter> {
    let (path, id) = equality(id)?;
    let (other_path, other) = equality(other)?;
    if !path.is("id") {
        return None;
    }
    let is = |name: &str| other_path.is(name) || is_value_of(other_path, name);
    match kind {
        ResourceKind::User if is("manager") => Some(AwsFilter::UserWithManager {
            user: id.to_owned(),
            manager: other.to_owned(),
        }),
        ResourceKind::Group if is("members") => Some(AwsFilter::GroupWithMember {
            group: id.to_owned(),
            member: other.to_owned(),
        }),
        _ => None,
    }
}

fn equality(filter: &Filter) -> Option<(&AttributePath, &str)> {
    match filter {
        Filter::Compare(path, Comparison::Equal, Literal::String(text)) => Some((path, text)),
        _ => None,
    }
}

fn is_value_of(path: &AttributePath, attribute: &str) -> bool {
    path.urn.is_none()
        && path.attribute.eq_ignore_ascii_case(attribute)
        && path
            .sub
            .as_deref()
            .is_some_and(|sub| sub.eq_ignore_ascii_case("value"))
}
