//! A chain tells where it was touched.

use uuid::Uuid;

use super::*;

fn owner() -> UserId {
    UserId::from_uuid(Uuid::from_u128(7))
}

fn entry(reader: &str) -> Entry {
    Entry {
        at: Timestamp::from_second(1_800_000_000).unwrap(),
        access: Access::SummaryRead,
        reader: reader.to_owned(),
        service: "trade".to_owned(),
        purpose: Some(Purpose::Care),
        classes: vec![RecordClass::VitalSigns],
        order_id: Some(OrderId::from_uuid(Uuid::from_u128(9))),
        receipts: vec![ConsentId::from_uuid(Uuid::from_u128(11))],
    }
}

fn chain(readers: &[&str]) -> (Vec<Chained>, Head) {
    let mut head = Head::EMPTY;
    let mut chain = Vec::new();
    for reader in readers {
        let next = head.append(owner(), entry(reader));
        head = Head { seq: next.seq, hash: next.hash };
        chain.push(next);
    }
    (chain, head)
}

fn verify(chain: &[Chained], head: Head) -> Verdict {
    let mut verifier = Verifier::new(owner());
    for next in chain {
        if let Err(seq) = verifier.follow(next) {
            return Verdict::BrokenAt(seq);
        }
    }
    verifier.finish(head)
}

#[test]
fn an_untouched_chain_is_intact() {
    let (chain, head) = chain(&["a", "b", "c"]);
    assert_eq!(verify(&chain, head), Verdict::Intact);
    assert_eq!(verify(&[], Head::EMPTY), Verdict::Intact);
}

#[test]
fn changing_removing_swapping_and_truncating_are_all_seen() {
    let (good, head) = chain(&["a", "b", "c"]);
    let mut changed = good.clone();
    changed[1].entry.reader = "nobody".to_owned();
    assert_eq!(verify(&changed, head), Verdict::BrokenAt(2));
    let mut removed = good.clone();
    removed.remove(1);
    assert_eq!(verify(&removed, head), Verdict::BrokenAt(2));
    let mut swapped = good.clone();
    swapped.swap(0, 1);
    assert_eq!(verify(&swapped, head), Verdict::BrokenAt(1));
    assert_eq!(verify(&good[..2], head), Verdict::BrokenAt(3));
    assert_eq!(verify(&[], head), Verdict::BrokenAt(1));
}

#[test]
fn a_rewritten_tail_does_not_meet_the_head() {
    let (mut forged, head) = chain(&["a", "b"]);
    let first = Head { seq: 1, hash: forged[0].hash };
    forged[1] = first.append(owner(), entry("nobody"));
    assert_eq!(verify(&forged, head), Verdict::BrokenAt(3));
}

#[test]
fn every_field_is_covered() {
    let base = Head::EMPTY.append(owner(), entry("a")).hash;
    let changes: [fn(&mut Entry); 8] = [
        |entry| entry.at = Timestamp::UNIX_EPOCH,
        |entry| entry.access = Access::SummaryRefused,
        |entry| entry.reader.push('b'),
        |entry| entry.service.clear(),
        |entry| entry.purpose = None,
        |entry| entry.classes.clear(),
        |entry| entry.order_id = None,
        |entry| entry.receipts.clear(),
    ];
    for change in changes {
        let mut other = entry("a");
        change(&mut other);
        assert_ne!(Head::EMPTY.append(owner(), other).hash, base);
    }
    let stranger = UserId::from_uuid(Uuid::from_u128(8));
    assert_ne!(Head::EMPTY.append(stranger, entry("a")).hash, base);
}
