//! `GET /api/v1/users/{id}/consents`

use std::sync::Arc;

use axum::extract::State;
use ids::{ConsentId, UserId};
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Json, Owner, problems::Reading};
use serde::Serialize;
use user_api::{Purpose, RecordClass, Standing};
use utoipa::ToSchema;

use crate::app::App;
use crate::domain::consent::{Receipt, standing};
use crate::domain::notice;
use crate::store::consents;

/// Where the caller stands on everything they can be asked.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsentsBody {
    /// Version of the text in force.
    current_notice: &'static str,
    /// One entry a purpose and class of data.
    consents: Vec<ConsentBody>,
}

/// One purpose and class of data.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsentBody {
    purpose: Purpose,
    class: RecordClass,
    /// Whether data may be used, now.
    granted: bool,
    standing: Standing,
    /// The receipt that counts; absent when never asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt_id: Option<ConsentId>,
    /// Version of the text that was shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// Whether this was decided about another text than the one in force. The decision counts all the same.
    notice_changed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<Timestamp>,
}

/// Where the caller stands on every purpose and class of data. What was never asked is not granted.
#[utoipa::path(get, path = "/api/v1/users/{id}/consents", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    responses((status = 200, body = ConsentsBody), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_consents(
    owner: Owner,
    State(app): State<Arc<App>>,
) -> Result<Json<ConsentsBody>, Problem> {
    let receipts = consents::current(&app.db.read().await?, owner.id()).await?;
    Ok(Json(ConsentsBody::of(&receipts, app.env.now())))
}

impl ConsentsBody {
    /// Everything that can be asked, with the receipts that count.
    pub(super) fn of(receipts: &[Receipt], now: Timestamp) -> Self {
        let mut consents = Vec::with_capacity(Purpose::ALL.len() * RecordClass::ALL.len());
        for purpose in Purpose::ALL {
            for class in RecordClass::ALL {
                let receipt = receipts.iter().find(|one| one.purpose == purpose && one.class == class);
                consents.push(ConsentBody::of(purpose, class, receipt, now));
            }
        }
        Self { current_notice: notice::CURRENT.version, consents }
    }
}

impl ConsentBody {
    fn of(purpose: Purpose, class: RecordClass, receipt: Option<&Receipt>, now: Timestamp) -> Self {
        let standing = standing(receipt, now);
        Self {
            purpose,
            class,
            granted: standing.allows(),
            standing,
            receipt_id: receipt.map(|receipt| receipt.id),
            notice: receipt.map(|receipt| receipt.notice.clone()),
            notice_changed: receipt.is_some_and(|receipt| notice::CURRENT.differs_from(&receipt.notice)),
            decided_at: receipt.map(|receipt| receipt.decided_at),
            expires_at: receipt.and_then(|receipt| receipt.expires_at),
        }
    }
}
