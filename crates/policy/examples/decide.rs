//! How long a decision takes, for a role with five managed policies.
//!
//! `cargo run --release -p policy --example decide`

use std::error::Error;
use std::hint::black_box;
use std::io::Write as _;
use std::sync::Arc;
use std::time::Instant;

use managed_policies::Catalogue;
use policy::builtin::FULL_AWS_ACCESS;
use policy::engine::{Facts, Level, Membership};
use policy::principal::Caller;
use policy::{Compiled, Context, Policies, PolicyKind, Request, decide};

const ROUNDS: u32 = 200_000;
const WITH_ADMINISTRATOR: [&str; 5] = [
    "arn:aws:iam::aws:policy/AdministratorAccess",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::aws:policy/PowerUserAccess",
    "arn:aws:iam::aws:policy/SecurityAudit",
    "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
];
const WITHOUT_ADMINISTRATOR: [&str; 5] = [
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::aws:policy/SecurityAudit",
    "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
    "arn:aws:iam::aws:policy/AmazonS3FullAccess",
    "arn:aws:iam::aws:policy/AWSSSOMemberAccountAdministrator",
];

fn main() -> Result<(), Box<dyn Error>> {
    for (name, arns) in [
        ("AdministratorAccess + 4", WITH_ADMINISTRATOR),
        ("five without it", WITHOUT_ADMINISTRATOR),
    ] {
        measure(name, &arns)?;
    }
    Ok(())
}

fn measure(name: &str, arns: &[&str]) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let mut identity = Vec::new();
    for arn in arns {
        let text = Catalogue::get().find(arn).ok_or(*arn)?.document;
        identity.push(Arc::new(Compiled::parse(*arn, text, PolicyKind::Identity)?));
    }
    let compiling = started.elapsed();
    let full = Compiled::parse("FullAWSAccess", FULL_AWS_ACCESS, PolicyKind::ServiceControl)?;
    let full = Arc::new(full);
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
    let mut out = std::io::stdout().lock();
    writeln!(out, "{name}: compiled in {compiling:?}")?;
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
        let allowed = decide(&request, &policies).is_allowed();
        let started = Instant::now();
        for _ in 0..ROUNDS {
            black_box(decide(black_box(&request), black_box(&policies)));
        }
        let each = started.elapsed() / ROUNDS;
        writeln!(out, "  {action}: {each:?} a decision (allowed: {allowed})")?;
    }
    Ok(())
}
