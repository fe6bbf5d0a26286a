//! What attributes there are, with their characteristics (RFC 7643 §7).
//!
//! What is listed is what is kept: an attribute that is not here is dropped when it comes in, as
//! RFC 7644 §3.3 wants it, and `Schemas` names nothing that would be lost.

mod attribute;
mod canonical;
mod tables;

use serde_json::{Map, Value};

pub use attribute::{Attribute, Kind, Mutability, Returned, Uniqueness};
pub(crate) use canonical::{
    canonical_value, canonical_values, check_number, require_schemas, stamp, truth,
};

use crate::error::ScimError;
use crate::mode::Mode;
use crate::path::AttributePath;

/// The schema of users.
pub const USER_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
/// The schema of groups.
pub const GROUP_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
/// The extension of users in companies.
pub const ENTERPRISE_URN: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/// The kinds of resources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ResourceKind {
    /// People.
    User,
    /// Groups of them.
    Group,
}

impl ResourceKind {
    /// The name of the resource type, as in `meta.resourceType`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Group => "Group",
        }
    }

    /// The endpoint, without a slash.
    pub const fn endpoint(self) -> &'static str {
        match self {
            Self::User => "Users",
            Self::Group => "Groups",
        }
    }
}

/// Attributes under one URN.
#[derive(Debug)]
pub struct Definition {
    /// The URN.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// Its attributes.
    attributes: &'static [Attribute],
}

impl Definition {
    /// The attributes that a mode has.
    pub fn attributes(&self, mode: Mode) -> impl Iterator<Item = &'static Attribute> {
        self.attributes
            .iter()
            .filter(move |attribute| mode == Mode::Rfc || !attribute.beyond_aws)
    }
}

/// Everything that a resource of one kind can have, in one mode.
#[derive(Debug)]
pub struct Schema {
    kind: ResourceKind,
    mode: Mode,
    core: &'static Definition,
    extension: Option<&'static Definition>,
}

/// Where an attribute is in a resource, and what it is.
#[derive(Debug, Clone, Copy)]
pub struct Resolved {
    /// The URN of the extension whose object it is in.
    pub extension: Option<&'static str>,
    /// The attribute.
    pub attribute: &'static Attribute,
    /// The one within it, where the path names it.
    pub sub: Option<&'static Attribute>,
}

impl Resolved {
    /// The innermost attribute.
    pub fn innermost(&self) -> &'static Attribute {
        self.sub.unwrap_or(self.attribute)
    }

    /// The value of [`Self::attribute`] in a resource.
    pub fn find<'a>(&self, resource: &'a Map<String, Value>) -> Option<&'a Value> {
        match self.extension {
            None => resource.get(self.attribute.name),
            Some(urn) => resource.get(urn)?.get(self.attribute.name),
        }
    }
}

const fn schema(kind: ResourceKind, mode: Mode) -> Schema {
    let (core, extension) = match kind {
        ResourceKind::User => (&tables::USER, Some(&tables::ENTERPRISE)),
        ResourceKind::Group => (&tables::GROUP, None),
    };
    Schema {
        kind,
        mode,
        core,
        extension,
    }
}

static AWS_USER: Schema = schema(ResourceKind::User, Mode::Aws);
static RFC_USER: Schema = schema(ResourceKind::User, Mode::Rfc);
static AWS_GROUP: Schema = schema(ResourceKind::Group, Mode::Aws);
static RFC_GROUP: Schema = schema(ResourceKind::Group, Mode::Rfc);

impl Schema {
    /// The schema of a kind of resources in a mode.
    pub fn of(kind: ResourceKind, mode: Mode) -> &'static Self {
        match (kind, mode) {
            (ResourceKind::User, Mode::Aws) => &AWS_USER,
            (ResourceKind::User, Mode::Rfc) => &RFC_USER,
            (ResourceKind::Group, Mode::Aws) => &AWS_GROUP,
            (ResourceKind::Group, Mode::Rfc) => &RFC_GROUP,
        }
    }

    /// The schema of users.
    pub fn user(mode: Mode) -> &'static Self {
        Self::of(ResourceKind::User, mode)
    }

    /// The schema of groups.
    pub fn group(mode: Mode) -> &'static Self {
        Self::of(ResourceKind::Group, mode)
    }

    /// What it is the schema of.
    pub fn kind(&self) -> ResourceKind {
        self.kind
    }

    /// Whose dialect it is.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The definitions, the core one first.
    pub fn definitions(&self) -> impl Iterator<Item = &'static Definition> {
        [Some(self.core), self.extension].into_iter().flatten()
    }

    /// The extension with that URN, whatever its case.
    pub(crate) fn extension(&self, urn: &str) -> Option<&'static Definition> {
        self.extension
            .filter(|known| known.id.eq_ignore_ascii_case(urn))
    }

    /// The attribute of the core, or one that every resource has; names in any case.
    pub(crate) fn core_attribute(&self, name: &str) -> Option<&'static Attribute> {
        let common = tables::COMMON.iter();
        common
            .chain(self.core.attributes(self.mode))
            .find(|attribute| attribute.is_named(name))
    }

    /// What a path leads to; `None` where there is no such attribute.
    pub fn resolve(&self, path: &AttributePath) -> Option<Resolved> {
        let (extension, attribute) = match path.urn.as_deref() {
            None => (None, self.core_attribute(&path.attribute)?),
            Some(urn) if urn.eq_ignore_ascii_case(self.core.id) => {
                (None, self.core_attribute(&path.attribute)?)
            }
            Some(urn) => {
                let extension = self.extension(urn)?;
                let mut attributes = extension.attributes(self.mode);
                let attribute = attributes.find(|known| known.is_named(&path.attribute))?;
                (Some(extension.id), attribute)
            }
        };
        let sub = match path.sub.as_deref() {
            None => None,
            Some(sub) => Some(attribute.sub_attribute(sub)?),
        };
        Some(Resolved {
            extension,
            attribute,
            sub,
        })
    }

    /// The resource in the only form that the rest of the crate works on: names in their declared
    /// case, values of their declared types, nothing that is unknown, read-only or null.
    ///
    /// `schemas` is written anew.
    pub fn canonical(&self, resource: &Value) -> Result<Map<String, Value>, ScimError> {
        canonical::canonical(self, resource)
    }
}
