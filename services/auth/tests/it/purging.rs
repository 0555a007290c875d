//! What is over is deleted.

use std::time::Duration;

use crate::support::{EMAIL, PHONE, World};

#[tokio::test]
async fn nothing_that_is_over_stays_for_ever() {
    let world = World::new().await;
    world.bed.settle().await;
    let session = world.register(EMAIL).await;
    world.ask_code(PHONE).await.expect(202);
    world.log_in("nobody@example.com", "not it at all").await.refused(401, "auth.wrong_credentials");
    world.refresh(&session.refresh_token).await.expect(200);
    world.bed.advance(Duration::from_hours(24)).await;
    assert_eq!(world.count("select count(*) from auth_tokens where successor_sealed is not null").await, 0);
    assert_eq!(world.count("select count(*) from sessions").await, 1);
    world.bed.advance(Duration::from_hours(24)).await;
    assert_eq!(world.count("select count(*) from one_time_codes").await, 0);
    assert_eq!(world.count("select count(*) from login_failures").await, 0);
    // Idle for thirty days, and kept for thirty more.
    world.bed.advance(Duration::from_hours(24 * 59)).await;
    world.bed.advance(Duration::from_hours(24)).await;
    assert_eq!(world.count("select count(*) from sessions").await, 0);
    assert_eq!(world.count("select count(*) from auth_tokens").await, 0);
    assert_eq!(world.count("select count(*) from users").await, 1);
}
