//! What every edge that browsers come to looks at in one way: their cookies, where they say a
//! request comes from, and what guards their answers.

use std::net::SocketAddr;

use app::App;
use axum::extract::ConnectInfo;
use base::RequestId;
use http::request::Parts;
use http::{HeaderMap, header};

pub use crate::cookies::Cookies;
pub use crate::page::{Scheme, guard};

/// Who sent a request, as far as the connection and the browser tell.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The id that the answer carries.
    pub request_id: RequestId,
    /// The address.
    pub source_ip: String,
    /// What the browser calls itself.
    pub user_agent: String,
}

impl Sender {
    /// Of a request that has arrived.
    pub fn of(parts: &Parts, app: &App) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let user_agent = parts.headers.get(header::USER_AGENT);
        Self {
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
        }
    }
}

/// Where a browser says that a request comes from; scripts of other sites cannot forge it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// One of our own pages.
    OwnPage,
    /// Anything else.
    Elsewhere,
    /// Nothing is said.
    Untold,
}

impl Provenance {
    /// As `Sec-Fetch-Site` says, or else `Origin`, where pages of ours are at `public_url`.
    pub fn of(headers: &HeaderMap, public_url: &str) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let is_own = match (text("sec-fetch-site"), text("origin")) {
            (Some(site), _) => site == "same-origin",
            // Our server-rendered pages ask for no referrer, for which browsers send `null`.
            (None, None | Some("null")) => return Self::Untold,
            (None, Some(origin)) => Some(origin) == origin_of(public_url),
        };
        if is_own {
            Self::OwnPage
        } else {
            Self::Elsewhere
        }
    }
}

/// Scheme and authority of an address.
pub(crate) fn origin_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split('/').next()?;
    url.get(..scheme.len() + 3 + authority.len())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

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
    fn request_forgery_what_the_browser_says_of_itself_goes_before_the_origin() {
        let own = "https://id.example.com";
        for (site, origin, expected) in [
            (Some("same-origin"), None, Provenance::OwnPage),
            (Some("same-origin"), Some(own), Provenance::OwnPage),
            (Some("same-site"), Some(own), Provenance::Elsewhere),
            (Some("cross-site"), None, Provenance::Elsewhere),
            (Some("none"), None, Provenance::Elsewhere),
            (None, Some(own), Provenance::OwnPage),
            (
                None,
                Some("https://id.example.com.evil.example"),
                Provenance::Elsewhere,
            ),
            (None, Some("http://id.example.com"), Provenance::Elsewhere),
            (None, Some("null"), Provenance::Untold),
            (None, None, Provenance::Untold),
        ] {
            let mut headers = HeaderMap::new();
            for (name, value) in [("sec-fetch-site", site), ("origin", origin)] {
                if let Some(value) = value {
                    headers.insert(name, HeaderValue::from_static(value));
                }
            }
            assert_eq!(
                Provenance::of(&headers, own),
                expected,
                "{site:?} {origin:?}"
            );
        }
    }
}
