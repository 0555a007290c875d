//! An event as a message: CloudEvents 1.0 in binary mode (CloudEvents Kafka Protocol Binding 1.0.2).

use anyhow::Context;
use kernel_postgres::Json;
use kernel_work::outbox::Row;
use rdkafka::message::{Header, Headers, Message, OwnedHeaders};
use serde_json::value::RawValue;

/// The attributes of an event as headers.
pub(crate) fn headers(row: &Row) -> OwnedHeaders {
    let Row { id, source, kind, version, class, key, data: _, time, traceparent } = row;
    let (id, time, version) = (id.to_string(), time.to_string(), version.to_string());
    let fields = [
        ("content-type", Some("application/json")),
        ("ce_specversion", Some("1.0")),
        ("ce_id", Some(&*id)),
        ("ce_source", Some(source)),
        ("ce_type", Some(kind)),
        ("ce_subject", Some(key)),
        ("ce_time", Some(&*time)),
        ("ce_dataversion", Some(&*version)),
        ("ce_dataclass", Some(class)),
        ("ce_traceparent", traceparent.as_deref()),
    ];
    let present = fields.into_iter().filter(|(_, value)| value.is_some());
    present.fold(OwnedHeaders::new(), |headers, (key, value)| headers.insert(Header { key, value }))
}

/// The event in a message.
pub(crate) fn read(message: &impl Message) -> anyhow::Result<Row> {
    let specversion = attribute(message, "ce_specversion")?;
    anyhow::ensure!(specversion == "1.0", "CloudEvents {specversion:?} is not understood");
    let payload = message.payload().context("no value")?;
    let data: Box<RawValue> = serde_json::from_slice(payload).context("the value is not JSON")?;
    Ok(Row {
        id: attribute(message, "ce_id")?.parse().context("ce_id is no UUID")?,
        source: attribute(message, "ce_source")?.to_owned(),
        kind: attribute(message, "ce_type")?.to_owned(),
        version: attribute(message, "ce_dataversion")?.parse().context("ce_dataversion is no number")?,
        class: attribute(message, "ce_dataclass")?.to_owned(),
        key: attribute(message, "ce_subject")?.to_owned(),
        data: Json(data),
        time: attribute(message, "ce_time")?.parse().context("ce_time is no time")?,
        traceparent: header(message, "ce_traceparent")?.map(ToOwned::to_owned),
    })
}

fn attribute<'a>(message: &'a impl Message, name: &str) -> anyhow::Result<&'a str> {
    header(message, name)?.with_context(|| format!("no {name}"))
}

fn header<'a>(message: &'a impl Message, name: &str) -> anyhow::Result<Option<&'a str>> {
    let mut headers = message.headers().into_iter().flat_map(Headers::iter);
    let Some(header) = headers.find(|header| header.key == name) else { return Ok(None) };
    let value = header.value.map(std::str::from_utf8).transpose();
    value.with_context(|| format!("{name} is not UTF-8"))
}
