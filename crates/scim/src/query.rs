//! What a list or a search asks for: the parameters of a URL, or the message `SearchRequest`.

use serde_json::Value;

use crate::error::{ScimError, ScimType};
use crate::filter::{Filter, FilterError, Limits};
use crate::mode::Mode;
use crate::path::AttributePath;
use crate::projection::Projection;
use crate::sort::Order;

const SEARCH_URN: &str = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
const LONGEST_CURSOR: usize = 1_024;

/// Which page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paging {
    /// From the n-th on, counted from one. In AWS's mode always from the first.
    Index(usize),
    /// From the beginning, with a cursor for what follows.
    FirstCursor,
    /// What follows a cursor.
    Cursor(String),
}

/// What a list or a search asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Who is meant.
    pub filter: Option<Filter>,
    /// How many, at most; [`Mode::page`] and less.
    pub count: usize,
    /// Which of them.
    pub paging: Paging,
    /// In which order. AWS: never.
    pub sort: Option<(AttributePath, Order)>,
    /// What of them. AWS: everything.
    pub projection: Projection,
}

/// The parameters before they are understood.
#[derive(Default)]
struct Raw {
    filter: Option<String>,
    count: Option<i64>,
    start_index: Option<i64>,
    cursor: Option<String>,
    sort_by: Option<String>,
    descending: bool,
    attributes: Vec<String>,
    excluded: Vec<String>,
}

impl Query {
    /// Reads the decoded parameters of a URL. Names are taken in any case; what is not known is
    /// passed over, and so are empty values, but for the cursor's.
    pub fn from_parameters<'a>(
        parameters: impl Iterator<Item = (&'a str, &'a str)>,
        mode: Mode,
    ) -> Result<Self, ScimError> {
        let mut raw = Raw::default();
        for (name, value) in parameters {
            let value = value.trim();
            if name.eq_ignore_ascii_case("cursor") {
                raw.cursor = Some(value.to_owned());
            }
            if value.is_empty() {
                continue;
            }
            match name.to_ascii_lowercase().as_str() {
                "filter" => raw.filter = Some(value.to_owned()),
                "count" => raw.count = Some(number("count", value)?),
                "startindex" if mode == Mode::Rfc => {
                    raw.start_index = Some(number("startIndex", value)?);
                }
                "sortby" => raw.sort_by = Some(value.to_owned()),
                "sortorder" => raw.descending = value.eq_ignore_ascii_case("descending"),
                "attributes" => raw.attributes = names(value),
                "excludedattributes" => raw.excluded = names(value),
                _ => {}
            }
        }
        raw.understood(mode)
    }

    /// Reads the message of a POST to `.search` (RFC 7644 §3.4.3).
    pub fn from_search(body: &Value, mode: Mode) -> Result<Self, ScimError> {
        let wrong = |detail: &str| ScimError::bad(ScimType::InvalidSyntax, detail);
        let message = body
            .as_object()
            .ok_or_else(|| wrong("the body is no object"))?;
        let member = |name: &str| {
            let mut members = message.iter();
            let found = members.find(|(known, _)| known.eq_ignore_ascii_case(name));
            found
                .map(|(_, value)| value)
                .filter(|value| !value.is_null())
        };
        let schemas = member("schemas").and_then(Value::as_array);
        let mut urns = schemas.into_iter().flatten().filter_map(Value::as_str);
        if !urns.any(|urn| urn.eq_ignore_ascii_case(SEARCH_URN)) {
            return Err(wrong("schemas does not name the message SearchRequest"));
        }
        let text = |name: &str| match member(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(wrong("a member of the search is not of its type")),
        };
        let whole = |name: &str| match member(name) {
            None => Ok(None),
            Some(value) => value
                .as_i64()
                .map(Some)
                .ok_or_else(|| wrong("a member of the search is not of its type")),
        };
        let list = |name: &str| match member(name) {
            None => Ok(Vec::new()),
            Some(Value::String(text)) => Ok(names(text)),
            Some(Value::Array(values)) => Ok(values
                .iter()
                .filter_map(Value::as_str)
                .take(MAX_NAMES)
                .map(str::to_owned)
                .collect()),
            Some(_) => Err(wrong("a member of the search is not of its type")),
        };
        Raw {
            filter: text("filter")?,
            count: whole("count")?,
            start_index: whole("startIndex")?,
            cursor: text("cursor")?,
            sort_by: text("sortBy")?,
            descending: text("sortOrder")?
                .is_some_and(|order| order.eq_ignore_ascii_case("descending")),
            attributes: list("attributes")?,
            excluded: list("excludedAttributes")?,
        }
        .understood(mode)
    }
}

/// How many names of attributes a projection may have.
const MAX_NAMES: usize = 100;

fn names(list: &str) -> Vec<String> {
    let names = list
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    names.take(MAX_NAMES).map(str::to_owned).collect()
}

fn number(name: &str, value: &str) -> Result<i64, ScimError> {
    value.parse().map_err(|_: std::num::ParseIntError| {
        ScimError::bad(ScimType::InvalidValue, format!("{name} is no number"))
    })
}

impl Raw {
    fn understood(self, mode: Mode) -> Result<Query, ScimError> {
        let filter = self
            .filter
            .map(|text| Filter::parse(&text, Limits::default()));
        let filter = filter.transpose().map_err(|error| error.into_scim(mode))?;
        let count = match (mode, self.count) {
            (_, None) => mode.page().min(100),
            (Mode::Aws, Some(count)) if count < 1 => {
                let detail = "1 validation errors detected: Value at 'count' failed to satisfy \
                     constraint: Member must have value greater than or equal to 1";
                return Err(ScimError::bad(ScimType::InvalidValue, detail));
            }
            // RFC 7644 §3.4.2.4: a negative count is zero.
            (_, Some(count)) => usize::try_from(count).unwrap_or(0).min(mode.page()),
        };
        let paging = match self.cursor {
            Some(cursor) if cursor.len() > LONGEST_CURSOR => {
                return Err(ScimError::bad(
                    ScimType::InvalidCursor,
                    "the cursor is none of ours",
                ));
            }
            Some(cursor) if cursor.is_empty() => Paging::FirstCursor,
            Some(cursor) => Paging::Cursor(cursor),
            // RFC 7644 §3.4.2.4: less than one is one.
            None => Paging::Index(
                usize::try_from(self.start_index.unwrap_or(1))
                    .unwrap_or(1)
                    .max(1),
            ),
        };
        let (sort, projection) = match mode {
            // AWS: passed over.
            Mode::Aws => (None, Projection::Default),
            Mode::Rfc => (
                sort(self.sort_by, self.descending)?,
                Projection::read(&self.attributes, &self.excluded)?,
            ),
        };
        Ok(Query {
            filter,
            count,
            paging,
            sort,
            projection,
        })
    }
}

fn sort(by: Option<String>, descending: bool) -> Result<Option<(AttributePath, Order)>, ScimError> {
    let Some(by) = by else {
        return Ok(None);
    };
    let path = AttributePath::parse(&by)
        .map_err(|error: FilterError| ScimError::bad(ScimType::InvalidPath, error.to_string()))?;
    let order = if descending {
        Order::Descending
    } else {
        Order::Ascending
    };
    Ok(Some((path, order)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(text: &str, mode: Mode) -> Result<Query, ScimError> {
        let parameters = text.split('&').filter(|part| !part.is_empty());
        Query::from_parameters(
            parameters.map(|part| part.split_once('=').unwrap_or((part, ""))),
            mode,
        )
    }

    #[test]
    fn aws_pages_have_up_to_a_hundred_and_begin_at_the_first() {
        let query = of(
            "startIndex=7&count=500&attributes=id&sortBy=userName",
            Mode::Aws,
        );
        let expected = Query {
            filter: None,
            count: 100,
            paging: Paging::Index(1),
            sort: None,
            projection: Projection::Default,
        };
        assert_eq!(query, Ok(expected));
        assert_eq!(
            of("count=0", Mode::Aws).map_err(|error| error.status),
            Err(400)
        );
        assert_eq!(
            of("count=x", Mode::Aws).map_err(|error| error.status),
            Err(400)
        );
    }

    #[test]
    fn a_cursor_without_a_value_asks_for_the_first_page() {
        let paging = |text| of(text, Mode::Aws).map(|query| query.paging);
        assert_eq!(paging("cursor"), Ok(Paging::FirstCursor));
        assert_eq!(paging("cursor="), Ok(Paging::FirstCursor));
        assert_eq!(paging("cursor=abc"), Ok(Paging::Cursor("abc".to_owned())));
        let long = format!("cursor={}", "a".repeat(2_000));
        assert!(of(&long, Mode::Aws).is_err());
    }

    #[test]
    fn the_rfcs_indexes_and_counts_below_their_range_are_moved_into_it() {
        let query = of("startIndex=-3&count=-1", Mode::Rfc);
        let seen = query.map(|query| (query.paging, query.count));
        assert_eq!(seen, Ok((Paging::Index(1), 0)));
    }

    #[test]
    fn a_search_asks_for_the_same_as_a_url() {
        let search = json!({
            "schemas": [SEARCH_URN],
            "filter": "userName sw \"a\"",
            "startIndex": 3,
            "count": 10,
            "sortBy": "name.familyName",
            "sortOrder": "descending",
            "attributes": ["userName", "emails.value"],
        });
        let url = "filter=userName sw \"a\"&startIndex=3&count=10&sortBy=name.familyName\
            &sortOrder=descending&attributes=userName,emails.value";
        let query = of(url, Mode::Rfc);
        assert!(query.is_ok());
        assert_eq!(Query::from_search(&search, Mode::Rfc), query);
        assert!(Query::from_search(&json!({"count": 1}), Mode::Rfc).is_err());
        assert!(
            Query::from_search(&json!({"schemas": [SEARCH_URN], "count": "1"}), Mode::Rfc).is_err()
        );
    }
}
