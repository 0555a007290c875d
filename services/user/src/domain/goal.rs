//! Goals: what a person wants to reach, and how far they are.

mod progress;

use ids::HealthGoalId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub(crate) use progress::{Progress, keep, reach, total};

use super::flaw::Flaw;
use super::metric::{Metric, Nature, Part};
use super::period::Bucket;

/// What is aimed at, in the metric's canonical unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = HealthAim)]
pub(crate) enum Aim {
    /// An amount every day, week or month: 8,000 steps a day.
    Total {
        /// The amount to reach, in the metric's canonical unit.
        at_least: f64,
        /// How often.
        per: Bucket,
    },
    /// A value to arrive at, from above or below: a weight of 65 kg.
    Reach {
        /// The value, in the metric's canonical unit.
        target: f64,
    },
    /// A range to stay in: a systolic pressure below 135.
    Keep {
        /// Lowest value that is still fine.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        low: Option<f64>,
        /// Highest value that is still fine.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        high: Option<f64>,
        /// Over which period readings are looked at.
        per: Bucket,
    },
}

/// A goal.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Goal {
    pub(crate) id: HealthGoalId,
    /// The metric, and which of its parts.
    pub(crate) metric: Metric,
    pub(crate) position: usize,
    pub(crate) aim: Aim,
    pub(crate) starts_on: Date,
    /// Last day, inclusive.
    pub(crate) ends_on: Option<Date>,
}

impl Goal {
    /// LOINC code of the value it is about.
    pub(crate) fn code(&self) -> &'static str {
        self.metric.spec().parts[self.position].code
    }

    /// Whether it runs on this day.
    pub(crate) fn runs_on(&self, day: Date) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|end| day <= end)
    }
}

impl Aim {
    /// The name used in JSON and in the store.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Total { .. } => "total",
            Self::Reach { .. } => "reach",
            Self::Keep { .. } => "keep",
        }
    }

    /// Checks the aim against the metric with this LOINC code.
    pub(crate) fn check(&self, code: &str) -> Result<(Metric, usize), Vec<Flaw>> {
        let refuse = |place: &str, detail: String| Err(vec![Flaw::new(place, detail)]);
        let Some((metric, position)) = Metric::by_part(code) else {
            return refuse("/code", format!("`{code}` is not the LOINC code of a value this record keeps"));
        };
        let spec = metric.spec();
        let amount = matches!(spec.nature, Nature::Additive | Nature::Overnight);
        match self {
            _ if spec.nature == Nature::Derived => {
                refuse("/code", format!("{code} cannot be a goal by itself"))
            }
            Self::Total { .. } if !amount => {
                refuse("/aim/kind", format!("{code} does not add up; aim to reach or keep a value"))
            }
            Self::Reach { .. } | Self::Keep { .. } if amount => {
                refuse("/aim/kind", format!("{code} is an amount; aim at a total"))
            }
            _ => match self.value_flaws(&spec.parts[position]) {
                flaws if flaws.is_empty() => Ok((metric, position)),
                flaws => Err(flaws),
            },
        }
    }

    fn value_flaws(&self, part: &Part) -> Vec<Flaw> {
        let outside = |place: &str, value: f64, high: f64| {
            let fits = value > 0.0 && (part.low..=high).contains(&value);
            (!fits).then(|| Flaw::new(place, format!("must be above 0 and within {} to {high}", part.low)))
        };
        match *self {
            // A month of days: the bound of one observation says nothing about their sum.
            Self::Total { at_least, .. } => {
                outside("/aim/at_least", at_least, part.high * 31.0).into_iter().collect()
            }
            Self::Reach { target } => outside("/aim/target", target, part.high).into_iter().collect(),
            Self::Keep { low: None, high: None, .. } => {
                vec![Flaw::new("/aim", "needs `low`, `high` or both")]
            }
            Self::Keep { low, high, .. } => {
                let mut flaws: Vec<Flaw> = [("/aim/low", low), ("/aim/high", high)]
                    .into_iter()
                    .filter_map(|(place, value)| outside(place, value?, part.high))
                    .collect();
                if let (Some(low), Some(high)) = (low, high)
                    && low >= high
                {
                    flaws.push(Flaw::new("/aim/high", "must be above `low`"));
                }
                flaws
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused_at(code: &str, aim: Aim) -> Vec<String> {
        aim.check(code).unwrap_err().into_iter().map(|flaw| flaw.pointer).collect()
    }

    #[test]
    fn amounts_are_totalled_and_states_are_reached_or_kept() {
        let total = Aim::Total { at_least: 8000.0, per: Bucket::Day };
        assert_eq!(total.check("41950-7"), Ok((Metric::Steps, 0)));
        assert_eq!(refused_at("29463-7", total), ["/aim/kind"]);
        assert_eq!(refused_at("41950-7", Aim::Reach { target: 8000.0 }), ["/aim/kind"]);
        assert_eq!(Aim::Reach { target: 65.0 }.check("29463-7"), Ok((Metric::Weight, 0)));
    }

    #[test]
    fn one_half_of_a_panel_can_be_a_goal_and_the_panel_cannot() {
        let keep = Aim::Keep { low: None, high: Some(135.0), per: Bucket::Week };
        assert_eq!(keep.check("8480-6"), Ok((Metric::BloodPressure, 0)));
        assert_eq!(refused_at("85354-9", keep), ["/code"]);
        assert_eq!(refused_at("39156-5", Aim::Reach { target: 22.0 }), ["/code"]);
    }

    #[test]
    fn impossible_aims_are_refused() {
        assert_eq!(refused_at("29463-7", Aim::Reach { target: -1.0 }), ["/aim/target"]);
        assert_eq!(refused_at("41950-7", Aim::Total { at_least: 0.0, per: Bucket::Day }), ["/aim/at_least"]);
        let empty = Aim::Keep { low: None, high: None, per: Bucket::Week };
        assert_eq!(refused_at("8867-4", empty), ["/aim"]);
        let crossed = Aim::Keep { low: Some(90.0), high: Some(60.0), per: Bucket::Week };
        assert_eq!(refused_at("8867-4", crossed), ["/aim/high"]);
    }
}
