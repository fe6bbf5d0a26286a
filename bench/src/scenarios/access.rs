//! Who can reach what, and why: every group of a chain of nested ones has every permission set.

use std::sync::Arc;

use load::{Asking, Figure, Row, Worker, milliseconds};
use serde_json::{Value, json};

use crate::stage::{Stage, now};
use crate::wire::json_call;

pub(crate) async fn reach(stage: &Stage) -> Vec<Row> {
    let account = stage.world.accounts.first().expect("an account");
    let set = stage.world.sets.first().expect("a permission set");
    let member = &stage.world.member;
    let mut rows = Vec::new();
    for (operation, input) in [
        ("ListAccountAccess", json!({"AccountId": account})),
        (
            "ListPrincipalAccess",
            json!({"PrincipalType": "USER", "PrincipalId": member}),
        ),
        ("ListPermissionSetAccess", json!({"PermissionSetArn": set})),
    ] {
        rows.push(ask(stage, operation, input.clone()).await);
        let mut past = input;
        past["AsOf"] = json!(now(&stage.server) - 1);
        rows.push(ask(stage, operation, past).await);
    }
    rows
}

/// A page of 100, one question after the other.
async fn ask(stage: &Stage, operation: &str, mut input: Value) -> Row {
    let moment = if input["AsOf"].is_null() {
        "now"
    } else {
        "as of a past instant"
    };
    input["InstanceArn"] = json!(stage.server.instance.arn());
    input["MaxResults"] = json!(100);
    let (target, body) = (format!("Cardea.{operation}"), input.to_string());
    let worker = |_: usize| -> Box<dyn Worker> {
        let (target, body) = (target.clone(), body.clone());
        let server = Arc::clone(&stage.server);
        Box::new(Asking(move || {
            Some(json_call(&server, &server.root, ("cardea", &target), &body))
        }))
    };
    let name = format!("{operation}, {moment}");
    let measured = stage.run(&name, 1, &stage.dial(), worker).await;
    let p99 = milliseconds(measured.latencies.percentile(99.0));
    let about = "one connection, a page of 100 rows, signed by root";
    Row::new(name, about)
        .measured(measured)
        .figure(Figure::new("p99", p99, "ms").at_most(100.0))
}
