//! Where an installation's state is, for the commands that look after it without its server.

use std::path::PathBuf;

use clap::Args;

use super::database::database;
use super::{Database, read_file};
use crate::Fatal;

/// The options of `cardea serve` that say where state is kept.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct StateOptions {
    /// The server's configuration file, for what the other options do not say.
    #[arg(long, env = "CARDEA_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// The data directory [default: cardea-data].
    #[arg(long, env = "CARDEA_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// A Postgres database instead of the embedded one: `postgres://user@host/database`.
    #[arg(
        long,
        env = "CARDEA_DATABASE",
        value_name = "URL",
        hide_env_values = true
    )]
    database: Option<String>,
    /// A file with the master key in hexadecimal [default: DATA/master-key].
    #[arg(long, env = "CARDEA_MASTER_KEY_FILE", value_name = "FILE")]
    master_key_file: Option<PathBuf>,
}

/// Where state is kept.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub(crate) data: PathBuf,
    pub(crate) database: Database,
    pub(crate) master_key_file: Option<PathBuf>,
}

impl State {
    /// Puts flags, environment and file together.
    pub(crate) fn load(options: StateOptions) -> Result<Self, Fatal> {
        let file = options.config.as_deref().map(read_file).transpose()?;
        let file = file.unwrap_or_default();
        let data = options.data.or(file.data);
        Ok(Self {
            data: data.unwrap_or_else(|| PathBuf::from(super::DEFAULT_DATA)),
            database: database(options.database.or(file.database), &file.connections)?,
            master_key_file: options.master_key_file.or(file.master_key_file),
        })
    }
}
