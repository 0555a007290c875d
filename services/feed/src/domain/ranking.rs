//! The ranked feed's score. The README publishes this formula; change both together.
//!
//! ```text
//! score     = freshness · interest · diversity
//! freshness = 2^(−age/h),  h = 72 h · 9^(−fresh/100)          (24 h at the middle of the slider)
//! interest  = 0.2 + f·(0.6·follows + affinity) + v·value + d·(0.5·new author + 0.3·popularity)
//! f, v, d   = familiar/50, health_value/50, discover/50        (1 at the middle)
//! ```
//!
//! `diversity` is decided later, when items of one author meet in one list (see [`super::diversity`]).

use feed_api::{EvidenceGrade, Verb};
use ids::{ActivityId, UserId};
use jiff::Timestamp;

use super::{
    preferences::{MOST, NEUTRAL, Sliders},
    privacy::crowd,
    reason::Reason,
    value::health_value,
};

const BASE: f64 = 0.2;
const FOLLOWS: f64 = 0.6;
const NEW_AUTHOR: f64 = 0.5;
const POPULARITY: f64 = 0.3;
/// Half-life at the left end of the freshness slider, in seconds: three days.
const LONGEST_HALF_LIFE_SECONDS: f64 = 72.0 * 3_600.0;
/// How much shorter the half-life is at the right end: eight hours.
const HALF_LIFE_RANGE: f64 = 9.0;
/// Least interest: a poor item sinks, but keeps its order among the poor.
const LEAST_INTEREST: f64 = 0.01;
/// People at which popularity is full.
const FULL_POPULARITY: f64 = 1_000.0;

/// Something that might be shown, with all that the score needs.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) id: ActivityId,
    pub(crate) actor: UserId,
    pub(crate) verb: Verb,
    pub(crate) evidence: Option<EvidenceGrade>,
    pub(crate) occurred_at: Timestamp,
    /// The object, for showing it once however much happens to it.
    pub(crate) object: (String, String),
    pub(crate) follows: bool,
    /// 0 to 1.
    pub(crate) affinity: f64,
    pub(crate) new_author: bool,
    /// Different people who lately took part in the object.
    pub(crate) people: u32,
    /// Of a muted author: keeps its place, so that the others keep theirs, and is not shown.
    pub(crate) hidden: bool,
}

/// A candidate with its score before diversity, and what spoke for it most.
#[derive(Clone, Debug)]
pub(crate) struct Scored {
    pub(crate) candidate: Candidate,
    pub(crate) score: f64,
    pub(crate) reason: Reason,
}

/// Scores one candidate for `reader` at `now`.
pub(crate) fn score(candidate: Candidate, reader: UserId, sliders: Sliders, now: Timestamp) -> Scored {
    let terms = terms(&candidate, sliders);
    let interest = BASE + terms.iter().map(|(weight, _)| weight).sum::<f64>();
    let score = freshness(candidate.occurred_at, sliders, now) * interest.max(LEAST_INTEREST);
    let reason = match terms.into_iter().max_by(|(a, _), (b, _)| a.total_cmp(b)) {
        _ if candidate.actor == reader => Reason::Own,
        Some((weight, reason)) if weight > 0.0 => reason,
        _ => Reason::Recent,
    };
    Scored { candidate, score, reason }
}

/// What speaks for a candidate, each with the reason it would be given.
fn terms(candidate: &Candidate, sliders: Sliders) -> [(f64, Reason); 5] {
    let [familiar, value, discover] = [sliders.familiar, sliders.health_value, sliders.discover]
        .map(|slider| f64::from(slider) / f64::from(NEUTRAL));
    let graded = matches!(candidate.evidence, Some(EvidenceGrade::High | EvidenceGrade::Moderate));
    let value_reason = if graded { Reason::Evidence } else { Reason::HealthValue };
    let at_least = crowd(candidate.people);
    let popularity = at_least.map_or(0.0, |people| (f64::from(people).ln() / FULL_POPULARITY.ln()).min(1.0));
    let flag = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
    [
        (familiar * flag(candidate.follows, FOLLOWS), Reason::Following),
        (familiar * candidate.affinity, Reason::DealtWith),
        (value * health_value(candidate.verb, candidate.evidence), value_reason),
        (discover * flag(candidate.new_author, NEW_AUTHOR), Reason::NewAuthor),
        (discover * POPULARITY * popularity, Reason::Popular { at_least: at_least.unwrap_or_default() }),
    ]
}

fn freshness(occurred_at: Timestamp, sliders: Sliders, now: Timestamp) -> f64 {
    let half_life =
        LONGEST_HALF_LIFE_SECONDS * HALF_LIFE_RANGE.powf(-f64::from(sliders.fresh) / f64::from(MOST));
    let age = now.duration_since(occurred_at).as_secs_f64().max(0.0);
    (-age / half_life).exp2()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn now() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn candidate(hours_old: i64) -> Candidate {
        Candidate {
            id: ActivityId::from_uuid(Uuid::nil()),
            actor: UserId::from_uuid(Uuid::from_u128(1)),
            verb: Verb::Publish,
            evidence: None,
            occurred_at: now() - SignedDuration::from_hours(hours_old),
            object: ("post".into(), "1".into()),
            follows: false,
            affinity: 0.0,
            new_author: false,
            people: 0,
            hidden: false,
        }
    }

    fn scored(candidate: Candidate, sliders: Sliders) -> (f64, Reason) {
        let Scored { score, reason, .. } = score(candidate, UserId::from_uuid(Uuid::nil()), sliders, now());
        (score, reason)
    }

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn published_vectors() {
        let neutral = Sliders::default();
        let plain = scored(candidate(0), neutral);
        assert!(close(plain.0, 0.5), "0.2 + value 0.3 = {}", plain.0);
        assert_eq!(plain.1, Reason::HealthValue);

        let followed = scored(Candidate { follows: true, ..candidate(24) }, neutral);
        assert!(close(followed.0, 0.55), "(0.2 + 0.6 + 0.3) / 2 = {}", followed.0);
        assert_eq!(followed.1, Reason::Following);

        let graded = Candidate { evidence: Some(EvidenceGrade::High), ..candidate(0) };
        assert_eq!(scored(graded, neutral), (1.2, Reason::Evidence));

        let popular = Candidate { people: 1_500, verb: Verb::Join, ..candidate(0) };
        let (popularity, reason) = scored(popular, neutral);
        assert!(close(popularity, 0.7), "0.2 + 0.2 + 0.3 = {popularity}");
        assert_eq!(reason, Reason::Popular { at_least: 1_000 });
    }

    #[test]
    fn sliders_move_what_they_say() {
        let old_friend = || Candidate { follows: true, affinity: 0.5, verb: Verb::Join, ..candidate(48) };
        let fresh_stranger = || candidate(1);
        let fresh = Sliders { fresh: 100, familiar: 0, ..Sliders::default() };
        let familiar = Sliders { fresh: 0, familiar: 100, ..Sliders::default() };
        assert!(scored(fresh_stranger(), fresh).0 > scored(old_friend(), fresh).0);
        assert!(scored(old_friend(), familiar).0 > scored(fresh_stranger(), familiar).0);
        let newcomer = || Candidate { new_author: true, ..candidate(0) };
        assert_eq!(scored(newcomer(), Sliders::default()).1, Reason::NewAuthor);
        assert_eq!(scored(newcomer(), Sliders { discover: 0, ..Sliders::default() }).1, Reason::HealthValue);
    }

    #[test]
    fn poorly_supported_claims_sink() {
        let claim = Candidate { evidence: Some(EvidenceGrade::VeryLow), ..candidate(0) };
        let (score, reason) = scored(claim, Sliders::default());
        assert!(close(score, LEAST_INTEREST));
        assert_eq!(reason, Reason::Recent);
    }

    proptest! {
        #[test]
        fn scores_are_positive_and_age_never_helps(hours in 0i64..400, fresh in 0u8..=100, familiar in 0u8..=100) {
            let sliders = Sliders { familiar, fresh, ..Sliders::default() };
            let young = scored(candidate(hours), sliders).0;
            let old = scored(candidate(hours + 1), sliders).0;
            prop_assert!(young > old && old > 0.0 && young.is_finite());
        }

        #[test]
        fn small_crowds_are_never_a_reason(people in 0u32..5, discover in 0u8..=100) {
            let candidate = Candidate { people, ..candidate(0) };
            let reason = scored(candidate, Sliders { discover, health_value: 0, ..Sliders::default() }).1;
            prop_assert_eq!(reason.code() == "popular", false);
        }
    }
}
