//! From outbox to inbox: order, once, retries, parking, and what an operator does.

use std::time::Duration;

use kernel::Event;
use kernel_postgres::{Run, Tx};
use kernel_work::{
    Duties, EmbeddedBus, Permanent, Subscription, WorkRuntime,
    inbox::operator,
    outbox,
    runtime::{Drained, run_until_idle},
};
use serde_json::Value;

use crate::support::{App, Moved, Room, Service, moved, note};

async fn take_note(app: &App, tx: &Tx<'_>, event: &Event<Moved>) -> anyhow::Result<()> {
    note(tx, &event.subject, event.data.number).await?;
    // After the effect, so that a failure must take it back.
    app.attempt()
}

async fn take_any(_: &App, tx: &Tx<'_>, event: &Event<Value>) -> anyhow::Result<()> {
    note(tx, &event.kind, 1).await
}

async fn refuse(_: &App, _: &Tx<'_>, _: &Event<Moved>) -> anyhow::Result<()> {
    Err(Permanent::because("never"))
}

/// Goes on after a statement that failed, as if nothing had happened.
async fn shrug(app: &App, tx: &Tx<'_>, event: &Event<Moved>) -> anyhow::Result<()> {
    if app.attempt().is_err() {
        let _ = tx.exec("insert into notes (number) values (1 / 0)", &[]).await;
        return Ok(());
    }
    note(tx, &event.subject, event.data.number).await
}

#[tokio::test]
async fn an_effect_that_was_rolled_back_silently_counts_as_a_failure() {
    let room = Room::new().await;
    let shrugs =
        |app: &_| Duties::new().subscriptions(app, [Subscription::on::<Moved>("maker.shrugs", shrug)]);
    let service = room.service("maker", shrugs).await;
    service.app.fail_next(1);
    service.app.publish(&moved("a", 1)).await;
    let error = service.runtime.run_until_idle().await.unwrap_err().to_string();
    assert!(error.contains("had failed"), "{error}");
    service.app.pass(Duration::from_secs(1));
    service.runtime.run_until_idle().await.unwrap();
    assert_eq!(service.app.notes("a").await, [1]);
}

/// Notes, and then hangs the first time.
async fn hang(app: &App, tx: &Tx<'_>, event: &Event<Moved>) -> anyhow::Result<()> {
    note(tx, &event.subject, event.data.number).await?;
    if app.attempt().is_err() {
        std::future::pending::<()>().await;
    }
    Ok(())
}

#[tokio::test]
async fn a_crash_between_effect_and_mark_applies_the_event_once() {
    let room = Room::new().await;
    let hangs = |app: &_| Duties::new().subscriptions(app, [Subscription::on::<Moved>("maker.hangs", hang)]);
    let service = room.service("maker", hangs).await;
    service.app.fail_next(1);
    service.app.publish(&moved("a", 1)).await;
    // Dropped where it stands, as when the process dies.
    let died = tokio::time::timeout(Duration::from_millis(500), service.runtime.run_until_idle()).await;
    assert!(died.is_err());
    assert_eq!(service.app.begun(), 1);
    service.runtime.run_until_idle().await.unwrap();
    assert_eq!((service.app.begun(), service.app.notes("a").await), (2, vec![1]));
}

async fn pair() -> (Service, Service) {
    let room = Room::new().await;
    let maker = room.service("maker", |_| Duties::new()).await;
    let taker = room
        .service("taker", |app| {
            Duties::new().subscriptions(app, [Subscription::on::<Moved>("taker.notes", take_note)])
        })
        .await;
    (maker, taker)
}

/// Drains both, whatever fails.
async fn drain(maker: &Service, taker: &Service) -> Drained {
    let bus = EmbeddedBus::new([&maker.runtime, &taker.runtime].map(WorkRuntime::subscriber));
    let mut drained = Drained::default();
    maker.runtime.drain(&bus, &mut drained).await.unwrap();
    taker.runtime.drain(&bus, &mut drained).await.unwrap();
    drained
}

#[tokio::test]
async fn an_event_reaches_its_consumer_in_order_and_once() {
    let (maker, taker) = pair().await;
    for number in 0..5 {
        maker.app.publish(&moved("a", number)).await;
        maker.app.publish(&moved("b", number)).await;
    }
    let services = [maker.runtime.clone(), taker.runtime.clone()];
    let drained = run_until_idle(&services).await.unwrap();
    assert_eq!((drained.delivered, drained.applied), (10, 10));
    assert_eq!(taker.app.notes("a").await, [0, 1, 2, 3, 4]);
    assert_eq!(taker.app.notes("b").await, [0, 1, 2, 3, 4]);
    assert_eq!(run_until_idle(&services).await.unwrap(), Drained::default());
}

#[tokio::test]
async fn nothing_is_published_when_the_transaction_is_rolled_back() {
    let (maker, taker) = pair().await;
    let mut conn = maker.app.db.write().await.unwrap();
    let tx = conn.begin().await.unwrap();
    outbox::publish(&tx, &maker.app.env, &moved("a", 1)).await.unwrap();
    drop(tx);
    drop(conn);
    assert_eq!(drain(&maker, &taker).await, Drained::default());
}

#[tokio::test]
async fn an_event_that_is_delivered_again_is_not_applied_again() {
    let (maker, taker) = pair().await;
    maker.app.publish(&moved("a", 1)).await;
    drain(&maker, &taker).await;
    // The relay died between delivery and mark.
    let forget = maker.app.db.write().await.unwrap();
    forget.exec("update outbox set delivered_at = null", &[]).await.unwrap();
    drop(forget);
    let again = drain(&maker, &taker).await;
    assert_eq!((again.delivered, again.applied), (1, 0));
    assert_eq!(taker.app.notes("a").await, [1]);
}

#[tokio::test]
async fn an_event_part_of_a_statement_is_published_with_it() {
    let (maker, taker) = pair().await;
    let row = outbox::Row::of(&maker.app.env, &moved("a", 7)).unwrap();
    maker
        .app
        .in_tx(async |tx| {
            tx.exec(
                "with changed as (insert into notes (key, number) values ('made', 7) returning number)
                 insert into outbox (id, source, type, version, class, key, data, time, traceparent)
                 select $1, $2, $3, $4, $5, $6, $7, $8, $9 from changed",
                &row.params(),
            )
            .await
        })
        .await;
    drain(&maker, &taker).await;
    assert_eq!(taker.app.notes("a").await, [7]);
}

#[tokio::test]
async fn a_failure_takes_back_the_effect_and_holds_back_the_key_only() {
    let (maker, taker) = pair().await;
    maker.app.publish(&moved("a", 1)).await;
    maker.app.publish(&moved("a", 2)).await;
    maker.app.publish(&moved("b", 1)).await;
    taker.app.fail_next(1);
    let drained = drain(&maker, &taker).await;
    assert_eq!(drained.failures, ["consumer taker.notes on a: asked to fail"]);
    assert_eq!(taker.app.notes("a").await, Vec::<i32>::new());
    assert_eq!(taker.app.notes("b").await, [1]);
    // Not before the pause is over.
    assert_eq!(drain(&maker, &taker).await, Drained::default());
    taker.app.pass(Duration::from_millis(500));
    drain(&maker, &taker).await;
    assert_eq!(taker.app.notes("a").await, [1, 2]);
}

#[tokio::test]
async fn pauses_grow_until_the_event_is_parked_and_an_operator_retries_it() {
    let (maker, taker) = pair().await;
    maker.app.publish(&moved("a", 1)).await;
    maker.app.publish(&moved("a", 2)).await;
    taker.app.fail_next(3);
    for pause in [0, 500, 1000] {
        taker.app.pass(Duration::from_millis(pause));
        assert_eq!(drain(&maker, &taker).await.failures.len(), 1);
    }
    taker.app.pass(Duration::from_hours(24));
    assert_eq!(drain(&maker, &taker).await, Drained::default());

    let status = taker.runtime.status().await.unwrap();
    assert_eq!((status.inbox_parked, status.inbox_pending), (1, 1));
    assert!(status.needs_operator());
    let refused = taker.runtime.run_until_idle().await.unwrap_err();
    assert!(refused.to_string().contains("waits for an operator"), "{refused}");

    let conn = taker.app.db.write().await.unwrap();
    let parked = operator::parked(&conn, 0, 10).await.unwrap();
    assert_eq!((parked.len(), parked[0].attempts, parked[0].held_back), (1, 3, 1));
    assert_eq!(parked[0].error.as_deref(), Some("asked to fail"));
    assert!(operator::retry(&conn, &taker.app.env, parked[0].seq).await.unwrap());
    assert!(!operator::retry(&conn, &taker.app.env, parked[0].seq).await.unwrap());
    drop(conn);
    drain(&maker, &taker).await;
    assert_eq!(taker.app.notes("a").await, [1, 2]);
}

#[tokio::test]
async fn an_operator_skips_a_parked_event_and_the_later_ones_go_on() {
    let (maker, taker) = pair().await;
    maker.app.publish(&moved("a", 1)).await;
    maker.app.publish(&moved("a", 2)).await;
    taker.app.fail_next(3);
    for _ in 0..3 {
        drain(&maker, &taker).await;
        taker.app.pass(Duration::from_secs(10));
    }
    let conn = taker.app.db.write().await.unwrap();
    let parked = operator::parked(&conn, 0, 10).await.unwrap();
    assert!(operator::skip(&conn, &taker.app.env, parked[0].seq, "known bad").await.unwrap());
    drop(conn);
    drain(&maker, &taker).await;
    assert_eq!(taker.app.notes("a").await, [2]);
    let error = taker.app.text("select error from inbox where state = 'skipped'").await;
    assert_eq!(error.as_deref(), Some("skipped: known bad; was: asked to fail"));
}

#[tokio::test]
async fn what_cannot_be_read_or_mended_is_parked_at_once() {
    let room = Room::new().await;
    let both = room
        .service("maker", |app| {
            let notes = Subscription::on::<Moved>("maker.notes", take_note);
            Duties::new().subscriptions(app, [notes, Subscription::on::<Moved>("maker.refuses", refuse)])
        })
        .await;
    both.app.publish(&moved("a", 1)).await;
    let conn = both.app.db.write().await.unwrap();
    conn.exec("update outbox set data = '{\"thing\": 5}'", &[]).await.unwrap();
    drop(conn);
    assert!(both.runtime.run_until_idle().await.is_err());
    let unread =
        both.app.text("select error from inbox where consumer = 'maker.notes' and state = 'parked'").await;
    assert!(unread.unwrap().starts_with("cannot read maker.moved 1"));

    both.app.publish(&moved("b", 1)).await;
    assert!(both.runtime.run_until_idle().await.is_err());
    assert_eq!(both.app.notes("b").await, [1]);
    let refused =
        both.app.count("select count(*) from inbox where error = 'never' and state = 'parked'").await;
    assert_eq!(refused, 1);
}

#[tokio::test]
async fn a_consumer_of_all_gets_every_type() {
    let room = Room::new().await;
    let service = room
        .service("maker", |app| Duties::new().subscriptions(app, [Subscription::all("maker.any", take_any)]))
        .await;
    service.app.publish(&moved("a", 1)).await;
    service.runtime.run_until_idle().await.unwrap();
    assert_eq!(service.app.notes("maker.moved").await, [1]);
}

#[tokio::test]
async fn keys_are_found_beyond_one_look_and_behind_parked_ones() {
    let (maker, taker) = pair().await;
    let rows: Vec<_> = (0..600)
        .map(|number| outbox::Row::of(&maker.app.env, &moved(&format!("键{number:04}"), number)).unwrap())
        .collect();
    maker.app.in_tx(async |tx| outbox::publish_rows(tx, &rows).await).await;
    taker.app.fail_next(300);
    assert_eq!(drain(&maker, &taker).await.failures.len(), 300);
    let applied = taker.app.count("select count(*) from inbox where state = 'done'").await;
    assert_eq!(applied, 300);
}

#[tokio::test]
async fn old_rows_are_purged_and_unfinished_ones_stay() {
    let (maker, taker) = pair().await;
    maker.app.publish(&moved("a", 1)).await;
    drain(&maker, &taker).await;
    maker.app.publish(&moved("a", 2)).await;
    taker.app.pass(Duration::from_hours(24 * 61));
    assert_eq!(maker.runtime.purge().await.unwrap(), 1);
    assert_eq!(taker.runtime.purge().await.unwrap(), 1);
    assert_eq!(maker.app.count("select count(*) from outbox").await, 1);
}
