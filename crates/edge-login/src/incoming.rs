//! What arrives: the request's context, its query or form, and whether it comes from our pages.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use app::sign_in::Browser;
use app::{Call, Cx, CxParts};
use axum::extract::{ConnectInfo, FromRequestParts};
use base::RequestId;
use domain::Actor;
use domain::audit::EventType;
use http::request::Parts;
use http::{HeaderMap, header};

use crate::Pages;

/// A request as every handler takes it.
#[derive(Debug, Clone)]
pub(crate) struct Incoming {
    pub(crate) pages: Pages,
    pub(crate) cx: Cx,
    pub(crate) browser: Browser,
    pub(crate) fields: Fields,
    headers: HeaderMap,
}

impl FromRequestParts<Pages> for Incoming {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let app = &pages.app;
        let user_agent = parts.headers.get(header::USER_AGENT);
        let cx = Cx::new(CxParts {
            actor: Actor::Anonymous,
            now: app.clock().now(),
            // Whoever serves the pages names the request; on their own, they do.
            request_id: match parts.extensions.get::<RequestId>() {
                Some(id) => id.clone(),
                None => RequestId::generate(app.entropy()),
            },
            source_ip: peer.map_or_else(String::new, |peer| peer.0.ip().to_canonical().to_string()),
            user_agent: user_agent
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned(),
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
            fields: Fields::parse(parts.uri.query().unwrap_or_default().as_bytes()),
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

    /// Whether a form may come from one of our own pages. The form's token is the proof; this is
    /// the second look, by what browsers say and scripts of other sites cannot forge.
    pub(crate) fn is_from_own_page(&self) -> bool {
        let text = |name: &str| self.headers.get(name).and_then(|value| value.to_str().ok());
        if let Some(site) = text("sec-fetch-site") {
            return site == "same-origin";
        }
        match text("origin") {
            // Our pages ask for no referrer, for which browsers send `null`.
            None | Some("null") => true,
            Some(origin) => Some(origin) == origin_of(&self.pages.app.settings().public_url),
        }
    }
}

/// Scheme and authority of an address.
fn origin_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split('/').next()?;
    url.get(..scheme.len() + 3 + authority.len())
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
    fn an_origin_ends_before_the_path() {
        assert_eq!(
            origin_of("https://a.example:1/b"),
            Some("https://a.example:1")
        );
        assert_eq!(
            origin_of("http://127.0.0.1:8080"),
            Some("http://127.0.0.1:8080")
        );
        assert_eq!(origin_of("nonsense"), None);
    }

    #[test]
    fn a_repeated_field_is_noticed() {
        assert!(!Fields::parse(b"a=1&b=2").repeated);
        assert!(Fields::parse(b"a=1&b=2&a=1").repeated);
        assert_eq!(Fields::parse(b"a=%00").get("a"), None);
        assert_eq!(Fields::parse(b"a=%3Cb%3E+c").get("a"), Some("<b> c"));
    }
}
