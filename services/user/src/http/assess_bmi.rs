//! `GET /api/v1/users/{id}/assessments/bmi`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::Deserialize;
use utoipa::IntoParams;

use super::answers::AssessmentBody;
use crate::app::{App, assess};
use crate::domain::bmi;

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct BmiQuery {
    /// `ws-t-428-2013` (the default) or `who-trs-894`.
    #[param(max_length = 64)]
    guideline: Option<String>,
    /// Age in years, to check that the guideline applies.
    #[param(maximum = 130)]
    age_years: Option<u8>,
}

/// The category of the body mass index, from the latest weight and height. Refused, with the codes to record, when one
/// is missing. Every category given out is kept with its inputs, guideline and edition.
#[utoipa::path(get, path = "/api/v1/users/{id}/assessments/bmi", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), BmiQuery),
    responses(
        (status = 200, body = AssessmentBody),
        (status = 422, body = kernel::problem::Body, content_type = "application/problem+json",
            description = "An input is missing, or the guideline does not apply"),
        Reading),
    security(("bearer" = [])))]
pub(crate) async fn assess_bmi(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(BmiQuery { guideline, age_years }): Query<BmiQuery>,
) -> Result<Json<AssessmentBody>, Problem> {
    let guideline =
        guideline.as_deref().map_or(Ok(bmi::WS_T_428), bmi::guideline).map_err(crate::error::Error::from)?;
    Ok(Json(assess::bmi(&app, owner.id(), guideline, age_years).await?.into()))
}
