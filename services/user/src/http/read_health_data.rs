//! `GET /api/v1/users/{id}/health-data`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::answers::{DataBody, RecordBody, SeriesBody};
use super::window::{plausible, window};
use crate::app::App;
use crate::app::read_record::{self, Calendar};
use crate::domain::metric::{Metric, Nature};
use crate::domain::period::Bucket;
use crate::domain::record::SERVICE;
use crate::error::Error;

/// Metrics one aggregate may ask for.
const MOST_SERIES: usize = 10;
/// Days a page of records may be taken from.
const RANGE_DAYS: i64 = 3_660;

/// How to look at the record.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Mode {
    /// The latest record of each metric.
    #[default]
    Latest,
    /// The records of a time range, newest first.
    Range,
    /// Sums or means by day, week or month.
    Aggregate,
}

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct DataQuery {
    /// How to look at the record; `latest` when absent.
    #[param(inline)]
    mode: Option<Mode>,
    /// LOINC codes of metrics, or `service`, separated by commas; all when absent. An aggregate names 1 to 10.
    #[param(max_length = 256, example = "8867-4,85354-9")]
    codes: Option<String>,
    /// Beginning of a range or an aggregate, inclusive: an RFC 3339 time or a date. Thirty days before `to` when absent.
    #[param(max_length = 40)]
    from: Option<String>,
    /// End of a range or an aggregate, exclusive: an RFC 3339 time or a date. Now when absent.
    #[param(max_length = 40)]
    to: Option<String>,
    /// Size of an aggregate's buckets; `day` when absent.
    #[param(inline)]
    bucket: Option<Bucket>,
    /// IANA zone in which the days of a range or an aggregate are counted; the installation's own when absent.
    #[param(max_length = 64, example = "Asia/Shanghai")]
    zone: Option<String>,
    /// Where to continue a range: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Records of a range in one page, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// The owner's own record: the latest values, a page of a range, or aggregates in their zone. Parameters that mean nothing
/// to the mode are refused.
#[utoipa::path(get, path = "/api/v1/users/{id}/health-data", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), DataQuery),
    responses(
        (status = 200, body = DataBody),
        (status = 422, body = kernel::problem::Body, content_type = "application/problem+json",
            description = "More records than one answer may look at"),
        Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_health_data(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(query): Query<DataQuery>,
) -> Result<Json<DataBody>, Problem> {
    let mode = query.mode.unwrap_or_default();
    query.fits(mode)?;
    let body = match mode {
        Mode::Latest => {
            let records = read_record::latest(&app, owner.id(), &query.codes()?).await?;
            DataBody::Latest { items: records.into_iter().map(RecordBody::from).collect() }
        }
        Mode::Range => range(&app, owner.id(), query).await?,
        Mode::Aggregate => aggregate(&app, owner.id(), &query).await?,
    };
    Ok(Json(body))
}

async fn range(app: &App, user: UserId, query: DataQuery) -> Result<DataBody, Problem> {
    let codes = query.codes()?;
    let (_, zone) = query.zone(app)?;
    let window = window(query.from.as_deref(), query.to.as_deref(), &zone, app.env.now(), RANGE_DAYS)?;
    let paging = PageQuery { cursor: query.cursor, limit: query.limit };
    let (after, limit) = (plausible(paging.position()?)?, paging.limit()?);
    let records = read_record::range(app, user, &codes, window, after.as_ref(), limit).await?;
    let Page { items, next } = Page::of(records, limit, read_record::place_of);
    Ok(DataBody::Range { items: items.into_iter().map(RecordBody::from).collect(), next })
}

async fn aggregate(app: &App, user: UserId, query: &DataQuery) -> Result<DataBody, Problem> {
    let metrics = query.metrics()?;
    let (zone_name, zone) = query.zone(app)?;
    let bucket = query.bucket.unwrap_or(Bucket::Day);
    let most_days = match bucket {
        Bucket::Day => 366,
        Bucket::Week => 5 * 366,
        Bucket::Month => 20 * 366,
    };
    let window = window(query.from.as_deref(), query.to.as_deref(), &zone, app.env.now(), most_days)?;
    let calendar = Calendar::covering(bucket, zone, window);
    let series = read_record::aggregate(app, user, &metrics, &calendar).await?;
    let series =
        series.into_iter().map(|(metric, buckets)| SeriesBody::of(metric, bucket, buckets)).collect();
    Ok(DataBody::Aggregate { bucket, zone: zone_name, series })
}

impl DataQuery {
    /// Refuses what the mode would ignore: whoever sent it expects something else.
    fn fits(&self, mode: Mode) -> Result<(), Error> {
        let (name, heard): (_, &[_]) = match mode {
            Mode::Latest => ("latest", &[]),
            Mode::Range => ("range", &["from", "to", "zone", "cursor", "limit"]),
            Mode::Aggregate => ("aggregate", &["from", "to", "zone", "bucket"]),
        };
        let sent = [
            ("from", self.from.is_some()),
            ("to", self.to.is_some()),
            ("bucket", self.bucket.is_some()),
            ("zone", self.zone.is_some()),
            ("cursor", self.cursor.is_some()),
            ("limit", self.limit.is_some()),
        ];
        match sent.into_iter().find(|(parameter, sent)| *sent && !heard.contains(parameter)) {
            Some((parameter, _)) => {
                let advice = format!("means nothing with mode={name}; leave it out or choose another mode");
                Err(Error::BadQuery(parameter, advice))
            }
            None => Ok(()),
        }
    }

    fn zone(&self, app: &App) -> Result<(String, jiff::tz::TimeZone), Error> {
        let unknown = || Error::BadQuery("zone", "is no IANA time zone, such as Asia/Shanghai".to_owned());
        app.zone(self.zone.as_deref()).ok_or_else(unknown)
    }

    /// The codes asked for, as the store knows them.
    fn codes(&self) -> Result<Vec<&'static str>, Error> {
        let Some(codes) = &self.codes else {
            return Ok(Metric::all().map(Metric::code).chain([SERVICE]).collect());
        };
        let known = |code: &str| match code {
            SERVICE => Ok(SERVICE),
            _ => metric(code).map(Metric::code),
        };
        let mut codes: Vec<_> = codes.split(',').map(str::trim).map(known).collect::<Result<_, _>>()?;
        codes.sort_unstable();
        codes.dedup();
        Ok(codes)
    }

    /// The metrics asked for by name.
    fn metrics(&self) -> Result<Vec<Metric>, Error> {
        let codes = self.codes.as_deref().unwrap_or_default();
        let mut metrics: Vec<_> = codes
            .split(',')
            .map(str::trim)
            .filter(|code| !code.is_empty())
            .map(metric)
            .collect::<Result<_, _>>()?;
        metrics.sort_unstable();
        metrics.dedup();
        if !(1..=MOST_SERIES).contains(&metrics.len()) {
            return Err(Error::BadQuery("codes", format!("name 1 to {MOST_SERIES} metrics to aggregate")));
        }
        Ok(metrics)
    }
}

fn metric(code: &str) -> Result<Metric, Error> {
    let known = Metric::by_code(code).filter(|metric| metric.spec().nature != Nature::Derived);
    known.ok_or_else(|| {
        let advice = match Metric::by_part(code) {
            Some((panel, _)) if panel.is_panel() => {
                format!("`{code}` is a part of the panel {}", panel.code())
            }
            _ => "is no LOINC code of a metric this record keeps".to_owned(),
        };
        Error::BadQuery("codes", advice)
    })
}
