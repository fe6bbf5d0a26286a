//! Sync that cannot run amok.

use base::{Duration, PageRequest};
use domain::Error;
use domain::scim::{Guard, Outcome, RunDecision, is_held};

use super::fixture::{fixtures, told};
use crate::scim::WantedReports;

fn a_fifth() -> Guard {
    Guard {
        user_percent: Some(20),
        ..Guard::default()
    }
}

#[tokio::test]
async fn synchronization_that_deletes_is_stopped_at_the_edge_until_somebody_confirms() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        f.guard(a_fifth()).await;
        for user in &people[..2] {
            f.remove(&secret, user).await.expect("within the limit");
        }
        let held = f.remove(&secret, &people[2]).await;
        assert!(held.as_ref().is_err_and(is_held), "{held:?}");
        let words = told(held);
        assert!(
            words.contains("within an hour more than 2 of 10 users (20 %) would be removed")
                && words.contains("cardea scim confirm"),
            "{words}"
        );
        assert!(f.is_there(&people[2].id).await);

        let found = f.app.describe_provisioning(&f.root(), &f.instance.id).await;
        let hold = found.expect("described").hold.expect("a hold");
        assert_eq!((hold.at, hold.words.as_str()), (f.now(), words.as_str()));
        let letters = f.letters().await;
        let [(_, subject, text)] = letters.as_slice() else {
            panic!("{letters:?}");
        };
        assert_eq!(subject, "Automatic provisioning is held back");
        assert!(text.contains("more than 2 of 10 users"), "{text}");

        // It stays held when the window has passed, without another letter.
        f.later(Duration::from_hours(2));
        assert!(
            f.remove(&secret, &people[3])
                .await
                .is_err_and(|e| is_held(&e))
        );
        assert!(f.letters().await.is_empty());
        let outcomes = f.outcomes().await;
        let count = |wanted| outcomes.iter().filter(|found| **found == wanted).count();
        assert_eq!((count(Outcome::Done), count(Outcome::Held)), (2, 2));

        let until = f
            .app
            .confirm_provisioning_run(&f.root(), &f.instance.id, RunDecision::Confirm)
            .await
            .expect("confirmed");
        assert_eq!(until, Some(f.now().plus(Duration::from_hours(1))));
        for user in &people[2..7] {
            f.remove(&secret, user).await.expect("confirmed");
        }
        // Afterwards the guard is as watchful as before: a fifth of three is one at least.
        f.later(Duration::from_hours(1));
        f.remove(&secret, &people[7]).await.expect("one");
        assert!(
            f.remove(&secret, &people[8])
                .await
                .is_err_and(|e| is_held(&e))
        );
        let discarded = f
            .app
            .confirm_provisioning_run(&f.root(), &f.instance.id, RunDecision::Discard)
            .await;
        assert_eq!(discarded.expect("discarded"), None);
        f.later(Duration::from_seconds(1));
        f.remove(&secret, &people[8]).await.expect("counted anew");
        assert!(
            f.remove(&secret, &people[9])
                .await
                .is_err_and(|e| is_held(&e))
        );
        let again = f
            .app
            .confirm_provisioning_run(&f.root(), &f.instance.id, RunDecision::Discard)
            .await;
        again.expect("the second run");
        let none = f
            .app
            .confirm_provisioning_run(&f.root(), &f.instance.id, RunDecision::Confirm)
            .await;
        assert_eq!(told(none), "No run of automatic provisioning is held back.");
    }
}

#[tokio::test]
async fn the_window_slides_and_what_is_removed_twice_counts_once() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(25).await;
        f.guard(Guard {
            user_percent: Some(10),
            ..Guard::default()
        })
        .await;
        f.remove(&secret, &people[0]).await.expect("one");
        // Made inactive first and deleted then, as some providers do.
        f.remove(&secret, &people[0]).await.expect("the same");
        f.later(Duration::from_minutes(40));
        f.remove(&secret, &people[1]).await.expect("two");
        f.later(Duration::from_minutes(21));
        f.remove(&secret, &people[2])
            .await
            .expect("the first is out of it");
        let held = f.remove(&secret, &people[3]).await;
        assert!(held.is_err_and(|error| is_held(&error)));
    }
}

#[tokio::test]
async fn a_run_that_never_pauses_is_measured_by_what_is_left() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(20).await;
        f.guard(a_fifth()).await;
        // One each quarter of an hour is four of twenty in a window, and soon too many of those left.
        let mut gone = 0;
        for user in &people {
            if f.remove(&secret, user).await.is_err() {
                break;
            }
            gone += 1;
            f.later(Duration::from_minutes(15));
        }
        assert!((4..=8).contains(&gone), "{gone}");
    }
}

#[tokio::test]
async fn synchronization_that_deletes_is_stopped_whichever_node_it_asks() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        f.guard(a_fifth()).await;
        let attempts = tokio::join!(
            f.remove_at(&f.app, &secret, &people[0]),
            f.remove_at(&f.other, &secret, &people[1]),
            f.remove_at(&f.app, &secret, &people[2]),
            f.remove_at(&f.other, &secret, &people[3]),
            f.remove_at(&f.app, &secret, &people[4]),
        );
        let attempts = [attempts.0, attempts.1, attempts.2, attempts.3, attempts.4];
        let mut left = 0;
        for user in &people {
            left += u32::from(f.is_there(&user.id).await);
        }
        for attempt in &attempts {
            let is_told = |error: &Error| is_held(error) || matches!(error, Error::Conflict { .. });
            assert!(attempt.as_ref().err().is_none_or(is_told), "{attempt:?}");
        }
        let done = attempts.iter().filter(|attempt| attempt.is_ok()).count();
        assert!(done <= 2 && left >= 8, "{attempts:?}");
        assert_eq!(done + usize::try_from(left).expect("few"), 10);
        assert!(f.letters().await.len() <= 1);
    }
}

#[tokio::test]
async fn without_a_limit_nothing_is_counted_and_none_at_all_is_none() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(4).await;
        f.remove(&secret, &people[0]).await.expect("no guard");
        f.guard(Guard {
            group_percent: Some(0),
            ..Guard::default()
        })
        .await;
        f.remove(&secret, &people[1]).await.expect("not of users");
        f.guard(Guard {
            user_percent: Some(0),
            ..Guard::default()
        })
        .await;
        let held = f.remove(&secret, &people[2]).await;
        assert!(held.is_err_and(|error| is_held(&error)));
    }
}

#[tokio::test]
async fn synchronization_that_deletes_is_rehearsed_and_changes_nothing() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        let dry = Guard {
            dry_run: true,
            ..a_fifth()
        };
        f.guard(dry).await;
        f.later(Duration::from_seconds(1));
        for user in &people[..2] {
            f.remove(&secret, user).await.expect("rehearsed");
        }
        let held = f.remove(&secret, &people[2]).await;
        assert!(
            held.is_err_and(|error| is_held(&error)),
            "it would be too much"
        );
        for user in &people {
            assert!(f.is_there(&user.id).await);
        }
        let outcomes = f.outcomes().await;
        let count = |wanted| outcomes.iter().filter(|found| **found == wanted).count();
        assert_eq!((count(Outcome::WouldBeDone), count(Outcome::Held)), (2, 1));
        assert_eq!(outcomes.len(), 3);
        let found = f.app.describe_provisioning(&f.root(), &f.instance.id).await;
        assert_eq!(
            found.expect("described").hold,
            None,
            "nothing waits for anybody"
        );
        assert!(f.letters().await.is_empty());
        let (cx, _) = f.enter(&secret).await.expect("entered");
        assert_eq!(cx.call().additional, r#"{"dryRun":true}"#);

        f.later(Duration::from_seconds(1));
        f.guard(a_fifth()).await;
        f.later(Duration::from_seconds(1));
        for user in &people[..2] {
            f.remove(&secret, user).await.expect("now it is meant");
            assert!(!f.is_there(&user.id).await);
        }
    }
}

#[tokio::test]
async fn synchronization_that_deletes_leaves_alone_what_it_did_not_make() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(2).await;
        f.guard(Guard {
            only_owned: true,
            ..Guard::default()
        })
        .await;
        let refused = told(f.remove(&secret, &people[0]).await);
        assert_eq!(
            refused,
            "`user0` was not made by automatic provisioning, and the provisioning guard lets it \
             touch only what it made."
        );
        let (_, provisioner) = f.enter(&secret).await.expect("entered");
        let made = crate::identity::stamp(f.now(), &provisioner.arn());
        assert!(provisioner.owns(&made));
        // With whichever token it was made, and whatever has become of its name.
        let other = provisioner
            .arn()
            .replace(provisioner.token.as_str(), "spt-0");
        assert!(provisioner.owns(&crate::identity::stamp(f.now(), &other)));
        let wanted = WantedReports {
            outcome: Some(Outcome::Refused),
            ..WantedReports::default()
        };
        let reports = f.reports(wanted).await;
        assert_eq!(reports.len(), 1);
        assert_eq!(reports[0].entry.words, refused);
        assert_eq!(reports[0].entry.name.as_deref(), Some("user0"));
    }
}

#[tokio::test]
async fn reports_are_paged_filtered_and_forgotten_after_thirty_days() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(5).await;
        for user in &people {
            f.remove(&secret, user).await.expect("removed");
        }
        let (mut names, mut token) = (Vec::new(), None::<String>);
        loop {
            let page = PageRequest::new(2, token.as_deref()).expect("a page");
            let wanted = WantedReports::default();
            let cx = f.root();
            let found = f
                .app
                .list_provisioning_reports(&cx, &f.instance.id, wanted, page)
                .await
                .expect("reports");
            names.extend(
                found
                    .items
                    .into_iter()
                    .filter_map(|report| report.entry.name),
            );
            token = found.next;
            if token.is_none() {
                break;
            }
        }
        names.sort();
        assert_eq!(names, ["user0", "user1", "user2", "user3", "user4"]);
        let of = |id: &str, outcome| WantedReports {
            object_id: Some(id.to_owned()),
            outcome,
        };
        let id = people[3].id.as_str();
        assert_eq!(f.reports(of(id, None)).await.len(), 1);
        assert_eq!(f.reports(of(id, Some(Outcome::Done))).await.len(), 1);
        assert!(f.reports(of(id, Some(Outcome::Held))).await.is_empty());
        f.later(Duration::from_days(30));
        f.app.tend_provisioning(f.now()).await;
        assert_eq!(f.outcomes().await.len(), 5);
        f.later(Duration::from_micros(1));
        f.app.tend_provisioning(f.now()).await;
        assert!(f.outcomes().await.is_empty());
    }
}
