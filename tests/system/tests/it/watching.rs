//! What Prometheus is told to watch is there to be watched.

use std::{collections::BTreeSet, fs};

use serde_json::json;
use system_tests::{installation::Installation, person::Person, shape};

const ALERTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../deploy/prometheus/alerts.yml");

#[tokio::test(flavor = "multi_thread")]
async fn every_metric_of_the_alerts_is_exported() {
    let platform = Installation::new().await.up().await;
    let refused = json!({"email": "nobody@example.com", "password": "not-a-password"});
    Person::visitor(&platform)
        .post("/api/v1/auth/login", &refused)
        .await
        .refused(401, "auth.wrong_credentials");
    platform.settle().await;
    let exported = exported(&platform.metrics().await);
    let watched = watched(&fs::read_to_string(ALERTS).unwrap());
    assert!(watched.contains("work_items") && watched.contains("up"), "{watched:?}");
    for metric in watched {
        let elsewhere = metric == "up" || (shape::is_whole() && metric.starts_with("kafka_"));
        assert!(
            elsewhere || exported.contains(&metric),
            "{metric} is watched and not exported: {exported:?}"
        );
    }
    platform.stop().await;
}

/// The names after `# TYPE`; a histogram stands for its count, sum and buckets.
fn exported(metrics: &str) -> BTreeSet<String> {
    let typed = metrics.lines().filter_map(|line| line.strip_prefix("# TYPE "));
    typed
        .filter_map(|line| line.split_once(' '))
        .flat_map(|(name, kind)| match kind {
            "histogram" => ["_count", "_sum", "_bucket"].map(|part| format!("{name}{part}")).to_vec(),
            _ => vec![name.to_owned()],
        })
        .collect()
}

/// The metrics in the expressions: words before a brace or a bracket, or by themselves, that are not recorded by the rules.
fn watched(rules: &str) -> BTreeSet<String> {
    let mut expressions = String::new();
    let mut inside = false;
    for line in rules.lines() {
        let begins = line.trim_start().strip_prefix("expr:");
        inside = begins.is_some() || (inside && !line.trim_start().contains(": "));
        if inside {
            expressions.push_str(begins.unwrap_or(line));
            expressions.push('\n');
        }
    }
    let metric = |word: &&str| word.contains('_') || *word == "up";
    let expressions = without(&without(&expressions, '{', '}'), '"', '"');
    let words = expressions.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | ':')));
    words.filter(|word| !word.contains(':')).filter(metric).map(str::to_owned).collect()
}

/// The text without what stands between the marks.
fn without(text: &str, open: char, close: char) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        kept.push(' ');
        rest = after.split_once(close).map_or("", |(_, rest)| rest);
    }
    kept + rest
}
