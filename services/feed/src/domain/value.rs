//! Health value: what an item is likely to do for the reader's health, apart from how much it attracts.

use feed_api::{EvidenceGrade, Verb};

/// Value from −0.5 (poorly supported claims cost) to 1.
///
/// A graded claim counts by its grade. Without a claim the kind of activity decides: knowledge and answers more
/// than announcements, because they are what a reader can act on.
pub(crate) fn health_value(verb: Verb, evidence: Option<EvidenceGrade>) -> f64 {
    match evidence {
        Some(EvidenceGrade::High) => 1.0,
        Some(EvidenceGrade::Moderate) => 0.8,
        Some(EvidenceGrade::Low) => 0.2,
        Some(EvidenceGrade::VeryLow) => -0.5,
        None => match verb {
            Verb::Achieve => 0.6,
            Verb::Answer | Verb::Complete => 0.5,
            Verb::Publish | Verb::Broadcast => 0.3,
            Verb::Record | Verb::Ask | Verb::Create | Verb::Join | Verb::Accept => 0.2,
            Verb::Rate | Verb::Order | Verb::Cancel | Verb::Pay | Verb::Earn => 0.1,
        },
    }
}
