//! Files stay small: at most 400 lines before the inline tests.

use super::Offence;
use crate::rust::production;
use crate::tree::Tree;

/// Lines a file may have before its inline test module.
const LIMIT: usize = 400;

/// Files that may be longer for now. The list only shrinks: a file that no longer offends must leave it.
const EXEMPT: &[&str] = &[];

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    judge(tree, EXEMPT)
}

fn judge(tree: &Tree, exempt: &[&str]) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        let lines = production(text).lines().count();
        if lines > LIMIT && !exempt.contains(&path) {
            let advice = format!(
                "{lines} lines, the limit is {LIMIT}: move one responsibility into a file of its own"
            );
            offences.push(Offence::file(path, advice));
        }
    }
    for path in exempt {
        let lines = tree.text(path).map_or(0, |text| production(text).lines().count());
        if lines <= LIMIT {
            let advice = "is within the limit again: take it off EXEMPT in xtask/src/check/size.rs";
            offences.push(Offence::file(*path, advice));
        }
    }
    offences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_do_not_count_and_the_exemptions_only_shrink() {
        let long = "x\n".repeat(LIMIT + 1);
        let tested = format!("{}#[cfg(test)]\nmod tests {{\n{long}}}\n", "x\n".repeat(LIMIT));
        let tree = Tree::of(&[("a.rs", &long), ("b.rs", &tested)]);
        assert_eq!(judge(&tree, &[]).len(), 1);
        assert_eq!(judge(&tree, &["a.rs"]), []);
        assert_eq!(judge(&tree, &["a.rs", "b.rs", "gone.rs"]).len(), 2);
    }
}
