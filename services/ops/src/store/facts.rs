//! What users did, as far as velocity is concerned.

use ids::UserId;
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::{Run, statements};

use crate::domain::risk::Velocity;

/// Amounts that the median looks back on.
const MEDIAN_OF: i64 = 50;

statements! {
    RECORD = "
        insert into risk_facts (user_id, source_key, kind, at, amount_minor) values ($1, $2, $3, $4, $5)
        on conflict on constraint risk_facts_pk do nothing";
    /// One buyer's decisions are made one after the other, or two requests at once would each miss the other.
    LOCK_USER = "select pg_advisory_xact_lock(hashtext('ops.risk'), hashtext($1))";
    VELOCITY = "
        select
            (select floor(extract(epoch from $2 - min(at)) / 3600) from risk_facts
             where user_id = $1 and kind = 'registered')::int8 as account_age_hours,
            (select count(*) from risk_facts where user_id = $1 and kind = 'order' and at > $3) as orders_10m,
            (select count(*) from risk_facts where user_id = $1 and kind = 'order' and at > $4) as orders_24h,
            (select count(*) from risk_facts where user_id = $1 and kind = 'cancelled' and at > $4) as cancellations_24h,
            (select count(*) from risk_facts where user_id = $1 and kind = 'payment_failed' and at > $4)
                as failed_payments_24h,
            (select count(*) from risk_facts where user_id = $1 and kind = 'paid') as paid_orders,
            (select percentile_disc(0.5) within group (order by amount_minor) from (
                select amount_minor from risk_facts where user_id = $1 and kind = 'paid' order by at desc limit $5
             ) latest) as median_amount_minor,
            (select count(*) from risk_alerts where user_id = $1 and state = 'confirmed') as confirmed_alerts";
}

/// A kind of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FactKind {
    Registered,
    /// Tried or placed.
    Order,
    Cancelled,
    Paid,
    PaymentFailed,
}

impl FactKind {
    fn word(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Order => "order",
            Self::Cancelled => "cancelled",
            Self::Paid => "paid",
            Self::PaymentFailed => "payment_failed",
        }
    }
}

/// Something a user did.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) user: UserId,
    /// The same fact is recorded once a key.
    pub(crate) key: String,
    pub(crate) kind: FactKind,
    pub(crate) at: Timestamp,
    pub(crate) amount_minor: Option<i64>,
}

/// Records a fact.
pub(crate) async fn record(on: &impl Run, fact: &Fact) -> anyhow::Result<()> {
    let Fact { user, key, kind, at, amount_minor } = fact;
    on.exec(RECORD, &[user, key, &kind.word(), at, amount_minor]).await.map(drop)
}

/// Holds back other decisions on this user until the transaction ends.
pub(crate) async fn lock_user(on: &impl Run, user: UserId) -> anyhow::Result<()> {
    on.rows(LOCK_USER, &[&user.to_string()]).await.map(drop)
}

/// What is known about a user now.
pub(crate) async fn velocity(on: &impl Run, user: UserId, now: Timestamp) -> anyhow::Result<Velocity> {
    let ten_minutes = now.checked_sub(SignedDuration::from_mins(10))?;
    let day = now.checked_sub(SignedDuration::from_hours(24))?;
    let row = on.row(VELOCITY, &[&user, &now, &ten_minutes, &day, &MEDIAN_OF]).await?;
    Ok(Velocity {
        account_age_hours: row.get::<_, Option<i64>>("account_age_hours").unwrap_or_default(),
        orders_10m: row.get("orders_10m"),
        orders_24h: row.get("orders_24h"),
        cancellations_24h: row.get("cancellations_24h"),
        failed_payments_24h: row.get("failed_payments_24h"),
        paid_orders: row.get("paid_orders"),
        median_amount_minor: row.get::<_, Option<i64>>("median_amount_minor").unwrap_or_default(),
        confirmed_alerts: row.get("confirmed_alerts"),
    })
}
