//! Reads the trending list, page by page in the snapshot in which the reader began.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::App;
use crate::{
    error::Error,
    store::trending::{self, Item, Snapshot},
};

/// Where the list continues; travels in the cursor.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct TrendPosition {
    pub(crate) snapshot: Uuid,
    pub(crate) offset: usize,
}

/// One page, its first item's rank, and where it continues.
#[derive(Debug)]
pub(crate) struct TrendPage {
    pub(crate) taken_at: Option<jiff::Timestamp>,
    /// Rank counts from 1.
    pub(crate) items: Vec<(usize, Item)>,
    pub(crate) next: Option<TrendPosition>,
}

/// Reads a page of the newest snapshot, or of the one the cursor names.
pub(crate) async fn read_trending(
    app: &App,
    position: Option<TrendPosition>,
    limit: usize,
) -> Result<TrendPage, Error> {
    let wanted = position.map(|position| position.snapshot);
    let offset = position.map_or(0, |position| position.offset);
    let Some(snapshot) = trending::snapshot(&app.db.read().await?, wanted).await? else {
        return match position {
            // Nothing has ever trended.
            None => Ok(TrendPage { taken_at: None, items: Vec::new(), next: None }),
            Some(_) => Err(Error::CursorExpired),
        };
    };
    let Snapshot { id, taken_at, items } = snapshot;
    let length = items.len();
    let page: Vec<_> =
        items.into_iter().enumerate().skip(offset).take(limit).map(|(n, item)| (n + 1, item)).collect();
    let end = offset + page.len();
    let next = (!page.is_empty() && end < length).then_some(TrendPosition { snapshot: id, offset: end });
    Ok(TrendPage { taken_at: Some(taken_at), items: page, next })
}
