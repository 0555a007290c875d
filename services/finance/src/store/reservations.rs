//! Reservations and their tombstones.

use anyhow::Context;
use ids::{OrderId, UserId};
use iso_currency::Currency;
use jiff::Timestamp;
use kernel::Money;
use kernel_postgres::{Row, Run, Tx, statements};

use crate::domain::{
    reservation::{Reservation, ReservationStatus, Terms},
    split::Shares,
};

statements! {
    /// Does nothing when the order was reserved or released before.
    RESERVE = "
        insert into reservations (order_id, status, payer_id, payee_id, referrer_id, amount_minor, currency,
                                  practitioner_minor, platform_minor, referrer_minor, expires_at, reserved_at)
        values ($1, 'reserved', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (order_id) do nothing";

    /// The row that is there, or a tombstone, in one statement: whichever of a release and a reserve comes second
    /// sees the other.
    RELEASE = "
        insert into reservations (order_id, status, released_at, release_reason)
        values ($1, 'released', $2, $3)
        on conflict (order_id) do update
        set status = 'released',
            released_at = coalesce(reservations.released_at, excluded.released_at),
            release_reason = coalesce(reservations.release_reason, excluded.release_reason)
        returning *";

    LOAD_RESERVATION = "select * from reservations where order_id = $1";

    /// Against a release that runs at the same moment.
    LOCK_RESERVATION = "select * from reservations where order_id = $1 for update";

    EXPECT_PAYMENT = "
        insert into expected_payments (order_id, payer_id, amount_minor, created_at) values ($1, $2, $3, $4)
        on conflict (order_id) do nothing";

    /// Orders announced in a period that never asked for a reservation.
    UNRESERVED = "
        select e.order_id from expected_payments e left join reservations r on r.order_id = e.order_id
        where e.created_at >= $1 and e.created_at < $2 and r.order_id is null
        order by e.order_id limit 1000";
}

/// Reserves; false when the order has a row already.
pub(crate) async fn reserve(run: &impl Run, order: OrderId, terms: &Terms) -> anyhow::Result<bool> {
    let Terms { payer, payee, referrer, amount, shares, expires_at, reserved_at } = terms;
    let Shares { practitioner, platform, referrer: referrer_minor } = shares;
    let currency = amount.currency.code();
    let inserted = run
        .exec(
            RESERVE,
            &[
                &order,
                payer,
                payee,
                referrer,
                &amount.minor,
                &currency,
                practitioner,
                platform,
                referrer_minor,
                expires_at,
                reserved_at,
            ],
        )
        .await?;
    Ok(inserted == 1)
}

/// Releases, whatever was there.
pub(crate) async fn release(
    run: &impl Run,
    order: OrderId,
    reason: &str,
    now: Timestamp,
) -> anyhow::Result<Reservation> {
    of_row(&run.row(RELEASE, &[&order, &now, &reason]).await?)
}

pub(crate) async fn load(run: &impl Run, order: OrderId) -> anyhow::Result<Option<Reservation>> {
    run.opt(LOAD_RESERVATION, &[&order]).await?.as_ref().map(of_row).transpose()
}

/// Loads and locks.
pub(crate) async fn lock(tx: &Tx<'_>, order: OrderId) -> anyhow::Result<Option<Reservation>> {
    tx.opt(LOCK_RESERVATION, &[&order]).await?.as_ref().map(of_row).transpose()
}

/// Notes that trade announced an order.
pub(crate) async fn expect(
    run: &impl Run,
    order: OrderId,
    payer: UserId,
    minor: i64,
    at: Timestamp,
) -> anyhow::Result<()> {
    run.exec(EXPECT_PAYMENT, &[&order, &payer, &minor, &at]).await.map(drop)
}

/// Orders announced in `[from, until)` that never asked for a reservation.
pub(crate) async fn unreserved(
    run: &impl Run,
    from: Timestamp,
    until: Timestamp,
) -> anyhow::Result<Vec<OrderId>> {
    let rows = run.rows(UNRESERVED, &[&from, &until]).await?;
    rows.iter().map(|row| Ok(row.try_get("order_id")?)).collect()
}

fn of_row(row: &Row) -> anyhow::Result<Reservation> {
    let status: &str = row.try_get("status")?;
    let terms = match row.try_get::<_, Option<Timestamp>>("reserved_at")? {
        None => None,
        Some(reserved_at) => Some(Terms {
            payer: row.try_get("payer_id")?,
            payee: row.try_get("payee_id")?,
            referrer: row.try_get("referrer_id")?,
            amount: Money::new(row.try_get("amount_minor")?, currency(row)?),
            shares: shares(row, ["practitioner_minor", "platform_minor", "referrer_minor"])?,
            expires_at: row.try_get("expires_at")?,
            reserved_at,
        }),
    };
    Ok(Reservation {
        order: row.try_get("order_id")?,
        status: ReservationStatus::parse(status).with_context(|| format!("unknown status {status}"))?,
        terms,
    })
}

/// The currency in the column of that name.
pub(super) fn currency(row: &Row) -> anyhow::Result<Currency> {
    let code: &str = row.try_get("currency")?;
    Currency::from_code(code).with_context(|| format!("unknown currency {code}"))
}

/// Shares in three columns: practitioner's, platform's, referrer's.
pub(super) fn shares(row: &Row, [practitioner, platform, referrer]: [&str; 3]) -> anyhow::Result<Shares> {
    Ok(Shares {
        practitioner: row.try_get(practitioner)?,
        platform: row.try_get(platform)?,
        referrer: row.try_get(referrer)?,
    })
}
