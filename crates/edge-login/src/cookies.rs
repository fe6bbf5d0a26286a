//! The cookies: the signed-in session, the handle that ties sign-ins to their browser, the session
//! in the console, what a browser is trusted by, and what an identity provider's answer is tied to it by.

use app::sign_in::Browser;
use base::Duration;
use domain::sign_in::{
    AnswerSecret, BrowserHandle, ConsoleSecret, MOST_TRUSTED_DAYS, SessionSecret, TrustSecret,
};
use http::{HeaderMap, HeaderValue, header};

/// How the cookies are called and set.
#[derive(Debug, Clone, Copy)]
pub struct Cookies {
    session: &'static str,
    browser: &'static str,
    console: &'static str,
    trust: &'static str,
    answer: &'static str,
    attributes: &'static str,
}

impl Cookies {
    /// On https the names promise what the browser then enforces: secure, this host alone, every
    /// path. On http (the loopback interface) browsers would refuse such names.
    pub fn for_public_url(public_url: &str) -> Self {
        if public_url.starts_with("https://") {
            Self {
                session: "__Host-cardea-session",
                browser: "__Host-cardea-browser",
                console: "__Host-cardea-console",
                trust: "__Host-cardea-trust",
                answer: "__Host-cardea-answer",
                attributes: "Path=/; HttpOnly; SameSite=Lax; Secure",
            }
        } else {
            Self {
                session: "cardea-session",
                browser: "cardea-browser",
                console: "cardea-console",
                trust: "cardea-trust",
                answer: "cardea-answer",
                attributes: "Path=/; HttpOnly; SameSite=Lax",
            }
        }
    }

    /// What the browser sent.
    pub fn read(self, headers: &HeaderMap) -> Browser {
        Browser {
            handle: find(headers, self.browser).and_then(BrowserHandle::parse),
            session: find(headers, self.session).and_then(SessionSecret::parse),
            trust: find(headers, self.trust).and_then(TrustSecret::parse),
            answer: find(headers, self.answer).and_then(AnswerSecret::parse),
        }
    }

    /// The session in the console, if the browser sent one.
    pub(crate) fn read_console(self, headers: &HeaderMap) -> Option<ConsoleSecret> {
        find(headers, self.console).and_then(ConsoleSecret::parse)
    }

    /// Kept until the session ends, in so many seconds.
    pub(crate) fn set_session(self, secret: &SessionSecret, seconds: i64) -> Option<HeaderValue> {
        self.set(self.session, secret.expose(), seconds)
    }

    /// Has the browser forget its session.
    pub fn clear_session(self) -> Option<HeaderValue> {
        self.set(self.session, "", 0)
    }

    pub(crate) fn set_console(
        self,
        secret: &ConsoleSecret,
        lasts: Duration,
    ) -> Option<HeaderValue> {
        self.set(self.console, secret.expose(), lasts.seconds())
    }

    pub(crate) fn clear_console(self) -> Option<HeaderValue> {
        self.set(self.console, "", 0)
    }

    /// Kept for a day: longer than any flow, so that flows in several tabs share it.
    pub fn set_browser(self, handle: &BrowserHandle) -> Option<HeaderValue> {
        self.set(self.browser, handle.expose(), 24 * 3600)
    }

    /// Kept for as long as anybody may trust a browser; the server knows for how long they do.
    pub(crate) fn set_trust(self, secret: &TrustSecret) -> Option<HeaderValue> {
        let seconds = i64::from(MOST_TRUSTED_DAYS) * 24 * 3600;
        self.set(self.trust, secret.expose(), seconds)
    }

    /// Kept for as long as the browser may take to come back from where it brought the answer.
    pub(crate) fn set_answer(self, secret: &AnswerSecret) -> Option<HeaderValue> {
        self.set(self.answer, secret.expose(), 5 * 60)
    }

    fn set(self, name: &str, value: &str, seconds: i64) -> Option<HeaderValue> {
        let attributes = self.attributes;
        let text = format!("{name}={value}; Max-Age={seconds}; {attributes}");
        let mut value = HeaderValue::from_str(&text).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

fn find<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        let line = "xcardea-session=a; cardea-session=b=c;cardea-browser=d";
        headers.insert(header::COOKIE, HeaderValue::from_static(line));
        assert_eq!(find(&headers, "cardea-session"), Some("b=c"));
        assert_eq!(find(&headers, "cardea-browser"), Some("d"));
        assert_eq!(find(&headers, "session"), None);
    }
}
