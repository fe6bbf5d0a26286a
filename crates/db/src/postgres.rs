//! PostgreSQL: the same closures, run on a blocking thread over a pooled connection.
//!
//! A transaction whose connection breaks before its commit was sent is run again on another one. One
//! whose commit was sent and not answered is run again only where the server says that it did not
//! happen; where nobody can tell, the caller is told just that.

mod address;
mod binding;
mod client;
mod options;
mod outcome;
mod password_file;
mod pipeline;
mod sessions;
mod tls;
mod values;

#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deadpool::Runtime;
use deadpool::managed::{Object, Pool, PoolError, QueueMode, TimeoutType};
use tokio::time::Instant;

use crate::{Error, OpenError, Tx};
use address::Address;
use client::{Outcome, Plan};
use outcome::Number;
use sessions::Sessions;
use tls::Tls;

pub(crate) use client::Client;
pub use options::PostgresOptions;

/// How transactions that write are isolated.
const SERIALIZABLE: &str = "SERIALIZABLE";
/// And those that only read.
const SNAPSHOT: &str = "REPEATABLE READ READ ONLY";
/// And those that take work on: serializable, two of them would each have read what the other writes,
/// and one would always be run again.
const EACH_STATEMENT: &str = "READ COMMITTED";
/// How often a transaction is run before its conflict is reported.
const ATTEMPTS: u32 = 12;
/// On how many connections that break a transaction is run.
const BREAKS: u32 = 4;
/// How long a server is asked what became of a commit that may still be under way.
const SETTLING: Duration = Duration::from_secs(5);
/// How long the readiness check waits.
const CHECK: Duration = Duration::from_secs(2);
/// How long until a host is tried again that gave no connection.
const PAUSE: Duration = Duration::from_millis(100);

#[derive(Debug)]
pub(crate) struct Postgres {
    pool: Pool<Sessions>,
    options: PostgresOptions,
    /// Since when no connection can be made, while none can.
    away_since: Mutex<Option<Instant>>,
    reading: Arc<Plan>,
    writing: Arc<Plan>,
    claiming: Arc<Plan>,
    migrating: Arc<Plan>,
}

/// What a transaction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
    /// To take rows on that nobody else has locked.
    Claim,
    /// The schema, for as long as it takes.
    Migrate,
}

impl Postgres {
    pub(crate) async fn connect(url: &str, options: PostgresOptions) -> Result<Self, OpenError> {
        let address = Address::parse(url)?;
        if address.is_exposed() {
            tracing::warn!(
                "the way to the database is not verified: whoever is on the network in between can \
                 read and change everything; sslmode=verify-full in its URL prevents that"
            );
        }
        let tls = Tls::new(&address.encryption)?;
        let sessions = Sessions::new(address, tls, options.connection_lifetime);
        let wait = (!options.acquire_timeout.is_zero()).then_some(options.acquire_timeout);
        let pool = Pool::builder(sessions)
            .max_size(options.pool_size)
            .queue_mode(QueueMode::Lifo)
            .wait_timeout(wait)
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| OpenError(format!("cannot make a connection pool: {error}")))?;
        // The first connection is made now, so that a wrong address is told at the start.
        let failed = |error: &dyn std::fmt::Display| {
            OpenError(format!(
                "cannot connect to PostgreSQL: {error}: look whether it runs and whether \
                         --database is right"
            ))
        };
        let session: Object<Sessions> =
            (pool.get().await).map_err(|error| failed(&error_text(error)))?;
        let is_numbered: bool = session
            .query_one(outcome::IS_POSTGRES, &[])
            .await
            .and_then(|row| row.try_get(0))
            .map_err(|error| failed(&innermost(&error)))?;
        drop(session);
        let plan = |options: &PostgresOptions, isolation| {
            Arc::new(Plan {
                begin: options.begin(isolation),
                writes: isolation != SNAPSHOT,
                answer_timeout: options.answer_timeout(),
                is_numbered,
            })
        };
        let unlimited = options.clone().unlimited();
        Ok(Self {
            pool,
            away_since: Mutex::default(),
            reading: plan(&options, SNAPSHOT),
            writing: plan(&options, SERIALIZABLE),
            claiming: plan(&options, EACH_STATEMENT),
            migrating: plan(&unlimited, SERIALIZABLE),
            options,
        })
    }

    /// Whether there is a connection, or one can be made, that answers. Waits for nothing.
    pub(crate) async fn check(&self) -> Result<(), Error> {
        let asking = async {
            let session = self
                .pool
                .get()
                .await
                .map_err(|e| Error::Unavailable(error_text(e)))?;
            let answer = session.batch_execute("").await;
            answer.map_err(|error| Error::Unavailable(innermost(&error)))
        };
        let answer = tokio::time::timeout(CHECK, asking).await;
        answer.unwrap_or_else(|_elapsed| {
            Err(Error::Unavailable("it does not answer in time".to_owned()))
        })
    }

    pub(crate) async fn run<T, E>(
        &self,
        name: &'static str,
        access: Access,
        body: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let body = Arc::new(body);
        let (mut conflicts, mut breaks) = (0, 0);
        // What waits for locks again and again ends too.
        let limit = Some(self.options.statement_timeout).filter(|limit| !limit.is_zero());
        let enough = limit.map(|limit| Instant::now() + limit);
        loop {
            let client = Client::new(self.session().await?, self.plan(access));
            let once = Arc::clone(&body);
            let outcome = tokio::task::spawn_blocking(move || client.transaction(&*once))
                .await
                .map_err(|error| Error::Engine(format!("a transaction was lost: {error}")))?;
            match outcome {
                Outcome::Done(result) => return result,
                Outcome::Conflict => {
                    tracing::debug!(transaction = name, conflicts, "met another transaction");
                    conflicts += 1;
                    if conflicts == ATTEMPTS || enough.is_some_and(|end| Instant::now() > end) {
                        return Err(E::from(Error::Retry));
                    }
                    let pause = 2_u64.saturating_pow(conflicts - 1).min(200);
                    tokio::time::sleep(Duration::from_millis(pause)).await;
                }
                Outcome::Broken(text) => {
                    breaks += 1;
                    if breaks == BREAKS {
                        return Err(E::from(Error::Unavailable(text)));
                    }
                    tracing::info!(transaction = name, why = text, "a connection broke; again");
                }
                Outcome::Lost(lost) => {
                    match self.settle(lost.number.as_ref(), lost.has_written).await {
                        Fate::Committed => return Ok(lost.value),
                        Fate::Undone if breaks + 1 < BREAKS => breaks += 1,
                        Fate::Undone => {
                            let text = "connections break at the commit".to_owned();
                            return Err(E::from(Error::Unavailable(text)));
                        }
                        Fate::Unknown => return Err(E::from(Error::Unknown)),
                    }
                }
            }
        }
    }

    fn plan(&self, access: Access) -> Arc<Plan> {
        Arc::clone(match access {
            Access::Read => &self.reading,
            Access::Write => &self.writing,
            Access::Claim => &self.claiming,
            Access::Migrate => &self.migrating,
        })
    }

    /// A connection, within the time that one is waited for.
    async fn session(&self) -> Result<Object<Sessions>, Error> {
        loop {
            match self.pool.get().await {
                Ok(session) => {
                    *self.away_since() = None;
                    return Ok(session);
                }
                Err(PoolError::Backend(error)) => {
                    // A failover takes its time. Once it has taken more, nobody waits any more: a
                    // request has several transactions, and would be kept for as often as long.
                    let since = *self.away_since().get_or_insert_with(Instant::now);
                    if since.elapsed() >= self.options.acquire_timeout {
                        return Err(Error::Unavailable(error.to_string()));
                    }
                    tokio::time::sleep(PAUSE).await;
                }
                Err(error) => return Err(Error::Unavailable(error_text(error))),
            }
        }
    }

    fn away_since(&self) -> MutexGuard<'_, Option<Instant>> {
        self.away_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What became of a transaction whose commit was not answered.
    async fn settle(&self, number: Option<&Number>, has_written: bool) -> Fate {
        let fate = match number {
            _ if !has_written => Fate::Undone,
            None => Fate::Unknown,
            Some(number) => self.fate_of(number).await,
        };
        tracing::warn!(?fate, "a connection broke at the commit");
        fate
    }

    async fn fate_of(&self, number: &Number) -> Fate {
        let deadline = Instant::now() + SETTLING;
        while let Ok(session) = self.session().await {
            let id = number.id.to_string();
            let answer = session.query_one(outcome::STATUS, &[&id]).await;
            let answer = answer.and_then(|row| {
                let status: Option<String> = row.try_get(0)?;
                let incarnation: String = row.try_get(1)?;
                Ok((status, incarnation))
            });
            match answer {
                Ok((_, incarnation)) if incarnation != number.incarnation => return Fate::Unknown,
                Ok((Some(status), _)) if status == "committed" => return Fate::Committed,
                Ok((Some(status), _)) if status == "aborted" => return Fate::Undone,
                // It goes on, or this connection broke too.
                Ok((Some(_), _)) | Err(_) if Instant::now() < deadline => {
                    tokio::time::sleep(PAUSE).await;
                }
                Ok(_) | Err(_) => return Fate::Unknown,
            }
        }
        Fate::Unknown
    }
}

/// What became of a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Committed,
    Undone,
    Unknown,
}

fn error_text(error: PoolError<sessions::ConnectError>) -> String {
    match error {
        PoolError::Backend(error) => error.to_string(),
        PoolError::Timeout(TimeoutType::Wait) => {
            "all connections of this node are in use".to_owned()
        }
        other => other.to_string(),
    }
}

/// What lies at the bottom of a failure: the library's own words say nothing.
fn innermost(error: &(dyn std::error::Error + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
