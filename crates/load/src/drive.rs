//! Asking.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use tokio::task::JoinSet;

use crate::{Connection, Dial, Measured, Processor, Trouble, float};

/// How often is asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Pace {
    /// Each connection asks as soon as it has its answer.
    Closed,
    /// So often a second, whatever the server does; a request waits for a free connection, and
    /// that is part of its latency.
    Open(f64),
}

/// How a server is to be asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// What is asked, in a word.
    pub name: String,
    /// How many connections ask at the same time.
    pub connections: usize,
    /// How often.
    pub pace: Pace,
    /// How long before anything counts.
    pub warm_up: Duration,
    /// How long after that. What has begun by then is waited for.
    pub duration: Duration,
}

/// What a worker did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One piece of work.
    Done,
    /// Nothing: no work is left, and this worker stops.
    Finished,
}

/// What [`Worker::step`] returns.
pub type Stepping<'a> = Pin<Box<dyn Future<Output = Result<Step, Trouble>> + Send + 'a>>;

/// Works on one connection, a piece at a time: that is what is counted and timed, whether it takes
/// one request or several.
pub trait Worker: Send {
    /// One piece of work.
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a>;
}

/// A worker whose pieces are single requests; the closure has none when no work is left. Answers
/// have to be well.
pub struct Asking<F>(pub F);

impl<F> fmt::Debug for Asking<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Asking")
    }
}

impl<F: FnMut() -> Option<Request<Full<Bytes>>> + Send> Worker for Asking<F> {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        let request = (self.0)();
        Box::pin(async move {
            let Some(request) = request else {
                return Ok(Step::Finished);
            };
            connection.ask(request).await?.succeeded()?;
            Ok(Step::Done)
        })
    }
}

/// A timer may wake its task that much too late; later is the server's doing.
const LATE: Duration = Duration::from_millis(2);

/// When is asked, and until when.
struct Course {
    began: Instant,
    /// From here on it counts.
    counts_from: Instant,
    until: Instant,
    pace: Pace,
    /// How many were asked at a steady pace.
    asked: AtomicU64,
}

/// What comes next for a worker.
enum Turn {
    /// To ask; the latency is taken from here.
    Ask(Instant),
    /// Its time has come and gone, and the run is long over.
    Missed,
    Over,
}

impl Course {
    async fn turn(&self) -> Turn {
        let Pace::Open(rate) = self.pace else {
            let now = Instant::now();
            return if now < self.until {
                Turn::Ask(now)
            } else {
                Turn::Over
            };
        };
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        let due = self.began + Duration::from_secs_f64(float(number) / rate);
        if due >= self.until {
            return Turn::Over;
        }
        let now = Instant::now();
        if now < due {
            tokio::time::sleep_until(due.into()).await;
            // The worker was there in time, and its own timer was not.
            let woken = Instant::now();
            let is_the_timers = woken.saturating_duration_since(due) < LATE;
            return Turn::Ask(if is_the_timers { woken } else { due });
        }
        // A server that is too slow for the rate is given as long again.
        if now >= self.until + (self.until - self.began) {
            return Turn::Missed;
        }
        Turn::Ask(due)
    }
}

/// Asks as the scenario says, with a worker of `workers` a connection, and measures what
/// `processor` is meanwhile. Fails where the server cannot be reached at all.
pub async fn run(
    scenario: &Scenario,
    dial: &Dial,
    processor: &Processor,
    mut workers: impl FnMut(usize) -> Box<dyn Worker>,
) -> Result<Measured, Trouble> {
    if let Pace::Open(rate) = scenario.pace
        && !(rate.is_finite() && rate > 0.0)
    {
        return Err(Trouble::new("a pace is above nothing"));
    }
    let mut connections = Vec::new();
    for _ in 0..scenario.connections {
        connections.push(Connection::open(dial).await?);
    }
    let began = Instant::now();
    let counts_from = began + scenario.warm_up;
    let course = Arc::new(Course {
        began,
        counts_from,
        until: counts_from + scenario.duration,
        pace: scenario.pace,
        asked: AtomicU64::new(0),
    });
    let mut tasks = JoinSet::new();
    for (number, connection) in connections.into_iter().enumerate() {
        let (course, worker) = (Arc::clone(&course), workers(number));
        tasks.spawn(work(course, worker, connection));
    }
    tokio::time::sleep(scenario.warm_up).await;
    let before = processor.used();
    let mut all = Measured::default();
    let (mut last, mut answers, mut bytes) = (counts_from, 0, 0);
    while let Some(done) = tasks.join_next().await {
        let done = done.map_err(Trouble::new)?;
        all.add(&done.measured);
        last = last.max(done.last);
        answers += done.received.0;
        bytes += done.received.1;
    }
    all.processor = match (before, processor.used()) {
        (Some(before), Some(after)) => Some(after.saturating_sub(before)),
        _ => None,
    };
    all.elapsed = last - counts_from;
    all.answer_bytes = float(bytes) / float(answers.max(1));
    Ok(all)
}

/// What one worker did.
struct Done {
    measured: Measured,
    /// When its last piece was done.
    last: Instant,
    /// Answers and their bytes.
    received: (u64, u64),
}

async fn work(
    course: Arc<Course>,
    mut worker: Box<dyn Worker>,
    mut connection: Connection,
) -> Done {
    let mut measured = Measured::default();
    let mut last = course.counts_from;
    loop {
        let from = match course.turn().await {
            Turn::Ask(from) => from,
            Turn::Missed => {
                measured.count(&Trouble::new(
                    "not asked: the server is too slow for this pace",
                ));
                continue;
            }
            Turn::Over => break,
        };
        let outcome = worker.step(&mut connection).await;
        let now = Instant::now();
        if outcome == Ok(Step::Finished) {
            break;
        }
        if from < course.counts_from {
            continue;
        }
        last = last.max(now);
        match outcome {
            Ok(_) => {
                measured.requests += 1;
                measured
                    .latencies
                    .record(now.saturating_duration_since(from));
            }
            Err(trouble) => measured.count(&trouble),
        }
    }
    Done {
        measured,
        last,
        received: connection.received(),
    }
}

#[cfg(test)]
mod tests;
