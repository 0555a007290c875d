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
    domain::{
        about::About,
        wording::{amount, local_time},
    },
    error::Error,
};

pub(super) async fn user_registered(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<UserRegistered>,
) -> anyhow::Result<()> {
    tell(app, tx, event, event.data.user_id, "welcome", &[], None).await
}

pub(super) async fn user_locked(app: &App, tx: &Tx<'_>, event: &Event<UserLocked>) -> anyhow::Result<()> {
    tell(app, tx, event, event.data.user_id, "account_locked", &[], None).await
}

pub(super) async fn goal_achieved(app: &App, tx: &Tx<'_>, event: &Event<GoalAchieved>) -> anyhow::Result<()> {
    let about = About::goal(event.data.goal_id);
    tell(app, tx, event, event.data.user_id, "goal_achieved", &[], Some(about)).await
}

pub(super) async fn order_created(app: &App, tx: &Tx<'_>, event: &Event<OrderCreated>) -> anyhow::Result<()> {
    let OrderCreated { order_id, user_id, service_name, .. } = &event.data;
    let (service, about) = ([("service", service_name.clone())], About::order(*order_id));
    tell(app, tx, event, *user_id, "order_created", &service, Some(about)).await
}

pub(super) async fn order_assigned(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<OrderAssigned>,
) -> anyhow::Result<()> {
    let OrderAssigned { order_id, user_id, practitioner_id, appointment_start, .. } = event.data;
    let (time, about) = ([("time", local_time(appointment_start))], Some(About::order(order_id)));
    tell(app, tx, event, user_id, "order_assigned", &time, about).await?;
    tell(app, tx, event, practitioner_id, "order_won", &time, about).await
}

pub(super) async fn order_cancelled(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<OrderCancelled>,
) -> anyhow::Result<()> {
    let OrderCancelled { order_id, user_id, practitioner_id, refund, .. } = event.data;
    let about = Some(About::order(order_id));
    tell(app, tx, event, user_id, "order_cancelled", &[("refund", amount(refund))], about).await?;
    match practitioner_id {
        Some(practitioner) => tell(app, tx, event, practitioner, "order_withdrawn", &[], about).await,
        None => Ok(()),
    }
}

pub(super) async fn service_completed(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<ServiceCompleted>,
) -> anyhow::Result<()> {
    let ServiceCompleted { order_id, user_id, practitioner_id, service_name, rating, .. } = &event.data;
    let (service, about) = ([("service", service_name.clone())], About::order(*order_id));
    tell(app, tx, event, *user_id, "service_completed", &service, Some(about)).await?;
    // Whoever accepts a service and rates it in one go makes one event.
    match rating {
        Some(stars) => {
            let (stars, about) = ([("stars", stars.to_string())], About::rating(*order_id));
            tell(app, tx, event, *practitioner_id, "service_rated", &stars, Some(about)).await
        }
        None => Ok(()),
    }
}

pub(super) async fn service_rated(app: &App, tx: &Tx<'_>, event: &Event<ServiceRated>) -> anyhow::Result<()> {
    let ServiceRated { order_id, practitioner_id, rating, .. } = &event.data;
    let (stars, about) = ([("stars", rating.to_string())], About::rating(*order_id));
    tell(app, tx, event, *practitioner_id, "service_rated", &stars, Some(about)).await
}

pub(super) async fn payment_success(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PaymentSuccess>,
) -> anyhow::Result<()> {
    let PaymentSuccess { payment_id, order_id, payer_id, amount: paid, .. } = event.data;
    let about = About::payment(payment_id, order_id);
    tell(app, tx, event, payer_id, "payment_success", &[("amount", amount(paid))], Some(about)).await
}

pub(super) async fn payment_refunded(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PaymentRefunded>,
) -> anyhow::Result<()> {
    let PaymentRefunded { refund_id, order_id, payer_id, amount: refunded, .. } = &event.data;
    let about = About::refund(*refund_id, *order_id);
    tell(app, tx, event, *payer_id, "payment_refunded", &[("amount", amount(*refunded))], Some(about)).await
}

pub(super) async fn points_awarded(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PointsAwarded>,
) -> anyhow::Result<()> {
    let PointsAwarded { lot_id, user_id, points, order_id, .. } = &event.data;
    let about = About::points(*lot_id, *order_id);
    tell(app, tx, event, *user_id, "points_awarded", &[("points", points.to_string())], Some(about)).await
}

pub(super) async fn settlement_paid(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<SettlementPaid>,
) -> anyhow::Result<()> {
    let SettlementPaid { settlement_id, order_id, practitioner_id, practitioner_share, .. } = event.data;
    let (share, about) =
        ([("amount", amount(practitioner_share))], About::settlement(settlement_id, order_id));
    tell(app, tx, event, practitioner_id, "settlement_paid", &share, Some(about)).await
}

async fn tell<T: Sync>(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<T>,
    user: UserId,
    template: &str,
    params: &[(&str, String)],
    about: Option<About>,
) -> anyhow::Result<()> {
    let notice = Notice {
        template: template.to_owned(),
        params: params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        key: format!("event:{}:{template}", event.id),
        about,
    };
    match notify(app, tx, &notice, &[user]).await {
        Ok(_) => Ok(()),
        Err(Error::Fault(fault)) => Err(fault),
        // Text and values do not fit together; no further attempt mends that.
        Err(refusal) => Err(Permanent::because(refusal)),
    }
}
