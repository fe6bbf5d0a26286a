use serde_json::json;

use super::*;

fn request(operations: Value) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
        "failOnErrors": 1,
        "Operations": operations,
    })
}

fn done(id: &str) -> BulkOutcome {
    BulkOutcome::Done {
        status: 201,
        id: id.to_owned(),
        location: format!("/{id}"),
        version: Some(Version(1)),
    }
}

fn refused() -> BulkOutcome {
    BulkOutcome::Refused {
        error: ScimError::uniqueness("taken"),
        location: None,
    }
}

#[test]
fn what_refers_to_something_made_later_waits_for_it() {
    let bulk = Bulk::parse(&request(json!([
        {"method": "post", "path": "/Groups", "bulkId": "g", "data": {
            "displayName": "bulkId:u", "members": [{"value": "bulkId:u"}],
        }},
        {"method": "POST", "path": "/Users", "bulkId": "u", "data": {"userName": "a"}},
        {"method": "PATCH", "path": "/Users/bulkId:u", "version": "W/\"1\"", "data": {
            "Operations": [{"op": "add", "path": "manager", "value": "bulkId:u"}],
        }},
    ])));
    let mut bulk = bulk.expect("a bulk request");
    assert_eq!((bulk.len(), bulk.is_empty()), (3, false));

    let user = bulk.next_step().expect("the user");
    assert_eq!(
        (user.place, user.method, user.kind),
        (1, Method::Post, ResourceKind::User)
    );
    bulk.finish(user.place, done("u-1"));

    let group = bulk.next_step().expect("the group");
    assert_eq!(group.place, 0);
    assert_eq!(
        group.data,
        json!({"displayName": "bulkId:u", "members": [{"value": "u-1"}]})
    );
    bulk.finish(group.place, done("g-1"));

    let patch = bulk.next_step().expect("the patch");
    assert_eq!(patch.id.as_deref(), Some("u-1"));
    assert_eq!(patch.version, Some(Versions::OneOf(vec![Version(1)])));
    assert_eq!(patch.data["Operations"][0]["value"], json!("u-1"));
    bulk.finish(patch.place, done("u-1"));

    assert_eq!(bulk.next_step(), None);
    let answer = bulk.into_json();
    assert_eq!(
        answer["Operations"][0],
        json!({"method": "POST", "bulkId": "g", "status": "201", "location": "/g-1", "version": "W/\"1\""})
    );
    assert_eq!(answer["Operations"][2]["method"], json!("PATCH"));
}

#[test]
fn as_many_errors_as_the_client_takes_end_it() {
    let operations = json!([
        {"method": "POST", "path": "/Users", "bulkId": "a", "data": {}},
        {"method": "DELETE", "path": "/Users/1"},
    ]);
    let mut bulk = Bulk::parse(&request(operations)).expect("a bulk request");
    let step = bulk.next_step().expect("the first");
    bulk.finish(step.place, refused());
    assert_eq!(bulk.next_step(), None);
    let answer = bulk.into_json();
    assert_eq!(answer["Operations"].as_array().map(Vec::len), Some(1));
    assert_eq!(answer["Operations"][0]["status"], json!("409"));
    assert_eq!(
        answer["Operations"][0]["response"]["scimType"],
        json!("uniqueness")
    );
}

#[test]
fn what_waits_for_nothing_or_for_itself_is_a_conflict() {
    let mut body = request(json!([
        {"method": "POST", "path": "/Groups", "bulkId": "a", "data": {"members": [{"value": "bulkId:b"}]}},
        {"method": "POST", "path": "/Groups", "bulkId": "b", "data": {"members": [{"value": "bulkId:a"}]}},
        {"method": "DELETE", "path": "/Users/bulkId:nobody"},
        {"method": "DELETE", "path": "/Users/7"},
    ]));
    body.as_object_mut()
        .expect("an object")
        .remove("failOnErrors");
    let mut bulk = Bulk::parse(&body).expect("a bulk request");
    let step = bulk.next_step().expect("the one that waits for nothing");
    assert_eq!((step.place, step.id.as_deref()), (3, Some("7")));
    bulk.finish(step.place, done("7"));
    assert_eq!(bulk.next_step(), None);
    let answer = bulk.into_json();
    let operations = answer["Operations"].as_array().cloned().unwrap_or_default();
    let statuses: Vec<_> = operations
        .iter()
        .map(|operation| operation["status"].clone())
        .collect();
    assert_eq!(statuses, ["409", "409", "409", "201"]);
}

#[test]
fn what_is_no_bulk_request_is_refused() {
    for operations in [
        json!([]),
        json!({}),
        json!([1]),
        json!([{"method": "GET", "path": "/Users/1"}]),
        json!([{"method": "DELETE", "path": "/Users"}]),
        json!([{"method": "DELETE", "path": "/Devices/1"}]),
        json!([{"method": "DELETE", "path": "/Users/1/2"}]),
        json!([{"method": "POST", "path": "/Users/1", "bulkId": "a", "data": {}}]),
        json!([{"method": "POST", "path": "/Users", "data": {}}]),
        json!([{"method": "POST", "path": "/Users", "bulkId": "a"}]),
        json!([{"method": "PUT", "path": "/Users/1", "data": []}]),
        json!([
            {"method": "POST", "path": "/Users", "bulkId": "a", "data": {}},
            {"method": "POST", "path": "/Users", "bulkId": "a", "data": {}},
        ]),
    ] {
        let refused = Bulk::parse(&request(operations.clone()));
        let kind = refused.map_err(|error| error.scim_type);
        assert_eq!(
            kind,
            Err(Some(crate::ScimType::InvalidSyntax)),
            "{operations}"
        );
    }
    assert!(Bulk::parse(&json!({"Operations": []})).is_err());
}

#[test]
fn parser_depth_of_a_scim_bulk_request_the_operations_are_bounded() {
    let operation = json!({"method": "DELETE", "path": "/Users/1"});
    let many = |number| request(Value::Array(vec![operation.clone(); number]));
    assert!(Bulk::parse(&many(MAX_OPERATIONS)).is_ok());
    let refused = Bulk::parse(&many(MAX_OPERATIONS + 1)).map_err(|error| error.status);
    assert_eq!(refused, Err(413));
}
