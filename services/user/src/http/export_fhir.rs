//! `GET /api/v1/users/{id}/health-export/fhir`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use ids::UserId;
use kernel::{Cursor, Problem};
use kernel_http::{Owner, Query, problems::Reading};
use serde::Deserialize;
use utoipa::IntoParams;

use super::window::plausible;
use crate::app::App;
use crate::app::export_fhir::{self, LARGEST_PAGE};
use crate::domain::fhir::resource::Bundle;
use crate::error::Error;

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ExportQuery {
    /// Where to continue; part of the `next` link of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Observations in one page, 1 to 1,000; 200 when absent.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<usize>,
}

/// The record as FHIR R4, a bundle a page; the `next` link leads to the following one. Services received are no
/// observations and are not part of it.
#[utoipa::path(get, path = "/api/v1/users/{id}/health-export/fhir", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), ExportQuery),
    responses((status = 200, body = Bundle, content_type = "application/fhir+json"), Reading),
    security(("bearer" = [])))]
pub(crate) async fn export_fhir(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(query): Query<ExportQuery>,
) -> Result<impl IntoResponse, Problem> {
    let limit = query.limit.unwrap_or(200);
    if !(1..=LARGEST_PAGE).contains(&limit) {
        return Err(Error::BadQuery("limit", format!("is 1 to {LARGEST_PAGE}")).into());
    }
    let after = plausible(query.cursor.as_deref().map(Cursor::decode).transpose()?)?;
    let bundle = export_fhir::export(&app, owner.id(), after, limit).await?;
    let json = serde_json::to_vec(&bundle).map_err(Problem::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/fhir+json")], json))
}
