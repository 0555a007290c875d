//! Starts that cannot succeed: each says in one line why, and what to do.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::time::Duration;

use kernel_cluster::{Cluster, ClusterError, Options, Programs};

use crate::support::{Home, refusal, root, stop};

fn with_data(files: &[(&str, &str)]) -> Home {
    let home = Home::new();
    // As root, data must not be root's; any other owner will do.
    fs::create_dir_all(home.data()).unwrap();
    for (name, content) in files {
        fs::write(home.data().join(name), content).unwrap();
    }
    if root() {
        std::os::unix::fs::chown(home.data(), Some(65_534), None).unwrap();
    }
    home
}

#[tokio::test]
async fn data_of_another_major_version() {
    let home = with_data(&[("PG_VERSION", "12\n")]);
    let error = refusal(home.options()).await;
    assert!(matches!(error, ClusterError::OtherMajor { made_by: 12, .. }), "{error}");
}

#[tokio::test]
async fn a_folder_with_other_files() {
    let home = with_data(&[("holiday.jpg", "")]);
    let error = refusal(home.options()).await;
    assert!(matches!(error, ClusterError::NotACluster { .. }), "{error}");
    assert!(home.data().join("holiday.jpg").exists());
    let home = with_data(&[("PG_VERSION", "newest")]);
    assert!(matches!(refusal(home.options()).await, ClusterError::NotACluster { .. }));
}

#[tokio::test]
async fn an_empty_data_folder_is_fine() {
    let home = with_data(&[]);
    stop(home.start().await).await;
}

#[tokio::test]
async fn programs_that_are_missing_too_old_or_broken() {
    let home = Home::new();
    let at = |bin| Options { bin: Some(bin), ..home.options() };
    assert!(matches!(refusal(at(home.path().into())).await, ClusterError::ProgramsMissing { .. }));

    home.script("initdb", "");
    let error = refusal(at(home.script("postgres", "echo 'postgres (PostgreSQL) 14.11 (Debian)'"))).await;
    assert!(error.to_string().contains("PostgreSQL 14.11"), "{error}");
    assert!(matches!(error, ClusterError::ProgramsTooOld { .. }), "{error}");

    let error = refusal(at(home.script("postgres", "echo 'no such library' >&2; exit 127"))).await;
    assert!(
        matches!(&error, ClusterError::ProgramsBroken { reason, .. } if reason.contains("no such library"))
    );
    assert!(!home.data().exists());
}

#[test]
fn programs_are_found_without_being_told() {
    let programs = Programs::find(None, None).unwrap();
    assert!(programs.path("initdb").is_file());
    assert_eq!(Programs::find(None, Some(programs.version().major)).unwrap(), programs);
    assert_eq!(Programs::find(None, Some(3)).unwrap(), programs, "a wish, not a condition");
    assert_eq!(Programs::find(Some(programs.bin()), None).unwrap(), programs);
}

#[tokio::test]
async fn a_server_that_cannot_start_tells_why_and_one_that_is_slow_is_stopped() {
    let home = Home::new();
    let mut options = home.options();
    options.settings.push(("shared_buffers".into(), "plenty".into()));
    let error = refusal(options).await;
    assert!(
        matches!(&error, ClusterError::StartFailed { log, .. } if log.contains("shared_buffers")),
        "{error}"
    );

    let mut options = home.options();
    options.ready_timeout = Duration::ZERO;
    let error = refusal(options).await;
    assert!(matches!(error, ClusterError::NotReady { seconds: 0, .. }), "{error}");
    stop(home.start().await).await;
}

#[tokio::test]
async fn a_folder_without_access() {
    let home = Home::new();
    let closed = home.path().join("closed");
    fs::create_dir(&closed).unwrap();
    let mode = |bits| fs::set_permissions(&closed, Permissions::from_mode(bits)).unwrap();
    // Root gets in but the account that runs PostgreSQL does not; an ordinary user does not get in either.
    mode(if root() { 0o700 } else { 0o500 });
    let error = refusal(Options { folder: closed.join("cluster"), ..home.options() }).await;
    match error {
        ClusterError::Unreachable { ref blocked, .. } if root() => assert_eq!(*blocked, closed),
        ClusterError::Permission { .. } if !root() => {}
        other => panic!("{other}"),
    }
    mode(0o755);
}

#[tokio::test]
async fn as_root_an_account_is_needed_and_must_own_the_data() {
    if !root() {
        return;
    }
    let home = Home::new();
    for name in ["no-such-account", "root"] {
        let error = refusal(Options { unprivileged_user: Some(name.into()), ..home.options() }).await;
        assert!(matches!(error, ClusterError::NoAccount { .. }), "{error}");
    }
    fs::create_dir_all(home.data()).unwrap();
    fs::write(home.data().join("PG_VERSION"), "15").unwrap();
    let error = refusal(home.options()).await;
    assert!(matches!(error, ClusterError::OwnedByRoot { .. }), "{error}");
    fs::remove_dir_all(home.data()).unwrap();

    // Data of an ordinary user stay with that user.
    let options = Options { unprivileged_user: Some("nobody".into()), ..home.options() };
    stop(Cluster::start(options).await.unwrap()).await;
    let owner = fs::metadata(home.data()).unwrap().uid();
    stop(home.start().await).await;
    assert_eq!(fs::metadata(home.data()).unwrap().uid(), owner);
}
