//! What administrators and their tools list.

use std::sync::Arc;

use load::{Asking, Row, Worker};
use serde_json::{Value, json};

use crate::stage::Stage;
use crate::wire::json_call;

pub(crate) async fn assignments(stage: &Stage) -> Vec<Row> {
    let account = stage.world.accounts.first().expect("an account");
    let set = stage.world.sets.first().expect("a permission set");
    let input = json!({"InstanceArn": stage.server.instance.arn(), "AccountId": account,
        "PermissionSetArn": set, "MaxResults": 100});
    ask(
        stage,
        ("sso", "SWBExternalService", "ListAccountAssignments"),
        input,
    )
    .await
}

pub(crate) async fn principal(stage: &Stage) -> Vec<Row> {
    let input = json!({"InstanceArn": stage.server.instance.arn(), "PrincipalType": "USER",
        "PrincipalId": stage.world.member, "MaxResults": 100});
    let operation = "ListAccountAssignmentsForPrincipal";
    ask(stage, ("sso", "SWBExternalService", operation), input).await
}

pub(crate) async fn users(stage: &Stage) -> Vec<Row> {
    let store = stage.server.instance.identity_store_id.as_str();
    let input = json!({"IdentityStoreId": store, "MaxResults": 100});
    ask(
        stage,
        ("identitystore", "AWSIdentityStore", "ListUsers"),
        input,
    )
    .await
}

pub(crate) async fn user_id(stage: &Stage) -> Vec<Row> {
    let store = stage.server.instance.identity_store_id.as_str();
    let input = json!({"IdentityStoreId": store, "AlternateIdentifier": {"UniqueAttribute":
        {"AttributePath": "userName", "AttributeValue": "user-7"}}});
    ask(
        stage,
        ("identitystore", "AWSIdentityStore", "GetUserId"),
        input,
    )
    .await
}

/// As root, signed.
async fn ask(
    stage: &Stage,
    (service, prefix, operation): (&'static str, &str, &str),
    input: Value,
) -> Vec<Row> {
    let (target, body) = (format!("{prefix}.{operation}"), input.to_string());
    let worker = |_: usize| -> Box<dyn Worker> {
        let (target, body) = (target.clone(), body.clone());
        let server = Arc::clone(&stage.server);
        Box::new(Asking(move || {
            Some(json_call(&server, &server.root, (service, &target), &body))
        }))
    };
    let about = format!("POST / to {service}, signed by root: {input}");
    vec![stage.measure((operation, &about), worker).await]
}
