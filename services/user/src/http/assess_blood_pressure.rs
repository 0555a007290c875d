//! `GET /api/v1/users/{id}/assessments/blood-pressure`
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
use crate::domain::blood_pressure::{self, Setting};

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct PressureQuery {
    /// `cn-hypertension-2024` (the default) or `cn-hypertension-practice-2022`.
    #[param(max_length = 64)]
    guideline: Option<String>,
    /// Where the reading was taken. When absent its source tells: what people type in and what applications and devices of
    /// theirs send was taken at `home`, what came in a FHIR bundle in an `office`. Only office readings have grades.
    #[param(inline)]
    setting: Option<Setting>,
    /// Age in years, to check that the guideline applies.
    #[param(maximum = 130)]
    age_years: Option<u8>,
}

/// The category of the latest blood pressure. Refused when there is none. One reading is no diagnosis. Every category
/// given out is kept with its inputs, guideline and edition.
#[utoipa::path(get, path = "/api/v1/users/{id}/assessments/blood-pressure", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), PressureQuery),
    responses(
        (status = 200, body = AssessmentBody),
        (status = 422, body = kernel::problem::Body, content_type = "application/problem+json",
            description = "An input is missing, or the guideline does not apply"),
        Reading),
    security(("bearer" = [])))]
pub(crate) async fn assess_blood_pressure(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(PressureQuery { guideline, setting, age_years }): Query<PressureQuery>,
) -> Result<Json<AssessmentBody>, Problem> {
    let guideline = guideline
        .as_deref()
        .map_or(Ok(blood_pressure::CHINA_2024), blood_pressure::guideline)
        .map_err(crate::error::Error::from)?;
    Ok(Json(assess::blood_pressure(&app, owner.id(), guideline, setting, age_years).await?.into()))
}
