//! The one PostgreSQL of a test binary.

use std::{fs, path::Path, sync::OnceLock, thread};

use kernel_cluster::{Cluster, Options};
use kernel_postgres::tokio_postgres::Config;
use nix::{errno::Errno, sys::signal::kill, unistd::Pid};

static SERVER: OnceLock<Config> = OnceLock::new();

/// How the administrator of the test server connects; starts the server when it is not running yet.
pub fn config() -> &'static Config {
    SERVER.get_or_init(|| {
        // A thread of its own with a runtime of its own: tests come and go with theirs, the server stays. It ends when
        // the process does.
        let (send, receive) = std::sync::mpsc::channel();
        thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let cluster = Cluster::start(options()).await.expect("a PostgreSQL for the tests");
                let config: Config = cluster.url("postgres").parse().expect("the cluster's own address");
                let _ = send.send(config);
                std::future::pending::<()>().await;
            });
        });
        receive.recv().expect("the test server starts")
    })
}

fn options() -> Options {
    let base = std::env::temp_dir().join(format!("wellspring-tests-{}", nix::unistd::geteuid()));
    remove_leftovers(&base);
    let mut options = Options::new(base.join(std::process::id().to_string()));
    let setting = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    options.settings = vec![
        setting("fsync", "off"),
        setting("synchronous_commit", "off"),
        setting("full_page_writes", "off"),
        setting("max_connections", "400"),
    ];
    options
}

/// Removes the folders of test binaries that have ended.
fn remove_leftovers(base: &Path) {
    let folders = fs::read_dir(base).into_iter().flatten().flatten();
    for folder in folders.map(|entry| entry.path()) {
        if owner(&folder).is_some_and(|pid| kill(pid, None) == Err(Errno::ESRCH)) {
            // Another binary may be removing it too.
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

fn owner(folder: &Path) -> Option<Pid> {
    folder.file_name()?.to_str()?.parse().ok().map(Pid::from_raw)
}
