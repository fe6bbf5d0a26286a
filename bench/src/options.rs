//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use load::Pace;

/// Measures a server of this process: every scenario, or those that are named.
#[derive(Debug, Parser)]
#[command(name = "bench", after_help = crate::scenarios::help())]
pub(crate) struct Options {
    /// Only these scenarios, separated by commas.
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    pub(crate) only: Vec<String>,
    /// How large the organization is: about so many assignments.
    #[arg(long, default_value = "small")]
    pub(crate) size: Size,
    /// How many accounts instead of the size's.
    #[arg(long, value_name = "N")]
    pub(crate) accounts: Option<usize>,
    /// How many permission sets instead of the size's.
    #[arg(long, value_name = "N")]
    pub(crate) sets: Option<usize>,
    /// How long each rate is measured, after a third of that to warm up.
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) seconds: u32,
    /// How many connections ask at the same time.
    #[arg(long, default_value_t = 64, value_name = "N")]
    pub(crate) connections: usize,
    /// Ask so many times a second, whatever the server does, and not as fast as it answers.
    ///
    /// Latencies are then those of a server that is not saturated, from when a request was due.
    #[arg(long, value_name = "PER-SECOND")]
    pub(crate) rate: Option<f64>,
    /// On PostgreSQL, in an empty database, instead of SQLite.
    #[arg(long, value_name = "URL")]
    pub(crate) postgres: Option<String>,
    /// The server to start for `footprint` [default: `cardea` beside this program].
    #[arg(long, value_name = "FILE")]
    pub(crate) binary: Option<PathBuf>,
    /// Ask what is asked all the time in organizations of this size and of all smaller ones, and
    /// compare what it costs; nothing else.
    #[arg(long, value_name = "SIZE")]
    pub(crate) growth: Option<Size>,
    /// moto's server, for `moto`, which is skipped without.
    #[arg(long, value_name = "FILE")]
    pub(crate) moto: Option<PathBuf>,
    /// Write the report for programs.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write the report as a page with charts.
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
    /// Write the report's tables for documents.
    #[arg(long, value_name = "FILE")]
    pub(crate) markdown: Option<PathBuf>,
}

/// How large the organization is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Size {
    /// 1,000 assignments, 1,000 users.
    Small,
    /// 100,000 assignments.
    #[value(name = "100k")]
    Hundred,
    /// 1,000,000 assignments.
    #[value(name = "1m")]
    Million,
}

impl Size {
    /// All up to this one.
    pub(crate) fn and_smaller(self) -> Vec<Self> {
        let mut sizes = vec![Self::Small, Self::Hundred, Self::Million];
        let own = sizes.iter().position(|size| *size == self);
        sizes.truncate(own.map_or(0, |place| place + 1));
        sizes
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Hundred => "100k",
            Self::Million => "1m",
        }
    }

    /// Accounts, permission sets, and in how many accounts the nested groups have each of them.
    pub(crate) const fn shape(self) -> (usize, usize, usize) {
        match self {
            Self::Small => (1_000, 10, 20),
            Self::Hundred => (1_000, 20, 1_000),
            Self::Million => (9_990, 21, 9_990),
        }
    }
}

impl Options {
    pub(crate) fn pace(&self) -> Pace {
        self.rate.map_or(Pace::Closed, Pace::Open)
    }

    pub(crate) fn duration(&self) -> Duration {
        Duration::from_secs(self.seconds.into())
    }
}
