//! The grab hall: what each practitioner sees, and sees change.

use std::time::Duration;

use ids::OrderId;
use kernel_test::Actor;
use serde_json::{Value, json};

use crate::support::{HOUR, Market, grab, set_status};

const PATH: &str = "/api/v1/matching/available-orders";

fn ids(page: &Value) -> Vec<String> {
    page["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["order_id"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn the_hall_shows_what_one_may_take_soonest_first() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let later = market.paid(&anna, 6 * HOUR).await;
    let sooner = market.paid(&anna, 3 * HOUR).await;
    let own = market.paid(&zhou, 4 * HOUR).await;
    market.place(&anna, 4 * HOUR).await;
    let page = zhou.get(PATH).await.expect(200);
    assert_eq!(ids(&page), [sooner.to_string(), later.to_string()]);
    let first = &page["items"][0];
    assert_eq!((&first["eligible"], &first["service"]), (&json!(true), &json!("stretch_office")));
    assert_eq!(first["distance_km"], 1.5);
    assert!(first.get("needs").is_none() && first.get("user_id").is_none() && first.get("place").is_none());

    let all = zhou.get(&format!("{PATH}?include=ineligible")).await.expect(200);
    assert_eq!(ids(&all).len(), 3);
    let refused = all["items"].as_array().unwrap().iter().find(|item| item["order_id"] == own.to_string());
    assert_eq!(refused.unwrap()["reasons"][0]["rule"], "own_order");
    grab(&zhou, sooner).await.expect(201);
    assert_eq!(ids(&zhou.get(PATH).await.expect(200)), [later.to_string()]);
}

#[tokio::test]
async fn the_hall_is_paged() {
    let market = Market::open().await;
    let zhou = market.practitioner().await;
    market.pool(130, 5).await;
    let mut seen = Vec::new();
    let mut path = format!("{PATH}?limit=50");
    loop {
        let page = zhou.get(&path).await.expect(200);
        seen.extend(ids(&page));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("{PATH}?limit=50&cursor={next}");
    }
    assert_eq!(seen.len(), 130);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 130, "nothing twice");
}

#[tokio::test]
async fn without_a_profile_there_is_nothing_to_see() {
    let market = Market::open().await;
    market.newcomer().get(PATH).await.refused(409, "trade.no_profile");
    market.newcomer().get(&format!("{PATH}/stream")).await.refused(409, "trade.no_profile");
}

/// The events of a stream that ends by itself after two seconds.
async fn watch(practitioner: &Actor) -> Vec<(String, Value)> {
    let reply = practitioner.get(&format!("{PATH}/stream")).await;
    assert_eq!(reply.headers["content-type"], "text/event-stream");
    let text = String::from_utf8(reply.bytes).unwrap();
    let blocks = text.split("\n\n").filter(|block| block.contains("event:"));
    blocks
        .map(|block| {
            let line = |name: &str| {
                block.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned()
            };
            (line("event:"), serde_json::from_str(&line("data:")).unwrap())
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_stream_tells_what_comes_and_goes() {
    let market = Market::open_with(json!({"stream_seconds": 2, "hall_poll_ms": 50})).await;
    let (anna, zhou, wu) = (market.consumer(), market.practitioner().await, market.practitioner().await);
    let present = market.paid(&anna, 3 * HOUR).await;
    let quarter = || tokio::time::sleep(Duration::from_millis(400));
    let story = async {
        quarter().await;
        let fresh: OrderId = market.paid(&anna, 6 * HOUR).await;
        let own = market.paid(&wu, 7 * HOUR).await;
        quarter().await;
        grab(&zhou, present).await.expect(201);
        set_status(&anna, fresh, "cancelled").await.expect(200);
        set_status(&wu, own, "cancelled").await.expect(200);
        fresh
    };
    let (events, fresh) = tokio::join!(watch(&wu), story);
    let told: Vec<(String, String)> = events
        .into_iter()
        .map(|(name, data)| (name, data["order_id"].as_str().unwrap().to_owned()))
        .collect();
    let (present, fresh) = (present.to_string(), fresh.to_string());
    assert_eq!(told[..2], [("added".to_owned(), present.clone()), ("added".to_owned(), fresh.clone())]);
    let mut gone = told[2..].to_vec();
    gone.sort();
    assert_eq!(gone, [("expired".to_owned(), fresh), ("taken".to_owned(), present)], "wu's own is no news");
}

#[tokio::test]
async fn the_hall_has_so_many_seats() {
    let market = Market::open_with(json!({"max_streams": 0})).await;
    let zhou = market.practitioner().await;
    zhou.get(&format!("{PATH}/stream")).await.refused(503, "trade.hall_full");
}
