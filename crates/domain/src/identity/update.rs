//! Updates by attribute path, as `UpdateUser` and `UpdateGroup` take them.

use serde_json::{Map, json};

use super::document::Member as _;
use super::rules::{EMPTY_VALUE, check_group};
use super::{Document, ExternalId, Group, InvalidDocument, Stamp, User, UserAttributes};
use crate::Error;

/// One step of an update.
#[derive(Debug, Clone, PartialEq)]
pub struct AttributeOperation {
    /// Such as `name.givenName` or `aws:identitystore:enterprise.department`, in any case.
    pub path: String,
    /// The new value; without one (or `null`) the attribute is removed.
    pub value: Option<Document>,
}

/// Where a name for signing in stands in the tree that is updated.
const USER_NAME: &str = "UserName";
const EXTENSIONS: &str = "Extensions";

const REQUIRED_OF_USERS: [&str; 5] = [
    "username",
    "displayname",
    "name",
    "name.givenname",
    "name.familyname",
];

impl User {
    /// This user after `operations`, all of them or none.
    pub fn updated(&self, operations: &[AttributeOperation], by: Stamp) -> Result<Self, Error> {
        let mut tree = members(self.attributes.to_document());
        tree.insert(USER_NAME.to_owned(), json!(self.user_name));
        for operation in operations {
            refuse_removal(operation, &REQUIRED_OF_USERS)?;
            apply(&mut tree, operation)?;
        }
        let user_name = Option::<String>::read(tree.remove(USER_NAME).as_ref(), "userName")?;
        let attributes = UserAttributes::from_document(&Document::Object(tree))?;
        let user_name = attributes.check(user_name.as_deref())?.to_owned();
        Ok(Self {
            user_name,
            attributes,
            revision: self.revision.next(),
            updated: by,
            ..self.clone()
        })
    }
}

impl Group {
    /// Looks whether this group may be called and described so.
    pub fn check(&self) -> Result<(), Error> {
        let (name, description) = (self.display_name.as_deref(), self.description.as_deref());
        check_group(name, description, &self.external_ids)
    }

    /// This group after `operations`, all of them or none.
    pub fn updated(&self, operations: &[AttributeOperation], by: Stamp) -> Result<Self, Error> {
        let mut group = Self {
            revision: self.revision.next(),
            updated: by,
            ..self.clone()
        };
        for operation in operations {
            let value = operation.value.as_ref().filter(|value| !is_empty(value));
            let path = operation.path.as_str();
            match path.to_lowercase().as_str() {
                "displayname" => {
                    // A group made without a name may stay so; one that has a name keeps one.
                    refuse_removal(operation, &["displayname"])?;
                    group.display_name = Option::read(value, path)?;
                }
                "description" => {
                    group.description = Option::read(value, path)?;
                }
                "externalids" => {
                    group.external_ids = Vec::<ExternalId>::read(value, path)?;
                }
                _ => {
                    return Err(InvalidDocument::new(path, "is not supported").into());
                }
            }
        }
        group.check()?;
        Ok(group)
    }
}

fn refuse_removal(operation: &AttributeOperation, required: &[&str]) -> Result<(), Error> {
    let path = operation.path.to_lowercase();
    if required.contains(&path.as_str()) && operation.value.as_ref().is_none_or(is_empty) {
        return Err(Error::invalid(EMPTY_VALUE));
    }
    Ok(())
}

/// An empty text removes an optional attribute like `null` does: infrastructure tools send it (that
/// AWS takes it is unconfirmed).
fn is_empty(value: &Document) -> bool {
    match value {
        Document::Null => true,
        Document::String(text) => text.is_empty(),
        Document::Object(members) => members.is_empty(),
        Document::Array(_) | Document::Bool(_) | Document::Number(_) => false,
    }
}

fn apply(
    tree: &mut Map<String, Document>,
    operation: &AttributeOperation,
) -> Result<(), InvalidDocument> {
    let path = operation.path.as_str();
    let mut segments: Vec<&str> = path.split('.').collect();
    if segments.first().is_some_and(|first| first.contains(':')) {
        segments.insert(0, EXTENSIONS);
    }
    match operation.value.as_ref().filter(|value| !is_empty(value)) {
        Some(Document::Array(items)) if items.is_empty() => {
            Err(InvalidDocument::new(path, "is empty"))
        }
        Some(value) => set(tree, &segments, value, path),
        None => {
            remove(tree, &segments);
            Ok(())
        }
    }
}

fn set(
    tree: &mut Map<String, Document>,
    segments: &[&str],
    value: &Document,
    path: &str,
) -> Result<(), InvalidDocument> {
    let Some((first, rest)) = segments.split_first() else {
        return Ok(());
    };
    let key = known_key(tree, first);
    if rest.is_empty() {
        tree.insert(key, without_nulls(value));
        return Ok(());
    }
    let child = tree
        .entry(key)
        .or_insert_with(|| Document::Object(Map::new()));
    match child {
        Document::Object(child) => set(child, rest, value, path),
        _ => Err(InvalidDocument::new(
            path,
            "is a part of an attribute that is set as a whole",
        )),
    }
}

/// What is empty after the removal of its part goes with it.
fn remove(tree: &mut Map<String, Document>, segments: &[&str]) {
    let Some((first, rest)) = segments.split_first() else {
        return;
    };
    let key = known_key(tree, first);
    if let (Some(Document::Object(child)), false) = (tree.get_mut(&key), rest.is_empty()) {
        remove(child, rest);
        if !child.is_empty() {
            return;
        }
    } else if !rest.is_empty() {
        return;
    }
    tree.remove(&key);
}

/// The key as the tree has it already, or else as the caller spells it. An extension's name is
/// known in lower case alone.
fn known_key(tree: &Map<String, Document>, segment: &str) -> String {
    let folded = segment.to_lowercase();
    if segment.contains(':') {
        return folded;
    }
    tree.keys()
        .find(|key| key.to_lowercase() == folded)
        .cloned()
        .unwrap_or_else(|| {
            // The names that `updated` looks for itself.
            [USER_NAME, EXTENSIONS]
                .into_iter()
                .find(|name| name.to_lowercase() == folded)
                .unwrap_or(segment)
                .to_owned()
        })
}

fn without_nulls(value: &Document) -> Document {
    match value {
        Document::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Document::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

fn members(document: Document) -> Map<String, Document> {
    match document {
        Document::Object(members) => members,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use base::{GroupId, IdentityStoreId, Timestamp, UserId};

    use super::*;
    use crate::identity::{ENTERPRISE_EXTENSION, PersonName, Revision, UserStatus, Valued};

    const STORE: &str = "d-1234567890";
    const ID: &str = "44a85468-40e1-708e-e018-01ce81f12cf5";

    fn stamp(seconds: i64) -> Stamp {
        Stamp {
            at: Timestamp::from_seconds(seconds),
            by: "arn:aws:iam::123456789012:root".to_owned(),
        }
    }

    fn user() -> User {
        User {
            id: UserId::parse(ID).expect("an id"),
            identity_store_id: IdentityStoreId::parse(STORE).expect("an id"),
            user_name: "ada".to_owned(),
            status: UserStatus::Enabled,
            attributes: UserAttributes {
                display_name: Some("Ada".to_owned()),
                title: Some("Countess".to_owned()),
                name: PersonName {
                    given_name: Some("Ada".to_owned()),
                    family_name: Some("Lovelace".to_owned()),
                    middle_name: Some("King".to_owned()),
                    ..PersonName::default()
                },
                ..UserAttributes::default()
            },
            revision: Revision::FIRST,
            created: stamp(1),
            updated: stamp(1),
        }
    }

    fn check(operations: &[(&str, Document)]) -> Result<User, String> {
        let operations: Vec<AttributeOperation> = operations
            .iter()
            .map(|(path, value)| AttributeOperation {
                path: (*path).to_owned(),
                value: Some(value.clone()),
            })
            .collect();
        user()
            .updated(&operations, stamp(2))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn paths_are_read_without_regard_to_case_and_null_removes() {
        let updated = check(&[
            ("NAME.givenname", json!("Augusta")),
            ("name.middleName", Document::Null),
            ("title", json!("")),
            ("nickName", json!("Enchantress")),
            ("username", json!("augusta")),
            (
                "emails",
                json!([{"value": "ada@example.com", "Primary": true, "type": null}]),
            ),
        ])
        .expect("an update");
        assert_eq!(updated.user_name, "augusta");
        assert_eq!(updated.revision.to_string(), "2");
        assert_eq!(updated.updated, stamp(2));
        assert_eq!(updated.created, stamp(1));
        let attributes = &updated.attributes;
        assert_eq!(attributes.name.given_name.as_deref(), Some("Augusta"));
        assert_eq!(attributes.name.family_name.as_deref(), Some("Lovelace"));
        assert_eq!(attributes.name.middle_name, None);
        assert_eq!(attributes.title, None);
        assert_eq!(attributes.nick_name.as_deref(), Some("Enchantress"));
        let email = Valued {
            value: Some("ada@example.com".to_owned()),
            kind: None,
            primary: Some(true),
        };
        assert_eq!(attributes.emails, [email]);
    }

    #[test]
    fn an_absent_value_removes_too() {
        let operation = AttributeOperation {
            path: "title".to_owned(),
            value: None,
        };
        let updated = user().updated(&[operation], stamp(2)).expect("an update");
        assert_eq!(updated.attributes.title, None);
    }

    #[test]
    fn what_is_required_cannot_be_removed() {
        for path in [
            "userName",
            "displayName",
            "name",
            "name.givenName",
            "name.familyName",
        ] {
            for value in [json!(null), json!("")] {
                assert_eq!(
                    check(&[(path, value)]),
                    Err(EMPTY_VALUE.to_owned()),
                    "{path}"
                );
            }
        }
        assert_eq!(
            check(&[("name", json!({"formatted": "Ada"}))]),
            Err("givenname: The attribute givenname is required, \
                 familyname: The attribute familyname is required"
                .to_owned())
        );
    }

    #[test]
    fn extensions_are_updated_as_a_whole_and_by_member() {
        let path = |member: &str| format!("{ENTERPRISE_EXTENSION}.{member}");
        let updated = check(&[
            (ENTERPRISE_EXTENSION, json!({"department": "Engines"})),
            (&path("Department"), json!("Computing")),
            (&path("manager.value"), json!(ID)),
        ])
        .expect("an update");
        assert_eq!(
            updated.attributes.extensions.get(ENTERPRISE_EXTENSION),
            Some(&json!({"department": "Computing", "manager": {"value": ID}}))
        );
        let updated = check(&[
            (&path("department"), json!("Engines")),
            (&path("department"), Document::Null),
        ])
        .expect("an update");
        assert!(updated.attributes.extensions.is_empty());
        assert_eq!(
            check(&[("aws:identitystore:other.thing", json!("x"))]),
            Err(
                "the extension `aws:identitystore:other` is not supported, only \
                 `aws:identitystore:enterprise` is"
                    .to_owned()
            )
        );
    }

    #[test]
    fn what_is_no_attribute_or_has_another_shape_is_refused_by_name() {
        let refusals = [
            (
                "userStatus",
                json!("DISABLED"),
                "userstatus",
                "is not supported",
            ),
            ("name.nick", json!("x"), "Name.nick", "is not supported"),
            ("title", json!(1), "Title", "is not a text"),
            ("emails", json!({"value": "x"}), "Emails", "is not a list"),
            (
                "emails",
                json!([{"adress": "x"}]),
                "Emails.adress",
                "is not supported",
            ),
            ("emails", json!([]), "emails", "is empty"),
            (
                "title.short",
                json!("x"),
                "title.short",
                "is a part of an attribute that is set as a whole",
            ),
            (
                "externalIds",
                json!([{"issuer": "https://idp.example.com"}]),
                "ExternalIds.Id",
                "is required",
            ),
        ];
        for (path, value, at, problem) in refusals {
            assert_eq!(
                check(&[(path, value)]),
                Err(format!("the attribute `{at}` {problem}"))
            );
        }
    }

    #[test]
    fn a_group_is_updated_by_path() {
        let group = Group {
            id: GroupId::parse(ID).expect("an id"),
            identity_store_id: IdentityStoreId::parse(STORE).expect("an id"),
            display_name: Some("Engines".to_owned()),
            description: Some("Difference and analytical".to_owned()),
            external_ids: Vec::new(),
            revision: Revision::FIRST,
            created: stamp(1),
            updated: stamp(1),
        };
        let operation = |path: &str, value: Document| AttributeOperation {
            path: path.to_owned(),
            value: Some(value),
        };
        let updated = group
            .updated(
                &[
                    operation("DisplayName", json!("Machines")),
                    operation("description", Document::Null),
                    operation("externalIds", json!([{"Issuer": "scim", "Id": "7"}])),
                ],
                stamp(2),
            )
            .expect("an update");
        assert_eq!(updated.display_name.as_deref(), Some("Machines"));
        assert_eq!(updated.description, None);
        assert_eq!(updated.external_ids.len(), 1);
        assert_eq!(updated.revision, Revision::FIRST.next());
        let error = group
            .updated(&[operation("displayName", Document::Null)], stamp(2))
            .expect_err("a name is kept");
        assert_eq!(error.to_string(), EMPTY_VALUE);
        let error = group
            .updated(&[operation("members", json!([]))], stamp(2))
            .expect_err("no attribute");
        assert_eq!(
            error.to_string(),
            "the attribute `members` is not supported"
        );
    }
}
