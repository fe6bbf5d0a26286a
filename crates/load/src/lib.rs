//! Load: asks a server over HTTP/1.1 as fast as it answers, or at a steady pace, and says what
//! became of it.
//!
//! Invariants: knows no crate of the product. At a steady pace an answer is late from the instant
//! at which it should have been asked for, not from when the client came round to asking, so that
//! a server that stalls cannot hide it (no coordinated omission). What fails is counted and shown,
//! and is never among the latencies. Whoever reports says the date: nothing here reads a clock but
//! to take the length of things.

mod connection;
mod drive;
mod machine;
mod measured;
mod number;
mod processor;
mod report;

pub use connection::{Answer, Connection, Dial, Stream};
pub use drive::{Asking, Pace, Scenario, Step, Stepping, Worker, run};
pub use machine::Machine;
pub use measured::{Latencies, Measured};
pub use number::{float, milliseconds};
pub use processor::Processor;
pub use report::{Bound, Figure, Report, Row};

/// What went wrong with a request, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble(String);

impl Trouble {
    /// How much of a text is kept: answers of strangers may be long.
    const LENGTH: usize = 200;

    /// Of any text.
    pub fn new(text: impl std::fmt::Display) -> Self {
        let text = text.to_string();
        Self(text.chars().take(Self::LENGTH).collect())
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}
