//! Breaks: typed differences between the sources.

use ids::OrderId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::recon::Flow;

/// How the sources differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakKind {
    /// One source lacks what another has.
    Missing,
    /// One source has it twice.
    Duplicate,
    /// The amounts differ.
    Amount,
    /// The sources disagree about how it ended.
    Status,
    /// Not there yet, and near enough to the cut-off to be expected in the next statement.
    Late,
}

/// Who is at odds with the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Orders,
    Ledger,
    Provider,
}

/// What a break is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    Movement {
        flow: Flow,
        reference: Uuid,
    },
    /// A movement at the provider under a number that is not ours.
    Foreign {
        flow: Flow,
        number: String,
    },
    Order(OrderId),
}

/// A mend that is safe to make without asking: it repeats, under the same idempotency key, a step that should have
/// happened anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Repair {
    /// The provider has the money and its callback was lost: book the payment.
    BookPayment { payment: Uuid },
    /// The provider has returned the money: book the refund.
    BookRefund { refund: Uuid },
    /// Tell trade again that the order is paid.
    AnnouncePayment { order: OrderId },
    /// The order was cancelled and its refund never asked for.
    Refund { order: OrderId, minor: i64 },
    /// The order was completed and its money never divided.
    Settle { order: OrderId },
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    pub kind: BreakKind,
    pub source: Source,
    pub subject: Subject,
    /// What the other sources say, in fen, where amounts are at issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_minor: Option<i64>,
    /// What this source says, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_minor: Option<i64>,
    /// One sentence for the person who reads the report.
    pub detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repair: Option<Repair>,
}

impl BreakKind {
    pub const ALL: [Self; 5] = [Self::Missing, Self::Duplicate, Self::Amount, Self::Status, Self::Late];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Duplicate => "duplicate",
            Self::Amount => "amount",
            Self::Status => "status",
            Self::Late => "late",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl Source {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Orders => "orders",
            Self::Ledger => "ledger",
            Self::Provider => "provider",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Orders, Self::Ledger, Self::Provider].into_iter().find(|source| source.name() == name)
    }
}

impl Subject {
    /// Stable text: the same subject has the same text in every run.
    pub fn text(&self) -> String {
        match self {
            Self::Movement { flow: Flow::Payment, reference } => {
                ids::PaymentId::from_uuid(*reference).to_string()
            }
            Self::Movement { flow: Flow::Refund, reference } => {
                ids::RefundId::from_uuid(*reference).to_string()
            }
            Self::Foreign { number, .. } => number.clone(),
            Self::Order(order) => order.to_string(),
        }
    }
}

impl Break {
    pub fn new(kind: BreakKind, source: Source, subject: Subject, detail: impl Into<String>) -> Self {
        Self {
            kind,
            source,
            subject,
            expected_minor: None,
            actual_minor: None,
            detail: detail.into(),
            repair: None,
        }
    }

    #[must_use]
    pub const fn amounts(mut self, expected: i64, actual: i64) -> Self {
        (self.expected_minor, self.actual_minor) = (Some(expected), Some(actual));
        self
    }

    #[must_use]
    pub const fn repaired_by(mut self, repair: Repair) -> Self {
        self.repair = Some(repair);
        self
    }

    /// What makes two findings the same one, within a day.
    pub fn fingerprint(&self) -> String {
        format!("{}/{}/{}", self.kind.name(), self.source.name(), self.subject.text())
    }
}
