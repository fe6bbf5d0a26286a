//! Pages of lists: keyset pagination with opaque tokens.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Which part of a list is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRequest {
    /// How many items at the most; at least 1.
    pub limit: u32,
    /// The key of the last item of the page before, where there was one.
    pub after: Option<String>,
}

/// A page token that this server did not make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page token is not valid")]
pub struct InvalidPageToken;

impl PageRequest {
    /// The first `limit` items.
    pub const fn first(limit: u32) -> Self {
        Self { limit, after: None }
    }

    /// From the wire: at most `limit` items after the place that `token` names.
    pub fn new(limit: u32, token: Option<&str>) -> Result<Self, InvalidPageToken> {
        let after = match token {
            None | Some("") => None,
            Some(token) => {
                let bytes = URL_SAFE_NO_PAD
                    .decode(token.trim_end_matches('='))
                    .map_err(|_not_base64| InvalidPageToken)?;
                let text = String::from_utf8(bytes).map_err(|_not_utf8| InvalidPageToken)?;
                Some(text.strip_prefix("1:").ok_or(InvalidPageToken)?.to_owned())
            }
        };
        Ok(Self {
            limit: limit.max(1),
            after,
        })
    }

    /// One more than the limit: what a query asks for to learn whether there is a next page.
    pub fn probe(&self) -> i64 {
        i64::from(self.limit) + 1
    }

    /// The key to continue after, or the empty text, which sorts before every key.
    pub fn after_or_empty(&self) -> &str {
        self.after.as_deref().unwrap_or_default()
    }
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The items, in the list's order.
    pub items: Vec<T>,
    /// The token of the next page, where there is one.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// From up to [`PageRequest::probe`] items; `key` names an item's place in the order.
    pub fn from_probe(
        mut items: Vec<T>,
        request: &PageRequest,
        key: impl FnOnce(&T) -> String,
    ) -> Self {
        let limit = usize::try_from(request.limit).unwrap_or(usize::MAX);
        let next = if items.len() > limit {
            items.truncate(limit);
            items.last().map(|last| token(&key(last)))
        } else {
            None
        };
        Self { items, next }
    }

    /// The same page with each item turned by `turn`.
    pub fn map<U>(self, turn: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(turn).collect(),
            next: self.next,
        }
    }
}

fn token(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("1:{key}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_leads_to_the_item_after_it() {
        let request = PageRequest::first(2);
        let page = Page::from_probe(vec!["a", "b", "c"], &request, |item| (*item).to_owned());
        assert_eq!(page.items, ["a", "b"]);
        let next = PageRequest::new(2, page.next.as_deref()).expect("our own token");
        assert_eq!(next.after.as_deref(), Some("b"));
    }

    #[test]
    fn the_last_page_has_no_token() {
        let page = Page::from_probe(vec![1, 2], &PageRequest::first(2), ToString::to_string);
        assert_eq!(page.next, None);
    }

    #[test]
    fn a_foreign_token_is_refused() {
        for token in ["!", "AAAA", "bm90aGluZw"] {
            assert_eq!(PageRequest::new(1, Some(token)), Err(InvalidPageToken));
        }
    }
}
