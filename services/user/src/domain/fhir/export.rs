//! From a record to a FHIR Observation.

use ids::{HealthRecordId, UserId};
use user_api::RecordClass;

use super::resource::{
    CodeableConcept, Coding, Component, Meta, Observation as Resource, Period, Quantity, Reference,
};
use super::{CATEGORY, LOINC, UCUM};
use crate::domain::metric::{Metric, Nature, Part};
use crate::domain::observation::Observation;
use crate::domain::source::Source;

/// One observation as FHIR R4 writes it.
pub(crate) fn observation(
    owner: UserId,
    id: HealthRecordId,
    source: &Source,
    observation: &Observation,
) -> Resource {
    let metric = observation.metric;
    let spec = metric.spec();
    let quantity = |value| quantity(metric, value);
    let (value_quantity, component) = if metric.is_panel() {
        let component = |(part, value): (&Part, f64)| Component {
            code: loinc(part.code, part.name),
            value_quantity: Some(quantity(value)),
        };
        (None, spec.parts.iter().zip(observation.reading.values()).map(component).collect())
    } else {
        (Some(quantity(observation.reading.first)), Vec::new())
    };
    let at = observation.at.to_string();
    let (effective_date_time, effective_period) = match observation.until {
        Some(until) => (None, Some(Period { start: Some(at), end: Some(until.to_string()) })),
        None => (Some(at), None),
    };
    Resource {
        resource_type: "Observation".to_owned(),
        id: Some(fhir_id(&id.to_string())),
        meta: Some(Meta {
            profile: profile(metric).into_iter().map(str::to_owned).collect(),
            source: Some(format!(
                "urn:wellspring:source:{}",
                source.as_str().replace(char::is_whitespace, "-")
            )),
        }),
        status: "final".to_owned(),
        category: vec![category(spec.class)],
        code: loinc(spec.code, spec.name),
        subject: Some(Reference { reference: Some(format!("Patient/{}", fhir_id(&owner.to_string()))) }),
        effective_date_time,
        effective_period,
        value_quantity,
        component,
    }
}

/// FHIR ids know letters, digits, dashes and dots, but no underscore.
fn fhir_id(id: &str) -> String {
    id.replace('_', "-")
}

fn loinc(code: &str, name: &str) -> CodeableConcept {
    let coding = Coding { system: LOINC.to_owned(), code: code.to_owned(), display: Some(name.to_owned()) };
    CodeableConcept { coding: vec![coding], text: None }
}

fn quantity(metric: Metric, value: f64) -> Quantity {
    let unit = metric.unit().to_owned();
    Quantity { value: Some(value), unit: Some(unit.clone()), system: Some(UCUM.to_owned()), code: Some(unit) }
}

fn category(class: RecordClass) -> CodeableConcept {
    let code = match class {
        RecordClass::VitalSigns | RecordClass::BodyMeasures => "vital-signs",
        RecordClass::Laboratory => "laboratory",
        RecordClass::Activity | RecordClass::Sleep => "activity",
        RecordClass::Services => "procedure",
        RecordClass::Assessments => "survey",
    };
    let coding = Coding { system: CATEGORY.to_owned(), code: code.to_owned(), display: None };
    CodeableConcept { coding: vec![coding], text: None }
}

/// The profile of the base specification that the observation claims to follow.
fn profile(metric: Metric) -> Option<&'static str> {
    let profile = match metric {
        Metric::BloodPressure => "http://hl7.org/fhir/StructureDefinition/bp",
        Metric::Pulse => "http://hl7.org/fhir/StructureDefinition/heartrate",
        Metric::RespiratoryRate => "http://hl7.org/fhir/StructureDefinition/resprate",
        Metric::OxygenSaturation => "http://hl7.org/fhir/StructureDefinition/oxygensat",
        Metric::Temperature => "http://hl7.org/fhir/StructureDefinition/bodytemp",
        Metric::Weight => "http://hl7.org/fhir/StructureDefinition/bodyweight",
        Metric::Height => "http://hl7.org/fhir/StructureDefinition/bodyheight",
        _ if metric.spec().nature == Nature::Sampled && metric.spec().class == RecordClass::VitalSigns => {
            "http://hl7.org/fhir/StructureDefinition/vitalsigns"
        }
        _ => return None,
    };
    Some(profile)
}
