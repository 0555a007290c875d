//! Every file with statements is listed in its crate's registry, so that a test prepares each of them.

use super::Offence;
use crate::rust;
use crate::tree::Tree;

/// The macro itself, which lists nothing.
const DEFINITION: &str = "kernel/postgres/src/statements.rs";

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        let code = tree.code(path);
        let Some(at) = code.find("statements! {") else { continue };
        let registered_here = rust::find_word(code, "ALL").next().is_some();
        if path == DEFINITION || rust::is_test(path) || registered_here || is_registered(tree, path) {
            continue;
        }
        let advice = "list this file's `ALL` in the crate's registry, so that a test prepares its statements";
        offences.push(Offence::line(path, rust::line_of(text, at), advice));
    }
    offences
}

/// Whether a file of the same crate names this one's `ALL`: as `module::ALL` from the parent module, or as
/// `parent::module::ALL` from anywhere.
fn is_registered(tree: &Tree, path: &str) -> bool {
    let Some((source, inside)) = path.split_once("/src/") else { return false };
    let mut parts = inside.trim_end_matches(".rs").rsplit('/');
    let (module, parent) = (parts.next().unwrap_or_default(), parts.next());
    let (short, long) = (format!("{module}::ALL"), parent.map(|parent| format!("{parent}::{module}::ALL")));
    let parent_file = path.rsplit_once('/').map(|(folder, _)| format!("{folder}.rs")).unwrap_or_default();
    tree.with_extension("rs").any(|(other, _)| {
        if !other.starts_with(source) || other == path {
            return false;
        }
        let code = tree.code(other);
        let beside = parent.is_none() || other == parent_file;
        (beside && rust::find_word(code, &short).next().is_some())
            || long.as_ref().is_some_and(|long| rust::find_word(code, long).next().is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_listed() {
        let statements = "//! A.\nstatements! {\n    LOAD = \"select 1\";\n}\n";
        let tree = Tree::of(&[
            (
                "services/auth/src/store.rs",
                "//! B.\nconst REGISTRY: &[_] = &[users::ALL, groups::members::ALL];\n",
            ),
            ("services/auth/src/store/users.rs", statements),
            ("services/auth/src/store/groups/members.rs", statements),
            ("services/auth/src/store/sessions.rs", statements),
            ("services/user/src/store/users.rs", statements),
        ]);
        let found: Vec<_> = check(&tree).into_iter().map(|offence| offence.path).collect();
        assert_eq!(found, ["services/auth/src/store/sessions.rs", "services/user/src/store/users.rs"]);
    }
}
