//! An event as a row: what the outbox and the inbox have in common.

use anyhow::Context;
use jiff::Timestamp;
use kernel::{DataClass, Env, Event, EventType, event::SpecVersion};
use kernel_postgres::{self as postgres, Json, ToSql};
use serde_json::value::{RawValue, to_raw_value};
use uuid::Uuid;

use crate::scope;

/// An event on its way, its data not yet decoded.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: Uuid,
    pub source: String,
    pub kind: String,
    pub version: i32,
    pub class: String,
    pub key: String,
    pub data: Json<Box<RawValue>>,
    pub time: Timestamp,
    pub traceparent: Option<String>,
}

impl Row {
    /// A new event with these data, at this moment and in the current trace.
    pub fn of<E: EventType>(env: &Env, data: &E) -> anyhow::Result<Self> {
        let (source, _) = E::TYPE.split_once('.').with_context(|| format!("{} names no service", E::TYPE))?;
        Ok(Self {
            id: env.uuid(),
            source: source.to_owned(),
            kind: E::TYPE.to_owned(),
            version: i32::from(E::VERSION),
            class: E::CLASS.name().to_owned(),
            key: data.key(),
            data: Json(to_raw_value(data)?),
            time: env.now(),
            traceparent: scope::traceparent(),
        })
    }

    /// The parameters of `insert into outbox (id, source, type, version, class, key, data, time, traceparent)`.
    pub fn params(&self) -> [&(dyn ToSql + Sync); 9] {
        let Self { id, source, kind, version, class, key, data, time, traceparent } = self;
        [id, source, kind, version, class, key, data, time, traceparent]
    }

    /// Reads the columns by their names.
    pub(crate) fn read(row: &postgres::Row) -> anyhow::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            source: row.try_get("source")?,
            kind: row.try_get("type")?,
            version: row.try_get("version")?,
            class: row.try_get("class")?,
            key: row.try_get("key")?,
            data: row.try_get("data")?,
            time: row.try_get("time")?,
            traceparent: row.try_get("traceparent")?,
        })
    }

    /// The envelope around decoded data.
    pub(crate) fn event<'de, T: serde::Deserialize<'de>>(&'de self) -> anyhow::Result<Event<T>> {
        let class = match self.class.as_str() {
            "public" => DataClass::Public,
            "personal" => DataClass::Personal,
            // An unknown class is treated as the most sensitive one.
            _ => DataClass::Health,
        };
        Ok(Event {
            specversion: SpecVersion::V1,
            id: self.id,
            source: self.source.clone(),
            kind: self.kind.clone(),
            subject: self.key.clone(),
            time: self.time,
            version: u16::try_from(self.version)?,
            class,
            traceparent: self.traceparent.clone(),
            data: serde_json::from_str(self.data.0.get())?,
        })
    }
}

/// Rows turned into columns, for `unnest`.
#[derive(Default)]
pub(crate) struct Columns<'a> {
    id: Vec<Uuid>,
    source: Vec<&'a str>,
    kind: Vec<&'a str>,
    version: Vec<i32>,
    class: Vec<&'a str>,
    key: Vec<&'a str>,
    data: Vec<&'a Json<Box<RawValue>>>,
    time: Vec<Timestamp>,
    traceparent: Vec<Option<&'a str>>,
}

impl<'a> Columns<'a> {
    pub(crate) fn of(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut columns = Self::default();
        for row in rows {
            columns.id.push(row.id);
            columns.source.push(&row.source);
            columns.kind.push(&row.kind);
            columns.version.push(row.version);
            columns.class.push(&row.class);
            columns.key.push(&row.key);
            columns.data.push(&row.data);
            columns.time.push(row.time);
            columns.traceparent.push(row.traceparent.as_deref());
        }
        columns
    }

    pub(crate) fn params(&self) -> [&(dyn ToSql + Sync); 9] {
        let Self { id, source, kind, version, class, key, data, time, traceparent } = self;
        [id, source, kind, version, class, key, data, time, traceparent]
    }
}
