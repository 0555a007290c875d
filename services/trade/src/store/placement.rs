//! Bringing an order into the world, and making sure that an undone one stays out of it.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel_http::write::Repeatable;
use kernel_postgres::{Row, Run, Tx, statements};
use kernel_work::SagaId;

use crate::domain::{geo::Point, placement::Booking};

statements! {
    /// One at a time a placement: without it a late creation and the tombstone against it could both succeed, each in
    /// a snapshot that does not see the other.
    LOCK_PLACEMENT = "select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 0))";
    INSERT_ORDER = "
        with placed as (
            insert into service_orders (id, user_id, service_id, service_name, offer_id, reserved_for, referrer_id,
                amount_minor, currency, status, on_site, lat, lon, needs_sealed, address_sealed, consented,
                starts_at, ends_at, created_at, due_at)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, 'pending_payment', $10::float8 is not null, $10, $11, $12, $13,
                true, $14, $15, $16, $17
            where not exists (select from order_tombstones where order_id = $1)
            on conflict (id) do nothing
            returning id
        ), noted as (
            insert into order_timeline (order_id, status, at, actor, actor_id)
            select id, 'pending_payment', $16, 'consumer', $2 from placed
        )
        select id from placed";
    NOTE_PLACEMENT = "
        insert into placements (order_id, user_id, saga_id, request_key, request_fingerprint, created_at)
        values ($1, $2, $3, $4, $5, $6)";
    FIND_EARLIER = "
        select order_id, user_id, saga_id, coalesce(request_fingerprint = $2, true) as same_request
        from placements where request_key = $1";
    LOAD_PLACEMENT = "select order_id, user_id, saga_id from placements where order_id = $1 and user_id = $2";
    LOAD_SAGA = "select saga_id from placements where order_id = $1";
    FORGET_PLACEMENTS = "delete from placements where created_at < $1";
    FORGET_TOMBSTONES = "delete from order_tombstones where at < $1";
    BURY_ORDER = "insert into order_tombstones (order_id, at) values ($1, $2) on conflict do nothing";
    IS_BURIED = "select exists (select from order_tombstones where order_id = $1) as buried";
}

/// Serialises everything that decides whether this order exists.
pub(crate) async fn lock(tx: &Tx<'_>, id: OrderId) -> anyhow::Result<()> {
    tx.exec(LOCK_PLACEMENT, &[&id]).await.map(drop)
}

/// The words of an order, sealed.
#[derive(Clone, Debug)]
pub(crate) struct Sealed {
    pub(crate) needs: Vec<u8>,
    pub(crate) address: Option<Vec<u8>>,
}

/// Creates the order; false when it exists already or was undone before it came to exist.
pub(crate) async fn insert(
    tx: &Tx<'_>,
    booking: &Booking,
    sealed: &Sealed,
    now: Timestamp,
    due_at: Timestamp,
) -> anyhow::Result<bool> {
    let b = booking;
    let (lat, lon) = (b.place.map(Point::lat), b.place.map(Point::lon));
    let currency = b.amount.currency.code();
    let placed = tx
        .opt(
            INSERT_ORDER,
            &[
                &b.order_id,
                &b.user_id,
                &b.service_id,
                &b.service_name,
                &b.offer_id,
                &b.reserved_for,
                &b.referrer_id,
                &b.amount.minor,
                &currency,
                &lat,
                &lon,
                &sealed.needs,
                &sealed.address,
                &b.starts_at,
                &b.ends_at,
                &now,
                &due_at,
            ],
        )
        .await?;
    Ok(placed.is_some())
}

/// Remembers that this order must never come to exist.
pub(crate) async fn bury(tx: &Tx<'_>, id: OrderId, now: Timestamp) -> anyhow::Result<()> {
    tx.exec(BURY_ORDER, &[&id, &now]).await.map(drop)
}

/// Whether this order was undone before it came to exist.
pub(crate) async fn is_buried(run: &impl Run, id: OrderId) -> anyhow::Result<bool> {
    Ok(run.row(IS_BURIED, &[&id]).await?.try_get("buried")?)
}

/// Which saga places an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placement {
    pub(crate) order: OrderId,
    pub(crate) consumer: UserId,
    pub(crate) saga: SagaId,
}

/// Remembers a placement. A violated `placements_one_a_request` means that the same request is being served already.
pub(crate) async fn note(
    tx: &Tx<'_>,
    placement: &Placement,
    request: Option<&Repeatable>,
    now: Timestamp,
) -> anyhow::Result<()> {
    let Placement { order, consumer, saga } = placement;
    let key = request.map(|request| &request.key);
    let fingerprint = request.map(|request| &request.fingerprint.0);
    tx.exec(NOTE_PLACEMENT, &[order, consumer, &saga.uuid(), &key, &fingerprint, &now]).await.map(drop)
}

/// A placement that was begun with the same idempotency key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Earlier {
    pub(crate) placement: Placement,
    /// Whether this very request began it.
    pub(crate) same_request: bool,
}

/// The placement that an earlier request with this key began.
pub(crate) async fn find_earlier(run: &impl Run, request: &Repeatable) -> anyhow::Result<Option<Earlier>> {
    let Some(row) = run.opt(FIND_EARLIER, &[&request.key, &request.fingerprint.0]).await? else {
        return Ok(None);
    };
    Ok(Some(Earlier { placement: read(&row)?, same_request: row.try_get("same_request")? }))
}

/// A placement of this consumer.
pub(crate) async fn load(run: &impl Run, id: OrderId, consumer: UserId) -> anyhow::Result<Option<Placement>> {
    run.opt(LOAD_PLACEMENT, &[&id, &consumer]).await?.as_ref().map(read).transpose()
}

/// The saga that placed an order; forgotten after a while.
pub(crate) async fn saga_of(run: &impl Run, id: OrderId) -> anyhow::Result<Option<SagaId>> {
    let row = run.opt(LOAD_SAGA, &[&id]).await?;
    row.map(|row| Ok(SagaId::from_uuid(row.try_get("saga_id")?))).transpose()
}

/// Deletes placements and tombstones older than these instants.
pub(crate) async fn forget(
    tx: &Tx<'_>,
    placements_before: Timestamp,
    tombstones_before: Timestamp,
) -> anyhow::Result<()> {
    tx.exec(FORGET_PLACEMENTS, &[&placements_before]).await?;
    tx.exec(FORGET_TOMBSTONES, &[&tombstones_before]).await.map(drop)
}

fn read(row: &Row) -> anyhow::Result<Placement> {
    Ok(Placement {
        order: row.try_get("order_id")?,
        consumer: row.try_get("user_id")?,
        saga: SagaId::from_uuid(row.try_get("saga_id")?),
    })
}
