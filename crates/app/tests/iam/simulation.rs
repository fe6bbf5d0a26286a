//! The policy simulator agrees with what then happens.

use app::iam::{
    ContextEntry, ContextKind, PolicyExclusion, Simulation, SimulationResult, SourceKind, Verdict,
};
use app::{App, Cx};
use base::PageRequest;
use domain::iam::{HolderKind, HolderName, Role, User};
use domain::{Actor, Error};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, READ_ONLY, forbid, houses, iam_user, organize, page,
    role, role_session, root, says, user,
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
        assert_eq!((denied.start, denied.end), ((2, 64), (4, 62)));
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
    }
}

#[tokio::test]
async fn policies_are_left_out_and_added() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        let reader = HolderName::Role("Reader");
        app.put_inline_policy(&cx, reader, "own".to_owned(), DOCUMENT.to_owned())
            .await
            .expect("a policy");
        app.attach_policy(&cx, reader, READ_ONLY.to_owned())
            .await
            .expect("attached");
        let excluded = Simulation {
            exclusions: vec![
                PolicyExclusion::Managed(READ_ONLY.to_owned()),
                PolicyExclusion::Inline {
                    kind: HolderKind::Role,
                    holder: "Reader".to_owned(),
                    policy: "own".to_owned(),
                },
            ],
            ..of(&["iam:GetRole"], &[])
        };
        let results = principal(&app, &cx, excluded).await;
        assert_eq!(results[0].verdict, Verdict::ImplicitDeny);
        assert!(!results[0].is_named);
        for (exclusions, expected) in [
            (vec![PolicyExclusion::AllInline], Verdict::Allowed),
            (vec![PolicyExclusion::AllAwsManaged], Verdict::Allowed),
            (vec![PolicyExclusion::AllCustomerManaged], Verdict::Allowed),
            (
                vec![PolicyExclusion::AllInline, PolicyExclusion::AllAwsManaged],
                Verdict::ImplicitDeny,
            ),
        ] {
            let without = Simulation {
                exclusions: exclusions.clone(),
                ..of(&["iam:GetUser"], &[])
            };
            let results = principal(&app, &cx, without).await;
            assert_eq!(results[0].verdict, expected, "{exclusions:?}");
        }
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
            ["aws:RequestTag/team", "aws:username", "aws:SourceIp"]
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

const READ: &str = r#"{"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":["iam:GetRole","iam:GetGroup"],"Resource":"*"}]}"#;
const NOT_SECRET: &str = r#"{"Version":"2012-10-17","Statement":[
{"Effect":"Deny","Action":"iam:*","Resource":"arn:aws:iam::*:role/Secret",
 "Condition":{"StringEquals":{"aws:username":"jane"}}}]}"#;
const NO_GROUPS: &str = r#"{"Version":"2012-10-17","Statement":[
{"Effect":"Deny","Action":"iam:GetGroup","Resource":"*"}]}"#;

/// In a member of an organization: a role and a user who may read, the user by a group; the user's
/// own policy spares one role.
struct Cast {
    reader: Role,
    jane: User,
}

#[expect(
    clippy::expect_used,
    reason = "a helper of tests, which clippy does not know for one"
)]
async fn cast(House { app, db }: &House) -> Cast {
    organize(db, OWN, OTHER).await;
    let cx = app.cx(root(OTHER));
    let reader = app.create_role(&cx, role("Reader", OTHER)).await;
    app.create_role(&cx, role("Secret", OTHER))
        .await
        .expect("a role");
    let jane = app.create_iam_user(&cx, user("jane")).await;
    let group = "Readers".to_owned();
    app.create_iam_group(&cx, "/".to_owned(), group)
        .await
        .expect("a group");
    app.add_user_to_group(&cx, "Readers", "jane".to_owned())
        .await
        .expect("added");
    for (holder, document) in [
        (HolderName::Role("Reader"), READ),
        (HolderName::Group("Readers"), READ),
        (HolderName::User("jane"), NOT_SECRET),
    ] {
        app.put_inline_policy(&cx, holder, "own".to_owned(), document.to_owned())
            .await
            .expect("a policy");
    }
    Cast {
        reader: reader.expect("a role").role,
        jane: jane.expect("a user").user,
    }
}

/// What one action on one resource comes to for a principal of the member.
#[expect(
    clippy::expect_used,
    reason = "a helper of tests, which clippy does not know for one"
)]
async fn simulated(app: &App, source: &str, simulation: Simulation) -> SimulationResult {
    let cx = app.cx(root(OTHER));
    let results = app
        .simulate_principal_policy(&cx, source, simulation, page())
        .await;
    results.expect("results").items.remove(0)
}

fn arn(resource: &str) -> String {
    format!("arn:aws:iam::{OTHER}:{resource}")
}

#[tokio::test]
async fn users_and_roles_are_simulated_as_they_are_under_the_organizations_policies() {
    for house in houses().await {
        let Cast { reader, jane } = cast(&house).await;
        let House { app, db } = house;
        for is_forbidden in [false, true] {
            if is_forbidden {
                forbid(&db, OTHER, NO_GROUPS).await;
            }
            for (source, actor) in [
                (reader.arn(), role_session(&reader)),
                (jane.arn(), Actor::User(iam_user(&jane))),
            ] {
                let session = app.cx(actor);
                for name in ["Reader", "Secret"] {
                    let simulation = of(&["iam:GetRole"], &[&arn(&format!("role/{name}"))]);
                    let verdict = simulated(&app, &source, simulation).await.verdict;
                    let really = app.get_role(&session, name).await;
                    let is_allowed = verdict == Verdict::Allowed;
                    assert_eq!(is_allowed, really.is_ok(), "{source} {name}");
                }
                let simulation = of(&["iam:GetGroup"], &[&arn("group/Readers")]);
                let result = simulated(&app, &source, simulation).await;
                let really = app.get_iam_group(&session, "Readers", page()).await;
                let is_allowed = result.verdict == Verdict::Allowed;
                assert_eq!(is_allowed, really.is_ok(), "{source} {is_forbidden}");
                assert_eq!(is_allowed, !is_forbidden, "{source}");
                let without = Simulation {
                    exclusions: vec![PolicyExclusion::AllServiceControl],
                    ..of(&["iam:GetGroup"], &[&arn("group/Readers")])
                };
                let unlimited = simulated(&app, &source, without).await;
                assert_eq!(unlimited.verdict, Verdict::Allowed, "{source}");
                let by_organization = is_forbidden.then_some(false);
                assert_eq!(result.by_organization, by_organization, "{source}");
            }
        }
    }
}

#[tokio::test]
async fn what_users_and_groups_have_is_named_left_out_and_asked_for_keys() {
    for house in houses().await {
        let jane = cast(&house).await.jane.arn();
        let House { app, .. } = house;
        let (group, secret) = (arn("group/Readers"), arn("role/Secret"));
        let by_group = ("group_Readers_own", SourceKind::Group);
        let by_user = ("user_jane_own", SourceKind::User);
        for (source, resource, verdict, by) in [
            (&group, &secret, Verdict::Allowed, by_group),
            (&jane, &secret, Verdict::ExplicitDeny, by_user),
            (&jane, &arn("role/Reader"), Verdict::Allowed, by_group),
        ] {
            let simulation = of(&["iam:GetRole"], &[resource.as_str()]);
            let result = simulated(&app, source, simulation).await;
            assert_eq!(result.verdict, verdict, "{source}");
            let [matched] = result.matched.as_slice() else {
                panic!("{:?}", result.matched);
            };
            assert_eq!((matched.policy.as_str(), matched.kind), by);
            assert!(result.missing.is_empty(), "{:?}", result.missing);
        }
        let without = Simulation {
            exclusions: vec![PolicyExclusion::Inline {
                kind: HolderKind::User,
                holder: "jane".to_owned(),
                policy: "own".to_owned(),
            }],
            ..of(&["iam:GetRole"], &[&secret])
        };
        let result = simulated(&app, &jane, without).await;
        assert_eq!(result.verdict, Verdict::Allowed);
        let cx = app.cx(root(OTHER));
        let keys = app
            .get_context_keys_for_principal_policy(&cx, &jane, vec![DOCUMENT.to_owned()])
            .await;
        assert_eq!(
            keys.expect("keys"),
            ["aws:RequestTag/team", "aws:username", "aws:SourceIp"]
        );
        let open = ALLOW_ALL.replace(r#""Action""#, r#""Principal":"*","Action""#);
        let bucket = Simulation {
            resource_policy: Some(open),
            ..of(&["s3:GetObject"], &["arn:aws:s3:::b/k"])
        };
        let result = simulated(&app, &jane, bucket.clone()).await;
        assert_eq!(result.verdict, Verdict::Allowed);
        let refused = app.simulate_principal_policy(&cx, &group, bucket, page());
        says(
            refused.await,
            "CallerArn is required where there is a ResourcePolicy.",
        );
    }
}
