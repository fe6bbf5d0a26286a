//! What arrives: the request's context, its query or form, and whether it comes from our pages.

use std::collections::BTreeMap;

use app::sign_in::Browser;
use app::{Call, Cx, CxParts};
use axum::extract::FromRequestParts;
use domain::Actor;
use domain::audit::EventType;
use domain::sign_in::ConsoleSecret;
use http::request::Parts;
use http::{HeaderMap, header};

use crate::Pages;
use crate::browser::{Provenance, Sender, origin_of};

/// A request as every handler takes it.
#[derive(Debug, Clone)]
pub(crate) struct Incoming {
    pub(crate) pages: Pages,
    pub(crate) cx: Cx,
    pub(crate) browser: Browser,
    /// The session in the console, if the browser has one.
    pub(crate) console: Option<ConsoleSecret>,
    pub(crate) fields: Fields,
    /// What the audit trail calls the page, where it refuses somebody.
    pub(crate) page: String,
    headers: HeaderMap,
}

impl FromRequestParts<Pages> for Incoming {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, Self::Rejection> {
        let app = &pages.app;
        let sender = Sender::of(parts, app);
        let cx = Cx::new(CxParts {
            actor: Actor::Anonymous,
            now: app.clock().now(),
            request_id: sender.request_id,
            source_ip: sender.source_ip,
            user_agent: sender.user_agent,
            region: app.settings().region.clone(),
            // Pages leave no events by themselves: the steps of a sign-in name their own.
            call: Call {
                source: String::new(),
                name: String::new(),
                event_type: EventType::ServiceEvent,
                read_only: false,
                request_parameters: "null".to_owned(),
                additional: "{}".to_owned(),
            },
        });
        Ok(Self {
            pages: pages.clone(),
            cx,
            browser: pages.cookies.read(&parts.headers),
            console: pages.cookies.read_console(&parts.headers),
            fields: Fields::parse(parts.uri.query().unwrap_or_default().as_bytes()),
            page: page_name(parts.uri.path()),
            headers: parts.headers.clone(),
        })
    }
}

impl Incoming {
    /// Whether the browser asked for this server by its own name: another site's name can be made
    /// to lead here (DNS rebinding).
    pub(crate) fn is_for_own_host(&self) -> bool {
        let asked = self.headers.get(header::HOST);
        let own = origin_of(&self.pages.app.settings().public_url)
            .and_then(|origin| origin.split_once("://"))
            .map(|(_, authority)| authority);
        asked.and_then(|host| host.to_str().ok()) == own
    }

    /// Whether a page of another site led the browser here.
    pub(crate) fn is_from_another_site(&self) -> bool {
        let site = self.headers.get("sec-fetch-site");
        let site = site.and_then(|value| value.to_str().ok());
        matches!(site, Some("cross-site" | "same-site"))
    }

    /// Whether a form may come from one of our own pages. The form's token is the proof; this is
    /// the second look, by what browsers say and scripts of other sites cannot forge.
    pub(crate) fn is_from_own_page(&self) -> bool {
        let public_url = &self.pages.app.settings().public_url;
        Provenance::of(&self.headers, public_url) != Provenance::Elsewhere
    }
}

/// `/sign-in` is called `SignIn`: the first part of the path in the trail's way.
fn page_name(path: &str) -> String {
    let first = path.split('/').find(|part| !part.is_empty());
    let words = first.unwrap_or_default().split('-');
    words
        .map(|word| {
            let (head, tail) = word.split_at_checked(1).unwrap_or_default();
            head.to_ascii_uppercase() + tail
        })
        .collect()
}

/// Named values of a query or form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fields {
    values: BTreeMap<String, String>,
    /// A name that came twice: which of two values counts must not be a matter of taste.
    pub(crate) repeated: bool,
}

impl Fields {
    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let mut fields = Self::default();
        for (name, value) in form_urlencoded::parse(bytes).take(64) {
            // Nobody types it, and no text of a database may hold it.
            if value.contains('\0') {
                continue;
            }
            let before = fields.values.insert(name.into_owned(), value.into_owned());
            fields.repeated |= before.is_some();
        }
        fields
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    pub(crate) fn owned(&self, name: &str) -> Option<String> {
        self.values.get(name).cloned()
    }

    pub(crate) fn or_empty(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_called_by_the_first_part_of_its_path() {
        for (path, name) in [
            ("/sign-in", "SignIn"),
            ("/start/", "Start"),
            ("/federation", "Federation"),
            ("/tokens/1/.well-known/jwks.json", "Tokens"),
            ("/", ""),
        ] {
            assert_eq!(page_name(path), name);
        }
    }

    #[test]
    fn a_repeated_field_is_noticed() {
        assert!(!Fields::parse(b"a=1&b=2").repeated);
        assert!(Fields::parse(b"a=1&b=2&a=1").repeated);
        assert_eq!(Fields::parse(b"a=%00").get("a"), None);
        assert_eq!(Fields::parse(b"a=%3Cb%3E+c").get("a"), Some("<b> c"));
    }
}
