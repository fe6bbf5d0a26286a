//! Structured logs: text for people at a terminal, JSON lines for everything else.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

use crate::Fatal;
use crate::config::{Config, LogFormat};

pub(crate) fn start(config: &Config) -> Result<(), Fatal> {
    let filter = EnvFilter::try_new(&config.log)
        .map_err(|error| Fatal(format!("log filter `{}`: {error}", config.log)))?;
    let terminal = std::io::stderr().is_terminal();
    let format = config.log_format.unwrap_or(if terminal {
        LogFormat::Text
    } else {
        LogFormat::Json
    });
    let builder = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match format {
        LogFormat::Text => builder.with_ansi(terminal).with_target(false).try_init(),
        LogFormat::Json => builder
            .json()
            .flatten_event(true)
            .with_target(false)
            .try_init(),
    };
    started.map_err(|error| Fatal(format!("cannot start logging: {error}")))
}
