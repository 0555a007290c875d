//! The service through its router, on a real PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::float_cmp,
    reason = "a test stops at the first surprise, and knows its numbers"
)]

mod assessments;
mod consents;
mod devices;
mod document;
mod erasure;
mod fhir;
mod goals;
mod imports;
mod ledger;
mod metrics;
mod reading;
mod recording;
mod removing;
mod support;
