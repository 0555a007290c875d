//! Points: lots and movements.

use anyhow::Context;
use ids::{OrderId, PointsLotId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, Tx, statements};
use uuid::Uuid;

use crate::domain::points::{Award, Lot, Movement, MovementKind, Taken};

statements! {
    /// The same cause earns once.
    INSERT_LOT = "
        insert into points_lots (user_id, id, cause, reason, order_id, points, remaining, granted_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $6, $7, $8)
        on conflict (user_id, cause) do nothing";

    INSERT_MOVEMENT = "
        insert into points_transactions (user_id, id, kind, points, reason, order_id, lot_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";

    LOAD_MOVEMENT = "select * from points_transactions where user_id = $1 and id = $2";

    LIST_MOVEMENTS = "
        select * from points_transactions where user_id = $1 and ($2::uuid is null or id < $2)
        order by id desc limit $3";

    /// Lots with something left, those that expire first before others.
    LIST_LOTS = "
        select id, remaining, granted_at, expires_at from points_lots
        where user_id = $1 and remaining > 0 and expires_at > $2
        order by expires_at, id limit 1000";

    LOCK_LOTS = "
        select id, remaining, granted_at, expires_at from points_lots
        where user_id = $1 and remaining > 0 order by expires_at, id for update";

    TAKE_FROM_LOT = "update points_lots set remaining = remaining - $3 where user_id = $1 and id = $2";

    /// Takes what is left of the lots that expired first; rows that another sweep holds are left to it.
    EXPIRE_LOTS = "
        with due as (
            select user_id, id, remaining from points_lots
            where remaining > 0 and expires_at <= $1
            order by expires_at limit $2 for update skip locked
        )
        update points_lots l set remaining = 0 from due
        where l.user_id = due.user_id and l.id = due.id
        returning l.user_id, l.id, due.remaining";

    /// What an order earned and what of it was taken back.
    ORDER_POINTS = "
        select coalesce(sum(points) filter (where kind = 'award'), 0)::bigint as awarded,
               coalesce(-sum(points) filter (where kind = 'reversal'), 0)::bigint as reversed
        from points_transactions where user_id = $1 and order_id = $2";
}

/// Inserts a lot; false when its cause earned before.
pub(crate) async fn insert_lot(tx: &Tx<'_>, award: &Award) -> anyhow::Result<bool> {
    let Award { lot, user, cause, reason, order, points, granted_at, expires_at } = award;
    let inserted =
        tx.exec(INSERT_LOT, &[user, lot, cause, reason, order, points, granted_at, expires_at]).await?;
    Ok(inserted == 1)
}

pub(crate) async fn insert_movement(tx: &Tx<'_>, movement: &Movement) -> anyhow::Result<()> {
    let Movement { id, user, kind, points, reason, order, lot, at } = movement;
    let kind = kind.name();
    tx.exec(INSERT_MOVEMENT, &[user, id, &kind, points, reason, order, lot, at]).await.map(drop)
}

pub(crate) async fn movement(run: &impl Run, user: UserId, id: Uuid) -> anyhow::Result<Option<Movement>> {
    run.opt(LOAD_MOVEMENT, &[&user, &id]).await?.as_ref().map(movement_of).transpose()
}

/// One page, newest first, and one more.
pub(crate) async fn movements(
    run: &impl Run,
    user: UserId,
    before: Option<Uuid>,
    limit: usize,
) -> anyhow::Result<Vec<Movement>> {
    let rows = run.rows(LIST_MOVEMENTS, &[&user, &before, &(i64::try_from(limit)? + 1)]).await?;
    rows.iter().map(movement_of).collect()
}

/// Lots that can be used, at most 1,000, those that expire first before others.
pub(crate) async fn lots(run: &impl Run, user: UserId, now: Timestamp) -> anyhow::Result<Vec<Lot>> {
    run.rows(LIST_LOTS, &[&user, &now]).await?.iter().map(lot_of).collect()
}

/// All lots with something left, locked.
pub(crate) async fn lock_lots(tx: &Tx<'_>, user: UserId) -> anyhow::Result<Vec<Lot>> {
    tx.rows(LOCK_LOTS, &[&user]).await?.iter().map(lot_of).collect()
}

pub(crate) async fn take(tx: &Tx<'_>, user: UserId, taken: &Taken) -> anyhow::Result<()> {
    tx.exec(TAKE_FROM_LOT, &[&user, &taken.lot, &taken.points]).await.map(drop)
}

/// Empties up to `limit` expired lots; whose they were and what was left.
pub(crate) async fn expire(
    tx: &Tx<'_>,
    now: Timestamp,
    limit: i64,
) -> anyhow::Result<Vec<(UserId, PointsLotId, i64)>> {
    let rows = tx.rows(EXPIRE_LOTS, &[&now, &limit]).await?;
    rows.iter()
        .map(|row| Ok((row.try_get("user_id")?, row.try_get("id")?, row.try_get("remaining")?)))
        .collect()
}

/// Points an order earned, and how many of them were taken back.
pub(crate) async fn of_order(run: &impl Run, user: UserId, order: OrderId) -> anyhow::Result<(i64, i64)> {
    let row = run.row(ORDER_POINTS, &[&user, &order]).await?;
    Ok((row.try_get("awarded")?, row.try_get("reversed")?))
}

fn lot_of(row: &Row) -> anyhow::Result<Lot> {
    Ok(Lot {
        id: row.try_get("id")?,
        remaining: row.try_get("remaining")?,
        granted_at: row.try_get("granted_at")?,
        expires_at: row.try_get("expires_at")?,
    })
}

fn movement_of(row: &Row) -> anyhow::Result<Movement> {
    let kind: &str = row.try_get("kind")?;
    Ok(Movement {
        id: row.try_get("id")?,
        user: row.try_get("user_id")?,
        kind: MovementKind::parse(kind).with_context(|| format!("unknown movement {kind}"))?,
        points: row.try_get("points")?,
        reason: row.try_get("reason")?,
        order: row.try_get("order_id")?,
        lot: row.try_get("lot_id")?,
        at: row.try_get("at")?,
    })
}
