//! Every Rust file begins by saying what it is for.

use super::Offence;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let advice =
        "begin with a `//!` line that says what this file is for (a crate may show its README instead)";
    let headers = ["//! ", "#![doc = include_str!(\"../README.md\")]"];
    tree.with_extension("rs")
        .filter(|(_, text)| !headers.iter().any(|header| text.starts_with(header)))
        .map(|(path, _)| Offence::line(path, 1, advice))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_is_a_header() {
        let tree = Tree::of(&[("a.rs", "//! A.\n"), ("b.rs", "use a;\n//! B.\n"), ("c.rs", "//!\n")]);
        assert_eq!(check(&tree).len(), 2);
    }
}
