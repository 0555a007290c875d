//! Health readings in batches, as a device sends them after a day without a network.

use std::{
    fmt::Write,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use http::{Method, StatusCode};
use jiff::Timestamp;

use super::{Endpoint, call::Person, town::Town};
use crate::{load::Turn, report::Report};

/// Devices that send at once, each for a person of its own.
const WORKERS: usize = 8;
/// Readings in a batch.
const BATCH: u64 = 500;
/// The first reading of everybody; one a second from then on, so that none was known before.
const FIRST_SECOND: i64 = 1_000_000_000;

pub(crate) async fn measure(town: &Town, report: &mut Report) -> anyhow::Result<()> {
    let people: Vec<(Person, AtomicU64)> =
        town.consumers.iter().take(WORKERS).map(|person| (person.clone(), AtomicU64::new(0))).collect();
    let (caller, people) = (town.caller.clone(), Arc::new(people));
    let send = move |turn: Turn| {
        let (caller, people) = (caller.clone(), Arc::clone(&people));
        async move {
            let (person, sent) = &people[turn.worker];
            let body = batch(sent.fetch_add(BATCH, Ordering::Relaxed))?;
            let path = format!("/api/v1/users/{}/health-actions", person.id);
            caller.send(Method::POST, &path, Some(person), body).await?.expect(StatusCode::CREATED).map(drop)
        }
    };
    let endpoint = Endpoint { name: "health readings, batches of 500", workers: WORKERS, each: 500.0 };
    endpoint.measure(town, report, send).await
}

/// Heart rates of consecutive seconds.
fn batch(first: u64) -> anyhow::Result<String> {
    let mut body = String::with_capacity(50_000);
    body.push_str(r#"{"source":"bench","actions":["#);
    for number in first..first + BATCH {
        let at = Timestamp::from_second(FIRST_SECOND + i64::try_from(number)?)?;
        let comma = if number == first { "" } else { "," };
        let rate = 55 + number % 60;
        write!(body, r#"{comma}{{"code":"8867-4","value":{rate},"unit":"/min","at":"{at}"}}"#)?;
    }
    body.push_str("]}");
    Ok(body)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_batch_is_json_with_distinct_instants() {
        let body: serde_json::Value = serde_json::from_str(&super::batch(500).unwrap()).unwrap();
        let actions = body["actions"].as_array().unwrap();
        assert_eq!(actions.len(), 500);
        assert_eq!(actions[0]["at"], "2001-09-09T01:55:00Z");
        assert_ne!(actions[0]["at"], actions[1]["at"]);
    }
}
