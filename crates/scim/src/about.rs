//! What the server adds to a resource: its id and what is known of the resource itself.

use base::Timestamp;
use serde_json::{Map, Value, json};

use crate::etag::Version;
use crate::schema::ResourceKind;

/// What the server adds to a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its id.
    pub id: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub modified_at: Timestamp,
    /// Its URL. AWS: answers none.
    pub location: Option<String>,
    /// Its version. AWS: answers none.
    pub version: Option<Version>,
}

/// A group that a user is in, as `groups` of the RFCs' form has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupOfUser {
    /// The id of the group.
    pub id: String,
    /// Its name.
    pub display: String,
    /// Its URL.
    pub location: String,
    /// Whether the user is in it directly, and not through another group.
    pub direct: bool,
}

impl About {
    /// Adds `id` and `meta` to what [`crate::UserResource::to_map`] or
    /// [`crate::GroupResource::to_map`] made.
    pub fn write(&self, kind: ResourceKind, resource: &mut Map<String, Value>) {
        let mut meta = Map::new();
        meta.insert("resourceType".to_owned(), kind.name().into());
        meta.insert("created".to_owned(), self.created_at.iso8601().into());
        meta.insert("lastModified".to_owned(), self.modified_at.iso8601().into());
        if let Some(location) = &self.location {
            meta.insert("location".to_owned(), location.as_str().into());
        }
        if let Some(version) = &self.version {
            meta.insert("version".to_owned(), version.to_string().into());
        }
        resource.insert("id".to_owned(), self.id.as_str().into());
        resource.insert("meta".to_owned(), Value::Object(meta));
    }
}

impl GroupOfUser {
    /// Adds `groups` to a user, if there are any.
    pub fn write(groups: &[Self], user: &mut Map<String, Value>) {
        if groups.is_empty() {
            return;
        }
        let shown = groups.iter().map(|group| {
            json!({
                "value": group.id,
                "display": group.display,
                "$ref": group.location,
                "type": if group.direct { "direct" } else { "indirect" },
            })
        });
        user.insert("groups".to_owned(), shown.collect());
    }
}
