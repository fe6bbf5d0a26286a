//! Against a database on disk. What the writer does after a time is had by asking for it.

use std::fs;
use std::path::PathBuf;

use base::{AccountId, AuditEventId, RequestId, SeededEntropy, Timestamp};
use domain::audit::{Event, EventType};

use super::*;

struct Place {
    folder: PathBuf,
    db: Db,
}

impl Place {
    async fn new(name: &str) -> Self {
        let name = format!("cardea-trail-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).expect("a folder");
        let db = Db::open_sqlite(&folder.join("cardea.db")).expect("a database");
        db.migrate(store::MIGRATIONS).await.expect("migrated");
        Self { folder, db }
    }

    fn journal(&self) -> TrailJournal {
        TrailJournal::open(&self.folder.join("trail")).expect("a journal")
    }

    fn start(&self) -> mpsc::Sender<Entry> {
        let (entries, queue) = mpsc::channel(64);
        start(self.db.clone(), self.journal(), queue).expect("a writer");
        entries
    }

    /// The names of the events that can be looked up, oldest first.
    async fn names(&self) -> Vec<String> {
        let lookup = store::audit::Lookup {
            account: account(),
            attribute: None,
            from: Timestamp::from_micros(0),
            to: Timestamp::from_micros(i64::MAX),
            after: None,
            limit: 10_000,
        };
        let found = self
            .db
            .read("names", move |tx| store::audit::list(tx, &lookup))
            .await;
        let names = found
            .expect("events")
            .into_iter()
            .map(|event| event.response_elements);
        let mut names: Vec<_> = names.collect();
        names.reverse();
        names
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

fn account() -> AccountId {
    AccountId::parse("111122223333").expect("an account")
}

/// An event of its own time, which is told by its answer.
fn event(number: u32) -> Event {
    let entropy = SeededEntropy::new(u64::from(number));
    Event {
        id: AuditEventId::generate(&entropy),
        account: account(),
        at: Timestamp::from_seconds(1_790_000_000 + i64::from(number)),
        name: "ListAccounts".to_owned(),
        source: "sso.amazonaws.com".to_owned(),
        event_type: EventType::ApiCall,
        read_only: true,
        region: "us-east-1".to_owned(),
        source_ip: "192.0.2.7".to_owned(),
        user_agent: String::new(),
        request_id: RequestId::generate(&entropy),
        username: "jane".to_owned(),
        access_key_id: String::new(),
        principal: None,
        user_identity: "{}".to_owned(),
        request_parameters: "null".to_owned(),
        response_elements: number.to_string(),
        additional: "{}".to_owned(),
        error_code: None,
        error_message: None,
        resources: Vec::new(),
    }
}

fn row(number: u32) -> Row {
    Row::Event(Box::new(event(number)))
}

async fn put(writer: &mpsc::Sender<Entry>, row: Row) -> bool {
    let (done, written) = oneshot::channel();
    let sent = writer.send(Entry::Row(row, Some(done))).await;
    sent.expect("a writer");
    written.await == Ok(Outcome::Kept)
}

async fn caught_up(writer: &mpsc::Sender<Entry>) {
    let (done, caught_up) = oneshot::channel();
    let sent = writer.send(Entry::CaughtUp(done)).await;
    sent.expect("a writer");
    caught_up.await.expect("an answer");
}

#[tokio::test]
async fn an_event_is_in_the_journal_when_its_request_is_answered_and_found_when_looked_up() {
    let place = Place::new("answered").await;
    let writer = place.start();
    assert!(put(&writer, row(1)).await);
    assert!(put(&writer, row(2)).await);
    caught_up(&writer).await;
    assert_eq!(place.names().await, ["1", "2"]);
    let amended = Row::Response(event(2).id, "answered".to_owned());
    writer
        .send(Entry::Row(amended, None))
        .await
        .expect("a writer");
    caught_up(&writer).await;
    assert_eq!(place.names().await, ["1", "answered"]);
    // With nothing to do it answers as well.
    caught_up(&writer).await;
}

#[tokio::test]
async fn what_a_crash_left_in_the_journal_is_found_after_the_next_start_and_only_once() {
    let place = Place::new("crash").await;
    let mut kept = place.journal();
    let rows = [
        row(1),
        row(2),
        Row::Response(event(1).id, "late".to_owned()),
    ];
    let entries: Vec<_> = rows.iter().filter_map(encoding::encode).collect();
    kept.journal.append(&entries).expect("on disk");
    // It had written one of them when it crashed.
    let first = Arc::from(vec![row(1)]);
    write(&place.db, &first).await.expect("written");
    drop(kept);
    assert_eq!(place.names().await, ["1"]);
    let writer = place.start();
    caught_up(&writer).await;
    assert_eq!(place.names().await, ["late", "2"]);
    assert_eq!(place.journal().left.rows.len(), 0);
}

#[tokio::test]
async fn many_events_come_in_chunks_and_none_is_lost() {
    let place = Place::new("many").await;
    let writer = place.start();
    let count = u32::try_from(3 * CHUNK + 1).expect("a count");
    let all: Vec<_> = (0..count).map(|number| put(&writer, row(number))).collect();
    for answered in all {
        assert!(answered.await);
    }
    caught_up(&writer).await;
    let expected: Vec<_> = (0..count).map(|number| number.to_string()).collect();
    assert_eq!(place.names().await, expected);
}

#[test]
fn events_of_an_account_are_written_beside_each_other_and_before_what_refers_to_them() {
    let of = |account: &str, number| {
        let mut event = event(number);
        event.account = AccountId::parse(account).expect("an account");
        Row::Event(Box::new(event))
    };
    let answered = || Row::Response(event(1).id, "{}".to_owned());
    let (one, other) = ("111122223333", "444455556666");
    let came = vec![
        of(other, 1),
        answered(),
        of(one, 2),
        of(other, 3),
        of(one, 4),
    ];
    let written = vec![
        of(one, 2),
        of(one, 4),
        of(other, 1),
        of(other, 3),
        answered(),
    ];
    assert_eq!(sorted(came), written);
}

#[tokio::test]
async fn the_writer_hands_over_what_it_has_when_nobody_can_send_any_more() {
    let place = Place::new("end").await;
    let (entries, queue) = mpsc::channel(64);
    assert!(entries.send(Entry::Row(row(1), None)).await.is_ok());
    drop(entries);
    let kept = place.journal();
    keeper(place.db.clone(), kept.journal)
        .run(kept.left, queue)
        .await;
    assert_eq!(place.names().await, ["1"]);
}

#[tokio::test]
async fn a_database_that_cannot_be_written_loses_nothing_that_was_acknowledged() {
    let place = Place::new("unwritable").await;
    let unwritable = Db::open_sqlite_to_read(&place.folder.join("cardea.db")).expect("a database");
    let (writer, queue) = mpsc::channel(64);
    start(unwritable, place.journal(), queue).expect("a writer");
    assert!(put(&writer, row(1)).await);
    // It is not looked up yet, and nobody waits for it for ever.
    caught_up(&writer).await;
    assert_eq!(place.names().await, Vec::<String>::new());
    let left = place.journal().left.rows;
    assert_eq!(*left, [row(1)]);
}

#[tokio::test]
async fn an_entry_of_another_version_is_kept_and_said() {
    let place = Place::new("version").await;
    let mut kept = place.journal();
    kept.journal.append(&[b"{\"new\":{}}"]).expect("on disk");
    drop(kept);
    let folder = place.folder.join("trail");
    for _ in 0..2 {
        let refused = TrailJournal::open(&folder).expect_err("an error");
        assert_eq!(refused.to_string(), "an entry is not one of this version's");
    }
}
