//! The facts eligibility rules may read: three roots, `order`, `practitioner` and `match` (what concerns the pair).
//!
//! Field names are part of what operators write against; renaming one breaks stored rules.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel_rules::{EvalError, Facts};
use serde::Serialize;

use super::geo::Point;

/// The roots, as rules name them.
pub(crate) const ROOTS: &[&str] = &["order", "practitioner", "match"];

/// An order as matching sees it.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) order_id: OrderId,
    pub(crate) consumer: UserId,
    /// Only this practitioner may take it: the order was placed on their offer.
    pub(crate) reserved_for: Option<UserId>,
    pub(crate) service_code: String,
    pub(crate) category: String,
    pub(crate) required_certification: Option<String>,
    pub(crate) required_specialties: Vec<String>,
    pub(crate) min_level: i16,
    pub(crate) amount_minor: i64,
    /// Where the service happens; `None` for an online service.
    pub(crate) place: Option<Point>,
    /// The consumer agreed that the one who serves may use their health record.
    pub(crate) consented: bool,
    pub(crate) opened_at: Timestamp,
    pub(crate) starts_at: Timestamp,
}

/// A practitioner as matching sees them.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) user_id: UserId,
    /// Says "I take orders now".
    pub(crate) accepting: bool,
    /// The account is locked.
    pub(crate) suspended: bool,
    /// Certifications that were checked and have not expired.
    pub(crate) certifications: Vec<String>,
    pub(crate) specialties: Vec<String>,
    pub(crate) level: i16,
    pub(crate) base: Option<Point>,
    pub(crate) radius_km: f64,
    pub(crate) max_daily_load: i16,
}

#[derive(Serialize)]
struct OrderFacts<'a> {
    service: &'a str,
    category: &'a str,
    required_certification: &'a str,
    required_specialties: &'a [String],
    min_level: i16,
    amount_minor: i64,
    on_site: bool,
    consented: bool,
    minutes_in_pool: i64,
    minutes_to_start: i64,
}

#[derive(Serialize)]
struct PractitionerFacts<'a> {
    accepting: bool,
    certifications: &'a [String],
    specialties: &'a [String],
    level: i16,
    radius_km: f64,
    max_daily_load: i16,
}

#[derive(Serialize)]
struct MatchFacts {
    distance_known: bool,
    distance_km: f64,
    load_that_day: i64,
}

impl Candidate {
    /// This practitioner's part of the facts, shared by every order they are weighed against.
    pub(crate) fn facts(&self) -> Result<Facts, EvalError> {
        let Self { user_id: _, suspended: _, base: _, accepting, certifications, specialties, .. } = self;
        let (level, radius_km, max_daily_load) = (self.level, self.radius_km, self.max_daily_load);
        let facts = PractitionerFacts {
            accepting: *accepting,
            certifications,
            specialties,
            level,
            radius_km,
            max_daily_load,
        };
        Facts::new().with("practitioner", facts)
    }
}

impl Wanted {
    /// The order's and the pair's part of the facts.
    pub(crate) fn facts(
        &self,
        candidate: &Candidate,
        load_that_day: i64,
        now: Timestamp,
    ) -> Result<Facts, EvalError> {
        let minutes = |from: Timestamp, to: Timestamp| to.duration_since(from).as_secs() / 60;
        let order = OrderFacts {
            service: &self.service_code,
            category: &self.category,
            required_certification: self.required_certification.as_deref().unwrap_or_default(),
            required_specialties: &self.required_specialties,
            min_level: self.min_level,
            amount_minor: self.amount_minor,
            on_site: self.place.is_some(),
            consented: self.consented,
            minutes_in_pool: minutes(self.opened_at, now),
            minutes_to_start: minutes(now, self.starts_at),
        };
        let distance = self.distance_km(candidate);
        let pair = MatchFacts {
            distance_known: distance.is_some(),
            distance_km: distance.unwrap_or_default(),
            load_that_day,
        };
        Facts::new().with("order", order)?.with("match", pair)
    }

    /// How far the practitioner would travel; `None` online or when they gave no base.
    pub(crate) fn distance_km(&self, candidate: &Candidate) -> Option<f64> {
        Some(candidate.base?.km_to(self.place?))
    }
}
