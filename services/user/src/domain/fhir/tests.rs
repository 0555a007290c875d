//! A published example in, our own export in again, and bundles with mistakes.

use ids::{HealthRecordId, UserId};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::resource::{Bundle, Entry};
use super::*;
use crate::domain::metric::Metric;
use crate::domain::moment::Moment;
use crate::domain::observation::{Observation, Reading};
use crate::domain::source::Source;

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn bundle(resources: Vec<Value>) -> Bundle {
    let entry = resources.into_iter().map(|resource| Entry { full_url: None, resource }).collect();
    Bundle { resource_type: "Bundle".into(), kind: "collection".into(), entry, ..Bundle::default() }
}

/// The shape of the specification's own blood pressure example.
fn blood_pressure() -> Value {
    let component = |code: &str, value: u16| {
        json!({
            "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
            "valueQuantity": {"value": value, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}
        })
    };
    json!({
        "resourceType": "Observation",
        "id": "blood-pressure",
        "meta": {"profile": ["http://hl7.org/fhir/StructureDefinition/vitalsigns"]},
        "text": {"status": "generated", "div": "<div/>"},
        "status": "final",
        "category": [{"coding": [{"system": CATEGORY, "code": "vital-signs"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},
        "subject": {"reference": "Patient/example"},
        "effectiveDateTime": "2012-09-17T08:00:00+08:00",
        "component": [component("8480-6", 107), component("8462-4", 60)]
    })
}

fn weight(changes: &Value) -> Value {
    let mut resource = json!({
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [
            {"system": "http://snomed.info/sct", "code": "27113001"},
            {"system": "http://loinc.org", "code": "29463-7"}
        ]},
        "effectiveDateTime": "2016-03-28T07:00:00Z",
        "valueQuantity": {"value": 185, "unit": "lbs", "system": "http://unitsofmeasure.org", "code": "[lb_av]"}
    });
    for (key, value) in changes.as_object().unwrap() {
        resource[key] = value.clone();
    }
    resource
}

#[test]
fn a_panel_and_pounds_are_understood() {
    let imported = read(&bundle(vec![blood_pressure(), weight(&json!({}))])).unwrap();
    let observations: Vec<_> =
        imported.drafts.iter().map(|(_, draft)| draft.validate(now()).unwrap()).collect();
    assert_eq!(observations[0].reading, Reading { first: 107.0, second: Some(60.0) });
    assert_eq!(observations[0].at.to_string(), "2012-09-17T08:00:00+08:00");
    assert_eq!(observations[1].reading.first, 83.9146);
}

#[test]
fn what_is_not_for_us_is_read_over_with_a_reason() {
    let patient = json!({"resourceType": "Patient", "id": "example"});
    let wrong = weight(&json!({"status": "entered-in-error"}));
    let absent = weight(&json!({"valueQuantity": null, "dataAbsentReason": {"text": "refused"}}));
    let index = weight(&json!({"code": {"coding": [{"system": "http://loinc.org", "code": "39156-5"}]}}));
    let unknown = weight(&json!({"code": {"coding": [{"system": "http://loinc.org", "code": "718-7"}]}}));
    let imported = read(&bundle(vec![patient, wrong, absent, index, unknown])).unwrap();
    assert!(imported.drafts.is_empty());
    let pointers: Vec<_> = imported.skipped.iter().map(|skipped| skipped.pointer.as_str()).collect();
    assert_eq!(pointers[0], "/entry/0/resource");
    assert_eq!(pointers.len(), 5);
}

#[test]
fn what_is_for_us_but_wrong_is_refused_with_its_place() {
    let flaws = read(&bundle(vec![
        weight(&json!({})),
        weight(&json!({"valueQuantity": {"value": 80, "unit": "kg"}})),
        weight(&json!({"effectiveDateTime": "2016-03-28"})),
        weight(&json!({"valueQuantity": {"value": 80, "system": "urn:mine", "code": "kg"}})),
        json!({"id": "x"}),
        weight(&json!({"status": 7})),
    ]))
    .unwrap_err();
    let pointers: Vec<_> = flaws.iter().map(|flaw| flaw.pointer.as_str()).collect();
    let expected = [
        "/entry/1/resource/valueQuantity/code",
        "/entry/2/resource/effectiveDateTime",
        "/entry/3/resource/valueQuantity/system",
        "/entry/4/resource/resourceType",
        "/entry/5/resource",
    ];
    assert_eq!(pointers, expected);
    let patient = Bundle { resource_type: "Patient".into(), ..Bundle::default() };
    assert_eq!(read(&patient).unwrap_err()[0].pointer, "/resourceType");
}

#[test]
fn flaws_of_a_draft_are_shown_where_they_are_in_the_resource() {
    let at = |pointer: &str| relocate(crate::domain::flaw::Flaw::new(pointer, "")).pointer;
    assert_eq!(at("/value"), "/valueQuantity/value");
    assert_eq!(at("/components/1/unit"), "/component/1/valueQuantity/code");
    assert_eq!(at("/until"), "/effectivePeriod/end");
}

#[test]
fn every_metric_survives_the_way_out_and_in() {
    let owner = UserId::from_uuid(Uuid::from_u128(1));
    for metric in Metric::all().filter(|metric| *metric != Metric::BodyMassIndex) {
        let parts = metric.spec().parts;
        let observation = Observation {
            metric,
            reading: Reading {
                first: parts[0].low.max(1.0) + 1.0 + f64::from(u8::from(parts.len() > 1)) * 60.0,
                second: parts.get(1).map(|part| part.low + 1.0),
            },
            at: Moment::parse("2026-11-20T00:00:00+08:00").unwrap(),
            until: Some(Moment::parse("2026-11-21T00:00:00+08:00").unwrap()),
        };
        let id = HealthRecordId::from_uuid(Uuid::from_u128(2));
        let resource = super::observation(owner, id, &Source::manual(), &observation);
        let imported = read(&bundle(vec![serde_json::to_value(resource).unwrap()])).unwrap();
        assert_eq!(imported.drafts[0].1.validate(now()), Ok(observation), "{metric:?}");
    }
}

#[test]
fn ids_and_profiles_follow_the_specification() {
    let owner = UserId::from_uuid(Uuid::from_u128(1));
    let observation = Observation {
        metric: Metric::BloodPressure,
        reading: Reading { first: 120.0, second: Some(80.0) },
        at: Moment::parse("2026-11-20T07:00:00+08:00").unwrap(),
        until: None,
    };
    let id = HealthRecordId::from_uuid(Uuid::from_u128(2));
    let resource =
        serde_json::to_value(super::observation(owner, id, &Source::fhir(), &observation)).unwrap();
    assert!(!resource["id"].as_str().unwrap().contains('_'));
    assert_eq!(resource["meta"]["profile"][0], "http://hl7.org/fhir/StructureDefinition/bp");
    assert_eq!(resource["component"][1]["valueQuantity"]["code"], "mm[Hg]");
    assert_eq!(resource["effectiveDateTime"], "2026-11-20T07:00:00+08:00");
    assert_eq!(resource.get("valueQuantity"), None);
}
