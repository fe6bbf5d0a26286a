//! Opening the person's browser.
//!
//! Nothing is opened but addresses of the server that the person named: an address that a server
//! makes up could be one of a program on this computer. What other users of the computer may not see
//! is not handed over as an argument, but in a file that leads there.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use clap::Args;

use super::keeping::is_own;
use crate::data_directory::fresh_name;
use crate::endpoint::Endpoint;

/// How long a browser may take to read a file.
const TIME: Duration = Duration::from_secs(10);

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
    #[arg(long, env = "XDG_RUNTIME_DIR", hide = true)]
    xdg_runtime_dir: Option<PathBuf>,
}

impl BrowserOptions {
    /// Opens an address of this server; tells whether something took it.
    pub(super) fn open(&self, url: &str, server: &Endpoint) -> bool {
        is_of(url, server.url()) && self.start(url)
    }

    /// Opens an address of this server that nobody else may see, by a file that leads there and is
    /// removed soon: in the directory for such files, or in `or_in`.
    pub(super) async fn open_secret(&self, url: &str, server: &Endpoint, or_in: &Path) -> bool {
        if !is_of(url, server.url()) {
            return false;
        }
        let runtime = self.xdg_runtime_dir.as_deref();
        let directories = runtime.into_iter().chain([or_in]);
        let Some(leading) = directories
            .filter(|it| it.is_absolute() && is_own(it).unwrap_or_default())
            .find_map(|directory| Leading::write(directory, url).ok())
        else {
            return false;
        };
        let opened = self.start(&leading.url());
        if opened {
            // Who stops waiting ends the command: the file has to go then, too.
            let stopped = tokio::signal::ctrl_c();
            drop(tokio::time::timeout(TIME, stopped).await);
        }
        opened
    }

    fn start(&self, url: &str) -> bool {
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

/// Whether an address is one of the server's own: its scheme, host and port, and nothing that a
/// browser could read as others.
fn is_of(url: &str, server: &str) -> bool {
    let is_http = server.starts_with("https://") || server.starts_with("http://");
    let rest = url.get(server.len()..).unwrap_or_default();
    let origin = url.get(..server.len()).unwrap_or_default();
    is_http
        && origin.eq_ignore_ascii_case(server)
        && (rest.is_empty() || rest.starts_with(['/', '?', '#']))
        && url.bytes().all(|b| b.is_ascii_graphic())
}

/// A page that leads to an address, as long as this lives.
struct Leading {
    path: PathBuf,
}

impl Leading {
    fn write(directory: &Path, url: &str) -> std::io::Result<Self> {
        use std::os::unix::fs::OpenOptionsExt as _;
        let path = directory.join(format!("cardea-{}.html", fresh_name()));
        let mut file = std::fs::OpenOptions::new()
            .create_new(true)
            .write(true)
            .mode(0o600)
            .open(&path)?;
        let leading = Self { path };
        file.write_all(page(url).as_bytes())?;
        Ok(leading)
    }

    fn url(&self) -> String {
        use std::fmt::Write as _;
        use std::os::unix::ffi::OsStrExt as _;

        let mut url = "file://".to_owned();
        for byte in self.path.as_os_str().as_bytes() {
            if byte.is_ascii_alphanumeric() || b"/-._~".contains(byte) {
                url.push(char::from(*byte));
            } else {
                let _infallible = write!(url, "%{byte:02X}");
            }
        }
        url
    }
}

impl Drop for Leading {
    fn drop(&mut self) {
        // One that is gone is removed already.
        let _gone = std::fs::remove_file(&self.path);
    }
}

fn page(url: &str) -> String {
    let url = url
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"referrer\" content=\"no-referrer\"><title>Cardea</title>\
         <meta http-equiv=\"refresh\" content=\"0;url={url}\">\
         <p><a href=\"{url}\">Go on to the console</a></p></html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::keeping::tests::fresh_directory;

    #[test]
    fn only_addresses_of_the_server_itself_are_opened() {
        let server = "https://id.example.com";
        for url in [
            "https://id.example.com",
            "https://id.example.com/start/#/device?user_code=A",
            "https://ID.example.com/authorize?x=1",
        ] {
            assert!(is_of(url, server), "{url}");
        }
        for url in [
            "",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "http://id.example.com/",
            "https://id.example.com.evil.example/",
            "https://id.example.com@evil.example/",
            "https://id.example.com:444/",
            "https://id.example.com\\@evil.example/",
            "https://evil.example/https://id.example.com/",
            "https://id.example.com/ --new-window",
            "https://id.example.com/\n",
            "https://id.example.com/ä",
        ] {
            assert!(!is_of(url, server), "{url}");
        }
    }

    #[test]
    fn secret_exposure_a_link_is_in_a_file_of_its_owner_that_does_not_stay() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = fresh_directory();
        std::fs::create_dir(&directory).expect("made");
        let leading =
            Leading::write(&directory, "https://a.example/?b=\"><c>&d=1").expect("written");
        assert!(leading.url().starts_with("file:///"));
        assert!(!leading.url().contains("a.example"));
        let mode = std::fs::metadata(&leading.path)
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let text = std::fs::read_to_string(&leading.path).expect("read");
        assert!(
            text.contains("url=https://a.example/?b=&quot;&gt;&lt;c&gt;&amp;d=1\""),
            "{text}"
        );
        let path = leading.path.clone();
        drop(leading);
        assert!(!path.exists());
        std::fs::remove_dir_all(directory).expect("removed");
    }
}
