//! Reads a user's feed: following in order of time, or ranked for them, unless they have switched ranking off.

use std::collections::HashMap;

use ids::{ActivityId, UserId};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{App, rank::rank};
use crate::{
    domain::{preferences::Sliders, reason::Reason},
    error::Error,
    store::{
        preferences,
        timeline::{self, Before, Entry},
    },
};

/// How long a reader can scroll in one ranked list.
const LIST_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// What the reader asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Following,
    ForYou,
}

/// How the answer is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Chronological,
    Ranked,
}

/// Where a feed continues; travels in the cursor.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Position {
    /// Behind this moment and id.
    #[serde(rename = "t")]
    Time(Timestamp, ActivityId),
    /// In the list made at `as_of`, behind the item `after`, which stood at `at`.
    #[serde(rename = "r")]
    Rank { as_of: Timestamp, after: ActivityId, at: usize },
}

/// An entry with the reason it is shown.
#[derive(Debug)]
pub(crate) struct Shown {
    pub(crate) entry: Entry,
    pub(crate) reason: Reason,
}

/// One page.
#[derive(Debug)]
pub(crate) struct FeedPage {
    pub(crate) order: Order,
    pub(crate) items: Vec<Shown>,
    pub(crate) next: Option<Position>,
}

/// Reads a page. Without a mode it is the ranked one, or time's where the user has chosen that.
pub(crate) async fn read_feed(
    app: &App,
    user: UserId,
    mode: Option<Mode>,
    position: Option<Position>,
    limit: usize,
) -> Result<FeedPage, Error> {
    let preferences = preferences::load(&app.db.read().await?, user).await?;
    let by_time = preferences.chronological || mode == Some(Mode::Following);
    match position {
        None if by_time => chronological(app, user, Before::the_newest(), limit).await,
        Some(Position::Time(at, id)) if by_time => chronological(app, user, Before { at, id }, limit).await,
        None => ranked(app, user, preferences.sliders, app.env.now(), None, limit).await,
        Some(Position::Rank { as_of, after, at }) if !by_time => {
            ranked(app, user, preferences.sliders, as_of, Some((after, at)), limit).await
        }
        // The switch was thrown while scrolling, or the cursor is of the other tab.
        Some(_) => Err(Error::CursorExpired),
    }
}

async fn chronological(app: &App, user: UserId, before: Before, limit: usize) -> Result<FeedPage, Error> {
    let mut entries = timeline::following(&app.db.read().await?, user, before, limit + 1).await?;
    let more = entries.len() > limit;
    entries.truncate(limit);
    let next = entries.last().filter(|_| more).map(|last| Position::Time(last.occurred_at, last.id));
    let reason = |entry: &Entry| if entry.actor == user { Reason::Own } else { Reason::Following };
    let items = entries.into_iter().map(|entry| Shown { reason: reason(&entry), entry }).collect();
    Ok(FeedPage { order: Order::Chronological, items, next })
}

async fn ranked(
    app: &App,
    user: UserId,
    sliders: Sliders,
    as_of: Timestamp,
    behind: Option<(ActivityId, usize)>,
    limit: usize,
) -> Result<FeedPage, Error> {
    let age = app.env.now().duration_since(as_of);
    if age.is_negative() || age > LIST_KEPT {
        return Err(Error::CursorExpired);
    }
    let reader = app.db.read().await?;
    let list = rank(&reader, user, sliders, as_of).await?;
    let start = behind.map_or(0, |(after, at)| {
        // The item itself may be gone (its author unfollowed); then its old place is the best guess.
        list.iter().position(|item| item.candidate.id == after).map_or(at, |found| found + 1)
    });
    let mut rest = list.iter().enumerate().skip(start).filter(|(_, item)| !item.candidate.hidden);
    let page: Vec<_> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next = page.last().filter(|_| more).map(|(n, last)| Position::Rank {
        as_of,
        after: last.candidate.id,
        at: n + 1,
    });
    let wanted: Vec<_> = page.iter().map(|(_, item)| (item.candidate.actor, item.candidate.id)).collect();
    let found = timeline::by_ids(&reader, &wanted).await?;
    let mut entries: HashMap<_, _> = found.into_iter().map(|entry| (entry.id, entry)).collect();
    let items = page
        .into_iter()
        .filter_map(|(_, item)| {
            Some(Shown { entry: entries.remove(&item.candidate.id)?, reason: item.reason })
        })
        .collect();
    Ok(FeedPage { order: Order::Ranked, items, next })
}
