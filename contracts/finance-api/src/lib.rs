//! What finance lets others see: reserving, releasing and refunding an order's payment, and its events.
//!
//! Nobody moves money by a call but by what happened to an order: finance listens to trade and decides.

mod client;
mod events;
mod refund;
mod reservation;

pub use client::Client;
pub use events::{PaymentRefunded, PaymentSuccess, PointsAwarded, SettlementPaid};
pub use refund::{Refund, RefundStatus, RequestRefund};
pub use reservation::{ReleasePayment, Reservation, ReservationStatus, ReservePayment, SplitPreview};
