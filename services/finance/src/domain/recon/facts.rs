//! What each of the three sources says.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A movement of money at the provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    Payment,
    Refund,
}

/// A line of the provider's statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementFact {
    pub flow: Flow,
    /// Our number for the movement: the payment's or the refund's id. `None` when it is not one of ours.
    pub reference: Option<Uuid>,
    /// The provider's own number.
    pub provider_number: String,
    pub amount: i64,
    /// Whether the provider calls the movement finished and good.
    pub succeeded: bool,
    pub at: Timestamp,
}

/// A movement in our books, or one we are waiting for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    pub flow: Flow,
    pub reference: Uuid,
    pub order: OrderId,
    pub amount: i64,
    /// Whether the ledger has it. A payment that is still pending is known but not booked.
    pub booked: bool,
    /// When the provider took or returned the money, as far as we know; for a pending one when it was asked for.
    pub at: Timestamp,
}

/// What our books say of one order over its whole life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BookedOrder {
    pub order: OrderId,
    pub payer: UserId,
    /// Money received, in fen.
    pub paid: i64,
    /// Money sent back or on its way back.
    pub refunded: i64,
    /// Money divided among those who earned it.
    pub settled: i64,
    pub paid_at: Option<Timestamp>,
}

/// How far trade says an order has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    AwaitingPayment,
    /// Paid and under way.
    Active,
    Completed,
    Cancelled,
}

/// What trade says of one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderFact {
    pub order: OrderId,
    pub amount: i64,
    pub state: OrderState,
    /// Whether trade has seen the payment.
    pub paid: bool,
    /// What trade wants refunded.
    pub refund: i64,
    /// When it was completed or cancelled.
    pub closed_at: Option<Timestamp>,
}

/// Everything that is compared for one day.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    pub orders: Vec<OrderFact>,
    pub books: Vec<Booked>,
    pub booked_orders: Vec<BookedOrder>,
    pub statement: Vec<StatementFact>,
    /// Movements after this time may appear in the next day's statement.
    pub late_from: Timestamp,
    /// Steps that started after this time may still be running.
    pub settled_before: Timestamp,
}
