//! nginx as one process, in front of an upstream: what a gateway is held against.

use std::{fs, net::SocketAddr, path::PathBuf, process::Stdio, time::Duration};

use anyhow::Context;
use tempfile::TempDir;
use tokio::{
    net::TcpStream,
    process::{Child, Command},
};

use super::{instance::free_port, wrk::CONNECTIONS};
use crate::processes::Family;

/// A running nginx with everything it writes in a folder of its own.
pub(crate) struct Nginx {
    pub(crate) at: SocketAddr,
    process: Child,
    _folder: TempDir,
}

/// Where distributions put it.
fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    places.map(|folder| folder.join("nginx")).find(|program| program.is_file())
}

pub(crate) fn is_installed() -> bool {
    program().is_some()
}

impl Nginx {
    /// Starts it and waits until it listens.
    pub(crate) async fn start(upstream: SocketAddr) -> anyhow::Result<Self> {
        let folder = crate::folder()?;
        let at = free_port()?;
        fs::write(folder.path().join("nginx.conf"), configuration(at, upstream))?;
        let mut command = Command::new(program().context("nginx is missing")?);
        command.arg("-p").arg(folder.path()).arg("-c").arg(folder.path().join("nginx.conf"));
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn()?;
        let nginx = Self { at, process, _folder: folder };
        for _ in 0..100 {
            if TcpStream::connect(at).await.is_ok() {
                return Ok(nginx);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        anyhow::bail!("nginx does not listen")
    }

    pub(crate) fn family(&self) -> anyhow::Result<Family> {
        Ok(Family::one("hop", i32::try_from(self.process.id().context("nginx has ended")?)?))
    }

    pub(crate) async fn stop(mut self) -> anyhow::Result<()> {
        self.process.kill().await.context("stopping nginx")
    }
}

/// Keeps connections to both sides and writes its access log, as it does out of the box.
fn configuration(at: SocketAddr, upstream: SocketAddr) -> String {
    format!(
        "daemon off; master_process off; pid nginx.pid; error_log error.log crit;
         events {{ worker_connections 1024; }}
         http {{
             access_log access.log;
             client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
             uwsgi_temp_path uwsgi; scgi_temp_path scgi;
             keepalive_requests 100000000;
             upstream services {{ server {upstream}; keepalive {CONNECTIONS}; keepalive_requests 100000000; }}
             server {{
                 listen {at} reuseport;
                 location / {{
                     proxy_pass http://services;
                     proxy_http_version 1.1;
                     proxy_set_header Connection '';
                     proxy_set_header X-Forwarded-For $remote_addr;
                     proxy_set_header X-Request-Id $request_id;
                 }}
             }}
         }}"
    )
}
