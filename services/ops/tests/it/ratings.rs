//! Ratings by the published formula over verified services only.

use std::time::Duration;

use ids::UserId;
use kernel_postgres::Run;
use kernel_test::Bed;
use serde_json::Value;

use crate::support::{Service, bed, user};

async fn rating(bed: &Bed, practitioner: UserId) -> Value {
    let path = format!("/api/v1/ops/ratings?practitioner_ids={practitioner}");
    bed.anonymous().get(&path).await.expect(200)["items"][0].clone()
}

async fn serve(bed: &Bed, practitioner: UserId, stars: Option<u8>) -> Service {
    let service = Service::of(bed, practitioner);
    bed.receive(&service.completed(bed, stars)).await;
    service
}

#[tokio::test]
async fn the_formula_is_the_published_one() {
    let bed = bed().await;
    let practitioner = user(&bed);
    let start = rating(&bed, practitioner).await;
    assert_eq!(
        (&start["rating_hundredths"], &start["level"], &start["services"]),
        (&400.into(), &1.into(), &0.into())
    );
    serve(&bed, practitioner, Some(5)).await;
    assert_eq!(rating(&bed, practitioner).await["rating_hundredths"], 411, "(32 + 5) / 9");
    for _ in 0..7 {
        serve(&bed, practitioner, Some(5)).await;
    }
    let full = rating(&bed, practitioner).await;
    assert_eq!(full["rating_hundredths"], 450, "(32 + 40) / 16");
    assert_eq!(
        (&full["confidence"], &full["ratings"], &full["services"]),
        (&0.5.into(), &8.into(), &8.into())
    );
    // Half a year later half of it has faded, by the nightly refresh alone.
    bed.settle().await;
    bed.advance(Duration::from_hours(180 * 24)).await;
    let faded = rating(&bed, practitioner).await;
    assert_eq!(faded["rating_hundredths"], 433, "(32 + 20) / 12");
    assert_eq!(faded["services"], 8);
}

#[tokio::test]
async fn a_rating_that_comes_later_or_first_counts_once() {
    let bed = bed().await;
    let practitioner = user(&bed);
    let later = serve(&bed, practitioner, None).await;
    assert_eq!(rating(&bed, practitioner).await["rating_hundredths"], 400);
    bed.receive(&later.rated(&bed, 1)).await;
    bed.receive(&later.rated(&bed, 5)).await;
    assert_eq!(
        rating(&bed, practitioner).await["rating_hundredths"],
        367,
        "(32 + 1) / 9: the first rating counts"
    );
    let first = Service::of(&bed, practitioner);
    bed.receive(&first.rated(&bed, 5)).await;
    assert_eq!(rating(&bed, practitioner).await["ratings"], 1, "not verified yet");
    bed.receive(&first.completed(&bed, None)).await;
    let both = rating(&bed, practitioner).await;
    assert_eq!((&both["ratings"], &both["services"]), (&2.into(), &2.into()));
    assert_eq!(both["rating_hundredths"], 380, "(32 + 1 + 5) / 10");
}

#[tokio::test]
async fn unverified_ratings_are_ignored() {
    let bed = bed().await;
    let practitioner = user(&bed);
    // Never completed.
    bed.receive(&Service::of(&bed, practitioner).rated(&bed, 5)).await;
    // By the practitioner in person.
    let own = Service { client: practitioner, ..Service::of(&bed, practitioner) };
    bed.receive(&own.completed(&bed, Some(5))).await;
    // Of a service another had.
    let served = serve(&bed, user(&bed), None).await;
    let stolen = Service { order: served.order, ..Service::of(&bed, practitioner) };
    bed.receive(&stolen.rated(&bed, 5)).await;
    // Out of range.
    let odd = serve(&bed, practitioner, None).await;
    bed.receive(&odd.rated(&bed, 9)).await;
    let rating = rating(&bed, practitioner).await;
    assert_eq!(
        (&rating["rating_hundredths"], &rating["ratings"], &rating["services"]),
        (&400.into(), &0.into(), &1.into())
    );
}

#[tokio::test]
async fn an_event_that_comes_twice_counts_once() {
    let bed = bed().await;
    let practitioner = user(&bed);
    serve(&bed, practitioner, Some(5)).await;
    let conn = bed.db().write().await.unwrap();
    assert_eq!(conn.exec("update outbox set delivered_at = null", &[]).await.unwrap(), 1);
    bed.settle().await;
    let rating = rating(&bed, practitioner).await;
    assert_eq!((&rating["rating_hundredths"], &rating["services"]), (&411.into(), &1.into()));
    let told: i64 = conn.row("select count(*) from notifications", &[]).await.unwrap().get(0);
    assert_eq!(told, 2, "the client of the completion, the practitioner of the stars");
}

#[tokio::test]
async fn the_ranked_list_goes_from_best_to_worst() {
    let bed = bed().await;
    let practitioners: Vec<UserId> = (0..5).map(|_| user(&bed)).collect();
    for (stars, practitioner) in (1..=5).zip(&practitioners) {
        serve(&bed, *practitioner, Some(stars)).await;
    }
    let mut read = Vec::new();
    let mut path = "/api/v1/ops/ratings?limit=2".to_owned();
    loop {
        let page = bed.anonymous().get(&path).await.expect(200);
        read.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["practitioner_id"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/v1/ops/ratings?limit=2&cursor={next}");
    }
    let expected: Vec<_> = practitioners.iter().rev().map(ToString::to_string).collect();
    assert_eq!(read, expected);
    let none = bed.anonymous().get("/api/v1/ops/ratings?min_level=2").await.expect(200);
    assert_eq!(none["items"].as_array().unwrap().len(), 0);
}

#[tokio::test]
async fn ids_are_answered_in_the_order_asked_for() {
    let bed = bed().await;
    let (served, unknown) = (user(&bed), user(&bed));
    serve(&bed, served, Some(5)).await;
    let path = format!("/api/v1/ops/ratings?practitioner_ids={unknown},{served}");
    let items = bed.anonymous().get(&path).await.expect(200)["items"].clone();
    assert_eq!(items[0]["practitioner_id"], unknown.to_string());
    assert_eq!(items[1]["rating_hundredths"], 411);
    for bad in ["", "usr_1", "x,y"] {
        let path = format!("/api/v1/ops/ratings?practitioner_ids={bad}");
        bed.anonymous().get(&path).await.refused(400, "ops.invalid_practitioners");
    }
}
