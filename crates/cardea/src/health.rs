//! The probes: whether this node lives, and whether requests are to be sent to it.

use std::sync::Arc;
use std::time::Duration;

use app::App;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::StatusCode;
use tokio::sync::{Mutex, SetOnce, watch};

use crate::stage::Stage;

/// How long the database may take to answer a probe; balancers wait no longer themselves.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the probes look at. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Health {
    stages: watch::Receiver<Stage>,
    app: Arc<SetOnce<App>>,
    /// Held by the one probe that asks the database: where it does not answer, probes must not
    /// pile up in front of it, and take the connections of requests.
    asking: Arc<Mutex<()>>,
}

impl Health {
    /// Of a server that starts.
    pub(crate) fn new(stages: watch::Receiver<Stage>) -> Self {
        Self {
            stages,
            app: Arc::default(),
            asking: Arc::default(),
        }
    }

    /// From now on the database is asked.
    pub(crate) fn watch(&self, app: App) {
        // There is one application in a process; a second could only be the same.
        let _first = self.app.set(app).is_ok();
    }

    /// `GET /health/live` and `GET /health/ready`.
    pub(crate) fn router(&self) -> Router {
        Router::new()
            .route("/health/live", get(|| async { "ok\n" }))
            .route("/health/ready", get(ready).with_state(self.clone()))
    }

    /// Why no requests are to be sent to this node, if there is a reason.
    async fn obstacle(&self) -> Option<&'static str> {
        let obstacle = match self.app.get() {
            Some(app) if !self.database_answers(app.clone()).await => {
                Some("the database does not answer\n")
            }
            Some(_) => None,
            None => Some("starting\n"),
        };
        // Looked at last: it may have changed meanwhile, and would be told too late.
        match *self.stages.borrow() {
            Stage::Starting => Some("starting\n"),
            Stage::Serving => obstacle,
            Stage::Draining | Stage::Closing => Some("stopping\n"),
        }
    }

    async fn database_answers(&self, app: App) -> bool {
        let asked = async {
            let turn = Arc::clone(&self.asking).lock_owned().await;
            // Goes on when nobody waits for it any more, and keeps the others out that long.
            let asked = tokio::spawn(async move {
                let answer = app.check_database().await;
                drop(turn);
                answer
            });
            asked.await.map_err(domain::Error::internal)?
        };
        match tokio::time::timeout(PATIENCE, asked).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                tracing::error!(?error, "not ready");
                false
            }
            Err(_elapsed) => {
                tracing::error!("not ready: the database does not answer in time");
                false
            }
        }
    }
}

async fn ready(State(health): State<Health>) -> (StatusCode, &'static str) {
    match health.obstacle().await {
        None => (StatusCode::OK, "ready\n"),
        Some(obstacle) => (StatusCode::SERVICE_UNAVAILABLE, obstacle),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::{Keyring, Parts, Settings};
    use base::{AccountId, SeededEntropy, SystemClock};
    use db::Db;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    async fn asked(health: &Health, path: &str) -> (u16, String) {
        let request = http::Request::get(path).body(axum::body::Body::empty());
        let answer = health.router().oneshot(request.expect("a request")).await;
        let answer = answer.expect("an answer");
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.expect("a body");
        let text = String::from_utf8(body.to_bytes().to_vec()).expect("text");
        (status, text)
    }

    fn app(db: Db) -> App {
        App::start(Parts {
            db,
            clock: Arc::new(SystemClock::default()),
            entropy: Arc::new(SeededEntropy::new(1)),
            keyring: Keyring::derive(&[9; 32]).expect("a keyring"),
            settings: Settings {
                region: "us-east-1".to_owned(),
                public_url: "http://localhost".to_owned(),
                management_account: AccountId::parse("111122223333").expect("an account"),
                emulator: false,
                quotas: domain::Quotas::default(),
                throttles: domain::Throttles::default(),
                passwords: app::sign_in::Passwords::default(),
            },
        })
    }

    #[tokio::test]
    async fn a_node_is_ready_from_when_it_serves_to_when_it_is_told_to_stop_and_alive_throughout() {
        let (stages, stage) = watch::channel(Stage::Starting);
        let health = Health::new(stage);
        let is = |status: u16, text: &str| (status, text.to_owned());
        assert_eq!(asked(&health, "/health/ready").await, is(503, "starting\n"));
        let db = Db::in_memory().expect("a database");
        db.migrate(store::MIGRATIONS).await.expect("a schema");
        health.watch(app(db));
        assert_eq!(asked(&health, "/health/ready").await, is(503, "starting\n"));
        for (stage, ready) in [
            (Stage::Serving, is(200, "ready\n")),
            (Stage::Draining, is(503, "stopping\n")),
            (Stage::Closing, is(503, "stopping\n")),
        ] {
            stages.send_replace(stage);
            assert_eq!(asked(&health, "/health/ready").await, ready, "{stage:?}");
            assert_eq!(asked(&health, "/health/live").await, is(200, "ok\n"));
        }
    }
}
