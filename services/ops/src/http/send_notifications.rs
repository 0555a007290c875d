//! `POST /api/v1/ops/notifications`

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{answers::AboutBody, permissions::SendNotifications};
use crate::{
    app::{App, notify::Notice, send_notifications},
    domain::about::About,
    error::Error,
};

/// What to tell whom.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SendRequest {
    /// Code of a template, as `GET /api/v1/ops/notification-templates` lists them; `announcement` takes a `title` and
    /// a `text`.
    #[schema(example = "announcement")]
    template: String,
    /// A value for each of its placeholders: at most 16, of at most 500 characters each.
    #[serde(default)]
    params: BTreeMap<String, String>,
    /// What it is about, so that screens can lead there.
    #[serde(default)]
    about: Option<AboutBody>,
    /// 1 to 1,000 users; naming one twice tells them once.
    #[schema(min_items = 1, max_items = 1000)]
    recipients: Vec<UserId>,
    /// Each recipient is told once a key.
    #[schema(min_length = 1, max_length = 200)]
    key: String,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SentBody {
    /// How many were told now; the others had been told under this key before.
    told: usize,
}

/// Tells users something. Kept in the audit log.
#[utoipa::path(post, path = "/api/v1/ops/notifications", tag = "ops",
    request_body = SendRequest,
    responses((status = 201, body = SentBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn send_notifications(
    caller: Allowed<SendNotifications>,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<SendRequest>,
) -> Result<Answer<SentBody>, Problem> {
    let SendRequest { template, params, about, recipients, key } = request;
    let about = about.map(About::try_from).transpose().map_err(Error::InvalidAbout)?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let notice = Notice { template, params, key, about };
    let told = send_notifications::send_notifications(&app, &tx, notice, recipients, caller.id()).await?;
    Ok(write.commit(tx, Status::Created, SentBody { told }).await?)
}
