//! Payments and the callbacks that move them.

use anyhow::Context;
use ids::{OrderId, PaymentId, UserId};
use jiff::{SignedDuration, Timestamp};
use kernel::Money;
use kernel_postgres::{Row, Run, Tx, statements};
use uuid::Uuid;

use super::reservations::currency;
use crate::domain::payment::{Payment, PaymentStatus};

/// Ids rise with time, so the bounds on `id` keep a search for a period from reading all that is newer or older.
macro_rules! matching {
    () => {
        "id < $1 and id >= $2 and ($3::text is null or status = $3)
         and ($4::timestamptz is null or created_at >= $4) and ($5::timestamptz is null or created_at < $5)
         order by id desc limit $6"
    };
}

statements! {
    /// Does nothing when the order has a payment already.
    INSERT_PAYMENT = "
        insert into payments (id, order_id, payer_id, amount_minor, currency, status, provider_number, cashier_url,
                              expires_at, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (order_id) do nothing";

    LOAD_PAYMENT = "select * from payments where id = $1";
    LOCK_PAYMENT = "select * from payments where id = $1 for update";
    LOAD_ORDER_PAYMENT = "select * from payments where order_id = $1";
    LOCK_ORDER_PAYMENT = "select * from payments where order_id = $1 for update";

    /// Written under the lock of the row, as decided.
    SAVE_PAYMENT = "
        update payments
        set status = $2, paid_at = $3, booked_at = $4, closed_at = $5, returning_minor = $6, refunded_minor = $7
        where id = $1";

    NOTE_OPENED = "update payments set provider_number = $2, cashier_url = $3 where id = $1 returning *";

    /// A payer's own payments, newest first.
    LIST_PAYMENTS = "
        select * from payments where payer_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3";

    FIND_ALL = concat!("select * from payments where ", matching!());
    FIND_OF_PAYER = concat!("select * from payments where payer_id = $7 and ", matching!());

    NOTE_CALLBACK = "
        insert into provider_callbacks (id, event, received_at) values ($1, $2, $3) on conflict (id) do nothing";
}

/// Inserts; false when the order has a payment already.
pub(crate) async fn insert(run: &impl Run, payment: &Payment) -> anyhow::Result<bool> {
    let Payment {
        id,
        order,
        payer,
        amount,
        status,
        provider_number,
        cashier_url,
        expires_at,
        created_at,
        ..
    } = payment;
    let (currency, status) = (amount.currency.code(), status.name());
    let inserted = run
        .exec(
            INSERT_PAYMENT,
            &[
                id,
                order,
                payer,
                &amount.minor,
                &currency,
                &status,
                provider_number,
                cashier_url,
                expires_at,
                created_at,
            ],
        )
        .await?;
    Ok(inserted == 1)
}

pub(crate) async fn load(run: &impl Run, id: PaymentId) -> anyhow::Result<Option<Payment>> {
    one(run.opt(LOAD_PAYMENT, &[&id]).await?.as_ref())
}

pub(crate) async fn lock(tx: &Tx<'_>, id: PaymentId) -> anyhow::Result<Option<Payment>> {
    one(tx.opt(LOCK_PAYMENT, &[&id]).await?.as_ref())
}

pub(crate) async fn of_order(run: &impl Run, order: OrderId) -> anyhow::Result<Option<Payment>> {
    one(run.opt(LOAD_ORDER_PAYMENT, &[&order]).await?.as_ref())
}

pub(crate) async fn lock_of_order(tx: &Tx<'_>, order: OrderId) -> anyhow::Result<Option<Payment>> {
    one(tx.opt(LOCK_ORDER_PAYMENT, &[&order]).await?.as_ref())
}

/// Saves what can change of a locked payment.
pub(crate) async fn save(tx: &Tx<'_>, payment: &Payment) -> anyhow::Result<()> {
    let Payment { id, status, paid_at, booked_at, closed_at, returning_minor, refunded_minor, .. } = payment;
    let status = status.name();
    tx.exec(SAVE_PAYMENT, &[id, &status, paid_at, booked_at, closed_at, returning_minor, refunded_minor])
        .await
        .map(drop)
}

/// Notes what the provider called the transaction and where it is paid.
pub(crate) async fn note_opened(
    run: &impl Run,
    id: PaymentId,
    number: &str,
    url: &str,
) -> anyhow::Result<Payment> {
    of_row(&run.row(NOTE_OPENED, &[&id, &number, &url]).await?)
}

/// One page of a payer's payments and one more.
pub(crate) async fn list(
    run: &impl Run,
    payer: UserId,
    before: Option<PaymentId>,
    limit: usize,
) -> anyhow::Result<Vec<Payment>> {
    let rows = run.rows(LIST_PAYMENTS, &[&payer, &before, &(i64::try_from(limit)? + 1)]).await?;
    rows.iter().map(of_row).collect()
}

/// Which of everybody's payments to find.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter<'a> {
    pub(crate) status: Option<&'a str>,
    pub(crate) payer: Option<UserId>,
    pub(crate) order: Option<OrderId>,
    pub(crate) payment: Option<PaymentId>,
    /// Began at or after.
    pub(crate) from: Option<Timestamp>,
    /// Began before.
    pub(crate) to: Option<Timestamp>,
}

/// A payment has the id of its order, which is at most this much older.
const UNPAID: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Payments of anybody that match, newest order first: one page and one more.
pub(crate) async fn find(
    run: &impl Run,
    filter: &Filter<'_>,
    before: Option<PaymentId>,
    limit: usize,
) -> anyhow::Result<Vec<Payment>> {
    let Filter { status, payer, order, payment, from, to } = filter;
    // PostgreSQL's time begins later than ours, and nothing was paid here before computers were.
    let [from, to] = [from, to].map(|bound| bound.map(|at| at.max(Timestamp::UNIX_EPOCH)));
    let mut below = before.map_or(Uuid::max(), PaymentId::uuid).min(to.map_or(Uuid::max(), first_id));
    let mut above = from.and_then(|from| from.checked_sub(UNPAID).ok()).map_or(Uuid::nil(), first_id);
    for only in [order.map(OrderId::uuid), payment.map(PaymentId::uuid)].into_iter().flatten() {
        above = above.max(only);
        below = below.min(Uuid::from_u128(only.as_u128().saturating_add(1)));
    }
    let limit = i64::try_from(limit)? + 1;
    let rows = match payer {
        None => run.rows(FIND_ALL, &[&below, &above, status, &from, &to, &limit]).await?,
        Some(payer) => run.rows(FIND_OF_PAYER, &[&below, &above, status, &from, &to, &limit, payer]).await?,
    };
    rows.iter().map(of_row).collect()
}

/// The least id of this moment: a `UUIDv7` begins with 48 bits of milliseconds since 1970.
fn first_id(moment: Timestamp) -> Uuid {
    Uuid::from_u128(u128::try_from(moment.as_millisecond()).unwrap_or_default() << 80)
}

/// Notes a callback; false when it was applied before.
pub(crate) async fn note_callback(
    tx: &Tx<'_>,
    id: &str,
    event: &str,
    now: Timestamp,
) -> anyhow::Result<bool> {
    Ok(tx.exec(NOTE_CALLBACK, &[&id, &event, &now]).await? == 1)
}

fn one(row: Option<&Row>) -> anyhow::Result<Option<Payment>> {
    row.map(of_row).transpose()
}

fn of_row(row: &Row) -> anyhow::Result<Payment> {
    let status: &str = row.try_get("status")?;
    Ok(Payment {
        id: row.try_get("id")?,
        order: row.try_get("order_id")?,
        payer: row.try_get("payer_id")?,
        amount: Money::new(row.try_get("amount_minor")?, currency(row)?),
        status: PaymentStatus::parse(status).with_context(|| format!("unknown payment status {status}"))?,
        provider_number: row.try_get("provider_number")?,
        cashier_url: row.try_get("cashier_url")?,
        expires_at: row.try_get("expires_at")?,
        created_at: row.try_get("created_at")?,
        paid_at: row.try_get("paid_at")?,
        booked_at: row.try_get("booked_at")?,
        closed_at: row.try_get("closed_at")?,
        returning_minor: row.try_get("returning_minor")?,
        refunded_minor: row.try_get("refunded_minor")?,
    })
}
