//! Health data without I/O: what may be recorded, how it adds up, what it means, who may see it.
//!
//! Nothing here reads a clock, a database or a request; time and randomness come in as arguments.

pub(crate) mod aggregate;
pub(crate) mod apple;
pub(crate) mod assessment;
pub(crate) mod blood_pressure;
pub(crate) mod bmi;
pub(crate) mod consent;
pub(crate) mod fhir;
pub(crate) mod flaw;
pub(crate) mod goal;
pub(crate) mod ledger;
pub(crate) mod merge;
pub(crate) mod metric;
pub(crate) mod moment;
pub(crate) mod notice;
pub(crate) mod observation;
pub(crate) mod period;
pub(crate) mod record;
pub(crate) mod signature;
pub(crate) mod source;
pub(crate) mod text;
pub(crate) mod unit;
