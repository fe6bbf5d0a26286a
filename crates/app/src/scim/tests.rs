//! Automatic provisioning on every database, up to the point where SCIM's own words begin.

mod bounds;
mod entry;
mod fixture;
mod guard;
mod limits;

use base::{Duration, IdentityStoreId};
use domain::Error;
use domain::identity_source::IdentitySource;

use fixture::{fixtures, told};

const NO: &str = "The access token is not valid.";

#[tokio::test]
async fn provisioning_needs_a_provider_and_ends_when_there_are_no_tokens() {
    for f in fixtures().await {
        let (cx, instance) = (f.root(), &f.instance.id);
        f.people_come_from(IdentitySource::Directory).await;
        let refused = told(f.app.enable_provisioning(&cx, instance).await);
        assert!(
            refused.contains("needs an external identity provider"),
            "{refused}"
        );
        f.people_come_from(IdentitySource::Oidc).await;
        let refused = told(f.token("early").await);
        assert_eq!(refused, "Automatic provisioning is not enabled.");
        let endpoint = f.app.enable_provisioning(&cx, instance).await.expect("on");
        assert_eq!(
            endpoint,
            format!("https://id.example.com/{}/scim/v2/", f.store)
        );
        let again = f.app.enable_provisioning(&f.root(), instance).await;
        assert_eq!(again.expect("still on"), endpoint);

        let token = f.token("first").await.expect("a token");
        let refused = told(f.app.disable_provisioning(&f.root(), instance).await);
        assert!(
            refused.contains("while there are provisioning tokens"),
            "{refused}"
        );
        let id = token.facts.id.as_str();
        f.delete(id).await.expect("deleted");
        let disabled = f.app.disable_provisioning(&f.root(), instance).await;
        disabled.expect("off");
        let found = f.app.describe_provisioning(&f.root(), instance).await;
        assert_eq!(found.expect("described").enabled_at, None);
        let missing = f.delete(id).await;
        assert!(
            matches!(missing, Err(Error::NotFound { .. })),
            "{missing:?}"
        );
    }
}

#[tokio::test]
async fn a_token_takes_the_place_of_another_without_a_gap() {
    for f in fixtures().await {
        let first = f.provisioned().await;
        let second = f.token("second").await.expect("a second");
        let refused = told(f.token("third").await);
        assert!(
            refused.starts_with("There are 2 provisioning tokens"),
            "{refused}"
        );
        let second_secret = second.secret.expose();
        for secret in [first.as_str(), second_secret] {
            assert!(f.enter(secret).await.is_ok());
        }
        let listed = f.listed().await;
        let old = listed.iter().find(|token| token.id != second.facts.id);
        let old = old.expect("the first").id.as_str();
        f.delete(old).await.expect("deleted");
        assert_eq!(told(f.enter(&first).await), NO);
        let (_, provisioner) = f.enter(second_secret).await.expect("goes on");
        assert_eq!(provisioner.called(), "second");
        assert!(f.token("third").await.is_ok());
    }
}

#[tokio::test]
async fn two_nodes_make_no_third_token() {
    for f in fixtures().await {
        f.provisioned().await;
        let (one, other) = tokio::join!(f.token("second"), f.token("third"));
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
        assert_eq!(f.listed().await.len(), 2);
    }
}

#[tokio::test]
async fn stolen_token_a_provisioning_token_ends_to_the_microsecond() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        assert!(f.token_for("long", Some(366)).await.is_err());
        assert!(f.token_for("none", Some(0)).await.is_err());
        for name in ["", " x", "a\nb", &"x".repeat(65)] {
            assert!(f.token(name).await.is_err(), "{name:?}");
        }
        f.later(Duration::from_micros(Duration::from_days(365).micros() - 1));
        assert!(f.enter(&secret).await.is_ok());
        f.later(Duration::from_micros(1));
        assert_eq!(told(f.enter(&secret).await), NO);
    }
}

#[tokio::test]
async fn missing_tenant_check_a_provisioning_token_is_good_for_its_own_tenant_and_refused_alike() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let other = IdentityStoreId::generate(f.app.entropy());
        let mut changed = secret.clone();
        let last = changed.pop().expect("a character");
        changed.push(if last == 'A' { 'B' } else { 'A' });
        for (tenant, bearer) in [
            (other.as_str(), secret.as_str()),
            ("d-", secret.as_str()),
            ("", secret.as_str()),
            (f.store.as_str(), changed.as_str()),
            (f.store.as_str(), ""),
            (f.store.as_str(), "aoaAAAAA"),
            (f.store.as_str(), &secret.to_uppercase()),
            (f.store.as_str(), &format!(" {secret}")),
        ] {
            let refused = f.enter_at(&f.app, tenant, bearer).await;
            assert!(matches!(refused, Err(Error::Unauthenticated { .. })));
            assert_eq!(told(refused), NO, "{tenant} {bearer}");
        }
        assert!(f.enter(&secret).await.is_ok());
        // Switched back, people sign in here and nobody else says who they are.
        f.people_come_from(IdentitySource::Directory).await;
        assert_eq!(told(f.enter(&secret).await), NO);
        f.people_come_from(IdentitySource::Saml).await;
        assert!(f.enter(&secret).await.is_ok());
    }
}

#[tokio::test]
async fn secret_exposure_a_provisioning_tokens_secret_is_not_stored_and_not_listed() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let stored: Result<String, db::Error> =
            f.db.read("stored", |tx| {
                let row = tx.find("SELECT secret_hash FROM scim_tokens", &[])?;
                row.expect("a token").get(0)
            })
            .await;
        let stored = stored.expect("read");
        assert_eq!(stored, base::sha256_hex(&secret));
        let listed = format!("{:?}", f.listed().await);
        assert!(
            !listed.contains(&secret) && !listed.contains(&stored),
            "{listed}"
        );
        let created = format!("{:?}", f.token("second").await.expect("a token"));
        assert!(created.contains("Secret(..)"), "{created}");
    }
}

#[tokio::test]
async fn scope_escalation_a_provisioner_may_do_what_scim_can_and_nothing_else() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let (cx, provisioner) = f.enter(&secret).await.expect("entered");
        let arn = f.people(1).await[0].arn();
        let permit = f
            .app
            .provisioner_permit(&cx, "identitystore:UpdateUser", arn.as_str());
        assert_eq!(permit.expect("leave").account(), &provisioner.owner);
        for action in [
            "sso:CreateAccountAssignment",
            "cardea:CreateProvisioningToken",
        ] {
            let refused = f.app.provisioner_permit(&cx, action, arn.as_str());
            assert!(matches!(refused, Err(Error::Denied { .. })), "{action}");
        }
        let root = f.root();
        let refused = f
            .app
            .provisioner_permit(&root, "identitystore:UpdateUser", arn.as_str());
        assert!(matches!(refused, Err(Error::Denied { .. })));
        // Nor does any policy speak of it.
        let listed = f.app.list_provisioning_tokens(&cx, &f.instance.id).await;
        assert!(matches!(listed, Err(Error::Denied { .. })));
        let users = f
            .app
            .list_users(&cx, &f.store, None, base::PageRequest::first(1));
        assert!(matches!(users.await, Err(Error::Denied { .. })));
        assert!(f.app.caller_identity(&cx).is_err());
    }
}

#[tokio::test]
async fn the_last_use_of_a_token_is_written_at_most_once_a_minute() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let begun = f.now();
        let seen = async || {
            // What is written with the trail is there once something else is.
            let cx = f.root();
            f.app
                .record(&cx, None, Some(("X", "x")))
                .await
                .expect("recorded");
            let found = f.app.describe_provisioning(&f.root(), &f.instance.id).await;
            let found = found.expect("described");
            assert_eq!(found.tokens[0].last_used_at, found.last_seen_at);
            found.last_seen_at
        };
        assert_eq!(seen().await, None);
        f.enter(&secret).await.expect("entered");
        assert_eq!(seen().await, Some(begun));
        f.later(Duration::from_seconds(59));
        f.enter(&secret).await.expect("entered");
        assert_eq!(seen().await, Some(begun));
        f.later(Duration::from_seconds(1));
        f.enter(&secret).await.expect("entered");
        assert_eq!(seen().await, Some(begun.plus(Duration::from_minutes(1))));
    }
}

#[tokio::test]
async fn administrators_are_written_to_before_a_token_ends_once_whatever_node_looks() {
    for f in fixtures().await {
        f.provisioned().await;
        let tend = async || {
            let now = f.now();
            tokio::join!(f.app.tend_provisioning(now), f.other.tend_provisioning(now));
            f.app.tend_provisioning(now).await;
            f.letters().await
        };
        assert!(tend().await.is_empty());
        f.later(Duration::from_days(365 - 90));
        let letters = tend().await;
        let [(_, subject, text)] = letters.as_slice() else {
            panic!("{letters:?}");
        };
        assert_eq!(subject, "A provisioning token ends soon");
        assert!(text.contains("\u{201c}first\u{201d}"), "{text}");
        assert!(text.contains("cardea scim token create"), "{text}");
        assert!(tend().await.is_empty(), "once");
        let mut weeks = Vec::new();
        for day in 1..=90 {
            f.later(Duration::from_days(1));
            weeks.extend(tend().await.iter().map(|_| day));
        }
        assert_eq!(
            weeks,
            [7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 76, 80, 83, 87, 89]
        );
    }
}

#[tokio::test]
async fn a_deleted_instance_leaves_nothing_of_provisioning_behind() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(3).await;
        f.guard(domain::scim::Guard {
            user_percent: Some(100),
            ..domain::scim::Guard::default()
        })
        .await;
        f.remove(&secret, &people[0]).await.expect("removed");
        let deleted = f.app.delete_instance(&f.root(), &f.instance.id).await;
        deleted.expect("deleted");
        assert_eq!(told(f.enter(&secret).await), NO);
        let tables = [
            "provisioning",
            "tokens",
            "guards",
            "removals",
            "counts",
            "reports",
        ];
        for table in tables {
            let sql = format!("SELECT COUNT(*) FROM scim_{table}");
            let count: Result<i64, db::Error> =
                f.db.read("count", move |tx| tx.scalar(&sql, &[])).await;
            assert_eq!(count.expect("counted"), 0, "{table}");
        }
    }
}
