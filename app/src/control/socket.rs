//! One request and one answer a connection, as lines of JSON.

use std::{fs, io::ErrorKind, os::unix::fs::PermissionsExt, path::PathBuf, sync::Arc};

use anyhow::Context;
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{UnixListener, UnixStream},
};
use tokio_util::sync::CancellationToken;

use super::{Request, operate::operate};
use crate::{config::Config, platform::Platform};

/// A request line may have this many bytes.
const REQUEST_BYTES: u64 = 4096;

#[derive(Serialize, Deserialize)]
struct Answer {
    done: bool,
    text: String,
}

/// The open socket of a process that can be operated.
pub(crate) struct Control {
    listener: UnixListener,
    path: PathBuf,
}

impl Control {
    /// Opens it, before anybody is told that the process is ready: one that cannot be operated does not start.
    pub(crate) fn open(config: &Config) -> anyhow::Result<Self> {
        let path = path(config);
        // The lock on the folder has shown that no other process runs from it, so what lies here is a leftover.
        let _ = fs::remove_file(&path);
        let listener =
            UnixListener::bind(&path).with_context(|| format!("cannot listen on {}", path.display()))?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, path })
    }

    /// Answers requests until shutdown.
    pub(crate) async fn listen(
        self,
        config: Arc<Config>,
        platform: Arc<Platform>,
        shutdown: CancellationToken,
    ) -> anyhow::Result<()> {
        loop {
            let accepted = tokio::select! {
                () = shutdown.cancelled() => break,
                accepted = self.listener.accept() => accepted,
            };
            let (stream, _) = accepted.context("the control socket failed")?;
            let (config, platform) = (Arc::clone(&config), Arc::clone(&platform));
            tokio::spawn(async move {
                if let Err(error) = answer(stream, &config, &platform).await {
                    tracing::warn!(cause = format!("{error:#}"), "a control request broke off");
                }
            });
        }
        let _ = fs::remove_file(&self.path);
        Ok(())
    }
}

async fn answer(stream: UnixStream, config: &Config, platform: &Platform) -> anyhow::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    (&mut stream).take(REQUEST_BYTES).read_line(&mut line).await?;
    let outcome = match serde_json::from_str(&line) {
        Ok(request) => operate(config, platform, request).await,
        Err(error) => Err(error.into()),
    };
    let answer = match outcome {
        Ok(text) => Answer { done: true, text },
        Err(error) => Answer { done: false, text: format!("{error:#}") },
    };
    stream.write_all(&serde_json::to_vec(&answer)?).await?;
    Ok(stream.shutdown().await?)
}

/// The running process's answer, or nothing when none runs.
pub(crate) async fn ask(
    config: &Config,
    request: &Request,
) -> anyhow::Result<Option<anyhow::Result<String>>> {
    let mut stream = match UnixStream::connect(path(config)).await {
        Ok(stream) => stream,
        // No socket, or one whose process was killed.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) => {
            return Ok(None);
        }
        Err(error) => return Err(error).context("cannot reach the running platform"),
    };
    let mut line = serde_json::to_vec(request)?;
    line.push(b'\n');
    stream.write_all(&line).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let answer: Answer = serde_json::from_slice(&answer).context("the running platform gave no answer")?;
    Ok(Some(if answer.done { Ok(answer.text) } else { Err(anyhow::anyhow!(answer.text)) }))
}

fn path(config: &Config) -> PathBuf {
    config.data.join("control")
}
