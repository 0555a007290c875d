//! Several writers on one database, as several processes are: each keeps a book of its own, which the others outdate.

use std::collections::HashMap;

use finance::ledger::{Ledger, LedgerError, Refusal};
use kernel::Env;
use kernel_postgres::Run;

use crate::ledger::{assert_sound, bed, fund, random, transfer, wallet};

#[tokio::test]
async fn two_writers_take_turns() {
    let (bed, ledger) = bed().await;
    let other = Ledger::new(bed.db().clone(), bed.env().clone());
    let postings = (0..60).map(|n| {
        let ledger = if n % 2 == 0 { &ledger } else { &other };
        // Every key is posted by both.
        async move { ledger.post(fund(&format!("k{}", n / 2), wallet(1), 1)).await.unwrap() }
    });
    let receipts = futures::future::join_all(postings).await;
    assert_eq!(receipts.iter().filter(|receipt| !receipt.repeated).count(), 30);
    assert_eq!(ledger.balance(wallet(1)).await.unwrap().total(), 30);
    assert_sound(&bed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_postings_of_three_writers_are_exact() {
    let (bed, ledger) = bed().await;
    let more = || Ledger::new(bed.db().clone(), bed.env().clone());
    let ledgers = [ledger.clone(), more(), more()];
    let tasks: Vec<_> = (0..30)
        .map(|seed| {
            let (ledger, env) = (ledgers[seed % 3].clone(), Env::set(bed.now(), seed as u64));
            tokio::spawn(async move {
                let mut receipts = Vec::new();
                for _ in 0..40 {
                    let posting = random(&env).finish().unwrap();
                    let (key, digest) = (posting.key().to_owned(), posting.digest());
                    match ledger.post_finished(posting).await {
                        Ok(receipt) => receipts.push((key, digest, receipt)),
                        Err(LedgerError::Refused(_)) => {}
                        Err(other) => panic!("{other}"),
                    }
                }
                receipts
            })
        })
        .collect();
    let mut first = HashMap::new();
    let mut accepted = 0;
    for task in tasks {
        for (key, digest, receipt) in task.await.unwrap() {
            accepted += i64::from(!receipt.repeated);
            let known = *first.entry(key.clone()).or_insert((digest, receipt.transaction));
            assert_eq!(known, (digest, receipt.transaction), "{key} has one result");
        }
    }
    assert_eq!(usize::try_from(accepted).unwrap(), first.len(), "each key was new exactly once");
    let written = bed.db().read().await.unwrap().row("select seq from ledger_chain", &[]).await.unwrap();
    assert_eq!(written.get::<_, i64>("seq"), accepted);
    assert_sound(&bed).await;
}

#[tokio::test]
async fn what_another_wrote_is_seen() {
    let (bed, ledger) = bed().await;
    let other = Ledger::new(bed.db().clone(), bed.env().clone());
    ledger.post(fund("fund", wallet(0), 100)).await.unwrap();
    other.post(transfer("a", wallet(0), wallet(1), 80)).await.unwrap();
    let refused = ledger.post(transfer("b", wallet(0), wallet(1), 80)).await.unwrap_err();
    assert!(
        matches!(refused, LedgerError::Refused(Refusal::Insufficient { available: 20, .. })),
        "decided on what the other left: {refused}"
    );
    assert!(ledger.post(transfer("a", wallet(0), wallet(1), 80)).await.unwrap().repeated);
    other.post(fund("more", wallet(0), 60)).await.unwrap();
    ledger.post(transfer("b", wallet(0), wallet(1), 80)).await.unwrap();
    assert_eq!(ledger.balance(wallet(1)).await.unwrap().total(), 160);
    assert_sound(&bed).await;
}

#[tokio::test]
async fn keys_outlive_the_process_that_posted_them() {
    let (bed, ledger) = bed().await;
    let first = ledger.post(fund("old", wallet(0), 100)).await.unwrap();
    let restarted = Ledger::new(bed.db().clone(), bed.env().clone());
    // Its book knows the head by now, but not the old key.
    restarted.post(fund("new", wallet(0), 1)).await.unwrap();
    let again = restarted.post(fund("old", wallet(0), 100)).await.unwrap();
    assert!(again.repeated && again.transaction == first.transaction);
    let reused = restarted.post(fund("old", wallet(0), 7)).await.unwrap_err();
    assert!(matches!(reused, LedgerError::Refused(Refusal::KeyReused)));
    assert_eq!(restarted.balance(wallet(0)).await.unwrap().total(), 101);
    assert_sound(&bed).await;
}

#[tokio::test]
async fn a_batch_that_fails_takes_nobody_with_it() {
    let (bed, ledger) = bed().await;
    ledger.post(fund("fund", wallet(0), 500)).await.unwrap();
    let conn = bed.db().write().await.unwrap();
    let poison = "alter table ledger_transactions add constraint no_poison check (key not like 'poison%')";
    conn.exec(poison, &[]).await.unwrap();
    // In two waves: the second is decided on the book that the first, which fails, has left.
    let postings = (0..300).map(|n| {
        let (ledger, poisoned) = (ledger.clone(), n % 100 == 50);
        let key = format!("{}{n}", if poisoned { "poison" } else { "k" });
        tokio::spawn(async move {
            if n >= 150 {
                tokio::task::yield_now().await;
            }
            (poisoned, ledger.post(transfer(&key, wallet(0), wallet(1), 1)).await)
        })
    });
    for task in postings.collect::<Vec<_>>() {
        let (poisoned, answer) = task.await.unwrap();
        assert_eq!(matches!(answer, Err(LedgerError::Fault(_))), poisoned, "{answer:?}");
        assert_eq!(answer.is_ok(), !poisoned);
    }
    assert_eq!(ledger.balance(wallet(1)).await.unwrap().total(), 297);
    ledger.post(transfer("rest", wallet(0), wallet(1), 203)).await.unwrap();
    assert_sound(&bed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_break_lose_and_repeat_nothing() {
    const POSTINGS: i64 = 400;
    let (bed, ledger) = bed().await;
    let tasks: Vec<_> = (0..POSTINGS)
        .map(|n| {
            let ledger = ledger.clone();
            tokio::spawn(async move {
                // A caller whose batch was cut off does not know, and asks again under his key.
                while ledger.post(fund(&format!("k{n}"), wallet(0), 1)).await.is_err() {
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    let cut = "select pg_terminate_backend(pid) from pg_stat_activity
               where datname = current_database() and pid <> pg_backend_pid() and usename = current_user";
    let admin = bed.db().config().clone();
    let (admin, driving) = admin.connect(kernel_postgres::tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(driving);
    for _ in 0..12 {
        admin.query(cut, &[]).await.unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(ledger.balance(wallet(0)).await.unwrap().total(), POSTINGS);
    assert_sound(&bed).await;
}
