//! A request that goes away in the middle of a transaction leaves nothing behind.

use std::time::Duration;

use kernel_postgres::{Database, Limits, Run};
use kernel_test::Bed;

use crate::notes::{self, COUNT, INSERT};

/// Long enough to be cancelled in.
const SLEEP: &str = "select pg_sleep(0.02)";

#[tokio::test]
async fn cancelled_transactions_roll_back_and_acknowledged_writes_stay() {
    let bed = Bed::of(notes::service()).build().await;
    // One connection: whoever comes next gets the one that was cancelled.
    let limits = Limits { writers: 1, ..Limits::default() };
    let db = Database::new("notes", bed.db().config().clone(), limits).unwrap();
    let mut acknowledged = 0_i64;
    for round in 0..30_u64 {
        let cancelled = tokio::time::timeout(Duration::from_millis(round % 15), async {
            let mut conn = db.write().await.unwrap();
            let tx = conn.begin().await.unwrap();
            insert(&tx, &bed).await;
            tx.rows(SLEEP, &[]).await.unwrap();
            tx.commit().await.unwrap();
        });
        assert!(cancelled.await.is_err());
        // An autocommit write right behind it must not become part of the broken transaction.
        insert(&db.write().await.unwrap(), &bed).await;
        acknowledged += 1;
    }
    let count: i64 = bed.db().read().await.unwrap().row(COUNT, &[]).await.unwrap().get(0);
    assert_eq!(count, acknowledged);
}

async fn insert(on: &impl Run, bed: &Bed) {
    let (id, owner) = (bed.env().uuid(), bed.env().uuid());
    on.exec(INSERT, &[&id, &owner, &"text"]).await.unwrap();
}
