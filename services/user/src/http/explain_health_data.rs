//! `GET /api/v1/users/{id}/health-data/explanation`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::{HealthRecordId, UserId};
use jiff::civil::Date;
use kernel::Problem;
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::window::window;
use crate::app::App;
use crate::app::read_record::{self, Calendar};
use crate::domain::aggregate::Share;
use crate::domain::metric::{Metric, Nature};
use crate::domain::period::Bucket;
use crate::domain::record::Record;
use crate::domain::unit::round;
use crate::error::Error;

/// Records listed in one answer.
const MOST_RECORDS: usize = 1_000;

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ExplainQuery {
    /// LOINC code of an amount: steps, exercise, energy or sleep.
    #[param(max_length = 16, example = "41950-7")]
    code: String,
    /// A day in the bucket to explain.
    #[param(example = "2026-11-20")]
    date: Date,
    /// Size of the bucket; `day` when absent.
    #[param(inline)]
    bucket: Option<Bucket>,
    /// IANA zone in which days are counted; the installation's own when absent.
    #[param(max_length = 64)]
    zone: Option<String>,
}

/// How a total came about.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ExplanationBody {
    /// LOINC code.
    code: &'static str,
    name: &'static str,
    /// UCUM code.
    unit: &'static str,
    bucket: Bucket,
    /// First day of the bucket.
    from: Date,
    /// The day after its last.
    to: Date,
    zone: String,
    /// What counts.
    total: f64,
    /// What was left out.
    suppressed: f64,
    /// The records behind it, at most 1,000, in the order of time.
    records: Vec<ExplainedRecord>,
    /// Records beyond those listed.
    more: usize,
}

/// A record and its part in the total.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ExplainedRecord {
    record_id: HealthRecordId,
    source: String,
    /// How far its source is believed; of two that cover the same time the higher counts.
    trust: u8,
    #[schema(value_type = String, format = DateTime)]
    at: String,
    #[schema(value_type = Option<String>, format = DateTime)]
    until: Option<String>,
    /// What it says about this bucket.
    reported: f64,
    /// What of that counts.
    counted: f64,
    /// `counted`, `covered` when more trusted sources cover all of its time, or `partly_covered`.
    outcome: &'static str,
}

/// Explains a total of an aggregate: which records it is made of, what each counts for, and what was left out because a
/// more trusted source covers the same time.
#[utoipa::path(get, path = "/api/v1/users/{id}/health-data/explanation", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), ExplainQuery),
    responses(
        (status = 200, body = ExplanationBody),
        (status = 422, body = kernel::problem::Body, content_type = "application/problem+json",
            description = "More records than one answer may look at"),
        Reading),
    security(("bearer" = [])))]
pub(crate) async fn explain_health_data(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(query): Query<ExplainQuery>,
) -> Result<Json<ExplanationBody>, Problem> {
    let metric = amount(&query.code)?;
    let (zone_name, zone) = app
        .zone(query.zone.as_deref())
        .ok_or_else(|| Error::BadQuery("zone", "is no IANA time zone, such as Asia/Shanghai".to_owned()))?;
    let bucket = query.bucket.unwrap_or(Bucket::Day);
    let from = bucket.first_day(query.date);
    let to = bucket.next(from);
    let days = window(Some(&from.to_string()), Some(&to.to_string()), &zone, app.env.now(), 31)
        .map_err(|_| Error::BadQuery("date", "lies outside the years 1900 to 2200".to_owned()))?;
    let calendar = Calendar::covering(bucket, zone, days);
    let explained = read_record::explain(&app, owner.id(), metric, &calendar).await?;

    let show = |value| round(value, metric.spec().decimals);
    let sum = |part: fn(&Share) -> f64| explained.iter().map(|(_, share)| part(share)).sum::<f64>();
    let (reported, counted) = (sum(|share| share.reported), sum(|share| share.counted));
    Ok(Json(ExplanationBody {
        code: metric.code(),
        name: metric.spec().name,
        unit: metric.unit(),
        bucket,
        from,
        to,
        zone: zone_name,
        total: show(counted),
        suppressed: show((reported - counted).max(0.0)),
        more: explained.len().saturating_sub(MOST_RECORDS),
        records: explained
            .iter()
            .take(MOST_RECORDS)
            .map(|(record, share)| explain(record, *share, show))
            .collect(),
    }))
}

fn amount(code: &str) -> Result<Metric, Error> {
    let amount = |metric: &Metric| matches!(metric.spec().nature, Nature::Additive | Nature::Overnight);
    Metric::by_code(code).filter(amount).ok_or_else(|| {
        Error::BadQuery(
            "code",
            "is not the LOINC code of an amount; states are the mean of their records".to_owned(),
        )
    })
}

fn explain(record: &Record, share: Share, show: impl Fn(f64) -> f64) -> ExplainedRecord {
    let (reported, counted) = (show(share.reported), show(share.counted));
    // Compared as shown: what rounds away is no reason to call a record partly covered.
    let outcome = match counted {
        _ if counted >= reported => "counted",
        _ if counted <= 0.0 => "covered",
        _ => "partly_covered",
    };
    ExplainedRecord {
        record_id: record.id,
        source: record.source.as_str().to_owned(),
        trust: record.source.rank(),
        at: record.at.to_string(),
        until: record.until.map(|until| until.to_string()),
        reported,
        counted,
        outcome,
    }
}
