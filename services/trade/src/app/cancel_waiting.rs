//! What a lock on an account means for the market, and what its end means.

use ids::UserId;
use kernel_postgres::Tx;

use super::{App, advance};
use crate::domain::machine::{Action, Actor};
use crate::store::{moves::Attribution, orders, practitioners};

/// Orders ended at once; the loop comes back for the rest.
const AT_ONCE: i64 = 100;

/// Ends the orders of a locked consumer that nobody has taken yet, and keeps a locked practitioner from the pool. Orders
/// that somebody serves already go on: the other side has done nothing wrong.
pub(crate) async fn account_locked(app: &App, tx: &Tx<'_>, user: UserId) -> anyhow::Result<()> {
    let now = app.env.now();
    practitioners::suspend(tx, user, true, now).await?;
    loop {
        let waiting = orders::lock_waiting(tx, user, AT_ONCE).await?;
        for order in &waiting {
            let change = order.decide(Action::Cancel, Actor::Lock, now, &app.terms);
            let change = change.map_err(|refusal| anyhow::anyhow!("order {}: {refusal:?}", order.id))?;
            advance::advance(app, tx, order, &change, &Attribution::default(), None).await?;
        }
        if waiting.is_empty() {
            return Ok(());
        }
    }
}

/// Lets a practitioner back to the pool.
pub(crate) async fn account_unlocked(app: &App, tx: &Tx<'_>, user: UserId) -> anyhow::Result<()> {
    practitioners::suspend(tx, user, false, app.env.now()).await
}
