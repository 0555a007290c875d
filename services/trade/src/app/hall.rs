//! Live news of the grab pool. Whoever watches, in whatever process, sees every change within one look at the store.
//!
//! The pool itself is looked at, not the events about it: a consumer group delivers an event to one process, and every
//! process has watchers. While nobody watches, nobody looks.

use std::collections::BTreeSet;
use std::sync::{
    Arc, Mutex, PoisonError, Weak,
    atomic::{AtomicU32, Ordering},
};
use std::time::Duration;

use ids::OrderId;
use tokio::sync::{Notify, broadcast, watch};
use trade_api::OrderStatus;

use super::App;
use crate::domain::pool::{Departure, difference};
use crate::store::pool;

/// Changes a slow watcher may fall behind before it has to start afresh.
const BACKLOG: usize = 1_024;
/// How long changes that come in a rush are gathered.
const RUSH: Duration = Duration::from_millis(30);
/// The most of the pool that is watched: the soonest.
const WATCHED: i64 = 5_000;

/// One change of the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Added(OrderId),
    Gone(OrderId, Departure),
}

/// The hall's notice board.
pub(crate) struct Hall {
    changes: broadcast::Sender<Change>,
    nudge: Arc<Notify>,
    /// Whether somebody looks at the pool for the watchers.
    looking: Mutex<bool>,
    /// Whether the looking has seen the pool once: what happens from then on is announced.
    seen: watch::Sender<bool>,
    watchers: Arc<AtomicU32>,
}

/// A place in the hall; leaving frees it.
pub(crate) struct Seat {
    pub(crate) changes: broadcast::Receiver<Change>,
    seen: watch::Receiver<bool>,
    watchers: Arc<AtomicU32>,
}

impl Seat {
    /// Waits until changes are announced. What the watcher reads of the pool after this and what is announced leave no
    /// gap between them; an arrival in the overlap is announced though it was read already.
    pub(crate) async fn settled(&mut self) {
        // The hall outlives its seats, so the sender is there.
        let _ = self.seen.wait_for(|seen| *seen).await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.watchers.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Hall {
    pub(crate) fn new() -> Self {
        Self {
            changes: broadcast::channel(BACKLOG).0,
            nudge: Arc::new(Notify::new()),
            looking: Mutex::new(false),
            seen: watch::channel(false).0,
            watchers: Arc::default(),
        }
    }

    /// Something may have changed: look at once rather than at the next beat.
    pub(crate) fn nudge(&self) {
        self.nudge.notify_one();
    }

    /// A seat, if one is free. The first watcher sets the looking going.
    pub(crate) fn sit_down(&self, app: &Arc<App>) -> Option<Seat> {
        if self.watchers.fetch_add(1, Ordering::Relaxed) >= app.config.max_streams {
            self.watchers.fetch_sub(1, Ordering::Relaxed);
            return None;
        }
        let (changes, seen) = (self.changes.subscribe(), self.seen.subscribe());
        let seat = Seat { changes, seen, watchers: Arc::clone(&self.watchers) };
        let mut looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        if !*looking {
            *looking = true;
            tokio::spawn(look(Arc::downgrade(app)));
        }
        Some(seat)
    }

    /// Whether the looking may stop; from then on the next watcher starts it again.
    fn is_empty(&self) -> bool {
        let mut looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        *looking = self.changes.receiver_count() > 0;
        if !*looking {
            self.seen.send_replace(false);
        }
        !*looking
    }
}

/// Looks at the pool again and again while somebody watches.
async fn look(app: Weak<App>) {
    let mut seen: Option<BTreeSet<OrderId>> = None;
    loop {
        let (nudge, beat) = {
            let Some(app) = app.upgrade() else { return };
            if app.hall.is_empty() {
                return;
            }
            match compare(&app, seen.as_ref()).await {
                Ok(now) => {
                    seen = Some(now);
                    app.hall.seen.send_replace(true);
                }
                Err(error) => tracing::warn!(cause = format!("{error:#}"), "cannot look at the grab pool"),
            }
            (Arc::clone(&app.hall.nudge), app.config.hall_poll())
        };
        if tokio::time::timeout(beat, nudge.notified()).await.is_ok() {
            // What happens in one rush is looked at once.
            tokio::time::sleep(RUSH).await;
        }
    }
}

/// Announces what has changed since the last look; the first look only sees.
async fn compare(app: &App, before: Option<&BTreeSet<OrderId>>) -> anyhow::Result<BTreeSet<OrderId>> {
    let reader = app.db.read().await?;
    let after = pool::ids(&reader, WATCHED).await?;
    let Some(before) = before else { return Ok(after) };
    let (came, went) = difference(before, &after);
    if !went.is_empty() {
        let left = pool::statuses(&reader, &went).await?;
        // One that is still open has only drifted out of the part that is watched.
        for (order, status) in left.into_iter().filter(|(_, status)| *status != OrderStatus::Open) {
            // Nobody listening is no fault.
            let _ = app.hall.changes.send(Change::Gone(order, Departure::of(status)));
        }
    }
    for order in came {
        let _ = app.hall.changes.send(Change::Added(order));
    }
    Ok(after)
}
