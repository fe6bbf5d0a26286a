//! The access portal: its page, its files, and the operations of the person who is signed in.
//!
//! Invariants: the portal has no powers of its own, only those operations that a person's bearer
//! token is good for as well; a call is taken from our own pages alone, with the token of the very
//! session that its page was made for; nothing is decided here.

mod assets;
mod calls;
mod shell;

use std::sync::Arc;

use app::App;
use axum::Router;
use axum::middleware;
use axum::routing::{get, post};
use domain::sign_in::form_token;
use edge_aws::Operations;
use edge_login::browser::{Cookies, Scheme, guard};

pub use assets::Assets;

/// Inputs of a person's own operations are small: anything larger is refused before it is read.
const BODY_LIMIT: usize = 64 * 1024;

#[derive(Debug, Clone)]
struct Web {
    app: App,
    operations: Operations,
    cookies: Cookies,
    assets: Arc<Assets>,
}

/// `/start`, `/web/<service>/<operation>`, `/portal/…`.
pub fn router(app: App, operations: Operations, assets: Assets) -> Router {
    let public_url = &app.settings().public_url;
    let scheme = Scheme::of_public_url(public_url);
    let web = Web {
        cookies: Cookies::for_public_url(public_url),
        assets: Arc::new(assets),
        operations,
        app,
    };
    Router::new()
        .route("/start", get(shell::start).head(shell::alias))
        .route("/start/", get(shell::start).head(shell::alias))
        .route("/portal/{name}", get(assets::script))
        .route("/portal/assets/{name}", get(assets::asset))
        .route("/web/{service}/{operation}", post(calls::call))
        .layer(middleware::from_fn_with_state(scheme, guard))
        .with_state(web)
}

/// What a page of the portal proves itself with: bound to the session that it was made for.
fn page_token(session: &str) -> base::Secret {
    form_token("portal", session)
}
