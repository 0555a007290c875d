//! What feed lets others see: a way to put something into the activity stream.
//!
//! feed publishes no events. Most activities come from the events of others; this door is for those that no event
//! announces, and for services outside this workspace.

mod activity;
mod client;

pub use activity::{
    ActivityReceipt, Audience, EvidenceGrade, ObjectRef, PostActivityRequest, Sensitivity, Verb,
};
pub use client::Client;
