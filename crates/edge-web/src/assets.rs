//! The portal's files: what the build of `web/` left, as bytes of this binary.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path as FilePath;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use base::sha1_hex;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::Web;

type Bytes = Cow<'static, [u8]>;

static DIST: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/dist.rs"));

/// Served beside the build's files, whether there are any or not.
const SCRIPT: &str = include_str!("../assets/start.js");

/// The portal's page in the build.
const PAGE: &str = "portal.html";

/// Names have the digest of the content in them.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// What the portal is made of.
#[derive(Debug)]
pub struct Assets {
    page: Option<String>,
    files: BTreeMap<String, File>,
    script: String,
}

#[derive(Debug)]
struct File {
    kind: &'static str,
    digest: String,
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

impl Assets {
    /// What was there when this binary was built; maybe nothing.
    pub fn embedded() -> Self {
        let files = DIST.iter();
        Self::of(files.map(|(name, bytes)| ((*name).to_owned(), Bytes::Borrowed(bytes))))
    }

    /// The files of a build by their paths in it: `portal.html`, `assets/portal-1a2b.js`, and
    /// `.br` and `.gz` beside those.
    pub fn of(files: impl IntoIterator<Item = (String, Bytes)>) -> Self {
        let mut all: BTreeMap<String, Bytes> = files.into_iter().collect();
        let page = all
            .remove(PAGE)
            .and_then(|bytes| String::from_utf8(bytes.into_owned()).ok());
        let digest: String = digest(SCRIPT.as_bytes());
        let mut found = Self {
            page,
            files: BTreeMap::new(),
            script: format!("start-{digest}.js"),
        };
        let names: Vec<String> = all.keys().cloned().collect();
        for path in names {
            let Some(name) = path.strip_prefix("assets/") else {
                continue;
            };
            if ["br", "gz"].contains(&extension(name)) {
                continue;
            }
            let (brotli, gzip) = (
                all.remove(&format!("{path}.br")),
                all.remove(&format!("{path}.gz")),
            );
            if let Some(plain) = all.remove(&path) {
                let file = File {
                    kind: content_type(name),
                    digest: self::digest(&plain),
                    plain,
                    brotli,
                    gzip,
                };
                found.files.insert(name.to_owned(), file);
            }
        }
        found
    }

    /// The page, if the portal was built.
    pub(crate) fn page(&self) -> Option<&str> {
        self.page.as_deref()
    }

    /// Where the script is that keeps shortcuts across the sign-in.
    pub(crate) fn script_path(&self) -> String {
        format!("/portal/{}", self.script)
    }
}

/// `GET /portal/<name>`: the one script of our own.
pub(crate) async fn script(State(web): State<Web>, Path(name): Path<String>) -> Response {
    if name != web.assets.script {
        return StatusCode::NOT_FOUND.into_response();
    }
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, FOR_EVER),
    ];
    (headers, SCRIPT).into_response()
}

/// `GET /portal/assets/<name>`.
pub(crate) async fn asset(
    State(web): State<Web>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(file) = web.assets.files.get(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter();
    let accepted: Vec<&str> = accepted.filter_map(|value| value.to_str().ok()).collect();
    let accepted = accepted.join(",");
    let (bytes, encoding) = match (&file.brotli, &file.gzip) {
        (Some(bytes), _) if accepts(&accepted, "br") => (bytes, Some("br")),
        (_, Some(bytes)) if accepts(&accepted, "gzip") => (bytes, Some("gzip")),
        _ => (&file.plain, None),
    };
    let etag = format!("\"{}{}\"", file.digest, encoding.unwrap_or_default());
    let known = headers.get(header::IF_NONE_MATCH);
    let known = known
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let is_known = known.split(',').any(|tag| {
        let tag = tag.trim();
        tag.strip_prefix("W/").unwrap_or(tag) == etag
    });
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(match bytes {
            Cow::Borrowed(bytes) => Body::from(*bytes),
            Cow::Owned(bytes) => Body::from(bytes.clone()),
        })
    };
    let all = response.headers_mut();
    all.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind));
    all.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    all.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        all.insert(header::ETAG, etag);
    }
    if let Some(encoding) = encoding {
        all.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// Whether an `Accept-Encoding` lets a coding in: named, and not with a weight of nothing.
fn accepts(header: &str, coding: &str) -> bool {
    header.split(',').any(|part| {
        let mut words = part.split(';').map(str::trim);
        let is_named = words
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case(coding));
        let weight = words.find_map(|word| word.strip_prefix("q="));
        is_named && weight.is_none_or(|weight| weight.parse::<f32>().is_ok_and(|q| q > 0.0))
    })
}

fn digest(bytes: &[u8]) -> String {
    sha1_hex(bytes).chars().take(16).collect()
}

fn extension(name: &str) -> &str {
    let extension = FilePath::new(name).extension();
    extension.and_then(|text| text.to_str()).unwrap_or_default()
}

fn content_type(name: &str) -> &'static str {
    match extension(name) {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" | "map" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coding_is_accepted_by_name_and_weight() {
        for (header, expected) in [
            ("br", true),
            ("gzip, deflate, br, zstd", true),
            ("gzip;q=1.0, BR;q=0.5", true),
            ("br;q=0", false),
            ("br;q=0.000", false),
            ("br;q=nonsense", false),
            ("gzip", false),
            ("", false),
            ("*", false),
        ] {
            assert_eq!(accepts(header, "br"), expected, "{header}");
        }
    }

    #[test]
    fn without_a_build_there_is_no_page_and_a_build_is_taken_apart() {
        let none: [(String, Bytes); 0] = [];
        assert!(Assets::of(none).page().is_none());
        let file =
            |name: &str, text: &'static str| (name.to_owned(), Bytes::Borrowed(text.as_bytes()));
        let assets = Assets::of([
            file("portal.html", "<head></head>"),
            file("assets/a-1.js", "a"),
            file("assets/a-1.js.br", "b"),
            file("assets/orphan.css.gz", "c"),
            file("other.txt", "d"),
        ]);
        assert_eq!(assets.page(), Some("<head></head>"));
        let names: Vec<_> = assets.files.keys().collect();
        assert_eq!(names, ["a-1.js"]);
        let file = assets.files.get("a-1.js").expect("a file");
        assert_eq!(file.brotli.as_deref(), Some(b"b".as_slice()));
        assert!(file.gzip.is_none());
    }
}
