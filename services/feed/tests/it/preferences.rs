//! What users decide about their stream.

use serde_json::{Value, json};

use crate::support::{Reader, author, bed, objects, post, publish};

fn preferences(chronological: bool, sliders: [u8; 4]) -> Value {
    let [familiar, fresh, health_value, discover] = sliders;
    json!({
        "chronological": chronological, "share_goals": false,
        "sliders": {"familiar": familiar, "fresh": fresh, "health_value": health_value, "discover": discover},
    })
}

#[tokio::test]
async fn defaults_are_replaced_whole() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    assert_eq!(reader.get("preferences").await, preferences(false, [50; 4]));
    let wanted = preferences(true, [0, 100, 70, 30]);
    assert_eq!(reader.put("preferences", wanted.clone()).await.expect(200), wanted);
    assert_eq!(reader.get("preferences").await, wanted);
}

#[tokio::test]
async fn sliders_have_ends() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let refused = reader.put("preferences", preferences(false, [0, 101, 0, 0])).await;
    let problem = refused.refused(422, "feed.slider_out_of_range");
    assert_eq!(problem["errors"][0]["pointer"], "/sliders/fresh");
    let mut unknown = preferences(false, [50; 4]);
    unknown["sliders"]["mood"] = json!(1);
    reader.put("preferences", unknown).await.refused(422, "body.invalid");
    assert_eq!(reader.get("preferences").await, preferences(false, [50; 4]));
}

#[tokio::test]
async fn the_switch_makes_everything_chronological() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let writer = author(&bed);
    reader.follow(writer).await;
    let mut graded = post(writer, "graded");
    graded["evidence"] = json!("high");
    publish(&bed, graded).await;
    for n in 0..3 {
        publish(&bed, post(writer, &format!("plain{n}"))).await;
    }
    let ranked = reader.get("feed?limit=2").await;
    assert_eq!(ranked["order"], "ranked");
    assert_eq!(ranked["items"][0]["object"]["id"], "graded");
    let cursor = ranked["next"].as_str().unwrap();

    reader.put("preferences", preferences(true, [50; 4])).await.expect(200);
    for query in ["feed", "feed?mode=for_you", "feed?mode=following"] {
        let page = reader.get(query).await;
        assert_eq!(page["order"], "chronological", "{query}");
        let names = objects(&crate::support::items(&page));
        assert_eq!(names, ["plain2", "plain1", "plain0", "graded"], "{query}");
    }
    // The ranked list the reader was in has ended.
    let path = reader.path(&format!("feed?mode=for_you&cursor={cursor}"));
    let actor = bed.known_user(reader.id.uuid(), &["consumer"], &[]);
    actor.get(&path).await.refused(400, "feed.cursor_expired");
}
