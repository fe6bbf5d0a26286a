//! Decisions of ours beside those of `cedar-policy` about policies that say the same in its language:
//! `make bench-cedar`. The one argument is for how many seconds each request is decided by either.
//!
//! Both sides have their policies parsed and their requests made beforehand. Cedar has no names with
//! `*` for actions: those that a policy spells out are entities, which is what Cedar is fastest with,
//! and the others are matched in the context, as resources are.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cedar_policy::{Authorizer, Decision, Entities, PolicySet};
use policy::engine::Facts;
use policy::principal::Caller;
use policy::{Compiled, Context, Policies, PolicyKind, Request};

const ROLE: &str = "arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/Builders";
const REGION: &str = "us-east-1";

/// What builders may do: in our language and in Cedar's.
const POLICIES: [(&str, &str); 5] = [
    (
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Action":["s3:GetObject","s3:PutObject","s3:ListBucket"],
            "Resource":["arn:aws:s3:::team-*","arn:aws:s3:::team-*/*"]}]}"#,
        r#"permit(principal, action in [Action::"s3:GetObject", Action::"s3:PutObject",
                Action::"s3:ListBucket"], resource)
            when { context.resource like "arn:aws:s3:::team-*" ||
                context.resource like "arn:aws:s3:::team-*/*" };"#,
    ),
    (
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Action":["cloudwatch:Get*","ec2:Describe*","iam:Get*","iam:List*","logs:Get*"],
            "Resource":"*"}]}"#,
        r#"permit(principal, action, resource)
            when { context.action like "cloudwatch:Get*" || context.action like "ec2:Describe*" ||
                context.action like "iam:Get*" || context.action like "iam:List*" ||
                context.action like "logs:Get*" };"#,
    ),
    (
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Action":["ec2:RunInstances","ec2:StartInstances","ec2:StopInstances"],
            "Resource":"*","Condition":{"StringEquals":
                {"aws:RequestedRegion":["us-east-1","eu-west-1"]}}}]}"#,
        r#"permit(principal, action in [Action::"ec2:RunInstances", Action::"ec2:StartInstances",
                Action::"ec2:StopInstances"], resource)
            when { context has region && ["us-east-1", "eu-west-1"].contains(context.region) };"#,
    ),
    (
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:PassRole",
            "Resource":"arn:aws:iam::111111111111:role/app-*","Condition":{"StringEquals":
                {"iam:PassedToService":"ec2.amazonaws.com"}}}]}"#,
        r#"permit(principal, action == Action::"iam:PassRole", resource)
            when { context.resource like "arn:aws:iam::111111111111:role/app-*" &&
                context has service && context.service == "ec2.amazonaws.com" };"#,
    ),
    (
        r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Deny","Action":["iam:CreateAccessKey","iam:CreateUser"],"Resource":"*"},
            {"Effect":"Deny","Action":"s3:*",
                "Resource":["arn:aws:s3:::team-audit","arn:aws:s3:::team-audit/*"]}]}"#,
        r#"forbid(principal, action in [Action::"iam:CreateAccessKey", Action::"iam:CreateUser"],
                resource);
            forbid(principal, action, resource)
            when { context.action like "s3:*" &&
                (context.resource == "arn:aws:s3:::team-audit" ||
                    context.resource like "arn:aws:s3:::team-audit/*") };"#,
    ),
];

/// Actions on resources, and whether they are allowed.
const REQUESTS: [(&str, &str, bool); 6] = [
    ("s3:GetObject", "arn:aws:s3:::team-blue/report", true),
    ("s3:PutObject", "arn:aws:s3:::team-audit/log", false),
    ("iam:GetRole", "arn:aws:iam::111111111111:role/x", true),
    (
        "ec2:RunInstances",
        "arn:aws:ec2:us-east-1:111111111111:instance/*",
        true,
    ),
    (
        "iam:CreateUser",
        "arn:aws:iam::111111111111:user/eve",
        false,
    ),
    (
        "kms:Decrypt",
        "arn:aws:kms:us-east-1:111111111111:key/x",
        false,
    ),
];

/// As the product has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a request costs either, in microseconds.
struct Cost {
    name: String,
    ours: f64,
    theirs: f64,
}

fn main() {
    let seconds = std::env::args().nth(1).map(|text| text.parse());
    let seconds = seconds.unwrap_or(Ok(1)).expect("a number of seconds");
    println!("| decision | ours, µs | cedar-policy, µs | times its rate | at least 1.00 |");
    println!("|---|---|---|---|---|");
    for Cost { name, ours, theirs } in beside(Duration::from_secs(seconds)) {
        let ratio = theirs / ours;
        let met = if ratio >= 1.0 { "met" } else { "MISSED" };
        println!("| {name} | {ours:.3} | {theirs:.3} | {ratio:.2} | {met} |");
    }
}

/// Each request is decided by both, for so long each.
fn beside(duration: Duration) -> Vec<Cost> {
    let (ours, theirs) = (own(), Theirs::new());
    let caller = Caller::AssumedRole {
        account_id: "111111111111",
        role_arn: ROLE,
        session_arn: "arn:aws:sts::111111111111:assumed-role/Builders/alice",
        role_id: Some("AROABUILDERSBUILDERS1"),
    };
    let context = Context::new().with("aws:RequestedRegion", REGION);
    let policies = Policies {
        identity: &ours,
        ..Policies::default()
    };
    let mut costs = Vec::new();
    for (action, resource, expected) in REQUESTS {
        let request = Request {
            action,
            resource,
            caller: &caller,
            context: &context,
            facts: Facts::default(),
        };
        let asked = asked(action, resource);
        let decide = || policy::decide(black_box(&request), black_box(&policies)).is_allowed();
        let decide_there = || theirs.allows(black_box(&asked));
        assert_eq!(decide(), expected, "{action} by ours");
        assert_eq!(decide_there(), expected, "{action} by cedar-policy");
        costs.push(Cost {
            name: format!("{action}, {}", if expected { "allowed" } else { "denied" }),
            ours: each(duration, decide),
            theirs: each(duration, decide_there),
        });
    }
    costs
}

/// Microseconds of a call.
fn each(duration: Duration, call: impl Fn() -> bool) -> f64 {
    let (mut rounds, began) = (0_u32, Instant::now());
    while began.elapsed() < duration {
        for _ in 0..100 {
            black_box(call());
        }
        rounds += 100;
    }
    began.elapsed().as_secs_f64() * 1e6 / f64::from(rounds)
}

fn own() -> Vec<Arc<Compiled>> {
    let compiled = POLICIES.iter().map(|(text, _)| {
        let compiled = Compiled::parse("builders", text, PolicyKind::Identity);
        Arc::new(compiled.expect("compiled"))
    });
    compiled.collect()
}

struct Theirs {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
}

impl Theirs {
    fn new() -> Self {
        let text: Vec<&str> = POLICIES.iter().map(|(_, text)| *text).collect();
        Self {
            authorizer: Authorizer::new(),
            policies: text.join("\n").parse().expect("parsed"),
            entities: Entities::empty(),
        }
    }

    fn allows(&self, request: &cedar_policy::Request) -> bool {
        let answer = self
            .authorizer
            .is_authorized(request, &self.policies, &self.entities);
        answer.decision() == Decision::Allow
    }
}

fn asked(action: &str, resource: &str) -> cedar_policy::Request {
    let entity = |kind: &str, id: &str| format!("{kind}::\"{id}\"").parse().expect("an entity");
    let text = |text: &str| cedar_policy::RestrictedExpression::new_string(text.to_owned());
    let context = cedar_policy::Context::from_pairs([
        ("action".to_owned(), text(action)),
        ("region".to_owned(), text(REGION)),
        ("resource".to_owned(), text(resource)),
    ]);
    cedar_policy::Request::new(
        entity("Role", ROLE),
        entity("Action", action),
        entity("Resource", resource),
        context.expect("a context"),
        None,
    )
    .expect("a request")
}
