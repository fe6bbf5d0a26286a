use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::error::UNPARSABLE;

fn whole() -> Value {
    json!({
        "schemas": [
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        ],
        "externalId": "e-1", "userName": "ada", "displayName": "Ada", "nickName": "A",
        "name": {
            "formatted": "Lady Ada King Lovelace", "familyName": "Lovelace", "givenName": "Ada",
            "middleName": "King", "honorificPrefix": "Lady", "honorificSuffix": "Countess",
        },
        "profileUrl": "https://example.com/ada", "title": "Countess", "userType": "Employee",
        "preferredLanguage": "en-GB", "locale": "en-GB", "timezone": "Europe/London",
        "active": false,
        "emails": [{"value": "ada@example.com", "type": "work", "primary": true}],
        "phoneNumbers": [{"value": "+44 1", "type": "work", "primary": true}],
        "roles": [{"value": "Author", "type": "main", "primary": true}],
        "addresses": [{
            "formatted": "12 St James's Square", "streetAddress": "12 St James's Square",
            "locality": "London", "region": "London", "postalCode": "SW1Y", "country": "GB",
            "type": "home", "primary": true,
        }],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "employeeNumber": "1", "costCenter": "C", "organization": "O", "division": "D",
            "department": "Engines", "manager": {"value": "U-2"},
        },
    })
}

fn with(pointer: &str, value: Value) -> Value {
    let mut user = whole();
    *user.pointer_mut(pointer).expect("a place") = value;
    user
}

fn refused(user: &Value, mode: Mode) -> String {
    UserResource::from_json(user, mode).map_or_else(|error| error.detail, |_| "taken".to_owned())
}

#[test]
fn everything_that_is_kept_comes_back() {
    for mode in [Mode::Aws, Mode::Rfc] {
        let mut body = whole();
        if mode == Mode::Rfc {
            body["photos"] = json!([{"value": "https://example.com/a.png", "display": "Ada", "type": "photo", "primary": true}]);
        }
        let user = UserResource::from_json(&body, mode).expect("a user");
        assert_eq!(Value::Object(user.to_map(mode)), body);
    }
}

#[test]
fn what_is_not_kept_is_passed_over() {
    let mut body = whole();
    let added = json!({
        "id": "mine", "password": "secret", "ims": [{"value": "x"}], "photos": [{"value": "x"}],
        "groups": [{"value": "admins"}], "entitlements": [{"value": "all"}],
        "x509Certificates": [{"value": "MII"}], "shoeSize": 45, "nickName": null,
        "meta": {"resourceType": "Admin"}, "urn:other:2.0:User": {"a": 1},
    });
    let Value::Object(added) = added else {
        panic!()
    };
    body.as_object_mut().expect("an object").extend(added);
    let user = UserResource::from_json(&body, Mode::Aws).expect("a user");
    let mut expected = whole();
    expected
        .as_object_mut()
        .expect("an object")
        .remove("nickName");
    assert_eq!(Value::Object(user.to_map(Mode::Aws)), expected);
}

#[test]
fn names_of_attributes_are_taken_in_any_case_and_once() {
    let body = json!({
        "SCHEMAS": ["URN:ietf:params:scim:schemas:core:2.0:User"],
        "username": "ada", "NAME": {"GIVENNAME": "Ada", "familyname": "Lovelace"},
        "DisplayName": "Ada", "ACTIVE": "FALSE", "emails": {"VALUE": "a@example.com"},
        "urn:ietf:params:scim:schemas:extension:ENTERPRISE:2.0:User": {"Department": "Engines"},
    });
    let user = UserResource::from_json(&body, Mode::Rfc).expect("a user");
    assert_eq!(user.user_name, "ada");
    assert_eq!(user.active, Some(false));
    assert_eq!(user.emails[0].value.as_deref(), Some("a@example.com"));
    assert_eq!(user.enterprise.department.as_deref(), Some("Engines"));

    let mut twice = whole();
    twice["USERNAME"] = json!("root");
    for mode in [Mode::Aws, Mode::Rfc] {
        let detail = refused(&twice, mode);
        assert_eq!(detail, "the attribute userName is there more than once");
    }
}

#[test]
fn aws_requires_names_and_tells_all_at_once() {
    let told = refused(
        &json!({"schemas": [crate::USER_URN], "userName": "ada"}),
        Mode::Aws,
    );
    assert_eq!(
        told,
        "3 validation errors detected: \
         Value at 'name.givenName' failed to satisfy constraint: Member must not be null; \
         Value at 'name.familyName' failed to satisfy constraint: Member must not be null; \
         Value at 'displayName' failed to satisfy constraint: Member must not be null"
    );
    let user = UserResource::from_json(
        &json!({"schemas": [crate::USER_URN], "userName": "ada"}),
        Mode::Rfc,
    );
    assert_eq!(user.map(|user| user.active), Ok(None));
    let told = refused(
        &json!({"schemas": [crate::USER_URN], "userName": ""}),
        Mode::Rfc,
    );
    assert_eq!(
        told,
        "Value at 'userName' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn texts_keep_awss_pattern_and_lengths() {
    let pattern = r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+";
    for (value, constraint) in [
        (
            "",
            format!("Member must satisfy regular expression pattern: {pattern}"),
        ),
        (
            "a\u{0}",
            format!("Member must satisfy regular expression pattern: {pattern}"),
        ),
        (
            "a\u{200b}",
            format!("Member must satisfy regular expression pattern: {pattern}"),
        ),
        (
            &"a".repeat(1_025),
            "Member must have length less than or equal to 1024".to_owned(),
        ),
    ] {
        assert_eq!(
            refused(&with("/name/familyName", json!(value)), Mode::Aws),
            format!(
                "1 validation errors detected: Value at 'name.familyName' failed to satisfy \
                 constraint: {constraint}"
            )
        );
    }
    for (pointer, value, taken) in [
        ("/name/familyName", json!("Mu\u{308}ller \u{1f600}\n"), true),
        ("/name/familyName", json!("\u{e9}".repeat(1_024)), true),
        ("/userName", json!("a".repeat(128)), true),
        ("/userName", json!("a".repeat(129)), false),
        ("/userName", json!("a b"), false),
        ("/externalId", json!("a:b/c"), true),
        ("/externalId", json!("a".repeat(257)), false),
        ("/emails/0/value", json!("\u{7}"), false),
        (
            "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department",
            json!("\u{7}"),
            false,
        ),
    ] {
        for mode in [Mode::Aws, Mode::Rfc] {
            let user = UserResource::from_json(&with(pointer, value.clone()), mode);
            assert_eq!(user.is_ok(), taken, "{pointer} {value}");
        }
    }
}

#[test]
fn one_of_each_in_awss_mode() {
    for (name, pointer) in [
        ("emails", "/emails"),
        ("phoneNumbers", "/phoneNumbers"),
        ("roles", "/roles"),
        ("addresses", "/addresses"),
    ] {
        let two = with(
            pointer,
            json!([{"type": "work", "primary": true}, {"type": "home", "primary": true}]),
        );
        let detail = format!("List attribute {name} exceeds allowed limit of 1");
        assert_eq!(refused(&two, Mode::Aws), detail);
        let user = UserResource::from_json(&two, Mode::Rfc).expect("a user");
        let shown = Value::Object(user.to_map(Mode::Rfc));
        let expected =
            json!([{"type": "work", "primary": true}, {"type": "home", "primary": false}]);
        assert_eq!(shown.pointer(pointer), Some(&expected));
    }
}

#[test]
fn what_has_the_wrong_type_or_schema_is_refused() {
    for (pointer, value) in [
        ("/userName", json!(1)),
        ("/name", json!("Ada")),
        ("/active", json!("yes")),
        ("/emails", json!([1])),
        ("/emails/0/primary", json!("x")),
        ("/schemas", json!([crate::GROUP_URN])),
        ("/schemas", json!("User")),
        (
            "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            json!([]),
        ),
    ] {
        let body = with(pointer, value);
        assert_eq!(refused(&body, Mode::Aws), UNPARSABLE, "{body}");
        assert_ne!(refused(&body, Mode::Rfc), "taken", "{body}");
    }
    for body in [json!([]), json!(null), json!("x")] {
        assert_eq!(refused(&body, Mode::Aws), UNPARSABLE);
        assert_eq!(refused(&body, Mode::Rfc), UNPARSABLE);
    }
    let mut without = whole();
    without
        .as_object_mut()
        .expect("an object")
        .remove("schemas");
    assert_eq!(refused(&without, Mode::Aws), "taken");
    assert_eq!(
        refused(&without, Mode::Rfc),
        "schemas does not name urn:ietf:params:scim:schemas:core:2.0:User"
    );
}

/// JSON of any shape, with names that mean something among them.
fn anything() -> impl Strategy<Value = Value> {
    let name = prop_oneof![
        Just("userName"),
        Just("name"),
        Just("givenName"),
        Just("emails"),
        Just("value"),
        Just("active"),
        Just("addresses"),
        Just("manager"),
        Just("schemas"),
        Just("x"),
        Just("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i32>().prop_map(Value::from),
        "[a-z ]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, move |inner| {
        let members = proptest::collection::vec((name.clone(), inner.clone()), 0..5);
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(Value::Array),
            members.prop_map(|members| {
                Value::Object(
                    members
                        .into_iter()
                        .map(|(name, value)| (name.to_owned(), value))
                        .collect(),
                )
            }),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_read_is_read_again_from_what_is_written(mut body in anything()) {
        if let Some(members) = body.as_object_mut() {
            members.insert("schemas".to_owned(), json!([crate::USER_URN]));
            members.insert("userName".to_owned(), json!("ada"));
        }
        if let Ok(user) = UserResource::from_json(&body, Mode::Rfc) {
            let written = Value::Object(user.to_map(Mode::Rfc));
            let again = UserResource::from_json(&written, Mode::Rfc).expect("what was written");
            prop_assert_eq!(again.to_map(Mode::Rfc), user.to_map(Mode::Rfc));
        }
    }
}
