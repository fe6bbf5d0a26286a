//! Lists and searches.

use app::Cx;
use app::scim::Search;
use base::{PageRequest, sha256_hex};
use http::StatusCode;
use scim::{
    AwsFilter, ListResponse, Mode, Paging, Projection, Query, ResourceKind, Schema, ScimError,
    ScimType,
};
use serde_json::Value;

use crate::answer::{Reply, refused};
use crate::perform::Service;

impl Service {
    /// What of a resource is asked for.
    pub(crate) fn projection(&self, query: &str) -> Result<Projection, ScimError> {
        match self.mode {
            Mode::Aws => Ok(Projection::Default),
            Mode::Rfc => Ok(self.query(query)?.projection),
        }
    }

    fn query(&self, query: &str) -> Result<Query, ScimError> {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).take(64).collect();
        let pairs = pairs
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref()));
        Query::from_parameters(pairs, self.mode)
    }

    pub(crate) async fn list(
        &self,
        cx: &Cx,
        kind: Option<ResourceKind>,
        query: &str,
    ) -> Result<Reply, ScimError> {
        let asked = self.query(query)?;
        match (self.mode, kind) {
            (Mode::Aws, Some(kind)) => self.list_as_aws(cx, kind, asked).await,
            _ => self.find(cx, kind, asked).await,
        }
    }

    pub(crate) async fn search(
        &self,
        cx: &Cx,
        kind: Option<ResourceKind>,
        body: &Value,
    ) -> Result<Reply, ScimError> {
        self.find(cx, kind, Query::from_search(body, self.mode)?)
            .await
    }

    async fn list_as_aws(
        &self,
        cx: &Cx,
        kind: ResourceKind,
        asked: Query,
    ) -> Result<Reply, ScimError> {
        // What a cursor belongs to.
        let what = format!("{}?{:?}&{}", kind.endpoint(), asked.filter, asked.count);
        let filter = match &asked.filter {
            Some(filter) => Some(AwsFilter::read(filter, kind)?),
            None => None,
        };
        let limit = u32::try_from(asked.count).unwrap_or(1);
        let page = match &asked.paging {
            Paging::Index(_) | Paging::FirstCursor => PageRequest::first(limit),
            Paging::Cursor(cursor) => cursor_page(cursor, &what, limit)?,
        };
        let found = self.app.list_scim_as_aws(cx, kind, filter, page);
        let found = found.await.map_err(refused)?;
        let resources: Vec<_> = found
            .items
            .into_iter()
            .map(|shown| shown.resource)
            .collect();
        let answer = match asked.paging {
            // AWS: there is nothing behind the first hundred (§8.4).
            Paging::Index(_) => ListResponse::Indexed {
                total: resources.len(),
                start_index: 1,
                resources,
            },
            Paging::FirstCursor | Paging::Cursor(_) => ListResponse::Cursor {
                next: found.next.map(|token| cursor(&token, &what)),
                resources,
            },
        };
        Ok(Reply::of(StatusCode::OK, answer.into_json()))
    }

    async fn find(
        &self,
        cx: &Cx,
        kind: Option<ResourceKind>,
        asked: Query,
    ) -> Result<Reply, ScimError> {
        let Paging::Index(start) = asked.paging else {
            return Err(no_cursor());
        };
        let search = Search {
            kind,
            filter: asked.filter,
            sort: asked.sort,
            start,
            count: asked.count,
            with_groups: asked.projection.wants("groups"),
            with_members: asked.projection.wants("members"),
        };
        let found = self.app.search_scim(cx, search).await.map_err(refused)?;
        let project = |(kind, resource)| {
            asked
                .projection
                .apply(&resource, Schema::of(kind, self.mode))
        };
        let answer = ListResponse::Indexed {
            total: found.total,
            start_index: start,
            resources: found.items.into_iter().map(project).collect(),
        };
        Ok(Reply::of(StatusCode::OK, answer.into_json()))
    }
}

/// A cursor of a list: where it goes on, and which list it belongs to.
fn cursor(token: &str, what: &str) -> String {
    format!("{}.{token}", mark(what))
}

/// AWS: with another filter or count than before, a cursor is refused (§8.4); the words are ours.
fn cursor_page(cursor: &str, what: &str, limit: u32) -> Result<PageRequest, ScimError> {
    let token = cursor
        .split_once('.')
        .filter(|(known, _)| *known == mark(what))
        .map(|(_, token)| token);
    let page = token.and_then(|token| PageRequest::new(limit, Some(token)).ok());
    page.ok_or_else(no_cursor)
}

/// Not a secret and no proof: whoever makes one up reads the same list from another place.
fn mark(what: &str) -> String {
    sha256_hex(what).chars().take(16).collect()
}

fn no_cursor() -> ScimError {
    ScimError::bad(
        ScimType::InvalidCursor,
        "the cursor does not belong to this list, its filter and its count",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_good_for_its_own_list_alone() {
        let first = PageRequest::first(2);
        let page = base::Page::from_probe(vec!["a", "b", "c"], &first, |id| (*id).to_owned());
        let made = cursor(&page.next.expect("a token"), "Users?None&2");
        let read = cursor_page(&made, "Users?None&2", 2).expect("our own");
        assert_eq!(read.after.as_deref(), Some("b"));
        for (text, what) in [
            (made.as_str(), "Users?None&3"),
            (made.as_str(), "Groups?None&2"),
            ("nonsense", "Users?None&2"),
            ("", "Users?None&2"),
        ] {
            let refused = cursor_page(text, what, 2).map_err(|error| error.status);
            assert_eq!(refused, Err(400), "{text}");
        }
    }
}
