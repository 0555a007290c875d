//! `GET /internal/readiness/{service}`

use kernel::Problem;
use kernel_work::status;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Desk;
use crate::{access::ServiceCall, extract::Json};

/// Whether a service can do its work, as it knows itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Readiness {
    /// Of the program that answers.
    pub version: String,
    pub ready: bool,
    /// Why it is not.
    pub reasons: Vec<String>,
    /// Events, jobs and sagas that have stopped until a person looks at them.
    pub waits_for_operator: i64,
    /// Age of the oldest work that is due and not done, in seconds; 0 when there is none.
    pub oldest_seconds: u64,
}

/// Whether this service can do its work, for the edge.
#[utoipa::path(get, path = "/internal/readiness/{service}", tag = "work",
    params(("service" = String, Path, description = "The service that is asked")),
    responses((status = 200, body = Readiness)), security(("service" = [])))]
pub(crate) async fn read_readiness(_: ServiceCall, desk: Desk) -> Result<Json<Readiness>, Problem> {
    let readiness = Readiness {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        ready: true,
        reasons: Vec::new(),
        waits_for_operator: 0,
        oldest_seconds: 0,
    };
    let deps = &desk.deps;
    let work = async { status::read(&deps.db.read().await?, &desk.recurring, deps.env.now()).await };
    Ok(Json(match work.await {
        Ok(work) => Readiness {
            waits_for_operator: work.inbox_parked + work.jobs_parked + work.sagas_stuck,
            oldest_seconds: work.oldest_seconds,
            ..readiness
        },
        Err(error) => {
            tracing::warn!(service = desk.service, error = %format!("{error:#}"), "the store does not answer");
            Readiness { ready: false, reasons: vec!["its store does not answer".to_owned()], ..readiness }
        }
    }))
}
