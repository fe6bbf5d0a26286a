//! How several nodes share the reconciler's work.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};

use app::assignments::AssignmentCommand;
use app::permission_sets::PermissionSetRef;
use base::{AccountId, Duration, Timestamp};
use db::{EngineKind, Tx};
use domain::Permit;
use domain::assignment::{Operation, OperationKind, Outcome, Principal};
use store::provisioning::jobs::{self, Target};

use super::{Admin, MANAGEMENT};

/// How long a node has for what it took on.
const LEASE: Duration = Duration::from_seconds(15);

/// Asks for an assignment past the test server, which would also work it off.
async fn ask(admin: &Admin, set: &str, user: &str) -> Operation {
    let (instance, id) = domain::permission_set::parse_arn(set).expect("an ARN");
    let command = AssignmentCommand {
        permission_set: PermissionSetRef { instance, id },
        account: AccountId::parse(MANAGEMENT).expect("an account"),
        principal: Principal::parse("USER", user).expect("a user"),
    };
    let app = &admin.server.app;
    let cx = app.root_cx();
    let asked = app.create_account_assignment(&cx, command).await;
    asked.expect("accepted")
}

/// What has become of what was asked for.
async fn outcome(admin: &Admin, asked: &Operation) -> Outcome {
    let app = &admin.server.app;
    let (cx, instance, id) = (app.root_cx(), &asked.instance, asked.id.clone());
    let found = app.get_operation(&cx, instance, OperationKind::Create, id);
    found.await.expect("known").outcome
}

/// Takes one pair on at `now`, as a node's reconciler does.
fn claim(tx: &mut Tx<'_>, now: Timestamp) -> Result<Vec<Target>, db::Error> {
    let account = AccountId::parse(MANAGEMENT).expect("an account");
    let permit = Permit::issued_by_the_authorizer("test:Claim", "*".to_owned(), account);
    jobs::claim(tx, &permit, "", (now, now.plus(LEASE)), 1)
}

#[tokio::test]
async fn what_a_stopping_node_has_not_begun_is_anothers_at_once() {
    for admin in Admin::each().await {
        let user = admin.user("alice").await;
        let set = admin.permission_set("Reader").await;
        let asked = ask(&admin, &set, &user).await;
        // Told to stop before it begins: it takes the pair on, and gives it back.
        admin.server.app.run_reconciler(async {}).await;
        let in_progress = Outcome::InProgress;
        assert_eq!(
            outcome(&admin, &asked).await,
            in_progress,
            "{}",
            admin.engine
        );
        let attempts = "SELECT attempts FROM provisioning_targets";
        let attempts: i64 = admin.look(move |tx| tx.scalar(attempts, &[])).await;
        assert_eq!(attempts, 0, "{}", admin.engine);
        // The clock stands still: a lease would last.
        let worked = admin.server.app.reconcile_until_idle().await;
        worked.expect("worked");
        let succeeded = Outcome::Succeeded;
        assert_eq!(outcome(&admin, &asked).await, succeeded, "{}", admin.engine);
    }
}

#[tokio::test]
async fn what_a_dead_node_had_taken_on_is_anothers_when_its_lease_ends() {
    for admin in Admin::each().await {
        let user = admin.user("alice").await;
        let set = admin.permission_set("Reader").await;
        let asked = ask(&admin, &set, &user).await;
        let app = &admin.server.app;
        let now = app.clock().now();
        let taken = admin.db.claim("claim", move |tx| claim(tx, now)).await;
        assert_eq!(taken.expect("claimed").len(), 1);
        for (span, expected) in [
            (Duration::from_seconds(14), Outcome::InProgress),
            (Duration::from_seconds(1), Outcome::Succeeded),
        ] {
            admin.server.advance(span);
            app.reconcile_until_idle().await.expect("worked");
            assert_eq!(outcome(&admin, &asked).await, expected, "{}", admin.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nodes_on_postgresql_take_work_on_without_waiting_for_each_other() {
    for admin in Admin::each().await {
        // SQLite has one writer, and one node.
        if admin.db.kind() == EngineKind::Sqlite {
            continue;
        }
        let user = admin.user("alice").await;
        let sets = [
            admin.permission_set("First").await,
            admin.permission_set("Second").await,
        ];
        for set in &sets {
            ask(&admin, set, &user).await;
        }
        let now = admin.server.app.clock().now();
        let (claimed, finish) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
        let runs_again = Arc::new(AtomicBool::new(false));
        let first = tokio::spawn({
            let (db, claimed, finish) = (admin.db.clone(), claimed.clone(), finish.clone());
            let runs_again = Arc::clone(&runs_again);
            async move {
                db.claim("first", move |tx| {
                    let mine = claim(tx, now)?;
                    if !runs_again.swap(true, Ordering::Relaxed) {
                        claimed.wait();
                        finish.wait();
                    }
                    Ok::<_, db::Error>(mine)
                })
                .await
            }
        });
        let wait = async |barrier: Arc<Barrier>| {
            let waited = tokio::task::spawn_blocking(move || barrier.wait().is_leader());
            waited.await.expect("waited");
        };
        wait(claimed).await;
        // The first has not committed: who waited for it would wait for ever.
        let second = admin.db.claim("second", move |tx| claim(tx, now));
        let second = tokio::time::timeout(std::time::Duration::from_secs(20), second).await;
        wait(finish).await;
        let second = second.expect("nobody waited").expect("claimed");
        let first = first.await.expect("no panic").expect("claimed");
        assert_eq!((first.len(), second.len()), (1, 1));
        assert_ne!(first, second);
    }
}
