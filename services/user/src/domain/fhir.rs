//! FHIR R4 (4.0.1): bundles of observations in and out, after the vital-signs profile.
//!
//! Only what this record keeps is modelled; everything else in a bundle is read over, as FHIR asks of a receiver, and
//! reported as skipped, as a person asks of one.

mod export;
mod import;
pub(crate) mod resource;

pub(crate) use export::observation;
pub(crate) use import::{Skipped, read, relocate};

/// LOINC, as FHIR names it.
const LOINC: &str = "http://loinc.org";
/// UCUM, as FHIR names it.
const UCUM: &str = "http://unitsofmeasure.org";
/// The code system of observation categories.
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";

#[cfg(test)]
mod tests;
