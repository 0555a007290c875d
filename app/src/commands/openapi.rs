//! `wellspring openapi`: the document of all public endpoints.

use super::say;
use crate::roles;

pub(crate) fn run() -> anyhow::Result<()> {
    say(serde_json::to_string_pretty(&document()?)?);
    Ok(())
}

fn document() -> anyhow::Result<utoipa::openapi::OpenApi> {
    let services: Vec<_> =
        roles::services().into_iter().map(|service| (service.name, (service.openapi)())).collect();
    gateway::merged(&services)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_tells_the_refusals_that_its_service_leaves_to_the_edge() {
        let document = serde_json::to_value(document().unwrap()).unwrap();
        let paths = document["paths"].as_object().unwrap();
        let operations: Vec<_> = paths
            .iter()
            .flat_map(|(path, item)| item.as_object().unwrap().iter().map(move |it| (path, it.0, it.1)))
            .filter(|(.., operation)| operation["responses"].is_object())
            .collect();
        assert!(operations.len() > 80, "{}", operations.len());
        for (path, method, operation) in operations {
            let mut told = vec!["401", "429", "500", "503"];
            if operation["parameters"].is_array() {
                told.push("400");
            }
            if operation["requestBody"].is_object() {
                told.push("415");
            }
            if method != "get" {
                told.extend(["400", "409", "413", "422"]);
            }
            for status in told {
                let refusal = &operation["responses"][status];
                let problem = &refusal["content"]["application/problem+json"]["schema"]["$ref"];
                assert_eq!(problem, "#/components/schemas/Problem", "{method} {path} {status}");
                assert!(refusal["description"].as_str().is_some_and(|it| !it.is_empty()), "{path} {status}");
            }
        }
    }
}
