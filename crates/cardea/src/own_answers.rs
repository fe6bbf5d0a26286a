//! Request ids, log lines and counts for what is served beside the AWS APIs: pages, probes, the
//! emulator's controls. The APIs do the same for themselves, with what they know of the operation.

use app::App;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use base::RequestId;
use http::HeaderValue;

/// Names the request, and has its answer, its log line and its events tell that name.
pub(crate) async fn identify(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let request_id = RequestId::generate(app.entropy());
    request.extensions_mut().insert(request_id.clone());
    let method = request.method().clone();
    // Never the query: it carries what only the browser may know.
    let path = request.uri().path().to_owned();
    let started = app.clock().now();
    let mut response = next.run(request).await;
    if let Ok(id) = HeaderValue::from_str(request_id.as_str()) {
        response.headers_mut().insert("x-amzn-requestid", id);
    }
    let status = response.status().as_u16();
    let micros = app.clock().now().since(started).micros();
    // Calls of the portal and of SCIM are told and counted as the operations that they are.
    if path.starts_with("/web/") || path.contains("/scim/v2") {
        return response;
    }
    if path == "/metrics" || path.starts_with("/health/") {
        tracing::debug!(%request_id, %method, path, status, micros, "probe");
    } else {
        tracing::info!(%request_id, %method, path, status, micros, "request");
        let class = format!("{}xx", status / 100);
        metrics::counter!("cardea_requests_total", "service" => "pages",
            "operation" => "page", "status" => class)
        .increment(1);
    }
    response
}
