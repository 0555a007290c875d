//! Health stays with its owner, whatever the way in.

use ids::UserId;
use jiff::civil::date;
use kernel_postgres::{Run, constraint};
use kernel_test::Bed;
use serde_json::json;
use user_api::{DeviceDataSynced, GoalAchieved, HealthActionRecorded, RecordClass};

use crate::support::{Order, Reader, author, bed, objects, post, publish};

async fn record(bed: &Bed, user: UserId) {
    let recorded = HealthActionRecorded {
        user_id: user,
        action_id: bed.env().id(),
        category: RecordClass::VitalSigns,
        count: 3,
        recorded_at: bed.now(),
    };
    bed.receive(&recorded).await;
}

async fn achieve(bed: &Bed, user: UserId) {
    let achieved = GoalAchieved {
        user_id: user,
        goal_id: bed.env().id(),
        code: "8867-4".to_owned(),
        period: date(2026, 11, 22),
        streak: 2,
        achieved_at: bed.now(),
    };
    bed.receive(&achieved).await;
}

#[tokio::test]
async fn health_events_reach_their_owner_only() {
    let bed = bed().await;
    let (owner, follower, stranger) = (Reader::new(&bed), Reader::new(&bed), Reader::new(&bed));
    follower.follow(owner.id).await;
    record(&bed, owner.id).await;
    achieve(&bed, owner.id).await;
    let own = owner.following().await;
    assert_eq!(own.len(), 2);
    assert!(own.iter().all(|item| item["reason"]["code"] == "own"));
    assert_eq!(owner.for_you().await.len(), 2);
    for other in [&follower, &stranger] {
        assert!(other.following().await.is_empty());
        assert!(other.for_you().await.is_empty());
    }
    // Nor later, by following.
    stranger.follow(owner.id).await;
    assert!(stranger.following().await.is_empty());
}

#[tokio::test]
async fn health_events_leave_no_trace_that_others_could_count() {
    let bed = bed().await;
    let user = author(&bed);
    record(&bed, user).await;
    let synced = DeviceDataSynced {
        user_id: user,
        binding_id: bed.env().id(),
        action_id: bed.env().id(),
        stored: 5,
        duplicates: 0,
        synced_at: bed.now(),
    };
    bed.receive(&synced).await;
    let sql = "select (select count(*) from recommendation_signals) + (select count(*) from interactions)
                    + (select count(*) from authors) + (select count(*) from activities where audience <> 'owner')";
    let row = bed.db().read().await.unwrap().row(sql, &[]).await.unwrap();
    assert_eq!(row.get::<_, i64>(0), 0);
}

#[tokio::test]
async fn a_posted_health_activity_is_narrowed_to_its_owner() {
    let bed = bed().await;
    let (owner, follower) = (Reader::new(&bed), Reader::new(&bed));
    follower.follow(owner.id).await;
    let mut body = post(owner.id, "my reading");
    body["sensitivity"] = json!("health");
    publish(&bed, body).await;
    assert_eq!(objects(&owner.following().await), ["my reading"]);
    assert!(follower.following().await.is_empty());
    assert!(follower.for_you().await.is_empty());
}

#[tokio::test]
async fn the_schema_itself_refuses_health_for_others() {
    let bed = bed().await;
    let sql = "insert into activities (actor_id, activity_id, verb, object_kind, object_id, audience, sensitivity, data,
                   source_key, delivery, occurred_at, stored_at)
               values (gen_random_uuid(), gen_random_uuid(), 'record', 'x', 'x', 'public', 'health', '{}', 'x', 'push',
                   '2026-01-01', '2026-01-01')";
    let error = bed.db().write().await.unwrap().exec(sql, &[]).await.unwrap_err();
    assert_eq!(constraint(&error), Some("activities_health_is_the_owners"));
}

#[tokio::test]
async fn a_shared_goal_says_that_it_was_reached_and_nothing_else() {
    let bed = bed().await;
    let (owner, follower, stranger) = (Reader::new(&bed), Reader::new(&bed), Reader::new(&bed));
    follower.follow(owner.id).await;
    let mut preferences = owner.get("preferences").await;
    preferences["share_goals"] = json!(true);
    owner.put("preferences", preferences).await.expect(200);
    achieve(&bed, owner.id).await;
    let seen = follower.following().await;
    assert_eq!(seen.len(), 1);
    assert_eq!((&seen[0]["verb"], &seen[0]["data"]), (&json!("achieve"), &json!({})));
    assert_eq!(seen[0]["object"]["kind"], "milestone");
    assert!(stranger.for_you().await.is_empty());
}

#[tokio::test]
async fn a_service_gives_away_neither_its_consumer_nor_its_kind() {
    let bed = bed().await;
    let (consumer, stranger) = (Reader::new(&bed), Reader::new(&bed));
    let practitioner = author(&bed);
    let order = Order::new(&bed, consumer.id, practitioner, bed.env().id());
    bed.receive(&order.created(&bed)).await;
    bed.receive(&order.assigned(&bed)).await;
    bed.receive(&order.completed(&bed, Some(5))).await;
    stranger.follow(practitioner).await;
    stranger.follow(consumer.id).await;
    let mut seen = stranger.following().await;
    seen.extend(stranger.for_you().await);
    assert_eq!(seen.len(), 2, "the practitioner's completion, in both feeds");
    for item in seen {
        let text = item.to_string();
        for secret in
            [consumer.id.to_string(), order.id.to_string(), order.service.to_string(), "肩颈".to_owned()]
        {
            assert!(!text.contains(&secret), "{text} gives away {secret}");
        }
    }
}
