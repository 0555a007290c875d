//! Observations: from what somebody claims to have measured to what the record keeps.

use jiff::{SignedDuration, Timestamp};

use super::flaw::Flaw;
use super::metric::{Metric, Nature, Part, Spec};
use super::moment::Moment;
use super::unit::{self, Unit};

/// How far ahead of our clock a device's clock may run.
const CLOCK_SKEW: SignedDuration = SignedDuration::from_mins(5);
/// The longest period one observation may cover.
const LONGEST: SignedDuration = SignedDuration::from_hours(48);
/// The earliest time accepted: 1900-01-01T00:00:00Z.
const EARLIEST_SECOND: i64 = -2_208_988_800;
/// Decimal places kept; enough for every accepted unit, few enough to hide conversion noise.
const KEPT_DECIMALS: u8 = 4;

/// The values of one observation, in the canonical unit, in the order of the metric's parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reading {
    pub(crate) first: f64,
    pub(crate) second: Option<f64>,
}

impl Reading {
    /// The value of the part at `position`.
    pub(crate) fn part(self, position: usize) -> Option<f64> {
        match position {
            0 => Some(self.first),
            1 => self.second,
            _ => None,
        }
    }

    /// The values in part order.
    pub(crate) fn values(self) -> impl Iterator<Item = f64> {
        [Some(self.first), self.second].into_iter().flatten()
    }
}

/// A valid observation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Observation {
    pub(crate) metric: Metric,
    pub(crate) reading: Reading,
    pub(crate) at: Moment,
    /// End of the period; always present for amounts.
    pub(crate) until: Option<Moment>,
}

/// One claimed value with its unit.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quantity {
    pub(crate) value: f64,
    /// UCUM code.
    pub(crate) unit: String,
}

/// A claimed observation, not yet believed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    /// LOINC code.
    pub(crate) code: String,
    /// The value, unless the code is a panel.
    pub(crate) quantity: Option<Quantity>,
    /// The values of a panel: LOINC code and quantity.
    pub(crate) components: Vec<(String, Quantity)>,
    pub(crate) at: Moment,
    pub(crate) until: Option<Moment>,
}

impl Draft {
    /// Checks everything that can be checked and reports every flaw found, not only the first.
    pub(crate) fn validate(&self, now: Timestamp) -> Result<Observation, Vec<Flaw>> {
        let metric = self.metric().map_err(|flaw| vec![flaw])?;
        let mut flaws = self.time_flaws(metric.spec(), now);
        let reading = match self.reading(metric.spec()) {
            Ok(reading) => {
                flaws.extend(self.coherence_flaws(metric, reading));
                Some(reading)
            }
            Err(found) => {
                flaws.extend(found);
                None
            }
        };
        match reading {
            Some(reading) if flaws.is_empty() => {
                Ok(Observation { metric, reading, at: self.at, until: self.until })
            }
            _ => Err(flaws),
        }
    }

    fn metric(&self) -> Result<Metric, Flaw> {
        let metric = Metric::by_code(&self.code).ok_or_else(|| match Metric::by_part(&self.code) {
            Some((panel, _)) => Flaw::new(
                "/code",
                format!("{} is recorded as a component of the panel {}", self.code, panel.code()),
            ),
            None => Flaw::new("/code", format!("`{}` is not a LOINC code this record keeps", self.code)),
        })?;
        if metric.spec().nature == Nature::Derived {
            return Err(Flaw::new("/code", format!("{} is computed from other observations", self.code)));
        }
        Ok(metric)
    }

    fn reading(&self, spec: &Spec) -> Result<Reading, Vec<Flaw>> {
        match (&self.quantity, spec.metric.is_panel()) {
            (Some(quantity), false) if self.components.is_empty() => {
                canonical(spec, &spec.parts[0], quantity, "").map(|first| Reading { first, second: None })
            }
            (None, true) => self.panel(spec),
            (_, true) => Err(vec![Flaw::new(
                "/components",
                format!("{} takes its values as components, and no value of its own", spec.code),
            )]),
            (_, false) => {
                Err(vec![Flaw::new("/value", format!("{} takes one value and no components", spec.code))])
            }
        }
    }

    fn panel(&self, spec: &Spec) -> Result<Reading, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let mut values = [None; 2];
        for (index, (code, quantity)) in self.components.iter().enumerate() {
            let place = format!("/components/{index}");
            let Some(position) = spec.parts.iter().position(|part| part.code == code) else {
                flaws.push(Flaw::new(
                    format!("{place}/code"),
                    format!("`{code}` is not a component of {}", spec.code),
                ));
                continue;
            };
            if values[position].is_some() {
                flaws.push(Flaw::new(format!("{place}/code"), format!("{code} is given twice")));
            }
            match canonical(spec, &spec.parts[position], quantity, &place) {
                Ok(value) => values[position] = Some(value),
                Err(found) => flaws.extend(found),
            }
        }
        match values {
            [Some(first), second @ Some(_)] if flaws.is_empty() => Ok(Reading { first, second }),
            _ => {
                if flaws.is_empty() {
                    let needed = spec.parts.iter().map(|part| part.code).collect::<Vec<_>>().join(" and ");
                    flaws.push(Flaw::new("/components", format!("{} needs both {needed}", spec.code)));
                }
                Err(flaws)
            }
        }
    }

    fn time_flaws(&self, spec: &Spec, now: Timestamp) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        if self.at.at.as_second() < EARLIEST_SECOND {
            flaws.push(Flaw::new("/at", "lies before 1900"));
        }
        let last = self.until.map_or(self.at.at, |until| until.at);
        if last.duration_since(now) > CLOCK_SKEW {
            let place = if self.until.is_some() { "/until" } else { "/at" };
            flaws.push(Flaw::new(place, "lies in the future"));
        }
        match self.until {
            None if matches!(spec.nature, Nature::Additive | Nature::Overnight) => flaws.push(Flaw::new(
                "/until",
                format!("{} is an amount over a period and needs its end", spec.code),
            )),
            Some(until) if until.at <= self.at.at => {
                flaws.push(Flaw::new("/until", "must be later than `at`"));
            }
            Some(until) if until.at.duration_since(self.at.at) > LONGEST => {
                flaws.push(Flaw::new("/until", "a period lasts at most 48 hours"));
            }
            _ => {}
        }
        flaws
    }

    /// What no single value can show: a diastolic above the systolic, ten hours of sleep within eight.
    fn coherence_flaws(&self, metric: Metric, reading: Reading) -> Option<Flaw> {
        if metric == Metric::BloodPressure
            && reading.second.is_some_and(|diastolic| diastolic >= reading.first)
        {
            return Some(Flaw::new("/components", "the systolic pressure must exceed the diastolic"));
        }
        let seconds_a_unit = match metric.unit() {
            "min" => 60.0,
            "h" => 3_600.0,
            _ => return None,
        };
        let period = self.until?.at.duration_since(self.at.at).as_secs_f64();
        // A minute of grace: sources round their totals and their times differently.
        (reading.first * seconds_a_unit > period + 60.0)
            .then(|| Flaw::new("/value", "is longer than the period it was measured in"))
    }
}

/// Converts one quantity and holds it to its bounds.
fn canonical(spec: &Spec, part: &Part, quantity: &Quantity, place: &str) -> Result<f64, Vec<Flaw>> {
    let refuse = |field: &str, detail: String| Err(vec![Flaw::new(format!("{place}/{field}"), detail)]);
    let Some(accepted) = spec.accepted(&quantity.unit) else {
        return refuse("unit", format!("`{}` is not one of {}", quantity.unit, spec.unit_codes()));
    };
    let value = unit::round(Unit::to_canonical(accepted, quantity.value), KEPT_DECIMALS);
    if !(part.low..=part.high).contains(&value) {
        let bounds = format!("{} to {} {}", part.low, part.high, spec.units[0].code);
        return refuse("value", format!("{} must be {bounds}", part.name.to_lowercase()));
    }
    Ok(value)
}

#[cfg(test)]
#[path = "observation/tests.rs"]
mod tests;
