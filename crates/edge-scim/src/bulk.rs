//! Several operations in one request (RFC 7644 §3.7), each as if it had come by itself: with its own
//! transaction, its own event and its own share of the pace.

use app::{Call, Cx};
use base::{Duration, Timestamp};
use domain::audit::EventType;
use domain::throttle::Throttle;
use http::StatusCode;
use scim::{Bulk, BulkOutcome, BulkStep, Method, ResourceKind, ScimError};
use serde_json::Value;

use crate::answer::{Reply, refused};
use crate::front::{SOURCE, parameters};
use crate::perform::{Asked, Service};
use crate::route::{Route, Target};

/// How long the operations of one request are begun: the connection is given up after a minute,
/// and nobody would hear what became of those that are done afterwards.
const LONGEST: Duration = Duration::from_seconds(45);

/// Nothing of a resource is answered but where it is.
const PLACE: &str = "excludedAttributes=members,groups";

impl Service {
    pub(crate) async fn bulk(&self, cx: &Cx, body: &Value) -> Result<Reply, ScimError> {
        let mut bulk = Bulk::parse(body)?;
        while let Some(step) = bulk.next_step() {
            let now = self.app.clock().now();
            if is_over(cx.now(), now) {
                // As after as many errors as the client takes: what is left out was not done.
                tracing::warn!(request_id = %cx.request_id(), "a bulk request took too long");
                break;
            }
            let (place, kind, id) = (step.place, step.kind, step.id.clone());
            let outcome = match self.step(&cx.at(now), step).await {
                Ok(reply) => self.done(kind, id, &reply),
                Err(error) => BulkOutcome::Refused {
                    location: id.map(|id| self.location(kind, &id)),
                    error,
                },
            };
            bulk.finish(place, outcome);
        }
        Ok(Reply::of(StatusCode::OK, bulk.into_json()))
    }

    async fn step(&self, cx: &Cx, step: BulkStep) -> Result<Reply, ScimError> {
        let target = match step.id {
            Some(id) => Target::One(step.kind, id),
            None => Target::All(step.kind),
        };
        let method = match step.method {
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Patch => http::Method::PATCH,
            Method::Delete => http::Method::DELETE,
        };
        let route = Route::of(&method, target, self.mode)?;
        let tenant = self.provisioner.store.as_str();
        let cx = cx.renamed(Call {
            source: SOURCE.to_owned(),
            name: route.event().to_owned(),
            event_type: EventType::ApiCall,
            read_only: false,
            request_parameters: parameters(tenant, &route, Some(&step.data), "").to_string(),
            additional: cx.call().additional.clone(),
        });
        let asked = Asked {
            route,
            query: PLACE.to_owned(),
            body: Some(step.data),
            if_match: step.version,
            if_none_match: None,
        };
        let store = &self.provisioner.store;
        let paced = self.app.keep_scim_rate(&cx, store, Throttle::ScimWrite);
        let outcome = match paced.map_err(refused) {
            Ok(()) => self.perform(&cx, asked).await,
            Err(error) => Err(error),
        };
        let error = outcome
            .as_ref()
            .err()
            .map(|error| (error.exception(), error.detail.as_str()));
        match self.app.record(&cx, None, error).await {
            Ok(()) => outcome,
            Err(error) => {
                tracing::error!(%error, "an operation of a bulk request is not recorded");
                Err(if error.is_unavailable() {
                    ScimError::unavailable()
                } else {
                    ScimError::internal()
                })
            }
        }
    }

    fn done(&self, kind: ResourceKind, id: Option<String>, reply: &Reply) -> BulkOutcome {
        let made = reply.body.as_ref().and_then(|body| body.get("id"));
        let made = made.and_then(Value::as_str).map(str::to_owned);
        let id = id.or(made).unwrap_or_default();
        BulkOutcome::Done {
            status: reply.status.as_u16(),
            location: self.location(kind, &id),
            version: reply.version,
            id,
        }
    }

    fn location(&self, kind: ResourceKind, id: &str) -> String {
        format!("{}/{}/{id}", self.base(), kind.endpoint())
    }
}

/// Whether a request that began then has had its time.
fn is_over(begun: Timestamp, now: Timestamp) -> bool {
    now.since(begun) >= LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bulk_request_begins_nothing_after_45_seconds() {
        let begun = Timestamp::from_seconds(1_790_000_000);
        for (seconds, expected) in [(-5, false), (0, false), (44, false), (45, true), (60, true)] {
            let now = begun.plus(Duration::from_seconds(seconds));
            assert_eq!(is_over(begun, now), expected, "{seconds}");
        }
    }
}
