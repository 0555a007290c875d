//! ops on a real PostgreSQL: ratings, risk, notifications, audit.

mod access;
mod alerts;
mod audit;
mod decisions;
mod inbox;
mod notifying;
mod ratings;
mod rules;
mod support;
