//! The end of a sign-in in the browser: one request on the loopback interface, or its address pasted
//! by a person whose browser is on another computer.

use std::io::{BufRead as _, IsTerminal as _};
use std::sync::Arc;
use std::time::Duration;

use base::Secret;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use super::{Problem, tell};
use crate::Fatal;

/// How long a person may take.
const PATIENCE: Duration = Duration::from_mins(10);
/// How long a browser may take to send its request.
const TIME: Duration = Duration::from_secs(10);
/// How long that may be.
const SIZE: usize = 16 * 1024;

const DONE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
    <meta name=\"color-scheme\" content=\"light dark\"><title>Cardea</title>\
    <h1>Go back to your terminal</h1><p>You can close this window.</p></html>";
const ELSE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Cardea</title>\
    <h1>Nothing waits for this</h1></html>";

/// A listener that waits for a browser.
pub(super) struct Loopback {
    listener: TcpListener,
    judge: Arc<Judge>,
}

/// Tells what belongs to a sign-in.
struct Judge {
    port: u16,
    state: Secret,
}

/// What a browser brought.
#[derive(Debug, PartialEq, Eq)]
enum Brought {
    /// An authorization code.
    Code(String),
    /// The person's no, or the server's, in its words.
    Refusal(String),
    /// Nothing that belongs to this sign-in.
    Nothing,
}

impl Loopback {
    /// Listens on any port, or on one that the person has a tunnel to.
    pub(super) async fn open(port: Option<u16>, state: Secret) -> Result<Self, Fatal> {
        let listener = TcpListener::bind(("127.0.0.1", port.unwrap_or_default()))
            .await
            .map_err(|error| Fatal(format!("cannot listen on the loopback interface: {error}")))?;
        let port = listener
            .local_addr()
            .map_err(|error| Fatal(format!("cannot listen on the loopback interface: {error}")))?
            .port();
        Ok(Self {
            listener,
            judge: Arc::new(Judge { port, state }),
        })
    }

    pub(super) fn port(&self) -> u16 {
        self.judge.port
    }

    pub(super) fn redirect_uri(&self) -> String {
        format!("http://127.0.0.1:{}/oauth/callback", self.port())
    }

    /// The authorization code, from the browser or from the terminal.
    pub(super) async fn code(&self) -> Result<String, Problem> {
        let mut lines = pasted_lines();
        let (sender, mut requests) = mpsc::channel(4);
        let waiting = async {
            loop {
                let brought = tokio::select! {
                    Ok((stream, _)) = self.listener.accept() => {
                        // Browsers open connections ahead of time: none may wait for another.
                        let (judge, sender) = (Arc::clone(&self.judge), sender.clone());
                        drop(tokio::spawn(async move {
                            let brought = judge.answer(stream).await;
                            drop(sender.send(brought).await);
                        }));
                        Brought::Nothing
                    }
                    Some(brought) = requests.recv() => brought,
                    Some(line) = lines.recv() => {
                        let brought = self.judge.pasted(&line);
                        if brought == Brought::Nothing && !line.trim().is_empty() {
                            tell("That is not the address where this sign-in ended. Copy all of it:");
                        }
                        brought
                    }
                };
                match brought {
                    Brought::Code(code) => return Ok(code),
                    Brought::Refusal(words) => return Err(Problem::NoAccess(words)),
                    Brought::Nothing => {}
                }
            }
        };
        match tokio::time::timeout(PATIENCE, waiting).await {
            Ok(brought) => brought,
            Err(_elapsed) => Err(Problem::SignIn(
                "nobody signed in within ten minutes: run the command again".to_owned(),
            )),
        }
    }
}

impl Judge {
    /// Answers one request. Whatever else looks for something here gets nothing, and ends nothing.
    async fn answer(&self, mut stream: TcpStream) -> Brought {
        let Ok(Some(head)) = tokio::time::timeout(TIME, head(&mut stream)).await else {
            return Brought::Nothing;
        };
        let brought = self.requested(&head);
        let (status, page) = match brought {
            Brought::Nothing => ("404 Not Found", ELSE),
            _ => ("200 OK", DONE),
        };
        let answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\n\
             content-length: {}\r\ncontent-security-policy: default-src 'none'\r\n\
             cache-control: no-store\r\nreferrer-policy: no-referrer\r\n\
             x-content-type-options: nosniff\r\nconnection: close\r\n\r\n{page}",
            page.len()
        );
        let sent = async {
            stream.write_all(answer.as_bytes()).await?;
            stream.shutdown().await
        };
        // The browser may be gone: what it brought is here.
        let _gone = tokio::time::timeout(TIME, sent).await;
        brought
    }

    fn requested(&self, head: &str) -> Brought {
        let mut lines = head.split("\r\n");
        let mut request = lines.next().unwrap_or_default().split(' ');
        let (Some("GET"), Some(target)) = (request.next(), request.next()) else {
            return Brought::Nothing;
        };
        // A page elsewhere whose name was made to lead here is not this one.
        let host = lines.find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("host").then(|| value.trim())
        });
        let own = format!("127.0.0.1:{}", self.port);
        match target.split_once('?') {
            Some(("/oauth/callback", query)) if host == Some(own.as_str()) => self.judged(query),
            _ => Brought::Nothing,
        }
    }

    /// What a person pasted: the address where the browser ended, or the code in it. A code alone
    /// carries no state; that it was issued for this very sign-in is proved by PKCE.
    fn pasted(&self, line: &str) -> Brought {
        let line = line.trim();
        match line.split_once('?') {
            Some((_, query)) => self.judged(query.split('#').next().unwrap_or_default()),
            None if is_code(line) => Brought::Code(line.to_owned()),
            None => Brought::Nothing,
        }
    }

    fn judged(&self, query: &str) -> Brought {
        let (mut code, mut error, mut words, mut state) = (None, None, None, None);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "code" => code = Some(value.into_owned()),
                "error" => error = Some(value.into_owned()),
                "error_description" => words = Some(value.into_owned()),
                "state" => state = Some(value.into_owned()),
                _ => {}
            }
        }
        if !self.state.matches(&state.unwrap_or_default()) {
            return Brought::Nothing;
        }
        match (code, error) {
            (Some(code), None) if is_code(&code) => Brought::Code(code),
            (None, Some(error)) => {
                let words = crate::policies::harmless(&words.unwrap_or(error));
                Brought::Refusal(format!("you are not signed in: {words}"))
            }
            _ => Brought::Nothing,
        }
    }
}

fn is_code(text: &str) -> bool {
    (16..=2048).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

/// The head of a request, if it is one.
async fn head(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut some = [0_u8; 2048];
    while !bytes.windows(4).any(|four| four == b"\r\n\r\n") {
        let count = stream.read(&mut some).await.ok()?;
        let read = some.get(..count).filter(|read| !read.is_empty())?;
        if bytes.len() + count > SIZE {
            return None;
        }
        bytes.extend_from_slice(read);
    }
    String::from_utf8(bytes).ok()
}

/// The lines that a person types, where there is a terminal. Its thread ends with the process: a
/// read of a terminal cannot be taken back.
fn pasted_lines() -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel(1);
    if std::io::stdin().is_terminal() {
        drop(std::thread::spawn(move || {
            for line in std::io::stdin().lock().lines().map_while(Result::ok) {
                if sender.blocking_send(line).is_err() {
                    break;
                }
            }
        }));
    }
    receiver
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "aocAAAAA0123456789";

    async fn waiting() -> Loopback {
        let opened = Loopback::open(None, Secret::new("the-state")).await;
        opened.expect("a port")
    }

    fn asking(loopback: &Loopback, target: &str) -> String {
        format!(
            "GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
            loopback.port()
        )
    }

    #[tokio::test]
    async fn request_forgery_only_the_answer_to_this_sign_in_is_taken() {
        let loopback = waiting().await;
        let good = format!("/oauth/callback?code={CODE}&state=the-state");
        let taken = loopback.judge.requested(&asking(&loopback, &good));
        assert_eq!(taken, Brought::Code(CODE.to_owned()));
        for target in [
            format!("/oauth/callback?code={CODE}"),
            format!("/oauth/callback?code={CODE}&state=another"),
            format!("/?code={CODE}&state=the-state"),
            "/oauth/callback?state=the-state".to_owned(),
            "/oauth/callback?code=%3Cscript%3E0123456&state=the-state".to_owned(),
            "/favicon.ico".to_owned(),
        ] {
            let taken = loopback.judge.requested(&asking(&loopback, &target));
            assert_eq!(taken, Brought::Nothing, "{target}");
        }
        for head in [
            format!("GET {good} HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
            format!("GET {good} HTTP/1.1\r\n\r\n"),
            format!(
                "POST {good} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
                loopback.port()
            ),
            String::new(),
        ] {
            assert_eq!(loopback.judge.requested(&head), Brought::Nothing, "{head}");
        }
    }

    #[tokio::test]
    async fn the_address_where_a_browser_elsewhere_ended_can_be_pasted() {
        let loopback = waiting().await;
        let code = Brought::Code(CODE.to_owned());
        for line in [
            format!("http://127.0.0.1:4/oauth/callback?code={CODE}&state=the-state\n"),
            format!(" http://127.0.0.1:4/oauth/callback?state=the-state&code={CODE}#x "),
            CODE.to_owned(),
        ] {
            assert_eq!(loopback.judge.pasted(&line), code, "{line}");
        }
        for line in [
            "",
            "yes",
            "http://127.0.0.1:4/oauth/callback?code=aocAAAAA0123456789&state=another",
            "rm -rf / 0123456789",
        ] {
            assert_eq!(loopback.judge.pasted(line), Brought::Nothing, "{line}");
        }
        let no = "http://127.0.0.1:4/oauth/callback?error=access_denied&state=the-state";
        assert!(matches!(loopback.judge.pasted(no), Brought::Refusal(_)));
    }

    #[tokio::test]
    async fn a_browser_is_told_to_go_back_and_others_end_nothing() {
        let loopback = waiting().await;
        let port = loopback.port();
        let browser = async {
            let mut answers = Vec::new();
            for target in [
                "/favicon.ico".to_owned(),
                format!("/oauth/callback?code={CODE}&state=the-state"),
            ] {
                let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("open");
                let request = asking(&loopback, &target);
                stream.write_all(request.as_bytes()).await.expect("sent");
                let mut answer = String::new();
                stream.read_to_string(&mut answer).await.expect("read");
                answers.push(answer);
            }
            answers
        };
        let (code, answers) = tokio::join!(loopback.code(), browser);
        assert_eq!(code.expect("a code"), CODE);
        assert!(answers[0].starts_with("HTTP/1.1 404"), "{answers:?}");
        assert!(answers[1].starts_with("HTTP/1.1 200"), "{answers:?}");
        assert!(
            answers[1].contains("You can close this window"),
            "{answers:?}"
        );
    }
}
