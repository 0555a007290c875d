//! Muting and blocking act at once, on what is there already too.

use serde_json::json;

use crate::support::{Reader, author, bed, objects, post, publish};

#[tokio::test]
async fn a_muted_author_disappears_everywhere_and_comes_back() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let (loud, calm) = (author(&bed), author(&bed));
    for writer in [loud, calm] {
        reader.follow(writer).await;
    }
    publish(&bed, post(loud, "loud")).await;
    publish(&bed, post(calm, "calm")).await;
    reader.mute(loud, "mute").await;
    assert_eq!(objects(&reader.following().await), ["calm"]);
    assert_eq!(objects(&reader.for_you().await), ["calm"]);
    assert_eq!(reader.get("mutes").await["items"][0]["kind"], "mute");
    reader.delete(&format!("mutes/{loud}")).await;
    assert_eq!(objects(&reader.following().await), ["calm", "loud"]);
}

#[tokio::test]
async fn a_block_hides_both_from_each_other() {
    let bed = bed().await;
    let (reader, blocked) = (Reader::new(&bed), Reader::new(&bed));
    blocked.follow(reader.id).await;
    publish(&bed, post(reader.id, "mine")).await;
    publish(&bed, post(blocked.id, "theirs")).await;
    reader.mute(blocked.id, "block").await;
    assert_eq!(objects(&blocked.following().await), ["theirs"]);
    assert_eq!(objects(&blocked.for_you().await), ["theirs"]);
    assert_eq!(objects(&reader.for_you().await), ["mine"]);
    let again = json!({"author_id": reader.id});
    blocked.post("follows", again).await.refused(404, "feed.author_not_found");
    reader.post("mutes", json!({"author_id": reader.id, "kind": "mute"})).await.refused(422, "feed.oneself");
}
