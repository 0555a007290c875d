//! What people in the back office did.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Run, statements};
use serde_json::Value;
use uuid::Uuid;

statements! {
    RECORD = "
        insert into operations (operation_id, actor, kind, subject, detail, at) values ($1, $2, $3, $4, $5, $6)";
}

/// Something a person in the back office did.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: Uuid,
    pub(crate) actor: UserId,
    /// `things.verb`, for example `risk_rule.publish`.
    pub(crate) kind: &'static str,
    /// What it was done to.
    pub(crate) subject: String,
    pub(crate) detail: Value,
    pub(crate) at: Timestamp,
}

/// Keeps an operation.
pub(crate) async fn record(on: &impl Run, operation: &Operation) -> anyhow::Result<()> {
    let Operation { id, actor, kind, subject, detail, at } = operation;
    on.exec(RECORD, &[id, actor, kind, subject, detail, at]).await.map(drop)
}
