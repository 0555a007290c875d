//! Points: awarded by rule, and taken back with the refund of what earned them.

use finance_api::PointsAwarded;
use ids::UserId;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs, outbox};

use super::App;
use crate::{
    domain::{
        points::{Award, Movement, MovementKind, take_at_most},
        settlement::Settlement,
        unwind::points_to_reverse,
    },
    jobs::PostPoints,
    store::points,
};

/// Points for joining, once.
pub(crate) async fn welcome(app: &App, tx: &Tx<'_>, user: UserId) -> anyhow::Result<()> {
    let granted_at = app.env.now();
    award(
        app,
        tx,
        Award {
            lot: app.env.id(),
            user,
            cause: "welcome".to_owned(),
            reason: "welcome",
            order: None,
            points: app.config.points.welcome.into(),
            granted_at,
            expires_at: app.config.points.expiry(granted_at),
        },
    )
    .await
}

/// Points for a completed order, once.
pub(crate) async fn for_order(app: &App, tx: &Tx<'_>, settlement: &Settlement) -> anyhow::Result<()> {
    let granted_at = app.env.now();
    award(
        app,
        tx,
        Award {
            lot: app.env.id(),
            user: settlement.payer,
            cause: settlement.order.to_string(),
            reason: "order",
            order: Some(settlement.order),
            points: app.config.points.for_order(settlement.shares.total()),
            granted_at,
            expires_at: app.config.points.expiry(granted_at),
        },
    )
    .await
}

async fn award(app: &App, tx: &Tx<'_>, award: Award) -> anyhow::Result<()> {
    if award.points == 0 || !points::insert_lot(tx, &award).await? {
        return Ok(());
    }
    let Award { lot, user, reason, order, points, granted_at, expires_at, cause: _ } = award;
    record(
        app,
        tx,
        Movement {
            id: app.env.uuid(),
            user,
            kind: MovementKind::Award,
            points,
            reason: reason.to_owned(),
            order,
            lot,
            at: granted_at,
        },
    )
    .await?;
    let event = PointsAwarded {
        lot_id: lot,
        user_id: user,
        points,
        reason: reason.to_owned(),
        order_id: order,
        awarded_at: granted_at,
        expires_at,
    };
    outbox::publish(tx, &app.env, &event).await.map(drop)
}

/// Takes points back in proportion to what of the settlement was returned; what was spent already is not chased.
pub(crate) async fn reverse(app: &App, tx: &Tx<'_>, settlement: &Settlement) -> anyhow::Result<()> {
    let (user, order) = (settlement.payer, settlement.order);
    let lots = points::lock_lots(tx, user).await?;
    let (awarded, reversed) = points::of_order(tx, user, order).await?;
    let wanted = points_to_reverse(awarded, reversed, settlement.returned.total(), settlement.shares.total());
    let now = app.env.now();
    for taken in take_at_most(&lots, wanted, now) {
        points::take(tx, user, &taken).await?;
        record(
            app,
            tx,
            Movement {
                id: app.env.uuid(),
                user,
                kind: MovementKind::Reversal,
                points: -taken.points,
                reason: "refund".to_owned(),
                order: Some(order),
                lot: taken.lot,
                at: now,
            },
        )
        .await?;
    }
    Ok(())
}

/// Records a movement; a job takes it to the ledger.
pub(crate) async fn record(app: &App, tx: &Tx<'_>, movement: Movement) -> anyhow::Result<()> {
    points::insert_movement(tx, &movement).await?;
    let job = PostPoints { user: movement.user, movement: movement.id };
    jobs::enqueue(tx, &app.env, &job, Options::keyed(movement.id.to_string())).await.map(drop)
}
