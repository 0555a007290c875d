//! A flood of logins makes logins slow, and nothing else.

use serde_json::json;

use crate::support::{EMAIL, PASSWORD, World};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn beyond_the_queue_callers_are_sent_away_and_lose_nothing() {
    let section = json!({"hash_memory_kib": 19_456, "hash_passes": 1, "hash_threads": 1, "hash_queue": 2});
    let world = World::with(section).await;
    world.register(EMAIL).await;
    let flood = (0..12).map(|number| {
        let body = json!({"email": format!("victim{number}@example.com"), "password": "not it at all"});
        let web = world.web_from(&format!("198.51.100.{number}"));
        async move { web.post("/api/v1/auth/login", body).await }
    });
    let answers = futures::future::join_all(flood).await;
    let busy: Vec<_> = answers.into_iter().filter(|answer| answer.status != 401).collect();
    assert!(!busy.is_empty());
    for answer in busy {
        assert_eq!(answer.headers["retry-after"], "1");
        answer.refused(503, "auth.busy");
    }
    world.log_in(EMAIL, PASSWORD).await.expect(200);
    // Those who were sent away were not counted as failures.
    let judged =
        world.count("select count(*) from login_failures where kind = 'contact' and failures > 0").await;
    assert!(judged < 12, "{judged}");
}
