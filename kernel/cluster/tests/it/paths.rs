//! Folders with unusual names.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use kernel_cluster::{Cluster, ClusterError};

use crate::support::{Home, connect, options, refusal, root, stop};

#[tokio::test]
async fn a_path_too_long_for_a_socket_gets_a_short_private_one() {
    let home = Home::new();
    let folder = home.path().join("long-".repeat(20)).join("longer-".repeat(20));
    let cluster = Cluster::start(options(folder.clone())).await.unwrap();
    connect(&cluster).await;
    let sockets = cluster.socket_dir().to_owned();
    assert!(sockets.starts_with("/tmp"));
    assert_eq!(fs::metadata(&sockets).unwrap().permissions().mode() & 0o777, 0o700);
    stop(cluster).await;
    assert!(!sockets.exists());

    // Somebody else was there first.
    fs::create_dir(&sockets).unwrap();
    fs::set_permissions(&sockets, Permissions::from_mode(0o777)).unwrap();
    let error = refusal(options(folder)).await;
    assert!(matches!(error, ClusterError::Permission { .. }), "{error}");
    fs::remove_dir(&sockets).unwrap();
}

#[tokio::test]
async fn spaces_commas_quotes_and_other_alphabets_are_fine() {
    let home = Home::new();
    for name in ["a b, c", "it's \"x\" 100%", "健康数据"] {
        let cluster = Cluster::start(options(home.path().join(name))).await.unwrap();
        assert!(connect(&cluster).await.query_one("select 1", &[]).await.is_ok(), "{name}");
        stop(cluster).await;
    }
}

#[tokio::test]
async fn a_link_and_its_target_are_the_same_folder() {
    let home = Home::new();
    let cluster = home.start().await;
    let link = home.path().join("link");
    std::os::unix::fs::symlink(home.folder(), &link).unwrap();
    let error = refusal(options(link)).await;
    assert!(matches!(error, ClusterError::InUse { .. }), "{error}");
    stop(cluster).await;
}

#[tokio::test]
async fn a_lock_that_is_a_link_is_not_followed() {
    let home = Home::new();
    fs::create_dir(home.folder()).unwrap();
    let victim = home.path().join("victim");
    fs::write(&victim, "precious").unwrap();
    std::os::unix::fs::symlink(&victim, home.folder().join("lock")).unwrap();
    let error = refusal(home.options()).await;
    assert!(matches!(error, ClusterError::Io { .. }), "{error} as root: {}", root());
    assert_eq!(fs::read_to_string(victim).unwrap(), "precious");
}
