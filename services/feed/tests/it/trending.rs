//! Trending: decayed, private, stable while scrolling.

use std::time::Duration;

use ids::ServiceId;
use kernel_test::Bed;
use serde_json::Value;

use crate::support::{Order, author, bed, objects};

/// Half a minute passes, in which the roll-up runs.
async fn roll_up(bed: &Bed) {
    // The schedule is first seen, then due.
    bed.settle().await;
    bed.advance(Duration::from_secs(31)).await;
}

async fn orders(bed: &Bed, service: ServiceId, people: usize) {
    for _ in 0..people {
        let order = Order::new(bed, author(bed), author(bed), service);
        bed.receive(&order.created(bed)).await;
    }
}

async fn trending(bed: &Bed, query: &str) -> Value {
    bed.anonymous().get(&format!("/api/v1/trending{query}")).await.expect(200)
}

#[tokio::test]
async fn hot_things_come_first_and_small_groups_never() {
    let bed = bed().await;
    let (hot, warm, secret): (ServiceId, ServiceId, ServiceId) =
        (bed.env().id(), bed.env().id(), bed.env().id());
    orders(&bed, warm, 6).await;
    orders(&bed, hot, 12).await;
    orders(&bed, secret, 4).await;
    roll_up(&bed).await;
    let page = trending(&bed, "").await;
    let items = crate::support::items_of(&page, "subject");
    assert_eq!(items, [hot.to_string(), warm.to_string()]);
    assert_eq!(page["items"][0]["rank"], 1);
    assert_eq!(page["items"][0]["title"], "肩颈调理");
    assert_eq!(page["items"][0]["reason"]["en"], "At least 10 people took part");
    assert_eq!(page["items"][1]["reason"]["en"], "At least 5 people took part");
}

#[tokio::test]
async fn one_person_is_no_crowd() {
    let bed = bed().await;
    let (service, fan) = (bed.env().id(), author(&bed));
    for _ in 0..20 {
        let order = Order::new(&bed, fan, author(&bed), service);
        bed.receive(&order.created(&bed)).await;
    }
    roll_up(&bed).await;
    assert!(crate::support::items(&trending(&bed, "").await).is_empty());
}

#[tokio::test]
async fn yesterdays_crowd_fades() {
    let bed = bed().await;
    let (old, new): (ServiceId, ServiceId) = (bed.env().id(), bed.env().id());
    orders(&bed, old, 20).await;
    roll_up(&bed).await;
    bed.advance(Duration::from_hours(24)).await;
    orders(&bed, new, 6).await;
    roll_up(&bed).await;
    let page = trending(&bed, "").await;
    assert_eq!(crate::support::items_of(&page, "subject"), [new.to_string(), old.to_string()]);
    // After four days it is gone.
    bed.advance(Duration::from_hours(96)).await;
    roll_up(&bed).await;
    assert!(crate::support::items(&trending(&bed, "").await).is_empty());
}

#[tokio::test]
async fn a_reader_scrolls_in_one_list() {
    let bed = bed().await;
    let services: Vec<ServiceId> = (0..4).map(|_| bed.env().id()).collect();
    for (n, service) in services.iter().enumerate() {
        orders(&bed, *service, 5 + n).await;
    }
    roll_up(&bed).await;
    let first = trending(&bed, "?limit=2").await;
    // The order turns round while the reader reads.
    orders(&bed, services[0], 30).await;
    roll_up(&bed).await;
    let next = first["next"].as_str().unwrap().to_owned();
    let second = trending(&bed, &format!("?limit=2&cursor={next}")).await;
    let mut read = crate::support::items_of(&first, "subject");
    read.extend(crate::support::items_of(&second, "subject"));
    let expected: Vec<_> = services.iter().rev().map(ToString::to_string).collect();
    assert_eq!(read, expected);
    assert!(second["next"].is_null());
    assert_eq!(
        crate::support::items_of(&trending(&bed, "?limit=1").await, "subject"),
        [services[0].to_string()]
    );
    // Lists are kept for two hours.
    bed.advance(Duration::from_hours(3)).await;
    roll_up(&bed).await;
    let path = format!("/api/v1/trending?cursor={next}");
    bed.anonymous().get(&path).await.refused(400, "feed.cursor_expired");
}

#[tokio::test]
async fn a_crowd_is_a_reason_in_the_ranked_feed() {
    let bed = bed().await;
    let reader = crate::support::Reader::new(&bed);
    let practitioner = author(&bed);
    for _ in 0..10 {
        let order = Order::new(&bed, author(&bed), practitioner, bed.env().id());
        bed.receive(&order.completed(&bed, Some(5))).await;
    }
    roll_up(&bed).await;
    let mut preferences = reader.get("preferences").await;
    preferences["sliders"]["health_value"] = 0.into();
    preferences["sliders"]["discover"] = 100.into();
    reader.put("preferences", preferences).await.expect(200);
    let shown = reader.for_you().await;
    assert_eq!(objects(&shown), [practitioner.to_string()]);
    assert_eq!(shown[0]["reason"]["code"], "new_author");
    // A month on, the author is new no more.
    bed.advance(Duration::from_hours(31 * 24)).await;
    for _ in 0..10 {
        let order = Order::new(&bed, author(&bed), practitioner, bed.env().id());
        bed.receive(&order.completed(&bed, Some(5))).await;
    }
    roll_up(&bed).await;
    let shown = reader.for_you().await;
    assert_eq!(shown[0]["reason"]["en"], "At least 10 people took part");
}
