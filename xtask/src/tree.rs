//! The repository's text files, read once and kept in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::OnceLock;

use crate::rust;

/// Folders that hold products, downloads or data instead of sources.
const SKIPPED: [&str; 5] = ["target", "node_modules", "dist", "data", "__pycache__"];

/// Hidden folders that belong to the sources; all others are a tool's own.
const HIDDEN: [&str; 4] = [".ci", ".cargo", ".config", ".github"];

/// Every source file by its path from the root, with `/` between the parts.
#[derive(Debug, Default)]
pub struct Tree {
    texts: BTreeMap<String, String>,
    /// The code of each file, read as Rust when a rule first asks.
    codes: BTreeMap<String, OnceLock<String>>,
    /// All paths, folders and files that hold no text included.
    paths: BTreeSet<String>,
}

impl Tree {
    /// Reads everything below `root` that is a source.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut tree = Self::default();
        tree.walk(root, "")?;
        Ok(tree)
    }

    /// A made-up tree for the tests of a rule.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let mut tree = Self::default();
        for (path, text) in files {
            let mut folder = *path;
            while let Some((parent, _)) = folder.rsplit_once('/') {
                tree.paths.insert(parent.to_owned());
                folder = parent;
            }
            tree.paths.insert((*path).to_owned());
            tree.insert(path, (*text).to_owned());
        }
        tree
    }

    fn walk(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let kind = entry.file_type()?;
            if skipped(&name, kind.is_dir()) {
                continue;
            }
            let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
            if kind.is_dir() {
                self.walk(&entry.path(), &path)?;
            } else {
                self.load(&entry.path(), &path)?;
            }
            self.paths.insert(path);
        }
        Ok(())
    }

    fn load(&mut self, file: &Path, path: &str) -> io::Result<()> {
        match fs::read_to_string(file) {
            Ok(text) => {
                self.insert(path, text);
                Ok(())
            }
            // not text, or gone since the folder was listed (an editor's temporary file)
            Err(error) if matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn insert(&mut self, path: &str, text: String) {
        self.codes.insert(path.to_owned(), OnceLock::new());
        self.texts.insert(path.to_owned(), text);
    }

    /// The Rust file at `path` with everything but code blanked out.
    pub fn code(&self, path: &str) -> &str {
        let Some(cell) = self.codes.get(path) else { return "" };
        cell.get_or_init(|| rust::code(self.text(path).unwrap_or_default()))
    }

    /// [`Tree::code`] without the inline tests.
    pub fn shipped_code(&self, path: &str) -> &str {
        let length = self.text(path).map_or(0, |text| rust::production(text).len());
        &self.code(path)[..length]
    }

    /// The text of the file at `path`.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Whether `path` is a file or folder of the repository.
    pub fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// All text files in order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text files whose name ends with `.{extension}`.
    pub fn with_extension(&self, extension: &str) -> impl Iterator<Item = (&str, &str)> {
        self.files()
            .filter(move |(path, _)| path.strip_suffix(extension).is_some_and(|stem| stem.ends_with('.')))
    }

    /// All paths, folders included.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// How many text files there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is no text file at all.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

fn skipped(name: &str, is_folder: bool) -> bool {
    if is_folder {
        SKIPPED.contains(&name) || (name.starts_with('.') && !HIDDEN.contains(&name))
    } else {
        Path::new(name).extension().is_some_and(|extension| extension == "log")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_and_tools_are_not_sources() {
        assert!(skipped("target", true));
        assert!(skipped(".git", true));
        assert!(!skipped(".ci", true));
        assert!(skipped("server.log", false));
        assert!(!skipped(".gitignore", false));
    }

    #[test]
    fn a_made_up_tree_knows_its_folders() {
        let tree = Tree::of(&[("services/auth/src/lib.rs", "//! Auth.")]);
        assert!(tree.has("services/auth"));
        assert!(!tree.has("services/user"));
        assert_eq!(tree.with_extension("rs").count(), 1);
    }
}
