//! Bodies that several endpoints share.

mod assessment;
mod data;

use std::collections::BTreeMap;

use ids::{HealthActionId, HealthRecordId, ImportId, OrderId, UserId};
use jiff::Timestamp;
use serde::Serialize;
use user_api::RecordClass;
use utoipa::ToSchema;

pub(crate) use self::assessment::AssessmentBody;
pub(crate) use self::data::{DataBody, SeriesBody};
use crate::app::record_batch::Recorded;
use crate::domain::record::{Content, Record};
use crate::store::imports::Import;

/// One entry of a health record.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordBody {
    record_id: HealthRecordId,
    /// The batch it was recorded with.
    action_id: HealthActionId,
    /// LOINC code of the metric or panel, or `service`.
    code: &'static str,
    name: String,
    class: RecordClass,
    /// When, with the offset it was lived in.
    #[schema(value_type = String, format = DateTime)]
    at: String,
    /// End of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    until: Option<String>,
    /// `manual`, `app:…`, `device:dev_…`, `apple_health:…`, `fhir` or `platform:…`.
    source: String,
    /// One value, or one a component of a panel; none for a service.
    values: Vec<ValueBody>,
    /// The service received, when it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<ServedBody>,
    recorded_at: Timestamp,
}

/// A value with its unit.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ValueBody {
    /// LOINC code of the value.
    code: &'static str,
    name: &'static str,
    value: f64,
    /// UCUM code.
    unit: &'static str,
}

/// A service received on the platform.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ServedBody {
    order_id: OrderId,
    practitioner_id: UserId,
    /// 1 to 5, when it was rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<u8>,
}

impl From<Record> for RecordBody {
    fn from(record: Record) -> Self {
        let class = record.content.class();
        let code = record.content.code();
        let (name, values, service) = match record.content {
            Content::Observed(metric, reading) => {
                let spec = metric.spec();
                let values = spec.parts.iter().zip(reading.values()).map(|(part, value)| ValueBody {
                    code: part.code,
                    name: part.name,
                    value,
                    unit: metric.unit(),
                });
                (spec.name.to_owned(), values.collect(), None)
            }
            Content::Served(served) => {
                let service = ServedBody {
                    order_id: served.order_id,
                    practitioner_id: served.practitioner_id,
                    rating: served.rating,
                };
                (served.name, Vec::new(), Some(service))
            }
        };
        Self {
            record_id: record.id,
            action_id: record.action_id,
            code,
            name,
            class,
            at: record.at.to_string(),
            until: record.until.map(|until| until.to_string()),
            source: record.source.as_str().to_owned(),
            values,
            service,
            recorded_at: record.recorded_at,
        }
    }
}

/// What became of a batch.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordedBody {
    /// The batch.
    action_id: HealthActionId,
    /// Records that were new.
    stored: usize,
    /// Records that were known already: same source, metric and time. Known records stay as they are, and removed ones
    /// removed.
    duplicates: usize,
    /// One entry an observation, in the order sent.
    items: Vec<RecordedItem>,
}

/// What became of one observation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordedItem {
    /// Absent for a duplicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    record_id: Option<HealthRecordId>,
    duplicate: bool,
}

impl From<Recorded> for RecordedBody {
    fn from(recorded: Recorded) -> Self {
        let (stored, duplicates) = (recorded.stored(), recorded.duplicates());
        let item =
            |record_id: Option<HealthRecordId>| RecordedItem { record_id, duplicate: record_id.is_none() };
        Self {
            action_id: recorded.action_id,
            stored,
            duplicates,
            items: recorded.ids.into_iter().map(item).collect(),
        }
    }
}

/// An import and how far it is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ImportBody {
    pub(crate) import_id: ImportId,
    /// The batch its records belong to.
    action_id: HealthActionId,
    /// `apple_health`.
    kind: String,
    /// `running`, `completed` or `failed`; what a failed import stored stays.
    state: String,
    /// Bytes of the document read.
    bytes: i64,
    /// Elements that could have been records.
    seen: i64,
    stored: i64,
    /// Known already.
    duplicates: i64,
    /// Claimed something impossible.
    refused: i64,
    /// Of a kind this record does not keep.
    skipped: i64,
    /// Why elements were refused or skipped, with counts.
    report: BTreeMap<String, i64>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    started_at: Timestamp,
    updated_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    finished_at: Option<Timestamp>,
}

impl From<Import> for ImportBody {
    fn from(import: Import) -> Self {
        let Import { id, action_id, kind, state, tally, error, started_at, updated_at, finished_at } = import;
        Self {
            import_id: id,
            action_id,
            kind,
            state,
            bytes: tally.bytes,
            seen: tally.seen,
            stored: tally.stored,
            duplicates: tally.duplicates,
            refused: tally.refused,
            skipped: tally.skipped,
            report: tally.report,
            error,
            started_at,
            updated_at,
            finished_at,
        }
    }
}
