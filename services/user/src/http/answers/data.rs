//! The record, as its owner reads it.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::RecordBody;
use crate::domain::aggregate::{Aggregated, Summary};
use crate::domain::metric::Metric;
use crate::domain::period::Bucket;

/// The record, looked at in one of three ways.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "mode", rename_all = "snake_case")]
pub(crate) enum DataBody {
    /// The latest record of each metric that has one.
    Latest {
        /// One record a metric.
        items: Vec<RecordBody>,
    },
    /// A page of a range.
    Range {
        /// Newest first.
        items: Vec<RecordBody>,
        /// Give this as `cursor` to get the next page; absent on the last one.
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<String>,
    },
    /// Sums or means.
    Aggregate {
        /// Size of the buckets.
        bucket: Bucket,
        /// Zone in which days were counted.
        zone: String,
        /// One entry a metric asked for.
        series: Vec<SeriesBody>,
    },
}

/// The buckets of one metric; a bucket without records is absent.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SeriesBody {
    /// LOINC code.
    code: &'static str,
    name: &'static str,
    /// UCUM code.
    unit: &'static str,
    buckets: Vec<BucketBody>,
}

/// One day, week or month.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BucketBody {
    /// Its first day.
    from: Date,
    /// The day after its last.
    to: Date,
    /// Records that contributed.
    count: u32,
    /// One entry, or one a component of a panel.
    values: Vec<StatBody>,
}

/// What one value came to. A state has mean, extremes and last; an amount has a total.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(crate) struct StatBody {
    /// LOINC code of the value.
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mean: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<f64>,
    /// What counts: time that several sources covered is counted once, as the most trusted one saw it.
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<f64>,
    /// What was left out for that reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressed: Option<f64>,
}

impl SeriesBody {
    pub(crate) fn of(metric: Metric, bucket: Bucket, buckets: Vec<Aggregated>) -> Self {
        Self {
            code: metric.code(),
            name: metric.spec().name,
            unit: metric.unit(),
            buckets: buckets.into_iter().map(|one| BucketBody::of(bucket, one)).collect(),
        }
    }
}

impl BucketBody {
    fn of(bucket: Bucket, aggregated: Aggregated) -> Self {
        let Aggregated { first_day, count, parts } = aggregated;
        let values = parts.into_iter().map(|(code, summary)| StatBody::of(code, &summary)).collect();
        Self { from: first_day, to: bucket.next(first_day), count, values }
    }
}

impl StatBody {
    fn of(code: &'static str, summary: &Summary) -> Self {
        let empty = Self { code, ..Self::default() };
        match *summary {
            Summary::Sampled { mean, min, max, last } => {
                Self { mean: Some(mean), min: Some(min), max: Some(max), last: Some(last), ..empty }
            }
            Summary::Total { total, suppressed } => {
                Self { total: Some(total), suppressed: Some(suppressed), ..empty }
            }
        }
    }
}
