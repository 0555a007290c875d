//! The report of a day, for programs (JSON) and for people (text).

use std::fmt::{self, Display};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::domain::recon::{Break, BreakKind};

/// What became of a break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// Mended by repeating the step that was missed.
    Repaired,
    /// Waits for a person.
    Ticketed,
    /// Expected to vanish with the next statement.
    Awaited,
}

/// A break and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolvedBreak {
    #[serde(flatten)]
    pub found: Break,
    pub resolution: Resolution,
}

/// How much was compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub orders: usize,
    pub ledger: usize,
    pub statement: usize,
}

/// Sums in fen, so that a reader can check the day at a glance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    pub ledger_payments_minor: i64,
    pub ledger_refunds_minor: i64,
    pub statement_payments_minor: i64,
    pub statement_refunds_minor: i64,
}

/// The outcome of one day's comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub date: Date,
    pub run_at: Timestamp,
    pub counts: Counts,
    pub totals: Totals,
    pub breaks: Vec<ResolvedBreak>,
}

impl Resolution {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Repaired => "repaired",
            Self::Ticketed => "ticketed",
            Self::Awaited => "awaited",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Repaired, Self::Ticketed, Self::Awaited]
            .into_iter()
            .find(|resolution| resolution.name() == name)
    }
}

impl Report {
    /// Nothing differed.
    pub fn clean(&self) -> bool {
        self.breaks.is_empty()
    }

    /// Breaks that ended so.
    pub fn count(&self, resolution: Resolution) -> usize {
        self.breaks.iter().filter(|found| found.resolution == resolution).count()
    }

    /// Breaks of this kind.
    pub fn count_kind(&self, kind: BreakKind) -> usize {
        self.breaks.iter().filter(|found| found.found.kind == kind).count()
    }
}

struct Yuan(i64);

impl Display for Yuan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let fen = self.0.unsigned_abs();
        f.pad(&format!("{sign}¥{}.{:02}", fen / 100, fen % 100))
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { date, run_at, counts, totals, breaks } = self;
        writeln!(f, "Reconciliation of {date}, run at {run_at}")?;
        writeln!(
            f,
            "  compared  {} orders, {} ledger movements, {} statement lines",
            counts.orders, counts.ledger, counts.statement
        )?;
        writeln!(
            f,
            "  payments  ledger {:>14}   statement {:>14}",
            Yuan(totals.ledger_payments_minor),
            Yuan(totals.statement_payments_minor)
        )?;
        writeln!(
            f,
            "  refunds   ledger {:>14}   statement {:>14}",
            Yuan(totals.ledger_refunds_minor),
            Yuan(totals.statement_refunds_minor)
        )?;
        if breaks.is_empty() {
            return writeln!(f, "  result    clean: all three agree");
        }
        let [repaired, ticketed, awaited] = [Resolution::Repaired, Resolution::Ticketed, Resolution::Awaited]
            .map(|resolution| self.count(resolution));
        writeln!(
            f,
            "  result    {} breaks: {repaired} repaired, {ticketed} ticketed, {awaited} awaited",
            breaks.len()
        )?;
        for ResolvedBreak { found, resolution } in breaks {
            write!(
                f,
                "  [{:<9} {:<8} {}] {}: {}",
                found.kind.name(),
                found.source.name(),
                resolution.name(),
                found.subject.text(),
                found.detail
            )?;
            if let (Some(expected), Some(actual)) = (found.expected_minor, found.actual_minor) {
                write!(f, " (expected {}, found {})", Yuan(expected), Yuan(actual))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use ids::OrderId;
    use uuid::Uuid;

    use super::*;
    use crate::domain::recon::{Source, Subject};

    #[test]
    fn people_can_read_it() {
        let mut report = Report {
            date: "2026-11-21".parse().unwrap(),
            run_at: "2026-11-21T18:30:00Z".parse().unwrap(),
            counts: Counts { orders: 2, ledger: 1, statement: 1 },
            totals: Totals {
                ledger_payments_minor: 19_900,
                statement_payments_minor: 19_905,
                ..Totals::default()
            },
            breaks: Vec::new(),
        };
        assert!(report.clean());
        assert!(report.to_string().contains("clean: all three agree"));
        let subject = Subject::Order(OrderId::from_uuid(Uuid::nil()));
        let found = Break::new(BreakKind::Amount, Source::Ledger, subject, "differs").amounts(19_900, -5);
        report.breaks.push(ResolvedBreak { found, resolution: Resolution::Ticketed });
        let text = report.to_string();
        assert!(text.contains("1 breaks: 0 repaired, 1 ticketed, 0 awaited"), "{text}");
        assert!(text.contains("expected ¥199.00, found -¥0.05"), "{text}");
        let json = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    }
}
