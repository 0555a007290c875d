//! The document that the gateway makes its routes from.

use std::collections::BTreeSet;

use serde_json::json;

#[test]
fn every_endpoint_is_documented() {
    let document = serde_json::to_value((finance::service().openapi)()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let operations: BTreeSet<String> = paths
        .iter()
        .flat_map(|(path, methods)| {
            methods.as_object().unwrap().keys().map(move |method| format!("{method} {path}"))
        })
        .collect();
    assert_eq!(operations.len(), 22, "{operations:#?}");
    let pay = &paths["/api/v1/payments"]["post"];
    assert_eq!(pay["security"], json!([{"bearer": []}]));
    assert!(pay["responses"]["409"]["content"]["application/problem+json"].is_object());
    let report = &paths["/api/v1/settlements/reports"]["get"];
    assert!(report["responses"]["200"]["content"]["text/csv"].is_object(), "{report:#}");
    assert_eq!(paths["/internal/refunds"]["post"]["security"], json!([{"service": []}]));
}
