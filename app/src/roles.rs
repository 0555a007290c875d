//! The role table: what this program can be. Adding a service is a line here.

use std::collections::BTreeSet;

use kernel_http::Service;

/// The edge, which is no service: it has no schema and no contract.
pub(crate) const GATEWAY: &str = "gateway";

/// Every service, by name.
pub(crate) fn services() -> Vec<Service> {
    vec![
        auth::service(),
        feed::service(),
        finance::service(),
        ops::service(),
        sandbox::service(),
        trade::service(),
        user::service(),
    ]
}

/// Which roles a process plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Roles(BTreeSet<String>);

impl Roles {
    pub(crate) fn all() -> Self {
        Self(names().collect())
    }

    /// From the command line; the error for a bad name lists the good ones.
    pub(crate) fn parse(wanted: &[String]) -> anyhow::Result<Self> {
        if wanted.iter().any(|role| role == "all") {
            return Ok(Self::all());
        }
        let known: BTreeSet<String> = names().collect();
        for role in wanted {
            anyhow::ensure!(
                known.contains(role),
                "there is no role {role:?}; choose from all, {}",
                known.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
            );
        }
        Ok(Self(wanted.iter().cloned().collect()))
    }

    pub(crate) fn plays(&self, role: &str) -> bool {
        self.0.contains(role)
    }
}

fn names() -> impl Iterator<Item = String> {
    services().into_iter().map(|service| service.name.to_owned()).chain([GATEWAY.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_of_one_name_are_one_schema() {
        let mut seen = std::collections::BTreeMap::new();
        let mut clashes = Vec::new();
        for service in services() {
            let schemas = (service.openapi)().components.unwrap_or_default().schemas;
            for (name, schema) in schemas {
                let json = serde_json::to_value(&schema).unwrap();
                match seen.insert(name.clone(), (service.name, json.clone())) {
                    Some((other, known)) if known != json => {
                        clashes.push(format!("{name} of {other} and of {}", service.name));
                    }
                    _ => {}
                }
            }
        }
        assert!(clashes.is_empty(), "rename one of each, they differ: {clashes:#?}");
    }

    #[test]
    fn a_bad_name_lists_the_good_ones() {
        let error = Roles::parse(&["trad".to_owned()]).unwrap_err().to_string();
        assert!(error.contains("trad") && error.contains("trade") && error.contains("gateway"), "{error}");
        assert!(Roles::parse(&["all".to_owned()]).unwrap().plays("gateway"));
    }
}
