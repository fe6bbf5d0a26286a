//! Looking up what happened: CloudTrail's event history of the caller's own account.

use base::{AuditEventId, Duration, Page, PageRequest, Timestamp, sha256_hex};
use domain::Error;
use domain::audit::Event;

use crate::authorize::Access;
use crate::{App, Cx};

pub use store::audit::Attribute as LookupAttribute;

/// How far back the event history goes.
// AWS: 90 days (LookupEvents in the CloudTrail API reference).
const HISTORY: Duration = Duration::from_days(90);

/// Which events are looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookupEvents {
    /// Which attribute has which value; all events without.
    pub attribute: Option<LookupAttribute>,
    /// Not before; 90 days ago without.
    pub from: Option<Timestamp>,
    /// Not after; now without.
    pub to: Option<Timestamp>,
}

impl App {
    /// `LookupEvents`: a page of the events of the caller's account, newest first. A token is
    /// good only together with the same `lookup`.
    pub async fn lookup_events(
        &self,
        cx: &Cx,
        lookup: LookupEvents,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<Event>, Error> {
        let action = "cloudtrail:LookupEvents";
        let Some(account) = cx.actor().account().cloned() else {
            return Err(crate::authorize::denied(cx.actor(), action, "*"));
        };
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        let oldest = cx.now().minus(HISTORY);
        let from = lookup.from.unwrap_or(oldest);
        let to = lookup.to.unwrap_or(cx.now());
        if to < from {
            return Err(invalid_time_range());
        }
        let page = PageRequest::new(limit, token).map_err(|_foreign| invalid_token())?;
        let digest = digest(&lookup);
        let after = match &page.after {
            None => None,
            Some(key) => Some(place(key, &digest).ok_or_else(invalid_token)?),
        };
        let wanted = store::audit::Lookup {
            account,
            attribute: lookup.attribute,
            from: from.max(oldest),
            // Clients see and give whole seconds, and both ends are inclusive.
            to: Timestamp::from_micros(to.whole_seconds().micros().saturating_add(999_999)),
            after,
            limit: page.probe(),
        };
        self.catch_up_trail().await?;
        self.read("lookup_events", move |tx| {
            let events = store::audit::list(tx, &wanted)?;
            Ok(Page::from_probe(events, &page, |last| {
                format!("{}/{}/{digest}", last.at.micros(), last.id)
            }))
        })
        .await
    }
}

/// Names the parameters that a token belongs to.
fn digest(lookup: &LookupEvents) -> String {
    sha256_hex(&format!("{lookup:?}"))
        .chars()
        .take(16)
        .collect()
}

/// The place that a token of the lookup with this digest names.
fn place(key: &str, digest: &str) -> Option<(Timestamp, AuditEventId)> {
    let mut parts = key.split('/');
    let at = parts.next()?.parse().ok().map(Timestamp::from_micros)?;
    let id = AuditEventId::parse(parts.next()?).ok()?;
    (parts.next() == Some(digest) && parts.next().is_none()).then_some((at, id))
}

fn invalid_time_range() -> Error {
    Error::Constraint {
        reason: "InvalidTimeRangeException",
        message: "The start time must not be after the end time.".to_owned(),
    }
}

fn invalid_token() -> Error {
    Error::Constraint {
        reason: "InvalidNextTokenException",
        message: "The token is not valid, or was used in a request with different parameters."
            .to_owned(),
    }
}
