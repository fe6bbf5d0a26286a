//! Leave that ends while a request goes on.

use base::Duration;
use domain::Error;
use domain::identity_source::IdentitySource;
use domain::scim::Guard;

use super::NO;
use super::fixture::{Fixture, fixtures, told};
use crate::scim::Condition;

impl Fixture {
    async fn close_owner(&self) {
        let owner = self.instance.owner.clone();
        let closed: Result<u64, db::Error> = self
            .db
            .write("close", move |tx| {
                let sql = "UPDATE accounts SET state = 'SUSPENDED' WHERE id = $1";
                tx.execute(sql, db::binds![&owner])
            })
            .await;
        assert_eq!(closed.expect("closed"), 1);
    }
}

#[tokio::test]
async fn stolen_token_of_provisioning_ends_in_the_middle_of_a_request() {
    for ends in ["deleted", "expired", "switched back", "disabled"] {
        for f in fixtures().await {
            let people = f.people(2).await;
            let root = f.root();
            let enabled = f.app.enable_provisioning(&root, &f.instance.id);
            enabled.await.expect("enabled");
            let token = f.token_for("short", Some(1)).await.expect("a token");
            // A request of many operations that began when the token was good.
            let (cx, _) = f.enter(token.secret.expose()).await.expect("entered");
            let delete = async |index: usize| {
                let id = people[index].id.as_str();
                let condition = Condition::default();
                f.app.delete_scim_user(&cx, id, condition).await
            };
            delete(0).await.expect("good still");
            match ends {
                "expired" => f.later(Duration::from_days(1)),
                "switched back" => f.people_come_from(IdentitySource::Directory).await,
                _ => f.delete(token.facts.id.as_str()).await.expect("deleted"),
            }
            if ends == "disabled" {
                let disabled = f.app.disable_provisioning(&root, &f.instance.id);
                disabled.await.expect("disabled");
            }
            let refused = delete(1).await;
            assert!(
                matches!(refused, Err(Error::Unauthenticated { .. })),
                "{ends}"
            );
            assert_eq!(told(refused), NO, "{ends}");
            assert!(f.is_there(&people[1].id).await, "{ends}");
            assert_eq!(f.outcomes().await.len(), 1, "nothing is left behind");
        }
    }
}

#[tokio::test]
async fn stale_credentials_of_provisioning_do_not_outlast_a_dry_run_or_a_rule_of_ownership() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(1).await;
        let id = people[0].id.as_str();
        let dry = Guard {
            dry_run: true,
            ..Guard::default()
        };
        let owned = Guard {
            only_owned: true,
            ..Guard::default()
        };
        for (before, after) in [
            (Guard::default(), dry),
            (dry, Guard::default()),
            (Guard::default(), owned),
        ] {
            f.guard(before).await;
            let (cx, _) = f.enter(&secret).await.expect("entered");
            f.guard(after).await;
            let refused = f.app.delete_scim_user(&cx, id, Condition::default()).await;
            assert!(
                matches!(refused, Err(Error::Conflict { .. })),
                "{refused:?}"
            );
            assert!(told(refused).ends_with("while this was going on; try again."));
            assert!(f.is_there(&people[0].id).await);
        }
    }
}

#[tokio::test]
async fn stale_credentials_of_provisioning_are_refused_while_the_owner_is_suspended() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(1).await;
        let (cx, _) = f.enter(&secret).await.expect("entered");
        f.close_owner().await;
        let id = people[0].id.as_str();
        let refused = f.app.delete_scim_user(&cx, id, Condition::default()).await;
        assert_eq!(told(refused), "The account is suspended.");
        assert_eq!(told(f.enter(&secret).await), "The account is suspended.");
        assert!(f.is_there(&people[0].id).await);
    }
}
