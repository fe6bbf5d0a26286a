//! The one stylesheet, named by its content so that it may be kept for ever.

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};

use crate::Pages;

const CSS: &str = include_str!("../assets/pages.css");

/// Where the stylesheet is served.
#[derive(Debug)]
pub(crate) struct Stylesheet {
    name: String,
}

impl Stylesheet {
    pub(crate) fn new() -> Self {
        let digest: String = base::sha256_hex(CSS).chars().take(16).collect();
        Self {
            name: format!("{digest}.css"),
        }
    }

    /// `/assets/<digest>.css`.
    pub(crate) fn path(&self) -> String {
        format!("/assets/{}", self.name)
    }
}

pub(crate) async fn stylesheet(State(pages): State<Pages>, Path(name): Path<String>) -> Response {
    if name != pages.stylesheet.name {
        return StatusCode::NOT_FOUND.into_response();
    }
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, CSS).into_response()
}
