//! The contract of the sandbox providers: a payment provider and a message gateway that behave like real ones.
//!
//! | module | subject |
//! |---|---|
//! | [`transaction`] | taking money |
//! | [`refund`] | sending it back |
//! | [`sharing`] | dividing an order's money, and taking shares back |
//! | [`callback`] | what the provider tells the merchant |
//! | [`signature`] | Ed25519 signatures of requests and callbacks |
//! | [`statement`] | the day's statement file |
//! | [`message`] | SMS and mail |
//! | [`client`] | the merchant's and the sender's clients |

pub mod callback;
pub mod client;
pub mod message;
pub mod refund;
pub mod sharing;
pub mod signature;
pub mod statement;
pub mod transaction;

pub use client::{MessageClient, PayClient};
