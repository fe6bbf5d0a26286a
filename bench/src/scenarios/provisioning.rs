//! Assignments that become roles.

use std::sync::Arc;
use std::time::{Duration, Instant};

use load::{Asking, Figure, Row, Worker, float};
use serde_json::{Value, json};

use crate::stage::Stage;
use crate::wire::{Queue, call, json_call};
use crate::world::{assignment, more_sets};

/// Permission sets that are assigned, and in how many accounts at the most.
const SETS: usize = 10;
const ACCOUNTS: usize = 1_000;

/// The assignments that were made.
pub(crate) struct Assigned {
    /// A permission set that is in every one of these accounts.
    set: String,
    accounts: usize,
}

pub(crate) async fn assign(stage: &Stage) -> Vec<Row> {
    let world = &stage.world;
    let sets = more_sets(&stage.server, &stage.db, ("load", SETS)).await;
    let accounts = world.accounts.iter().take(ACCOUNTS);
    let mut calls = Vec::new();
    for account in accounts.clone() {
        for set in &sets {
            let group = &world.everybody;
            calls.push(assignment(&stage.server, set, account, group));
        }
    }
    let count = u64::try_from(calls.len()).expect("a count");
    let body = calls.first().expect("a call").body.clone();
    let queue = Queue::new(&stage.server, calls);
    let began = Instant::now();
    let connections = stage.options.connections;
    let measured = stage.run_all("CreateAccountAssignment", connections, |_| queue.worker());
    let measured = measured.await;
    stage.until_converged().await;
    let converged = began.elapsed();
    let bare = |_: usize| -> Box<dyn Worker> {
        let (server, body) = (Arc::clone(&stage.server), body.clone());
        let target = ("sso", "SWBExternalService.CreateAccountAssignment");
        Box::new(Asking(move || {
            Some(json_call(&server, &server.root, target, &body))
        }))
    };
    let size = measured.answer_bytes;
    let bare = stage.bare("CreateAccountAssignment", connections, size, bare);
    let bare = bare.await;
    let made = Assigned {
        set: sets.into_iter().next().expect("a permission set"),
        accounts: accounts.len(),
    };
    // Nobody else makes them at the same time.
    stage.assigned.get_or_init(async || made).await;
    let (accepted, after) = (
        measured.throughput(),
        converged.saturating_sub(measured.elapsed),
    );
    let about =
        format!("{count} assignments of a group, each with a role, while the reconciler works");
    // To be reached: 10,000 in ten seconds.
    let most = float(count) / 1_000.0;
    let converged = converged.as_secs_f64();
    let row = Row::new("CreateAccountAssignment", about)
        .measured(measured)
        .bare(bare)
        .figure(Figure::new("accepted a second", accepted, "").at_least(1_000.0))
        .figure(Figure::new("converged after the first request", converged, "s").at_most(most))
        .figure(Figure::new(
            "converged after the last answer",
            after.as_secs_f64(),
            "s",
        ));
    vec![row]
}

/// One permission set changes in every account.
pub(crate) async fn again(stage: &Stage) -> Vec<Row> {
    if stage.assigned.get().is_none() {
        // Its rows were not asked for.
        drop(assign(stage).await);
    }
    let made = stage.assigned.get().expect("assigned");
    let sso = async |operation: &str, mut input: Value| {
        input["InstanceArn"] = json!(stage.server.instance.arn());
        let target = format!("SWBExternalService.{operation}");
        call(&stage.server, ("sso", &target), &input).await
    };
    let policy = json!({"PermissionSetArn": made.set,
        "ManagedPolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    sso("AttachManagedPolicyToPermissionSet", policy).await;
    let began = Instant::now();
    let input = json!({"PermissionSetArn": made.set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"});
    let asked = sso("ProvisionPermissionSet", input).await;
    let answered = began.elapsed();
    let id = asked["PermissionSetProvisioningStatus"]["RequestId"].clone();
    let describe = json!({"ProvisionPermissionSetRequestId": id});
    loop {
        let status = sso("DescribePermissionSetProvisioningStatus", describe.clone()).await;
        match status["PermissionSetProvisioningStatus"]["Status"].as_str() {
            Some("IN_PROGRESS") => tokio::time::sleep(Duration::from_millis(5)).await,
            other => {
                assert_eq!(other, Some("SUCCEEDED"));
                break;
            }
        }
    }
    let accounts = u32::try_from(made.accounts).expect("a count");
    // To be reached: 1,000 accounts in two seconds.
    let most = f64::from(accounts) / 500.0;
    let name = format!("done in {accounts} accounts");
    let done = began.elapsed().as_secs_f64();
    let about = "a managed policy more, then ProvisionPermissionSet for all accounts that have it";
    let row = Row::new("ProvisionPermissionSet", about)
        .figure(Figure::new(name, done, "s").at_most(most))
        .figure(Figure::new("answered", answered.as_secs_f64() * 1e3, "ms"));
    vec![row]
}
