//! Orders: the saga over five services, waited for until the order stands.

use std::sync::Arc;

use bytes::Bytes;
use http::{Method, StatusCode};
use ids::ServiceId;
use jiff::{SignedDuration, Timestamp};
use kernel::Env;
use serde_json::json;
use uuid::Uuid;

use super::{Endpoint, town::Town};
use crate::{load::Turn, random::drawn, report::Report};

const WORKERS: usize = 16;
/// Nutrition consultation: online, in the catalogue of every new installation.
const SERVICE: u128 = 0x0193_6e00_0000_7000_8000_0000_0000_0004;

pub(crate) async fn measure(town: &Town, report: &mut Report) -> anyhow::Result<()> {
    let (caller, consumers) = (town.caller.clone(), Arc::new(town.consumers.clone()));
    let body = Bytes::from(order()?);
    let place = move |turn: Turn| {
        let (caller, consumers, body) = (caller.clone(), Arc::clone(&consumers), body.clone());
        async move {
            let drawn = usize::try_from(drawn(turn, 0, consumers.len() as u64))?;
            let reply =
                caller.send(Method::POST, "/api/v1/service-orders", Some(&consumers[drawn]), body).await?;
            reply.expect(StatusCode::CREATED).map(drop)
        }
    };
    Endpoint { name: "order sagas", workers: WORKERS, each: 1.0 }.measure(town, report, place).await
}

/// A wish for the day after tomorrow, at the full hour.
fn order() -> anyhow::Result<String> {
    let later = Env::system().now() + SignedDuration::from_hours(48);
    let starts_at = Timestamp::from_second(later.as_second() / 3600 * 3600)?;
    let service = ServiceId::from_uuid(Uuid::from_u128(SERVICE));
    let body = json!({"service_id": service, "starts_at": starts_at, "needs": "血糖偏高，想调整饮食", "consent": true});
    Ok(body.to_string())
}
