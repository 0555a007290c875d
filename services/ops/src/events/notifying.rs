//! Who is told what when something happens. No text carries a health value: an inbox is read over shoulders.

use auth_api::{UserLocked, UserRegistered};
use finance_api::{PaymentRefunded, PaymentSuccess, PointsAwarded, SettlementPaid};
use ids::UserId;
use kernel::Event;
use kernel_postgres::Tx;
use kernel_work::Permanent;
use trade_api::{OrderAssigned, OrderCancelled, OrderCreated, ServiceCompleted, ServiceRated};
use user_api::GoalAchieved;

use crate::{
    app::{
        App,
        notify::{Notice, notify},
    },
    domain::wording::{amount, local_time},
    error::Error,
};

pub(super) async fn user_registered(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<UserRegistered>,
) -> anyhow::Result<()> {
    tell(app, tx, event, event.data.user_id, "welcome", &[]).await
}

pub(super) async fn user_locked(app: &App, tx: &Tx<'_>, event: &Event<UserLocked>) -> anyhow::Result<()> {
    tell(app, tx, event, event.data.user_id, "account_locked", &[]).await
}

pub(super) async fn goal_achieved(app: &App, tx: &Tx<'_>, event: &Event<GoalAchieved>) -> anyhow::Result<()> {
    tell(app, tx, event, event.data.user_id, "goal_achieved", &[]).await
}

pub(super) async fn order_created(app: &App, tx: &Tx<'_>, event: &Event<OrderCreated>) -> anyhow::Result<()> {
    let OrderCreated { user_id, service_name, .. } = &event.data;
    tell(app, tx, event, *user_id, "order_created", &[("service", service_name.clone())]).await
}

pub(super) async fn order_assigned(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<OrderAssigned>,
) -> anyhow::Result<()> {
    let OrderAssigned { user_id, practitioner_id, appointment_start, .. } = event.data;
    let time = [("time", local_time(appointment_start))];
    tell(app, tx, event, user_id, "order_assigned", &time).await?;
    tell(app, tx, event, practitioner_id, "order_won", &time).await
}

pub(super) async fn order_cancelled(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<OrderCancelled>,
) -> anyhow::Result<()> {
    let OrderCancelled { user_id, practitioner_id, refund, .. } = event.data;
    tell(app, tx, event, user_id, "order_cancelled", &[("refund", amount(refund))]).await?;
    match practitioner_id {
        Some(practitioner) => tell(app, tx, event, practitioner, "order_withdrawn", &[]).await,
        None => Ok(()),
    }
}

pub(super) async fn service_completed(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<ServiceCompleted>,
) -> anyhow::Result<()> {
    let ServiceCompleted { user_id, practitioner_id, service_name, rating, .. } = &event.data;
    tell(app, tx, event, *user_id, "service_completed", &[("service", service_name.clone())]).await?;
    // Whoever accepts a service and rates it in one go makes one event.
    match rating {
        Some(stars) => {
            tell(app, tx, event, *practitioner_id, "service_rated", &[("stars", stars.to_string())]).await
        }
        None => Ok(()),
    }
}

pub(super) async fn service_rated(app: &App, tx: &Tx<'_>, event: &Event<ServiceRated>) -> anyhow::Result<()> {
    let ServiceRated { practitioner_id, rating, .. } = &event.data;
    tell(app, tx, event, *practitioner_id, "service_rated", &[("stars", rating.to_string())]).await
}

pub(super) async fn payment_success(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PaymentSuccess>,
) -> anyhow::Result<()> {
    let PaymentSuccess { payer_id, amount: paid, .. } = event.data;
    tell(app, tx, event, payer_id, "payment_success", &[("amount", amount(paid))]).await
}

pub(super) async fn payment_refunded(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PaymentRefunded>,
) -> anyhow::Result<()> {
    let PaymentRefunded { payer_id, amount: refunded, .. } = &event.data;
    tell(app, tx, event, *payer_id, "payment_refunded", &[("amount", amount(*refunded))]).await
}

pub(super) async fn points_awarded(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PointsAwarded>,
) -> anyhow::Result<()> {
    let PointsAwarded { user_id, points, .. } = &event.data;
    tell(app, tx, event, *user_id, "points_awarded", &[("points", points.to_string())]).await
}

pub(super) async fn settlement_paid(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<SettlementPaid>,
) -> anyhow::Result<()> {
    let SettlementPaid { practitioner_id, practitioner_share, .. } = event.data;
    tell(app, tx, event, practitioner_id, "settlement_paid", &[("amount", amount(practitioner_share))]).await
}

async fn tell<T: Sync>(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<T>,
    user: UserId,
    template: &str,
    params: &[(&str, String)],
) -> anyhow::Result<()> {
    let notice = Notice {
        template: template.to_owned(),
        params: params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        key: format!("event:{}:{template}", event.id),
    };
    match notify(app, tx, &notice, &[user]).await {
        Ok(_) => Ok(()),
        Err(Error::Fault(fault)) => Err(fault),
        // Text and values do not fit together; no further attempt mends that.
        Err(refusal) => Err(Permanent::because(refusal)),
    }
}
