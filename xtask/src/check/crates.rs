//! Every crate has a README and the workspace's lints and versions; every third-party dependency has its reason.

use super::Offence;
use crate::manifest::Workspace;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let workspace = Workspace::of(tree);
    let mut offences: Vec<Offence> =
        workspace.unreadable.iter().map(|(path, reason)| Offence::file(path, reason)).collect();
    for found in workspace.crates.values() {
        let readme = format!("{}/README.md", found.folder);
        if tree.text(&readme).is_none_or(|text| text.trim().is_empty()) {
            offences.push(Offence::file(readme, "write it: purpose, what the crate owns, what it promises"));
        }
        if !found.inherits_lints {
            offences.push(Offence::file(found.manifest(), "add `[lints]` with `workspace = true`"));
        }
        for dependency in found.dependencies.iter().filter(|dependency| !dependency.inherited) {
            let name = &dependency.name;
            let advice =
                format!("write `{name}.workspace = true`; versions and reasons stand in the root Cargo.toml");
            offences.push(Offence::file(found.manifest(), advice));
        }
    }
    offences
}

/// Every third-party line of the root's `[workspace.dependencies]` follows a comment that gives its reason.
pub(super) fn reasons(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    let mut inside = false;
    let mut explained = false;
    for (number, line) in (1..).zip(tree.text("Cargo.toml").unwrap_or_default().lines()) {
        let line = line.trim();
        if line.starts_with('[') {
            inside = line == "[workspace.dependencies]";
        } else if line.is_empty() || line.starts_with("# ---") {
            explained = false;
        } else if line.starts_with('#') {
            explained = true;
        } else if inside && !explained && !line.contains("path = ") && line.contains('=') {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            let advice = format!("give the reason `{name}` is kept in a comment above it");
            offences.push(Offence::line("Cargo.toml", number, advice));
        }
    }
    offences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_described_linted_and_inherits() {
        let bare = "[package]\nname = \"auth\"\n[dependencies]\nserde = \"1\"\n";
        let tree = Tree::of(&[("services/auth/Cargo.toml", bare)]);
        let advice: Vec<_> = check(&tree).into_iter().map(|offence| offence.advice).collect();
        assert_eq!(advice.len(), 3, "{advice:#?}");
    }

    #[test]
    fn dependencies_have_reasons() {
        let root = "[workspace.dependencies]\n# --- ours ---\nkernel = { path = \"kernel/types\" }\n\n\
                    # JSON\nserde = \"1\"\nserde_json = \"1\"\n\nrand = \"0.10\"\n[profile.dev]\ndebug = true\n";
        let offences = reasons(&Tree::of(&[("Cargo.toml", root)]));
        assert_eq!(offences.len(), 1);
        assert_eq!(offences[0].line, Some(9));
        assert!(offences[0].advice.contains("`rand`"));
    }
}
