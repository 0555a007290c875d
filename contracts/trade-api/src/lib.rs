//! What trade lets others see: the events of an order's life, and two internal reads.
//!
//! Nothing here can change an order. Others influence trade through their own events (`finance.payment_success`,
//! `auth.user_locked`), never by a call.

mod client;
mod events;
mod order;
mod status;

pub use client::Client;
pub use events::{OrderAssigned, OrderCancelled, OrderCreated, OrderPaid, ServiceCompleted, ServiceRated};
pub use order::{OrderSummary, ReconciliationOrder, ReconciliationQuery};
pub use status::{CancelReason, OrderStatus};
