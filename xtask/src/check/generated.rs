//! Documents made from the code say what the code says.

use super::Offence;
use crate::generate;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    generate::documents(tree)
        .into_iter()
        .filter(|document| document.text.is_none() || tree.text(document.path) != document.text.as_deref())
        .map(|document| Offence::file(document.path, "is stale: run `cargo run -p xtask -- generate`"))
        .collect()
}
