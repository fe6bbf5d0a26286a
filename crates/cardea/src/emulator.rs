//! `cardea serve --emulator`: reset between tests, and time travel.

use std::sync::Arc;

use app::App;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use base::{Clock as _, Duration, SystemClock};
use http::StatusCode;
use http::header::ORIGIN;
use serde::Deserialize;

/// What there is after a reset.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Profile {
    /// Nothing at all.
    Bare,
    /// A default instance with its identity store.
    #[default]
    Instance,
    /// That, and an organization.
    Organization,
}

#[derive(Debug, Clone)]
pub(crate) struct Emulator {
    app: App,
    clock: Arc<SystemClock>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reset {
    #[serde(default)]
    profile: Profile,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Travel {
    /// How far to move the clock forward.
    advance_seconds: u32,
}

impl Emulator {
    pub(crate) fn new(app: App, clock: Arc<SystemClock>) -> Self {
        Self { app, clock }
    }
}

/// `POST /_cardea/reset` and `POST /_cardea/clock`.
pub(crate) fn router(emulator: Emulator) -> Router {
    Router::new()
        .route("/_cardea/reset", post(reset))
        .route("/_cardea/clock", post(travel))
        .layer(from_fn(refuse_browsers))
        .with_state(emulator)
}

/// Makes what `profile` asks for in an empty database.
pub(crate) async fn fill(app: &App, profile: Profile) -> Result<(), domain::Error> {
    app.ensure_management_account(&app.root_cx(), "emulator", "root@example.com")
        .await?;
    match profile {
        Profile::Bare => {}
        Profile::Instance => drop(app.ensure_organization_instance().await?),
        Profile::Organization => {
            app.ensure_organization(&app.root_cx()).await?;
            app.ensure_organization_instance().await?;
        }
    }
    Ok(())
}

/// A page that the developer happens to have open must not reset their emulator.
async fn refuse_browsers(request: Request, next: Next) -> Response {
    if request.headers().contains_key(ORIGIN) {
        return (StatusCode::FORBIDDEN, "not from a web page\n").into_response();
    }
    next.run(request).await
}

async fn reset(State(emulator): State<Emulator>, body: Bytes) -> Response {
    let reset = if body.is_empty() {
        Ok(Reset::default())
    } else {
        serde_json::from_slice(&body)
    };
    let reset: Reset = match reset {
        Ok(reset) => reset,
        Err(error) => return (StatusCode::BAD_REQUEST, format!("{error}\n")).into_response(),
    };
    emulator.clock.reset();
    let done = async {
        emulator.app.wipe().await?;
        fill(&emulator.app, reset.profile).await
    };
    match done.await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => {
            tracing::error!(?error, "the reset failed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn travel(State(emulator): State<Emulator>, body: Bytes) -> Response {
    match serde_json::from_slice::<Travel>(&body) {
        Ok(travel) => {
            emulator
                .clock
                .advance(Duration::from_seconds(i64::from(travel.advance_seconds)));
            format!("{{\"now\":\"{}\"}}\n", emulator.clock.now()).into_response()
        }
        Err(error) => (StatusCode::BAD_REQUEST, format!("{error}\n")).into_response(),
    }
}
