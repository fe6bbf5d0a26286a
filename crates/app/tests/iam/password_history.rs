//! Former passwords of IAM users, and when the ones they have must be replaced.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use app::App;
use app::iam::UpdateLoginProfile;
use base::{Duration, Secret};
use domain::iam::{PasswordPolicy, PasswordReset};
use domain::{Actor, Error};

use crate::support::{Calls as _, House, OWN, houses, iam_user, root, says, user};

const REUSED: &str = "Password has been used before and must not be used again";

async fn set_policy(app: &App, policy: PasswordPolicy) {
    let policy = PasswordPolicy {
        allow_change: true,
        ..policy
    };
    app.update_account_password_policy(&app.cx(root(OWN)), policy)
        .await
        .expect("a policy");
}

async fn set(app: &App, password: &str) -> Result<(), Error> {
    let command = UpdateLoginProfile {
        user: "ann".to_owned(),
        password: Some(Secret::new(password)),
        reset: None,
    };
    app.update_login_profile(&app.cx(root(OWN)), command).await
}

#[tokio::test]
async fn a_password_is_not_taken_again_as_long_as_the_account_says() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let ann = app.cx(Actor::User(iam_user(&made.user)));
        let change = async |old: &str, new: &str| {
            let (old, new) = (Secret::new(old), Secret::new(new));
            app.change_password(&ann, &old, &new).await
        };
        set_policy(&app, PasswordPolicy::UNSAID).await;
        let first = Some(Secret::new("first-one"));
        app.create_login_profile(&cx, Some("ann"), first, PasswordReset::NotRequired)
            .await
            .expect("a password");
        // Where nothing is said, anything may come again.
        set(&app, "first-one").await.expect("the same again");
        change("first-one", "second-one").await.expect("changed");
        let two = PasswordPolicy {
            reuse_prevention: Some(2),
            ..PasswordPolicy::UNSAID
        };
        set_policy(&app, two).await;
        // The one that there is counts, and so does what was before the policy.
        for former in ["second-one", "first-one"] {
            says(change("second-one", former).await, REUSED);
            says(set(&app, former).await, REUSED);
        }
        change("second-one", "third-one").await.expect("a new one");
        says(change("third-one", "second-one").await, REUSED);
        change("third-one", "first-one").await.expect("long ago");
        // The old password is asked for before anything is told of former ones.
        says(
            change("wrong", "third-one").await,
            "The old password was incorrect.",
        );
        let many = PasswordPolicy {
            reuse_prevention: Some(24),
            ..PasswordPolicy::UNSAID
        };
        set_policy(&app, many).await;
        for former in ["first-one", "second-one", "third-one"] {
            says(set(&app, former).await, REUSED);
        }
        // They go with the profile.
        app.delete_login_profile(&cx, Some("ann"))
            .await
            .expect("deleted");
        let again = Some(Secret::new("third-one"));
        app.create_login_profile(&cx, Some("ann"), again, PasswordReset::NotRequired)
            .await
            .expect("a password");
        set(&app, "second-one").await.expect("it is forgotten");
    }
}

#[tokio::test]
async fn the_report_says_until_when_a_password_is_good_and_that_it_was_never_used() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let first = Some(Secret::new("First-one"));
        app.create_login_profile(&cx, Some("ann"), first, PasswordReset::NotRequired)
            .await
            .expect("a password");
        let report = async |later: i64| {
            let now = cx.now().plus(Duration::from_days(later));
            let cx = app.cx_at(root(OWN), now);
            app.generate_credential_report(&cx).await.expect("made");
            let report = app.get_credential_report(&cx).await.expect("a report");
            let line = report.content.lines().find(|line| line.starts_with("ann,"));
            let line: Vec<String> = line
                .expect("a line")
                .split(',')
                .map(str::to_owned)
                .collect();
            line[3..7].to_vec()
        };
        let changed = "2027-01-15T08:00:00+00:00";
        let expected = ["true", "no_information", changed, "N/A"];
        assert_eq!(report(0).await, expected);
        let aged = PasswordPolicy {
            max_age_days: Some(30),
            hard_expiry: Some(true),
            ..PasswordPolicy::UNSAID
        };
        set_policy(&app, aged).await;
        let rotation = "2027-02-14T08:00:00+00:00";
        assert_eq!(
            report(1).await,
            ["true", "no_information", changed, rotation]
        );
        // It can still be changed, by its user too.
        assert_eq!(report(40).await[3], rotation);
        let made = app.get_iam_user(&cx, Some("ann")).await.expect("the user");
        let app::iam::RootOrUser::User(details) = made else {
            panic!("a user");
        };
        let later = cx.now().plus(Duration::from_days(40));
        let ann = app.cx_at(Actor::User(iam_user(&details.user)), later);
        app.change_password(&ann, &Secret::new("First-one"), &Secret::new("second-one"))
            .await
            .expect("changed");
        assert_eq!(report(41).await[2], "2027-02-24T08:00:00+00:00");
    }
}
