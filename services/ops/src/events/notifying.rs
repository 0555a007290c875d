//! Who is told what when something happens. No text carries a health value: an inbox is read over shoulders.

use std::collections::BTreeMap;

use auth_api::{UserLocked, UserRegistered};
use finance_api::{PaymentRefunded, PaymentSuccess, PointsAwarded, SettlementPaid};
use ids::{OrderId, UserId};
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
    tell(app, tx, event, event.data.user_id, News::of("welcome")).await
}

pub(super) async fn user_locked(app: &App, tx: &Tx<'_>, event: &Event<UserLocked>) -> anyhow::Result<()> {
    tell(app, tx, event, event.data.user_id, News::of("account_locked")).await
}

pub(super) async fn goal_achieved(app: &App, tx: &Tx<'_>, event: &Event<GoalAchieved>) -> anyhow::Result<()> {
    let news = News::of("goal_achieved").about(About::goal(event.data.goal_id));
    tell(app, tx, event, event.data.user_id, news).await
}

pub(super) async fn order_created(app: &App, tx: &Tx<'_>, event: &Event<OrderCreated>) -> anyhow::Result<()> {
    let OrderCreated { order_id, user_id, service_name, .. } = &event.data;
    let news = News::of("order_created").with("service", service_name.clone());
    tell(app, tx, event, *user_id, news.about(About::order(*order_id))).await
}

pub(super) async fn order_assigned(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<OrderAssigned>,
) -> anyhow::Result<()> {
    let OrderAssigned { order_id, user_id, practitioner_id, appointment_start, .. } = event.data;
    let news = |template| {
        News::of(template).with("time", local_time(appointment_start)).about(About::order(order_id))
    };
    tell(app, tx, event, user_id, news("order_assigned")).await?;
    tell(app, tx, event, practitioner_id, news("order_won")).await
}

pub(super) async fn order_cancelled(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<OrderCancelled>,
) -> anyhow::Result<()> {
    let OrderCancelled { order_id, user_id, practitioner_id, refund, .. } = event.data;
    let news = if refund.minor == 0 {
        News::of("order_cancelled_without_refund")
    } else {
        News::of("order_cancelled").with("refund", amount(refund))
    };
    tell(app, tx, event, user_id, news.about(About::order(order_id))).await?;
    let Some(practitioner) = practitioner_id else { return Ok(()) };
    let news = News::of("order_withdrawn").about(About::order(order_id));
    tell(app, tx, event, practitioner, news).await
}

pub(super) async fn service_completed(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<ServiceCompleted>,
) -> anyhow::Result<()> {
    let ServiceCompleted { order_id, user_id, practitioner_id, service_name, rating, .. } = &event.data;
    let news = News::of("service_completed").with("service", service_name.clone());
    tell(app, tx, event, *user_id, news.about(About::order(*order_id))).await?;
    // Whoever accepts a service and rates it in one go makes one event.
    let Some(stars) = rating else { return Ok(()) };
    tell(app, tx, event, *practitioner_id, rated(*stars, *order_id)).await
}

pub(super) async fn service_rated(app: &App, tx: &Tx<'_>, event: &Event<ServiceRated>) -> anyhow::Result<()> {
    let ServiceRated { order_id, practitioner_id, rating, .. } = &event.data;
    tell(app, tx, event, *practitioner_id, rated(*rating, *order_id)).await
}

pub(super) async fn payment_success(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PaymentSuccess>,
) -> anyhow::Result<()> {
    let PaymentSuccess { payment_id, order_id, payer_id, amount: paid, .. } = event.data;
    let news = News::of("payment_success").with("amount", amount(paid));
    tell(app, tx, event, payer_id, news.about(About::payment(payment_id, order_id))).await
}

pub(super) async fn payment_refunded(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PaymentRefunded>,
) -> anyhow::Result<()> {
    let PaymentRefunded { refund_id, order_id, payer_id, amount: refunded, .. } = &event.data;
    let news = News::of("payment_refunded").with("amount", amount(*refunded));
    tell(app, tx, event, *payer_id, news.about(About::refund(*refund_id, *order_id))).await
}

pub(super) async fn points_awarded(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<PointsAwarded>,
) -> anyhow::Result<()> {
    let PointsAwarded { lot_id, user_id, points, order_id, .. } = &event.data;
    let news = News::of("points_awarded").with("points", points.to_string());
    tell(app, tx, event, *user_id, news.about(About::points(*lot_id, *order_id))).await
}

pub(super) async fn settlement_paid(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<SettlementPaid>,
) -> anyhow::Result<()> {
    let SettlementPaid { settlement_id, order_id, practitioner_id, practitioner_share, .. } = event.data;
    let news = News::of("settlement_paid").with("amount", amount(practitioner_share));
    tell(app, tx, event, practitioner_id, news.about(About::settlement(settlement_id, order_id))).await
}

fn rated(stars: u8, order: OrderId) -> News {
    News::of("service_rated").with("stars", stars.to_string()).about(About::rating(order))
}

/// What somebody is to be told, before it is known under which key.
struct News {
    template: &'static str,
    params: BTreeMap<String, String>,
    about: Option<About>,
}

impl News {
    const fn of(template: &'static str) -> Self {
        Self { template, params: BTreeMap::new(), about: None }
    }

    fn with(mut self, name: &str, value: String) -> Self {
        self.params.insert(name.to_owned(), value);
        self
    }

    fn about(mut self, about: About) -> Self {
        self.about = Some(about);
        self
    }
}

async fn tell<T: Sync>(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<T>,
    user: UserId,
    news: News,
) -> anyhow::Result<()> {
    let News { template, params, about } = news;
    let key = format!("event:{}:{template}", event.id);
    let notice = Notice { template: template.to_owned(), params, key, about };
    match notify(app, tx, &notice, &[user]).await {
        Ok(_) => Ok(()),
        Err(Error::Fault(fault)) => Err(fault),
        // Text and values do not fit together; no further attempt mends that.
        Err(refusal) => Err(Permanent::because(refusal)),
    }
}
