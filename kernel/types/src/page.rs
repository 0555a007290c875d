//! Cursor paging: every list is bounded and continues from an opaque cursor.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::{IntoParams, ToSchema};

use crate::problem::Problem;

/// Items a page holds when the caller does not say.
pub const DEFAULT_LIMIT: u16 = 20;
/// Items a page can hold.
pub const MAX_LIMIT: u16 = 100;

/// One page of a list.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Give this as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// Query parameters of every list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u16>,
}

impl PageQuery {
    /// The limit asked for, checked against 1..=100.
    pub fn limit(&self) -> Result<usize, Problem> {
        match self.limit.unwrap_or(DEFAULT_LIMIT) {
            limit @ 1..=MAX_LIMIT => Ok(usize::from(limit)),
            _ => {
                Err(Problem::invalid("page.limit", "limit must be between 1 and 100")
                    .field("limit", "1 to 100"))
            }
        }
    }

    /// The position encoded in the cursor, if one was given.
    pub fn position<C: DeserializeOwned>(&self) -> Result<Option<C>, Problem> {
        self.cursor.as_deref().map(Cursor::decode).transpose()
    }
}

/// Encoding of a position in a list as opaque text.
pub struct Cursor;

impl Cursor {
    /// Text for a position.
    pub fn encode<C: Serialize>(position: &C) -> String {
        let json = serde_json::to_vec(position).expect("positions are plain data");
        URL_SAFE_NO_PAD.encode(json)
    }

    /// The position in a text made by [`Cursor::encode`] for the same list.
    pub fn decode<C: DeserializeOwned>(text: &str) -> Result<C, Problem> {
        URL_SAFE_NO_PAD.decode(text).ok().and_then(|json| serde_json::from_slice(&json).ok()).ok_or_else(
            || {
                Problem::invalid("page.cursor", "the cursor does not belong to this list")
                    .field("cursor", "leave it out to start from the beginning")
            },
        )
    }
}

impl<T> Page<T> {
    /// A page of at most `limit` of `items`, which were read with one item more than the limit; `position` tells
    /// where a page that ends in the given item continues.
    pub fn of<C: Serialize>(mut items: Vec<T>, limit: usize, position: impl Fn(&T) -> C) -> Self {
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(|last| Cursor::encode(&position(last)));
        Self { items, next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_end_and_continue() {
        let page = Page::of(vec![1, 2, 3], 2, |n| *n);
        assert_eq!(page.items, [1, 2]);
        let query = PageQuery { cursor: page.next, limit: None };
        assert_eq!(query.position::<i32>().unwrap(), Some(2));
        assert!(Page::of(vec![1, 2], 2, |n| *n).next.is_none());
    }

    #[test]
    fn bad_cursors_and_limits_are_refused() {
        let query = PageQuery { cursor: Some("!!".to_owned()), limit: Some(0) };
        assert_eq!(query.position::<i32>().unwrap_err().code(), "page.cursor");
        assert_eq!(query.limit().unwrap_err().code(), "page.limit");
    }
}
