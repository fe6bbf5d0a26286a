//! Opening the person's browser.

use std::process::{Command, Stdio};

use clap::Args;

/// The browser, and whether there is likely to be one.
#[derive(Debug, Args)]
pub(super) struct BrowserOptions {
    /// The program that opens an address [default: the desktop's].
    ///
    /// `%s` in it stands for the address, which is put at its end otherwise.
    #[arg(long, env = "BROWSER", value_name = "COMMAND")]
    browser: Option<String>,
    #[arg(long, env = "DISPLAY", hide = true)]
    display: Option<String>,
    #[arg(long, env = "WAYLAND_DISPLAY", hide = true)]
    wayland_display: Option<String>,
}

impl BrowserOptions {
    /// Opens an address; tells whether something took it.
    pub(super) fn open(&self, url: &str) -> bool {
        let commands: Vec<&str> = match &self.browser {
            Some(commands) => commands.split(':').collect(),
            None if cfg!(target_os = "macos") => vec!["open"],
            None if self.display.is_some() || self.wayland_display.is_some() => vec!["xdg-open"],
            None => Vec::new(),
        };
        commands.into_iter().any(|command| start(command, url))
    }
}

fn start(command: &str, url: &str) -> bool {
    let mut words: Vec<String> = command
        .split_whitespace()
        .map(|word| word.replace("%s", url))
        .collect();
    if !command.contains("%s") {
        words.push(url.to_owned());
    }
    let Some((program, arguments)) = words.split_first() else {
        return false;
    };
    #[expect(
        clippy::disallowed_methods,
        reason = "the person's own browser, which they asked for"
    )]
    let started = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    started.is_ok()
}
