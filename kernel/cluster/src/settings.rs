//! The server's settings, given on its command line: the program decides, and neither a file nor `ALTER SYSTEM`
//! can turn safety off.

use std::ffi::OsString;
use std::path::Path;

use crate::sockets::PORT;

const BUILT_IN: &[(&str, &str)] = &[
    // Only the socket, only for its owner.
    ("listen_addresses", ""),
    ("unix_socket_permissions", "0700"),
    // What was acknowledged is on the disk.
    ("fsync", "on"),
    ("synchronous_commit", "on"),
    ("full_page_writes", "on"),
    // Backups and replicas can be taken without a restart.
    ("wal_level", "replica"),
    // Services hold tens of connections, tools and backups a few.
    ("max_connections", "100"),
    // Taken as it is used, so a small installation stays small; the system caches the rest.
    ("shared_buffers", "256MB"),
    // Two cores are shared with the program, and short statements gain nothing from helpers or compiled plans.
    ("max_parallel_workers_per_gather", "0"),
    ("jit", "off"),
    // Disks without moving parts: a random page costs hardly more than the next one.
    ("random_page_cost", "1.1"),
    ("timezone", "UTC"),
    ("log_timezone", "UTC"),
    // Messages go to our log, in English and without the values that statements and details carry: they are
    // people's data.
    ("logging_collector", "off"),
    ("log_destination", "stderr"),
    ("log_line_prefix", ""),
    ("lc_messages", "C"),
    ("log_error_verbosity", "terse"),
    ("log_min_error_statement", "panic"),
    ("log_checkpoints", "off"),
    // After the crash of a child the postmaster ends too, and the supervisor decides. By itself it would start
    // over at once, for ever: on a full disk that burns a core, and it no longer listens to a shutdown.
    ("restart_after_crash", "off"),
];

/// The server's arguments. Where a setting is given twice, the later one counts: `extra` wins.
pub(crate) fn arguments(sockets: &Path, cluster_name: &str, extra: &[(String, String)]) -> Vec<OsString> {
    let own = [("port", PORT.to_string()), ("cluster_name", cluster_name.to_owned())];
    let built_in = BUILT_IN.iter().map(|(name, value)| (*name, (*value).to_owned())).chain(own);
    let extra = extra.iter().map(|(name, value)| (name.as_str(), value.clone()));
    // The value is a list of names, so a path with a space or comma needs quotes.
    let sockets = format!("\"{}\"", sockets.display().to_string().replace('"', "\"\""));
    built_in
        .chain([("unix_socket_directories", sockets)])
        .chain(extra)
        .flat_map(|(name, value)| [OsString::from("-c"), OsString::from(format!("{name}={value}"))])
        .collect()
}
