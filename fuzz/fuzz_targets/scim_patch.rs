//! Bodies of SCIM: PATCH above all, users, groups, searches and bulk requests.
#![no_main]

use libfuzzer_sys::fuzz_target;
use scim::{
    Bulk, BulkOutcome, GroupResource, Mode, Patch, Query, Schema, ScimError, UserResource, Version,
};
use serde_json::{Value, json};

fuzz_target!(|bytes: &[u8]| {
    let Ok(body) = scim::read_body(bytes) else {
        return;
    };
    for mode in [Mode::Aws, Mode::Rfc] {
        patch(&body, mode);
        // Steps alone, so that the fuzzer need not find the message around them.
        patch(&message(body.clone()), mode);
        patch(&message(json!([{"op": "add", "value": body}])), mode);
        if let Ok(user) = UserResource::from_json(&body, mode) {
            settled(user.to_map(mode), mode);
        }
        let _ = GroupResource::from_json(&body, mode);
        let _ = Query::from_search(&body, mode);
    }
    if let Ok(mut bulk) = Bulk::parse(&body) {
        let mut steps = 0;
        while let Some(step) = bulk.next_step() {
            steps += 1;
            let outcome = if step.place % 3 == 2 {
                BulkOutcome::Refused {
                    error: ScimError::unparsable(),
                    location: None,
                }
            } else {
                BulkOutcome::Done {
                    status: 200,
                    id: "x".to_owned(),
                    location: "/x".to_owned(),
                    version: Some(Version(1)),
                }
            };
            bulk.finish(step.place, outcome);
        }
        assert!(steps <= bulk.len());
        let _ = bulk.into_json();
    }
});

fn message(operations: Value) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "Operations": operations,
    })
}

fn patch(body: &Value, mode: Mode) {
    let Ok(patch) = Patch::parse(body, mode) else {
        return;
    };
    let _ = patch.group_changes(mode);
    let user = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "userName": "a", "displayName": "b", "name": {"givenName": "c", "familyName": "d"},
        "emails": [{"value": "e", "type": "work", "primary": true}],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": {"value": "m"}},
    });
    let user = UserResource::from_json(&user, mode).expect("a user");
    let mut map = user.to_map(mode);
    map.insert("id".to_owned(), "1".into());
    let before = map.clone();
    match patch.apply(&mut map, Schema::user(mode)) {
        Ok(changed) => {
            assert_eq!(map.get("id"), before.get("id"));
            assert_eq!(changed.is_any(), map != before);
            // The form that everything else works on is kept.
            let mut kept = Schema::user(mode)
                .canonical(&Value::Object(map.clone()))
                .expect("a resource");
            kept.insert("id".to_owned(), "1".into());
            assert_eq!(kept, map);
            if let Ok(user) = UserResource::from_map(&map, mode) {
                settled(user.to_map(mode), mode);
            }
        }
        Err(_) => assert_eq!(map, before),
    }
}

/// What is written is read as the same.
fn settled(map: serde_json::Map<String, Value>, mode: Mode) {
    let again = UserResource::from_map(&map, mode).expect("what was written");
    assert_eq!(again.to_map(mode), map);
}
