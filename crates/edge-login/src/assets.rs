//! The one stylesheet and the scripts, each named by its content so that it may be kept for ever.

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};

use crate::Pages;

const CSS: &str = include_str!("../assets/pages.css");
const PASSKEYS: &str = include_str!("../assets/passkeys.js");
const POSTING: &str = include_str!("../assets/posting.js");

/// Something that pages are made with.
#[derive(Debug)]
pub(crate) struct Asset {
    name: String,
    content_type: &'static str,
    text: &'static str,
}

/// What pages are made with.
#[derive(Debug)]
pub(crate) struct Assets {
    /// How all pages look.
    pub(crate) stylesheet: Asset,
    /// What pages that ask for a key or passkey do.
    pub(crate) passkeys: Asset,
    /// What a page does whose form leads to another site.
    pub(crate) posting: Asset,
}

impl Asset {
    fn new(text: &'static str, extension: &str, content_type: &'static str) -> Self {
        let digest: String = base::sha256_hex(text).chars().take(16).collect();
        Self {
            name: format!("{digest}.{extension}"),
            content_type,
            text,
        }
    }

    /// `/assets/<digest>.<extension>`.
    pub(crate) fn path(&self) -> String {
        format!("/assets/{}", self.name)
    }
}

impl Assets {
    pub(crate) fn new() -> Self {
        Self {
            stylesheet: Asset::new(CSS, "css", "text/css; charset=utf-8"),
            passkeys: Asset::new(PASSKEYS, "js", "text/javascript; charset=utf-8"),
            posting: Asset::new(POSTING, "js", "text/javascript; charset=utf-8"),
        }
    }
}

pub(crate) async fn asset(State(pages): State<Pages>, Path(name): Path<String>) -> Response {
    let Assets {
        stylesheet,
        passkeys,
        posting,
    } = &*pages.assets;
    let Some(asset) = [stylesheet, passkeys, posting]
        .into_iter()
        .find(|asset| asset.name == name)
    else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, asset.text).into_response()
}
