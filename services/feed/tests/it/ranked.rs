//! The ranked feed: order, reasons, stability.

use std::{collections::HashSet, time::Duration};

use serde_json::{Value, json};

use crate::support::{Order, Reader, author, bed, items, objects, post, publish};

fn reasons(items: &[Value]) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    items.iter().map(|item| (text(&item["object"]["id"]), text(&item["reason"]["code"]))).collect()
}

#[tokio::test]
async fn value_and_acquaintance_outrank_mere_freshness_and_say_so() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let (friend, doctor, masseur, stranger) = (author(&bed), author(&bed), author(&bed), author(&bed));
    // Everybody has been here for long.
    for (writer, name) in [(friend, "f0"), (doctor, "d0"), (masseur, "m0"), (stranger, "s0")] {
        publish(&bed, post(writer, name)).await;
    }
    bed.move_clock(Duration::from_hours(40 * 24));
    reader.follow(friend).await;
    let order = Order::new(&bed, reader.id, masseur, bed.env().id());
    bed.receive(&order.completed(&bed, Some(5))).await;
    bed.move_clock(Duration::from_hours(20 * 24));
    let mut graded = post(doctor, "graded");
    graded["evidence"] = json!("high");
    let mut quack = post(stranger, "quack");
    quack["evidence"] = json!("very_low");
    for body in [graded, post(friend, "friendly"), post(masseur, "kneaded"), post(stranger, "fresh"), quack] {
        publish(&bed, body).await;
    }
    let ranked = reasons(&reader.for_you().await);
    let expected = [
        ("graded", "evidence"),
        ("friendly", "following"),
        ("kneaded", "dealt_with"),
        ("fresh", "health_value"),
        ("quack", "recent"),
    ];
    assert_eq!(ranked, expected.map(|(name, code)| (name.to_owned(), code.to_owned())));
}

#[tokio::test]
async fn sliders_change_the_order() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let (old_friend, news) = (author(&bed), author(&bed));
    reader.follow(old_friend).await;
    publish(&bed, post(old_friend, "friend")).await;
    bed.move_clock(Duration::from_hours(20));
    publish(&bed, post(news, "news")).await;
    let set = async |familiar: u8, fresh: u8| {
        let sliders = json!({"familiar": familiar, "fresh": fresh, "health_value": 50, "discover": 0});
        let body = json!({"chronological": false, "share_goals": false, "sliders": sliders});
        reader.put("preferences", body).await.expect(200);
        objects(&reader.for_you().await)
    };
    assert_eq!(set(100, 0).await, ["friend", "news"]);
    assert_eq!(set(0, 100).await, ["news", "friend"]);
}

#[tokio::test]
async fn no_author_fills_the_top() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let (busy, quiet) = (author(&bed), author(&bed));
    publish(&bed, post(quiet, "quiet")).await;
    for n in 0..10 {
        publish(&bed, post(busy, &format!("busy{n}"))).await;
    }
    let top = objects(&reader.for_you().await);
    assert!(top[..2].contains(&"quiet".to_owned()), "{top:?}");
}

#[tokio::test]
async fn pages_are_one_list_while_things_change() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let writers: Vec<_> = (0..5).map(|_| author(&bed)).collect();
    for n in 0..25 {
        publish(&bed, post(writers[n % 5], &format!("old{n}"))).await;
    }
    let whole = objects(&reader.for_you().await);
    let mut round = 0;
    let read = reader
        .scroll("for_you", 7, async || {
            round += 1;
            publish(&bed, post(writers[0], &format!("new{round}"))).await;
            // Seen items leave the next list, not this one.
            let seen = items(&reader.get("feed?mode=for_you&limit=3").await);
            let ids: Vec<_> = seen.iter().map(|item| item["activity_id"].clone()).collect();
            reader.post("feed/seen", json!({"activity_ids": ids})).await.expect(200);
        })
        .await;
    let names = objects(&read);
    assert_eq!(names, whole);
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), 25);
}

#[tokio::test]
async fn muting_while_scrolling_loses_nothing_else() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let writers: Vec<_> = (0..3).map(|_| author(&bed)).collect();
    for n in 0..12 {
        publish(&bed, post(writers[n % 3], &format!("w{}-{n}", n % 3))).await;
    }
    let read = reader
        .scroll("for_you", 4, async || {
            reader.mute(writers[2], "mute").await;
        })
        .await;
    let names = objects(&read);
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "nothing twice");
    let kept = names.iter().filter(|name| !name.starts_with("w2")).count();
    assert!(names[4..].iter().all(|name| !name.starts_with("w2")), "{names:?}");
    assert!(kept >= 7, "{names:?}");
}

#[tokio::test]
async fn what_was_seen_does_not_come_again() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let writer = author(&bed);
    let first = publish(&bed, post(writer, "first")).await;
    publish(&bed, post(writer, "second")).await;
    let body = json!({"activity_ids": [first["activity_id"]]});
    assert_eq!(reader.post("feed/seen", body.clone()).await.expect(200)["new"], 1);
    assert_eq!(reader.post("feed/seen", body).await.expect(200)["new"], 0);
    bed.move_clock(Duration::from_secs(1));
    assert_eq!(objects(&reader.for_you().await), ["second"]);
    reader.post("feed/seen", json!({"activity_ids": []})).await.refused(422, "feed.too_many_seen");
    // A month later the memory is empty, and the activity too old to come.
    bed.advance(Duration::from_hours(31 * 24)).await;
    assert!(reader.for_you().await.is_empty());
}

#[tokio::test]
async fn one_object_appears_once() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let practitioner = author(&bed);
    for _ in 0..3 {
        let order = Order::new(&bed, author(&bed), practitioner, bed.env().id());
        bed.receive(&order.completed(&bed, None)).await;
    }
    let shown = reader.for_you().await;
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0]["actor_id"], practitioner.to_string());
}

#[tokio::test]
async fn bad_cursors_and_limits_are_refused() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let actor = bed.known_user(reader.id.uuid(), &["consumer"], &[]);
    let get = async |rest: &str| actor.get(&reader.path(rest)).await;
    get("feed?limit=0").await.refused(400, "page.limit");
    get("feed?limit=101").await.refused(400, "page.limit");
    get("feed?cursor=nonsense").await.refused(400, "page.cursor");
    get("feed?mode=sideways").await.refused(400, "query.invalid");
    // Forged, but well-formed: long before anything, and a list that has ended.
    let early: jiff::Timestamp = "-009999-01-03T00:00:00Z".parse().unwrap();
    let id = ids::ActivityId::from_uuid(reader.id.uuid());
    let forged = kernel::Cursor::encode(&json!({"t": [early, id]}));
    assert!(items(&reader.get(&format!("feed?mode=following&cursor={forged}")).await).is_empty());
    let forged = kernel::Cursor::encode(&json!({"r": {"as_of": early, "after": id, "at": u64::MAX}}));
    get(&format!("feed?mode=for_you&cursor={forged}")).await.refused(400, "feed.cursor_expired");
}
