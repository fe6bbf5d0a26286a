//! Sign-in, consent, device code, the console's first page, and the portal of browsers without
//! scripts: server-rendered pages.
//!
//! Invariants: no script but the one that asks for keys and passkeys and the one that posts a form to
//! an identity provider, on the pages that do; every
//! value in a page is escaped by the templates; a browser is sent
//! only where a registered client may be answered, or to our own pages; a form is accepted only
//! with the token of its own flow or session; nothing is decided here.

mod assets;
mod authorize;
pub mod browser;
mod console;
mod cookies;
mod device;
mod discovery;
mod federation;
mod incoming;
mod link;
mod mails;
mod page;
mod portal;
mod saml;
mod sign_in;

use std::sync::Arc;

use app::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::get;

use crate::assets::Assets;
use crate::cookies::Cookies;
use crate::page::Scheme;

/// Forms are small: anything larger is refused before it is read.
const BODY_LIMIT: usize = 64 * 1024;

/// But those of identity providers: base64 of an assertion, percent-encoded.
const SAML_BODY_LIMIT: usize = 256 * 1024;

/// What every page is made with. Cheap to clone.
#[derive(Debug, Clone)]
struct Pages {
    app: App,
    cookies: Cookies,
    assets: Arc<Assets>,
}

/// The pages: `/.well-known/cardea`, `/authorize`, `/device`, `/sign-in`, `/mfa/register`,
/// `/mfa/confirm`, `/start/plain`, `/signout`, `/signed-out`, `/platform/saml`, `/federation`,
/// `/console`, those of the links in letters, and their stylesheet and script; and the documents of token issuers.
pub fn router(app: App) -> Router {
    let scheme = Scheme::of_public_url(&app.settings().public_url);
    let pages = Pages {
        cookies: Cookies::for_public_url(&app.settings().public_url),
        assets: Arc::new(Assets::new()),
        app,
    };
    Router::new()
        .route("/authorize", get(authorize::authorize))
        .route("/device", get(device::device))
        .route("/device/", get(device::device))
        .route("/.well-known/cardea", get(discovery::discovery))
        .route("/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/sign-in/provider", get(sign_in::ask_provider))
        .route("/sign-in/provider/return", get(sign_in::back_from_provider))
        .route(
            "/platform/oidc/callback/{tenant}",
            get(sign_in::oidc_callback),
        )
        .route("/mfa/register", get(sign_in::register_device))
        .route("/mfa/confirm", get(sign_in::confirm))
        .route("/start/plain", get(portal::start))
        .route("/start/console", axum::routing::post(portal::open_console))
        .route("/console", get(console::console))
        .route("/invitation", get(link::show).post(link::submit))
        .route("/reset-password", get(link::show).post(link::submit))
        .route("/verify-email", get(link::show).post(link::submit))
        .route("/_cardea/mails", get(mails::show))
        .route("/signout", axum::routing::post(portal::sign_out))
        .route(
            "/federation",
            get(federation::get)
                .post(federation::post)
                .head(federation::head),
        )
        .route(
            "/tokens/{account}/.well-known/openid-configuration",
            get(federation::discovery),
        )
        .route(
            "/tokens/{account}/.well-known/jwks.json",
            get(federation::keys),
        )
        .route(
            "/identity-center/{instance}/.well-known/openid-configuration",
            get(federation::id_token_discovery),
        )
        .route(
            "/identity-center/{instance}/.well-known/jwks.json",
            get(federation::id_token_keys),
        )
        .route("/assets/{name}", get(assets::asset))
        .route("/signed-out", get(saml::signed_out))
        .route("/platform/saml/{tenant}", get(saml::metadata))
        .route(
            "/platform/saml/acs/{tenant}",
            axum::routing::post(saml::consume).layer(DefaultBodyLimit::max(SAML_BODY_LIMIT)),
        )
        .route(
            "/platform/saml/logout/{tenant}",
            get(saml::logout_query)
                .post(saml::logout_form)
                .layer(DefaultBodyLimit::max(SAML_BODY_LIMIT)),
        )
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(
            pages.clone(),
            page::record_refusals,
        ))
        .layer(middleware::from_fn_with_state(scheme, page::guard))
        .with_state(pages)
}
