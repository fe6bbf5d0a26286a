//! The words of letters, in text and as a page. Every value is escaped; nothing is loaded from
//! anywhere.

use askama::Template;
use base::{Secret, Timestamp};
use domain::Error;
use domain::mail::{Announcement, Letter, MailAddress, Noticed};

use crate::outside::Message;

/// How long our own sentences are that come with a letter.
const LONGEST_WORDS: usize = 1024;

/// Where the product is found, as letters say it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    /// Its public URL.
    pub(super) public_url: &'a str,
}

#[derive(Debug, Default)]
struct Words<'a> {
    subject: &'static str,
    paragraphs: Vec<String>,
    code: Option<&'a Secret>,
    link: Option<(&'static str, &'a Secret)>,
    ending: Vec<String>,
}

struct Link<'a> {
    words: &'a str,
    address: &'a str,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Page<'a> {
    subject: &'a str,
    sender: &'a str,
    paragraphs: &'a [String],
    code: Option<&'a str>,
    link: Option<Link<'a>>,
    ending: &'a [String],
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    sender: &'a str,
    paragraphs: &'a [String],
    code: Option<&'a str>,
    link: Option<Link<'a>>,
    ending: &'a [String],
}

/// A letter as it travels.
pub(super) fn render(
    id: &str,
    to: &MailAddress,
    letter: &Letter,
    place: Place<'_>,
) -> Result<Message, Error> {
    let words = words(letter, place);
    let sender = format!("Cardea at {}", host(place.public_url));
    let link = || {
        words.link.map(|(words, address)| Link {
            words,
            address: address.expose(),
        })
    };
    let code = words.code.map(Secret::expose);
    let html = Page {
        subject: words.subject,
        sender: &sender,
        paragraphs: &words.paragraphs,
        code,
        link: link(),
        ending: &words.ending,
    };
    let text = Text {
        sender: &sender,
        paragraphs: &words.paragraphs,
        code,
        link: link(),
        ending: &words.ending,
    };
    Ok(Message {
        id: id.to_owned(),
        to: to.clone(),
        subject: words.subject.to_owned(),
        text: Secret::new(text.render().map_err(Error::internal)?),
        html: Secret::new(html.render().map_err(Error::internal)?),
    })
}

fn words<'a>(letter: &'a Letter, place: Place<'_>) -> Words<'a> {
    let portal = format!("{}/start", place.public_url);
    match letter {
        Letter::Invitation {
            user_name,
            link,
            expires_at,
        } => invitation(user_name, &portal, link, *expires_at),
        Letter::VerifyEmail {
            user_name,
            link,
            expires_at,
        } => verification(user_name, link, *expires_at),
        Letter::ResetPassword {
            user_name,
            link,
            expires_at,
        } => reset(user_name, link, *expires_at),
        Letter::OneTimePassword {
            user_name,
            password,
            expires_at,
        } => one_time_password(user_name, &portal, password, *expires_at),
        Letter::SignInCode {
            user_name,
            code,
            expires_at,
        } => sign_in_code(user_name, code, *expires_at),
        Letter::Test => Words {
            subject: "Letters arrive",
            paragraphs: vec![format!(
                "An administrator of {portal} wanted to know whether letters arrive. This one has."
            )],
            ..Words::default()
        },
        Letter::Notice {
            user_name,
            what,
            at,
            source_ip,
        } => notice(user_name, what, *at, source_ip),
        Letter::Announcement { what, at } => announcement(what, *at, &portal),
    }
}

fn hello(text: String) -> Vec<String> {
    vec!["Hello,".to_owned(), text]
}

fn invitation<'a>(user_name: &str, portal: &str, link: &'a Secret, end: Timestamp) -> Words<'a> {
    let text = "you are invited to the access portal of your organization. Accept the invitation \
                to choose your password.";
    let mut paragraphs = hello(text.to_owned());
    paragraphs.push(format!("Your user name: {}", plain(user_name)));
    paragraphs.push(format!("Your access portal: {portal}"));
    Words {
        subject: "Invitation to join the access portal",
        paragraphs,
        link: Some(("Accept invitation", link)),
        ending: vec![until("The link works once and", end), unexpected()],
        ..Words::default()
    }
}

fn verification<'a>(user_name: &str, link: &'a Secret, end: Timestamp) -> Words<'a> {
    Words {
        subject: "Verify your e-mail address",
        paragraphs: hello(format!(
            "confirm that this e-mail address is yours. It is to belong to the user {}.",
            plain(user_name)
        )),
        link: Some(("Verify e-mail address", link)),
        ending: vec![until("The link works", end), unexpected()],
        ..Words::default()
    }
}

fn reset<'a>(user_name: &str, link: &'a Secret, end: Timestamp) -> Words<'a> {
    let unasked = "If you did not ask for this, do nothing: without the link nobody can change the \
                   password. Give it to nobody.";
    Words {
        subject: "Reset your password",
        paragraphs: hello(format!(
            "a new password can be chosen for the user {}. All sessions of the user end when that \
             is done.",
            plain(user_name)
        )),
        link: Some(("Choose a new password", link)),
        ending: vec![until("The link works once and", end), unasked.to_owned()],
        ..Words::default()
    }
}

fn one_time_password<'a>(
    user_name: &str,
    portal: &str,
    password: &'a Secret,
    end: Timestamp,
) -> Words<'a> {
    let ending = until("The one-time password works once and", end);
    Words {
        subject: "Your one-time password",
        paragraphs: hello(format!(
            "sign in as {} at {portal} with this one-time password. You choose a password of your \
             own then.",
            plain(user_name)
        )),
        code: Some(password),
        ending: vec![ending, unexpected()],
        ..Words::default()
    }
}

fn sign_in_code<'a>(user_name: &str, code: &'a Secret, end: Timestamp) -> Words<'a> {
    let unasked = "If you are not signing in, somebody knows your password: change it. Give the \
                   code to nobody, whoever asks for it.";
    Words {
        subject: "Your verification code",
        paragraphs: hello(format!(
            "this is the verification code to sign in as {}.",
            plain(user_name)
        )),
        code: Some(code),
        ending: vec![until("The code works once and", end), unasked.to_owned()],
        ..Words::default()
    }
}

fn notice<'a>(user_name: &str, what: &Noticed, at: Timestamp, source_ip: &str) -> Words<'a> {
    let (subject, what) = match what {
        Noticed::PasswordChanged => (
            "Your password was changed",
            "the password was changed".to_owned(),
        ),
        Noticed::EmailChanged => (
            "Your e-mail address was changed",
            "the e-mail address was changed; no more letters come to this one".to_owned(),
        ),
        Noticed::MfaDeviceAdded(name) => (
            "An MFA device was registered",
            format!(
                "the MFA device \u{201c}{}\u{201d} was registered",
                plain(name)
            ),
        ),
        Noticed::MfaDeviceRemoved(name) => (
            "An MFA device was removed",
            format!("the MFA device \u{201c}{}\u{201d} was removed", plain(name)),
        ),
    };
    Words {
        subject,
        paragraphs: vec![
            "Hello,".to_owned(),
            format!("for the user {}, {what}.", plain(user_name)),
            format!("When: {}", words_of(at)),
            format!("From: {}", plain(source_ip)),
        ],
        ending: vec!["If that was not you, tell your administrator at once.".to_owned()],
        ..Words::default()
    }
}

fn announcement<'a>(what: &Announcement, at: Timestamp, portal: &str) -> Words<'a> {
    let (subject, instance, what, ending) = match what {
        Announcement::ProvisioningTokenEnds {
            token,
            instance,
            ends_at,
        } => (
            "A provisioning token ends soon",
            instance,
            format!(
                "the token \u{201c}{}\u{201d}, with which your identity provider provisions people \
                 and groups, ends at {}. From then on nobody is added, changed or removed.",
                plain(token),
                words_of(*ends_at)
            ),
            "Make a second token (`cardea scim token create`), give it to the identity provider, \
             and delete this one once the other is in use.",
        ),
        Announcement::ProvisioningHeld { instance, words } => (
            "Automatic provisioning is held back",
            instance,
            one_line(words, LONGEST_WORDS),
            "Look at what was to be removed (`cardea scim reports --outcome held`) before you \
             decide.",
        ),
    };
    let mut paragraphs = hello(what);
    paragraphs.push(format!("Instance: {}", plain(instance)));
    paragraphs.push(format!("Access portal: {portal}"));
    paragraphs.push(format!("Written: {}", words_of(at)));
    Words {
        subject,
        paragraphs,
        ending: vec![ending.to_owned()],
        ..Words::default()
    }
}

fn unexpected() -> String {
    "If you do not expect this letter, do nothing.".to_owned()
}

fn until(what: &str, at: Timestamp) -> String {
    format!("{what} until {}.", words_of(at))
}

fn words_of(at: Timestamp) -> String {
    at.whole_seconds()
        .iso8601()
        .replace('T', " ")
        .replace('Z', " UTC")
}

/// What somebody chose, on one line and not for ever.
fn plain(text: &str) -> String {
    one_line(text, 128)
}

fn one_line(text: &str, most: usize) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(most)
        .collect()
}

fn host(public_url: &str) -> &str {
    public_url
        .split_once("://")
        .map_or(public_url, |(_, host)| host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(letter: &Letter) -> Message {
        let to = MailAddress::parse("ada@example.com").expect("an address");
        let place = Place {
            public_url: "https://id.example.com",
        };
        render("1", &to, letter, place).expect("a message")
    }

    #[test]
    fn html_injection_what_people_chose_is_escaped_and_stays_on_its_line() {
        let at = Timestamp::from_seconds(1_790_000_000);
        let letter = Letter::Notice {
            user_name: "<img src=//evil>\r\nBcc: eve".to_owned(),
            what: Noticed::MfaDeviceAdded("<script>".to_owned()),
            at,
            source_ip: "203.0.113.7".to_owned(),
        };
        let message = rendered(&letter);
        let html = message.html.expose();
        assert!(
            !html.contains("<img") && !html.contains("<script"),
            "{html}"
        );
        assert!(
            html.contains("&#60;img") || html.contains("&lt;img"),
            "{html}"
        );
        assert!(message.text.expose().contains("<img src=//evil>  Bcc: eve"));
        assert_eq!(message.subject, "An MFA device was registered");
    }

    #[test]
    fn a_letter_has_its_link_in_text_and_page_and_loads_nothing() {
        let letter = Letter::Invitation {
            user_name: "ada".to_owned(),
            link: Secret::new("https://id.example.com/invitation?token=inv-x"),
            expires_at: Timestamp::from_seconds(1_790_000_000),
        };
        let message = rendered(&letter);
        for text in [message.text.expose(), message.html.expose()] {
            assert!(text.contains("https://id.example.com/invitation?token=inv-x"));
            assert!(text.contains("Accept invitation"));
            assert!(text.contains("2026-09-21 14:13:20 UTC"), "{text}");
        }
        let html = message.html.expose();
        for loading in ["<img", "url(", "<link", "src="] {
            assert!(!html.contains(loading), "{loading}");
        }
        assert!(!format!("{message:?}").contains("inv-x"));
    }
}
