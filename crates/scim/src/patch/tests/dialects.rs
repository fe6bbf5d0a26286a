//! What Okta and Entra send, in the shapes that their documentation gives.

use serde_json::{Value, json};

use super::{ada, message, patched};
use crate::group::Member;
use crate::schema::ResourceKind;
use crate::{GroupChange, Mode, Patch, ScimError, ScimType, UNPARSABLE, UserResource};

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/// The user after a PATCH, checked as the server checks it, in both modes.
fn user(operations: &Value) -> UserResource {
    let [aws, rfc] = [Mode::Aws, Mode::Rfc].map(|mode| {
        let map = patched(operations, mode).unwrap_or_else(|error| panic!("{operations}: {error}"));
        UserResource::from_map(&map, mode).expect("a user")
    });
    let first = |user: &UserResource| user.emails.first().and_then(|email| email.value.clone());
    assert_eq!(first(&aws), first(&rfc));
    let without_emails = |user: &UserResource| UserResource {
        emails: Vec::new(),
        ..user.clone()
    };
    assert_eq!(without_emails(&aws), without_emails(&rfc));
    aws
}

#[test]
fn okta_deactivates_and_changes_users() {
    let off = user(&json!([{"op": "replace", "value": {"active": false}}]));
    assert_eq!(off.active, Some(false));
    let changed = user(&json!([{"op": "replace", "value": {
        "name": {"givenName": "Augusta"}, "title": "Lady", "id": "U-1",
    }}]));
    assert_eq!(changed.name.given_name.as_deref(), Some("Augusta"));
    assert_eq!(changed.name.family_name.as_deref(), Some("Lovelace"));
    assert_eq!(changed.title.as_deref(), Some("Lady"));
}

#[test]
fn entra_deactivates_with_a_text_and_a_capital() {
    for operation in [
        json!({"op": "Replace", "path": "active", "value": "False"}),
        json!({"op": "Replace", "path": "active", "value": false}),
        json!({"op": "replace", "path": "active", "value": "false"}),
        json!({"op": "Add", "path": "Active", "value": [false]}),
        json!({"op": "Replace", "value": {"active": "False"}}),
    ] {
        assert_eq!(user(&json!([operation])).active, Some(false), "{operation}");
    }
}

#[test]
fn entra_changes_several_attributes_with_and_without_paths() {
    let changed = user(&json!([
        {"op": "Replace", "path": "emails[type eq \"work\"].value", "value": "new@work.example"},
        {"op": "Replace", "path": "name.familyName", "value": "King"},
        {"op": "Add", "path": "phoneNumbers[type eq \"work\"].value", "value": "+44 1"},
        {"op": "Add", "path": format!("{ENTERPRISE}:department"), "value": "Looms"},
        {"op": "Add", "path": format!("{ENTERPRISE}:manager"), "value": "U-7"},
        {"op": "Remove", "path": "title"},
    ]));
    assert_eq!(changed.emails[0].value.as_deref(), Some("new@work.example"));
    assert_eq!(changed.emails[0].kind.as_deref(), Some("work"));
    assert_eq!(changed.name.family_name.as_deref(), Some("King"));
    assert_eq!(changed.phone_numbers[0].value.as_deref(), Some("+44 1"));
    assert_eq!(changed.phone_numbers[0].kind.as_deref(), Some("work"));
    assert_eq!(changed.enterprise.department.as_deref(), Some("Looms"));
    assert_eq!(changed.enterprise.manager.as_deref(), Some("U-7"));
    assert_eq!(changed.title, None);

    let mut value = json!({
        "displayName": "A. Lovelace",
        "name.givenName": "Augusta",
        "emails[type eq \"work\"].value": "new@work.example",
        "shoeSize": 45,
    });
    value[format!("{ENTERPRISE}:employeeNumber")] = json!("7");
    value[ENTERPRISE] = json!({"costCenter": "C-1", "manager": {"value": "U-8"}});
    let changed = user(&json!([{"op": "Add", "value": value}]));
    assert_eq!(changed.display_name.as_deref(), Some("A. Lovelace"));
    assert_eq!(changed.name.given_name.as_deref(), Some("Augusta"));
    assert_eq!(changed.emails[0].value.as_deref(), Some("new@work.example"));
    assert_eq!(changed.enterprise.employee_number.as_deref(), Some("7"));
    assert_eq!(changed.enterprise.cost_center.as_deref(), Some("C-1"));
    assert_eq!(changed.enterprise.manager.as_deref(), Some("U-8"));
    assert_eq!(changed.enterprise.department.as_deref(), Some("Engines"));
}

#[test]
fn entra_removes_a_manager_in_each_of_its_ways() {
    for operation in [
        json!({"op": "Remove", "path": format!("{ENTERPRISE}:manager")}),
        json!({"op": "Replace", "path": format!("{ENTERPRISE}:manager"), "value": null}),
        json!({"op": "Replace", "path": format!("{ENTERPRISE}:manager"), "value": ""}),
        json!({"op": "Remove", "path": format!("{ENTERPRISE}:manager.value")}),
    ] {
        let changed = user(&json!([operation]));
        assert_eq!(changed.enterprise.manager, None, "{operation}");
        assert_eq!(changed.enterprise.department.as_deref(), Some("Engines"));
    }
}

#[test]
fn in_awss_mode_an_address_that_is_not_there_is_made_by_replacing_it() {
    let operations = json!([
        {"op": "Replace", "path": "phoneNumbers[type eq \"mobile\"].value", "value": "+44 2"},
        {"op": "Remove", "path": "addresses[type eq \"work\"]"},
    ]);
    let map = patched(&operations, Mode::Aws).expect("patched");
    assert_eq!(
        map["phoneNumbers"],
        json!([{"value": "+44 2", "type": "mobile"}])
    );
    let refused = patched(&operations, Mode::Rfc).map_err(|error| error.scim_type);
    assert_eq!(refused, Err(Some(ScimType::NoTarget)));
    assert!(ada(Mode::Aws).get("phoneNumbers").is_none());
}

fn changes(operations: &Value, mode: Mode) -> Result<Vec<GroupChange>, ScimError> {
    Patch::parse(&message(operations), mode)?.group_changes(mode)
}

fn members(ids: &[&str]) -> Vec<Member> {
    let member = |id: &&str| Member {
        id: (*id).to_owned(),
        kind: None,
    };
    ids.iter().map(member).collect()
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn okta_and_entra_change_groups() {
    let name = |name: &str| GroupChange::DisplayName(name.to_owned());
    for (operation, expected) in [
        // Okta
        (
            json!({"op": "replace", "value": {"id": "G-1", "displayName": "Weavers"}}),
            vec![name("Weavers")],
        ),
        (
            json!({"op": "add", "path": "members", "value": [{"value": "U-1", "display": "ada@example.com"}]}),
            vec![GroupChange::AddMembers(members(&["U-1"]))],
        ),
        (
            json!({"op": "remove", "path": "members[value eq \"U-1\"]"}),
            vec![GroupChange::RemoveMembers(ids(&["U-1"]))],
        ),
        // Entra
        (
            json!({"op": "Replace", "path": "displayName", "value": "Weavers"}),
            vec![name("Weavers")],
        ),
        (
            json!({"op": "Add", "path": "members", "value": [{"$ref": null, "value": "U-1"}, {"value": "U-2"}, {"value": "U-1"}]}),
            vec![GroupChange::AddMembers(members(&["U-1", "U-2"]))],
        ),
        (
            json!({"op": "Remove", "path": "members", "value": [{"$ref": null, "value": "U-1"}]}),
            vec![GroupChange::RemoveMembers(ids(&["U-1"]))],
        ),
        (
            json!({"op": "Add", "value": {"externalId": "E-1", "members": {"value": "U-1"}}}),
            vec![
                GroupChange::ExternalId(Some("E-1".to_owned())),
                GroupChange::AddMembers(members(&["U-1"])),
            ],
        ),
        // ssosync and others
        (
            json!({"op": "remove", "path": "members[value eq \"U-1\" or value eq \"U-2\"]"}),
            vec![GroupChange::RemoveMembers(ids(&["U-1", "U-2"]))],
        ),
        (
            json!({"op": "remove", "path": "externalId"}),
            vec![GroupChange::ExternalId(None)],
        ),
        (json!({"op": "add", "path": "members", "value": []}), vec![]),
    ] {
        for mode in [Mode::Aws, Mode::Rfc] {
            assert_eq!(
                changes(&json!([operation]), mode),
                Ok(expected.clone()),
                "{operation}"
            );
        }
    }
}

#[test]
fn all_members_are_replaced_and_removed_in_the_rfcs_mode_alone() {
    let selected = json!({"op": "remove", "path": "members[type eq \"User\"]"});
    for (operation, expected) in [
        (
            json!({"op": "replace", "path": "members", "value": [{"value": "U-1"}]}),
            GroupChange::ReplaceMembers(members(&["U-1"])),
        ),
        (
            json!({"op": "replace", "value": {"members": []}}),
            GroupChange::ReplaceMembers(Vec::new()),
        ),
        (
            json!({"op": "remove", "path": "members"}),
            GroupChange::ReplaceMembers(Vec::new()),
        ),
    ] {
        let refused = changes(&json!([operation]), Mode::Aws).map_err(|error| error.detail);
        assert_eq!(refused, Err(UNPARSABLE.to_owned()), "{operation}");
        assert_eq!(
            changes(&json!([operation]), Mode::Rfc),
            Ok(vec![expected]),
            "{operation}"
        );
    }
    assert!(changes(&json!([selected]), Mode::Aws).is_err());
    let found = changes(&json!([selected]), Mode::Rfc).expect("changes");
    let [GroupChange::RemoveSelected(filter)] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert!(filter.selects_member("U-1", ResourceKind::User));
    assert!(!filter.selects_member("G-1", ResourceKind::Group));
}

#[test]
fn what_a_group_does_not_have_cannot_be_changed() {
    use ScimType::{InvalidFilter, InvalidPath, InvalidValue, Mutability};
    for (operation, kind) in [
        (
            json!({"op": "add", "path": "description", "value": "x"}),
            InvalidPath,
        ),
        (
            json!({"op": "add", "path": "displayName[a pr]", "value": "x"}),
            InvalidPath,
        ),
        (
            json!({"op": "replace", "path": "id", "value": "x"}),
            Mutability,
        ),
        (json!({"op": "remove", "path": "displayName"}), Mutability),
        (
            json!({"op": "replace", "path": "members[value eq \"a\"].value", "value": "b"}),
            Mutability,
        ),
        (
            json!({"op": "replace", "path": "members.value", "value": "b"}),
            Mutability,
        ),
        (
            json!({"op": "remove", "path": "members[shoeSize pr]"}),
            InvalidFilter,
        ),
        (
            json!({"op": "add", "path": "members", "value": [{"display": "x"}]}),
            InvalidValue,
        ),
        (
            json!({"op": "add", "path": "members", "value": [{"value": "\u{0}"}]}),
            InvalidValue,
        ),
        (
            json!({"op": "add", "path": "members", "value": [{"value": "a", "type": "Device"}]}),
            InvalidValue,
        ),
        (
            json!({"op": "replace", "path": "displayName", "value": "\u{0}"}),
            InvalidValue,
        ),
    ] {
        let refused = changes(&json!([operation]), Mode::Rfc).map_err(|error| error.scim_type);
        assert_eq!(refused, Err(Some(kind)), "{operation}");
        let refused = changes(&json!([operation]), Mode::Aws).map_err(|error| error.status);
        assert_eq!(refused, Err(400), "{operation}");
    }
}

#[test]
fn aws_takes_a_hundred_members_in_one_request() {
    let add = |from: usize, number: usize| {
        let members: Vec<Value> = (from..from + number)
            .map(|n| json!({"value": n.to_string()}))
            .collect();
        json!({"op": "add", "path": "members", "value": members})
    };
    assert!(changes(&json!([add(0, 100)]), Mode::Aws).is_ok());
    for operations in [json!([add(0, 101)]), json!([add(0, 60), add(60, 41)])] {
        let refused = changes(&operations, Mode::Aws).map_err(|error| error.detail);
        let detail = "List attribute members exceeds allowed limit of 100";
        assert_eq!(refused, Err(detail.to_owned()));
        assert!(changes(&operations, Mode::Rfc).is_ok());
    }
}

#[test]
fn members_are_selected_and_replaced_a_few_times_in_one_request() {
    for operation in [
        json!({"op": "remove", "path": "members[type eq \"Group\"]"}),
        json!({"op": "remove", "path": "members"}),
        json!({"op": "replace", "path": "members", "value": []}),
        json!({"op": "replace", "path": "members", "value": [{"value": "U-1"}]}),
        json!({"op": "replace", "value": {"members": []}}),
    ] {
        let many = |number| changes(&Value::Array(vec![operation.clone(); number]), Mode::Rfc);
        assert_eq!(many(5).map(|changes| changes.len()), Ok(5), "{operation}");
        for number in [6, 1_000] {
            let refused = many(number).map_err(|error| error.scim_type);
            assert_eq!(refused, Err(Some(ScimType::TooMany)), "{operation}");
        }
    }
    let one = json!({"op": "remove", "path": "members[value eq \"U-1\"]"});
    assert!(changes(&Value::Array(vec![one; 1_000]), Mode::Rfc).is_ok());
}
