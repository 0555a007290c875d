//! Names of schemas. Each service chooses its own, so two may choose the same for different things.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use serde_json::Value;
use utoipa::openapi::{OpenApi, RefOr, Schema};

const SCHEMAS: &str = "#/components/schemas/";

/// Puts the service's name before the names of its schemas that mean something else elsewhere.
pub(super) fn apart(
    taken: &BTreeMap<String, RefOr<Schema>>,
    service: &str,
    mut document: OpenApi,
) -> anyhow::Result<OpenApi> {
    // A new name changes those who refer to it, and they may then differ from their namesakes.
    loop {
        let clashes = clashes(taken, &document);
        if clashes.is_empty() {
            return Ok(document);
        }
        let mut json = serde_json::to_value(&document)?;
        rename(&mut json, service, &clashes);
        document = serde_json::from_value(json)
            .with_context(|| format!("{service}'s document changes when it is read again"))?;
    }
}

fn clashes(taken: &BTreeMap<String, RefOr<Schema>>, document: &OpenApi) -> BTreeSet<String> {
    let own = document.components.iter().flat_map(|components| &components.schemas);
    own.filter(|(name, schema)| taken.get(*name).is_some_and(|other| other != *schema))
        .map(|(name, _)| name.clone())
        .collect()
}

fn rename(json: &mut Value, service: &str, clashes: &BTreeSet<String>) {
    if let Some(schemas) = json.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for name in clashes {
            if let Some(schema) = schemas.remove(name) {
                schemas.insert(prefixed(service, name), schema);
            }
        }
    }
    refer(json, service, clashes);
}

/// References and the targets of discriminators alike.
fn refer(json: &mut Value, service: &str, clashes: &BTreeSet<String>) {
    match json {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix(SCHEMAS).filter(|name| clashes.contains(*name)) {
                *text = format!("{SCHEMAS}{}", prefixed(service, name));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| refer(item, service, clashes)),
        Value::Object(members) => members.values_mut().for_each(|member| refer(member, service, clashes)),
        _ => {}
    }
}

fn prefixed(service: &str, name: &str) -> String {
    let (first, rest) = service.split_at(service.len().min(1));
    format!("{}{rest}{name}", first.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(part: &Value) -> OpenApi {
        let schemas = json!({
            "Part": part,
            "Whole": {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}},
            "Same": {"type": "string"},
        });
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": "t", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
        });
        serde_json::from_value(document).unwrap()
    }

    #[test]
    fn namesakes_are_told_apart_with_all_that_refer_to_them() {
        let first = document(&json!({"type": "string"}));
        let taken = first.components.unwrap().schemas;
        let second = apart(&taken, "trade", document(&json!({"type": "integer"}))).unwrap();
        let schemas = second.components.unwrap().schemas;
        assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Same", "TradePart", "TradeWhole"]);
        let whole = serde_json::to_value(&schemas["TradeWhole"]).unwrap();
        assert_eq!(whole["properties"]["part"]["$ref"], "#/components/schemas/TradePart");
    }

    #[test]
    fn what_means_the_same_keeps_its_name() {
        let document = || document(&json!({"type": "string"}));
        let taken = document().components.unwrap().schemas;
        assert!(apart(&taken, "trade", document()).unwrap() == document());
    }
}
