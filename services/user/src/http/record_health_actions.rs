//! `POST /api/v1/users/{id}/health-actions`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::answers::RecordedBody;
use super::claims::{self, Claim, ComponentClaim};
use crate::app::{App, record_batch};
use crate::domain::flaw::Flaw;
use crate::domain::source::Source;
use crate::error::Error;

/// Observations one request may carry.
const MOST_ACTIONS: usize = 1_000;

/// One observation, or `actions` with up to 1,000 of them.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordRequest {
    /// The observations of a batch.
    #[schema(max_items = 1000, min_items = 1)]
    actions: Option<Vec<Claim>>,
    /// The application that recorded them; typed in by hand when absent.
    #[schema(max_length = 40)]
    source: Option<String>,
    /// Of a single observation: LOINC code of the metric or panel.
    #[schema(example = "8867-4", max_length = 16)]
    code: Option<String>,
    /// Of a single observation: its value.
    #[schema(example = 61.0)]
    value: Option<f64>,
    /// Of a single observation: UCUM code of its unit.
    #[schema(example = "/min", max_length = 16)]
    unit: Option<String>,
    /// Of a single observation: the values of a panel.
    #[schema(max_items = 8)]
    components: Option<Vec<ComponentClaim>>,
    /// Of a single observation: when.
    #[schema(example = "2026-11-22T07:30:00+08:00", max_length = 40)]
    at: Option<String>,
    /// Of a single observation: end of the period.
    #[schema(max_length = 40)]
    until: Option<String>,
}

/// Records one observation or a batch: all of it or nothing. What the same source said about the same metric and moment
/// before is left as it is and reported as a duplicate.
#[utoipa::path(post, path = "/api/v1/users/{id}/health-actions", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = RecordRequest,
    responses((status = 201, body = RecordedBody, description = "Recorded"), Changing),
    security(("bearer" = [])))]
pub(crate) async fn record_health_actions(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(mut request): Json<RecordRequest>,
) -> Result<Answer<RecordedBody>, Problem> {
    let source = match request.source.take() {
        Some(name) => Source::app(&name).map_err(|detail| Error::flaw("/source", detail))?,
        None => Source::manual(),
    };
    let batch = request.actions.is_some();
    let place = |index: usize| if batch { format!("/actions/{index}") } else { String::new() };
    let claims = request.claims()?;
    let drafts = claims::drafts(claims, place).map_err(Error::Invalid)?;
    let observations = record_batch::validate(&drafts, app.env.now(), place)?;
    let sourced = observations.into_iter().map(|observation| (observation, source.clone())).collect();

    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let recorded = record_batch::record(&app, &tx, owner.id(), sourced).await?;
    let answer = write.commit(tx, Status::Created, RecordedBody::from(recorded)).await?;
    app.work.wake();
    Ok(answer)
}

impl RecordRequest {
    fn claims(self) -> Result<Vec<Claim>, Error> {
        let Self { actions, source: _, code, value, unit, components, at, until } = self;
        let Some(actions) = actions else {
            return match (code, at) {
                (Some(code), Some(at)) => {
                    let components = components.unwrap_or_default();
                    Ok(vec![Claim { code, value, unit, components, at, until }])
                }
                (code, at) => Err(Error::Invalid(
                    [("/code", code.is_none()), ("/at", at.is_none())]
                        .into_iter()
                        .filter(|(_, missing)| *missing)
                        .map(|(place, _)| Flaw::new(place, "is missing"))
                        .collect(),
                )),
            };
        };
        let single = code.is_some() || value.is_some() || unit.is_some() || components.is_some();
        if single || at.is_some() || until.is_some() {
            return Err(Error::flaw("/actions", "stands alone: a request has one observation or a batch"));
        }
        if !(1..=MOST_ACTIONS).contains(&actions.len()) {
            return Err(Error::flaw("/actions", format!("has 1 to {MOST_ACTIONS} observations")));
        }
        Ok(actions)
    }
}
