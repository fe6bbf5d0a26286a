//! Cases are JSON, one a line, and mean the same to the engine and to the
//! reference evaluator. A case has:
//!
//! - `case`, and what is expected: `then` (see [`verdict`]);
//! - `caller`: one of [`caller`]'s; `do` and `on`: action and resource, by default
//!   a user who reads an object; `in`: the resource's account, if not the caller's;
//! - `keys`: the condition keys;
//! - `member` and `owner`: what the caller's and the resource's account are to
//!   their organization; `slr`, `explicit`: a service-linked role; a resource that
//!   only its own policy opens;
//! - `identity` and `session`: statements, each a document of its own; `scp` and
//!   `rcp`: lists of levels of such; `boundary`, `resource` and `trust`: statements
//!   of one document.
//!
//! A statement allows, and is about every resource, unless it says otherwise.
//! `"full"` is AWS's own document.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Decision, Facts, Layer, Level, Membership, Outcome, Policies, Request, decide};
use crate::builtin::{FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS};
use crate::principal::Caller;
use crate::{Compiled, Context, PolicyKind};

mod explanations;
mod properties;
mod reference;
mod truth;

const FILES: &[(&str, &str)] = &[
    ("statements", include_str!("tests/statements.jsonl")),
    ("resource", include_str!("tests/resource.jsonl")),
    ("limits", include_str!("tests/limits.jsonl")),
    ("control", include_str!("tests/control.jsonl")),
];

fn caller(name: &str) -> Caller<'static> {
    match name {
        "root" => Caller::Root {
            account_id: "111111111111",
        },
        "user" => Caller::User {
            account_id: "111111111111",
            arn: "arn:aws:iam::111111111111:user/alice",
            user_id: Some("AIDAALICEALICEALICE11"),
        },
        "role" => Caller::AssumedRole {
            account_id: "111111111111",
            role_arn: "arn:aws:iam::111111111111:role/Dev",
            session_arn: "arn:aws:sts::111111111111:assumed-role/Dev/me",
            role_id: Some("AROADEVDEVDEVDEVDEV11"),
        },
        "federated-user" => Caller::FederatedUser {
            account_id: "111111111111",
            arn: "arn:aws:sts::111111111111:federated-user/bob",
            user_arn: Some("arn:aws:iam::111111111111:user/alice"),
        },
        "provider" => Caller::Federated {
            provider: "arn:aws:iam::111111111111:saml-provider/idp",
        },
        "service" => Caller::Service {
            name: "ec2.amazonaws.com",
        },
        "anonymous" => Caller::Anonymous,
        other => panic!("no caller `{other}`"),
    }
}

/// A case whose statements have become documents.
struct Case {
    value: Value,
    scp: Vec<Vec<Value>>,
    rcp: Vec<Vec<Value>>,
    identity: Vec<Value>,
    boundary: Option<Value>,
    session: Option<Vec<Value>>,
    resource: Option<(PolicyKind, Value)>,
}

impl Case {
    fn new(value: &Value) -> Self {
        let list = |name: &str| value[name].as_array().cloned();
        let one = |name: &str, kind| {
            list(name).map(|statements| {
                let statements = statements
                    .iter()
                    .map(|statement| whole_statement(statement, kind));
                document(&statements.collect::<Vec<_>>())
            })
        };
        let each = |statements: Vec<Value>, kind| -> Vec<Value> {
            let single = |statement: &Value| match (statement.as_str(), kind) {
                (None, _) => document(&[whole_statement(statement, kind)]),
                (Some(_), PolicyKind::ResourceControl) => {
                    serde_json::from_str(RCP_FULL_AWS_ACCESS).unwrap()
                }
                (Some(_), _) => serde_json::from_str(FULL_AWS_ACCESS).unwrap(),
            };
            statements.iter().map(single).collect()
        };
        let levels = |name: &str, kind| {
            let levels = list(name).unwrap_or_default();
            let level = |level: Value| each(level.as_array().unwrap().clone(), kind);
            levels.into_iter().map(level).collect()
        };
        let resource = one("resource", PolicyKind::Resource)
            .map(|document| (PolicyKind::Resource, document))
            .or_else(|| {
                one("trust", PolicyKind::Trust).map(|document| (PolicyKind::Trust, document))
            });
        Self {
            scp: levels("scp", PolicyKind::ServiceControl),
            rcp: levels("rcp", PolicyKind::ResourceControl),
            identity: each(list("identity").unwrap_or_default(), PolicyKind::Identity),
            boundary: one("boundary", PolicyKind::Boundary),
            session: list("session").map(|list| each(list, PolicyKind::Session)),
            resource,
            value: value.clone(),
        }
    }

    fn text(&self, name: &str, default: &'static str) -> &str {
        self.value[name].as_str().unwrap_or(default)
    }

    fn action(&self) -> &str {
        self.text("do", "s3:GetObject")
    }

    fn on(&self) -> &str {
        self.text("on", "arn:aws:s3:::bucket/key")
    }

    fn flag(&self, name: &str) -> bool {
        self.value[name] == true
    }

    fn membership(&self, name: &str) -> Membership {
        match self.text(name, "none") {
            "none" => Membership::None,
            "member" => Membership::Member,
            "management" => Membership::Management,
            other => panic!("no membership `{other}`"),
        }
    }

    fn context(&self) -> Context {
        let mut context = Context::new();
        for (key, value) in self.value["keys"].as_object().into_iter().flatten() {
            match value {
                Value::Array(values) => {
                    context.insert_many(key, values.iter().map(|value| value.as_str().unwrap()));
                }
                value => context.insert(key, value.as_str().unwrap()),
            }
        }
        context
    }

    /// Hands the engine's decision to somebody.
    fn decided<T>(&self, then: impl FnOnce(&Decision<'_>) -> T) -> T {
        let compile = |label: String, document: &Value, kind| {
            let text = match document {
                document if kind == PolicyKind::ResourceControl && *document == full_rcp() => {
                    RCP_FULL_AWS_ACCESS.to_owned()
                }
                document => document.to_string(),
            };
            Arc::new(
                Compiled::parse(label, &text, kind).unwrap_or_else(|malformed| {
                    panic!("{malformed:?} in {text}");
                }),
            )
        };
        let all = |name: &str, documents: &[Value], kind| -> Vec<Arc<Compiled>> {
            let documents = documents.iter().enumerate();
            documents
                .map(|(at, document)| compile(format!("{name}-{at}"), document, kind))
                .collect()
        };
        let levels = |name: &str, levels: &[Vec<Value>], kind| -> Vec<Level> {
            let levels = levels.iter();
            levels.map(|level| all(name, level, kind)).collect()
        };
        let scp = levels("scp", &self.scp, PolicyKind::ServiceControl);
        let rcp = levels("rcp", &self.rcp, PolicyKind::ResourceControl);
        let identity = all("identity", &self.identity, PolicyKind::Identity);
        let boundary = self.boundary.as_ref();
        let boundary =
            boundary.map(|document| compile("boundary".into(), document, PolicyKind::Boundary));
        let session = self.session.as_ref();
        let session = session.map(|documents| all("session", documents, PolicyKind::Session));
        let resource = self.resource.as_ref();
        let resource = resource.map(|(kind, document)| compile("resource".into(), document, *kind));
        let policies = Policies {
            service_control: &scp,
            resource_control: &rcp,
            resource: resource.as_deref(),
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
        };
        let caller = caller(self.text("caller", "user"));
        let context = self.context();
        let request = Request {
            action: self.action(),
            resource: self.on(),
            caller: &caller,
            context: &context,
            facts: Facts {
                resource_account: self.value["in"].as_str(),
                caller_account: self.membership("member"),
                resource_owner: self.membership("owner"),
                service_linked: self.flag("slr"),
                must_be_granted: self.flag("explicit"),
            },
        };
        then(&decide(&request, &policies))
    }

    fn verdict(&self) -> String {
        self.decided(|decision| verdict(decision.outcome()))
    }
}

/// `allowed`, `denied by identity`, `no identity`, `no scp 1`.
fn verdict(outcome: Outcome<'_>) -> String {
    let layer = |layer| match layer {
        Layer::ResourceControl(level) => format!("rcp {level}"),
        Layer::ServiceControl(level) => format!("scp {level}"),
        Layer::Resource => "resource".to_owned(),
        Layer::Trust => "trust".to_owned(),
        Layer::Identity => "identity".to_owned(),
        Layer::Boundary => "boundary".to_owned(),
        Layer::Session => "session".to_owned(),
    };
    match outcome {
        Outcome::Allowed => "allowed".to_owned(),
        Outcome::ExplicitlyDenied(denial) => format!("denied by {}", layer(denial.layer)),
        Outcome::ImplicitlyDenied(lacking) => format!("no {}", layer(lacking)),
    }
}

fn full_rcp() -> Value {
    serde_json::from_str(RCP_FULL_AWS_ACCESS).unwrap()
}

fn document(statements: &[Value]) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

fn whole_statement(statement: &Value, kind: PolicyKind) -> Value {
    let mut whole: Map<String, Value> = statement.as_object().unwrap().clone();
    whole.entry("Effect").or_insert_with(|| "Allow".into());
    if kind == PolicyKind::ResourceControl {
        whole.entry("Principal").or_insert_with(|| "*".into());
    }
    if kind != PolicyKind::Trust && !whole.contains_key("NotResource") {
        whole.entry("Resource").or_insert_with(|| "*".into());
    }
    whole.into()
}

fn cases() -> impl Iterator<Item = (String, Case)> {
    FILES.iter().flat_map(|(file, text)| {
        let lines = text.lines().filter(|line| !line.is_empty());
        lines.map(move |line| {
            let value: Value = serde_json::from_str(line).unwrap_or_else(|error| {
                panic!("{file}: {error} in {line}");
            });
            let name = format!("{file}: {}", value["case"].as_str().unwrap());
            (name, Case::new(&value))
        })
    })
}

#[test]
fn the_engine_decides_every_case_as_expected() {
    let wrong: Vec<String> = cases()
        .filter_map(|(name, case)| {
            let (expected, found) = (case.text("then", ""), case.verdict());
            (expected != found).then(|| format!("{name}: {found}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reference_decides_every_case_as_expected() {
    let wrong: Vec<String> = cases()
        .filter_map(|(name, case)| {
            let (expected, found) = (case.text("then", ""), reference::verdict(&case));
            (expected != found).then(|| format!("{name}: {found}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn cases_are_many_and_named_once() {
    let names: Vec<String> = cases().map(|(name, _)| name).collect();
    let unique: std::collections::BTreeSet<&String> = names.iter().collect();
    assert_eq!(names.len(), unique.len());
    assert!(names.len() >= 120, "{} cases", names.len());
}
