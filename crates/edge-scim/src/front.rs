//! From the connection to the operation and back.

use app::scim::mode_of;
use app::{App, Call, Cx, CxParts};
use axum::body::Body;
use axum::extract::State;
use base::{RequestId, Timestamp};
use bytes::Bytes;
use domain::Actor;
use domain::audit::EventType;
use domain::throttle::Throttle;
use edge_login::browser::Sender;
use http::request::Parts;
use http::{HeaderMap, Request, Response, header};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use scim::{Mode, ScimError, Versions};
use serde_json::{Map, Value, json};

use crate::answer::{self, Reply};
use crate::perform::{Asked, Service};
use crate::route::{Route, Target};

/// What AWS's trail calls the service.
pub(crate) const SOURCE: &str = "identitystore-scim.amazonaws.com";

const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// No request that proves itself has a longer proof.
const BEARER: usize = 1024;

pub(crate) async fn serve(State(app): State<App>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let sender = Sender::of(&parts, &app);
    let (id, now) = (sender.request_id.clone(), app.clock().now());
    let incoming = Incoming::of(&app, &parts, sender, now);
    // Should nothing else be left of it.
    let remains = (app.clone(), incoming.cx.clone());
    // A task of its own: a client that goes away does not cancel half a request, and a panic
    // ends this request alone.
    match tokio::spawn(answer(app, parts, body, incoming)).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(request_id = %id, %error, "a request panicked");
            let (refused, (app, cx)) = (ScimError::internal(), remains);
            let told = Some((refused.exception(), refused.detail.as_str()));
            if let Err(error) = app.record(&cx, None, told).await {
                tracing::error!(request_id = %id, %error, "a request that panicked is not recorded");
            }
            answer::refusal(&refused, Mode::Aws, (&id, now))
        }
    }
}

async fn answer(app: App, parts: Parts, body: Body, mut incoming: Incoming) -> Response<Body> {
    let (id, now) = (incoming.cx.request_id().clone(), incoming.cx.now());
    let outcome = incoming.perform(&app, &parts, body).await;
    let outcome = incoming.record(&app, outcome).await;
    let status = match &outcome {
        Ok(reply) => reply.status.as_u16(),
        Err(error) => error.status,
    };
    count(&app, incoming.event, status, (&id, now));
    match outcome {
        Ok(reply) => reply.into_response(),
        Err(error) => answer::refusal(&error, incoming.mode, (&id, now)),
    }
}

/// A request, as far as it is understood.
struct Incoming {
    /// What the trail will know.
    cx: Cx,
    mode: Mode,
    event: &'static str,
    tenant: String,
    target: Option<Target>,
}

impl Incoming {
    fn of(app: &App, parts: &Parts, sender: Sender, now: Timestamp) -> Self {
        let (tenant, rest) = split(parts.uri.path());
        let target = Target::parse(rest);
        // Until it is known whose habits the answers follow, what is beyond AWS has a name as well.
        let route = target
            .clone()
            .and_then(|target| Route::of(&parts.method, target, Mode::Rfc).ok());
        let event = route.as_ref().map_or("Unknown", Route::event);
        let read_only = route.as_ref().is_none_or(Route::is_read_only);
        let cx = Cx::new(CxParts {
            actor: Actor::Anonymous,
            now,
            request_id: sender.request_id,
            source_ip: sender.source_ip,
            user_agent: sender.user_agent,
            region: app.settings().region.clone(),
            call: Call {
                source: SOURCE.to_owned(),
                name: event.to_owned(),
                event_type: EventType::ApiCall,
                read_only,
                request_parameters: "null".to_owned(),
                additional: "{}".to_owned(),
            },
        });
        Self {
            cx,
            mode: Mode::Aws,
            event,
            tenant: tenant.to_owned(),
            target,
        }
    }

    async fn perform(&mut self, app: &App, parts: &Parts, body: Body) -> Result<Reply, ScimError> {
        let bearer = bearer(&parts.headers).ok_or_else(ScimError::unauthorized)?;
        let (cx, provisioner) = app
            .authenticate_provisioner(&self.cx, &self.tenant, bearer)
            .await
            .map_err(answer::refused)?;
        self.cx = cx;
        self.mode = mode_of(&provisioner);
        let target = self
            .target
            .clone()
            .ok_or_else(|| ScimError::not_found("the resource does not exist"))?;
        let route = Route::of(&parts.method, target, self.mode)?;
        let throttle = if route.is_read_only() {
            Throttle::ScimRead
        } else {
            Throttle::ScimWrite
        };
        app.keep_scim_rate(&self.cx, &provisioner.store, throttle)
            .map_err(answer::refused)?;
        let query = parts.uri.query().unwrap_or_default();
        let body = if route.has_body() {
            check_content_type(&parts.headers)?;
            let body = scim::read_body(&read_body(body).await?)?;
            self.note(&route, Some(&body), query);
            Some(body)
        } else {
            self.note(&route, None, query);
            None
        };
        let service = Service {
            app: app.clone(),
            mode: self.mode,
            provisioner,
        };
        let asked = Asked {
            route,
            query: query.to_owned(),
            body,
            if_match: self.versions(&parts.headers, header::IF_MATCH),
            if_none_match: self.versions(&parts.headers, header::IF_NONE_MATCH),
        };
        service.perform(&self.cx, asked).await
    }

    /// What a client's condition on versions names; what cannot be read is nobody's version.
    // AWS: has no versions (§8.4).
    fn versions(&self, headers: &HeaderMap, name: header::HeaderName) -> Option<Versions> {
        let all = headers.get_all(name).iter();
        let values: Vec<&str> = all
            .map(|value| value.to_str().unwrap_or_default())
            .collect();
        let is_said = self.mode == Mode::Rfc && !values.is_empty();
        is_said.then(|| Versions::parse(&values.join(",")))
    }

    /// What the trail shows of the request.
    fn note(&mut self, route: &Route, body: Option<&Value>, query: &str) {
        let mut call = self.cx.call().clone();
        call.request_parameters = parameters(&self.tenant, route, body, query).to_string();
        self.cx = self.cx.renamed(call);
    }

    /// Leaves the request in the trail; an answer whose event cannot be written does not leave.
    async fn record(
        &self,
        app: &App,
        outcome: Result<Reply, ScimError>,
    ) -> Result<Reply, ScimError> {
        let error = outcome
            .as_ref()
            .err()
            .map(|error| (error.exception(), error.detail.as_str()));
        match app.record(&self.cx, None, error).await {
            Ok(()) => outcome,
            Err(error) => {
                tracing::error!(%error, request_id = %self.cx.request_id(),
                    "a request by SCIM is not recorded");
                // What changed something was recorded with the change.
                Err(if error.is_unavailable() {
                    ScimError::unavailable()
                } else {
                    ScimError::internal()
                })
            }
        }
    }
}

/// What the trail shows of a request: what it is about, and which members it has, but no values.
// AWS: §13.1.
pub(crate) fn parameters(tenant: &str, route: &Route, body: Option<&Value>, query: &str) -> Value {
    let mut shown = Map::new();
    if let Target::One(kind, id) = &route.target {
        let name = match kind {
            scim::ResourceKind::User => "userId",
            scim::ResourceKind::Group => "groupId",
        };
        shown.insert(
            name.to_owned(),
            json!(id.chars().take(128).collect::<String>()),
        );
    }
    for (name, value) in form_urlencoded::parse(query.as_bytes()).take(16) {
        let value = match name.as_ref() {
            // It names people.
            "filter" => HIDDEN.to_owned(),
            "count" | "startIndex" | "sortBy" | "sortOrder" => value.chars().take(64).collect(),
            _ => continue,
        };
        shown.insert(name.into_owned(), Value::String(value));
    }
    if let Some(body) = body {
        shown.insert("httpBody".to_owned(), hidden(body));
    }
    shown.insert("tenantId".to_owned(), json!(tenant));
    Value::Object(shown)
}

/// The same without values.
fn hidden(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), hidden(value)))
            .collect(),
        Value::Array(_) | Value::String(_) | Value::Number(_) | Value::Bool(_) => json!(HIDDEN),
        Value::Null => Value::Null,
    }
}

/// The tenant of a path, and what follows `/scim/v2`.
fn split(path: &str) -> (&str, &str) {
    let path = path.strip_prefix('/').unwrap_or(path);
    let (tenant, rest) = path.split_once('/').unwrap_or((path, ""));
    let rest = rest.strip_prefix("scim/v2").unwrap_or_default();
    (tenant, rest)
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut all = headers.get_all(header::AUTHORIZATION).iter();
    let value = all.next()?.to_str().ok()?;
    if all.next().is_some() {
        return None;
    }
    let (scheme, token) = value.split_once(' ')?;
    let token = token.trim();
    let is_bearer = scheme.eq_ignore_ascii_case("bearer");
    (is_bearer && !token.is_empty() && token.len() <= BEARER).then_some(token)
}

/// JSON under one of its two names; nothing said is taken for that.
fn check_content_type(headers: &HeaderMap) -> Result<(), ScimError> {
    let Some(value) = headers.get(header::CONTENT_TYPE) else {
        return Ok(());
    };
    let kind = value.to_str().unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let is_json = ["application/scim+json", "application/json"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(kind));
    if is_json {
        return Ok(());
    }
    Err(ScimError {
        status: 415,
        scim_type: None,
        detail: "the body has to be application/scim+json or application/json".to_owned(),
    })
}

async fn read_body(body: Body) -> Result<Bytes, ScimError> {
    match Limited::new(body, scim::MAX_BYTES).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => {
            Err(ScimError::too_large("the body is too large"))
        }
        Err(_broken) => Err(ScimError::unparsable()),
    }
}

/// A line of the log and the metrics of a request that was answered.
fn count(app: &App, event: &'static str, status: u16, (id, started): (&RequestId, Timestamp)) {
    let micros = app.clock().now().since(started).micros();
    tracing::info!(request_id = %id, service = "scim", operation = event, status, micros, "request");
    let seconds = std::time::Duration::from_micros(u64::try_from(micros).unwrap_or(0));
    let labels = [("service", "scim"), ("operation", event)];
    metrics::histogram!("cardea_request_seconds", &labels).record(seconds);
    let class = format!("{}xx", status / 100);
    metrics::counter!("cardea_requests_total", "service" => "scim", "operation" => event,
        "status" => class)
    .increment(1);
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn the_tenant_is_the_first_part_of_the_path() {
        for (path, expected) in [
            (
                "/d-1234567890/scim/v2/Users/1",
                ("d-1234567890", "/Users/1"),
            ),
            ("/d-1234567890/scim/v2", ("d-1234567890", "")),
            ("/", ("", "")),
        ] {
            assert_eq!(split(path), expected);
        }
    }

    #[test]
    fn one_bearer_token_is_taken_from_one_header() {
        let check = |values: &[&str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                let value = HeaderValue::from_str(value).expect("a value");
                headers.append(header::AUTHORIZATION, value);
            }
            bearer(&headers).map(ToOwned::to_owned)
        };
        assert_eq!(check(&["Bearer abc"]).as_deref(), Some("abc"));
        assert_eq!(check(&["bearer abc"]).as_deref(), Some("abc"));
        assert_eq!(check(&["Bearer abc", "Bearer def"]), None);
        assert_eq!(check(&["Basic abc"]), None);
        assert_eq!(check(&["Bearer "]), None);
        assert_eq!(check(&[&format!("Bearer {}", "a".repeat(2000))]), None);
        assert_eq!(check(&[]), None);
    }

    #[test]
    fn the_trail_sees_members_and_no_values() {
        let route = Route {
            target: Target::One(scim::ResourceKind::User, "1".to_owned()),
            operation: crate::route::Operation::Patch,
        };
        let body = json!({"userName": "ada", "name": {"givenName": "Ada"}, "emails": [{"value": 1}],
            "active": false, "title": null});
        assert_eq!(
            parameters("d-1", &route, Some(&body), "count=5&filter=secret&other=x"),
            json!({"userId": "1", "tenantId": "d-1", "count": "5", "filter": HIDDEN,
                "httpBody": {"userName": HIDDEN, "name": {"givenName": HIDDEN}, "emails": HIDDEN,
                    "active": HIDDEN, "title": null}})
        );
    }
}
