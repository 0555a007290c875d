//! Every repository path that a Markdown file names exists.

use std::collections::BTreeSet;

use super::Offence;
use crate::tree::Tree;

/// Characters of a pattern or a placeholder, never of a path here.
const PLACEHOLDERS: [char; 12] = ['<', '>', '*', '{', '}', '$', '…', '|', ' ', '=', '"', ','];

/// Starts of paths inside a crate: its README names them without the crate's folder, and a guide for all crates means
/// a file that at least one crate has.
const WITHIN_CRATE: [&str; 3] = ["src/", "tests/", "migrations/"];

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let tops: BTreeSet<&str> = tree.paths().filter_map(|path| path.split('/').next()).collect();
    let crates: BTreeSet<&str> =
        tree.with_extension("toml").filter_map(|(path, _)| path.strip_suffix("/Cargo.toml")).collect();
    let mut offences = Vec::new();
    for (path, text) in tree.with_extension("md") {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let in_crate = crates.contains(folder);
        let mut fenced = false;
        for (number, line) in (1..).zip(text.lines()) {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
            }
            if fenced {
                continue;
            }
            let links = link_targets(line).filter(|target| !exists(tree, &[&resolve(folder, target)]));
            let named = inline_code(line).filter(|name| {
                let inside = WITHIN_CRATE.iter().any(|start| name.starts_with(start));
                let from_root =
                    name.contains('/') && name.split('/').next().is_some_and(|top| tops.contains(top));
                let found = exists(tree, &[&resolve("", name), &resolve(folder, name)])
                    || (inside && !in_crate && crates.iter().any(|room| tree.has(&resolve(room, name))));
                (inside || from_root) && !found
            });
            for missing in links.chain(named) {
                let advice = format!("`{missing}` does not exist: correct the path, or drop the mention");
                offences.push(Offence::line(path, number, advice));
            }
        }
    }
    offences
}

fn exists(tree: &Tree, candidates: &[&str]) -> bool {
    candidates.iter().any(|path| path.is_empty() || tree.has(path))
}

/// Targets of `[text](target)` that point into the repository.
fn link_targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| {
        let target = rest.split([')', '#']).next()?.trim();
        let inside = !target.is_empty() && !target.contains(':') && !target.starts_with('/');
        inside.then_some(target)
    })
}

/// Texts between backticks that look like a path.
fn inline_code(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2).filter_map(|text| {
        let path = text.split(['#', ':']).next()?.trim_end_matches('/');
        let plain = !path.is_empty() && !path.starts_with('/') && !path.contains(PLACEHOLDERS);
        plain.then_some(path)
    })
}

/// `target` seen from `folder`, with `.` and `..` worked out.
fn resolve(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_paths_are_found_and_patterns_left_alone() {
        let guide = "See [the map](../README.md#map), [gone](gone.md), [web](https://example.org/x).\n\
                     `services/auth/src/lib.rs`, `services/nobody`, `services/<name>/src`, `docs/`, `a/b`.\n\
                     ```\nservices/nobody `services/nobody`\n```\n`/api/v1/users`, `cargo run -p xtask`\n";
        let tree = Tree::of(&[
            ("README.md", ""),
            ("docs/guide.md", guide),
            ("services/auth/src/lib.rs", ""),
            ("services/auth/Cargo.toml", ""),
            ("services/auth/README.md", "`src/lib.rs` and `src/gone.rs` and `src/lib.rs:12`"),
            ("docs/all.md", "every service has `src/lib.rs`\nand none `src/gone.rs`"),
        ]);
        let found: Vec<_> = check(&tree).into_iter().map(|offence| (offence.line, offence.advice)).collect();
        let lines: Vec<_> = found.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [Some(2), Some(1), Some(2), Some(1)], "{found:#?}");
    }
}
