//! Keys, passwords and MFA devices of users and roots.

#![expect(
    clippy::expect_used,
    reason = "a broken set-up fails the test, in helper functions too"
)]

use app::iam::{AssignmentStatus, RootOrUser, UpdateLoginProfile};
use app::{App, SessionTokenPrincipal};
use base::{AccessKeyId, Duration, Secret, Timestamp};
use domain::actor::{FederatedUser, FederationIssuer, SessionContext};
use domain::iam::{AccessKeyStatus, HolderName, PasswordPolicy, PasswordReset};
use domain::{Actor, Error};
use totp::Seed;

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, account, houses, iam_user, organize, page, revoke,
    root, says, unbase32, user,
};

async fn signer(app: &App, key: &AccessKeyId) -> Option<(Actor, Secret)> {
    app.find_access_key(key).await.expect("looked up")
}

#[tokio::test]
async fn a_key_signs_for_its_user_until_it_is_switched_off_or_gone() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let key = app
            .create_access_key(&cx, Some("ann"))
            .await
            .expect("a key");
        assert_eq!(key.user_name.as_deref(), Some("ann"));
        let (actor, secret) = signer(&app, &key.key.id).await.expect("an actor");
        assert!(matches!(&actor, Actor::User(user) if user.user_id == made.user.id));
        assert_eq!(secret.expose(), key.secret.expose());
        let identity = app.caller_identity(&app.cx(actor)).expect("an identity");
        assert_eq!(identity.user_id, made.user.id.as_str());
        assert_eq!(identity.arn, "arn:aws:iam::111111111111:user/ann");
        let id = key.key.id.to_string();
        assert_eq!(
            app.access_key_account(&cx, &id).await.expect("an account"),
            account(OWN)
        );

        let switch = |status| app.update_access_key(&cx, Some("ann"), id.clone(), status);
        switch(AccessKeyStatus::Inactive).await.expect("off");
        assert!(signer(&app, &key.key.id).await.is_none());
        switch(AccessKeyStatus::Active).await.expect("on");
        assert!(signer(&app, &key.key.id).await.is_some());
        // Another's key does not exist.
        app.create_iam_user(&cx, user("bob")).await.expect("a user");
        says(
            app.delete_access_key(&cx, Some("bob"), id.clone()).await,
            &format!("AccessKey `{id}` does not exist"),
        );
        let elsewhere = app.cx(root(OTHER));
        assert!(app.access_key_last_used(&elsewhere, &id).await.is_err());
        let used = app.access_key_last_used(&cx, &id).await.expect("the key");
        assert_eq!(used.user_name.as_deref(), Some("ann"));
        assert_eq!(used.last_used, None);
        app.delete_access_key(&cx, Some("ann"), id)
            .await
            .expect("deleted");
        assert!(signer(&app, &key.key.id).await.is_none());
    }
}

#[tokio::test]
async fn a_root_has_keys_of_its_own_and_users_manage_theirs() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let of_root = app.create_access_key(&cx, None).await.expect("a key");
        assert_eq!(of_root.user_name, None);
        let (actor, _) = signer(&app, &of_root.key.id).await.expect("an actor");
        assert_eq!(actor.arn(), "arn:aws:iam::111111111111:root");

        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let own = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*AccessKey*","Resource":"arn:aws:iam::*:user/${aws:username}"}]}"#;
        app.put_inline_policy(
            &cx,
            HolderName::User("ann"),
            "own".to_owned(),
            own.to_owned(),
        )
        .await
        .expect("a policy");
        let ann = app.cx(Actor::User(iam_user(&made.user)));
        let key = app.create_access_key(&ann, None).await.expect("her own");
        let (name, keys) = app
            .list_access_keys(&ann, None, page())
            .await
            .expect("her own");
        assert_eq!(name.as_deref(), Some("ann"));
        assert_eq!(keys.items, std::slice::from_ref(&key.key));
        app.create_iam_user(&cx, user("bob")).await.expect("a user");
        let error = app
            .create_access_key(&ann, Some("bob"))
            .await
            .expect_err("another's");
        assert!(matches!(error, Error::Denied { .. }), "{error}");
        let (_, keys) = app.list_access_keys(&cx, None, page()).await.expect("keys");
        assert_eq!(keys.items, [of_root.key]);
    }
}

#[tokio::test]
async fn the_use_of_a_key_is_noted_once_a_minute() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let key = app
            .create_access_key(&cx, Some("ann"))
            .await
            .expect("a key");
        let (actor, _) = signer(&app, &key.key.id).await.expect("an actor");
        let start = app.clock().now();
        for (seconds, expected) in [(0, 0), (30, 0), (60, 60), (119, 60)] {
            let at = start.plus(Duration::from_seconds(seconds));
            let request = app.cx_at(actor.clone(), at);
            app.record(&request, None, None).await.expect("recorded");
            let used = app
                .access_key_last_used(&cx, key.key.id.as_str())
                .await
                .expect("the key")
                .last_used
                .expect("a use");
            assert_eq!(used.at.since(start).seconds(), expected);
            assert_eq!(
                (used.service.as_str(), used.region.as_str()),
                ("iam", "us-east-1")
            );
        }
    }
}

/// Credentials of `GetSessionToken` and of `GetFederationToken`, got with `key`.
fn sessions_of(
    app: &App,
    user: &domain::iam::User,
    key: &AccessKeyId,
    policies: &[&str],
) -> [SessionTokenPrincipal; 2] {
    let now = app.clock().now();
    let mut context = SessionContext::issued(now);
    context.issuing_key = Some(key.clone());
    let expires_at = now.plus(Duration::from_hours(1));
    let mut session = iam_user(user);
    session.session = Some(Box::new(context.clone()));
    context.policies = policies.iter().map(|text| (*text).to_owned()).collect();
    let federated = FederatedUser {
        issuer: FederationIssuer::User {
            user_id: user.id.clone(),
            arn: user.arn(),
        },
        name: "guest".to_owned(),
        account: account(OWN),
        access_key: AccessKeyId::generate_temporary(app.entropy()),
        expires_at,
        context,
    };
    [
        SessionTokenPrincipal::User {
            user: Box::new(session),
            expires_at,
        },
        SessionTokenPrincipal::Federated(Box::new(federated)),
    ]
}

#[tokio::test]
async fn stale_credentials_sessions_end_with_their_user_and_their_key() {
    for House { app, db } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let key = app
            .create_access_key(&cx, Some("ann"))
            .await
            .expect("a key");
        let sessions = sessions_of(&app, &made.user, &key.key.id, &[]);
        let check = async |good: bool, why: &str| {
            for session in &sessions {
                let checked = app.check_session(session).await;
                assert_eq!(checked.is_ok(), good, "{why}: {session:?}");
            }
        };
        check(true, "at first").await;
        let id = key.key.id.to_string();
        for (status, good) in [
            (AccessKeyStatus::Inactive, false),
            (AccessKeyStatus::Active, true),
        ] {
            app.update_access_key(&cx, Some("ann"), id.clone(), status)
                .await
                .expect("switched");
            check(good, "a switched key").await;
        }
        let subject = format!("iam-user:{}", made.user.id);
        revoke(&db, &subject, Timestamp::from_micros(0)).await;
        check(true, "an older revocation").await;
        app.delete_access_key(&cx, Some("ann"), id)
            .await
            .expect("deleted");
        check(false, "a deleted key").await;
        app.delete_iam_user(&cx, "ann").await.expect("deleted");
        check(false, "a deleted user").await;
    }
}

#[tokio::test]
async fn a_federated_user_may_what_both_the_user_and_the_session_allow() {
    for House { app, db } in houses().await {
        // Not of IAM, which takes no such credentials.
        organize(&db, OWN, OTHER).await;
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let key = app
            .create_access_key(&cx, Some("ann"))
            .await
            .expect("a key");
        let guest = |policies: &[&str]| {
            let [_, guest] = sessions_of(&app, &made.user, &key.key.id, policies);
            app.cx(guest.into_actor())
        };
        let (bare, limited) = (guest(&[]), guest(&[ALLOW_ALL]));
        // AWS: federated users call no IAM, whatever they are allowed.
        for holds_policy in [false, true] {
            assert!(app.list_instances(&bare, page()).await.is_err());
            let listed = app.list_instances(&limited, page()).await;
            assert_eq!(listed.is_ok(), holds_policy);
            let document = ALLOW_ALL.to_owned();
            app.put_inline_policy(&cx, HolderName::User("ann"), "p".to_owned(), document)
                .await
                .expect("a policy");
        }
        let id = key.key.id.to_string();
        app.delete_access_key(&cx, Some("ann"), id)
            .await
            .expect("deleted");
        app.delete_inline_policy(&cx, HolderName::User("ann"), "p".to_owned())
            .await
            .expect("deleted");
        app.delete_iam_user(&cx, "ann").await.expect("deleted");
        assert!(app.list_instances(&limited, page()).await.is_err());
    }
}

#[tokio::test]
async fn a_password_keeps_the_rules_and_is_changed_by_who_knows_it() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let create = |password: &str| {
            let password = Some(Secret::new(password));
            app.create_login_profile(&cx, Some("ann"), password, PasswordReset::Required)
        };
        says(
            create("Short1!").await,
            "Password should have a minimum length of 8",
        );
        assert!(app.get_login_profile(&cx, Some("ann")).await.is_err());
        create("Correct-horse").await.expect("a password");
        says(
            create("Correct-horse").await,
            "Login Profile for user ann already exists.",
        );
        says(
            app.delete_iam_user(&cx, "ann").await,
            "Cannot delete entity, must delete login profile first.",
        );
        let ann = app.cx(Actor::User(iam_user(&made.user)));
        let change = |old: &str, new: &str| {
            let (app, ann) = (app.clone(), ann.clone());
            let (old, new) = (Secret::new(old), Secret::new(new));
            async move { app.change_password(&ann, &old, &new).await }
        };
        let error = change("Correct-horse", "Battery-staple")
            .await
            .expect_err("no policy");
        assert!(error.to_string().contains("iam:ChangePassword"), "{error}");
        app.put_inline_policy(
            &cx,
            HolderName::User("ann"),
            "p".to_owned(),
            ALLOW_ALL.to_owned(),
        )
        .await
        .expect("a policy");
        says(
            change("wrong", "Battery-staple").await,
            "The old password was incorrect.",
        );
        change("Correct-horse", "Battery-staple")
            .await
            .expect("changed");
        let (_, profile) = app
            .get_login_profile(&ann, None)
            .await
            .expect("the profile");
        assert_eq!(profile.reset_required, PasswordReset::NotRequired);
        says(
            app.change_password(&cx, &Secret::new("a"), &Secret::new("b"))
                .await,
            "Only IAM Users can change their own password",
        );
        app.delete_login_profile(&cx, Some("ann"))
            .await
            .expect("deleted");
    }
}

#[tokio::test]
async fn the_accounts_password_policy_is_kept_and_may_let_users_change_their_passwords() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let ann = app.cx(Actor::User(iam_user(&made.user)));
        let policy = PasswordPolicy {
            minimum_length: 10,
            require_symbols: true,
            ..PasswordPolicy::UNSAID
        };
        app.update_account_password_policy(&cx, policy)
            .await
            .expect("a policy");
        let create = |password: &str| {
            let password = Some(Secret::new(password));
            app.create_login_profile(&cx, Some("ann"), password, PasswordReset::NotRequired)
        };
        says(
            create("short-one").await,
            "Password should have a minimum length of 10",
        );
        says(
            create("Without1symbol").await,
            "Password should have at least one symbol",
        );
        create("staple-and-all").await.expect("a password");
        let update = UpdateLoginProfile {
            user: "ann".to_owned(),
            password: Some(Secret::new("Without1symbol")),
            reset: None,
        };
        says(
            app.update_login_profile(&cx, update).await,
            "Password should have at least one symbol",
        );

        let (old, new) = (Secret::new("staple-and-all"), Secret::new("battery-staple"));
        let denied = app.change_password(&ann, &old, &new).await;
        assert!(matches!(denied, Err(Error::Denied { .. })), "{denied:?}");
        let denied = app.get_account_password_policy(&ann).await;
        assert!(matches!(denied, Err(Error::Denied { .. })), "{denied:?}");
        let policy = PasswordPolicy {
            allow_change: true,
            ..policy
        };
        app.update_account_password_policy(&cx, policy)
            .await
            .expect("a policy");
        let seen = app.get_account_password_policy(&ann).await;
        assert_eq!(seen.expect("it"), policy);
        let weak = app
            .change_password(&ann, &old, &Secret::new("battery"))
            .await;
        says(weak, "Password should have a minimum length of 10");
        app.change_password(&ann, &old, &new)
            .await
            .expect("changed");

        let deny = ALLOW_ALL.replace("Allow", "Deny");
        app.put_inline_policy(&cx, HolderName::User("ann"), "p".to_owned(), deny)
            .await
            .expect("a policy");
        let denied = app.change_password(&ann, &new, &old).await;
        assert!(matches!(denied, Err(Error::Denied { .. })), "{denied:?}");
    }
}

#[tokio::test]
async fn brute_force_an_old_password_is_guessed_at_five_times() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let password = Some(Secret::new("Battery-staple"));
        app.create_login_profile(&cx, Some("ann"), password, PasswordReset::NotRequired)
            .await
            .expect("a password");
        let document = ALLOW_ALL.to_owned();
        app.put_inline_policy(&cx, HolderName::User("ann"), "p".to_owned(), document)
            .await
            .expect("a policy");
        let ann = app.cx(Actor::User(iam_user(&made.user)));
        let change = |old: &str, new: &str| {
            let (app, ann) = (app.clone(), ann.clone());
            let (old, new) = (Secret::new(old), Secret::new(new));
            async move { app.change_password(&ann, &old, &new).await }
        };
        for _ in 0..5 {
            says(
                change("Correct-horse", "Battery-staple2").await,
                "The old password was incorrect.",
            );
        }
        // The right one is not looked at either, until the wait is over.
        says(
            change("Battery-staple", "Battery-staple2").await,
            "Too many wrong passwords. Try again in a while.",
        );
        let command = UpdateLoginProfile {
            user: "ann".to_owned(),
            password: Some(Secret::new("Battery-staple3")),
            reset: None,
        };
        app.update_login_profile(&cx, command)
            .await
            .expect("set by an administrator");
        change("Battery-staple3", "Battery-staple4")
            .await
            .expect("counted anew");
    }
}

#[tokio::test]
async fn a_device_proves_a_second_factor_once_a_code() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        app.create_iam_user(&cx, user("bob")).await.expect("a user");
        let device = app
            .create_virtual_mfa_device(&cx, "/", "phone", Vec::new())
            .await
            .expect("a device");
        let serial = device.serial_number.clone();
        assert_eq!(serial, "arn:aws:iam::111111111111:mfa/phone");
        assert_eq!(device.base32_seed.expose().len(), 64);
        let seed = Seed::new(unbase32(device.base32_seed.expose()));
        let now = app.clock().now();
        let code = |steps: i64| seed.code_at(now.seconds() + 30 * steps);
        let enable = |user: &'static str, first: i64, second: i64| {
            let (app, cx, serial) = (app.clone(), cx.clone(), serial.clone());
            let (first, second) = (code(first), code(second));
            async move {
                app.enable_mfa_device(&cx, user, serial, (&first, &second))
                    .await
            }
        };
        says(
            enable("ann", 0, 0).await,
            "Authentication code for device is not valid.",
        );
        enable("ann", -1, 0).await.expect("enabled");
        says(
            enable("bob", 1, 2).await,
            &format!("MFA device {serial} is already in use."),
        );
        says(
            app.delete_virtual_mfa_device(&cx, &serial).await,
            "MFA VirtualDevice in use. Must deactivate first.",
        );
        says(
            app.delete_iam_user(&cx, "ann").await,
            "Cannot delete entity, must delete MFA device first.",
        );
        let listed = app
            .list_virtual_mfa_devices(&cx, AssignmentStatus::Assigned, page())
            .await
            .expect("devices");
        assert!(
            matches!(&listed.items[0].holder, Some(RootOrUser::User(user)) if user.user == made.user)
        );

        let ann = Actor::User(iam_user(&made.user));
        let at = |steps: i64| now.plus(Duration::from_seconds(30 * steps));
        let verify = |actor: &Actor, shown: i64, steps: i64| {
            let (app, actor, serial, code) =
                (app.clone(), actor.clone(), serial.clone(), code(shown));
            async move { app.verify_mfa(&actor, &serial, &code, at(steps)).await }
        };
        let wrong = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
        // Replay: what enabled the device is used up.
        says(verify(&ann, 0, 0).await, wrong);
        verify(&ann, 1, 1).await.expect("a fresh code");
        says(verify(&ann, 1, 1).await, wrong);
        says(
            verify(&root(OWN), 2, 2).await,
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your \
             MFA serial number is valid and associated with this user.",
        );
        for _ in 0..4 {
            says(verify(&ann, 90, 2).await, wrong);
        }
        says(
            verify(&ann, 2, 2).await,
            "Too many wrong codes of this device. Try again in a while.",
        );
        verify(&ann, 12, 12).await.expect("after the wait");

        app.deactivate_mfa_device(&cx, Some("ann"), serial.clone())
            .await
            .expect("deactivated");
        assert!(verify(&ann, 14, 14).await.is_err());
        app.delete_virtual_mfa_device(&cx, &serial)
            .await
            .expect("deleted");
        app.delete_iam_user(&cx, "ann").await.expect("deleted");
    }
}

#[tokio::test]
async fn a_root_has_a_device_and_a_slow_one_is_set() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let device = app
            .create_virtual_mfa_device(&cx, "/", "root-account-mfa-device", Vec::new())
            .await
            .expect("a device");
        let serial = device.serial_number.clone();
        let seed = Seed::new(unbase32(device.base32_seed.expose()));
        let now = app.clock().now();
        let code = |steps: i64| seed.code_at(now.seconds() + 30 * steps);
        app.enable_mfa_device(&cx, OWN, serial.clone(), (&code(-1), &code(0)))
            .await
            .expect("enabled");
        let later = now.plus(Duration::from_hours(24));
        let slow = |steps: i64| seed.code_at(later.seconds() + 30 * steps);
        let me = root(OWN);
        assert!(
            app.verify_mfa(&me, &serial, &slow(-8), later)
                .await
                .is_err()
        );
        let then = app.cx_at(me.clone(), later);
        app.resync_mfa_device(&then, OWN, serial.clone(), (&slow(-9), &slow(-8)))
            .await
            .expect("set");
        let next = later.plus(Duration::from_seconds(30));
        app.verify_mfa(&me, &serial, &slow(-7), next)
            .await
            .expect("eight steps late");
        let tags = vec![("Owner".to_owned(), "root".to_owned())];
        app.tag_mfa_device(&cx, &serial, tags.clone())
            .await
            .expect("tagged");
        let found = app
            .list_mfa_device_tags(&cx, &serial, page())
            .await
            .expect("tags");
        assert_eq!(found.items, tags);
        let own = app.get_mfa_device(&cx, None, &serial).await.expect("own");
        assert_eq!(own.user_name, None);
    }
}

#[tokio::test]
async fn names_of_devices_are_unique_and_short_enough() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_virtual_mfa_device(&cx, "/", "phone", Vec::new())
            .await
            .expect("a device");
        says(
            app.create_virtual_mfa_device(&cx, "/", "phone", Vec::new())
                .await,
            "MFADevice entity at the same path and name already exists.",
        );
        says(
            app.create_virtual_mfa_device(&cx, "/", &"a".repeat(300), Vec::new())
                .await,
            "The serial number of the device would be longer than 256 characters.",
        );
    }
}
