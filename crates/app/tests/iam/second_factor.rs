//! Sessions that a second factor opens, and when they end.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use app::sts::{AssumeRole, GetSessionToken, SessionOptions};
use app::{App, Cx};
use base::Timestamp;
use domain::iam::{AccessKeyStatus, HolderName};
use domain::{Error, Kind};
use serde_json::json;
use totp::Seed;

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, account, houses, organize, role, root, says,
    unbase32, user,
};

const NOW: i64 = 1_800_000_000;
const WRONG: &str = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
const DENIED: &str = "User: arn:aws:iam::111111111111:user/ann is not authorized to perform: \
                      sts:AssumeRole on resource: arn:aws:iam::111111111111:role/Safe";

/// Ann, who signs with a key of hers and has a device; and a role that wants to see it.
struct Ann {
    cx: Cx,
    key: String,
    serial: String,
    seed: Seed,
}

impl Ann {
    async fn new(app: &App) -> Self {
        let cx = app.cx(root(OWN));
        app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let (holder, all) = (HolderName::User("ann"), ALLOW_ALL.to_owned());
        let put = app.put_inline_policy(&cx, holder, "all".to_owned(), all);
        put.await.expect("a policy");
        let made = app.create_access_key(&cx, Some("ann")).await;
        let id = made.expect("a key").key.id;
        let device = app
            .create_virtual_mfa_device(&cx, "/", "phone", Vec::new())
            .await
            .expect("a device");
        let seed = Seed::new(unbase32(device.base32_seed.expose()));
        let serial = device.serial_number.clone();
        let (first, second) = (seed.code_at(NOW - 30), seed.code_at(NOW));
        app.enable_mfa_device(&cx, "ann", serial.clone(), (&first, &second))
            .await
            .expect("enabled");
        let mut safe = role("Safe", OWN);
        safe.trust_policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"AWS": OWN}, "Action": "sts:AssumeRole",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]})
        .to_string();
        app.create_role(&cx, safe).await.expect("a role");
        let found = app.find_access_key(&id).await.expect("looked up");
        let (actor, _) = found.expect("a signer");
        Self {
            cx: app.cx(actor),
            key: id.to_string(),
            serial,
            seed,
        }
    }

    fn command(&self, code: &str) -> GetSessionToken {
        GetSessionToken {
            serial_number: Some(self.serial.clone()),
            token_code: Some(code.to_owned()),
            ..GetSessionToken::default()
        }
    }
}

fn safe() -> AssumeRole {
    AssumeRole {
        role: format!("arn:aws:iam::{OWN}:role/Safe"),
        session_name: "ann".to_owned(),
        ..AssumeRole::default()
    }
}

#[tokio::test]
async fn missing_factor_a_role_that_asks_for_one_is_opened_by_a_right_code_only() {
    for House { app, .. } in houses().await {
        let ann = Ann::new(&app).await;
        says(app.assume_role(&ann.cx, safe()).await, DENIED);
        let weak = app.get_session_token(&ann.cx, GetSessionToken::default());
        let (weak, _) = app.opened(&weak.await.expect("a session"));
        let weak = app.cx(weak.into_actor());
        let context = weak.actor().session().expect("a context");
        assert_eq!(context.mfa_at, None);
        says(app.assume_role(&weak, safe()).await, DENIED);
        assert!(app.get_role(&weak, "Safe").await.is_err(), "nothing of IAM");

        let (used, fresh) = (ann.seed.code_at(NOW), ann.seed.code_at(NOW + 30));
        says(
            app.get_session_token(&ann.cx, ann.command("000000")).await,
            WRONG,
        );
        says(
            app.get_session_token(&ann.cx, ann.command(&used)).await,
            WRONG,
        );
        let half = GetSessionToken {
            token_code: None,
            ..ann.command(&fresh)
        };
        says(
            app.get_session_token(&ann.cx, half).await,
            "MultiFactorAuthentication failed, must provide both MFA serial number and one time \
             pass code.",
        );
        let strong = app.get_session_token(&ann.cx, ann.command(&fresh)).await;
        let (strong, _) = app.opened(&strong.expect("a session"));
        let strong = app.cx(strong.into_actor());
        let context = strong.actor().session().expect("a context");
        assert_eq!(
            context.mfa_at.map(Timestamp::seconds),
            Some(ann.cx.now().seconds())
        );
        let opened = app.assume_role(&strong, safe()).await;
        opened.expect("a second factor was given");
        app.get_role(&strong, "Safe").await.expect("IAM as well");
        // Replay.
        says(
            app.get_session_token(&ann.cx, ann.command(&fresh)).await,
            WRONG,
        );

        // The code can come with the request for the role, too.
        let later = app.cx_at(ann.cx.actor().clone(), Timestamp::from_seconds(NOW + 60));
        let with_code = AssumeRole {
            serial_number: Some(ann.serial.clone()),
            token_code: Some(ann.seed.code_at(NOW + 60)),
            ..safe()
        };
        let opened = app.assume_role(&later, with_code.clone()).await;
        opened.expect("a second factor is given");
        says(app.assume_role(&later, with_code).await, WRONG);
    }
}

#[tokio::test]
async fn session_escalation_nobody_gets_the_root_of_the_management_account() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let own = account(OWN);
        let got = app.account_root_credentials(&app.cx(root(OWN)), &own).await;
        let error = got.expect_err("its own root");
        let is_absent = matches!(error, Error::NotFound { kind, .. } if kind == Kind::Account);
        assert!(is_absent, "{error}");
    }
}

#[tokio::test]
async fn session_escalation_a_session_without_a_second_factor_gets_no_members_root() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let ann = Ann::new(&app).await;
        let member = account(OTHER);
        let session = app.get_session_token(&ann.cx, GetSessionToken::default());
        let session = app.opened(&session.await.expect("a session")).0;
        let guest = app
            .get_federation_token(&ann.cx, "guest".to_owned(), SessionOptions::default())
            .await
            .expect("a session");
        let guest = app.opened(&guest.credentials).0;
        for principal in [session, guest] {
            let cx = app.cx(principal.into_actor());
            let got = app.account_root_credentials(&cx, &member).await;
            let error = got.expect_err("may not call IAM either");
            assert!(matches!(error, Error::Unauthenticated { .. }), "{error}");
        }
        let cx = app.cx_at(ann.cx.actor().clone(), Timestamp::from_seconds(NOW + 60));
        let command = ann.command(&ann.seed.code_at(NOW + 60));
        let session = app.get_session_token(&cx, command).await;
        let session = app.opened(&session.expect("a session")).0;
        let cx = app.cx_at(session.into_actor(), Timestamp::from_seconds(NOW + 60));
        let got = app.account_root_credentials(&cx, &member).await;
        got.expect("a second factor is given");
    }
}

#[tokio::test]
async fn stale_credentials_sessions_end_with_the_key_that_they_were_got_with() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let ann = Ann::new(&app).await;
        let member = app.account_root_credentials(&ann.cx, &account(OTHER)).await;
        let member = app.opened(&member.expect("a member's root")).0;
        let session = app.get_session_token(&ann.cx, GetSessionToken::default());
        let session = session.await.expect("a session");
        let guest = app
            .get_federation_token(&ann.cx, "guest".to_owned(), SessionOptions::default())
            .await
            .expect("a session");
        let sessions = [
            app.opened(&session).0,
            app.opened(&guest.credentials).0,
            member,
        ];
        for (status, good) in [
            (AccessKeyStatus::Active, true),
            (AccessKeyStatus::Inactive, false),
            (AccessKeyStatus::Active, true),
        ] {
            let cx = app.cx(root(OWN));
            app.update_access_key(&cx, Some("ann"), ann.key.clone(), status)
                .await
                .expect("switched");
            for session in &sessions {
                let checked = app.check_session(session).await;
                assert_eq!(checked.is_ok(), good, "{session:?}");
            }
        }
    }
}
