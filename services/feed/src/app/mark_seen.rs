//! Remembers what a user had on the screen.

use ids::{ActivityId, UserId};
use kernel_postgres::Tx;

use super::App;
use crate::{error::Error, store::seen};

/// Ids in one report at most.
const LIMIT: usize = 200;

/// Records a report; how many activities were new. Ids of nothing do no harm and are forgotten in time.
pub(crate) async fn mark_seen(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    activities: &[ActivityId],
) -> Result<u64, Error> {
    if !(1..=LIMIT).contains(&activities.len()) {
        return Err(Error::TooManySeen { limit: LIMIT });
    }
    Ok(seen::record(tx, user, activities, app.env.now()).await?)
}
