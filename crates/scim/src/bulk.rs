//! Bulk requests (RFC 7644 §3.7): what is asked for, in which order it can be done, what came of it.

mod parse;
mod references;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::error::{ErrorForm, ScimError};
use crate::etag::{Version, Versions};
use crate::schema::ResourceKind;

/// How many operations one request may have.
pub const MAX_OPERATIONS: usize = 1_000;

const RESPONSE_URN: &str = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

/// What one operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Makes a resource.
    Post,
    /// Replaces one.
    Put,
    /// Changes one.
    Patch,
    /// Removes one.
    Delete,
}

impl Method {
    const ALL: [Self; 4] = [Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// One operation as it was asked for.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    method: Method,
    bulk_id: Option<String>,
    version: Option<Versions>,
    kind: ResourceKind,
    /// The id in the path, or the reference to one.
    id: Option<String>,
    data: Value,
    /// The bulk ids that `id` and `data` refer to and that nothing was made of yet.
    references: BTreeSet<String>,
}

/// An operation that can be done now: every id in it is that of a resource.
#[derive(Debug, Clone, PartialEq)]
pub struct BulkStep {
    /// Its place in the request, for [`Bulk::finish`].
    pub place: usize,
    /// What it does.
    pub method: Method,
    /// To which kind of resource.
    pub kind: ResourceKind,
    /// To which; none for a POST.
    pub id: Option<String>,
    /// Which version it must be.
    pub version: Option<Versions>,
    /// The body; null for a DELETE.
    pub data: Value,
}

/// What came of an operation.
#[derive(Debug, Clone, PartialEq)]
pub enum BulkOutcome {
    /// It was done.
    Done {
        /// The status that the operation alone would have had.
        status: u16,
        /// The id of the resource.
        id: String,
        /// Its URL.
        location: String,
        /// Its version, if it is still there.
        version: Option<Version>,
    },
    /// It was refused.
    Refused {
        /// Why.
        error: ScimError,
        /// The URL of the resource; none for a POST.
        location: Option<String>,
    },
}

#[derive(Debug, Clone, PartialEq)]
enum State {
    Waiting,
    Handed,
    Over(BulkOutcome),
}

/// A bulk request while it is being done.
///
/// ```text
/// while let Some(step) = bulk.next_step() { bulk.finish(step.place, do(step)); }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Bulk {
    operations: Vec<(Asked, State)>,
    fail_on_errors: Option<usize>,
    /// The ids of the resources that were made, by their bulk ids.
    made: BTreeMap<String, String>,
    errors: usize,
}

impl Bulk {
    /// Reads the body of a POST to `/Bulk`.
    pub fn parse(body: &Value) -> Result<Self, ScimError> {
        parse::parse(body)
    }

    /// How many operations there are.
    pub fn len(&self) -> usize {
        self.operations.len()
    }

    /// Whether there are none; such a request is refused when it is read.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// The next operation that can be done: the first in order whose references are resolved. What
    /// waits for something that failed, is not there or waits for itself is refused with 409. None
    /// when everything is over, or there were as many errors as the client takes.
    pub fn next_step(&mut self) -> Option<BulkStep> {
        loop {
            if self
                .fail_on_errors
                .is_some_and(|limit| self.errors >= limit)
            {
                return None;
            }
            let waiting = |(_, state): &(Asked, State)| *state == State::Waiting;
            let first = self.operations.iter().position(waiting)?;
            let ready = self
                .operations
                .iter()
                .position(|(asked, state)| *state == State::Waiting && asked.references.is_empty());
            match ready {
                Some(place) => return self.hand_out(place),
                None => self.finish(
                    first,
                    BulkOutcome::Refused {
                        error: ScimError::conflict("a bulkId refers to nothing that was made"),
                        location: None,
                    },
                ),
            }
        }
    }

    fn hand_out(&mut self, place: usize) -> Option<BulkStep> {
        let (asked, state) = self.operations.get_mut(place)?;
        *state = State::Handed;
        let mut data = asked.data.take();
        references::resolve(&mut data, &self.made);
        let id = asked
            .id
            .as_ref()
            .map(|id| references::resolved(id, &self.made));
        Some(BulkStep {
            place,
            method: asked.method,
            kind: asked.kind,
            id,
            version: asked.version.clone(),
            data,
        })
    }

    /// Says what came of a step.
    pub fn finish(&mut self, place: usize, outcome: BulkOutcome) {
        let Some((asked, state)) = self.operations.get_mut(place) else {
            return;
        };
        let made = match (&outcome, asked.method) {
            (BulkOutcome::Done { id, .. }, Method::Post) => {
                asked.bulk_id.clone().zip(Some(id.clone()))
            }
            (BulkOutcome::Done { .. }, _) => None,
            (BulkOutcome::Refused { .. }, _) => {
                self.errors += 1;
                None
            }
        };
        *state = State::Over(outcome);
        if let Some((bulk_id, id)) = made {
            for (asked, _) in &mut self.operations {
                asked.references.remove(&bulk_id);
            }
            self.made.insert(bulk_id, id);
        }
    }

    /// The body of the answer: everything that was done or refused, in the order of the request.
    pub fn into_json(self) -> Value {
        let mut shown = Vec::with_capacity(self.operations.len());
        for (asked, state) in self.operations {
            if let State::Over(outcome) = state {
                shown.push(Value::Object(outcome.into_json(&asked)));
            }
        }
        serde_json::json!({"schemas": [RESPONSE_URN], "Operations": shown})
    }
}

impl BulkOutcome {
    fn into_json(self, asked: &Asked) -> Map<String, Value> {
        let mut shown = Map::new();
        shown.insert("method".to_owned(), asked.method.name().into());
        if let Some(bulk_id) = &asked.bulk_id {
            shown.insert("bulkId".to_owned(), bulk_id.as_str().into());
        }
        let (status, location) = match self {
            Self::Done {
                status,
                location,
                version,
                ..
            } => {
                if let Some(version) = version {
                    shown.insert("version".to_owned(), version.to_string().into());
                }
                (status, Some(location))
            }
            Self::Refused { error, location } => {
                shown.insert("response".to_owned(), error.to_json(ErrorForm::Rfc));
                (error.status, location)
            }
        };
        shown.insert("status".to_owned(), status.to_string().into());
        if let Some(location) = location {
            shown.insert("location".to_owned(), location.into());
        }
        shown
    }
}
