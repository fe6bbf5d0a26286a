//! Policies of every kind, validated, and requests decided by them: whatever they are, nothing
//! panics, and what must hold of all decisions does.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use policy::document::Effect;
use policy::engine::{Facts, Membership};
use policy::principal::Caller;
use policy::{
    Compiled, Context, Document, Policies, PolicyKind, Request, Severity, decide, validate,
};
use serde_json::{Map, Value, json};

#[derive(Arbitrary, Debug)]
struct Input {
    identity: Vec<Text>,
    session: Option<Vec<Text>>,
    boundary: Option<Text>,
    resource: Option<Text>,
    is_trust: bool,
    service_control: Vec<Vec<Text>>,
    resource_control: Vec<Vec<Text>>,
    caller: u8,
    facts: (bool, u8, u8, bool, bool),
    action: Word,
    on: Word,
    context: Vec<(Word, Word)>,
    context_of_many: Vec<(Word, Vec<Word>)>,
}

/// The text of a policy: any at all, or one of which most of the grammar is right, because
/// hardly any text is a policy by chance.
#[derive(Arbitrary, Debug)]
enum Text {
    Any(String),
    Made(Vec<Statement>),
}

#[derive(Arbitrary, Debug)]
struct Statement {
    denies: bool,
    but_actions: bool,
    actions: Vec<Word>,
    but_resources: bool,
    resources: Option<Vec<Word>>,
    principals: Option<(bool, u8, Vec<Word>)>,
    conditions: Vec<(u8, Word, Vec<Word>)>,
}

#[derive(Arbitrary, Debug)]
enum Word {
    Any(String),
    Known(u8),
}

const WORDS: &[&str] = &[
    "*",
    "s3:GetObject",
    "s3:*",
    "S3:?ETOBJECT",
    "iam:PassRole",
    "sts:AssumeRole",
    "arn:aws:s3:::bucket/key",
    "arn:aws:s3:::bucket/${aws:username}/*",
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::111111111111:role/Dev",
    "arn:aws:iam::111111111111:user/alice",
    "111111111111",
    "arn:aws:sts::111111111111:assumed-role/Dev/me",
    "aws:username",
    "aws:TagKeys",
    "aws:number",
    "aws:PrincipalTag/Team",
    "aws:SourceIp",
    "aws:CurrentTime",
    "${aws:number,'7'}",
    "${*}",
    "${",
    "true",
    "7",
    "1e3",
    "203.0.113.0/24",
    "2001:db8::/32",
    "203.0.113.9",
    "2026-01-01T00:00:00Z",
    "alice",
    "a?i*",
    "ec2.amazonaws.com",
    "YWxpY2U=",
    "",
];

const OPERATORS: &[&str] = &[
    "StringEquals",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLikeIfExists",
    "Null",
    "Bool",
    "NumericLessThan",
    "NumericNotEquals",
    "DateGreaterThanEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnLike",
    "ArnNotEquals",
    "BinaryEquals",
    "ForAllValues:StringLike",
    "ForAnyValue:StringNotEquals",
    "ForAllValues:NumericEqualsIfExists",
    "ForAnyValue:IpAddress",
    "StringAlmost",
];

const CALLERS: &[Caller<'_>] = &[
    Caller::Root {
        account_id: "111111111111",
    },
    Caller::User {
        account_id: "111111111111",
        arn: "arn:aws:iam::111111111111:user/alice",
        user_id: Some("AIDAAAAAAAAAAAAAAAAAA"),
    },
    Caller::AssumedRole {
        account_id: "111111111111",
        role_arn: "arn:aws:iam::111111111111:role/Dev",
        session_arn: "arn:aws:sts::111111111111:assumed-role/Dev/me",
        role_id: None,
    },
    Caller::FederatedUser {
        account_id: "111111111111",
        arn: "arn:aws:sts::111111111111:federated-user/bob",
        user_arn: None,
    },
    Caller::Federated {
        provider: "accounts.example.com",
    },
    Caller::Service {
        name: "ec2.amazonaws.com",
    },
    Caller::Anonymous,
];

const MEMBERSHIPS: &[Membership] = &[Membership::None, Membership::Member, Membership::Management];

fuzz_target!(|input: Input| {
    let compiled = |texts: &[Text], kind| -> Vec<Arc<Compiled>> {
        texts
            .iter()
            .filter_map(|text| compile(text, kind))
            .map(Arc::new)
            .collect()
    };
    let levels = |levels: &[Vec<Text>], kind| -> Vec<_> {
        levels.iter().map(|texts| compiled(texts, kind)).collect()
    };
    let identity = compiled(&input.identity, PolicyKind::Identity);
    let session = input
        .session
        .as_deref()
        .map(|texts| compiled(texts, PolicyKind::Session));
    let boundary = input
        .boundary
        .as_ref()
        .and_then(|text| compile(text, PolicyKind::Boundary));
    let kind = if input.is_trust {
        PolicyKind::Trust
    } else {
        PolicyKind::Resource
    };
    let resource = input.resource.as_ref().and_then(|text| compile(text, kind));
    let service_control = levels(&input.service_control, PolicyKind::ServiceControl);
    let resource_control = levels(&input.resource_control, PolicyKind::ResourceControl);

    let mut context = Context::new();
    for (key, value) in &input.context {
        context.insert(key.text(), value.text());
    }
    for (key, values) in &input.context_of_many {
        context.insert_many(key.text(), values.iter().map(Word::text));
    }
    let (elsewhere, caller_account, resource_owner, service_linked, must_be_granted) = input.facts;
    let caller = pick(CALLERS, input.caller);
    let request = Request {
        action: input.action.text(),
        resource: input.on.text(),
        caller,
        context: &context,
        facts: Facts {
            resource_account: elsewhere.then_some("222222222222"),
            caller_account: *pick(MEMBERSHIPS, caller_account),
            resource_owner: *pick(MEMBERSHIPS, resource_owner),
            service_linked,
            must_be_granted,
        },
    };
    let policies = |identity| Policies {
        service_control: &service_control,
        resource_control: &resource_control,
        resource: resource.as_ref(),
        identity,
        boundary: boundary.as_ref(),
        session: session.as_deref(),
    };
    let decision = decide(&request, &policies(&identity));
    let misses = decision.misses();
    let message = decision.denied_message("caller", request.action, request.resource);
    assert_eq!(message.is_none(), decision.is_allowed());
    if decision.is_allowed() {
        assert!(
            decision
                .matched()
                .iter()
                .all(|found| found.statement.effect() == Effect::Allow)
        );
        assert!(
            misses
                .iter()
                .all(|miss| miss.statement.effect() == Effect::Allow)
        );
    }

    // A deny of everything leaves nothing to anybody who has policies.
    let deny = json!({"Version": "2012-10-17",
        "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}});
    let mut denying = identity.clone();
    denying.push(Arc::new(
        Compiled::parse("deny", &deny.to_string(), PolicyKind::Identity).expect("a policy"),
    ));
    if let Caller::User { .. } | Caller::AssumedRole { .. } | Caller::FederatedUser { .. } = caller
    {
        assert!(!decide(&request, &policies(&denying)).is_allowed());
    }
});

/// The policy, where the text is one. Validation and parsing must agree.
fn compile(text: &Text, kind: PolicyKind) -> Option<Compiled> {
    let text = match text {
        Text::Any(text) => text.clone(),
        Text::Made(statements) => json!({
            "Version": "2012-10-17",
            "Statement": statements.iter().map(Statement::json).collect::<Vec<_>>(),
        })
        .to_string(),
    };
    let findings = validate(&text, kind);
    let mut errors = findings
        .iter()
        .filter(|found| found.severity == Severity::Error);
    if Document::parse(&text, kind).is_ok() {
        assert!(
            errors.all(|error| error.code.starts_with("POLICY_SIZE_EXCEEDS")),
            "{findings:?}"
        );
    } else {
        assert!(errors.next().is_some(), "nothing is wrong with {text}");
    }
    Compiled::parse("fuzzed", &text, kind).ok()
}

impl Statement {
    fn json(&self) -> Value {
        let mut statement = Map::new();
        let mut put = |name: &str, value: Value| drop(statement.insert(name.to_owned(), value));
        put("Effect", json!(if self.denies { "Deny" } else { "Allow" }));
        put(
            if self.but_actions {
                "NotAction"
            } else {
                "Action"
            },
            words(&self.actions),
        );
        if let Some(resources) = &self.resources {
            put(
                if self.but_resources {
                    "NotResource"
                } else {
                    "Resource"
                },
                words(resources),
            );
        }
        if let Some((but, kind, names)) = &self.principals {
            let kind = *pick(&["AWS", "Service", "Federated", "CanonicalUser"], *kind);
            let name = if *but { "NotPrincipal" } else { "Principal" };
            put(name, json!({kind: words(names)}));
        }
        if !self.conditions.is_empty() {
            let mut conditions = Map::new();
            for (operator, key, values) in &self.conditions {
                let operator = (*pick(OPERATORS, *operator)).to_owned();
                conditions.insert(operator, json!({key.text(): words(values)}));
            }
            put("Condition", Value::Object(conditions));
        }
        Value::Object(statement)
    }
}

/// A list, or one alone, as policies may have it.
fn words(words: &[Word]) -> Value {
    match words {
        [one] => json!(one.text()),
        words => words.iter().map(|word| json!(word.text())).collect(),
    }
}

impl Word {
    fn text(&self) -> &str {
        match self {
            Self::Any(text) => text,
            Self::Known(number) => pick::<&str>(WORDS, *number),
        }
    }
}

fn pick<T>(all: &[T], number: u8) -> &T {
    &all[usize::from(number) % all.len()]
}
