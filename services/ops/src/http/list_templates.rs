//! `GET /api/v1/ops/notification-templates`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query, problems::Forbidden};
use serde::Serialize;
use utoipa::ToSchema;

use super::permissions::SendNotifications;
use crate::{
    app::App,
    domain::{
        risk::is_name,
        template::{Bilingual, Template},
    },
    store::templates,
};

/// A template in the version that is in use.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NotificationTemplate)]
pub(crate) struct TemplateBody {
    code: String,
    version: i32,
    /// The languages it speaks; a notification is stored in all of them.
    languages: [&'static str; 2],
    /// With `{placeholders}`.
    title: Bilingual,
    /// With `{placeholders}`.
    body: Bilingual,
    /// The placeholders, in the order in which a reader meets them. Each needs a value.
    params: Vec<String>,
    /// Ignores quiet hours.
    urgent: bool,
}

impl From<Template> for TemplateBody {
    fn from(template: Template) -> Self {
        let params = template.params();
        let Template { code, version, title, body, urgent } = template;
        Self { code, version, languages: ["zh", "en"], title, body, params, urgent }
    }
}

/// The templates that notifications are made from, by code.
#[utoipa::path(get, path = "/api/v1/ops/notification-templates", tag = "ops",
    params(PageQuery),
    responses((status = 200, body = Page<TemplateBody>), Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn list_templates(
    _: Allowed<SendNotifications>,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<TemplateBody>>, Problem> {
    let (limit, behind) = (page.limit()?, page.position::<String>()?);
    if behind.as_deref().is_some_and(|code| !is_name(code)) {
        return Err(Problem::invalid("page.cursor", "the cursor does not belong to this list")
            .field("cursor", "leave it out to start from the beginning"));
    }
    let found = templates::list_in_use(&app.db.read().await?, behind, limit + 1).await?;
    let items = found.into_iter().map(TemplateBody::from).collect();
    Ok(Json(Page::of(items, limit, |last: &TemplateBody| last.code.clone())))
}
