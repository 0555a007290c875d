//! PostgreSQL's programs: where they are and how old.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::ClusterError;
use crate::places;

/// The oldest major version that is supported.
pub const OLDEST_MAJOR: u32 = 15;

/// A PostgreSQL version, as in `15.13`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Data are compatible within a major version only.
    pub major: u32,
    /// Counts bug-fix releases; 0 for a beta.
    pub minor: u32,
}

impl Version {
    /// Reads the answer of `postgres --version`, for example `postgres (PostgreSQL) 15.13 (Debian …)`.
    fn parse(answer: &str) -> Option<Self> {
        let number = answer.split_once("(PostgreSQL)")?.1.split_whitespace().next()?;
        let (major, rest) = split_digits(number)?;
        let minor = rest.strip_prefix('.').and_then(split_digits).map_or(0, |(minor, _)| minor);
        Some(Self { major, minor })
    }
}

fn split_digits(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// A folder with PostgreSQL's programs of one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programs {
    bin: PathBuf,
    version: Version,
}

impl Programs {
    /// Finds programs of at least [`OLDEST_MAJOR`]: in `bin` when given, else in `PATH`, else the newest in the
    /// usual places of Debian, Red Hat, Homebrew and Postgres.app. Wherever they lie, programs of
    /// `prefer_major` win, because existing data can be opened by no other.
    pub fn find(bin: Option<&Path>, prefer_major: Option<u32>) -> Result<Self, ClusterError> {
        let Some(bin) = bin else {
            return Self::choose(&places::from_path(), &places::usual(), prefer_major);
        };
        if !places::has_programs(bin) {
            return Err(ClusterError::ProgramsMissing { looked: bin.display().to_string() });
        }
        Self::at(bin)?.supported()
    }

    fn choose(path: &[PathBuf], usual: &[PathBuf], prefer_major: Option<u32>) -> Result<Self, ClusterError> {
        let mut found = Vec::new();
        let mut broken = None;
        for bin in path.iter().chain(usual) {
            match Self::at(bin) {
                Ok(programs) => found.push(programs),
                Err(error) => broken = Some(error),
            }
        }
        // A stable sort: PATH decides between equals, and its first usable entry beats newer ones elsewhere.
        let in_path = |programs: &Self| path.contains(&programs.bin);
        found.sort_by_key(|programs| {
            let usable = programs.version.major >= OLDEST_MAJOR;
            let preferred = prefer_major == Some(programs.version.major);
            let newest = if in_path(programs) && usable { u32::MAX } else { programs.version.major };
            std::cmp::Reverse((usable && preferred, newest))
        });
        match found.into_iter().next() {
            Some(best) => best.supported(),
            None => {
                Err(broken.unwrap_or_else(|| ClusterError::ProgramsMissing { looked: places::described() }))
            }
        }
    }

    /// Asks the programs in `bin` for their version.
    fn at(bin: &Path) -> Result<Self, ClusterError> {
        let broken = |reason: String| ClusterError::ProgramsBroken { bin: bin.into(), reason };
        let answer = Command::new(bin.join("postgres"))
            .arg("--version")
            .output()
            .map_err(|e| broken(e.to_string()))?;
        let text = String::from_utf8_lossy(&answer.stdout);
        let version = Version::parse(&text).ok_or_else(|| {
            let said = String::from_utf8_lossy(&answer.stderr);
            broken(format!(
                "postgres --version said {:?}",
                said.lines().chain(text.lines()).next().unwrap_or("")
            ))
        })?;
        Ok(Self { bin: bin.into(), version })
    }

    fn supported(self) -> Result<Self, ClusterError> {
        if self.version.major < OLDEST_MAJOR {
            return Err(ClusterError::ProgramsTooOld { found: self.version, bin: self.bin });
        }
        Ok(self)
    }

    /// The folder they lie in.
    pub fn bin(&self) -> &Path {
        &self.bin
    }

    /// The version of the server.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The path of one of the programs, for example `pg_dump`; whether it is installed is not checked.
    pub fn path(&self, name: &str) -> PathBuf {
        self.bin.join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_distributions_print_them() {
        let read = |answer| Version::parse(answer).map(|v| v.to_string());
        assert_eq!(read("postgres (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)\n").as_deref(), Some("15.13"));
        assert_eq!(read("postgres (PostgreSQL) 17.4 (Homebrew)").as_deref(), Some("17.4"));
        assert_eq!(read("postgres (PostgreSQL) 18beta1").as_deref(), Some("18.0"));
        assert_eq!(read("postgres (PostgreSQL) 9.6.24").as_deref(), Some("9.6"));
        assert_eq!(read("postgres (PostgreSQL) devel"), None);
        assert_eq!(read("bash: no such file"), None);
    }
}
