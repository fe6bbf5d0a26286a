//! Quotas and throttles through HTTP: each quota of the table is set small and hit at its edge, and
//! what docs/quotas.md says of them is what the table says.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

mod edges;

use std::fmt::Write as _;

use domain::quota::{Quota, Service};
use domain::throttle::Throttle;
use domain::{Quotas, Throttles};
use serde_json::{Value, json};
use testkit::{Answer, TestServer};

use edges::Edge;

/// One request.
#[derive(Debug, Clone)]
enum Call {
    /// Service, target and input.
    Json(&'static str, String, Value),
    /// A form of IAM's.
    Iam(String),
}

/// The server that quotas are hit on.
struct Bench {
    server: TestServer,
}

impl Bench {
    async fn send(&self, call: &Call) -> Answer {
        match call {
            Call::Json(service, target, input) => self.server.call(service, target, input).await,
            Call::Iam(form) => {
                let root = &self.server.root;
                self.server.query_as(root, "iam", form).await
            }
        }
    }

    async fn ok(&self, call: Call) -> Answer {
        let answer = self.send(&call).await;
        assert!(answer.status.is_success(), "{call:?}: {}", answer.text());
        answer
    }

    fn sso(&self, operation: &str, mut input: Value) -> Call {
        input["InstanceArn"] = json!(self.server.instance.arn());
        Call::Json("sso", format!("SWBExternalService.{operation}"), input)
    }

    fn identity(&self, operation: &str, mut input: Value) -> Call {
        input["IdentityStoreId"] = json!(self.server.instance.identity_store_id.as_str());
        let target = format!("AWSIdentityStore.{operation}");
        Call::Json("identitystore", target, input)
    }
}

fn organizations(operation: &str, input: Value) -> Call {
    let target = format!("AWSOrganizationsV20161128.{operation}");
    Call::Json("organizations", target, input)
}

fn iam(operation: &str, parameters: &[(&str, &str)]) -> Call {
    let mut form = format!("Action={operation}&Version=2010-05-08");
    for (name, value) in parameters {
        let value =
            percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
        write!(form, "&{name}={value}").expect("text");
    }
    Call::Iam(form)
}

/// The text of the first element of this name.
fn element(answer: &Answer, name: &str) -> String {
    let body = answer.text();
    let (_, rest) = body.split_once(&format!("<{name}>")).expect(&body);
    rest.split_once('<').expect("its end").0.to_owned()
}

/// What an answer that must be a refusal says: its code, and its reason where it has one, and its
/// message.
fn refusal(answer: &Answer) -> (String, String) {
    if answer.status.is_success() {
        return ("no refusal".to_owned(), String::new());
    }
    let json = answer.json();
    if json.is_null() {
        return (element(answer, "Code"), element(answer, "Message"));
    }
    let (_, code, message) = answer.fault();
    let code = json["Reason"].as_str().map_or(code, ToOwned::to_owned);
    (code, message)
}

/// Every quota of a service is enforced: up to it all goes well, and one more is refused with AWS's
/// error.
async fn enforced(service: Service) {
    let of =
        |quota: &&Quota| quota.definition().service == service && !edges::ON_PAGES.contains(quota);
    for quota in Quota::ALL.iter().filter(of).copied() {
        for database in testkit::databases().await {
            let name = quota.definition().name;
            let engine = database.name;
            let mut quotas = Quotas::default();
            for (quota, value) in edges::small(quota) {
                quotas.set(quota, value).expect("a value that it may have");
            }
            let throttles = Throttles::default();
            let server = TestServer::start_limited(database.db, quotas, throttles).await;
            let bench = Bench { server };
            let Edge {
                fits,
                refused,
                code,
            } = edges::edge(&bench, quota).await;
            for call in fits {
                let answer = bench.send(&call).await;
                let text = answer.text();
                assert!(
                    answer.status.is_success(),
                    "{name} on {engine}: {call:?}: {text}"
                );
            }
            let answer = bench.send(&refused).await;
            let (found, message) = refusal(&answer);
            assert_eq!(found, code, "{name} on {engine}: {refused:?}: {message}");
            assert!(!message.is_empty(), "{name}");
        }
    }
}

#[tokio::test]
async fn every_quota_of_identity_center_is_enforced() {
    enforced(Service::IdentityCenter).await;
}

#[tokio::test]
async fn every_quota_of_iam_is_enforced() {
    enforced(Service::Iam).await;
}

#[tokio::test]
async fn every_quota_of_organizations_is_enforced() {
    enforced(Service::Organizations).await;
}

#[tokio::test]
async fn a_throttle_refuses_what_comes_faster_than_the_operator_lets_it() {
    for database in testkit::databases().await {
        let mut throttles = Throttles::default();
        for throttle in [
            Throttle::IdentityCenter,
            Throttle::IdentityStore,
            Throttle::Iam,
            Throttle::Organizations,
        ] {
            throttles.set(throttle, 2);
        }
        let server = TestServer::start_limited(database.db, Quotas::default(), throttles).await;
        let bench = Bench { server };
        for (call, another, code) in [
            (
                bench.sso("ListPermissionSets", json!({})),
                Some(bench.sso("ListRegions", json!({}))),
                "ThrottlingException",
            ),
            (
                bench.identity("ListUsers", json!({})),
                None,
                "ThrottlingException",
            ),
            (
                iam("ListRoles", &[]),
                Some(iam("ListUsers", &[])),
                "Throttling",
            ),
            (
                organizations("ListRoots", json!({})),
                Some(organizations("ListAccounts", json!({}))),
                "TooManyRequestsException",
            ),
        ] {
            bench.ok(call.clone()).await;
            bench.ok(call.clone()).await;
            // Where operations share a bucket it is empty for the others as well.
            for refused in [Some(call.clone()), another].into_iter().flatten() {
                let answer = bench.send(&refused).await;
                assert_eq!(answer.status, 400, "{refused:?}: {}", answer.text());
                let expected = (code.to_owned(), "Rate exceeded".to_owned());
                assert_eq!(refusal(&answer), expected, "{refused:?}");
            }
        }
        let groups = bench.identity("ListGroups", json!({}));
        bench.ok(groups).await;
        bench.server.advance(base::Duration::from_seconds(1));
        bench.ok(iam("ListRoles", &[])).await;
    }
}

#[tokio::test]
async fn nothing_is_throttled_unless_the_operator_says_so() {
    let bench = Bench {
        server: TestServer::start().await,
    };
    for _ in 0..60 {
        bench.ok(bench.sso("ListPermissionSets", json!({}))).await;
    }
}

#[tokio::test]
async fn only_so_many_assignments_wait_at_once_where_the_operator_says_so() {
    for database in testkit::databases().await {
        let mut throttles = Throttles::default();
        throttles.set(Throttle::OutstandingAssignments, 1);
        throttles.set(Throttle::ConcurrentProvisions, 1);
        let server = TestServer::start_limited(database.db, Quotas::default(), throttles).await;
        let bench = Bench { server };
        let set = edges::permission_set(&bench, "Reader").await;
        let users = [
            edges::user(&bench, "ann").await,
            edges::user(&bench, "bob").await,
        ];
        // Sent past the helper that lets the reconciler work before it answers.
        let unfinished = |call: Call| {
            let Call::Json(service, target, input) = call else {
                panic!("all are JSON")
            };
            let server = &bench.server;
            async move {
                let headers = [
                    ("content-type", "application/x-amz-json-1.1"),
                    ("x-amz-target", target.as_str()),
                ];
                let now = base::Clock::now(&*server.clock);
                let body = input.to_string();
                let (root, host) = (&server.root, &server.address);
                let request = testkit::signed(root, service, now, host, &headers, &body);
                server.send(request).await
            }
        };
        let assign = |user: &str| edges::assign(&bench, &set, user);
        assert!(unfinished(assign(&users[0])).await.status.is_success());
        let busy = (
            "ThrottlingException".to_owned(),
            "There are too many requests processing. Please try again later.".to_owned(),
        );
        assert_eq!(refusal(&unfinished(assign(&users[1])).await), busy);
        bench.server.app.reconcile_until_idle().await.expect("work");
        bench.ok(assign(&users[1])).await;
        let provision = || {
            bench.sso(
                "ProvisionPermissionSet",
                json!({"PermissionSetArn": set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"}),
            )
        };
        assert!(unfinished(provision()).await.status.is_success());
        assert_eq!(refusal(&unfinished(provision()).await), busy);
        bench.server.app.reconcile_until_idle().await.expect("work");
        bench.ok(provision()).await;
    }
}

/// The tables of docs/quotas.md.
fn tables() -> (String, String) {
    let mut quotas = String::new();
    for quota in Quota::ALL {
        let row = quota.definition();
        let or_none = |number: Option<i64>| number.map_or_else(String::new, |n| n.to_string());
        writeln!(
            quotas,
            "| `{}` | {} | {} | {} | {} | {} | {} | {} |",
            row.name,
            row.default,
            or_none(row.aws),
            or_none(row.most),
            row.unit.as_str(),
            row.of,
            row.per,
            row.code.unwrap_or_default()
        )
        .expect("text");
    }
    let mut throttles = String::new();
    for throttle in Throttle::ALL {
        let row = throttle.definition();
        let aws = row
            .aws
            .map_or_else(|| "not published".to_owned(), |n| n.to_string());
        writeln!(
            throttles,
            "| `{}` | {aws} | {} | {} |",
            row.name, row.unit, row.of
        )
        .expect("text");
    }
    (quotas, throttles)
}

#[test]
fn the_documentation_has_every_row_of_the_tables() {
    let docs = include_str!("../../../../docs/quotas.md");
    let (quotas, throttles) = tables();
    assert!(
        docs.contains(&quotas),
        "docs/quotas.md should have:\n{quotas}"
    );
    assert!(
        docs.contains(&throttles),
        "docs/quotas.md should have:\n{throttles}"
    );
}
