//! Groups as they come in and go out.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::check::Allowed;
use crate::error::{ScimError, ScimType};
use crate::members::Members;
use crate::mode::Mode;
use crate::schema::{ResourceKind, Schema, require_schemas, stamp};

const LONGEST_DISPLAY_NAME: usize = 1024;
const LONGEST_EXTERNAL_ID: usize = 256;
const LONGEST_MEMBER: usize = 128;

/// A group whose attributes keep the limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupResource {
    /// What the client calls it.
    pub external_id: Option<String>,
    /// Its name.
    pub display_name: String,
    /// Who is in it, each once.
    pub members: Vec<Member>,
}

/// One member of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its id.
    pub id: String,
    /// What it is, where that is said. AWS: only users.
    pub kind: Option<ResourceKind>,
}

/// A member as it is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownMember {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: ResourceKind,
    /// Its URL.
    pub location: String,
    /// Its name.
    pub display: Option<String>,
}

impl GroupResource {
    /// Reads the body of a POST or PUT.
    pub fn from_json(body: &Value, mode: Mode) -> Result<Self, ScimError> {
        let schema = Schema::group(mode);
        require_schemas(schema, body)?;
        Self::from_map(&schema.canonical(body)?, mode)
    }

    /// Reads a resource in the form of [`Schema::canonical`].
    pub fn from_map(map: &Map<String, Value>, mode: Mode) -> Result<Self, ScimError> {
        let mut members = Members::new(map, mode);
        let display_name = members.text_of("displayName", LONGEST_DISPLAY_NAME, Allowed::Text);
        let external_id = members.text_of("externalId", LONGEST_EXTERNAL_ID, Allowed::Text);
        let mut violations = members.finish();
        if display_name.is_none() {
            violations.missing("displayName");
        }
        violations.into_result(mode)?;
        let listed = map.get("members").and_then(Value::as_array);
        Ok(Self {
            external_id,
            display_name: display_name.unwrap_or_default(),
            members: Member::read_all(listed.map_or(&[], Vec::as_slice))?,
        })
    }

    /// The resource as it is written, without what the server adds ([`crate::About`]).
    ///
    /// AWS: `members` is there and always empty, whoever is in the group.
    pub fn to_map(&self, mode: Mode, members: &[ShownMember]) -> Map<String, Value> {
        let mut map = Map::new();
        if let Some(external_id) = &self.external_id {
            map.insert("externalId".to_owned(), external_id.as_str().into());
        }
        map.insert("displayName".to_owned(), self.display_name.as_str().into());
        match mode {
            Mode::Aws => {
                map.insert("members".to_owned(), json!([]));
            }
            Mode::Rfc if members.is_empty() => {}
            Mode::Rfc => {
                let members = members.iter().map(ShownMember::to_json).collect();
                map.insert("members".to_owned(), members);
            }
        }
        stamp(Schema::group(mode), &mut map);
        map
    }
}

impl Member {
    /// Members in canonical form, each once.
    pub(crate) fn read_all(values: &[Value]) -> Result<Vec<Self>, ScimError> {
        let mut seen = BTreeSet::new();
        let mut members = Vec::with_capacity(values.len());
        for value in values {
            let member = Self::read(value)?;
            if seen.insert(member.id.clone()) {
                members.push(member);
            }
        }
        Ok(members)
    }

    fn read(value: &Value) -> Result<Self, ScimError> {
        let invalid = || {
            ScimError::bad(
                ScimType::InvalidValue,
                "a member is named by the id of a user or group",
            )
        };
        let id = value
            .get("value")
            .and_then(Value::as_str)
            .ok_or_else(invalid)?;
        if id.is_empty() || id.len() > LONGEST_MEMBER || id.chars().any(char::is_control) {
            return Err(invalid());
        }
        let kind = match value.get("type").and_then(Value::as_str) {
            None | Some("") => None,
            Some(kind) if kind.eq_ignore_ascii_case("User") => Some(ResourceKind::User),
            Some(kind) if kind.eq_ignore_ascii_case("Group") => Some(ResourceKind::Group),
            Some(_) => return Err(invalid()),
        };
        Ok(Self {
            id: id.to_owned(),
            kind,
        })
    }
}

impl ShownMember {
    fn to_json(&self) -> Value {
        let mut shown = json!({
            "value": self.id,
            "$ref": self.location,
            "type": self.kind.name(),
        });
        if let (Some(display), Some(shown)) = (&self.display, shown.as_object_mut()) {
            shown.insert("display".to_owned(), display.as_str().into());
        }
        shown
    }
}
