//! What an operator did about work that waited for one, as an event, so that it is on record like everything else.

use kernel::{DataClass, Env, EventType};
use kernel_postgres::Tx;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::outbox::{self, Row};

/// An operator acted on durable work. Its source is the service whose work it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkOperated {
    pub act: Act,
    /// A saga's id, `event 12 trade.order_paid ord_01…`, or `job_01… finance.send_refund`.
    pub subject: String,
    /// The account of the operator.
    pub by: Uuid,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    SagaRetried,
    SagaCompensated,
    EventRetried,
    EventSkipped,
    JobRetried,
    JobDropped,
}

impl Act {
    /// As a kind of thing that happens.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SagaRetried => "work.saga_retried",
            Self::SagaCompensated => "work.saga_compensated",
            Self::EventRetried => "work.event_retried",
            Self::EventSkipped => "work.event_skipped",
            Self::JobRetried => "work.job_retried",
            Self::JobDropped => "work.job_dropped",
        }
    }
}

impl EventType for WorkOperated {
    const TYPE: &'static str = "work.operated";
    const CLASS: DataClass = DataClass::Personal;

    fn key(&self) -> String {
        self.subject.clone()
    }
}

/// Publishes it when this transaction commits, as an event of `service`.
pub async fn publish(tx: &Tx<'_>, env: &Env, service: &str, operated: &WorkOperated) -> anyhow::Result<()> {
    let row = Row { source: service.to_owned(), ..Row::of(env, operated)? };
    outbox::publish_rows(tx, &[row]).await
}
