//! `PUT /api/v1/users/{id}/health-goals`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use jiff::civil::Date;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::read_health_goals::{GoalBody, GoalsBody};
use crate::app::set_goals::{self, WantedGoal};
use crate::app::{App, follow_goals};
use crate::domain::goal::Aim;

/// The whole set of goals.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GoalsRequest {
    /// Every goal to have from now on; those not named end. At most one of a kind for a value.
    #[schema(max_items = 20)]
    goals: Vec<GoalRequest>,
    /// IANA zone in which days are counted; the installation's own when absent.
    #[schema(max_length = 64, example = "Asia/Shanghai")]
    zone: Option<String>,
}

/// One goal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GoalRequest {
    /// LOINC code of the value; of a panel, the component's, for example `8480-6`.
    #[schema(example = "41950-7", max_length = 16)]
    code: String,
    /// What to reach.
    aim: Aim,
    /// First day; today when absent, or the day it was first set.
    starts_on: Option<Date>,
    /// Last day, inclusive; open when absent.
    ends_on: Option<Date>,
}

/// Sets the caller's goals: the whole set at once. A goal for the same value and of the same kind keeps its id.
#[utoipa::path(put, path = "/api/v1/users/{id}/health-goals", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = GoalsRequest,
    responses((status = 200, body = GoalsBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn set_health_goals(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(GoalsRequest { goals, zone }): Json<GoalsRequest>,
) -> Result<Answer<GoalsBody>, Problem> {
    let wanted: Vec<WantedGoal> = goals.into_iter().map(WantedGoal::from).collect();
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    set_goals::set(&app, &tx, owner.id(), zone.as_deref(), &wanted).await?;
    let goals = follow_goals::follow(&app, &tx, owner.id()).await?;
    let body = GoalsBody { goals: goals.into_iter().map(GoalBody::from).collect() };
    let answer = write.commit(tx, Status::Done, body).await?;
    app.work.wake();
    Ok(answer)
}

impl From<GoalRequest> for WantedGoal {
    fn from(GoalRequest { code, aim, starts_on, ends_on }: GoalRequest) -> Self {
        Self { code, aim, starts_on, ends_on }
    }
}
