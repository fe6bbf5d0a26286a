//! Decisions, without a server.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use load::{Figure, Row};
use managed_policies::Catalogue;
use policy::builtin::FULL_AWS_ACCESS;
use policy::engine::{Facts, Level, Membership};
use policy::principal::Caller;
use policy::{Compiled, Context, Policies, PolicyKind, Request};

use crate::stage::Stage;

const MANAGED: [&str; 5] = [
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::aws:policy/SecurityAudit",
    "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
    "arn:aws:iam::aws:policy/AmazonS3FullAccess",
    "arn:aws:iam::aws:policy/AWSSSOMemberAccountAdministrator",
];

pub(crate) async fn decide(stage: &Stage) -> Vec<Row> {
    let duration = stage.options.duration() / 4;
    // It keeps a thread busy, and is no request.
    let row = tokio::task::spawn_blocking(move || measure(duration)).await;
    vec![row.expect("measured")]
}

fn measure(duration: std::time::Duration) -> Row {
    let identity: Vec<Arc<Compiled>> = MANAGED
        .iter()
        .map(|arn| {
            let text = Catalogue::get().find(arn).expect("a policy").document;
            Arc::new(Compiled::parse(*arn, text, PolicyKind::Identity).expect("compiled"))
        })
        .collect();
    let full = Compiled::parse("FullAWSAccess", FULL_AWS_ACCESS, PolicyKind::ServiceControl);
    let full = Arc::new(full.expect("compiled"));
    let levels: [Level; 3] = std::array::from_fn(|_| vec![Arc::clone(&full)]);
    let policies = Policies {
        identity: &identity,
        service_control: &levels,
        ..Policies::default()
    };
    let caller = Caller::AssumedRole {
        account_id: "111111111111",
        role_arn: "arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/Admin",
        session_arn: "arn:aws:sts::111111111111:assumed-role/Admin/alice",
        role_id: Some("AROAADMINADMINADMIN11"),
    };
    let context = Context::new()
        .with("aws:PrincipalArn", caller.name())
        .with("aws:PrincipalAccount", "111111111111")
        .with("aws:CurrentTime", "2026-01-01T00:00:00Z")
        .with("aws:SourceIp", "203.0.113.7")
        .with("aws:RequestedRegion", "us-east-1");
    let about =
        "five AWS managed policies, service control policies at three levels, compiled once";
    let mut row = Row::new("policy decision", about);
    for (action, resource) in [
        ("iam:GetRole", "arn:aws:iam::111111111111:role/x"),
        ("s3:PutObject", "arn:aws:s3:::bucket/key"),
        (
            "ec2:RunInstances",
            "arn:aws:ec2:us-east-1:111111111111:instance/*",
        ),
        ("sso:CreatePermissionSet", "*"),
    ] {
        let request = Request {
            action,
            resource,
            caller: &caller,
            context: &context,
            facts: Facts {
                caller_account: Membership::Member,
                ..Facts::default()
            },
        };
        let (mut rounds, began) = (0_u32, Instant::now());
        while began.elapsed() < duration {
            for _ in 0..100 {
                black_box(policy::decide(black_box(&request), black_box(&policies)));
            }
            rounds += 100;
        }
        let each = began.elapsed().as_secs_f64() * 1e6 / f64::from(rounds);
        row = row.figure(Figure::new(action, each, "µs").at_most(5.0));
    }
    row
}
