//! A connection driven synchronously from a blocking thread, for one transaction.
#![expect(
    clippy::future_not_send,
    reason = "the thread that makes these futures drives them to their end"
)]

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Duration;

use deadpool::managed::Object;
use tokio::runtime::Handle;
use tokio_postgres::{Row as PostgresRow, SimpleQueryMessage, Statement};

use super::outcome::{self, Number, Trouble};
use super::pipeline::in_order;
use super::sessions::Sessions;
use super::values::{parameters, row};
use crate::{Bind, Error, Row, Tx};

/// How many statements are kept at the most before they are sent.
const POSTED: usize = 256;

/// A connection within a transaction.
#[derive(Debug)]
pub(crate) struct Client {
    object: Object<Sessions>,
    runtime: Handle,
    plan: Arc<Plan>,
    /// Whether the transaction has begun, or tried to: it does with its first statement.
    has_begun: Cell<bool>,
    trouble: RefCell<Option<Trouble>>,
    has_written: Cell<bool>,
    number: RefCell<Option<Number>>,
    /// Statements of which nothing is asked: they go with the next of which something is, so that one
    /// way to the server does for all of them.
    posted: RefCell<Vec<Posted>>,
}

/// A statement that is still to be sent.
#[derive(Debug)]
struct Posted {
    sql: String,
    binds: Row,
}

/// How a transaction is to be run.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// The statements that begin it.
    pub(super) begin: String,
    /// Whether it may change something.
    pub(super) writes: bool,
    /// How long an answer is waited for.
    pub(super) answer_timeout: Option<Duration>,
    /// Whether the server can tell later what became of a transaction.
    pub(super) is_numbered: bool,
}

/// What became of a run of a transaction.
pub(super) enum Outcome<T, E> {
    /// It is over.
    Done(Result<T, E>),
    /// It met another transaction.
    Conflict,
    /// The connection broke before the commit was sent; nothing has happened.
    Broken(String),
    /// The commit was sent and not answered.
    Lost(Lost<T>),
}

/// A transaction whose commit was not answered.
pub(super) struct Lost<T> {
    pub(super) value: T,
    /// How it is known to the server, where it is.
    pub(super) number: Option<Number>,
    pub(super) has_written: bool,
}

impl Client {
    pub(super) fn new(object: Object<Sessions>, plan: Arc<Plan>) -> Self {
        Self {
            object,
            runtime: Handle::current(),
            plan,
            has_begun: Cell::new(false),
            trouble: RefCell::new(None),
            has_written: Cell::new(false),
            number: RefCell::new(None),
            posted: RefCell::default(),
        }
    }

    /// Runs `body` in a transaction; the connection goes back to the pool if it is good for another.
    pub(super) fn transaction<T, E: From<Error>>(
        self,
        body: &impl Fn(&mut Tx<'_>) -> Result<T, E>,
    ) -> Outcome<T, E> {
        let result = catch_unwind(AssertUnwindSafe(|| {
            body(&mut Tx {
                connection: crate::Connection::Postgres(&self),
            })
        }))
        .unwrap_or_else(|panic| Err(Error::Engine(crate::sqlite::panic_text(&*panic)).into()));
        let result = result.and_then(|value| {
            self.flush()?;
            Ok(value)
        });
        // The body's error type hides what happened, and it may have passed over it.
        match (self.trouble.take(), result) {
            (Some(Trouble::Broken(text)), _) => {
                self.discard();
                Outcome::Broken(text)
            }
            (Some(Trouble::Stuck), result) => {
                self.discard();
                let text = "it does not answer in time".to_owned();
                Outcome::Done(result.and(Err(Error::Unavailable(text).into())))
            }
            (Some(Trouble::Conflict), _) => {
                self.end("ROLLBACK");
                Outcome::Conflict
            }
            (Some(Trouble::Failed), Ok(_)) if self.plan.writes => {
                self.end("ROLLBACK");
                let text = "a transaction went on after a failed statement".to_owned();
                Outcome::Done(Err(Error::Engine(text).into()))
            }
            (_, Err(error)) => {
                self.end("ROLLBACK");
                Outcome::Done(Err(error))
            }
            (_, Ok(value)) if self.plan.writes => self.commit(value),
            (_, Ok(value)) => {
                self.end("COMMIT");
                Outcome::Done(Ok(value))
            }
        }
    }

    fn commit<T, E: From<Error>>(self, value: T) -> Outcome<T, E> {
        if !self.has_begun.get() {
            return Outcome::Done(Ok(value));
        }
        let commit = self.object.batch_execute("COMMIT");
        let answer = self
            .runtime
            .block_on(within(self.plan.answer_timeout, commit));
        let (ambiguous, error) = match answer {
            Some(Ok(())) => return Outcome::Done(Ok(value)),
            Some(Err(error)) => (outcome::is_ambiguous(&error), Some(error)),
            None => (true, None),
        };
        if ambiguous {
            let lost = Lost {
                value,
                number: self.number.take(),
                has_written: self.has_written.get(),
            };
            self.discard();
            return Outcome::Lost(lost);
        }
        self.end("ROLLBACK");
        match error.map(|error| outcome::judge(&error)) {
            Some((_, Trouble::Conflict)) => Outcome::Conflict,
            Some((error, _)) => Outcome::Done(Err(error.into())),
            None => Outcome::Done(Ok(value)),
        }
    }

    /// Ends a transaction that needs no answer: what comes next on the connection comes after it.
    fn end(&self, sql: &str) {
        if self.has_begun.get() {
            let ending = pin!(self.object.batch_execute(sql));
            let mut nobody = Context::from_waker(Waker::noop());
            // Sent at the first poll.
            let _unanswered = ending.poll(&mut nobody).is_ready();
        }
    }

    /// Lets the connection not be used again.
    fn discard(self) {
        drop(Object::take(self.object));
    }

    pub(crate) fn query(&self, sql: &str, binds: &[Bind<'_>]) -> Result<Vec<Row>, Error> {
        let (rows, number) = self.block(self.after_posted(self.ask(sql, binds)))?;
        self.note(sql, !rows.is_empty(), number);
        rows.iter().map(row).collect()
    }

    /// The rows of a query that changes nothing, for each of some parameters, on one way.
    pub(crate) fn query_each(
        &self,
        sql: &str,
        each: &[Vec<Bind<'_>>],
    ) -> Result<Vec<Vec<Row>>, Error> {
        let asking = async {
            let statement = self.prepared(sql).await?;
            let each: Vec<_> = each.iter().map(|binds| parameters(binds)).collect();
            let asked = each
                .iter()
                .map(|parameters| self.object.query(&statement, parameters));
            in_order(asked).await
        };
        let answers = self.block(self.after_posted(asking))?;
        let rows = |rows: &Vec<PostgresRow>| rows.iter().map(row).collect();
        answers.iter().map(rows).collect()
    }

    /// Keeps a statement until the next of which something is asked.
    pub(crate) fn post(&self, sql: &str, binds: &[Bind<'_>]) -> Result<(), Error> {
        let count = {
            let mut posted = self.posted.borrow_mut();
            posted.push(Posted {
                sql: sql.to_owned(),
                binds: binds.iter().copied().collect(),
            });
            posted.len()
        };
        if count < POSTED { Ok(()) } else { self.flush() }
    }

    fn flush(&self) -> Result<(), Error> {
        if self.posted.borrow().is_empty() {
            return Ok(());
        }
        self.block(self.after_posted(async { Ok(()) }))
    }

    pub(crate) fn execute(&self, sql: &str, binds: &[Bind<'_>]) -> Result<u64, Error> {
        let (count, number) = self.block(self.after_posted(async {
            let statement = self.prepared(sql).await?;
            let parameters = parameters(binds);
            let work = self.object.execute(&statement, &parameters);
            self.with_number(sql, work).await
        }))?;
        self.note(sql, count > 0, number);
        Ok(count)
    }

    async fn ask(
        &self,
        sql: &str,
        binds: &[Bind<'_>],
    ) -> Result<(Vec<PostgresRow>, Option<Number>), tokio_postgres::Error> {
        let parameters = parameters(binds);
        if self.has_begun.get() || outcome::may_write(sql) {
            let statement = self.prepared(sql).await?;
            let work = self.object.query(&statement, &parameters);
            return self.with_number(sql, work).await;
        }
        // The beginning and what is read first go to the server together. Not so with what changes
        // something: were the beginning refused, it would stand by itself.
        self.has_begun.set(true);
        let beginning = self.object.batch_execute(&self.plan.begin);
        let reading = async {
            let statement = self.object.prepare_cached(sql).await?;
            self.object.query(&statement, &parameters).await
        };
        let (begun, rows) = tokio::join!(beginning, reading);
        begun?;
        Ok((rows?, None))
    }

    /// Does what is still to be sent, and then `work`, on the same way to the server: it answers in the
    /// order in which it was asked, and after a failure does nothing more in the transaction.
    async fn after_posted<T>(
        &self,
        work: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, tokio_postgres::Error> {
        let posted = self.posted.take();
        if posted.is_empty() {
            return work.await;
        }
        let mut statements = Vec::with_capacity(posted.len());
        let mut binds: Vec<Vec<Bind<'_>>> = Vec::with_capacity(posted.len());
        for one in &posted {
            statements.push(self.prepared(&one.sql).await?);
            binds.push(one.binds.binds().collect());
        }
        let parameters: Vec<_> = binds.iter().map(|binds| parameters(binds)).collect();
        let sent = statements
            .iter()
            .zip(&parameters)
            .map(|(statement, parameters)| self.object.execute(statement, parameters));
        // Prepared before, so that nothing of `work` comes between.
        let wants_number = posted.iter().any(|one| self.wants_number(&one.sql));
        let numbering = if wants_number {
            Some(self.object.prepare_cached(outcome::NUMBER).await?)
        } else {
            None
        };
        let number = async {
            match &numbering {
                Some(statement) => self.number(statement).await,
                None => Ok(None),
            }
        };
        let (counts, number, done) = tokio::join!(in_order(sent), number, work);
        for (one, count) in posted.iter().zip(counts?) {
            self.note(&one.sql, count > 0, None);
        }
        let number = number?;
        self.has_written
            .set(self.has_written.get() || number.is_some());
        if number.is_some() {
            self.number.replace(number);
        }
        done
    }

    /// Begins if that is still to be done, and gets the statement.
    async fn prepared(&self, sql: &str) -> Result<Statement, tokio_postgres::Error> {
        self.begin().await?;
        self.object.prepare_cached(sql).await
    }

    async fn begin(&self) -> Result<(), tokio_postgres::Error> {
        if self.has_begun.replace(true) {
            return Ok(());
        }
        self.object.batch_execute(&self.plan.begin).await
    }

    /// Does `work` and, where it may be the first that writes, learns the transaction's number on the
    /// same way to the server.
    async fn with_number<T>(
        &self,
        sql: &str,
        work: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<(T, Option<Number>), tokio_postgres::Error> {
        if !self.wants_number(sql) {
            return Ok((work.await?, None));
        }
        let statement = self.object.prepare_cached(outcome::NUMBER).await?;
        let (done, number) = tokio::join!(work, self.number(&statement));
        Ok((done?, number?))
    }

    fn wants_number(&self, sql: &str) -> bool {
        self.plan.is_numbered
            && self.plan.writes
            && outcome::may_write(sql)
            && self.number.borrow().is_none()
    }

    async fn number(&self, statement: &Statement) -> Result<Option<Number>, tokio_postgres::Error> {
        let row = self.object.query_one(statement, &[]).await?;
        let id: Option<i64> = row.try_get(0)?;
        let incarnation: String = row.try_get(1)?;
        Ok(id.map(|id| Number { id, incarnation }))
    }

    fn note(&self, sql: &str, has_rows: bool, number: Option<Number>) {
        if outcome::may_write(sql) {
            // What a common table expression changes is not in its rows.
            let is_plain = !sql.trim_start().starts_with("WITH");
            let changed = has_rows || !is_plain || number.is_some();
            self.has_written.set(self.has_written.get() || changed);
        }
        if number.is_some() {
            self.number.replace(number);
        }
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<(), Error> {
        self.has_written.set(true);
        self.block(self.after_posted(async {
            self.begin().await?;
            self.object.batch_execute(sql).await
        }))
    }

    pub(crate) fn prepare(&self, sql: &str) -> Result<(), Error> {
        self.block(async {
            self.begin().await?;
            self.object.prepare(sql).await.map(drop)
        })
    }

    /// The plan that holds whatever is bound. Tables of a test are empty, and those are read from end to
    /// end rather than by an index: transactions begin with that forbidden, so that what is scanned
    /// nevertheless has no index.
    pub(crate) fn plan(&self, sql: &str) -> Result<Vec<String>, Error> {
        self.batch(
            "SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_hashjoin = off; \
             SET LOCAL enable_mergejoin = off",
        )?;
        self.batch(&format!("PREPARE plan_of AS {sql}"))?;
        let count = self.block(async { self.object.prepare(sql).await })?;
        let nulls = vec!["NULL"; count.params().len()].join(", ");
        let nulls = if nulls.is_empty() {
            nulls
        } else {
            format!("({nulls})")
        };
        let explain = format!("EXPLAIN EXECUTE plan_of{nulls}");
        let rows = self.block(self.object.simple_query(&explain))?;
        self.batch("DEALLOCATE plan_of")?;
        let lines = rows.iter().filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
            _ => None,
        });
        Ok(crate::plan::steps(&lines.collect::<Vec<_>>()))
    }

    fn block<T>(
        &self,
        work: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, Error> {
        // What came after a failure could stand by itself, if the failure was the beginning's.
        if self.trouble.borrow().is_some() {
            let text = "a transaction goes on after a failed statement".to_owned();
            return Err(Error::Engine(text));
        }
        let answer = self
            .runtime
            .block_on(within(self.plan.answer_timeout, work));
        let (error, trouble) = match answer {
            Some(Ok(value)) => return Ok(value),
            Some(Err(error)) => outcome::judge(&error),
            None => {
                let text = "it does not answer in time".to_owned();
                (Error::Unavailable(text), Trouble::Stuck)
            }
        };
        self.trouble.replace(Some(trouble));
        Err(error)
    }
}

/// `None` where the time is over.
async fn within<T>(limit: Option<Duration>, work: impl Future<Output = T>) -> Option<T> {
    match limit {
        Some(limit) => tokio::time::timeout(limit, work).await.ok(),
        None => Some(work.await),
    }
}
