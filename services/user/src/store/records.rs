//! Records, sealed.

pub(crate) mod read;
pub(crate) mod remove;
pub(crate) mod write;

use ids::{HealthActionId, HealthRecordId};
use jiff::Timestamp;
use jiff::tz::Offset;
use kernel_postgres::Row;

use crate::domain::moment::Moment;
use crate::domain::source::Source;

/// A record as it lies in the table: where and when is readable, what is not.
#[derive(Clone, Debug)]
pub(crate) struct SealedRecord {
    pub(crate) id: HealthRecordId,
    pub(crate) action_id: HealthActionId,
    /// LOINC code, or `service`.
    pub(crate) code: String,
    pub(crate) class: &'static str,
    pub(crate) at: Moment,
    pub(crate) until: Option<Moment>,
    pub(crate) source: Source,
    pub(crate) sealed: Vec<u8>,
    pub(crate) recorded_at: Timestamp,
}

impl SealedRecord {
    fn of(row: &Row) -> anyhow::Result<Self> {
        let class: &str = row.try_get("class")?;
        let class = user_api::RecordClass::parse(class)
            .ok_or_else(|| anyhow::anyhow!("unknown class {class}"))?
            .as_str();
        let until: Option<Timestamp> = row.try_get("until")?;
        let until = match until {
            Some(until) => Some(moment(until, row.try_get("until_offset_seconds")?)?),
            None => None,
        };
        Ok(Self {
            id: row.try_get("id")?,
            action_id: row.try_get("action_id")?,
            code: row.try_get("code")?,
            class,
            at: moment(row.try_get("at")?, row.try_get("offset_seconds")?)?,
            until,
            source: Source::stored(row.try_get("source")?),
            sealed: row.try_get("sealed")?,
            recorded_at: row.try_get("recorded_at")?,
        })
    }
}

fn moment(at: Timestamp, offset_seconds: i32) -> anyhow::Result<Moment> {
    Ok(Moment::new(at, Offset::from_seconds(offset_seconds)?))
}
