//! One `Record` element, and the `Correlation` that ties two of them into a blood pressure.

use jiff::fmt::strtime;
use jiff::tz::Offset;
use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

use super::{Item, quantity};
use crate::domain::metric::Metric;
use crate::domain::moment::Moment;
use crate::domain::observation::{Draft, Quantity};
use crate::domain::source::Source;

const SLEEP: &str = "HKCategoryTypeIdentifierSleepAnalysis";
const PRESSURE: &str = "HKCorrelationTypeIdentifierBloodPressure";
const SYSTOLIC: &str = "HKQuantityTypeIdentifierBloodPressureSystolic";
const DIASTOLIC: &str = "HKQuantityTypeIdentifierBloodPressureDiastolic";

/// The attributes read of an element; the others (device, creation date) are not kept.
#[derive(Default)]
pub(super) struct Attributes {
    kind: String,
    unit: String,
    value: String,
    source: String,
    start: String,
    end: String,
}

impl Attributes {
    pub(super) fn of(element: &BytesStart<'_>) -> Result<Self, quick_xml::Error> {
        let mut found = Self::default();
        for attribute in element.attributes() {
            let attribute = attribute?;
            let field = match attribute.key.into_inner() {
                "type" => &mut found.kind,
                "unit" => &mut found.unit,
                "value" => &mut found.value,
                "sourceName" => &mut found.source,
                "startDate" => &mut found.start,
                "endDate" => &mut found.end,
                _ => continue,
            };
            *field = attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned();
        }
        Ok(found)
    }

    fn quantity(&self) -> Option<Quantity> {
        let unit = quantity::ucum(&self.unit)?.to_owned();
        Some(Quantity { value: self.value.parse().ok()?, unit })
    }

    fn period(&self) -> Option<(Moment, Moment)> {
        Some((moment(&self.start)?, moment(&self.end)?))
    }

    fn skipped(&self) -> Item {
        Item::Skipped(self.kind.clone())
    }
}

/// Reads a record that stands alone. Halves of a blood pressure are left out silently: the correlation has them again.
pub(super) fn read(attributes: &Attributes) -> Option<Item> {
    match attributes.kind.as_str() {
        SYSTOLIC | DIASTOLIC => None,
        SLEEP => Some(sleep(attributes).unwrap_or_else(|| attributes.skipped())),
        _ => Some(measured(attributes).unwrap_or_else(|| attributes.skipped())),
    }
}

fn measured(attributes: &Attributes) -> Option<Item> {
    let metric = quantity::metric(&attributes.kind)?;
    let (start, end) = attributes.period()?;
    let draft = Draft {
        code: metric.code().to_owned(),
        quantity: Some(attributes.quantity()?),
        components: Vec::new(),
        at: start,
        // HealthKit gives a moment as a period of no length.
        until: (end.at > start.at).then_some(end),
    };
    Some(Item::Draft(draft, Source::apple(&attributes.source)))
}

/// A stretch of sleep, whatever its stage. Time in bed and time awake are not sleep.
fn sleep(attributes: &Attributes) -> Option<Item> {
    if !attributes.value.starts_with("HKCategoryValueSleepAnalysisAsleep") {
        return None;
    }
    let (start, end) = attributes.period()?;
    let seconds = end.at.duration_since(start.at).as_secs_f64();
    let draft = Draft {
        code: Metric::Sleep.code().to_owned(),
        quantity: Some(Quantity { value: seconds, unit: "s".to_owned() }),
        components: Vec::new(),
        at: start,
        until: Some(end),
    };
    Some(Item::Draft(draft, Source::apple(&attributes.source)))
}

/// A blood pressure being put together from its correlation's records.
pub(super) struct Pressure {
    at: Option<Moment>,
    source: String,
    components: Vec<(String, Quantity)>,
}

impl Pressure {
    /// Begins at a correlation of blood pressure; other correlations (food) are not collected.
    pub(super) fn begin(attributes: &Attributes) -> Option<Self> {
        (attributes.kind == PRESSURE).then(|| Self {
            at: moment(&attributes.start),
            source: attributes.source.clone(),
            components: Vec::with_capacity(2),
        })
    }

    pub(super) fn add(&mut self, attributes: &Attributes) {
        let position = match attributes.kind.as_str() {
            SYSTOLIC => 0,
            DIASTOLIC => 1,
            _ => return,
        };
        // A correlation has two records; whatever comes beyond that is not one, and must not pile up.
        if let (Some(quantity), true) = (attributes.quantity(), self.components.len() < 2) {
            let code = Metric::BloodPressure.spec().parts[position].code;
            self.components.push((code.to_owned(), quantity));
        }
    }

    pub(super) fn finish(self) -> Item {
        let Some(at) = self.at else { return Item::Skipped(PRESSURE.to_owned()) };
        let code = Metric::BloodPressure.code().to_owned();
        let draft = Draft { code, quantity: None, components: self.components, at, until: None };
        Item::Draft(draft, Source::apple(&self.source))
    }
}

/// HealthKit's way to write a time: `2026-01-31 07:30:00 +0800`.
fn moment(text: &str) -> Option<Moment> {
    let parsed = strtime::parse("%Y-%m-%d %H:%M:%S %z", text).ok()?;
    let offset = parsed.offset().unwrap_or(Offset::UTC);
    Some(Moment::new(parsed.to_timestamp().ok()?, offset))
}
