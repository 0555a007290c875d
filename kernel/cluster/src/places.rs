//! The folders in which distributions keep PostgreSQL's programs.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold one sub-folder a version, and how such a sub-folder's name begins.
const VERSIONED: &[(&str, &str)] = &[
    ("/usr/lib/postgresql", ""),
    ("/usr", "pgsql-"),
    ("/opt/homebrew/opt", "postgresql"),
    ("/usr/local/opt", "postgresql"),
    ("/home/linuxbrew/.linuxbrew/opt", "postgresql"),
    ("/Applications/Postgres.app/Contents/Versions", ""),
];

/// Both programs are needed, from the same installation.
pub(crate) fn has_programs(bin: &Path) -> bool {
    bin.join("postgres").is_file() && bin.join("initdb").is_file()
}

/// The real folders behind the `postgres` programs in `PATH`: initdb and the server look for their share files
/// relative to the place a link points to.
pub(crate) fn from_path() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    distinct(std::env::split_paths(&path).map(|folder| folder.join("postgres")))
}

/// The folders with programs in the usual places.
pub(crate) fn usual() -> Vec<PathBuf> {
    let versions = VERSIONED.iter().flat_map(|&(parent, prefix)| {
        let entries = fs::read_dir(parent).into_iter().flatten().flatten();
        entries.filter(move |entry| entry.file_name().to_string_lossy().starts_with(prefix))
    });
    distinct(versions.map(|version| version.path().join("bin/postgres")))
}

fn distinct(programs: impl Iterator<Item = PathBuf>) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    for program in programs {
        let Some(bin) = program.canonicalize().ok().and_then(|real| real.parent().map(Path::to_path_buf))
        else {
            continue;
        };
        if has_programs(&bin) && !folders.contains(&bin) {
            folders.push(bin);
        }
    }
    folders
}

/// The places in words, for the message that nothing was found.
pub(crate) fn described() -> String {
    let places: Vec<String> =
        VERSIONED.iter().map(|(parent, prefix)| format!("{parent}/{prefix}*/bin")).collect();
    format!("PATH, {}", places.join(", "))
}
