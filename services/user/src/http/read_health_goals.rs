//! `GET /api/v1/users/{id}/health-goals`

use std::sync::Arc;

use axum::extract::State;
use ids::{HealthGoalId, UserId};
use jiff::civil::Date;
use kernel::Problem;
use kernel_http::{Json, Owner, problems::Reading};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::app::follow_goals::{self, Followed};
use crate::domain::goal::{Aim, Progress};

/// All goals.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GoalsBody {
    pub(crate) goals: Vec<GoalBody>,
}

/// A goal and how far it is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GoalBody {
    goal_id: HealthGoalId,
    /// LOINC code of the value.
    code: &'static str,
    name: &'static str,
    /// UCUM code of the aim's values.
    unit: &'static str,
    aim: Aim,
    starts_on: Date,
    /// Last day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    ends_on: Option<Date>,
    /// Zone in which its days are counted.
    zone: String,
    /// Absent before it starts, after it ends, and where it would take more records than one answer may look at.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<ProgressBody>,
}

/// How far a goal is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProgressBody {
    /// The total, the latest value, or the share of readings in range; absent without data.
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<f64>,
    /// 0 to 1.
    #[schema(minimum = 0.0, maximum = 1.0)]
    ratio: f64,
    achieved: bool,
    /// First day of the period judged.
    period: Date,
    /// Periods achieved in a row.
    streak: u32,
}

/// The caller's goals with their progress, reckoned now.
#[utoipa::path(get, path = "/api/v1/users/{id}/health-goals", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    responses((status = 200, body = GoalsBody), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_health_goals(
    owner: Owner,
    State(app): State<Arc<App>>,
) -> Result<Json<GoalsBody>, Problem> {
    let conn = app.db.write().await?;
    let goals = follow_goals::follow(&app, &conn, owner.id()).await?;
    Ok(Json(GoalsBody { goals: goals.into_iter().map(GoalBody::from).collect() }))
}

impl From<Followed> for GoalBody {
    fn from(Followed { goal, zone, progress }: Followed) -> Self {
        let part = &goal.metric.spec().parts[goal.position];
        Self {
            goal_id: goal.id,
            code: part.code,
            name: part.name,
            unit: goal.metric.unit(),
            aim: goal.aim,
            starts_on: goal.starts_on,
            ends_on: goal.ends_on,
            zone,
            progress: progress.map(ProgressBody::from),
        }
    }
}

impl From<Progress> for ProgressBody {
    fn from(Progress { current, ratio, achieved, period, streak }: Progress) -> Self {
        Self { current, ratio, achieved, period, streak }
    }
}
