//! Words that do not belong: marks of unfinished work, names that say nothing, paths of one machine.

use std::path::Path;

use super::Offence;
use crate::rust::{self, line_of};
use crate::tree::Tree;

/// Put together from halves, so that this file does not accuse itself.
const UNFINISHED: [&str; 5] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("todo", "!"),
    concat!("unimplemented", "!"),
];

/// Names under which anything may be put.
const VAGUE: [&str; 6] = ["common", "helper", "helpers", "misc", "util", "utils"];

/// Where machines keep what is theirs. Homebrew's fixed place on Linux is the same on all of them.
const MACHINE: [&str; 4] =
    [concat!("/", "work"), concat!("/", "root"), concat!("/", "home"), concat!("/", "Users")];
const SHARED_BY_MACHINES: &str = concat!("/", "home/linuxbrew/");

pub(super) fn finished(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (path, text) in tree.files() {
        for mark in UNFINISHED {
            for at in rust::find_word(text, mark) {
                let advice = format!("`{mark}`: finish it, or take it out and note it in the tracker");
                offences.push(Offence::line(path, line_of(text, at), advice));
            }
        }
    }
    offences
}

pub(super) fn names(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    for path in tree.paths() {
        let name = Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if VAGUE.contains(&name) {
            offences.push(Offence::file(path, format!("`{name}` says nothing: name it after what it holds")));
        }
        if path.ends_with("/mod.rs") {
            offences.push(Offence::file(
                path,
                "write foo.rs beside foo/, so that tabs and searches tell files apart",
            ));
        }
    }
    for (path, text) in tree.with_extension("rs") {
        let code = tree.code(path);
        for at in rust::find_word(code, "mod") {
            let rest = code[at + 3..].trim_start();
            let length = rest.bytes().take_while(|&byte| rust::is_identifier(byte)).count();
            let name = &rest[..length];
            if VAGUE.contains(&name) {
                let advice = format!("`mod {name}` says nothing: name it after what it holds");
                offences.push(Offence::line(path, line_of(text, at), advice));
            }
        }
    }
    offences
}

pub(super) fn machine_paths(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (path, text) in tree.files() {
        for place in MACHINE {
            for at in rust::find_word(text, place).filter(|&at| is_absolute(text, at, place)) {
                let advice = format!("`{place}` is one machine's: use a path from the root, or a setting");
                offences.push(Offence::line(path, line_of(text, at), advice));
            }
        }
    }
    offences
}

/// Whether a path starts at `at` and goes below `place`; `services/work/` and a route `/users/{id}/home` are none.
fn is_absolute(text: &str, at: usize, place: &str) -> bool {
    let before = text[..at].chars().next_back();
    let inside =
        before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '}' | '_' | '-' | '~' | ')'));
    let below = text[at + place.len()..].starts_with('/');
    !inside && below && !text[at..].starts_with(SHARED_BY_MACHINES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_work_is_found_everywhere() {
        let mark = UNFINISHED[0];
        let text = format!("//! A.\n// {mark}: later\nfn methodo() {{ {}() }}\n", UNFINISHED[3]);
        assert_eq!(finished(&Tree::of(&[("a.rs", &text), ("b.md", mark)])).len(), 3);
    }

    #[test]
    fn vague_names_are_found_in_paths_and_modules() {
        let text = "//! A.\npub(crate) mod helpers;\nmod module; // mod utils\n";
        let tree = Tree::of(&[("a/src/lib.rs", text), ("a/src/utils.rs", "//!"), ("a/src/b/mod.rs", "//!")]);
        assert_eq!(names(&tree).len(), 3);
    }

    #[test]
    fn machine_paths_are_told_from_routes() {
        let (root, home) = (MACHINE[1], MACHINE[2]);
        let text = format!(
            "{root}/x \"{home}/me\" services{root}/x {SHARED_BY_MACHINES}bin /users/{{id}}{home}/x {root}s/"
        );
        assert_eq!(machine_paths(&Tree::of(&[("a.md", &text)])).len(), 2);
    }
}
