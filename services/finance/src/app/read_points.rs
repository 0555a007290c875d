//! A person's points: how many, and when they end.

use ids::UserId;

use super::App;
use crate::{domain::points::Lot, store::points};

/// Points that can be used, by lot.
pub(crate) struct Balance {
    pub(crate) available: i64,
    /// Those that expire first before others.
    pub(crate) lots: Vec<Lot>,
}

pub(crate) async fn balance(app: &App, user: UserId) -> anyhow::Result<Balance> {
    let lots = points::lots(&app.db.read().await?, user, app.env.now()).await?;
    Ok(Balance { available: lots.iter().map(|lot| lot.remaining).sum(), lots })
}
