//! Policy documents of every kind: parsed, checked, asked and taken apart.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use policy::engine::Facts;
use policy::principal::Caller;
use policy::{Compiled, Context, Document, Finding, Policies, PolicyKind, Request, decide, validate};

fuzz_target!(|text: &str| {
    for kind in [
        PolicyKind::Identity,
        PolicyKind::Trust,
        PolicyKind::Resource,
        PolicyKind::Session,
        PolicyKind::ServiceControl,
        PolicyKind::ResourceControl,
        PolicyKind::Boundary,
    ] {
        let parsed = Document::parse(text, kind);
        let refused = validate(text, kind).iter().any(Finding::is_refused);
        assert!(!refused || parsed.is_err() || text.len() > 2048);
        if let Ok(document) = parsed {
            ask(document);
        }
    }
});

/// The document as everything that it could be.
fn ask(document: Document) {
    let keys: Vec<String> = document.context_keys().into_iter().map(str::to_owned).collect();
    let mut context = Context::new().with_many("aws:TagKeys", ["a", "*"]);
    for (number, key) in keys.iter().enumerate().take(8) {
        context.insert(key, ["*", "arn:aws:iam::1:role/x", "7", "::1"][number % 4]);
    }
    let compiled = [Arc::new(Compiled::new("fuzz", document))];
    let caller = Caller::User {
        account_id: "111111111111",
        arn: "arn:aws:iam::111111111111:user/alice",
        user_id: None,
    };
    let request = Request {
        action: "s3:GetObject",
        resource: "arn:aws:s3:::bucket/key",
        caller: &caller,
        context: &context,
        facts: Facts::default(),
    };
    let policies = Policies {
        identity: &compiled,
        resource: Some(&*compiled[0]),
        boundary: Some(&*compiled[0]),
        session: Some(&compiled),
        ..Policies::default()
    };
    let decision = decide(&request, &policies);
    let _ = (decision.misses(), decision.summary(), decision.missing_context_keys());
    for layer in decision.layers() {
        for statement in layer.statements {
            let _ = statement.to_string();
        }
    }
}
