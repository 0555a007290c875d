//! Checks and generators for the house: what a reviewer should never have to say twice.
//!
//! Reading order: [`tree`] reads the repository once, [`rust`] tells code from comments and text, [`manifest`]
//! knows the crates and their layers, [`check`] holds the rules, a file each, and [`generate`] writes the documents
//! that are made from the code. `tests/tidy.rs` runs each rule as a test, so `cargo test` keeps them.

pub mod check;
pub mod event;
pub mod generate;
pub mod manifest;
pub mod rust;
pub mod tree;

use std::path::Path;

/// The repository this crate was built in.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}
