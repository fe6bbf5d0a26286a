use serde_json::json;

use super::*;
use crate::mode::Mode;
use crate::sort::{Order, sort};

fn ada() -> Map<String, Value> {
    let user = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "U-1",
        "userName": "ada", "title": "Countess",
        "name": {"givenName": "Ada", "familyName": "Lovelace"},
        "emails": [{"value": "a@x", "type": "work", "primary": true}, {"type": "home"}],
        "meta": {"resourceType": "User", "created": "2026-01-01T00:00:00Z"},
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "department": "Engines", "manager": {"value": "U-2"},
        },
    });
    user.as_object().cloned().unwrap_or_default()
}

fn shown(attributes: &str, excluded: &str) -> Value {
    let list = |text: &str| -> Vec<String> {
        text.split(',')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let projection = Projection::read(&list(attributes), &list(excluded)).expect("a projection");
    let mut shown = projection.apply(&ada(), Schema::user(Mode::Rfc));
    // always there
    assert_eq!(shown.remove("id"), Some(json!("U-1")));
    assert!(shown.remove("schemas").is_some());
    Value::Object(shown)
}

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

#[test]
fn what_is_asked_for_is_answered_with_what_is_always_answered() {
    for (attributes, expected) in [
        ("USERNAME", json!({"userName": "ada"})),
        ("id", json!({})),
        ("shoeSize", json!({})),
        (
            "name.givenName,title",
            json!({"name": {"givenName": "Ada"}, "title": "Countess"}),
        ),
        ("emails.value", json!({"emails": [{"value": "a@x"}]})),
        ("emails.value,emails", json!({"emails": ada()["emails"]})),
        (
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            json!({"userName": "ada"}),
        ),
        (
            "meta.created",
            json!({"meta": {"created": "2026-01-01T00:00:00Z"}}),
        ),
        (
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            json!({ENTERPRISE: {"department": "Engines"}}),
        ),
        (ENTERPRISE, json!({ENTERPRISE: ada()[ENTERPRISE]})),
    ] {
        assert_eq!(shown(attributes, ""), expected, "{attributes}");
    }
}

#[test]
fn what_is_excluded_is_not_answered_unless_it_always_is() {
    let without = |names: &[&str]| {
        let mut user = ada();
        for name in names.iter().chain(&["id", "schemas"]) {
            user.remove(*name);
        }
        Value::Object(user)
    };
    assert_eq!(shown("", ""), without(&[]));
    assert_eq!(
        shown("", "id,schemas,title,emails"),
        without(&["title", "emails"])
    );
    assert_eq!(shown("", ENTERPRISE), without(&[ENTERPRISE]));
    let mut expected = without(&[]);
    expected["emails"] = json!([{"type": "work", "primary": true}, {"type": "home"}]);
    expected["name"] = json!({"givenName": "Ada"});
    assert_eq!(shown("", "emails.value,name.familyName"), expected);
}

#[test]
fn both_ways_at_once_and_names_that_are_none_are_refused() {
    let read = |attributes: &[&str], excluded: &[&str]| {
        let list = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        Projection::read(&list(attributes), &list(excluded)).map_err(|error| error.scim_type)
    };
    assert_eq!(read(&["a"], &["b"]), Err(Some(ScimType::InvalidValue)));
    assert_eq!(read(&["a b"], &[]), Err(Some(ScimType::InvalidPath)));
    assert_eq!(read(&[], &["1"]), Err(Some(ScimType::InvalidPath)));
}

#[test]
fn members_are_wanted_unless_they_are_not() {
    let wants = |attributes: &[&str], excluded: &[&str]| {
        let list = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let projection = Projection::read(&list(attributes), &list(excluded));
        projection.expect("a projection").wants("members")
    };
    assert!(wants(&[], &[]));
    assert!(wants(&["Members.value"], &[]));
    assert!(!wants(&["displayName"], &[]));
    assert!(!wants(&[], &["members"]));
    assert!(wants(&[], &["members.display"]));
}

#[test]
fn sorting_follows_case_rules_the_main_value_and_puts_what_is_missing_last() {
    let schema = Schema::user(Mode::Rfc);
    let users = json!([
        {"id": "b", "userName": "Bob", "emails": [{"value": "z@x"}, {"value": "a@x", "primary": true}]},
        {"id": "A", "userName": "alice", "active": true, "meta": {"created": "2026-01-01T00:30:00+01:00"}},
        {"id": "c", "userName": "Carol", "emails": [{"value": "m@x"}], "active": false,
         "meta": {"created": "2026-01-01T00:00:00Z"}},
    ]);
    let sorted = |by: &str, order| {
        let users = users.as_array().cloned().unwrap_or_default();
        let mut users: Vec<_> = users
            .iter()
            .filter_map(|user| user.as_object().cloned())
            .collect();
        let by = AttributePath::parse(by).expect("a path");
        sort(&mut users, &by, order, schema).map_err(|error| error.scim_type)?;
        let ids = users.iter().filter_map(|user| user["id"].as_str());
        Ok::<_, Option<ScimType>>(ids.collect::<String>())
    };
    for (by, ascending, descending) in [
        ("userName", "Abc", "cbA"),
        ("id", "Abc", "cbA"),
        ("emails", "bcA", "Acb"),
        ("emails.value", "bcA", "Acb"),
        ("active", "cAb", "bAc"),
        ("meta.created", "Acb", "bcA"),
        ("title", "bAc", "bAc"),
    ] {
        assert_eq!(
            sorted(by, Order::Ascending),
            Ok(ascending.to_owned()),
            "{by}"
        );
        assert_eq!(
            sorted(by, Order::Descending),
            Ok(descending.to_owned()),
            "{by}"
        );
    }
    for by in ["shoeSize", "name", "addresses"] {
        assert_eq!(
            sorted(by, Order::Ascending),
            Err(Some(ScimType::InvalidPath)),
            "{by}"
        );
    }
}
