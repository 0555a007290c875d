//! The starting rules of the platform, each seen to say yes and no for the right reason.

use ids::{OrderId, UserId};
use kernel_rules::RuleCache;
use uuid::Uuid;

use super::*;
use crate::domain::facts::ROOTS;
use crate::domain::geo::Point;
use crate::domain::rule_set::{MatchingRule, flaws};

fn user(n: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(n))
}

/// A massage at home in Suzhou, and somebody who may give it.
fn pair() -> (Wanted, Candidate) {
    let wanted = Wanted {
        order_id: OrderId::from_uuid(Uuid::from_u128(1)),
        consumer: user(1),
        reserved_for: None,
        service_code: "tuina".into(),
        category: "massage".into(),
        required_certification: Some("massage_therapist".into()),
        required_specialties: vec!["neck".into()],
        min_level: 2,
        amount_minor: 19_900,
        place: Point::new(31.30, 120.60),
        consented: true,
        opened_at: Timestamp::UNIX_EPOCH,
        starts_at: "1970-01-02T00:00:00Z".parse().unwrap(),
    };
    let candidate = Candidate {
        user_id: user(2),
        accepting: true,
        suspended: false,
        certifications: vec!["massage_therapist".into()],
        specialties: vec!["neck".into(), "back".into()],
        level: 3,
        base: Point::new(31.32, 120.62),
        radius_km: 5.0,
        max_daily_load: 6,
    };
    (wanted, candidate)
}

fn starting_rules() -> Vec<MatchingRule> {
    let sql = include_str!("../../../migrations/V0002__start_with_a_market.sql");
    let section = sql.split("-- rules:").nth(1).unwrap().split("-- end of rules").next().unwrap();
    let lines = section.lines().filter_map(|line| line.trim().strip_prefix("(1, "));
    lines
        .map(|line| {
            let fields: Vec<&str> = line.split("$$").collect();
            let field = |at: usize| fields[at].to_owned();
            let reason = Bilingual { zh: field(5), en: field(7) };
            MatchingRule { key: field(1), expression: field(3), reason, enabled: true }
        })
        .collect()
}

fn reasons(wanted: &Wanted, candidate: &Candidate, load: i64) -> Vec<String> {
    let rules = RuleSet::compile(1, starting_rules(), &RuleCache::new(ROOTS)).unwrap();
    let judge = Judge::new(&rules, candidate, Timestamp::UNIX_EPOCH).unwrap();
    judge.reasons(wanted, load).unwrap().into_iter().map(|reason| reason.rule).collect()
}

#[test]
fn the_starting_rules_are_sound_and_let_the_right_person_through() {
    assert_eq!(starting_rules().len(), 7);
    assert_eq!(flaws(&starting_rules(), &pair()), []);
    let (wanted, candidate) = pair();
    assert_eq!(reasons(&wanted, &candidate, 0), Vec::<String>::new());
}

#[test]
fn each_rule_stops_who_it_is_for() {
    type Spoil = fn(&mut Wanted, &mut Candidate);
    let cases: [(&str, Spoil); 9] = [
        ("suspended", |_, c| c.suspended = true),
        ("own_order", |w, c| c.user_id = w.consumer),
        ("reserved", |w, _| w.reserved_for = Some(user(9))),
        ("accepting", |_, c| c.accepting = false),
        ("certification", |_, c| c.certifications.clear()),
        ("specialty", |_, c| c.specialties = vec!["back".into()]),
        ("level", |_, c| c.level = 1),
        ("distance", |_, c| c.base = Point::new(31.40, 120.60)),
        ("consent", |w, _| w.consented = false),
    ];
    for (key, spoil) in cases {
        let (mut wanted, mut candidate) = pair();
        spoil(&mut wanted, &mut candidate);
        assert_eq!(reasons(&wanted, &candidate, 0), [key]);
    }
    let (wanted, candidate) = pair();
    assert_eq!(reasons(&wanted, &candidate, 6), ["load"]);
}

#[test]
fn an_unknown_base_is_too_far_on_site_and_no_matter_online() {
    let (mut wanted, mut candidate) = pair();
    candidate.base = None;
    assert_eq!(reasons(&wanted, &candidate, 0), ["distance"]);
    wanted.place = None;
    assert_eq!(reasons(&wanted, &candidate, 0), Vec::<String>::new());
}

#[test]
fn all_reasons_are_told_at_once() {
    let (mut wanted, mut candidate) = pair();
    (wanted.consented, candidate.level, candidate.accepting) = (false, 0, false);
    assert_eq!(reasons(&wanted, &candidate, 0), ["accepting", "level", "consent"]);
}

#[test]
fn flaws_name_the_rule_and_the_field() {
    let mut rules = starting_rules();
    rules[1].expression = "practitioner.certified".into();
    rules[2].key = rules[0].key.clone();
    rules[3].reason.en.clear();
    rules[4].expression = "order.amount_minor".into();
    rules[5].key = "Bad Key".into();
    let found: Vec<_> = flaws(&rules, &pair()).into_iter().map(|flaw| (flaw.index, flaw.field)).collect();
    assert_eq!(found, [(1, "expression"), (2, "key"), (3, "reason/en"), (4, "expression"), (5, "key")]);
}

#[test]
fn a_rule_without_an_answer_counts_as_no() {
    let text = Bilingual { zh: "坏".into(), en: "broken".into() };
    let broken = MatchingRule {
        key: "broken".into(),
        expression: "practitioner.nothing == 1".into(),
        reason: text,
        enabled: true,
    };
    let rules = RuleSet::compile(1, vec![broken], &RuleCache::new(ROOTS)).unwrap();
    let (wanted, candidate) = pair();
    let judge = Judge::new(&rules, &candidate, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(judge.reasons(&wanted, 0).unwrap()[0].rule, "broken");
}
