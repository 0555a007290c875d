//! What an operator does about work that has stopped. The act, its event and its answer are one transaction.

use jiff::Timestamp;
use kernel::{Answer, Env, Problem, Status};
use kernel_call::identity::UserIdentity;
use kernel_postgres::Tx;
use kernel_work::{Act, JobId, SagaId, WorkOperated, inbox, jobs, operated, saga};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Desk, OperateWork, sagas::no_such_saga};
use crate::{
    access::Allowed,
    extract::{Json, Path},
    problems::{Changing, Forbidden},
    write::Write,
};

const REASON_CHARS: usize = 300;

/// Why something is given up. Kept where it is seen beside what it is about.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reasoned {
    /// For colleagues: no names, no health data.
    #[schema(min_length = 1, max_length = 300, example = "the provider confirmed by telephone")]
    reason: String,
}

/// What was done.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Acted {
    /// As the audit log calls it.
    #[schema(example = "work.saga_retried")]
    act: &'static str,
    /// What it was done to.
    subject: String,
    at: Timestamp,
}

/// Lets a stuck saga try its step again, in the direction it goes.
#[utoipa::path(post, path = "/api/v1/work/{service}/sagas/{id}/retry", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is"),
        ("id" = SagaId, Path, description = "The saga")),
    responses((status = 200, body = Acted), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn retry_saga(
    operator: Allowed<OperateWork>,
    desk: Desk,
    Path((_service, id)): Path<(String, SagaId)>,
    write: Write,
) -> Result<Answer<Acted>, Problem> {
    let mut conn = desk.deps.db.write().await?;
    let tx = conn.begin().await?;
    saga::operator::find(&tx, id).await?.ok_or_else(no_such_saga)?;
    if !saga::operator::retry(&tx, &desk.deps.env, id, &by(&operator, None)).await? {
        return Err(Problem::conflict(
            "work.not_stuck",
            "this saga is not stuck: there is nothing to try again",
        ));
    }
    finish(&desk, &write, tx, &operator, (Act::SagaRetried, id.to_string())).await
}

/// Turns a saga back that is stuck or goes forward: what it did is undone, last first.
#[utoipa::path(post, path = "/api/v1/work/{service}/sagas/{id}/compensate", tag = "work", request_body = Reasoned,
    params(("service" = String, Path, description = "The service whose work it is"),
        ("id" = SagaId, Path, description = "The saga")),
    responses((status = 200, body = Acted), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn compensate_saga(
    operator: Allowed<OperateWork>,
    desk: Desk,
    Path((_service, id)): Path<(String, SagaId)>,
    write: Write,
    Json(body): Json<Reasoned>,
) -> Result<Answer<Acted>, Problem> {
    let reason = by(&operator, Some(checked(&body)?));
    let mut conn = desk.deps.db.write().await?;
    let tx = conn.begin().await?;
    saga::operator::find(&tx, id).await?.ok_or_else(no_such_saga)?;
    if !saga::operator::compensate(&tx, &desk.deps.env, id, &reason).await? {
        return Err(Problem::conflict("work.not_forward", "this saga has ended or goes back already"));
    }
    finish(&desk, &write, tx, &operator, (Act::SagaCompensated, id.to_string())).await
}

/// Tries a parked event again, with all its attempts.
#[utoipa::path(post, path = "/api/v1/work/{service}/parked-events/{seq}/retry", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is"),
        ("seq" = i64, Path, description = "The event's number")),
    responses((status = 200, body = Acted), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn retry_parked_event(
    operator: Allowed<OperateWork>,
    desk: Desk,
    Path((_service, seq)): Path<(String, i64)>,
    write: Write,
) -> Result<Answer<Acted>, Problem> {
    let mut conn = desk.deps.db.write().await?;
    let tx = conn.begin().await?;
    let subject = event(&tx, seq).await?;
    if !inbox::operator::retry(&tx, &desk.deps.env, seq).await? {
        return Err(not_parked("event"));
    }
    finish(&desk, &write, tx, &operator, (Act::EventRetried, subject)).await
}

/// Gives a parked event up, so that later ones of its key go on without it.
#[utoipa::path(post, path = "/api/v1/work/{service}/parked-events/{seq}/skip", tag = "work", request_body = Reasoned,
    params(("service" = String, Path, description = "The service whose work it is"),
        ("seq" = i64, Path, description = "The event's number")),
    responses((status = 200, body = Acted), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn skip_parked_event(
    operator: Allowed<OperateWork>,
    desk: Desk,
    Path((_service, seq)): Path<(String, i64)>,
    write: Write,
    Json(body): Json<Reasoned>,
) -> Result<Answer<Acted>, Problem> {
    let reason = by(&operator, Some(checked(&body)?));
    let mut conn = desk.deps.db.write().await?;
    let tx = conn.begin().await?;
    let subject = event(&tx, seq).await?;
    if !inbox::operator::skip(&tx, &desk.deps.env, seq, &reason).await? {
        return Err(not_parked("event"));
    }
    finish(&desk, &write, tx, &operator, (Act::EventSkipped, subject)).await
}

/// Tries a parked job again, with all its attempts.
#[utoipa::path(post, path = "/api/v1/work/{service}/parked-jobs/{id}/retry", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is"),
        ("id" = JobId, Path, description = "The job")),
    responses((status = 200, body = Acted), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn retry_parked_job(
    operator: Allowed<OperateWork>,
    desk: Desk,
    Path((_service, id)): Path<(String, JobId)>,
    write: Write,
) -> Result<Answer<Acted>, Problem> {
    let mut conn = desk.deps.db.write().await?;
    let tx = conn.begin().await?;
    let subject = job(&tx, id).await?;
    if !jobs::operator::retry(&tx, &desk.deps.env, id.uuid()).await? {
        return Err(Problem::conflict(
            "work.waits_already",
            "another job of the same kind and key waits or runs, which does the same: drop this one",
        ));
    }
    finish(&desk, &write, tx, &operator, (Act::JobRetried, subject)).await
}

/// Gives a parked job up.
#[utoipa::path(post, path = "/api/v1/work/{service}/parked-jobs/{id}/drop", tag = "work", request_body = Reasoned,
    params(("service" = String, Path, description = "The service whose work it is"),
        ("id" = JobId, Path, description = "The job")),
    responses((status = 200, body = Acted), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn drop_parked_job(
    operator: Allowed<OperateWork>,
    desk: Desk,
    Path((_service, id)): Path<(String, JobId)>,
    write: Write,
    Json(body): Json<Reasoned>,
) -> Result<Answer<Acted>, Problem> {
    let reason = by(&operator, Some(checked(&body)?));
    let mut conn = desk.deps.db.write().await?;
    let tx = conn.begin().await?;
    let subject = job(&tx, id).await?;
    if !jobs::operator::drop_job(&tx, &desk.deps.env, id.uuid(), &reason).await? {
        return Err(not_parked("job"));
    }
    finish(&desk, &write, tx, &operator, (Act::JobDropped, subject)).await
}

async fn finish(
    desk: &Desk,
    write: &Write,
    tx: Tx<'_>,
    operator: &UserIdentity,
    (act, subject): (Act, String),
) -> Result<Answer<Acted>, Problem> {
    let env: &Env = &desk.deps.env;
    let operated = WorkOperated { act, subject: subject.clone(), by: operator.user };
    operated::publish(&tx, env, desk.service, &operated).await?;
    let answer = write.commit(tx, Status::Done, Acted { act: act.name(), subject, at: env.now() }).await?;
    desk.deps.work.wake();
    Ok(answer)
}

/// How the audit log names a parked event.
async fn event(tx: &Tx<'_>, seq: i64) -> Result<String, Problem> {
    let event = inbox::operator::find(tx, seq).await?.ok_or_else(|| not_parked("event"))?;
    Ok(format!("event {seq} {} {}", event.kind, event.key))
}

/// How the audit log names a parked job.
async fn job(tx: &Tx<'_>, id: JobId) -> Result<String, Problem> {
    let job = jobs::operator::find(tx, id.uuid()).await?.ok_or_else(|| not_parked("job"))?;
    Ok(format!("{id} {}", job.kind))
}

fn not_parked(what: &str) -> Problem {
    let detail = format!("this service has no such parked {what}; somebody may have dealt with it");
    Problem::not_found("work.not_parked", detail)
}

/// What the history keeps of an act: who, and why if they said so.
fn by(operator: &UserIdentity, reason: Option<&str>) -> String {
    let who = operator.user;
    reason.map_or_else(|| format!("by {who}"), |reason| format!("by {who}: {reason}"))
}

fn checked(body: &Reasoned) -> Result<&str, Problem> {
    let reason = body.reason.trim();
    let fits = (1..=REASON_CHARS).contains(&reason.chars().count()) && !reason.chars().any(char::is_control);
    fits.then_some(reason).ok_or_else(|| {
        Problem::unprocessable("work.reason", "a reason is a line of text that colleagues understand")
            .field("/reason", format!("1 to {REASON_CHARS} characters"))
    })
}
