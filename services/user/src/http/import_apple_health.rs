//! `POST /api/v1/users/{id}/health-imports/apple-health`

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use ids::UserId;
use kernel::{Answer, Problem};
use kernel_http::{Owner, problems::Changing};

use super::answers::ImportBody;
use crate::app::{App, import_apple};

/// Imports an Apple Health `export.xml` of any size while it is being uploaded. The list of imports shows how far it is.
/// When the upload breaks off, what was read stays; sending the file again adds the rest.
#[utoipa::path(post, path = "/api/v1/users/{id}/health-imports/apple-health", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    request_body(content = String, content_type = "application/xml", description = "The unpacked export.xml"),
    responses((status = 201, body = ImportBody, description = "Imported"), Changing),
    security(("bearer" = [])))]
pub(crate) async fn import_apple_health(
    owner: Owner,
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer<ImportBody>, Problem> {
    if !is_xml(&headers) {
        return Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "body.media_type",
            "send the unpacked export.xml as application/xml",
        ));
    }
    let user: UserId = owner.id();
    let import = import_apple::import(&app, user, body.into_data_stream()).await?;
    let location = format!("/api/v1/users/{user}/health-imports/{}", import.id);
    Ok(Answer::created(ImportBody::from(import)).at(location))
}

fn is_xml(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim();
    ["application/xml", "text/xml"].iter().any(|xml| media.eq_ignore_ascii_case(xml))
}
