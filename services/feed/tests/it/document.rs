//! The document that the gateway makes its routes from.

#[test]
fn endpoints_are_documented_with_their_parameters() {
    let document = serde_json::to_value((feed::service().openapi)()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 9);
    let feed = &paths["/api/v1/users/{id}/feed"]["get"];
    let mut names: Vec<_> = feed["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["cursor", "id", "limit", "mode"]);
    assert_eq!(paths["/api/v1/activities"]["post"]["security"][0]["service"], serde_json::json!([]));
    let statuses: Vec<_> = feed["responses"].as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["200", "400", "404"]);
}
