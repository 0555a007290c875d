//! What an operator may set.

use serde::{Deserialize, Serialize};

/// Settings of the health record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// IANA zone in which days are counted when a request names none. Default `Asia/Shanghai`.
    pub default_zone: String,
    /// Records that one statement of an import stores. Default 1,000.
    pub import_batch: usize,
    /// Imports this process runs at once. Default 4.
    pub imports_at_once: usize,
    /// Bytes an import may have. Default 4 GiB.
    pub import_bytes: u64,
    /// Records that one aggregate, goal or assessment may look at. Default 200,000.
    pub records_per_answer: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            default_zone: "Asia/Shanghai".to_owned(),
            import_batch: 1_000,
            imports_at_once: 4,
            import_bytes: 4 * 1024 * 1024 * 1024,
            records_per_answer: 200_000,
        }
    }
}

impl Config {
    /// Fails with the name of the first setting that cannot work.
    pub fn validate(&self) -> anyhow::Result<()> {
        let zone = &self.default_zone;
        anyhow::ensure!(
            jiff::tz::TimeZone::get(zone).is_ok(),
            "user.default_zone: {zone} is not an IANA time zone"
        );
        anyhow::ensure!((1..=5_000).contains(&self.import_batch), "user.import_batch must be 1 to 5000");
        anyhow::ensure!(self.imports_at_once > 0, "user.imports_at_once must be at least 1");
        anyhow::ensure!(self.import_bytes > 0, "user.import_bytes must be at least 1");
        anyhow::ensure!(self.records_per_answer > 0, "user.records_per_answer must be at least 1");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_work_and_nonsense_does_not() {
        assert!(Config::default().validate().is_ok());
        let moon = Config { default_zone: "Moon/Tycho".to_owned(), ..Config::default() };
        assert!(moon.validate().unwrap_err().to_string().contains("default_zone"));
        assert!(Config { import_batch: 0, ..Config::default() }.validate().is_err());
    }
}
