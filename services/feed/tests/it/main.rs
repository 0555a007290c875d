//! feed on a real PostgreSQL: what readers see, and what nobody else may.

mod access;
mod activities;
mod document;
mod events;
mod following;
mod muting;
mod preferences;
mod privacy;
mod ranked;
mod support;
mod trending;
