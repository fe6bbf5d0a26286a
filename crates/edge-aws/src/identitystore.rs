//! The identity store: users, groups and memberships.

mod groups;
mod memberships;
mod stores;
mod users;

use aws_identitystore::shapes::{AlternateIdentifier, Filter, MemberId, UniqueAttribute};
use base::{GroupId, IdentityStoreId, MembershipId, PageRequest, UserId};
use domain::identity::{self, EMPTY_VALUE};
use domain::{Error, Kind};
use smithy::{Document, Fault, Shape};

use crate::registry::Registry;

/// AWS: pages are as long as the model lets callers ask for.
const PAGE: u32 = 100;

/// Adds the operations of this service.
pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_identitystore::SERVICE, fault);
    groups::register(&mut service);
    memberships::register(&mut service);
    stores::register(&mut service);
    users::register(&mut service);
}

fn fault(error: Error) -> Fault {
    match error {
        Error::NotFound { kind, id } => not_found(kind, id),
        Error::Conflict { kind, message } => {
            let fault = Fault::new("ConflictException", message);
            let reason = match kind {
                Kind::Target => "CONCURRENT_MODIFICATION",
                // AWS has no reason for what only we know.
                Kind::Nesting => return fault,
                _ => "UNIQUENESS_CONSTRAINT_VIOLATION",
            };
            fault.with_member("Reason", reason)
        }
        Error::Invalid { message }
        | Error::MalformedPolicy { message }
        | Error::Unmodifiable { message }
        | Error::Constraint { message, .. }
        | Error::OAuth {
            description: message,
            ..
        } => Fault::new("ValidationException", message),
        Error::Denied { message } | Error::Unauthenticated { message } => {
            Fault::new("AccessDeniedException", message)
        }
        Error::LimitExceeded { message } => Fault::new("ServiceQuotaExceededException", message),
        Error::Throttled { message } => {
            Fault::new("ThrottlingException", message).with_member("RetryAfterSeconds", 1)
        }
        Error::Internal(_) => Fault::new(
            "InternalServerException",
            "The request failed because of an internal error.",
        )
        .with_member("RetryAfterSeconds", 1),
    }
}

/// AWS: `USER not found.`; the message names the member of the exception that tells the kind, but
/// for the two sides of a membership that is to be made, which [`memberships`] calls so (§3b).
fn not_found(kind: Kind, id: String) -> Fault {
    let (resource, message) = match kind {
        Kind::Group => ("GROUP", "GROUP not found."),
        Kind::Parent => ("GROUP", "Group does not exist"),
        Kind::Child => ("USER", "Member does not exist"),
        Kind::Membership => ("GROUP_MEMBERSHIP", "GROUP_MEMBERSHIP not found."),
        Kind::IdentityStore => ("IDENTITY_STORE", "IDENTITY_STORE not found."),
        _ => ("USER", "USER not found."),
    };
    let fault =
        Fault::new("ResourceNotFoundException", message).with_member("ResourceType", resource);
    // What was looked up by name has no id to tell; a store's id is none of these.
    if UserId::parse(&id).is_ok() {
        fault.with_member("ResourceId", id)
    } else {
        fault
    }
}

/// AWS: by its id or its ARN.
fn identity_store_id(text: &str) -> Result<IdentityStoreId, Error> {
    let id = text.rsplit('/').next().unwrap_or_default();
    IdentityStoreId::parse(id).map_err(|_invalid| Error::not_found(Kind::IdentityStore, text))
}

fn user_id(text: &str) -> Result<UserId, Error> {
    resource_id(text, "user")
        .and_then(|id| UserId::parse(&id).ok())
        .ok_or_else(|| Error::not_found(Kind::User, text))
}

fn group_id(text: &str) -> Result<GroupId, Error> {
    resource_id(text, "group")
        .and_then(|id| GroupId::parse(&id).ok())
        .ok_or_else(|| Error::not_found(Kind::Group, text))
}

fn membership_id(text: &str) -> Result<MembershipId, Error> {
    resource_id(text, "membership")
        .and_then(|id| MembershipId::parse(&id).ok())
        .ok_or_else(|| Error::not_found(Kind::Membership, text))
}

fn member_id(member: MemberId) -> Result<UserId, Error> {
    user_id(&member.user_id.unwrap_or_default())
}

/// AWS: by its id, in whatever case, or its ARN, which must be of this kind.
fn resource_id(text: &str, kind: &str) -> Option<String> {
    let id = match text.rsplit_once('/') {
        None => text,
        Some((before, id)) => {
            before.strip_suffix(kind)?.strip_suffix(':')?;
            id
        }
    };
    Some(id.to_ascii_lowercase())
}

fn page(max_results: Option<i32>, token: Option<&str>) -> Result<PageRequest, Error> {
    let limit = max_results
        .and_then(|limit| u32::try_from(limit).ok())
        .unwrap_or(PAGE);
    Ok(PageRequest::new(limit, token)?)
}

/// The value of the only filter; AWS documents one attribute for each list.
fn filtered(filters: Option<Vec<Filter>>, attribute: &str) -> Result<Option<String>, Error> {
    let Some(filter) = filters.into_iter().flatten().next() else {
        return Ok(None);
    };
    if filter.attribute_path.eq_ignore_ascii_case(attribute) {
        Ok(Some(filter.attribute_value))
    } else {
        Err(Error::invalid(format!(
            "the attribute `{}` is not supported as a filter, only `{attribute}` is",
            filter.attribute_path
        )))
    }
}

/// The two ways to name a user or group by something else than its id.
enum Alternate {
    /// A unique attribute: its path as the caller spells it, and its value.
    Attribute(String, String),
    ExternalId(identity::ExternalId),
}

impl Alternate {
    fn of(identifier: AlternateIdentifier) -> Result<Self, Error> {
        match (identifier.external_id, identifier.unique_attribute) {
            (Some(id), None) => Ok(Self::ExternalId(identity::ExternalId {
                issuer: id.issuer,
                id: id.id,
            })),
            (None, Some(attribute)) => Self::attribute(attribute),
            _ => Err(Error::invalid(
                "exactly one of ExternalId and UniqueAttribute is required",
            )),
        }
    }

    fn attribute(attribute: UniqueAttribute) -> Result<Self, Error> {
        match attribute.attribute_value {
            Document::String(value) if !value.is_empty() => {
                Ok(Self::Attribute(attribute.attribute_path, value))
            }
            _ => Err(Error::invalid(EMPTY_VALUE)),
        }
    }
}

/// AWS: for the attributes that are no key (§3b).
fn not_unique(path: &str) -> Error {
    Error::invalid(format!("The attribute {path} is not a unique attribute"))
}

fn operations(
    operations: Vec<aws_identitystore::shapes::AttributeOperation>,
) -> Vec<identity::AttributeOperation> {
    operations
        .into_iter()
        .map(|operation| identity::AttributeOperation {
            path: operation.attribute_path,
            value: operation.attribute_value,
        })
        .collect()
}

/// The answer of a `Describe` operation, whose members are those of the shape that lists have, in
/// the same order. A model that changes this fails the test that describes what it listed.
fn described<T: Shape>(listed: impl Shape) -> Result<T, Error> {
    T::from_value(listed.into_value()).map_err(Error::internal)
}
