//! `wrk`: the generator for bare hops, for it costs less than what it measures.

use std::{
    borrow::Cow,
    net::SocketAddr,
    process::{Output, Stdio},
    time::Duration,
};

use anyhow::Context;
use tokio::process::Command;

use crate::{
    load::{Load, Measured, Window, each},
    processes::Family,
};

/// Connections kept open.
pub(crate) const CONNECTIONS: usize = 64;

/// Whether it is installed.
pub(crate) async fn is_installed() -> bool {
    // It knows no way to be asked for its version without complaining.
    Command::new("wrk").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().await.is_ok()
}

/// Asks for one path over all connections without a pause.
pub(crate) async fn run(load: &Load, at: SocketAddr, path: &str) -> anyhow::Result<Measured> {
    heard(&play(load.pace.warm_up, at, path)?.wait_with_output().await?)?;
    let process = play(load.pace.measure, at, path)?;
    let mut load = load.clone();
    load.watched.push(Family::one("generator", i32::try_from(process.id().context("wrk has ended")?)?));
    load.pace.warm_up = Duration::ZERO;
    let window = Window::after_warm_up(load.pace);
    let ended = async { process.wait_with_output().await.context("wrk was lost") };
    let (spent, output) = futures::try_join!(load.meter(window), ended)?;
    let said = heard(&output)?;
    let per_second: f64 =
        word(&said, "Requests/sec:").and_then(|word| word.parse().ok()).context("wrk told no rate")?;
    let at = |mark| word(&said, mark).and_then(duration).with_context(|| format!("wrk told no {mark}"));
    Ok(Measured {
        per_second,
        p50: at(" 50%")?,
        p99: at(" 99%")?,
        longest: at(" 99%")?,
        spent: each(&spent, per_second * load.pace.measure.as_secs_f64()),
    })
}

/// What it said, when all of its requests were answered well.
fn heard(output: &Output) -> anyhow::Result<Cow<'_, str>> {
    let said = String::from_utf8_lossy(&output.stdout);
    let complaint = String::from_utf8_lossy(&output.stderr);
    anyhow::ensure!(output.status.success(), "wrk failed: {said}{complaint}");
    anyhow::ensure!(!said.contains("Non-2xx") && !said.contains("Socket errors"), "wrk met errors: {said}");
    Ok(said)
}

fn play(time: Duration, at: SocketAddr, path: &str) -> anyhow::Result<tokio::process::Child> {
    let (seconds, connections) = (format!("{}s", time.as_secs().max(1)), CONNECTIONS.to_string());
    let mut command = Command::new("wrk");
    command.args(["--threads", "1", "--connections", &connections, "--duration", &seconds, "--latency"]);
    command
        .arg(format!("http://{at}{path}"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command.spawn().context("wrk cannot be run")
}

fn word<'a>(said: &'a str, mark: &str) -> Option<&'a str> {
    said.split_once(mark)?.1.split_whitespace().next()
}

/// A time such as `812.00us`, `1.23ms` or `1.02s`.
fn duration(text: &str) -> Option<Duration> {
    let split = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(split);
    let scale = match unit {
        "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => return None,
    };
    Some(Duration::from_secs_f64(number.parse::<f64>().ok()? * scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_says_is_understood() {
        let said = "  Latency Distribution\n     50%    1.10ms\n     75%    1.30ms\n     99%  812.00us\nRequests/sec:  51234.56\n";
        assert_eq!(word(said, " 50%").and_then(duration), Some(Duration::from_micros(1100)));
        assert_eq!(word(said, " 99%").and_then(duration), Some(Duration::from_micros(812)));
        assert_eq!(word(said, "Requests/sec:"), Some("51234.56"));
        assert_eq!(duration("1.5m"), None);
    }
}
