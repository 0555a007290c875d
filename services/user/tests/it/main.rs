//! The service through its router, on a real PostgreSQL.

mod assessments;
mod consents;
mod devices;
mod document;
mod erasure;
mod fhir;
mod goals;
mod imports;
mod ledger;
mod reading;
mod recording;
mod support;
