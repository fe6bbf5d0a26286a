//! Letters to a mail server.

use std::time::Duration;

use app::outside::{Delivering, Message, Post, PostError};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, Tls, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};

use crate::Fatal;
use crate::config::{Smtp, SmtpSecurity};

/// How long the server may take for each of its answers.
const TIME: Duration = Duration::from_secs(20);

/// A mail server.
pub(crate) struct MailServer {
    address: (String, u16),
    tls: Tls,
    hello: ClientId,
    credentials: Option<Credentials>,
    sender: Mailbox,
}

impl std::fmt::Debug for MailServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailServer")
            .field("sender", &self.sender)
            .finish_non_exhaustive()
    }
}

impl MailServer {
    /// The configured one. Nothing is sent yet.
    pub(crate) fn new(smtp: &Smtp) -> Result<Self, Fatal> {
        let failed = |error: Error| Fatal(format!("the mail server cannot be used: {error}"));
        let tls = || -> Result<TlsParameters, Fatal> {
            let mut parameters = TlsParameters::builder(smtp.host.clone());
            if !smtp.authorities.is_empty() {
                let found = Certificate::from_pem(&smtp.authorities).map_err(failed)?;
                parameters = parameters.add_root_certificate(found);
            }
            parameters.build_rustls().map_err(failed)
        };
        let tls = match smtp.security {
            SmtpSecurity::Starttls => Tls::Required(tls()?),
            SmtpSecurity::Tls => Tls::Wrapper(tls()?),
            SmtpSecurity::None => Tls::None,
        };
        let credentials = smtp
            .credentials
            .as_ref()
            .map(|(name, password)| Credentials::new(name.clone(), password.expose().to_owned()));
        Ok(Self {
            address: (smtp.host.clone(), smtp.port),
            tls,
            hello: ClientId::Domain(smtp.sender.email.domain().to_owned()),
            credentials,
            sender: smtp.sender.clone(),
        })
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let (host, port) = (self.address.0.as_str(), self.address.1);
        let wrapper = match &self.tls {
            Tls::Wrapper(parameters) => Some(parameters.clone()),
            _ => None,
        };
        let connecting = AsyncSmtpConnection::connect_tokio1(
            (host, port),
            Some(TIME),
            &self.hello,
            wrapper,
            None,
        );
        let mut server = connecting.await?;
        if let Tls::Required(parameters) = &self.tls {
            server.starttls(parameters.clone(), &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            server.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(server)
    }

    fn message(&self, message: &Message) -> Result<lettre::Message, PostError> {
        let refused = |why: String| PostError::Refused(why);
        let to = message.to.as_str().parse();
        let to = to.map_err(|_invalid| refused("the address cannot be mailed to".to_owned()))?;
        let domain = self.sender.email.domain();
        let automatic = HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        );
        let mut built = lettre::Message::builder()
            .from(self.sender.clone())
            .to(Mailbox::new(None, to))
            .subject(message.subject.clone())
            .message_id(Some(format!("<{}@{domain}>", message.id)))
            .multipart(
                MultiPart::alternative()
                    .singlepart(part(ContentType::TEXT_PLAIN, message.text.expose()))
                    .singlepart(part(ContentType::TEXT_HTML, message.html.expose())),
            )
            .map_err(|error| refused(error.to_string()))?;
        // RFC 3834: nobody's absence is to be told to us.
        built.headers_mut().insert_raw(automatic);
        Ok(built)
    }
}

fn part(kind: ContentType, text: &str) -> SinglePart {
    SinglePart::builder().header(kind).body(text.to_owned())
}

impl Post for MailServer {
    fn deliver(&self, message: Message) -> Delivering<'_> {
        Box::pin(async move {
            let message = self.message(&message)?;
            let mut server = self.connect().await.map_err(|error| not_now(&error))?;
            let outcome = hand_over(&mut server, &message).await;
            server.abort().await;
            outcome
        })
    }
}

/// Hands a letter over. Only what is said of its recipient or of its words is about this letter;
/// everything before is about the server or how it is used, which somebody puts right.
async fn hand_over(
    server: &mut AsyncSmtpConnection,
    message: &lettre::Message,
) -> Result<(), PostError> {
    let envelope = message.envelope();
    let mut parameters = Vec::new();
    let mut addresses = envelope.from().into_iter().chain(envelope.to());
    if addresses.any(|address| !AsRef::<str>::as_ref(address).is_ascii()) {
        if !server
            .server_info()
            .supports_feature(Extension::SmtpUtfEight)
        {
            let why = "the mail server takes no address like this (SMTPUTF8)";
            return Err(PostError::NotNow(why.to_owned()));
        }
        parameters.push(MailParameter::SmtpUtfEight);
    }
    let from = Mail::new(envelope.from().cloned(), parameters);
    server
        .command(from)
        .await
        .map_err(|error| not_now(&error))?;
    for to in envelope.to() {
        let to = Rcpt::new(to.clone(), Vec::new());
        server.command(to).await.map_err(|error| judged(&error))?;
    }
    server.command(Data).await.map_err(|error| judged(&error))?;
    let taken = server.message(&message.formatted()).await;
    taken.map(drop).map_err(|error| judged(&error))
}

fn not_now(error: &Error) -> PostError {
    PostError::NotNow(told(error))
}

/// What a server says that was told whom a letter is to. RFC 4954: some codes are about who hands
/// it over, whenever they come.
fn judged(error: &Error) -> PostError {
    let code = error.status().map(|code| code.to_string());
    let is_ours = code.is_some_and(|code| ["530", "534", "535", "538"].contains(&code.as_str()));
    if error.is_permanent() && !is_ours {
        PostError::Refused(told(error))
    } else {
        not_now(error)
    }
}

/// An error with its causes.
fn told(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use base::Secret;
    use domain::mail::MailAddress;
    use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
    use tokio::net::TcpListener;

    use super::*;

    /// What comes of a letter to a server that answers each line that begins with `refuses` with
    /// `answer`, and `banner` at the beginning.
    async fn delivered(banner: &str, refuses: &str, answer: &str) -> Result<(), PostError> {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let server = async {
            let (mut stream, _) = listener.accept().await.expect("a client");
            let (reading, mut writing) = stream.split();
            let mut lines = BufReader::new(reading).lines();
            let greeting = format!("{banner}\r\n");
            writing.write_all(greeting.as_bytes()).await.expect("sent");
            let mut is_letter = false;
            while let Ok(Some(line)) = lines.next_line().await {
                let said = match line.as_str() {
                    "." => "250 taken",
                    _ if is_letter => continue,
                    line if !refuses.is_empty() && line.starts_with(refuses) => answer,
                    line if line.starts_with("EHLO") => "250-here\r\n250 AUTH PLAIN",
                    line if line.starts_with("AUTH") => "235 yes",
                    "DATA" => "354 go on",
                    _ => "250 yes",
                };
                is_letter = said.starts_with("354");
                let said = format!("{said}\r\n");
                if writing.write_all(said.as_bytes()).await.is_err() {
                    break;
                }
            }
        };
        let smtp = Smtp {
            host: "127.0.0.1".to_owned(),
            port,
            security: SmtpSecurity::None,
            credentials: Some(("cardea".to_owned(), Secret::new("s3cret"))),
            authorities: Vec::new(),
            sender: "no-reply@example.com".parse().expect("a sender"),
        };
        let own = MailServer::new(&smtp).expect("a server");
        let message = Message {
            id: "1".to_owned(),
            to: MailAddress::parse("jane@example.com").expect("an address"),
            subject: "Letters arrive".to_owned(),
            text: Secret::new("yes"),
            html: Secret::new("<p>yes</p>"),
        };
        let client = async {
            let outcome = own.deliver(message).await;
            drop(own);
            outcome
        };
        tokio::select! {
            outcome = client => outcome,
            () = async { server.await; std::future::pending().await } => unreachable!("it pends"),
        }
    }

    #[tokio::test]
    async fn only_what_is_said_of_a_letter_gives_it_up() {
        let taken = delivered("220 here", "", "").await;
        assert!(taken.is_ok(), "{taken:?}");
        for (banner, refuses, answer) in [
            ("554 not today", "", ""),
            ("220 here", "EHLO", "550 who are you"),
            ("220 here", "AUTH", "535 wrong password"),
            ("220 here", "MAIL", "550 not from you"),
            ("220 here", "RCPT", "530 sign in first"),
            ("220 here", "RCPT", "451 later"),
        ] {
            let outcome = delivered(banner, refuses, answer).await;
            assert!(
                matches!(outcome, Err(PostError::NotNow(_))),
                "{banner} {answer}: {outcome:?}"
            );
        }
        for (refuses, answer) in [("RCPT", "550 nobody here"), ("DATA", "554 spam")] {
            let outcome = delivered("220 here", refuses, answer).await;
            assert!(
                matches!(outcome, Err(PostError::Refused(_))),
                "{answer}: {outcome:?}"
            );
        }
    }
}
