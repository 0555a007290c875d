//! The OpenAPI document tells what the service does.

use serde_json::Value;

fn document() -> Value {
    serde_json::to_value((user::service().openapi)()).unwrap()
}

/// Operations for anyone, about nobody.
const PUBLIC: [&str; 2] = ["/api/v1/health-metrics", "/api/v1/consent-notices/current"];

#[test]
fn every_operation_says_who_may_call_it_and_what_it_refuses() {
    let document = document();
    let mut count = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            count += 1;
            assert!(
                operation["description"].is_string() || operation["summary"].is_string(),
                "{method} {path}"
            );
            if PUBLIC.contains(&path.as_str()) {
                assert!(operation["security"].is_null(), "{method} {path} is for anyone");
                continue;
            }
            assert!(operation["security"].is_array(), "{method} {path} does not say who may call it");
            assert!(operation["responses"]["404"].is_object(), "{method} {path} hides that it hides");
        }
    }
    assert_eq!(count, 26);
}

#[test]
fn query_parameters_are_documented() {
    let document = document();
    let operation = &document["paths"]["/api/v1/users/{id}/health-data"]["get"];
    let names: Vec<_> = operation["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["id", "mode", "codes", "from", "to", "bucket", "zone", "cursor", "limit"]);
}

#[test]
fn the_words_of_fhir_are_kept_apart_from_ours() {
    let document = document();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.contains_key("FhirBundle") && schemas.contains_key("FhirEntry"));
    for word in [
        "Bundle",
        "Entry",
        "Link",
        "Meta",
        "Period",
        "Quantity",
        "Reference",
        "Bucket",
        "Claim",
        "Aim",
        "Setting",
    ] {
        assert!(
            !schemas.contains_key(word),
            "`{word}` is too general a name to share a document with other services"
        );
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let document = document();
    let mut open = vec![&document];
    let mut count = 0;
    while let Some(value) = open.pop() {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            count += 1;
            let pointer = reference.trim_start_matches('#');
            assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
        }
        match value {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    assert!(count > 50);
}
