//! How a reconciled day stands now, for whoever looks over many of them.

use crate::domain::recon::{Report, Resolution};

/// What is left to do about a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing differed, and nobody waits.
    Clean,
    /// What differed was mended, by rule or by a person.
    Mended,
    /// What differs is expected to vanish with the next statement.
    Awaited,
    /// A ticket waits for a person.
    Open,
}

impl Outcome {
    /// How the day of `report` stands while `open_tickets` about it wait. A ticket outlives the difference it is about: a
    /// day that is clean by now may still have one.
    pub fn of(report: &Report, open_tickets: i64) -> Self {
        if open_tickets > 0 {
            Self::Open
        } else if report.clean() {
            Self::Clean
        } else if report.count(Resolution::Awaited) > 0 {
            Self::Awaited
        } else {
            Self::Mended
        }
    }
}

#[cfg(test)]
mod tests {
    use ids::OrderId;
    use uuid::Uuid;

    use super::*;
    use crate::domain::recon::{Break, BreakKind, Counts, ResolvedBreak, Source, Subject, Totals};

    fn report(resolutions: &[Resolution]) -> Report {
        let found = |resolution| {
            let subject = Subject::Order(OrderId::from_uuid(Uuid::nil()));
            let found = Break::new(BreakKind::Missing, Source::Ledger, subject, "differs");
            ResolvedBreak { found, resolution }
        };
        Report {
            date: "2026-11-21".parse().unwrap(),
            run_at: "2026-11-21T18:30:00Z".parse().unwrap(),
            counts: Counts::default(),
            totals: Totals::default(),
            breaks: resolutions.iter().copied().map(found).collect(),
        }
    }

    #[test]
    fn what_waits_for_a_person_weighs_most() {
        use Resolution::{Awaited, Repaired, Ticketed};
        for (resolutions, open_tickets, expected) in [
            (&[] as &[_], 0, Outcome::Clean),
            (&[], 1, Outcome::Open),
            (&[Repaired], 0, Outcome::Mended),
            (&[Repaired, Ticketed], 0, Outcome::Mended),
            (&[Repaired, Ticketed], 1, Outcome::Open),
            (&[Repaired, Awaited], 0, Outcome::Awaited),
        ] {
            assert_eq!(Outcome::of(&report(resolutions), open_tickets), expected, "{resolutions:?}");
        }
    }
}
