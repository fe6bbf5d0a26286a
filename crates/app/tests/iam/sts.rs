//! Who is calling, role assumption, and credentials that ended before their time.

use app::sts::{AssumeRole, SessionOptions};
use base::{Duration, Timestamp};
use domain::iam::HolderName;
use domain::{Actor, Error, Kind};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, account, houses, organize, revoke, role,
    role_session, root, says,
};

fn assume(account: &str, name: &str) -> AssumeRole {
    AssumeRole {
        role: format!("arn:aws:iam::{account}:role/{name}"),
        session_name: "me".to_owned(),
        ..AssumeRole::default()
    }
}

#[tokio::test]
async fn everybody_learns_who_they_are() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let identity = app.caller_identity(&cx).expect("root");
        assert_eq!(identity.user_id, OWN);
        assert_eq!(identity.arn, "arn:aws:iam::111111111111:root");
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role")
            .role;
        let identity = app
            .caller_identity(&app.cx(role_session(&made)))
            .expect("a session");
        assert_eq!(identity.user_id, format!("{}:me", made.id));
        assert_eq!(
            identity.arn,
            "arn:aws:sts::111111111111:assumed-role/Reader/me"
        );
        assert!(app.caller_identity(&app.cx(Actor::Anonymous)).is_err());
    }
}

#[tokio::test]
async fn a_role_assumes_a_role_that_trusts_it() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        app.create_role(&cx, role("Closed", OWN))
            .await
            .expect("a role");
        says(
            app.assume_role(&cx, assume(OWN, "Target")).await,
            "Roles may not be assumed by root accounts.",
        );
        let session = app.cx(role_session(&caller));
        let assumed = app
            .assume_role(&session, assume(OWN, "Target"))
            .await
            .expect("trusted");
        assert_eq!(
            assumed.arn,
            "arn:aws:sts::111111111111:assumed-role/Target/me"
        );
        let (principal, _) = app.opened(&assumed.credentials);
        app.check_session(&principal)
            .await
            .expect("good credentials");
        let refusal = |name: &str| {
            format!(
                "User: arn:aws:sts::111111111111:assumed-role/Caller/me is not authorized to \
                 perform: sts:AssumeRole on resource: arn:aws:iam::111111111111:role/{name}"
            )
        };
        for name in ["Closed", "Missing"] {
            says(
                app.assume_role(&session, assume(OWN, name)).await,
                &refusal(name),
            );
        }
        app.put_inline_policy(
            &cx,
            HolderName::Role("Caller"),
            "all".to_owned(),
            ALLOW_ALL.to_owned(),
        )
        .await
        .expect("a policy");
        app.assume_role(&session, assume(OWN, "Closed"))
            .await
            .expect("delegated to the account");
        app.delete_role(&cx, "Target").await.expect("deleted");
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("made again");
        let error = app
            .check_session(&principal)
            .await
            .expect_err("another role now");
        assert!(matches!(error, Error::Unauthenticated { .. }), "{error}");
    }
}

#[tokio::test]
async fn between_accounts_the_caller_needs_a_policy_too() {
    for House { app, .. } in houses().await {
        let (here, there) = (app.cx(root(OWN)), app.cx(root(OTHER)));
        let caller = app
            .create_role(&here, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&there, role("Target", OWN))
            .await
            .expect("a role");
        let session = app.cx(role_session(&caller));
        let refused = app.assume_role(&session, assume(OTHER, "Target")).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
        app.attach_policy(&here, HolderName::Role("Caller"), admin.to_owned())
            .await
            .expect("attached");
        app.assume_role(&session, assume(OTHER, "Target"))
            .await
            .expect("both sides allow");
    }
}

#[tokio::test]
async fn conditions_and_durations_of_a_role_are_kept() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        let mut target = role("Target", &caller.arn());
        target.trust_policy = target.trust_policy.replace(
            "\"Action\"",
            r#""Condition":{"StringEquals":{"sts:ExternalId":"secret"}},"Action""#,
        );
        target.max_session_duration = Some(7200);
        app.create_role(&cx, target).await.expect("a role");
        let session = app.cx(role_session(&caller));
        let refused = app.assume_role(&session, assume(OWN, "Target")).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        let with = |duration| AssumeRole {
            external_id: Some("secret".to_owned()),
            options: SessionOptions {
                duration,
                ..SessionOptions::default()
            },
            ..assume(OWN, "Target")
        };
        let assumed = app
            .assume_role(&session, with(Some(900)))
            .await
            .expect("trusted");
        let lasts = assumed
            .credentials
            .expires_at
            .since(session.now().whole_seconds());
        assert_eq!(lasts.seconds(), 900);
        says(
            app.assume_role(&session, with(Some(7200))).await,
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining.",
        );
        says(
            app.assume_role(&session, with(Some(7201))).await,
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        );
    }
}

#[tokio::test]
async fn stale_credentials_revoked_ones_are_refused_and_later_ones_are_not() {
    for House { app, db } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        let session = app.cx(role_session(&caller));
        let assumed = app
            .assume_role(&session, assume(OWN, "Target"))
            .await
            .expect("trusted");
        let (principal, issued_at) = app.opened(&assumed.credentials);
        let target = app.get_role(&cx, "Target").await.expect("the role").role;
        let subject = format!("role:{}", target.id);
        revoke(&db, &subject, issued_at.minus(Duration::from_seconds(1))).await;
        app.check_session(&principal).await.expect("issued later");
        revoke(&db, &subject, issued_at).await;
        let error = app.check_session(&principal).await.expect_err("revoked");
        assert!(matches!(error, Error::Unauthenticated { .. }), "{error}");
        revoke(&db, &subject, Timestamp::from_seconds(0)).await;
        assert!(
            app.check_session(&principal).await.is_err(),
            "it stays revoked"
        );
    }
}

#[tokio::test]
async fn stale_credentials_sessions_end_with_their_account() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let cx = app.cx(root(OTHER));
        let caller = app
            .create_role(&cx, role("Caller", OTHER))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        let assumed = app
            .assume_role(&app.cx(role_session(&caller)), assume(OTHER, "Target"))
            .await
            .expect("trusted");
        let (principal, _) = app.opened(&assumed.credentials);
        app.check_session(&principal).await.expect("active");
        let suspend = "UPDATE accounts SET state = 'SUSPENDED' WHERE id = $1";
        db.write("suspend", move |tx| {
            tx.execute(suspend, db::binds![&account(OTHER)])
        })
        .await
        .expect("suspended");
        let error = app.check_session(&principal).await.expect_err("suspended");
        assert!(matches!(error, Error::Unauthenticated { .. }), "{error}");
    }
}

#[tokio::test]
async fn only_the_management_account_gets_root_credentials_of_its_members() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let member = account(OTHER);
        let credentials = app
            .account_root_credentials(&app.cx(root(OWN)), &member)
            .await
            .expect("the management account's root");
        let (principal, _) = app.opened(&credentials);
        app.check_session(&principal)
            .await
            .expect("good credentials");
        let actor = principal.into_actor();
        assert_eq!(actor.arn(), "arn:aws:iam::222222222222:root");
        let own = account(OWN);
        let error = app
            .account_root_credentials(&app.cx(actor), &own)
            .await
            .expect_err("a member's root");
        assert!(matches!(error, Error::Denied { .. }), "{error}");
        let stranger = account("999999999999");
        let error = app
            .account_root_credentials(&app.cx(root(OWN)), &stranger)
            .await
            .expect_err("no such account");
        assert!(
            matches!(
                error,
                Error::NotFound {
                    kind: Kind::Account,
                    ..
                }
            ),
            "{error}"
        );
    }
}

/// A trust policy for one role, which allows these actions.
fn opening(principal: &str, actions: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":{actions}}}]}}"#
    )
}

fn tagged(tags: &[(&str, &str)], transitive: &[&str]) -> SessionOptions {
    let tags = tags.iter();
    SessionOptions {
        tags: tags
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect(),
        transitive_tag_keys: transitive.iter().map(|key| (*key).to_owned()).collect(),
        ..SessionOptions::default()
    }
}

#[tokio::test]
async fn session_escalation_a_session_does_what_its_session_policies_allow_too_and_no_more() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        app.put_inline_policy(
            &cx,
            HolderName::Role("Target"),
            "all".to_owned(),
            ALLOW_ALL.to_owned(),
        )
        .await
        .expect("a policy");
        let session = app.cx(role_session(&caller));
        let with = |options| AssumeRole {
            options,
            ..assume(OWN, "Target")
        };
        let only_get = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:GetRole","Resource":"*"}]}"#;
        let assumed = app
            .assume_role(
                &session,
                with(SessionOptions {
                    policy: Some(only_get.to_owned()),
                    ..SessionOptions::default()
                }),
            )
            .await
            .expect("trusted");
        let percent = assumed.packed_policy_size.expect("a size");
        assert!((1..20).contains(&percent), "{percent}");
        let limited = app.cx(app.opened(&assumed.credentials).0.into_actor());
        app.get_role(&limited, "Target").await.expect("allowed");
        let denied = app.delete_role(&limited, "Target").await;
        let denied = denied.expect_err("limited").to_string();
        assert!(
            denied.ends_with("because no session policy allows the iam:DeleteRole action"),
            "{denied}"
        );
        let by_arn = SessionOptions {
            policy_arns: vec!["arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()],
            minimum_token_size: 3000,
            ..SessionOptions::default()
        };
        let assumed = app
            .assume_role(&session, with(by_arn))
            .await
            .expect("trusted");
        assert!((3000..4096).contains(&assumed.credentials.token_size()));
        let reader = app.cx(app.opened(&assumed.credentials).0.into_actor());
        app.get_role(&reader, "Target").await.expect("allowed");
        assert!(app.delete_role(&reader, "Target").await.is_err());
        for (options, part) in [
            (
                SessionOptions {
                    policy_arns: vec![format!("arn:aws:iam::{OWN}:policy/Missing")],
                    ..SessionOptions::default()
                },
                "does not exist",
            ),
            (
                SessionOptions {
                    policy: Some("{}".to_owned()),
                    ..SessionOptions::default()
                },
                "",
            ),
        ] {
            let refused = app.assume_role(&session, with(options)).await;
            let error = refused.expect_err(part).to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story")]
async fn tags_and_source_identities_need_leave_and_stay_in_the_chain() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        let all = r#"["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]"#;
        let mut middle = role("Middle", OWN);
        middle.trust_policy = opening(&caller.arn(), all);
        let middle = app.create_role(&cx, middle).await.expect("a role").role;
        for (name, actions) in [("Last", all), ("Plain", r#""sts:AssumeRole""#)] {
            let mut last = role(name, OWN);
            last.trust_policy = opening(&middle.arn(), actions);
            app.create_role(&cx, last).await.expect("a role");
        }
        let mut untagged = role("Untagged", OWN);
        untagged.trust_policy = opening(&caller.arn(), r#""sts:AssumeRole""#);
        app.create_role(&cx, untagged).await.expect("a role");
        let session = app.cx(role_session(&caller));
        let command = |name: &str, options, identity: Option<&str>| AssumeRole {
            options,
            source_identity: identity.map(str::to_owned),
            ..assume(OWN, name)
        };
        let refusal = |cx: &app::Cx, action: &str, name: &str| {
            format!(
                "User: {} is not authorized to perform: {action} on resource: \
                 arn:aws:iam::{OWN}:role/{name}",
                cx.actor().arn()
            )
        };
        says(
            app.assume_role(
                &session,
                command("Untagged", tagged(&[("a", "1")], &[]), None),
            )
            .await,
            &refusal(&session, "sts:TagSession", "Untagged"),
        );
        says(
            app.assume_role(&session, command("Untagged", tagged(&[], &[]), Some("ada")))
                .await,
            &refusal(&session, "sts:SetSourceIdentity", "Untagged"),
        );
        let tags = tagged(&[("Team", "Red"), ("Own", "x")], &["Team"]);
        let assumed = app
            .assume_role(&session, command("Middle", tags, Some("ada")))
            .await
            .expect("leave for all");
        assert_eq!(assumed.source_identity.as_deref(), Some("ada"));
        let chained = app.cx(app.opened(&assumed.credentials).0.into_actor());
        // What is inherited needs leave as well.
        says(
            app.assume_role(&chained, assume(OWN, "Plain")).await,
            &refusal(&chained, "sts:TagSession", "Plain"),
        );
        let clash = tagged(&[("team", "Blue")], &[]);
        says(
            app.assume_role(&chained, command("Last", clash, None))
                .await,
            "One of the specified transitive tag keys can't be set because it conflicts with a \
             transitive tag key from the calling session.",
        );
        says(
            app.assume_role(&chained, command("Last", tagged(&[], &[]), Some("eve")))
                .await,
            &refusal(&chained, "sts:SetSourceIdentity", "Last"),
        );
        let assumed = app
            .assume_role(&chained, command("Last", tagged(&[("b", "2")], &[]), None))
            .await
            .expect("leave for all");
        let actor = app.opened(&assumed.credentials).0.into_actor();
        let context = actor.session().expect("a session");
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(context.tags, [pair("Team", "Red"), pair("b", "2")]);
        assert_eq!(context.source_identity.as_deref(), Some("ada"));
        says(
            app.assume_role(&session, command("Middle", tagged(&[], &[]), Some("aws:x")))
                .await,
            "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
        );
    }
}

#[tokio::test]
async fn conditions_on_tags_of_the_request_decide() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        let mut target = role("Target", OWN);
        target.trust_policy = opening(&caller.arn(), r#"["sts:AssumeRole","sts:TagSession"]"#)
            .replace(
                "\"Action\"",
                r#""Condition":{"StringEquals":{"aws:RequestTag/Team":"Red","sts:RoleSessionName":"me"},"ForAllValues:StringEquals":{"sts:TransitiveTagKeys":["Team"]}},"Action""#,
            );
        app.create_role(&cx, target).await.expect("a role");
        let session = app.cx(role_session(&caller));
        for (options, allowed) in [
            (tagged(&[("Team", "Red")], &[]), true),
            (tagged(&[("Team", "Red")], &["Team"]), true),
            (tagged(&[("Team", "Blue")], &[]), false),
            (tagged(&[("Team", "Red"), ("b", "")], &["b"]), false),
            (tagged(&[], &[]), false),
        ] {
            let shown = format!("{options:?}");
            let command = AssumeRole {
                options,
                ..assume(OWN, "Target")
            };
            let outcome = app.assume_role(&session, command).await;
            assert_eq!(outcome.is_ok(), allowed, "{shown}");
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_refused_and_not_passed_over() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        let session = app.cx(role_session(&caller));
        let device = Some(format!("arn:aws:iam::{OWN}:mfa/me"));
        for (command, part) in [
            (
                AssumeRole {
                    serial_number: device.clone(),
                    ..assume(OWN, "Target")
                },
                "must provide both MFA serial number",
            ),
            (
                AssumeRole {
                    serial_number: device,
                    token_code: Some("123456".to_owned()),
                    ..assume(OWN, "Target")
                },
                "unable to validate MFA code",
            ),
            (
                AssumeRole {
                    context_providers: vec!["arn:aws:iam::aws:contextProvider/x".to_owned()],
                    ..assume(OWN, "Target")
                },
                "Invalid context provider",
            ),
        ] {
            let refused = app.assume_role(&session, command).await;
            let error = refused.expect_err(part).to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}

#[tokio::test]
async fn what_carries_too_much_is_refused() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        let mut target = role("Target", OWN);
        target.trust_policy = opening(&caller.arn(), r#"["sts:AssumeRole","sts:TagSession"]"#);
        app.create_role(&cx, target).await.expect("a role");
        let tags: Vec<(String, String)> = (0..50)
            .map(|number| {
                (
                    format!("{number}"),
                    format!("{}{}", app.entropy().token(), app.entropy().token()),
                )
            })
            .collect();
        let command = AssumeRole {
            options: SessionOptions {
                tags,
                ..SessionOptions::default()
            },
            ..assume(OWN, "Target")
        };
        let refused = app
            .assume_role(&app.cx(role_session(&caller)), command)
            .await;
        let error = refused.expect_err("too much").to_string();
        assert!(error.starts_with("Packed policy consumes 1"), "{error}");
        assert!(error.ends_with("% of allotted space, please use smaller policy."));
    }
}
