//! Editing the matching rules: the whole set at once, on top of the version that was read.

use ids::{OrderId, ServiceId, UserId};
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::Tx;
use uuid::Uuid;

use super::App;
use crate::domain::{
    facts::{Candidate, Wanted},
    geo::Point,
    rule_set::{MAX_RULES, MatchingRule, flaws},
};
use crate::error::Error;
use crate::store::rules::{self, Version};

/// Puts `rules` into force inside `tx`, if `base` is still the version in force.
pub(crate) async fn change(
    app: &App,
    tx: &Tx<'_>,
    base: i64,
    rules: Vec<MatchingRule>,
    by: UserId,
) -> Result<Version, Error> {
    if !(1..=MAX_RULES).contains(&rules.len()) {
        return Err(Error::Field("/rules", "1 to 50 rules"));
    }
    let now = app.env.now();
    let flaws = flaws(&rules, &specimen(now));
    if !flaws.is_empty() {
        return Err(Error::FlawedRules(flaws));
    }
    let current = rules::current(tx).await?.number;
    if current != base {
        return Err(Error::RulesChanged(current));
    }
    let version = Version { number: current + 1, edited_at: now, rules };
    if !rules::insert(tx, &version, by).await? {
        return Err(Error::RulesChanged(current));
    }
    Ok(version)
}

/// An ordinary order and an ordinary practitioner, with every fact present, to see whether a rule gives an answer.
pub(crate) fn specimen(now: Timestamp) -> (Wanted, Candidate) {
    let somebody = |n| UserId::from_uuid(Uuid::from_u128(n));
    let wanted = Wanted {
        order_id: OrderId::from_uuid(Uuid::from_u128(1)),
        consumer: somebody(1),
        reserved_for: None,
        service_code: ServiceId::from_uuid(Uuid::from_u128(1)).to_string(),
        category: "massage".to_owned(),
        required_certification: Some("massage_therapist".to_owned()),
        required_specialties: vec!["tuina".to_owned()],
        min_level: 1,
        amount_minor: 19_900,
        place: Point::new(31.3, 120.6),
        consented: true,
        opened_at: now,
        starts_at: now + SignedDuration::from_hours(4),
    };
    let candidate = Candidate {
        user_id: somebody(2),
        accepting: true,
        suspended: false,
        certifications: vec!["massage_therapist".to_owned()],
        specialties: vec!["tuina".to_owned()],
        level: 2,
        base: Point::new(31.31, 120.61),
        radius_km: 5.0,
        max_daily_load: 6,
    };
    (wanted, candidate)
}
