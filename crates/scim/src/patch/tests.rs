//! Tables: a user before, a PATCH, what becomes of it.

mod dialects;

use serde_json::json;

use super::*;
use crate::user::UserResource;

/// A user with an address of each kind, as the server keeps them.
pub(super) fn ada(mode: Mode) -> Map<String, Value> {
    let mut user = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "userName": "ada", "displayName": "Ada", "title": "Countess",
        "name": {"givenName": "Ada", "familyName": "Lovelace"},
        "emails": [{"value": "a@work.example", "type": "work", "primary": true}],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "department": "Engines", "manager": {"value": "U-2"},
        },
    });
    if mode == Mode::Rfc {
        user["emails"]
            .as_array_mut()
            .expect("a list")
            .push(json!({"value": "a@home.example", "type": "home"}));
    }
    let user = UserResource::from_json(&user, mode).expect("a user");
    let mut map = user.to_map(mode);
    map.insert("id".to_owned(), "U-1".into());
    map.insert("meta".to_owned(), json!({"resourceType": "User"}));
    map
}

pub(super) fn message(operations: &Value) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "Operations": operations,
    })
}

#[expect(
    clippy::panic_in_result_fn,
    reason = "what is asserted holds of every PATCH"
)]
pub(super) fn patched(operations: &Value, mode: Mode) -> Result<Map<String, Value>, ScimError> {
    let mut user = ada(mode);
    let patch = Patch::parse(&message(operations), mode)?;
    let before = user.clone();
    match patch.apply(&mut user, Schema::user(mode)) {
        Ok(changed) => {
            assert_eq!(
                changed.is_any(),
                before != user || before["schemas"] != user["schemas"]
            );
            Ok(user)
        }
        Err(error) => {
            assert_eq!(before, user, "a refused PATCH changes nothing");
            Err(error)
        }
    }
}

/// What is at a JSON pointer after a PATCH in the RFCs' mode.
fn at(pointer: &str, operations: &Value) -> Value {
    let user = patched(operations, Mode::Rfc);
    let user = user.unwrap_or_else(|error| panic!("{operations}: {error}"));
    Value::Object(user)
        .pointer(pointer)
        .cloned()
        .unwrap_or(Value::Null)
}

const ENTERPRISE: &str = "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

#[test]
fn adding_sets_one_value_and_appends_to_many() {
    let work = json!({"value": "a@work.example", "type": "work", "primary": true});
    let home = json!({"value": "a@home.example", "type": "home"});
    let other = json!({"value": "a@other.example"});
    for (operation, pointer, expected) in [
        (
            json!({"op": "add", "path": "nickName", "value": "A"}),
            "/nickName",
            json!("A"),
        ),
        (
            json!({"op": "add", "path": "title", "value": "Lady"}),
            "/title",
            json!("Lady"),
        ),
        (
            json!({"op": "add", "path": "name.middleName", "value": "King"}),
            "/name",
            json!({"givenName": "Ada", "familyName": "Lovelace", "middleName": "King"}),
        ),
        (
            json!({"op": "add", "path": "name", "value": {"middleName": "King"}}),
            "/name",
            json!({"givenName": "Ada", "familyName": "Lovelace", "middleName": "King"}),
        ),
        (
            json!({"op": "add", "path": "emails", "value": [other]}),
            "/emails",
            json!([work, home, other]),
        ),
        // there already
        (
            json!({"op": "add", "path": "emails", "value": [home, {"value": "a@work.example"}]}),
            "/emails",
            json!([work, home]),
        ),
        (
            json!({"op": "add", "value": {"emails": [other], "nickName": "A"}}),
            "/emails/2",
            other.clone(),
        ),
        (
            json!({"op": "add", "path": "nickName", "value": null}),
            "/nickName",
            Value::Null,
        ),
    ] {
        assert_eq!(at(pointer, &json!([operation])), expected, "{operation}");
    }
}

#[test]
fn when_a_value_becomes_the_main_one_no_other_is() {
    let primaries = |operation: Value| -> Vec<Value> {
        let emails = at("/emails", &json!([operation]));
        let emails = emails.as_array().cloned().unwrap_or_default();
        emails
            .iter()
            .map(|email| email["primary"].clone())
            .collect()
    };
    for operation in [
        json!({"op": "add", "path": "emails", "value": {"value": "a@home.example", "type": "home", "primary": true}}),
        json!({"op": "add", "path": "emails[type eq \"home\"].primary", "value": true}),
        json!({"op": "replace", "path": "emails[type eq \"home\"].primary", "value": "True"}),
        json!({"op": "replace", "path": "emails[type eq \"home\"]", "value": {"value": "x", "primary": true}}),
    ] {
        assert_eq!(
            primaries(operation.clone()),
            [json!(false), json!(true)],
            "{operation}"
        );
    }
    let added = json!({"op": "add", "path": "emails", "value": [{"value": "n", "primary": true}]});
    assert_eq!(primaries(added), [json!(false), Value::Null, json!(true)]);
}

#[test]
fn replacing_sets_what_is_named_and_nothing_else() {
    let work = json!({"value": "a@work.example", "type": "work", "primary": true});
    let home = json!({"value": "a@home.example", "type": "home"});
    for (operation, pointer, expected) in [
        (
            json!({"op": "replace", "path": "title", "value": "Lady"}),
            "/title",
            json!("Lady"),
        ),
        (
            json!({"op": "replace", "path": "title", "value": null}),
            "/title",
            Value::Null,
        ),
        (
            json!({"op": "replace", "path": "active", "value": false}),
            "/active",
            json!(false),
        ),
        (
            json!({"op": "replace", "path": "name", "value": {"givenName": "Augusta"}}),
            "/name",
            json!({"givenName": "Augusta", "familyName": "Lovelace"}),
        ),
        (
            json!({"op": "replace", "path": "emails", "value": [home]}),
            "/emails",
            json!([home]),
        ),
        (
            json!({"op": "replace", "path": "emails", "value": []}),
            "/emails",
            Value::Null,
        ),
        (
            json!({"op": "replace", "path": "emails[type eq \"home\"]", "value": {"value": "x"}}),
            "/emails",
            json!([work, {"value": "x"}]),
        ),
        (
            json!({"op": "replace", "path": "emails[type eq \"home\"].value", "value": "x"}),
            "/emails/1",
            json!({"value": "x", "type": "home"}),
        ),
        (
            json!({"op": "replace", "path": "emails[type sw \"w\" or primary eq null].type", "value": "x"}),
            "/emails/1/type",
            json!("x"),
        ),
        (
            json!({"op": "replace", "path": "emails.type", "value": "x"}),
            "/emails/1/type",
            json!("x"),
        ),
        (
            json!({"op": "replace", "value": {"title": "Lady", "name": {"givenName": "Augusta"}}}),
            "/name/givenName",
            json!("Augusta"),
        ),
    ] {
        assert_eq!(at(pointer, &json!([operation])), expected, "{operation}");
    }
}

#[test]
fn removing_takes_away_what_is_named() {
    let work = json!({"value": "a@work.example", "type": "work", "primary": true});
    let enterprise = ENTERPRISE.trim_start_matches('/');
    for (path, pointer, expected) in [
        ("title", "/title", Value::Null),
        ("name.givenName", "/name", json!({"familyName": "Lovelace"})),
        ("name", "/name", Value::Null),
        ("emails", "/emails", Value::Null),
        ("emails[type eq \"home\"]", "/emails", json!([work])),
        ("emails[value pr]", "/emails", Value::Null),
        (
            "emails[type eq \"home\"].type",
            "/emails/1",
            json!({"value": "a@home.example"}),
        ),
        (
            "emails.primary",
            "/emails/0",
            json!({"value": "a@work.example", "type": "work"}),
        ),
        (enterprise, ENTERPRISE, Value::Null),
        (
            &format!("{enterprise}:manager"),
            ENTERPRISE,
            json!({"department": "Engines"}),
        ),
    ] {
        let operation = json!({"op": "remove", "path": path});
        assert_eq!(at(pointer, &json!([operation])), expected, "{path}");
    }
    let without = json!([{"op": "remove", "path": enterprise}]);
    assert_eq!(at("/schemas", &without), json!([crate::USER_URN]));
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn the_rfcs_refusals_have_their_kinds() {
    use ScimType::{InvalidFilter, InvalidPath, InvalidSyntax, InvalidValue, Mutability, NoTarget};
    for (operation, kind) in [
        (json!({"op": "remove"}), NoTarget),
        (
            json!({"op": "remove", "path": "emails[type eq \"x\"]"}),
            NoTarget,
        ),
        (
            json!({"op": "replace", "path": "emails[type eq \"x\"].value", "value": "v"}),
            NoTarget,
        ),
        (
            json!({"op": "add", "path": "emails[type sw \"x\"].value", "value": "v"}),
            NoTarget,
        ),
        (
            json!({"op": "add", "path": "shoeSize", "value": "v"}),
            InvalidPath,
        ),
        (
            json!({"op": "add", "path": "name.shoeSize", "value": "v"}),
            InvalidPath,
        ),
        (
            json!({"op": "add", "path": "emails[", "value": "v"}),
            InvalidPath,
        ),
        (
            json!({"op": "add", "path": "emails[type eq \"home\"].shoeSize", "value": "v"}),
            InvalidPath,
        ),
        (
            json!({"op": "add", "path": "emails.value[type eq \"home\"]", "value": "v"}),
            InvalidPath,
        ),
        (
            json!({"op": "add", "path": "name[givenName pr]", "value": "v"}),
            InvalidPath,
        ),
        (json!({"op": "add", "path": 1, "value": "v"}), InvalidPath),
        (
            json!({"op": "add", "path": "emails[shoeSize eq \"x\"]", "value": "v"}),
            InvalidFilter,
        ),
        (
            json!({"op": "add", "path": "emails[primary gt \"x\"]", "value": "v"}),
            InvalidFilter,
        ),
        (
            json!({"op": "replace", "path": "id", "value": "U-9"}),
            Mutability,
        ),
        (
            json!({"op": "replace", "path": "meta.created", "value": "x"}),
            Mutability,
        ),
        (
            json!({"op": "add", "path": "groups", "value": [{"value": "G"}]}),
            Mutability,
        ),
        (json!({"op": "remove", "path": "userName"}), Mutability),
        (
            json!({"op": "replace", "path": "userName", "value": null}),
            Mutability,
        ),
        (
            json!({"op": "add", "path": "active", "value": "maybe"}),
            InvalidValue,
        ),
        (
            json!({"op": "add", "path": "title", "value": {"a": 1}}),
            InvalidValue,
        ),
        (json!({"op": "add", "path": "title"}), InvalidValue),
        (
            json!({"op": "add", "path": ENTERPRISE.trim_start_matches('/'), "value": "x"}),
            InvalidValue,
        ),
        (
            json!({"op": "add", "path": "emails[type eq \"home\"]", "value": [{"value": "1"}, {"value": "2"}]}),
            InvalidValue,
        ),
        (json!({"op": "add", "value": "v"}), InvalidValue),
        (
            json!({"op": "move", "path": "title", "value": "v"}),
            InvalidSyntax,
        ),
        (json!("add"), InvalidSyntax),
    ] {
        let refused = patched(
            &json!([{"op": "add", "path": "nickName", "value": "A"}, operation]),
            Mode::Rfc,
        );
        assert_eq!(
            refused.map_err(|error| error.scim_type),
            Err(Some(kind)),
            "{operation}"
        );
    }
    for body in [
        json!([]),
        json!({"Operations": [{"op": "remove", "path": "title"}]}),
        json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]}),
        message(&json!([])),
        message(&json!({"op": "remove", "path": "title"})),
    ] {
        let refused = Patch::parse(&body, Mode::Rfc).map_err(|error| error.scim_type);
        assert_eq!(refused, Err(Some(InvalidSyntax)), "{body}");
    }
}

#[test]
fn aws_refuses_in_its_own_words() {
    use crate::error::MISSING_PATH;
    let limit = "List attribute emails exceeds allowed limit of 1";
    for (operations, detail) in [
        (json!([{"op": "remove"}]), MISSING_PATH),
        (json!([{"op": "remove", "path": "userName"}]), UNPARSABLE),
        (json!([{"op": "remove", "path": "active"}]), UNPARSABLE),
        (
            json!([
                {"op": "replace", "path": "active", "value": false},
                {"op": "replace", "path": "active", "value": true},
            ]),
            UNPARSABLE,
        ),
        (
            json!([
                {"op": "replace", "value": {"userName": "a"}},
                {"op": "replace", "path": "userName", "value": "b"},
            ]),
            UNPARSABLE,
        ),
        (
            json!([{"op": "add", "path": "emails", "value": [{"value": "b@work.example"}]}]),
            limit,
        ),
        (
            json!([{"op": "replace", "path": "emails", "value": [{"value": "a"}, {"value": "b"}]}]),
            limit,
        ),
        (
            json!([{"op": "add", "path": "photos", "value": []}]),
            UNPARSABLE,
        ),
        (
            json!([{"op": "add", "path": "password", "value": "x"}]),
            UNPARSABLE,
        ),
        (
            json!([{"op": "add", "path": "emails[", "value": "v"}]),
            UNPARSABLE,
        ),
        (
            json!([{"op": "copy", "path": "title", "value": "v"}]),
            UNPARSABLE,
        ),
        (json!([]), UNPARSABLE),
    ] {
        let refused = patched(&operations, Mode::Aws);
        let told = refused.map_err(|error| (error.status, error.detail));
        assert_eq!(told, Err((400, detail.to_owned())), "{operations}");
    }
}

#[test]
fn nobody_is_let_in_by_taking_active_away() {
    let urn = "urn:ietf:params:scim:schemas:core:2.0:User:active";
    for operation in [
        json!({"op": "remove", "path": "active"}),
        json!({"op": "remove", "path": "ACTIVE"}),
        json!({"op": "remove", "path": urn}),
        json!({"op": "replace", "path": "active", "value": null}),
        json!({"op": "replace", "path": "active", "value": [null]}),
        json!({"op": "replace", "path": urn, "value": null}),
        json!({"op": "replace", "value": {"active": null}}),
    ] {
        for (mode, kind) in [
            (Mode::Aws, None),
            (Mode::Rfc, Some(Some(ScimType::Mutability))),
        ] {
            let refused = patched(&json!([operation]), mode).expect_err("refused");
            assert_eq!(refused.status, 400, "{operation}");
            assert!(
                kind.is_none_or(|kind| kind == refused.scim_type),
                "{operation}"
            );
        }
    }
    // In AWS's mode one change of it is all, however the attribute is spelt.
    for name in ["userName", "active"] {
        let other = format!("urn:ietf:params:scim:schemas:core:2.0:User:{name}");
        let twice = json!([
            {"op": "replace", "path": name, "value": "false"},
            {"op": "replace", "path": other, "value": "true"},
        ]);
        let refused = patched(&twice, Mode::Aws).map_err(|error| error.detail);
        assert_eq!(refused, Err(UNPARSABLE.to_owned()), "{name}");
    }
    let off = json!([{"op": "replace", "path": urn, "value": false}]);
    for mode in [Mode::Aws, Mode::Rfc] {
        assert_eq!(
            patched(&off, mode).expect("patched")["active"],
            json!(false)
        );
    }
}

#[test]
fn a_patch_that_changes_nothing_says_so() {
    let mut user = ada(Mode::Rfc);
    let operations = json!([
        {"op": "add", "path": "title", "value": "Countess"},
        {"op": "add", "path": "emails", "value": [{"value": "a@home.example", "type": "home"}]},
        {"op": "remove", "path": "nickName"},
        {"op": "replace", "value": {"id": "U-9", "shoeSize": 45, "meta": {}}},
    ]);
    let patch = Patch::parse(&message(&operations), Mode::Rfc).expect("a PATCH");
    let changed = patch
        .apply(&mut user, Schema::user(Mode::Rfc))
        .expect("applied");
    assert!(!changed.is_any());
    let operations = json!([{"op": "replace", "path": "title", "value": "Lady"}]);
    let patch = Patch::parse(&message(&operations), Mode::Rfc).expect("a PATCH");
    let changed = patch
        .apply(&mut user, Schema::user(Mode::Rfc))
        .expect("applied");
    assert_eq!(changed.attributes, BTreeSet::from(["title".to_owned()]));
}

#[test]
fn parser_depth_of_a_scim_patch_operations_values_and_nesting_are_bounded() {
    let many = |number| {
        let operation = json!({"op": "replace", "path": "title", "value": "x"});
        message(&Value::Array(vec![operation; number]))
    };
    assert!(Patch::parse(&many(1_000), Mode::Rfc).is_ok());
    let refused = Patch::parse(&many(1_001), Mode::Rfc).map_err(|error| error.scim_type);
    assert_eq!(refused, Err(Some(ScimType::TooMany)));
    assert!(Patch::parse(&many(101), Mode::Aws).is_err());

    let wide: Map<String, Value> = (0..5_000).map(|n| (format!("a{n}"), n.into())).collect();
    let refused = Patch::parse(&message(&json!([{"op": "add", "value": wide}])), Mode::Rfc);
    assert_eq!(
        refused.map_err(|error| error.scim_type),
        Err(Some(ScimType::TooMany))
    );

    let emails = vec![json!({"value": "x"}); 33];
    let refused = patched(
        &json!([{"op": "replace", "path": "emails", "value": emails}]),
        Mode::Rfc,
    );
    assert_eq!(
        refused.map_err(|error| error.scim_type),
        Err(Some(ScimType::InvalidValue))
    );

    let mut deep = json!(1);
    for _ in 0..100 {
        deep = json!([deep]);
    }
    let refused = Patch::parse(
        &message(&json!([{"op": "add", "path": "title", "value": deep}])),
        Mode::Rfc,
    );
    assert_eq!(
        refused.map_err(|error| error.scim_type),
        Err(Some(ScimType::InvalidSyntax))
    );

    let path = format!("emails[{}type pr{}]", "(".repeat(17), ")".repeat(17));
    let refused = Patch::parse(
        &message(&json!([{"op": "remove", "path": path}])),
        Mode::Rfc,
    );
    assert_eq!(
        refused.map_err(|error| error.scim_type),
        Err(Some(ScimType::InvalidPath))
    );
}
