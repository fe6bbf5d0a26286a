//! Against the server of `scripts/with-postgres`, directly and through somebody in between.

mod between;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use between::{Between, Cut};

use crate::{Db, Engine, Error, OpenError, PostgresOptions, Tx, binds};

/// The server's port and the folder with its certificates; nothing where there is none.
#[expect(clippy::disallowed_methods, reason = "where the tests' server is")]
fn server() -> Option<(u16, String)> {
    let url = std::env::var("CARDEA_TEST_POSTGRES").ok()?;
    let folder = std::env::var("CARDEA_TEST_POSTGRES_FOLDER").ok()?;
    let (_, rest) = url.rsplit_once(':').expect("a port");
    let (port, _) = rest.split_once('/').expect("a database");
    Some((port.parse().expect("a number"), format!("{folder}/tls")))
}

/// What `SELECT ssl` says of a connection with this user, host and parameters.
async fn is_encrypted(who: &str, host: &str, parameters: &str) -> Result<bool, OpenError> {
    let (port, folder) = server().expect("a server");
    let parameters = parameters.replace("TLS/", &format!("{folder}/"));
    let url = format!("postgres://{who}@{host}:{port}/cardea?hostaddr=127.0.0.1&{parameters}");
    let db = Db::connect_postgres(&url).await?;
    let mine = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    let encrypted: Result<_, Error> = db.read("ssl", |tx| tx.scalar(mine, &[])).await;
    Ok(encrypted.expect("an answer"))
}

#[tokio::test]
async fn transport_downgrade_the_servers_certificate_is_verified_as_asked() {
    if server().is_none() {
        return;
    }
    let ours = "sslrootcert=TLS/authority.pem";
    let anothers = "sslrootcert=TLS/another.pem";
    for (host, parameters, expected) in [
        (
            "database.test",
            format!("sslmode=verify-full&{ours}"),
            Ok(true),
        ),
        (
            "other.test",
            format!("sslmode=verify-full&{ours}"),
            Err("not valid for name"),
        ),
        (
            "127.0.0.1",
            format!("sslmode=verify-full&{ours}"),
            Err("not valid for name"),
        ),
        ("other.test", format!("sslmode=verify-ca&{ours}"), Ok(true)),
        ("other.test", format!("sslmode=require&{ours}"), Ok(true)),
        (
            "database.test",
            format!("sslmode=verify-full&{anothers}"),
            Err("UnknownIssuer"),
        ),
        (
            "database.test",
            format!("sslmode=verify-ca&{anothers}"),
            Err("UnknownIssuer"),
        ),
        (
            "database.test",
            format!("sslmode=require&{anothers}"),
            Err("UnknownIssuer"),
        ),
        (
            "database.test",
            "sslmode=verify-full&sslrootcert=TLS/none".to_owned(),
            Err("cannot read"),
        ),
        (
            "database.test",
            "sslmode=verify-full&sslrootcert=TLS/client.key".to_owned(),
            Err("no certificate"),
        ),
        ("other.test", "sslmode=require".to_owned(), Ok(true)),
        ("other.test", "sslmode=prefer".to_owned(), Ok(true)),
        ("other.test", "sslmode=disable".to_owned(), Ok(false)),
    ] {
        let found = is_encrypted("cardea", host, &parameters).await;
        match (found, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{host} {parameters}"),
            (Err(error), Err(says)) => {
                assert!(error.to_string().contains(says), "{parameters}: {error}");
            }
            (found, _) => panic!("{host} {parameters}: {found:?}"),
        }
    }
    // The system's authorities have not issued it.
    let refused = is_encrypted("cardea", "database.test", "sslmode=verify-full").await;
    assert!(refused.is_err(), "{refused:?}");
}

#[tokio::test]
async fn transport_downgrade_who_takes_encryption_away_is_noticed() {
    let Some((port, folder)) = server() else {
        return;
    };
    let between = Between::start(port, Cut::Never).await;
    between.strip_encryption();
    let url = |parameters: &str| {
        let port = between.port;
        format!("postgres://cardea@localhost:{port}/cardea?hostaddr=127.0.0.1&{parameters}")
    };
    for mode in [
        "sslmode=require".to_owned(),
        format!("sslmode=verify-ca&sslrootcert={folder}/authority.pem"),
        format!("sslmode=verify-full&sslrootcert={folder}/authority.pem"),
    ] {
        let error = Db::connect_postgres(&url(&mode)).await.expect_err(&mode);
        assert!(
            error.to_string().contains("does not support TLS"),
            "{error}"
        );
    }
    Db::connect_postgres(&url("sslmode=prefer"))
        .await
        .expect("prefer is content without");
}

#[tokio::test]
async fn secret_exposure_passwords_are_bound_to_the_channel_and_never_told() {
    if server().is_none() {
        return;
    }
    let bound = "sslmode=require&channel_binding=require";
    let good = is_encrypted("with_password:only-for-tests", "localhost", bound).await;
    assert!(good.expect("the password is right"));
    let wrong = is_encrypted("with_password:hunter2", "localhost", bound).await;
    let error = wrong.expect_err("a wrong password");
    assert!(
        error.to_string().contains("password authentication failed"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    // Who trusts everybody has proved nothing.
    let unproved = is_encrypted("cardea:hunter2", "localhost", bound).await;
    let error = unproved.expect_err("no channel binding");
    assert!(error.to_string().contains("channel binding"), "{error}");
}

#[tokio::test]
async fn a_server_may_know_us_by_our_certificate() {
    if server().is_none() {
        return;
    }
    let verified = "sslmode=verify-full&sslrootcert=TLS/authority.pem";
    let with = format!("{verified}&sslcert=TLS/client.pem&sslkey=TLS/client.key");
    let known = is_encrypted("with_certificate", "database.test", &with).await;
    assert!(known.expect("our certificate"));
    let unknown = is_encrypted("with_certificate", "database.test", verified).await;
    let error = unknown.expect_err("no certificate").to_string();
    assert!(error.contains("certificate"), "{error}");
    let readable = format!("{verified}&sslcert=TLS/client.pem&sslkey=TLS/client.pem");
    let error = is_encrypted("with_certificate", "database.test", &readable).await;
    let error = error.expect_err("a key for everybody").to_string();
    assert!(error.contains("chmod 600"), "{error}");
}

/// A database with a table of its own behind somebody who may cut.
struct Cutting {
    between: Between,
    db: Db,
    table: String,
    runs: Arc<AtomicUsize>,
}

impl Cutting {
    async fn start(name: &str, cut: Cut) -> Option<Self> {
        let (port, _) = server()?;
        let between = Between::start(port, cut).await;
        let url = format!(
            "postgres://cardea@127.0.0.1:{}/cardea?sslmode=disable",
            between.port
        );
        let db = Db::connect_postgres(&url).await.expect("a connection");
        let table = format!("cutting_{name}_{}", between.port);
        let create = format!("CREATE TABLE {table} (id BIGINT NOT NULL PRIMARY KEY)");
        let made: Result<u64, Error> = db.write("create", move |tx| tx.execute(&create, &[])).await;
        made.expect("a table");
        Some(Self {
            between,
            db,
            table,
            runs: Arc::default(),
        })
    }

    /// Writes a row; the cut is made in the first run.
    async fn write(&self) -> Result<i64, Error> {
        let insert = format!("INSERT INTO {} (id) VALUES ($1)", self.table);
        let (runs, armed) = (Arc::clone(&self.runs), self.between.armed());
        self.db
            .write("insert", move |tx| {
                let run = runs.fetch_add(1, Ordering::SeqCst);
                tx.execute(&insert, binds![7_i64])?;
                if run == 0 {
                    armed.arm();
                }
                tx.scalar("SELECT 41::bigint + 1", &[])
            })
            .await
    }

    /// How often the row was written, and how many there are.
    async fn found(&self) -> (usize, i64) {
        let count = format!("SELECT COUNT(*) FROM {}", self.table);
        let rows: Result<i64, Error> = self
            .db
            .read("count", move |tx| tx.scalar(&count, &[]))
            .await;
        (self.runs.load(Ordering::SeqCst), rows.expect("a count"))
    }
}

#[tokio::test]
async fn a_transaction_whose_connection_breaks_before_its_commit_runs_again() {
    let Some(cutting) = Cutting::start("before", Cut::AtNext).await else {
        return;
    };
    assert_eq!(cutting.write().await.expect("the second run"), 42);
    assert_eq!(cutting.found().await, (2, 1));
}

#[tokio::test]
async fn a_commit_that_did_not_arrive_runs_again() {
    let Some(cutting) = Cutting::start("undone", Cut::BeforeCommit).await else {
        return;
    };
    assert_eq!(cutting.write().await.expect("the second run"), 42);
    assert_eq!(cutting.found().await, (2, 1));
}

#[tokio::test]
async fn a_commit_whose_answer_was_lost_is_not_made_twice() {
    let Some(cutting) = Cutting::start("committed", Cut::AfterCommit).await else {
        return;
    };
    assert_eq!(cutting.write().await.expect("the first run"), 42);
    assert_eq!(cutting.found().await, (1, 1));
}

#[tokio::test]
async fn a_commit_of_which_nobody_knows_is_told_to_be_that() {
    let Some(mut cutting) = Cutting::start("unknown", Cut::AfterCommit).await else {
        return;
    };
    let Engine::Postgres(postgres) = Arc::get_mut(&mut cutting.db.engine).expect("the only one")
    else {
        panic!("PostgreSQL")
    };
    postgres.writing = Arc::new(super::Plan {
        is_numbered: false,
        ..super::Plan::clone(&postgres.writing)
    });
    let error = cutting.write().await.expect_err("nobody knows");
    assert!(matches!(error, Error::Unknown), "{error}");
    assert_eq!(cutting.found().await, (1, 1));
}

#[tokio::test]
async fn numbers_of_another_life_of_the_server_say_nothing() {
    let Some(cutting) = Cutting::start("life", Cut::Never).await else {
        return;
    };
    let Engine::Postgres(postgres) = &*cutting.db.engine else {
        panic!("PostgreSQL")
    };
    let session = postgres.session().await.expect("a connection");
    let row = session.query_one(super::outcome::NUMBER, &[]).await;
    let incarnation: String = row.expect("a row").get(1);
    let fate_of = |id, incarnation: &str| {
        let incarnation = incarnation.to_owned();
        async move {
            let number = super::Number { id, incarnation };
            postgres.fate_of(&number).await
        }
    };
    assert_eq!(fate_of(3, "another").await, super::Fate::Unknown);
    // Far in the future: the server refuses to say anything, on each of several connections.
    assert_eq!(fate_of(1 << 40, &incarnation).await, super::Fate::Unknown);
}

#[tokio::test]
async fn who_gets_no_connection_in_time_is_told_so() {
    let Some((port, _)) = server() else {
        return;
    };
    let options = PostgresOptions {
        pool_size: 1,
        acquire_timeout: Duration::from_millis(50),
        statement_timeout: Duration::from_millis(200),
        ..PostgresOptions::default()
    };
    let url = format!("postgres://cardea@127.0.0.1:{port}/cardea?sslmode=disable");
    let db = Db::connect_postgres_with(&url, options)
        .await
        .expect("a connection");
    let (holds, held) = std::sync::mpsc::channel::<()>();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let released = std::sync::Mutex::new(released);
    let other = db.clone();
    let holder = tokio::spawn(async move {
        other
            .read("hold", move |_tx| {
                holds.send(()).expect("somebody waits");
                let released = released.lock().expect("unpoisoned");
                released.recv().expect("a release");
                Ok::<_, Error>(())
            })
            .await
    });
    tokio::task::spawn_blocking(move || held.recv().expect("it holds"))
        .await
        .expect("joined");
    let one = |tx: &mut Tx<'_>| tx.scalar::<i64>("SELECT 1", &[]);
    let error = db.read("one", one).await.expect_err("no connection");
    assert!(
        matches!(&error, Error::Unavailable(why) if why.contains("in use")),
        "{error}"
    );
    release.send(()).expect("it waits");
    holder.await.expect("joined").expect("it held");
    assert_eq!(db.read("one", one).await.expect("a connection"), 1);
    // A statement that takes too long ends, and its connection is good for others.
    let sleep = |tx: &mut Tx<'_>| tx.query("SELECT pg_sleep(60)", &[]).map(drop);
    let error = db.read("sleep", sleep).await.expect_err("too long");
    assert!(
        matches!(&error, Error::Unavailable(why) if why.contains("57014")),
        "{error}"
    );
    assert_eq!(db.read("one", one).await.expect("a connection"), 1);
    db.check().await.expect("it answers");
}

#[tokio::test]
async fn a_dead_host_and_a_stuck_one_are_passed_over() {
    let Some((port, _)) = server() else {
        return;
    };
    let stuck = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let stuck_port = stuck.local_addr().expect("an address").port();
    let url = format!(
        "postgres://cardea@127.0.0.1:1,127.0.0.1:{stuck_port},127.0.0.1:{port}/cardea\
         ?sslmode=disable&connect_timeout=1"
    );
    let db = Db::connect_postgres(&url).await.expect("the third");
    let one = |tx: &mut Tx<'_>| tx.scalar::<i64>("SELECT 1", &[]);
    assert_eq!(db.read("one", one).await.expect("an answer"), 1);
}

#[tokio::test]
async fn what_goes_on_after_a_failed_statement_is_not_committed_in_silence() {
    let Some(cutting) = Cutting::start("failed", Cut::Never).await else {
        return;
    };
    let insert = format!("INSERT INTO {} (id) VALUES ($1)", cutting.table);
    let written: Result<(), Error> = cutting
        .db
        .write("twice", move |tx| {
            tx.execute(&insert, binds![1_i64])?;
            // The engine undoes the transaction here, whatever is made of it.
            let _violation = tx.execute(&insert, binds![1_i64]).is_err();
            Ok(())
        })
        .await;
    let error = written.expect_err("nothing was written").to_string();
    assert!(error.contains("after a failed statement"), "{error}");
    assert_eq!(cutting.found().await.1, 0);
}

#[tokio::test]
async fn what_is_posted_is_done_in_order_before_what_is_asked_next() {
    let Some(cutting) = Cutting::start("posted", Cut::Never).await else {
        return;
    };
    let insert = format!("INSERT INTO {} (id) VALUES ($1)", cutting.table);
    let delete = format!("DELETE FROM {} WHERE id = $1", cutting.table);
    let count = format!("SELECT COUNT(*) FROM {} WHERE id <= $1", cutting.table);
    let written: Result<Vec<i64>, Error> = cutting
        .db
        .write("post", move |tx| {
            let mut found = Vec::new();
            for id in 1..=600_i64 {
                tx.post(&insert, binds![id])?;
                tx.post(&delete, binds![id - 1])?;
            }
            found.push(tx.scalar(&count, binds![600_i64])?);
            tx.post(&insert, binds![7_i64])?;
            let each = [binds![6_i64].to_vec(), binds![7_i64].to_vec()];
            for rows in tx.query_each(&count, &each)? {
                found.push(crate::only(&rows)?);
            }
            // What nothing comes after is sent before the end.
            tx.post(&insert, binds![8_i64])?;
            Ok(found)
        })
        .await;
    assert_eq!(written.expect("written"), [1, 0, 1]);
    assert_eq!(cutting.found().await.1, 3);
}

#[tokio::test]
async fn what_fails_of_what_was_posted_fails_the_transaction() {
    let Some(cutting) = Cutting::start("unposted", Cut::Never).await else {
        return;
    };
    let insert = format!("INSERT INTO {} (id) VALUES ($1)", cutting.table);
    let (other, unique) = (insert.clone(), format!("{}_pkey", cutting.table));
    let expected = Error::Violation(crate::Violation::Unique(unique)).to_string();
    let asked: Result<i64, Error> = cutting
        .db
        .write("asked", move |tx| {
            for id in [1_i64, 1, 2] {
                tx.post(&insert, binds![id])?;
            }
            tx.scalar("SELECT 41::bigint + 1", &[])
        })
        .await;
    assert_eq!(asked.expect_err("a violation").to_string(), expected);
    let ended: Result<(), Error> = cutting
        .db
        .write("ended", move |tx| {
            tx.post(&other, binds![1_i64])?;
            tx.post(&other, binds![1_i64])
        })
        .await;
    assert_eq!(ended.expect_err("a violation").to_string(), expected);
    assert_eq!(cutting.found().await.1, 0);
}

#[tokio::test]
async fn a_commit_of_what_was_posted_is_not_made_twice_where_its_answer_was_lost() {
    let Some(cutting) = Cutting::start("sent", Cut::AfterCommit).await else {
        return;
    };
    let insert = format!("INSERT INTO {} (id) VALUES ($1)", cutting.table);
    let (runs, armed) = (Arc::clone(&cutting.runs), cutting.between.armed());
    let written: Result<(), Error> = cutting
        .db
        .write("post", move |tx| {
            if runs.fetch_add(1, Ordering::SeqCst) == 0 {
                armed.arm();
            }
            tx.post(&insert, binds![7_i64])
        })
        .await;
    written.expect("the first run");
    assert_eq!(cutting.found().await, (1, 1));
}
