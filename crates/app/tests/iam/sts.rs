//! Who is calling, role assumption, and credentials that ended before their time.

use app::sts::AssumeRole;
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
        duration: None,
        external_id: None,
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
            duration,
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
