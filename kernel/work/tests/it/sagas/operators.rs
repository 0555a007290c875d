//! Sagas that are stuck, and what operators do about them.

use kernel_work::saga::operator::Resolution;

use super::*;

/// Gets a saga stuck: the car is refused, and its undo fails every time.
async fn stuck(agency: &Service) -> SagaId {
    let id = start(&agency.app, &Trip { refused: Some("hotel".to_owned()), ..trip("rome") }).await;
    let conn = agency.app.db.write().await.unwrap();
    let refuse = "alter table bookings add constraint no_undo check (not gone) not valid";
    conn.exec(refuse, &[]).await.unwrap();
    drop(conn);
    for _ in 0..4 {
        let _ = agency.runtime.run_until_idle().await;
        agency.app.pass(Duration::from_mins(2));
    }
    assert!(matches!(drive(&agency.app, id).await, Outcome::Stuck(_)));
    id
}

async fn mend(agency: &Service) {
    let conn = agency.app.db.write().await.unwrap();
    conn.exec("alter table bookings drop constraint no_undo", &[]).await.unwrap();
}

#[tokio::test]
async fn an_undo_that_says_no_is_stuck_visibly_until_an_operator_retries() {
    let agency = agency(definition()).await;
    let id = stuck(&agency).await;
    assert_eq!(agency.runtime.status().await.unwrap().sagas_stuck, 1);
    assert!(agency.runtime.run_until_idle().await.is_err());
    let conn = agency.app.db.write().await.unwrap();
    let listed = operator::stuck(&conn, SagaId::from_uuid(uuid::Uuid::nil()), 10).await.unwrap();
    assert_eq!((listed[0].id, listed[0].key.as_str(), listed[0].step), (id, "rome", 2));
    assert!(operator::retry(&conn, &agency.app.env, id, "mended").await.unwrap());
    drop(conn);
    mend(&agency).await;
    agency.runtime.run_until_idle().await.unwrap();
    let Outcome::Compensated(failure) = drive(&agency.app, id).await else { panic!("not compensated") };
    assert_eq!(failure.code, "maker.no_room");
    assert_eq!(booked(&agency.app, "rome").await, Vec::<String>::new());
}

#[tokio::test]
async fn an_operator_resolves_what_was_put_right_by_hand() {
    let agency = agency(definition()).await;
    let id = stuck(&agency).await;
    let conn = agency.app.db.write().await.unwrap();
    let env = &agency.app.env;
    assert!(operator::resolve(&conn, env, id, Resolution::Compensated, "by telephone").await.unwrap());
    assert!(!operator::resolve(&conn, env, id, Resolution::Completed, "again").await.unwrap());
    drop(conn);
    assert!(matches!(drive(&agency.app, id).await, Outcome::Compensated(_)));
    assert_eq!(history(&agency.app, id).await.last().unwrap(), "operator backward resolved");
}

#[tokio::test]
async fn an_operator_turns_back_a_saga_that_goes_forward() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &trip("rome")).await;
    agency.app.fail_next(1);
    agency.runtime.run_until_idle().await.unwrap();
    let conn = agency.app.db.write().await.unwrap();
    assert!(operator::compensate(&conn, &agency.app.env, id, "the customer rang").await.unwrap());
    drop(conn);
    let Outcome::Compensated(failure) = drive(&agency.app, id).await else { panic!("not compensated") };
    assert_eq!(failure.code, "saga.stopped");
}
