//! `GET /api/v1/ops/audit-logs/verification`

use std::sync::Arc;

use axum::extract::State;
use kernel::Problem;
use kernel_http::{Allowed, Json, Query, problems::Forbidden};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ReadAudit, queries::VerificationQuery};
use crate::{
    app::{
        App,
        verify_audit::{self, Verification},
    },
    domain::audit::Broken,
};

/// What a walk along the chain found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VerificationBody {
    /// Whether everything checked is as it was sealed.
    sound: bool,
    /// Number of the last entry found sound.
    checked: i64,
    /// Number of the last entry of the chain. When `checked` is less and the chain is sound, go on with `after`.
    length: i64,
    /// Hash at the end of the chain, in hexadecimal; kept elsewhere, it proves that nobody rewrote the whole chain.
    head: String,
    /// Entries that wait to be sealed.
    unsealed: i64,
    /// Where and how the chain is broken.
    #[serde(skip_serializing_if = "Option::is_none")]
    broken: Option<BrokenBody>,
}

/// A break.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BrokenBody {
    kind: BreakKind,
    seq: i64,
}

/// How the chain is broken at an entry.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BreakKind {
    /// The entry is gone.
    Missing,
    /// The entry is not what was sealed.
    Changed,
    /// What followed the entry was cut off.
    Truncated,
}

impl From<Broken> for BrokenBody {
    fn from(broken: Broken) -> Self {
        let (kind, seq) = match broken {
            Broken::Missing(seq) => (BreakKind::Missing, seq),
            Broken::Changed(seq) => (BreakKind::Changed, seq),
            Broken::Truncated(seq) => (BreakKind::Truncated, seq),
        };
        Self { kind, seq }
    }
}

/// Walks the audit chain, 50,000 entries at a time, and says where it was tampered with.
#[utoipa::path(get, path = "/api/v1/ops/audit-logs/verification", tag = "ops",
    params(VerificationQuery),
    responses((status = 200, body = VerificationBody), Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn verify_audit_logs(
    _: Allowed<ReadAudit>,
    State(app): State<Arc<App>>,
    Query(query): Query<VerificationQuery>,
) -> Result<Json<VerificationBody>, Problem> {
    let Verification { checked, head, broken, unsealed } =
        verify_audit::verify_audit(&app, query.after).await?;
    Ok(Json(VerificationBody {
        sound: broken.is_none(),
        checked,
        length: head.seq,
        head: hex::encode(head.hash),
        unsealed,
        broken: broken.map(BrokenBody::from),
    }))
}
