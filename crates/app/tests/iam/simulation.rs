//! The policy simulator agrees with what then happens.

use app::iam::{
    ContextEntry, ContextKind, PolicyExclusion, Simulation, SimulationResult, SourceKind, Verdict,
};
use app::{App, Cx};
use base::PageRequest;
use domain::Error;
use domain::iam::HolderName;

use crate::support::{
    ALLOW_ALL, Calls as _, House, OWN, READ_ONLY, houses, page, role, role_session, root, says,
};

const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[
{"Sid":"A","Effect":"Allow","Action":"iam:Get*","Resource":"*"},
{"Sid":"B","Effect":"Deny","Action":"iam:GetRole","Resource":"arn:aws:iam::*:role/Secret",
 "Condition":{"StringNotEquals":{"aws:RequestTag/team":"a"}}},
{"Sid":"C","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${aws:username}/*",
 "Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}}]}"#;

fn of(actions: &[&str], resources: &[&str]) -> Simulation {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Simulation {
        actions: owned(actions),
        resources: owned(resources),
        ..Simulation::default()
    }
}

#[expect(
    clippy::expect_used,
    reason = "a helper of tests, which clippy does not know for one"
)]
async fn principal(app: &App, cx: &Cx, simulation: Simulation) -> Vec<SimulationResult> {
    let arn = format!("arn:aws:iam::{OWN}:role/Reader");
    let results = app
        .simulate_principal_policy(cx, &arn, simulation, page())
        .await;
    results.expect("results").items
}

#[tokio::test]
async fn what_is_simulated_is_what_happens() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Secret", OWN))
            .await
            .expect("a role");
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "own".to_owned(),
            DOCUMENT.to_owned(),
        )
        .await
        .expect("a policy");
        let session = app.cx(role_session(&made));
        let arn = |name: &str| format!("arn:aws:iam::{OWN}:role/{name}");
        for boundary in [
            None,
            Some(READ_ONLY),
            Some("arn:aws:iam::aws:policy/AmazonS3FullAccess"),
        ] {
            let boundary = boundary.map(str::to_owned);
            app.set_role_permissions_boundary(&cx, "Reader", boundary.clone())
                .await
                .expect("bounded");
            for name in ["Reader", "Secret"] {
                let simulated = principal(&app, &cx, of(&["iam:GetRole"], &[&arn(name)])).await;
                let really = app.get_role(&session, name).await;
                let is_allowed = simulated[0].verdict == Verdict::Allowed;
                assert_eq!(is_allowed, really.is_ok(), "{name} {boundary:?}");
                assert_eq!(
                    simulated[0].by_boundary,
                    boundary.as_ref().map(|arn| arn == READ_ONLY),
                    "{name}"
                );
            }
        }
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story")]
async fn results_say_which_statements_decided_and_what_was_missing() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "own".to_owned(),
            DOCUMENT.to_owned(),
        )
        .await
        .expect("a policy");
        app.attach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        let secret = format!("arn:aws:iam::{OWN}:role/Secret");
        let results = principal(&app, &cx, of(&["iam:GetRole"], &[&secret])).await;
        assert_eq!(results[0].verdict, Verdict::ExplicitDeny);
        let [denied] = results[0].matched.as_slice() else {
            panic!("{:?}", results[0].matched);
        };
        assert_eq!(
            (denied.policy.as_str(), denied.kind),
            ("role_Reader_own", SourceKind::Role)
        );
        assert_eq!((denied.start, denied.end), ((3, 1), (4, 62)));
        assert_eq!(results[0].missing, ["aws:RequestTag/team"]);
        assert!(results[0].is_named);

        let tag = ContextEntry {
            key: "aws:requesttag/TEAM".to_owned(),
            values: vec!["a".to_owned()],
            kind: ContextKind::String,
            is_list: false,
        };
        let given = Simulation {
            context: vec![tag.clone()],
            ..of(&["iam:GetRole"], &[&secret])
        };
        let results = principal(&app, &cx, given).await;
        assert_eq!(results[0].verdict, Verdict::Allowed);
        assert!(results[0].missing.is_empty());
        let kinds: Vec<_> = results[0]
            .matched
            .iter()
            .map(|matched| matched.kind)
            .collect();
        assert_eq!(kinds, [SourceKind::Role, SourceKind::AwsManaged]);

        let twice = Simulation {
            context: vec![tag.clone(), tag.clone()],
            ..of(&["iam:GetRole"], &[])
        };
        let arn = format!("arn:aws:iam::{OWN}:role/Reader");
        assert!(
            app.simulate_principal_policy(&cx, &arn, twice, page())
                .await
                .is_err()
        );

        let excluded = Simulation {
            exclusions: vec![
                PolicyExclusion::Managed(READ_ONLY.to_owned()),
                PolicyExclusion::RoleInline {
                    role: "Reader".to_owned(),
                    policy: "own".to_owned(),
                },
            ],
            ..of(&["iam:GetRole"], &[])
        };
        let results = principal(&app, &cx, excluded).await;
        assert_eq!(results[0].verdict, Verdict::ImplicitDeny);
        assert!(!results[0].is_named);
        let added = Simulation {
            policies: vec![ALLOW_ALL.to_owned()],
            boundary: Some(DOCUMENT.to_owned()),
            ..of(&["sts:AssumeRole", "iam:GetUser"], &[])
        };
        let results = principal(&app, &cx, added).await;
        let by_boundary: Vec<_> = results.iter().map(|result| result.by_boundary).collect();
        assert_eq!(by_boundary, [Some(false), Some(true)]);
        assert_eq!(results[0].verdict, Verdict::ImplicitDeny);
        assert_eq!(results[1].verdict, Verdict::Allowed);
    }
}

#[tokio::test]
async fn custom_policies_have_levels_owners_and_resource_policies() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let allow = || vec![ALLOW_ALL.to_owned()];
        let run = async |simulation: Simulation| {
            app.simulate_custom_policy(&cx, simulation, page()).await
        };
        let only_s3 = ALLOW_ALL.replace(r#""Action":"*""#, r#""Action":"s3:*""#);
        let levels = Simulation {
            policies: allow(),
            service_control: vec![allow(), vec![only_s3]],
            ..of(&["s3:GetObject", "iam:GetRole"], &[])
        };
        let results = run(levels).await.expect("results").items;
        let seen: Vec<_> = results
            .iter()
            .map(|r| (r.verdict, r.by_organization))
            .collect();
        assert_eq!(
            seen,
            [
                (Verdict::Allowed, Some(true)),
                (Verdict::ImplicitDeny, Some(false))
            ]
        );
        let bucket = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Principal":{"AWS":"arn:aws:iam::111111111111:user/jane"},"Action":"s3:GetObject",
            "Resource":"arn:aws:s3:::b/*"}]}"#;
        let cross = |resource_policy: Option<&str>, caller: Option<&str>| Simulation {
            policies: allow(),
            resource_policy: resource_policy.map(str::to_owned),
            resource_owner: Some("arn:aws:iam::222222222222:root".to_owned()),
            caller: caller.map(str::to_owned),
            ..of(&["s3:GetObject"], &["arn:aws:s3:::b/k"])
        };
        let jane = Some("arn:aws:iam::111111111111:user/jane");
        let verdict = |results: Result<base::Page<SimulationResult>, Error>| {
            results.expect("results").items[0].clone()
        };
        let denied = verdict(run(cross(None, jane)).await);
        assert_eq!(denied.verdict, Verdict::ImplicitDeny);
        let allowed = verdict(run(cross(Some(bucket), jane)).await);
        assert_eq!(allowed.verdict, Verdict::Allowed);
        assert_eq!(
            allowed.details,
            [
                ("IAM Policy", Verdict::Allowed),
                ("Resource Policy", Verdict::Allowed)
            ]
        );
        says(
            run(cross(Some(bucket), None)).await,
            "CallerArn is required where there is a ResourcePolicy.",
        );
        let role_arn = Some("arn:aws:iam::111111111111:role/r");
        assert!(run(cross(Some(bucket), role_arn)).await.is_err());
        let broken = Simulation {
            policies: vec!["{}".to_owned()],
            ..of(&["s3:GetObject"], &[])
        };
        assert!(matches!(run(broken).await, Err(Error::Invalid { .. })));
        assert!(
            run(Simulation {
                policies: allow(),
                ..of(&["*"], &[])
            })
            .await
            .is_err()
        );
    }
}

#[tokio::test]
async fn combinations_come_by_pages_and_keys_are_listed() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let mut seen = Vec::new();
        let mut next = None;
        loop {
            let request = PageRequest::new(2, next.as_deref()).expect("a marker");
            let simulation = Simulation {
                policies: vec![ALLOW_ALL.to_owned()],
                ..of(
                    &["a:A", "b:B", "c:C"],
                    &["arn:aws:s3:::x", "arn:aws:s3:::y"],
                )
            };
            let some = app
                .simulate_custom_policy(&cx, simulation, request)
                .await
                .expect("some");
            seen.extend(
                some.items
                    .into_iter()
                    .map(|item| item.action + &item.resource),
            );
            next = some.next;
            if next.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 6);
        assert_eq!(seen[5], "c:Carn:aws:s3:::y");
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "own".to_owned(),
            DOCUMENT.to_owned(),
        )
        .await
        .expect("a policy");
        let arn = format!("arn:aws:iam::{OWN}:role/Reader");
        let keys = app
            .get_context_keys_for_principal_policy(&cx, &arn, Vec::new())
            .await;
        assert_eq!(
            keys.expect("keys"),
            ["aws:RequestTag/team", "aws:SourceIp", "aws:username"]
        );
        let missing = format!("arn:aws:iam::{OWN}:role/Nobody");
        let missing = app
            .get_context_keys_for_principal_policy(&cx, &missing, Vec::new())
            .await;
        assert!(matches!(missing, Err(Error::NotFound { .. })));
        let session = app
            .get_context_keys_for_principal_policy(&cx, "x", Vec::new())
            .await;
        assert!(matches!(session, Err(Error::Invalid { .. })));
    }
}
