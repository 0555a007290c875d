//! How a child process is tied to us: what it inherits, and that it does not outlive us.

use std::process::Command;

use nix::sys::signal::Signal;

use crate::programs::Programs;

/// Variables without which some installations cannot load their libraries.
const KEPT: [&str; 2] = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"];

/// Gives the child none of our environment: neither our secrets nor `PG…` variables that would change its mind.
/// Messages stay in English, because they are searched for known causes.
pub(crate) fn clean_environment(command: &mut Command, programs: &Programs) {
    command.env_clear().env("LC_ALL", "C").env("TZ", "UTC");
    command.env("PATH", format!("{}:/usr/bin:/bin", programs.bin().display()));
    for name in KEPT {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
}

/// Lets the kernel send `signal` to the child when the *thread* that spawns it ends, so spawn from one that
/// waits for the child. Elsewhere than on Linux the child is left, and the next start finds it.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "std offers no safe way to call prctl between fork and exec")]
pub(crate) fn end_with_parent(command: &mut Command, signal: Signal) {
    use std::io;
    use std::os::unix::process::CommandExt;

    let parent = nix::unistd::getpid();
    let tie = move || {
        nix::sys::prctl::set_pdeathsig(signal)?;
        // The parent may have died before the line above: then no signal would ever come.
        if nix::unistd::getppid() == parent { Ok(()) } else { Err(io::ErrorKind::NotFound.into()) }
    };
    // SAFETY: between fork and exec only async-signal-safe calls are allowed. `tie` makes two plain system
    // calls, allocates nothing and takes no lock. It runs after the change of account, which would undo it.
    unsafe {
        command.pre_exec(tie);
    }
}

/// See the Linux version.
#[cfg(not(target_os = "linux"))]
pub(crate) fn end_with_parent(_command: &mut Command, _signal: Signal) {}
