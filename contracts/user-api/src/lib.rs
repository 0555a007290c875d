//! What user lets others see: whether a person agreed, a summary of what they agreed to, and three events.
//!
//! No event and no decision carries a health value. Values leave the service in one way only, [`HealthSummary`], and every
//! such reading is written to the ledger its owner reads.

mod class;
mod client;
mod consent;
mod events;
mod summary;

pub use class::{Purpose, RecordClass};
pub use client::{Client, SummaryReader};
pub use consent::{ConsentDecision, Standing};
pub use events::{DeviceDataSynced, GoalAchieved, HealthActionRecorded};
pub use summary::{HealthSummary, SummaryAssessment, SummaryReading, SummaryValue};
