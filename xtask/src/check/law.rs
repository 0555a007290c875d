//! The law of dependencies, read from the manifests.

use super::Offence;
use crate::manifest::{Crate, Layer, Use, Workspace};
use crate::tree::Tree;

/// Third-party crates that do I/O; the pure kernel and the contracts must build without them.
const IMPURE: [&str; 7] =
    ["axum", "deadpool-postgres", "hyper-util", "refinery", "tokio", "tokio-postgres", "tower-http"];

/// Kernel crates a contract may stand on: pure types, and the client's channel.
const UNDER_CONTRACTS: [&str; 2] = ["kernel", "kernel-call"];

/// The contract every other contract may use, because it holds the names of things and nothing else.
const IDS: &str = "ids";

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let workspace = Workspace::of(tree);
    let mut offences = Vec::new();
    for from in workspace.crates.values() {
        for dependency in &from.dependencies {
            let broken = match workspace.crates.get(&dependency.name) {
                Some(to) => internal(from, to, dependency.used),
                None => external(from, &dependency.name, dependency.used),
            };
            if let Some(advice) = broken {
                offences.push(Offence::file(from.manifest(), format!("`{}`: {advice}", dependency.name)));
            }
        }
    }
    offences
}

/// Why `from` may not depend on `to`, both ours.
fn internal(from: &Crate, to: &Crate, used: Use) -> Option<&'static str> {
    let whole = |layer| matches!(layer, Layer::App | Layer::Outside);
    if to.layer == Layer::Xtask || (whole(to.layer) && from.layer != Layer::Outside) {
        return Some("nothing may depend on the binary, the system tests or the checks");
    }
    if to.name == "kernel-test"
        && used != Use::Development
        && !whole(from.layer)
        && from.layer != Layer::Kernel
    {
        return Some("test support belongs under [dev-dependencies]");
    }
    if whole(from.layer) {
        return None;
    }
    match (from.layer, to.layer) {
        (Layer::Xtask, _) => Some("the checks read the house from outside and depend on no part of it"),
        (Layer::Web, _) => Some("the web's files are data: they know no other part of the house"),
        (from, Layer::Web) if from != Layer::Gateway => Some("only the gateway serves the web"),
        (_, Layer::Service) => {
            Some("only app, bench and tests/system may see a service: call its contract, or hear its events")
        }
        (_, Layer::Gateway) => Some("only app, bench and tests/system may see the gateway"),
        (Layer::Kernel, Layer::Contract) => Some("the kernel knows no business: turn the dependency round"),
        (Layer::Contract, Layer::Kernel) if !UNDER_CONTRACTS.contains(&to.name.as_str()) => {
            Some("a contract stands on `kernel` and `kernel-call` only, so that it stays light")
        }
        (Layer::Contract, Layer::Contract) if to.name != IDS => {
            Some("a contract shares ids with another and nothing else")
        }
        _ => None,
    }
}

/// Why `from` may not depend on the third-party crate `name`.
fn external(from: &Crate, name: &str, used: Use) -> Option<&'static str> {
    let pure = from.name == "kernel" || from.layer == Layer::Contract;
    (pure && used == Use::Normal && IMPURE.contains(&name))
        .then_some("does I/O, which the pure kernel and the contracts leave to others")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree with one crate of each sort, in which the crate in `folder` depends on `dependency`.
    fn with(folder: &str, table: &str, dependency: &str) -> Vec<Offence> {
        let crates = [
            ("kernel/types", "kernel"),
            ("kernel/work", "kernel-work"),
            ("kernel/test", "kernel-test"),
            ("contracts/ids", "ids"),
            ("contracts/user-api", "user-api"),
            ("contracts/auth-api", "auth-api"),
            ("services/auth", "auth"),
            ("services/user", "user"),
            ("gateway", "gateway"),
            ("web/embed", "web"),
            ("app", "wellspring"),
            ("tests/system", "system-tests"),
        ];
        let dependencies = format!("[{table}]\n{dependency}.workspace = true\n");
        let manifest = |(place, name): &(&str, &str)| {
            let more = if *place == folder { dependencies.as_str() } else { "" };
            (format!("{place}/Cargo.toml"), format!("[package]\nname = \"{name}\"\n{more}"))
        };
        let manifests: Vec<(String, String)> = crates.iter().map(manifest).collect();
        let files: Vec<(&str, &str)> =
            manifests.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        check(&Tree::of(&files))
    }

    #[test]
    fn the_allowed_edges_pass() {
        for (folder, table, dependency) in [
            ("services/auth", "dependencies", "user-api"),
            ("services/auth", "dependencies", "kernel-work"),
            ("services/auth", "dev-dependencies", "kernel-test"),
            ("contracts/auth-api", "dependencies", "ids"),
            ("contracts/auth-api", "dependencies", "kernel"),
            ("kernel/work", "dependencies", "kernel"),
            ("app", "dependencies", "auth"),
            ("tests/system", "dependencies", "auth"),
            ("gateway", "dependencies", "auth-api"),
            ("gateway", "dependencies", "web"),
            ("app", "dependencies", "web"),
            ("contracts/auth-api", "dependencies", "serde"),
        ] {
            assert_eq!(with(folder, table, dependency), [], "{folder} -> {dependency}");
        }
    }

    #[test]
    fn the_forbidden_edges_are_reported() {
        for (folder, table, dependency) in [
            ("services/auth", "dependencies", "user"),
            ("services/auth", "dev-dependencies", "user"),
            ("services/auth", "dependencies", "kernel-test"),
            ("contracts/auth-api", "dependencies", "user-api"),
            ("contracts/auth-api", "dependencies", "kernel-work"),
            ("contracts/auth-api", "dependencies", "axum"),
            ("kernel/types", "dependencies", "tokio"),
            ("kernel/work", "dependencies", "user-api"),
            ("gateway", "dependencies", "auth"),
            ("services/auth", "dependencies", "web"),
            ("web/embed", "dependencies", "kernel"),
            ("kernel/work", "dependencies", "wellspring"),
        ] {
            assert_eq!(with(folder, table, dependency).len(), 1, "{folder} -> {dependency}");
        }
    }
}
