//! Starting, stopping, and the commands of an operator: each refusal is one line that names the way out.

use std::{fs, net::TcpListener, time::Duration};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use serde_json::Value;
use system_tests::{
    installation::Installation,
    person::Person,
    platform::{Platform, eventually},
    town::Town,
};

#[tokio::test(flavor = "multi_thread")]
async fn it_serves_owns_its_folder_and_leaves_nothing_running() {
    let platform = Installation::new().await.up().await;
    let visitor = Person::visitor(&platform);
    let document = visitor.get("/openapi.json").await.expect(200);
    assert_eq!(document["openapi"], "3.1.0");
    let page = visitor.get("/docs/").await;
    assert!(page.is_success() && page.header("content-type").starts_with("text/html"), "{}", page.status);
    let metrics = platform.http.get(format!("{}/metrics", platform.admin)).send().await.unwrap();
    assert!(metrics.text().await.unwrap().contains("db_connections"));

    let second = platform.installation().run(&["up"]).await;
    let line = second.refusal();
    assert!(
        line.contains("in use")
            && line.contains("stop it first")
            && line.contains(&platform.pid().to_string()),
        "{line}"
    );
    visitor.get("/openapi.json").await.expect(200);

    let installation = platform.stop().await;
    assert_eq!(processes_of(&installation), [] as [Pid; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_port_is_told_at_once() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let installation = Installation::new().await.with("WELLSPRING_LISTEN", &address);
    let refused = installation.run(&["up"]).await;
    let line = refused.refusal();
    assert!(line.contains(&address) && line.contains("WELLSPRING_LISTEN"), "{line}");
    assert!(!installation.data().join("postgres").exists(), "told after the store was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_kill_it_takes_up_where_it_stood() {
    let town = Town::found(Installation::new().await.up().await).await;
    let (pid, operator) = (town.platform.pid(), town.operator);
    let installation = town.platform.kill().await;
    // Commands work on what was left lying: a socket and a lock of a process that is gone.
    assert!(installation.data().join("control").exists());
    assert!(installation.done(&["work", "list"]).await.starts_with("0 things wait"));
    let platform = installation.up().await;
    assert_ne!(platform.pid(), pid);
    operator.at(&platform).get(&format!("/api/v1/users/{}", operator.id)).await.expect(200);
    let installation = platform.stop().await;
    assert_eq!(processes_of(&installation), [] as [Pid; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_everything_was_killed_it_recovers_by_itself() {
    let platform = Installation::new().await.up().await;
    kill(platform.postmaster().expect("a running PostgreSQL"), Signal::SIGKILL).unwrap();
    let installation = platform.kill().await;
    let platform = installation.up().await;
    Person::visitor(&platform).get("/api/v1/services").await.expect(200);
    platform.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_under_way_is_finished_before_the_end() {
    let platform = Installation::new().await.up().await;
    let visitor = Person::visitor(&platform);
    let asking = tokio::spawn(async move {
        let mut answered = 0;
        // Whatever was accepted has an answer; then nobody listens any more.
        while let Ok(reply) = visitor.attempt(reqwest::Method::GET, "/api/v1/services", None, None).await {
            assert_eq!(reply.status, 200, "{:#}", reply.body);
            answered += 1;
        }
        answered
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    platform.stop().await;
    assert!(asking.await.unwrap() > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_names_what_is_missing() {
    let installation = Installation::new().await;
    let before = installation.run(&["doctor"]).await;
    assert!(!before.success && before.err.contains("things need attention"), "{before:?}");
    let applied = installation.done(&["migrate"]).await;
    assert!(!applied.starts_with("0 "), "{applied}");
    assert!(installation.done(&["migrate"]).await.starts_with("0 migrations applied"));
    is_healthy(&installation.done(&["doctor"]).await);
    assert_eq!(processes_of(&installation), [] as [Pid; 0]);
    // And of what is running.
    let platform = installation.up().await;
    is_healthy(&platform.installation().done(&["doctor"]).await);
    platform.stop().await;
}

fn is_healthy(told: &str) {
    assert!(told.contains("everything is in order"), "{told}");
    for service in ["auth", "feed", "finance", "ops", "sandbox", "trade", "user"] {
        let line = told.lines().find(|line| line.starts_with(service)).unwrap_or_default();
        assert!(line.contains("reachable, migrated"), "{told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_explain_themselves() {
    let installation = Installation::new()
        .await
        .with("WELLSPRING_SECRET", &"ab".repeat(32))
        .with("DATABASE_URL", "postgresql://admin:hunter2@127.0.0.1:1/none");
    let help = installation.done(&["--help"]).await;
    for command in
        ["up", "serve", "roles", "migrate", "seed", "doctor", "openapi", "reconcile", "config", "work"]
    {
        assert!(help.lines().any(|line| line.trim_start().starts_with(command)), "no {command} in:\n{help}");
    }
    let roles = installation.done(&["roles"]).await;
    assert_eq!(roles.lines().count(), 8, "{roles}");
    let document: Value = serde_json::from_str(&installation.done(&["openapi"]).await).unwrap();
    assert!(document["paths"]["/api/v1/service-orders"]["post"].is_object());
    let config = installation.done(&["config"]).await;
    assert!(
        !config.contains("abab") && !config.contains("hunter2") && config.contains("(hidden)"),
        "{config}"
    );
    for command in ["up", "doctor", "migrate"] {
        let away = installation.run(&[command]).await;
        assert!(away.refusal().contains("the configured database does not answer"), "{}", away.err);
        assert!(!away.err.contains("hunter2"), "{}", away.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_told_in_one_line() {
    let installation = Installation::new().await;
    let wrong = installation.data().display().to_string();
    for (name, value, told) in [
        ("WELLSPRING_PG_BIN", wrong.as_str(), "WELLSPRING_PG_BIN"),
        ("WELLSPRING_LISTEN", "8080", "LISTEN"),
        ("WELLSPRING_LISTNE", "127.0.0.1:0", "listne"),
        ("WELLSPRING_WRITERS_PER_SERVICE", "0", "writers_per_service"),
        ("WELLSPRING_TRADE__PAY_WITHIN_MINUTES", "0", "waiting times"),
        ("WELLSPRING_TRADE__PAY_WITHIN_MINUTS", "5", "pay_within_minuts"),
        ("WELLSPRING_SECRET", "abc", "64 hexadecimal digits"),
        ("DATABASE_URL", "mysql://nowhere", "database URL"),
    ] {
        let refused = installation.run_setting(&[(name, value)], &["up"]).await;
        let line = refused.refusal();
        assert!(line.contains(told), "{name}={value}: {line}");
    }
    let real = [("WELLSPRING_REHEARSAL", "false")];
    let refused = installation.run_setting(&real, &["serve", "--role", "trade,gateway"]).await;
    assert!(refused.refusal().contains("set kafka.brokers"), "{}", refused.err);
    let nowhere = [("WELLSPRING_KAFKA__BROKERS", "127.0.0.1:1"), ("WELLSPRING_KAFKA__PREFIX", "not a name")];
    let refused = installation.run_setting(&nowhere, &["up"]).await;
    assert!(refused.refusal().contains("kafka.prefix"), "{}", refused.err);
    let refused = installation.run(&["serve", "--role", "trad"]).await;
    assert!(refused.refusal().contains("trade"), "{}", refused.err);
    let refused = installation.run(&["--config", "/nowhere.toml", "up"]).await;
    assert!(refused.refusal().contains("/nowhere.toml"), "{}", refused.err);
    let refused = installation.run(&["work", "retry", "trade", "not-an-id"]).await;
    assert!(refused.refusal().contains("not-an-id"), "{}", refused.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_configured_server_is_used_and_left_running() {
    let folder = tempfile::Builder::new().prefix("wellspring-server-").tempdir().unwrap();
    system_tests::installation::open_to_all(folder.path());
    let server =
        kernel_cluster::Cluster::start(kernel_cluster::Options::new(folder.path().join("pg"))).await.unwrap();
    let installation = Installation::new().await.with("DATABASE_URL", &server.url("postgres"));
    let town = Town::found(installation.up().await).await;
    assert!(town.platform.postmaster().is_none(), "there is a private cluster");
    let person = town.register("13800000001", "王芳", &[]).await;
    let platform = town.platform.stop().await.up().await;
    let person = person.at(&platform);
    person.get(&format!("/api/v1/users/{}", person.id)).await.expect(200);
    is_healthy(&platform.installation().done(&["doctor"]).await);

    // A second process would take the control socket away.
    let second = platform.installation().run(&["serve"]).await;
    let line = second.refusal();
    let pid = platform.pid().to_string();
    assert!(line.contains("stop it first") && line.contains("--data") && line.contains(&pid), "{line}");
    platform.installation().done(&["advance", "1s"]).await;

    // Nobody serves without the store, and everybody is served again once it is back.
    server.stop().await.unwrap();
    store_is(&platform, false).await;
    let away = person.get("/api/v1/service-orders").await;
    assert!(away.status == 503 || away.status == 500, "{} {:#}", away.status, away.body);
    drop(server);
    let server =
        kernel_cluster::Cluster::start(kernel_cluster::Options::new(folder.path().join("pg"))).await.unwrap();
    store_is(&platform, true).await;
    eventually("the orders", async || person.get("/api/v1/service-orders").await.is_success().then_some(()))
        .await;
    platform.stop().await;
    assert!(!server.pids().is_empty());
    server.stop().await.unwrap();
}

async fn store_is(platform: &Platform, there: bool) {
    eventually("readiness to follow the store", async || {
        let ready = platform.http.get(format!("{}/health/ready", platform.admin)).send().await.ok()?;
        (ready.status().is_success() == there).then_some(())
    })
    .await;
}

/// The processes that name the installation's folder on their command lines or in their titles.
fn processes_of(installation: &Installation) -> Vec<Pid> {
    let folder = installation.data().display().to_string();
    let entries = fs::read_dir("/proc").unwrap().flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    let of_folder = numbers.filter(|pid| {
        let command = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&command).contains(&folder)
    });
    of_folder.map(Pid::from_raw).collect()
}
