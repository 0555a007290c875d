//! What processes cost, as Linux accounts for it under `/proc`.

use std::{collections::BTreeMap, fs, time::Duration};

/// `/proc` counts CPU time in hundredths of a second on every platform.
const TICK: Duration = Duration::from_millis(10);

/// Processes whose use of the machine is counted together.
#[derive(Debug, Clone)]
pub(crate) struct Family {
    name: &'static str,
    root: i32,
    with_children: bool,
}

/// Memory in bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Memory {
    /// In use by the processes, what they share counted for each.
    pub(crate) resident: u64,
    /// What they share divided among those who share it.
    pub(crate) proportional: u64,
}

/// A line of `/proc/<pid>/stat`.
struct Stat {
    parent: i32,
    own: u64,
    /// Of children that ended and were waited for.
    children: u64,
}

impl Family {
    /// One process.
    pub(crate) const fn one(name: &'static str, pid: i32) -> Self {
        Self { name, root: pid, with_children: false }
    }

    /// A process and its children at any moment.
    pub(crate) const fn tree(name: &'static str, pid: i32) -> Self {
        Self { name, root: pid, with_children: true }
    }

    /// The benchmark itself.
    pub(crate) fn ourselves() -> Self {
        Self::one("generator", i32::try_from(std::process::id()).unwrap_or_default())
    }

    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// CPU time spent so far.
    pub(crate) fn cpu(&self) -> Duration {
        let Some(root) = stat(self.root) else { return Duration::ZERO };
        if !self.with_children {
            return ticks(root.own);
        }
        let children = children_of(self.root);
        ticks(root.own + root.children + children.values().map(|child| child.own).sum::<u64>())
    }

    /// Memory at this moment.
    pub(crate) fn memory(&self) -> Memory {
        let children = if self.with_children { children_of(self.root) } else { BTreeMap::new() };
        let mut sum = Memory::default();
        for pid in children.into_keys().chain([self.root]) {
            let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
            sum.resident += kibibytes(&rollup, "Rss:") * 1024;
            sum.proportional += kibibytes(&rollup, "Pss:") * 1024;
        }
        sum
    }
}

fn children_of(root: i32) -> BTreeMap<i32, Stat> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter_map(|pid| Some((pid, stat(pid)?))).filter(|(_, stat)| stat.parent == root).collect()
}

fn stat(pid: i32) -> Option<Stat> {
    parse(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)
}

/// The program's name stands in brackets and may itself hold any character.
fn parse(line: &str) -> Option<Stat> {
    let fields: Vec<&str> = line.rsplit_once(')')?.1.split_whitespace().collect();
    let number = |place: usize| fields.get(place)?.parse::<u64>().ok();
    Some(Stat {
        parent: fields.get(1)?.parse().ok()?,
        own: number(11)? + number(12)?,
        children: number(13)? + number(14)?,
    })
}

fn ticks(count: u64) -> Duration {
    TICK * u32::try_from(count).unwrap_or(u32::MAX)
}

/// The value of a line such as `Pss:   123 kB`.
pub(crate) fn kibibytes(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_brackets_is_skipped() {
        let line = "42 (a) b (c)) S 7 42 42 0 -1 4194560 1 0 0 0 250 50 3 4 20 0 1 0 1 1 1";
        let stat = parse(line).unwrap();
        assert_eq!((stat.parent, stat.own, stat.children), (7, 300, 7));
        assert_eq!(ticks(stat.own), Duration::from_secs(3));
    }

    #[test]
    fn we_cost_something() {
        let memory = Family::ourselves().memory();
        assert!(memory.resident >= memory.proportional && memory.proportional > 0, "{memory:?}");
    }
}
