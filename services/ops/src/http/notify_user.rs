//! `POST /internal/notifications`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, ServiceCall, Write, problems::Changing};
use ops_api::{NotificationReceipt, NotifyRequest};

use crate::{
    app::{
        App,
        notify::{Notice, notify},
        send_notifications::scoped,
    },
    store::notifications,
};

/// Tells one user something for another service; once a service and key.
#[utoipa::path(post, path = "/internal/notifications", tag = "ops",
    request_body = NotifyRequest,
    responses(
        (status = 201, body = NotificationReceipt, description = "Told"),
        (status = 200, body = NotificationReceipt, description = "Was told already"), Changing),
    security(("service" = [])))]
pub(crate) async fn notify_user(
    caller: ServiceCall,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<NotifyRequest>,
) -> Result<Answer<NotificationReceipt>, Problem> {
    let NotifyRequest { user_id, template, params, key } = request;
    let key = scoped(&caller.service, &key)?;
    let notice = Notice { template, params, key: key.clone(), about: None };
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let told = notify(&app, &tx, &notice, &[user_id]).await?;
    if let Some((_, notification_id)) = told.first().copied() {
        let receipt = NotificationReceipt { notification_id, created: true };
        return Ok(write.commit(tx, Status::Created, receipt).await?);
    }
    let earlier = notifications::find(&tx, user_id, &key).await?;
    let missing = || anyhow::anyhow!("a notification was refused as a repeat of none");
    let notification_id = earlier.ok_or_else(missing)?;
    Ok(write.commit(tx, Status::Done, NotificationReceipt { notification_id, created: false }).await?)
}
