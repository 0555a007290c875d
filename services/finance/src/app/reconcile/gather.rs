//! Gathering what trade, the ledger and the provider say of a day.

use std::collections::{BTreeMap, BTreeSet};

use ids::{OrderId, PaymentId, RefundId, UserId};
use jiff::{SignedDuration, Timestamp, civil::Date};
use sandbox_api::statement::{self, Line, LineKind};
use trade_api::{OrderStatus, OrderSummary, ReconciliationOrder};
use uuid::Uuid;

use crate::{
    app::{App, report_settlements::scope},
    domain::recon::{Booked, BookedOrder, Flow, OrderFact, OrderState, Sources, StatementFact},
    error::Error,
    store::{reconciliation, reservations},
};

/// Pages of orders read at most; beyond that something is wrong with the cursor.
const MAX_PAGES: usize = 100_000;

/// The sources, and what repairs need besides.
pub(super) struct Gathered {
    pub(super) sources: Sources,
    /// Who served, where somebody did.
    pub(super) practitioners: BTreeMap<OrderId, UserId>,
}

pub(super) async fn gather(app: &App, date: Date) -> Result<Gathered, Error> {
    let day = scope(None, date, date)?;
    let period = (day.from, day.until);
    let now = app.env.now();
    if day.from > now {
        return Err(Error::DayNotBegun);
    }
    let text = app.provider.statement(date).await.map_err(anyhow::Error::new)?;
    let lines = statement::read(&text).map_err(anyhow::Error::new)?;
    let statement: Vec<StatementFact> = lines.iter().map(statement_fact).collect();
    let books = our_movements(app, period, &statement).await?;
    let mut practitioners = BTreeMap::new();
    let mut orders = orders_of(app, date, &mut practitioners).await?;
    let booked_orders = our_orders(app, period, &orders).await?;
    add_missing(app, &booked_orders, &mut orders, &mut practitioners).await?;
    note_unreserved(app, period).await?;
    let end = day.until.min(now);
    let sources = Sources {
        orders,
        books,
        booked_orders,
        statement,
        late_from: end - SignedDuration::from_mins(app.config.late_minutes),
        settled_before: now - SignedDuration::from_mins(app.config.settle_minutes),
    };
    Ok(Gathered { sources, practitioners })
}

fn statement_fact(line: &Line) -> StatementFact {
    let (flow, reference) = match line.kind {
        LineKind::Payment => (Flow::Payment, line.out_trade_no.parse::<PaymentId>().map(PaymentId::uuid)),
        LineKind::Refund => (Flow::Refund, line.out_refund_no.parse::<RefundId>().map(RefundId::uuid)),
    };
    StatementFact {
        flow,
        reference: reference.ok(),
        provider_number: line.transaction_id.clone(),
        amount: line.amount_minor,
        succeeded: line.state == "success",
        at: line.at,
    }
}

async fn our_movements(
    app: &App,
    period: (Timestamp, Timestamp),
    statement: &[StatementFact],
) -> anyhow::Result<Vec<Booked>> {
    let named = |flow| -> Vec<Uuid> {
        statement.iter().filter(|line| line.flow == flow).filter_map(|line| line.reference).collect()
    };
    let conn = app.db.write().await?;
    reconciliation::booked(&conn, period, &named(Flow::Payment), &named(Flow::Refund)).await
}

async fn our_orders(
    app: &App,
    period: (Timestamp, Timestamp),
    orders: &[OrderFact],
) -> anyhow::Result<Vec<BookedOrder>> {
    let ids: Vec<OrderId> = orders.iter().map(|fact| fact.order).collect();
    reconciliation::booked_orders(&app.db.write().await?, &ids, period).await
}

async fn orders_of(
    app: &App,
    date: Date,
    practitioners: &mut BTreeMap<OrderId, UserId>,
) -> anyhow::Result<Vec<OrderFact>> {
    let (mut facts, mut cursor) = (Vec::new(), None::<String>);
    for _ in 0..MAX_PAGES {
        let page = app.trade.reconciliation_orders(date, cursor.as_deref()).await?;
        for order in page.items {
            practitioners.extend(order.practitioner_id.map(|who| (order.order_id, who)));
            facts.push(order_fact(&order));
        }
        cursor = page.next;
        if cursor.is_none() {
            return Ok(facts);
        }
    }
    anyhow::bail!("trade's list of orders does not end")
}

/// Orders we hold money for that are not on trade's list of the day: near midnight trade may have learnt of the payment
/// a day later, so it is asked about each.
async fn add_missing(
    app: &App,
    booked: &[BookedOrder],
    orders: &mut Vec<OrderFact>,
    practitioners: &mut BTreeMap<OrderId, UserId>,
) -> anyhow::Result<()> {
    let listed: BTreeSet<OrderId> = orders.iter().map(|fact| fact.order).collect();
    for order in booked.iter().map(|book| book.order).filter(|order| !listed.contains(order)) {
        match app.trade.order(order).await {
            Ok(summary) => {
                practitioners.extend(summary.practitioner_id.map(|who| (order, who)));
                orders.push(summary_fact(&summary));
            }
            Err(problem) if problem.status().as_u16() == 404 => {}
            Err(problem) => return Err(problem.into()),
        }
    }
    Ok(())
}

/// An order that was announced and never reserved cannot be paid; nobody loses money, but somebody should know.
async fn note_unreserved(app: &App, (from, until): (Timestamp, Timestamp)) -> anyhow::Result<()> {
    for order in reservations::unreserved(&app.db.write().await?, from, until).await? {
        tracing::warn!(%order, "an order was announced and never asked for its payment");
    }
    Ok(())
}

fn order_fact(order: &ReconciliationOrder) -> OrderFact {
    OrderFact {
        order: order.order_id,
        amount: order.amount.minor,
        state: state_of(order.status),
        paid: order.paid_at.is_some(),
        refund: order.refund.minor,
        closed_at: order.completed_at.or(order.cancelled_at),
    }
}

fn summary_fact(order: &OrderSummary) -> OrderFact {
    OrderFact {
        order: order.order_id,
        amount: order.amount.minor,
        state: state_of(order.status),
        paid: order.paid_at.is_some(),
        refund: order.refund.minor,
        closed_at: order.completed_at.or(order.cancelled_at),
    }
}

const fn state_of(status: OrderStatus) -> OrderState {
    match status {
        OrderStatus::PendingPayment => OrderState::AwaitingPayment,
        OrderStatus::Open
        | OrderStatus::Assigned
        | OrderStatus::Confirmed
        | OrderStatus::InService
        | OrderStatus::Delivered => OrderState::Active,
        OrderStatus::Completed => OrderState::Completed,
        OrderStatus::Cancelled | OrderStatus::Expired | OrderStatus::Refunded => OrderState::Cancelled,
    }
}
