//! What ops lets others see: a risk decision before money moves, and a way to tell a user something.
//!
//! ops publishes no events. It consumes everybody's, so whatever it needs to know about the past it already has; a
//! caller sends only the facts of the present request.

mod client;
mod notification;
mod risk;

pub use client::Client;
pub use notification::{NotificationReceipt, NotifyRequest};
pub use risk::{DecideRequest, Decision, RiskSubject, Verdict};
