//! How several nodes share the reconciler's work.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};

use app::assignments::AssignmentCommand;
use app::permission_sets::PermissionSetRef;
use base::{AccountId, Duration};
use db::EngineKind;
use domain::Permit;
use domain::assignment::{OperationKind, Outcome, Principal};
use store::provisioning::jobs;

use super::{Admin, MANAGEMENT};

/// Asks for an assignment past the test server, which would also work it off.
async fn ask(admin: &Admin, name: &str, user: &str) -> domain::assignment::Operation {
    let set = admin.permission_set(name).await;
    let (instance, id) = domain::permission_set::parse_arn(&set).expect("an ARN");
    let command = AssignmentCommand {
        permission_set: PermissionSetRef { instance, id },
        account: AccountId::parse(MANAGEMENT).expect("an account"),
        principal: Principal::parse("USER", user).expect("a user"),
    };
    let app = &admin.server.app;
    let asked = app.create_account_assignment(&app.root_cx(), command).await;
    asked.expect("accepted")
}

#[tokio::test]
async fn what_a_stopping_node_has_not_begun_is_anothers_at_once() {
    for admin in Admin::each().await {
        let user = admin.user("alice").await;
        let asked = ask(&admin, "Reader", &user).await;
        let app = &admin.server.app;
        let outcome = async || {
            let (instance, id) = (&asked.instance, asked.id.clone());
            let found = app.get_operation(&app.root_cx(), instance, OperationKind::Create, id);
            found.await.expect("known").outcome
        };
        // Told to stop before it begins: it takes the pair on, and gives it back.
        app.run_reconciler(async {}).await;
        assert_eq!(outcome().await, Outcome::InProgress, "{}", admin.engine);
        let attempts = "SELECT attempts FROM provisioning_targets";
        let attempts: i64 = admin.look(move |tx| tx.scalar(attempts, &[])).await;
        assert_eq!(attempts, 0, "{}", admin.engine);
        // The clock stands still: a lease would last.
        app.reconcile_until_idle().await.expect("worked");
        assert_eq!(outcome().await, Outcome::Succeeded, "{}", admin.engine);
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
        for name in ["First", "Second"] {
            ask(&admin, name, &user).await;
        }
        let now = admin.server.app.clock().now();
        let claim = move |tx: &mut db::Tx<'_>| {
            let account = AccountId::parse(MANAGEMENT).expect("an account");
            let permit = Permit::issued_by_the_authorizer("test:Claim", "*".to_owned(), account);
            let span = (now, now.plus(Duration::from_seconds(15)));
            jobs::claim(tx, &permit, "", span, 1)
        };
        let (claimed, finish) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
        let runs_again = Arc::new(AtomicBool::new(false));
        let first = tokio::spawn({
            let (db, claimed, finish) = (admin.db.clone(), claimed.clone(), finish.clone());
            let runs_again = Arc::clone(&runs_again);
            async move {
                db.claim("first", move |tx| {
                    let mine = claim(tx)?;
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
            let waited = tokio::task::spawn_blocking(move || drop(barrier.wait()));
            waited.await.expect("waited");
        };
        wait(claimed).await;
        // The first has not committed: who waited for it would wait for ever.
        let second = admin.db.claim("second", claim);
        let second = tokio::time::timeout(std::time::Duration::from_secs(20), second).await;
        wait(finish).await;
        let second = second.expect("nobody waited").expect("claimed");
        let first = first.await.expect("no panic").expect("claimed");
        assert_eq!((first.len(), second.len()), (1, 1));
        assert_ne!(first, second);
    }
}
