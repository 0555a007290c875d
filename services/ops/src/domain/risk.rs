//! The facts a risk rule may read, and their bounds.

use std::collections::BTreeMap;

use jiff::{Timestamp, tz::TimeZone};
use kernel::Money;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The names a rule may start from.
pub(crate) const ROOTS: &[&str] = &["order", "user", "clock", "facts"];

/// Most facts a caller may add.
const MAX_FACTS: usize = 32;
/// Longest text among them, in characters.
const MAX_FACT_CHARS: usize = 200;

/// What is known about the buyer at this moment; windows end now and include the present order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Velocity {
    /// Full hours since registration; 0 when the registration is not known.
    pub(crate) account_age_hours: i64,
    /// Orders placed or tried in the last ten minutes.
    pub(crate) orders_10m: i64,
    /// Orders placed or tried in the last day.
    pub(crate) orders_24h: i64,
    /// Orders called off in the last day.
    pub(crate) cancellations_24h: i64,
    /// Payments that failed in the last day.
    pub(crate) failed_payments_24h: i64,
    /// Orders paid, ever.
    pub(crate) paid_orders: i64,
    /// Middle of the amounts paid, minor units; 0 without any.
    pub(crate) median_amount_minor: i64,
    /// Alerts that were confirmed.
    pub(crate) confirmed_alerts: i64,
}

/// Everything one decision was based on, as the rules see it and as it is kept for replay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct FactSheet {
    pub(crate) order: OrderFacts,
    pub(crate) user: UserFacts,
    pub(crate) clock: ClockFacts,
    pub(crate) facts: BTreeMap<String, Value>,
}

/// The order decided on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OrderFacts {
    pub(crate) amount_minor: i64,
    pub(crate) currency: String,
    /// The amount in per cent of the buyer's median; 100 without one. Whole, because rules do not mix kinds of number.
    pub(crate) percent_of_median: i64,
}

/// The buyer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UserFacts {
    pub(crate) id: String,
    #[serde(flatten)]
    pub(crate) velocity: Velocity,
}

/// The time where the platform's day is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ClockFacts {
    /// 0 to 23, in Asia/Shanghai.
    pub(crate) hour: i8,
}

impl FactSheet {
    /// Gathers the facts of one order.
    pub(crate) fn of(
        user: String,
        amount: Money,
        velocity: Velocity,
        facts: BTreeMap<String, Value>,
        now: Timestamp,
    ) -> anyhow::Result<Self> {
        let percent_of_median = match velocity.median_amount_minor {
            ..=0 => 100,
            median => amount.minor.saturating_mul(100) / median,
        };
        let order = OrderFacts {
            amount_minor: amount.minor,
            currency: amount.currency.code().to_owned(),
            percent_of_median,
        };
        let hour = now.to_zoned(TimeZone::get("Asia/Shanghai")?).hour();
        Ok(Self { order, user: UserFacts { id: user, velocity }, clock: ClockFacts { hour }, facts })
    }

    /// The sheet as rules read it.
    pub(crate) fn for_rules(&self) -> Result<kernel_rules::Facts, kernel_rules::EvalError> {
        let Self { order, user, clock, facts } = self;
        kernel_rules::Facts::new()
            .with("order", order)?
            .with("user", user)?
            .with("clock", clock)?
            .with("facts", facts)
    }
}

/// What is wrong with the facts a caller added: pointer and remedy.
pub(crate) fn flaws(facts: &BTreeMap<String, Value>) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    if facts.len() > MAX_FACTS {
        found.push(("/facts".to_owned(), "at most 32 facts"));
    }
    for (name, value) in facts {
        let sound = match value {
            Value::Bool(_) | Value::Number(_) => true,
            Value::String(text) => text.chars().count() <= MAX_FACT_CHARS,
            Value::Null | Value::Array(_) | Value::Object(_) => false,
        };
        if !is_name(name) {
            found.push(("/facts".to_owned(), "names are snake_case, 1 to 40 letters"));
        } else if !sound {
            found.push((format!("/facts/{name}"), "a number, a yes/no or a text of at most 200 characters"));
        }
    }
    found
}

/// Whether a text can name a fact, a rule or a template.
pub(crate) fn is_name(text: &str) -> bool {
    let letters = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    (1..=40).contains(&text.len()) && text.starts_with(|first: char| first.is_ascii_lowercase()) && letters
}

#[cfg(test)]
mod tests {
    use kernel_rules::Rule;
    use serde_json::json;

    use super::*;

    fn sheet(velocity: Velocity, facts: BTreeMap<String, Value>) -> FactSheet {
        let now = "2026-11-22T18:30:00Z".parse().unwrap();
        FactSheet::of("usr_x".into(), Money::cny(30_000), velocity, facts, now).unwrap()
    }

    #[test]
    fn rules_read_every_root() {
        let velocity = Velocity { orders_10m: 12, median_amount_minor: 10_000, ..Velocity::default() };
        let sheet = sheet(velocity, BTreeMap::from([("ip_country".into(), json!("CN"))]));
        let source = "user.orders_10m > 10 && order.percent_of_median == 300 && clock.hour == 2 && facts.ip_country == 'CN'";
        let rule = Rule::compile(source, ROOTS).unwrap();
        assert_eq!(rule.test(&sheet.for_rules().unwrap()), Ok(true));
    }

    #[test]
    fn no_history_is_ordinary() {
        assert_eq!(sheet(Velocity::default(), BTreeMap::new()).order.percent_of_median, 100);
    }

    #[test]
    fn sheets_survive_the_store() {
        let sheet = sheet(Velocity { orders_24h: 3, ..Velocity::default() }, BTreeMap::new());
        let json = serde_json::to_value(&sheet).unwrap();
        assert_eq!(serde_json::from_value::<FactSheet>(json).unwrap(), sheet);
    }

    #[test]
    fn odd_facts_are_named() {
        let facts = BTreeMap::from([
            ("Bad".into(), json!(1)),
            ("nested".into(), json!({})),
            ("ok".into(), json!(true)),
        ]);
        let pointers: Vec<_> = flaws(&facts).into_iter().map(|(pointer, _)| pointer).collect();
        assert_eq!(pointers, ["/facts", "/facts/nested"]);
    }
}
