//! What a completed service leaves behind: money divided, points, news, a rating, an entry in the record.

use jiff::tz::TimeZone;
use serde_json::json;
use system_tests::platform::eventually;

use super::{Story, orders::Won};

/// 80 % to whoever served, 20 % to the platform; the provider pays it out.
pub(super) async fn money_is_divided(story: &Story, won: &Won) {
    story.town.platform.pass("5m").await;
    let zone = TimeZone::get("Asia/Shanghai").unwrap();
    let from = story.began.to_zoned(zone).date();
    let until = from.tomorrow().unwrap();
    let path = format!("/api/v1/settlements/reports?from={from}&until={until}");
    let row = eventually("the settlement", async || {
        let report = won.practitioner.get(&path).await.expect(200);
        let rows = report["rows"]["items"].as_array()?.clone();
        rows.into_iter().find(|row| row["order_id"] == won.id && row["status"] == "paid")
    })
    .await;
    let part = |name: &str| row[name]["minor"].as_i64().unwrap();
    assert_eq!(part("gross"), won.amount);
    assert_eq!(part("practitioner") + part("platform") + part("referrer"), won.amount, "{row:#}");
    assert_eq!(part("platform"), won.amount / 5, "{row:#}");
    won.consumer.get(&path).await.expect(403);
}

/// A hundred to welcome, one a whole yuan.
pub(super) async fn points_are_earned(_: &Story, won: &Won) {
    let expected = 100 + won.amount / 100;
    eventually("the points", async || {
        let balance = won.consumer.get("/api/v1/points/balance").await.expect(200);
        (balance["available"] == expected).then_some(())
    })
    .await;
}

/// The consumer sees the order; who follows the practitioner sees that they served, and not whom.
pub(super) async fn the_stream_tells(story: &Story, won: &Won) {
    let feed = format!("/api/v1/users/{}/feed?mode=following&limit=100", won.consumer.id);
    let own = won.consumer.get(&feed).await.expect(200);
    let of_order = |verb: &str| {
        let items = own["items"].as_array().into_iter().flatten();
        items.filter(|item| item["verb"] == verb && item["object"]["id"] == won.id).count()
    };
    assert_eq!((of_order("order"), of_order("complete")), (1, 1), "{own:#}");

    let follower = &story.consumers[2];
    let follow = json!({"author_id": won.practitioner.id});
    follower.post(&format!("/api/v1/users/{}/follows", follower.id), &follow).await.expect(201);
    let feed = follower.get(&format!("/api/v1/users/{}/feed?mode=following", follower.id)).await.expect(200);
    let items = feed["items"].as_array().unwrap();
    let served =
        items.iter().find(|item| item["verb"] == "complete" && item["actor_id"] == won.practitioner.id);
    let served = served.unwrap_or_else(|| panic!("{feed:#}"));
    assert_eq!(served["reason"]["code"], "following");
    assert!(!feed.to_string().contains(&won.consumer.id) && !feed.to_string().contains(&won.id), "{feed:#}");
}

/// One verified service more, and a rating above where everybody starts.
pub(super) async fn the_rating_counts(story: &Story, won: &Won) {
    let path = format!("/api/v1/ops/ratings?practitioner_ids={}", won.practitioner.id);
    let rating = story.consumers[1].get(&path).await.expect(200)["items"][0].clone();
    assert!(
        rating["ratings"].as_i64() >= Some(1) && rating["rating_hundredths"].as_i64() > Some(400),
        "{rating:#}"
    );
    let path = format!("/api/v1/users/{}/notifications?limit=100", won.practitioner.id);
    let inbox = won.practitioner.get(&path).await.expect(200);
    let told = inbox.to_string();
    assert!(
        told.contains("抢单成功") && told.contains("收到新的评价") && told.contains("收入已结算"),
        "{inbox:#}"
    );
    let audit = story.town.operator.get("/api/v1/ops/audit-logs/verification").await.expect(200);
    assert_eq!(audit["sound"], true, "{audit:#}");
}

/// The service is an entry of the consumer's record; who looked at the record, and for which order, is in its ledger.
pub(super) async fn the_record_has_it(_: &Story, won: &Won) {
    let path = format!("/api/v1/users/{}/health-data?mode=range&codes=service", won.consumer.id);
    let record = won.consumer.get(&path).await.expect(200);
    assert_eq!(record["items"][0]["service"]["order_id"], won.id, "{record:#}");
    let ledger =
        won.consumer.get(&format!("/api/v1/users/{}/access-ledger", won.consumer.id)).await.expect(200);
    assert_eq!(ledger["chain"]["intact"], true, "{ledger:#}");
    let looks = ledger["items"].as_array().unwrap().iter();
    let looks: Vec<_> = looks.filter(|look| look["reader"] == won.practitioner.id).collect();
    assert!(
        looks.iter().any(|look| look["access"] == "summary_read" && look["order_id"] == won.id),
        "{ledger:#}"
    );
}
