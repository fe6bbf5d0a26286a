//! Letters to a mail server.

use std::time::Duration;

use app::outside::{Delivering, Message, Post, PostError};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};

use crate::Fatal;
use crate::config::{Smtp, SmtpSecurity};

/// How long the server may take for each of its answers.
const TIME: Duration = Duration::from_secs(20);

/// A mail server.
pub(crate) struct MailServer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
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
        let failed = |error: lettre::transport::smtp::Error| {
            Fatal(format!("the mail server cannot be used: {error}"))
        };
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
        let name = smtp.sender.email.domain().to_owned();
        let mut transport =
            AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(smtp.host.clone())
                .port(smtp.port)
                .tls(tls)
                .hello_name(ClientId::Domain(name))
                .timeout(Some(TIME));
        if let Some((name, password)) = &smtp.credentials {
            let password = password.expose().to_owned();
            transport = transport.credentials(Credentials::new(name.clone(), password));
        }
        Ok(Self {
            transport: transport.build(),
            sender: smtp.sender.clone(),
        })
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
            match self.transport.send(message).await {
                Ok(_taken) => Ok(()),
                Err(error) if error.is_permanent() => Err(PostError::Refused(told(&error))),
                Err(error) => Err(PostError::NotNow(told(&error))),
            }
        })
    }
}

/// An error with its causes.
fn told(error: &lettre::transport::smtp::Error) -> String {
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
