//! Exchanging refresh tokens, honestly and otherwise.

use crate::support::{PHONE, Session, World};

#[tokio::test]
async fn a_token_is_exchanged_for_the_next() {
    let world = World::new().await;
    let first = world.register(PHONE).await;
    world.wait(900);
    world.verify(&first).await.refused(401, "auth.access_token");
    let second: Session = world.refresh(&first.refresh_token).await.expect_as(200);
    assert_eq!(second.session_id, first.session_id);
    assert_ne!(second.refresh_token, first.refresh_token);
    world.verify(&second).await.expect(200);
    world.refresh(&second.refresh_token).await.expect(200);
}

#[tokio::test]
async fn a_stolen_token_ends_the_session_for_thief_and_owner() {
    let world = World::new().await;
    let stolen = world.register(PHONE).await;
    let owner: Session = world.refresh(&stolen.refresh_token).await.expect_as(200);
    world.wait(11);
    world.refresh(&stolen.refresh_token).await.refused(401, "auth.refresh_token");
    assert!(!world.is_active(&owner).await);
    world.refresh(&owner.refresh_token).await.refused(401, "auth.refresh_token");
    world.verify(&owner).await.refused(401, "auth.access_token");
    assert_eq!(world.count("select count(*) from sessions where end_reason = 'token_reuse'").await, 1);
}

#[tokio::test]
async fn a_lost_answer_is_given_again() {
    let world = World::new().await;
    let first = world.register(PHONE).await;
    let lost: Session = world.refresh(&first.refresh_token).await.expect_as(200);
    world.wait(10);
    let again: Session = world.refresh(&first.refresh_token).await.expect_as(200);
    assert_eq!(again.refresh_token, lost.refresh_token);
    let next: Session = world.refresh(&again.refresh_token).await.expect_as(200);
    // Its successor has been used, so within the grace or not, this is somebody else.
    world.refresh(&first.refresh_token).await.refused(401, "auth.refresh_token");
    assert!(!world.is_active(&next).await);
}

#[tokio::test]
async fn many_at_once_get_one_successor() {
    let world = World::new().await;
    let first = world.register(PHONE).await;
    let all = (0..10).map(|_| world.refresh(&first.refresh_token));
    let answers = futures::future::join_all(all).await;
    let tokens: std::collections::BTreeSet<_> =
        answers.into_iter().map(|answer| answer.expect_as::<Session>(200).refresh_token).collect();
    assert_eq!(tokens.len(), 1);
    assert_eq!(world.count("select count(*) from auth_tokens").await, 2);
}

#[tokio::test]
async fn an_unused_session_ends_by_itself_and_a_used_one_after_half_a_year() {
    let world = World::new().await;
    let mut session = world.register(PHONE).await;
    for _ in 0..8 {
        world.wait(20 * 86_400);
        session = world.refresh(&session.refresh_token).await.expect_as(200);
    }
    // Day 160: twenty more are left, used or not.
    world.wait(19 * 86_400);
    session = world.refresh(&session.refresh_token).await.expect_as(200);
    world.wait(86_400);
    world.refresh(&session.refresh_token).await.refused(401, "auth.refresh_token");
    assert!(!world.is_active(&session).await);
}

#[tokio::test]
async fn nonsense_is_refused_like_anything_else() {
    let world = World::new().await;
    for token in ["", "wsr_", "wsr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        world.refresh(token).await.refused(401, "auth.refresh_token");
    }
}
