//! Reading orders.

use ids::{OrderId, ServiceId, UserId};
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::{Row, Run, ToSql, Tx, statements};
use uuid::Uuid;

use super::columns;
use crate::domain::order::Order;

macro_rules! order_columns {
    () => {
        "id, user_id, practitioner_id, referrer_id, service_id, service_name, offer_id, on_site, amount_minor,
         practitioner_share_minor, refund_minor, currency, status, end_reason, starts_at, ends_at, created_at, due_at, paid_at, assigned_at,
         completed_at, ended_at, refunded_minor, rating"
    };
}

/// Ids rise with time, so the bounds on `id` keep a search for a period from reading all that is newer or older.
macro_rules! matching {
    () => {
        "id < $1 and id >= $2 and ($3::text is null or status = $3) and ($4::uuid is null or practitioner_id = $4)
         and ($5::timestamptz is null or created_at >= $5) and ($6::timestamptz is null or created_at < $6)
         and ($7::uuid is null or service_id = $7) order by id desc limit $8"
    };
}

statements! {
    pub LOAD_ORDER = concat!("select ", order_columns!(), " from service_orders where id = $1");
    LOCK_ORDER = concat!("select ", order_columns!(), " from service_orders where id = $1 for update");
    /// Newest first: ids rise with time.
    LIST_ORDERED = concat!("select ", order_columns!(), " from service_orders
        where user_id = $1 and ($2::uuid is null or id < $2) and ($3::text is null or status = $3)
        order by id desc limit $4");
    LIST_SERVED = concat!("select ", order_columns!(), " from service_orders
        where practitioner_id = $1 and ($2::uuid is null or id < $2) and ($3::text is null or status = $3)
        order by id desc limit $4");
    FIND_ALL = concat!("select ", order_columns!(), " from service_orders where ", matching!());
    FIND_ORDERED = concat!("select ", order_columns!(), " from service_orders where user_id = $9 and ", matching!());
    FIND_SERVED = concat!("select ", order_columns!(), " from service_orders where practitioner_id = $9 and ", matching!());
    /// Each side's part comes from its own index; nobody serves their own order, so none comes twice.
    FIND_OF_EITHER = concat!("select * from (
            (select ", order_columns!(), " from service_orders where user_id = $9 and ", matching!(), ")
            union all
            (select ", order_columns!(), " from service_orders where practitioner_id = $9 and ", matching!(), ")
        ) as either order by id desc limit $8");
    LOAD_RATING = "select rating_comment, rated_at from service_orders where id = $1";
    LOCK_WAITING = concat!("select ", order_columns!(), " from service_orders
        where user_id = $1 and status in ('pending_payment', 'open') order by id limit $2 for update");
    LOAD_SEALED = "select needs_sealed, address_sealed from service_orders where id = $1";
}

/// One order.
pub(crate) async fn load(run: &impl Run, id: OrderId) -> anyhow::Result<Option<Order>> {
    run.opt(LOAD_ORDER, &[&id]).await?.as_ref().map(read).transpose()
}

/// One order, locked until the transaction ends.
pub(crate) async fn lock(tx: &Tx<'_>, id: OrderId) -> anyhow::Result<Option<Order>> {
    tx.opt(LOCK_ORDER, &[&id]).await?.as_ref().map(read).transpose()
}

/// On which side of the orders a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Ordered,
    Served,
}

/// A person's own orders, newest first.
pub(crate) async fn list(
    run: &impl Run,
    (person, side): (UserId, Side),
    before: Option<OrderId>,
    status: Option<&str>,
    limit: i64,
) -> anyhow::Result<Vec<Order>> {
    let sql = match side {
        Side::Ordered => LIST_ORDERED,
        Side::Served => LIST_SERVED,
    };
    run.rows(sql, &[&person, &before, &status, &limit]).await?.iter().map(read).collect()
}

/// Which of everybody's orders to find.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter<'a> {
    pub(crate) status: Option<&'a str>,
    /// Who ordered or serves.
    pub(crate) person: Option<UserId>,
    pub(crate) consumer: Option<UserId>,
    pub(crate) practitioner: Option<UserId>,
    pub(crate) service: Option<ServiceId>,
    /// Placed at or after.
    pub(crate) from: Option<Timestamp>,
    /// Placed before.
    pub(crate) to: Option<Timestamp>,
}

/// An order gets its id when its placement begins, and is created a moment, at most this long, later.
const PLACING: SignedDuration = SignedDuration::from_hours(24);

/// Orders of anybody that match, newest first.
pub(crate) async fn find(
    run: &impl Run,
    filter: &Filter<'_>,
    before: Option<OrderId>,
    limit: i64,
) -> anyhow::Result<Vec<Order>> {
    let Filter { status, person, consumer, practitioner, service, from, to } = filter;
    // PostgreSQL's time begins later than ours, and nothing was placed before computers were.
    let [from, to] = [from, to].map(|bound| bound.map(|at| at.max(Timestamp::UNIX_EPOCH)));
    let newest = OrderId::from_uuid(Uuid::max());
    let below = before.unwrap_or(newest).min(to.map_or(newest, first_id));
    let above = from
        .and_then(|from| from.checked_sub(PLACING).ok())
        .map_or(OrderId::from_uuid(Uuid::nil()), first_id);
    let params: [&(dyn ToSql + Sync); 8] =
        [&below, &above, status, practitioner, &from, &to, service, &limit];
    let of = |person| [&params[..], &[person]].concat();
    let rows = match (person, consumer, practitioner) {
        (Some(person), ..) => run.rows(FIND_OF_EITHER, &of(person)).await?,
        (None, Some(person), _) => run.rows(FIND_ORDERED, &of(person)).await?,
        (None, None, Some(person)) => run.rows(FIND_SERVED, &of(person)).await?,
        (None, None, None) => run.rows(FIND_ALL, &params).await?,
    };
    rows.iter().map(read).collect()
}

/// The least id of this moment: a `UUIDv7` begins with 48 bits of milliseconds since 1970.
fn first_id(moment: Timestamp) -> OrderId {
    let millis = u128::try_from(moment.as_millisecond()).unwrap_or_default();
    OrderId::from_uuid(Uuid::from_u128(millis << 80))
}

/// What the consumer wrote with the rating, and when.
pub(crate) async fn rating(
    run: &impl Run,
    id: OrderId,
) -> anyhow::Result<(Option<String>, Option<Timestamp>)> {
    let row = run.row(LOAD_RATING, &[&id]).await?;
    Ok((row.try_get("rating_comment")?, row.try_get("rated_at")?))
}

/// Orders of a consumer that nobody has taken yet, locked.
pub(crate) async fn lock_waiting(tx: &Tx<'_>, consumer: UserId, limit: i64) -> anyhow::Result<Vec<Order>> {
    tx.rows(LOCK_WAITING, &[&consumer, &limit]).await?.iter().map(read).collect()
}

/// The sealed needs and address.
pub(crate) async fn sealed(run: &impl Run, id: OrderId) -> anyhow::Result<(Vec<u8>, Option<Vec<u8>>)> {
    let row = run.row(LOAD_SEALED, &[&id]).await?;
    Ok((row.try_get("needs_sealed")?, row.try_get("address_sealed")?))
}

fn read(row: &Row) -> anyhow::Result<Order> {
    Ok(Order {
        id: row.try_get("id")?,
        user_id: row.try_get("user_id")?,
        practitioner_id: row.try_get("practitioner_id")?,
        referrer_id: row.try_get("referrer_id")?,
        service_id: row.try_get("service_id")?,
        service_name: row.try_get("service_name")?,
        offer_id: row.try_get("offer_id")?,
        on_site: row.try_get("on_site")?,
        amount: columns::money(row, "amount_minor", "currency")?,
        practitioner_share: columns::some_money(row, "practitioner_share_minor", "currency")?,
        refund: columns::money(row, "refund_minor", "currency")?,
        status: columns::status(row, "status")?,
        end_reason: columns::reason(row, "end_reason")?,
        starts_at: row.try_get("starts_at")?,
        ends_at: row.try_get("ends_at")?,
        created_at: row.try_get("created_at")?,
        due_at: row.try_get("due_at")?,
        paid_at: row.try_get("paid_at")?,
        assigned_at: row.try_get("assigned_at")?,
        completed_at: row.try_get("completed_at")?,
        ended_at: row.try_get("ended_at")?,
        refunded: columns::money(row, "refunded_minor", "currency")?,
        rating: row.try_get("rating")?,
    })
}
