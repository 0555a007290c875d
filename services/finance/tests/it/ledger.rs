//! The ledger under concurrency: conserved, guarded, idempotent, immutable, tamper-evident.

use std::collections::HashMap;

use finance::ledger::{Account, Draft, Ledger, LedgerError, Posting, PostingKind, Refusal};
use ids::{HoldId, UserId};
use kernel::Env;
use kernel_postgres::{Run, constraint};
use kernel_test::Bed;
use uuid::Uuid;

use crate::support;

pub(crate) async fn bed() -> (Bed, Ledger) {
    let bed = support::bed().build().await;
    let ledger = Ledger::new(bed.db().clone(), bed.env().clone());
    (bed, ledger)
}

pub(crate) fn wallet(n: u32) -> Account {
    Account::escrow(UserId::from_uuid(Uuid::from_u128(n.into())))
}

fn hold(n: u32) -> HoldId {
    HoldId::from_uuid(Uuid::from_u128(n.into()))
}

pub(crate) fn fund(key: &str, to: Account, amount: i64) -> Draft {
    Posting::draft(PostingKind::Payment, key).debit(Account::PROVIDER_CLEARING, amount).credit(to, amount)
}

pub(crate) fn transfer(key: &str, from: Account, to: Account, amount: i64) -> Draft {
    Posting::draft(PostingKind::Transfer, key).debit(from, amount).credit(to, amount)
}

pub(crate) async fn assert_sound(bed: &Bed) {
    let report = finance::verify_chain(&bed.deps).await.unwrap();
    assert!(report.sound(), "{report}");
}

/// A random posting; few keys, so that many are repeats, some with other content.
pub(crate) fn random(env: &Env) -> Draft {
    let key = format!("key-{}", env.below(400));
    let (from, to) = (wallet(env.below(8)), wallet(env.below(8)));
    let amount = i64::from(env.below(300)) + 1;
    match env.below(8) {
        0 | 1 => fund(&key, to, amount),
        2 | 3 => transfer(&key, from, to, amount),
        4 => Posting::draft(PostingKind::Transfer, key).reserve(hold(env.below(40)), from, amount, None),
        5 => transfer(&key, from, to, amount).capture(hold(env.below(40)), amount),
        6 => Posting::draft(PostingKind::HoldExpiry, key).release(hold(env.below(40))),
        _ => Posting::draft(PostingKind::Refund, key)
            .debit(from, amount)
            .credit(Account::PROVIDER_CLEARING, amount),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_concurrent_postings_conserve_money() {
    let (bed, ledger) = bed().await;
    let tasks: Vec<_> = (0..40)
        .map(|seed| {
            let (ledger, env) = (ledger.clone(), Env::set(bed.now(), seed));
            tokio::spawn(async move {
                let mut answers = Vec::new();
                for _ in 0..40 {
                    let draft = random(&env);
                    let posting = draft.finish().unwrap();
                    let (key, digest) = (posting.key().to_owned(), posting.digest());
                    answers.push((key, digest, ledger.post_finished(posting).await));
                }
                answers
            })
        })
        .collect();
    let mut receipts = HashMap::new();
    for task in tasks {
        for (key, digest, answer) in task.await.unwrap() {
            match answer {
                Ok(receipt) => {
                    let first = *receipts.entry(key.clone()).or_insert((digest, receipt.transaction));
                    assert_eq!(first, (digest, receipt.transaction), "{key} has one result");
                }
                Err(LedgerError::Refused(_)) => {}
                Err(other) => panic!("{other}"),
            }
        }
    }
    assert!(receipts.len() > 100, "most keys found a posting that was accepted");
    for n in 0..8 {
        let balance = ledger.balance(wallet(n)).await.unwrap();
        assert!(balance.available() >= 0 && balance.held >= 0, "{balance:?}");
    }
    assert_sound(&bed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_hot_account_takes_every_posting_once() {
    let (bed, ledger) = bed().await;
    ledger.post(fund("fund", wallet(0), 500)).await.unwrap();
    let tasks: Vec<_> = (0..600)
        .map(|n| {
            let ledger = ledger.clone();
            tokio::spawn(async move {
                ledger.post(transfer(&format!("t{n}"), wallet(0), wallet(n % 7 + 1), 1)).await
            })
        })
        .collect();
    let mut accepted = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => accepted += 1,
            Err(LedgerError::Refused(Refusal::Insufficient { available: 0, .. })) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(accepted, 500, "exactly what the account had");
    assert_eq!(ledger.balance(wallet(0)).await.unwrap().total(), 0);
    assert_sound(&bed).await;
}

#[tokio::test]
async fn entries_are_immutable_and_conservation_is_the_schemas_too() {
    let (bed, ledger) = bed().await;
    ledger.post(fund("fund", wallet(0), 500)).await.unwrap();
    let conn = bed.db().write().await.unwrap();
    for sql in [
        "update ledger_entries set amount = amount + 1",
        "delete from ledger_entries",
        "truncate ledger_entries",
        "update ledger_transactions set kind = 'refund'",
        "delete from ledger_transactions",
        "truncate ledger_transactions",
    ] {
        let error = conn.exec(sql, &[]).await.unwrap_err();
        assert_eq!(constraint(&error), Some("ledger_immutable"), "{sql}: {error:#}");
    }
    let account = wallet(0).id();
    let lone = "insert into ledger_entries values ($1, 2, 1, 9, 'CNY', 5, 5)";
    let error = conn.exec(lone, &[&account]).await.unwrap_err();
    assert_eq!(constraint(&error), Some("ledger_entries_balanced"));
    let stray = "insert into ledger_entries values ($1, 2, 77, 0, 'CNY', 5, 5), ($1, 3, 77, 1, 'CNY', -5, 5)";
    let error = conn.exec(stray, &[&account]).await.unwrap_err();
    assert_eq!(constraint(&error), Some("ledger_entries_complete"));
    let overdraw = "update balances set debits = debits + 1000 where account_id = $1";
    let error = conn.exec(overdraw, &[&account]).await.unwrap_err();
    assert_eq!(constraint(&error), Some("balances_not_negative"));
    assert_sound(&bed).await;
}

#[tokio::test]
async fn whoever_goes_round_the_triggers_breaks_the_chain() {
    for (tamper, seq) in [
        ("update ledger_entries set amount = amount * 2 where seq = 2", 2),
        ("update ledger_transactions set reference = null, key = 'other' where seq = 3", 3),
        ("delete from ledger_transactions where seq = 2", 2),
        ("delete from ledger_transactions where seq = 4", 4),
        ("update ledger_transactions set posted_at = posted_at + interval '1 day' where seq = 1", 1),
        ("update ledger_chain set hash = decode(repeat('ab', 32), 'hex')", 4),
    ] {
        let (bed, ledger) = bed().await;
        for n in 0..4 {
            ledger.post(fund(&format!("k{n}"), wallet(n), 100)).await.unwrap();
        }
        assert_sound(&bed).await;
        let conn = bed.db().write().await.unwrap();
        conn.exec("alter table ledger_entries disable trigger user", &[]).await.unwrap();
        conn.exec("alter table ledger_transactions disable trigger user", &[]).await.unwrap();
        conn.exec(tamper, &[]).await.unwrap();
        let report = finance::verify_chain(&bed.deps).await.unwrap();
        assert_eq!(report.broken.as_ref().map(|broken| broken.seq), Some(seq), "{tamper}: {report}");
    }
}

#[tokio::test]
async fn running_sums_are_checked_against_the_entries() {
    let (bed, ledger) = bed().await;
    ledger.post(fund("fund", wallet(0), 500)).await.unwrap();
    let conn = bed.db().write().await.unwrap();
    conn.exec("update balances set credits = credits + 7 where account_id = $1", &[&wallet(0).id()])
        .await
        .unwrap();
    let report = finance::verify_chain(&bed.deps).await.unwrap();
    assert_eq!(report.drifted, [wallet(0).id()]);
    assert_eq!(report.imbalances.len(), 1);
    assert!(report.to_string().contains("debits exceed credits by -7"), "{report}");
}

#[tokio::test]
async fn expired_holds_are_released() {
    let (bed, ledger) = bed().await;
    let expires_at = bed.now() + jiff::SignedDuration::from_mins(5);
    let draft = fund("fund", wallet(0), 500).reserve(hold(1), wallet(0), 400, Some(expires_at));
    ledger.post(draft).await.unwrap();
    bed.settle().await;
    assert_eq!(ledger.balance(wallet(0)).await.unwrap().available(), 100);
    bed.advance(std::time::Duration::from_mins(7)).await;
    assert_eq!(ledger.balance(wallet(0)).await.unwrap().available(), 500);
    assert_sound(&bed).await;
}
