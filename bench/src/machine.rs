//! What the figures were measured on.

use std::{
    fs,
    io::Write,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::Context;
use kernel_cluster::Programs;

use crate::{load::Pace, processes::kibibytes};

/// The machine and the code.
pub(crate) struct Machine {
    pub(crate) commit: String,
    /// Whether the code differs from the commit.
    changed: bool,
    cpu: String,
    cores: usize,
    memory_gib: u64,
    kernel: String,
    postgres: String,
    flush: Duration,
    load_before: String,
}

impl Machine {
    /// Looks around; `folder` lies on the disk that the databases will use.
    pub(crate) fn look(folder: &Path) -> anyhow::Result<Self> {
        let read = |path: &str| {
            fs::read_to_string(path)
                .with_context(|| format!("{path} is missing: the benchmark runs on Linux"))
        };
        let cpuinfo = read("/proc/cpuinfo")?;
        let model = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
        Ok(Self {
            commit: git(&["rev-parse", "--short", "HEAD"])?,
            changed: !git(&["status", "--porcelain", "--untracked-files=no"])?.is_empty(),
            cpu: model.map_or("unknown", |(_, name)| name.trim()).to_owned(),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory_gib: kibibytes(&read("/proc/meminfo")?, "MemTotal:").div_ceil(1024 * 1024),
            kernel: read("/proc/sys/kernel/osrelease")?.trim().to_owned(),
            postgres: Programs::find(None, None)?.version().to_string(),
            flush: flush(folder)?,
            load_before: load()?,
        })
    }

    /// One fact a line, as Markdown.
    pub(crate) fn describe(&self, pace: Pace) -> anyhow::Result<String> {
        let Self { commit, changed, cpu, cores, memory_gib, kernel, postgres, flush, load_before } = self;
        let changed = if *changed { " with local changes" } else { "" };
        Ok(format!(
            "- commit {commit}{changed}, release build\n\
             - {cpu}, {cores} cores shared by the generator, the platform and PostgreSQL; {memory_gib} GiB; Linux {kernel}\n\
             - PostgreSQL {postgres}, private cluster, `fsync` and `synchronous_commit` on; a flush takes {:.2} ms\n\
             - runs of {} s after {} s of warm-up, comparisons with a peer in {} rounds\n\
             - load average before {load_before}, after {}",
            flush.as_secs_f64() * 1e3,
            pace.measure.as_secs(),
            pace.warm_up.as_secs(),
            pace.rounds,
            load()?
        ))
    }
}

/// The median of writing and flushing one page of a log.
fn flush(folder: &Path) -> anyhow::Result<Duration> {
    let path = folder.join("flush");
    let mut file = fs::File::create(&path)?;
    let mut took = Vec::new();
    for _ in 0..101 {
        let began = Instant::now();
        file.write_all(&[0x5a; 8192])?;
        file.sync_data()?;
        took.push(began.elapsed());
    }
    fs::remove_file(&path)?;
    took.sort_unstable();
    Ok(took[took.len() / 2])
}

fn load() -> anyhow::Result<String> {
    let text = fs::read_to_string("/proc/loadavg")?;
    Ok(text.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}

fn git(arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git").args(arguments).output().context("git cannot be run")?;
    anyhow::ensure!(output.status.success(), "git {} failed", arguments.join(" "));
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
