//! SCIM 2.0 for identity providers: `/{identity store id}/scim/v2/…`.
//!
//! Invariants: nothing is read of a request, and nothing is told, before its token is known to be
//! good for the store that the path names; bodies are bounded in bytes, depth and values; nothing is
//! decided here; every request leaves its event in the trail, with the values of its body hidden.

mod answer;
mod bulk;
mod discovery;
mod front;
mod lists;
mod perform;
mod route;

use app::App;
use axum::Router;
use axum::routing::any;

/// `/{identity store id}/scim/v2/…`.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/{tenant}/scim/v2", any(front::serve))
        .route("/{tenant}/scim/v2/", any(front::serve))
        .route("/{tenant}/scim/v2/{*rest}", any(front::serve))
        .with_state(app)
}
