//! Examples and properties of the batch decision.

use ids::UserId;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::domain::ledger::{Draft, PostingKind};

fn wallet(n: u8) -> Account {
    Account::escrow(UserId::from_uuid(Uuid::from_u128(n.into())))
}

fn hold(n: u8) -> HoldId {
    HoldId::from_uuid(Uuid::from_u128(n.into()))
}

fn request(n: usize, posting: Posting) -> Request {
    let id = TransactionId::from_uuid(Uuid::from_u128(n as u128 + 1));
    Request { id, at: Timestamp::UNIX_EPOCH, posting: posting.into() }
}

fn fund(key: &str, to: u8, amount: i64) -> Posting {
    Posting::draft(PostingKind::Payment, key)
        .debit(Account::PROVIDER_CLEARING, amount)
        .credit(wallet(to), amount)
        .finish()
        .unwrap()
}

fn transfer(key: &str, from: u8, to: u8, amount: i64) -> Draft {
    Posting::draft(PostingKind::Transfer, key).debit(wallet(from), amount).credit(wallet(to), amount)
}

fn run(postings: Vec<Posting>) -> Decision {
    let requests = postings.into_iter().enumerate().map(|(n, posting)| request(n, posting)).collect();
    decide(&mut Book::default(), requests)
}

#[test]
fn the_poor_fail_alone() {
    let decision = run(vec![
        fund("f", 1, 100),
        transfer("a", 1, 2, 80).finish().unwrap(),
        transfer("b", 1, 2, 80).finish().unwrap(),
        transfer("c", 2, 3, 70).finish().unwrap(),
    ]);
    let refused = Err(Refusal::Insufficient { account: wallet(1).id(), available: 20 });
    assert!(decision.outcomes[1].is_ok() && decision.outcomes[3].is_ok());
    assert_eq!(decision.outcomes[2], refused);
    assert_eq!(decision.changes.recorded.len(), 3);
    assert_eq!(decision.changes.balances[&wallet(2).id()].total(), 10);
}

#[test]
fn a_repeat_gets_the_first_answer_and_a_different_body_is_refused() {
    let decision = run(vec![fund("k", 1, 5), fund("k", 1, 5), fund("k", 1, 6)]);
    let first = decision.outcomes[0].unwrap();
    assert_eq!(decision.outcomes[1], Ok(Receipt { transaction: first.transaction, repeated: true }));
    assert_eq!(decision.outcomes[2], Err(Refusal::KeyReused));
    assert_eq!(decision.changes.entries.len(), 2);
}

#[test]
fn holds_reserve_capture_in_parts_and_release() {
    let reserve =
        Posting::draft(PostingKind::Transfer, "r").reserve(hold(1), wallet(1), 60, None).finish().unwrap();
    let decision = run(vec![
        fund("f", 1, 100),
        reserve,
        transfer("too much", 1, 2, 50).finish().unwrap(),
        transfer("c1", 1, 2, 25).capture(hold(1), 25).finish().unwrap(),
        transfer("c2", 1, 2, 40).capture(hold(1), 40).finish().unwrap(),
        transfer("free", 1, 2, 5).capture(hold(1), 6).finish().unwrap(),
        Posting::draft(PostingKind::HoldExpiry, "v").release(hold(1)).finish().unwrap(),
        Posting::draft(PostingKind::HoldExpiry, "v2").release(hold(1)).finish().unwrap(),
        transfer("now", 1, 2, 75).finish().unwrap(),
    ]);
    let expected = [
        None,
        None,
        Some(Refusal::Insufficient { account: wallet(1).id(), available: 40 }),
        None,
        Some(Refusal::HoldExceeded { hold: hold(1), remaining: 35 }),
        Some(Refusal::CaptureWithoutDebit(hold(1))),
        None,
        Some(Refusal::HoldClosed(hold(1))),
        None,
    ];
    let refusals: Vec<_> = decision.outcomes.iter().map(|outcome| outcome.err()).collect();
    assert_eq!(refusals, expected);
    let left = decision.changes.balances[&wallet(1).id()];
    assert_eq!((left.total(), left.held), (0, 0));
}

#[test]
fn unknown_holds_ranges_and_second_reserves_are_refused() {
    let reserve = |key: &str| Posting::draft(PostingKind::Transfer, key).reserve(hold(1), wallet(1), 1, None);
    let decision = run(vec![
        fund("f", 1, i64::MAX),
        fund("g", 2, 1),
        Posting::draft(PostingKind::HoldExpiry, "v").release(hold(9)).finish().unwrap(),
        reserve("r1").finish().unwrap(),
        reserve("r2").finish().unwrap(),
    ]);
    let refusals: Vec<_> = decision.outcomes.iter().map(|outcome| outcome.err()).collect();
    let expected = [
        None,
        Some(Refusal::Range),
        Some(Refusal::UnknownHold(hold(9))),
        None,
        Some(Refusal::HoldExists(hold(1))),
    ];
    assert_eq!(refusals, expected);
}

prop_compose! {
    fn any_posting()(key in 0..40_u8, from in 0..4_u8, to in 0..4_u8, amount in 1..200_i64, what in 0..6_u8, h in 0..3_u8)
        -> Posting
    {
        let key = format!("k{key}");
        match what {
            0 | 1 => fund(&key, to, amount),
            2 => transfer(&key, from, to, amount).finish().unwrap(),
            3 => Posting::draft(PostingKind::Transfer, key).reserve(hold(h), wallet(from), amount, None).finish().unwrap(),
            4 => transfer(&key, from, to, amount).capture(hold(h), amount).finish().unwrap(),
            _ => Posting::draft(PostingKind::HoldExpiry, key).release(hold(h)).finish().unwrap(),
        }
    }
}

proptest! {
    #[test]
    fn money_is_conserved_and_guards_are_kept(postings in prop::collection::vec(any_posting(), 1..120)) {
        let Decision { outcomes, changes } = run(postings.clone());
        prop_assert_eq!(outcomes.len(), postings.len());
        prop_assert_eq!(changes.balances.values().map(|b| b.debits - b.credits).sum::<i64>(), 0);
        for balance in changes.balances.values() {
            prop_assert!(balance.allowed() && balance.held >= 0);
            let open = changes.holds.values().filter(|hold| hold.account == balance.account);
            prop_assert_eq!(balance.held, open.map(|hold| hold.remaining).sum::<i64>());
        }
        let accepted = outcomes.iter().filter(|outcome| outcome.is_ok_and(|receipt| !receipt.repeated)).count();
        prop_assert_eq!(accepted, changes.recorded.len());
    }

    #[test]
    fn how_a_stream_is_cut_into_batches_does_not_matter(
        postings in prop::collection::vec(any_posting(), 1..60), cut in 0..60_usize
    ) {
        let requests: Vec<_> = postings.into_iter().enumerate().map(|(n, posting)| request(n, posting)).collect();
        let whole = decide(&mut Book::default(), requests.clone());
        let cut = cut.min(requests.len());
        let mut book = Book::default();
        let first = decide(&mut book, requests[..cut].to_vec());
        let read_back = Book {
            head: first.changes.head,
            known: first.changes.recorded.iter()
                .map(|r| (r.request.posting.key().to_owned(), Known { id: r.request.id, digest: r.digest }))
                .collect(),
            balances: first.changes.balances.into_iter().collect(),
            holds: first.changes.holds.into_iter().collect(),
        };
        prop_assert_eq!(&book, &read_back, "a book that is kept is the one that would be read");
        let second = decide(&mut book, requests[cut..].to_vec());
        let joined: Vec<_> = first.outcomes.into_iter().chain(second.outcomes).collect();
        prop_assert_eq!(joined, whole.outcomes);
        prop_assert_eq!(second.changes.head, whole.changes.head);
    }
}
