//! Answers to lists and searches.

use serde_json::{Map, Value, json};

const LIST_URN: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

/// One page of resources.
#[derive(Debug, Clone, PartialEq)]
pub enum ListResponse {
    /// A page by its place: AWS's without a cursor, and the RFCs'.
    Indexed {
        /// How many there are, on all pages.
        total: usize,
        /// The place of the first on this page, counted from one.
        start_index: usize,
        /// Those on this page.
        resources: Vec<Map<String, Value>>,
    },
    /// A page of a list with cursors. AWS: without the number of all.
    Cursor {
        /// Where the next page begins; none if this is the last.
        next: Option<String>,
        /// Those on this page.
        resources: Vec<Map<String, Value>>,
    },
}

impl ListResponse {
    /// The body of the answer.
    pub fn into_json(self) -> Value {
        match self {
            Self::Indexed {
                total,
                start_index,
                resources,
            } => json!({
                "schemas": [LIST_URN],
                "totalResults": total,
                "itemsPerPage": resources.len(),
                "startIndex": start_index,
                "Resources": resources,
            }),
            Self::Cursor { next, resources } => {
                let mut body = json!({
                    "schemas": [LIST_URN],
                    "itemsPerPage": resources.len(),
                    "Resources": resources,
                });
                if let (Some(next), Some(body)) = (next, body.as_object_mut()) {
                    body.insert("nextCursor".to_owned(), next.into());
                }
                body
            }
        }
    }
}
