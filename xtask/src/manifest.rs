//! The crates of the workspace: where they lie, which layer that makes them, what they depend on.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::tree::Tree;

/// The part of the house a crate belongs to, told by its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Shared parts without a business noun.
    Kernel,
    /// What a service lets others see.
    Contract,
    /// A service, or the sandbox that plays the outside world.
    Service,
    Gateway,
    /// The built web as the binary carries it.
    Web,
    /// The binary that mounts everything.
    App,
    /// System tests and load scenarios, which look at the whole.
    Outside,
    /// The checks themselves.
    Xtask,
}

impl Layer {
    fn of(folder: &str) -> Option<Self> {
        let top = folder.split('/').next().unwrap_or(folder);
        match top {
            "kernel" => Some(Self::Kernel),
            "contracts" => Some(Self::Contract),
            "services" | "sandbox" => Some(Self::Service),
            "gateway" => Some(Self::Gateway),
            "web" => Some(Self::Web),
            "app" => Some(Self::App),
            "tests" | "bench" => Some(Self::Outside),
            "xtask" => Some(Self::Xtask),
            _ => None,
        }
    }
}

/// How a dependency is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Normal,
    Development,
    Build,
}

/// One line of a `[dependencies]` table.
#[derive(Debug, Clone)]
pub struct Dependency {
    pub name: String,
    pub used: Use,
    /// Taken from the workspace's list, as all should be.
    pub inherited: bool,
}

/// One crate of the workspace.
#[derive(Debug)]
pub struct Crate {
    pub name: String,
    /// Its folder from the root, `services/auth`.
    pub folder: String,
    pub layer: Layer,
    pub inherits_lints: bool,
    pub dependencies: Vec<Dependency>,
}

impl Crate {
    /// The path of its manifest.
    pub fn manifest(&self) -> String {
        format!("{}/Cargo.toml", self.folder)
    }

    /// What it is linked with when it runs.
    pub fn runs_with(&self) -> impl Iterator<Item = &str> {
        self.dependencies.iter().filter(|dependency| dependency.used == Use::Normal).map(|d| d.name.as_str())
    }
}

/// All crates, and the manifests that could not be read.
#[derive(Debug, Default)]
pub struct Workspace {
    pub crates: BTreeMap<String, Crate>,
    /// Path and reason.
    pub unreadable: Vec<(String, String)>,
}

impl Workspace {
    /// Reads every `Cargo.toml` below the root's.
    pub fn of(tree: &Tree) -> Self {
        let mut workspace = Self::default();
        for (path, text) in tree.with_extension("toml") {
            let Some(folder) = path.strip_suffix("/Cargo.toml") else { continue };
            match read(folder, text) {
                Ok(found) => {
                    workspace.crates.insert(found.name.clone(), found);
                }
                Err(reason) => workspace.unreadable.push((path.to_owned(), reason)),
            }
        }
        workspace
    }

    /// The crates of one layer, by name.
    pub fn layer(&self, layer: Layer) -> impl Iterator<Item = &Crate> {
        self.crates.values().filter(move |found| found.layer == layer)
    }
}

fn read(folder: &str, text: &str) -> Result<Crate, String> {
    let table: Table = text.parse().map_err(|error| format!("is not TOML: {error}"))?;
    let name = table.get("package").and_then(|package| package.get("name")).and_then(Value::as_str);
    let name = name.ok_or("has no package name")?.to_owned();
    let layer = Layer::of(folder).ok_or("lies in no known part of the house")?;
    let inherits_lints = flag(table.get("lints"), "workspace");
    let mut dependencies = Vec::new();
    for (key, used) in [
        ("dependencies", Use::Normal),
        ("dev-dependencies", Use::Development),
        ("build-dependencies", Use::Build),
    ] {
        let Some(Value::Table(entries)) = table.get(key) else { continue };
        dependencies.extend(entries.iter().map(|(name, value)| Dependency {
            name: name.clone(),
            used,
            inherited: flag(Some(value), "workspace"),
        }));
    }
    Ok(Crate { name, folder: folder.to_owned(), layer, inherits_lints, dependencies })
}

fn flag(value: Option<&Value>, key: &str) -> bool {
    value.and_then(|value| value.get(key)).and_then(Value::as_bool).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_tells_layer_lints_and_dependencies() {
        let text = "[package]\nname = \"auth\"\n[lints]\nworkspace = true\n[dependencies]\nkernel.workspace = true\n\
                    serde = \"1\"\n[dev-dependencies]\nkernel-test.workspace = true\n";
        let tree =
            Tree::of(&[("services/auth/Cargo.toml", text), ("attic/Cargo.toml", "[package]\nname = \"a\"")]);
        let workspace = Workspace::of(&tree);
        let auth = &workspace.crates["auth"];
        assert_eq!((auth.layer, auth.inherits_lints), (Layer::Service, true));
        assert_eq!(auth.runs_with().collect::<Vec<_>>(), ["kernel", "serde"]);
        assert!(auth.dependencies.iter().any(|d| d.name == "serde" && !d.inherited));
        assert_eq!(workspace.unreadable.len(), 1);
    }
}
