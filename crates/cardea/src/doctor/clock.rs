//! Asks others what they say, and what time it is there.

use std::time::Duration;

use base::Timestamp;
use bytes::Bytes;
use http::Request;
use http_body_util::Full;

use crate::endpoint::{Endpoint, date_of};

/// How long a provider may take.
const TIME: Duration = Duration::from_secs(10);

/// What somebody answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Bytes,
    /// When, by the clock there.
    pub(super) date: Option<Timestamp>,
}

/// Gets an address, without following where it leads on.
pub(super) async fn ask(url: &str) -> Result<Answer, String> {
    let (origin, path) = taken_apart(url).ok_or("it is no `https` or `http` URL")?;
    let endpoint = Endpoint::new(origin, None).map_err(|error| error.to_string())?;
    let request = Request::get(path)
        .header("host", endpoint.host())
        .header("user-agent", concat!("cardea/", env!("CARGO_PKG_VERSION")))
        .body(Full::new(Bytes::new()))
        .map_err(|error| error.to_string())?;
    let endpoint = endpoint.of_another();
    let sent = tokio::time::timeout(TIME, endpoint.send(request)).await;
    let response = sent.map_err(|_elapsed| "it takes too long".to_owned())?;
    let response = response.map_err(|error| error.to_string())?;
    Ok(Answer {
        status: response.status().as_u16(),
        date: date_of(&response),
        body: response.into_body(),
    })
}

/// Scheme with host, and path with query.
fn taken_apart(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (origin, path) = url.split_at_checked(scheme.len() + "://".len() + end)?;
    let path = path.split('#').next().unwrap_or_default();
    match path {
        "" => Some((origin, "/")),
        path if path.starts_with('/') => Some((origin, path)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_apart_behind_its_host() {
        for (url, expected) in [
            (
                "https://idp.example.com/a/b?c=d",
                Some(("https://idp.example.com", "/a/b?c=d")),
            ),
            (
                "https://idp.example.com",
                Some(("https://idp.example.com", "/")),
            ),
            (
                "http://127.0.0.1:8080/a#b",
                Some(("http://127.0.0.1:8080", "/a")),
            ),
            ("https://idp.example.com?a", None),
            ("idp.example.com/a", None),
        ] {
            assert_eq!(taken_apart(url), expected, "{url}");
        }
    }
}
