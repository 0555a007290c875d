//! From a FHIR bundle to drafts.

use super::resource::{Bundle, CodeableConcept, Observation, Quantity as FhirQuantity};
use super::{LOINC, UCUM};
use crate::domain::flaw::Flaw;
use crate::domain::metric::{Metric, Nature};
use crate::domain::moment::Moment;
use crate::domain::observation::{Draft, Quantity};

/// An entry that was read over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Skipped {
    /// JSON pointer to it.
    pub(crate) pointer: String,
    pub(crate) reason: String,
}

/// What a bundle holds for us: drafts with the position of their entry, and what was read over.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Imported {
    pub(crate) drafts: Vec<(usize, Draft)>,
    pub(crate) skipped: Vec<Skipped>,
}

/// Why one entry did not become a draft.
enum Unread {
    /// Nothing wrong with it, only nothing for us.
    Over(String),
    Wrong(Vec<Flaw>),
}

/// Reads a bundle. What is meant for this record but wrong is reported, every flaw with its pointer.
pub(crate) fn read(bundle: &Bundle) -> Result<Imported, Vec<Flaw>> {
    if bundle.resource_type != "Bundle" {
        return Err(vec![Flaw::new("/resourceType", "must be `Bundle`")]);
    }
    let mut imported = Imported::default();
    let mut flaws = Vec::new();
    for (index, entry) in bundle.entry.iter().enumerate() {
        let pointer = format!("/entry/{index}/resource");
        match resource(&entry.resource) {
            Ok(draft) => imported.drafts.push((index, draft)),
            Err(Unread::Over(reason)) => imported.skipped.push(Skipped { pointer, reason }),
            Err(Unread::Wrong(found)) => flaws.extend(found.into_iter().map(|flaw| flaw.under(&pointer))),
        }
    }
    if flaws.is_empty() { Ok(imported) } else { Err(flaws) }
}

/// Where a flaw of a draft lies in the resource it came from.
pub(crate) fn relocate(flaw: Flaw) -> Flaw {
    let pointer = match flaw.pointer.as_str() {
        "/code" => "/code/coding".to_owned(),
        "/value" => "/valueQuantity/value".to_owned(),
        "/unit" => "/valueQuantity/code".to_owned(),
        "/at" => "/effectiveDateTime".to_owned(),
        "/until" => "/effectivePeriod/end".to_owned(),
        other => other
            .replace("/components", "/component")
            .replace("/value", "/valueQuantity/value")
            .replace("/unit", "/valueQuantity/code"),
    };
    Flaw { pointer, detail: flaw.detail }
}

fn resource(resource: &serde_json::Value) -> Result<Draft, Unread> {
    match resource.get("resourceType").and_then(serde_json::Value::as_str) {
        Some("Observation") => {}
        Some(other) => return Err(Unread::Over(format!("{} is not an Observation", clip(other)))),
        None => return Err(Unread::Wrong(vec![Flaw::new("/resourceType", "is missing")])),
    }
    let parsed: Observation = serde::Deserialize::deserialize(resource)
        .map_err(|error| Unread::Wrong(vec![Flaw::new("", error.to_string())]))?;
    draft(&parsed)
}

fn draft(resource: &Observation) -> Result<Draft, Unread> {
    if !matches!(resource.status.as_str(), "final" | "amended" | "corrected") {
        return Err(Unread::Over(format!("its status is {}", clip(&resource.status))));
    }
    let metric = known(&resource.code)?;
    let mut flaws = Vec::new();
    let (at, until) = effective(resource).map_err(|flaw| Unread::Wrong(vec![flaw]))?;
    let mut take =
        |quantity: Option<&FhirQuantity>, place: &str| match quantity.map(|found| claimed(found, place)) {
            Some(Ok(quantity)) => Some(quantity),
            Some(Err(flaw)) => {
                flaws.push(flaw);
                None
            }
            None => None,
        };
    let quantity = take(resource.value_quantity.as_ref(), "/valueQuantity");
    let mut components = Vec::with_capacity(resource.component.len());
    for (index, component) in resource.component.iter().enumerate() {
        let code = loinc_codes(&component.code).next();
        if let (Some(code), Some(quantity)) =
            (code, take(component.value_quantity.as_ref(), &format!("/component/{index}/valueQuantity")))
        {
            components.push((code.to_owned(), quantity));
        }
    }
    if !flaws.is_empty() {
        return Err(Unread::Wrong(flaws));
    }
    if quantity.is_none() && components.is_empty() {
        return Err(Unread::Over("it has no value".to_owned()));
    }
    Ok(Draft { code: metric.code().to_owned(), quantity, components, at, until })
}

/// The metric of the first LOINC code that this record keeps.
fn known(concept: &CodeableConcept) -> Result<Metric, Unread> {
    let metric = loinc_codes(concept).find_map(Metric::by_code).ok_or_else(|| {
        let codes = loinc_codes(concept).take(3).map(clip).collect::<Vec<_>>().join(", ");
        Unread::Over(format!("this record keeps no metric with the LOINC code {codes}"))
    })?;
    if metric.spec().nature == Nature::Derived {
        return Err(Unread::Over(format!("{} is computed from other observations", metric.code())));
    }
    Ok(metric)
}

fn loinc_codes(concept: &CodeableConcept) -> impl Iterator<Item = &str> {
    concept.coding.iter().filter(|coding| coding.system == LOINC).map(|coding| coding.code.as_str())
}

fn effective(resource: &Observation) -> Result<(Moment, Option<Moment>), Flaw> {
    let parse = |text: &str, place: &str| Moment::parse(text).map_err(|detail| Flaw::new(place, detail));
    if let Some(at) = &resource.effective_date_time {
        return Ok((parse(at, "/effectiveDateTime")?, None));
    }
    let period = resource.effective_period.as_ref().ok_or_else(|| {
        Flaw::new("/effectiveDateTime", "needs a time: effectiveDateTime or effectivePeriod")
    })?;
    let start = period.start.as_deref().ok_or_else(|| Flaw::new("/effectivePeriod/start", "is missing"))?;
    let at = parse(start, "/effectivePeriod/start")?;
    let until = period.end.as_deref().map(|end| parse(end, "/effectivePeriod/end")).transpose()?;
    Ok((at, until))
}

fn claimed(quantity: &FhirQuantity, place: &str) -> Result<Quantity, Flaw> {
    let value = quantity.value.ok_or_else(|| Flaw::new(format!("{place}/value"), "is missing"))?;
    if quantity.system.as_deref().is_some_and(|system| system != UCUM) {
        return Err(Flaw::new(format!("{place}/system"), format!("must be {UCUM}")));
    }
    let unit = quantity.code.clone().ok_or_else(|| {
        Flaw::new(format!("{place}/code"), "is missing: a value without a unit is not guessed")
    })?;
    Ok(Quantity { value, unit })
}

/// Text of somebody else's, short enough to repeat in an answer.
fn clip(text: &str) -> String {
    text.chars().take(40).collect()
}
