//! The README's tour, word for word, on a town that has lived its month.

use std::path::Path;

use system_tests::installation::{Installation, binary};
use tokio::process::Command;

/// What a reader would stumble over.
const STUMBLES: [&str; 4] = ["/problems/", "null", "parse error", "not found"];
/// What the tour promises, in this order.
const SIGHTS: [&str; 8] = [
    "raised",
    "paid",
    "assigned",
    "summary_read",
    "completed",
    "practitioner_net",
    "all three agree",
    "is sound",
];

#[tokio::test]
async fn the_tour_keeps_its_promises() {
    // The tour waits a few seconds for the provider's callback; a lost one takes longer.
    let installation = Installation::new().await.with("WELLSPRING_SANDBOX__WEATHER__LOSS_PERCENT", "0");
    let data = installation.data();
    let platform = installation.up_demo().await;
    let script = tour()
        .replace("http://127.0.0.1:8080", &platform.base)
        .replace("target/release/wellspring", &format!("{} --data {}", binary().display(), data.display()));
    let output = Command::new("bash").arg("-uc").arg(script).output().await.unwrap();
    let seen =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    for stumble in STUMBLES {
        assert!(!seen.contains(stumble), "{stumble:?} in:\n{seen}");
    }
    let mut rest = seen.as_str();
    for sight in SIGHTS {
        let Some((_, after)) = rest.split_once(sight) else {
            panic!("{sight:?} is missing, or too late, in:\n{seen}")
        };
        rest = after;
    }
    platform.stop().await;
}

/// The shell blocks of the tour's section.
fn tour() -> String {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    let (_, tour) = readme.split_once("## Five minutes").unwrap();
    let (tour, _) = tour.split_once("\n## ").unwrap();
    let blocks = tour.split("```sh\n").skip(1).filter_map(|block| block.split_once("```"));
    blocks.map(|(block, _)| block).collect()
}
