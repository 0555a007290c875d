//! nginx as one process, in front of an upstream: what a gateway is held against.

use std::{
    fs::{self, File},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::PathBuf,
    process::Stdio,
    time::Duration,
};

use anyhow::Context;
use tempfile::TempDir;
use tokio::{
    net::TcpStream,
    process::{Child, Command},
};

use super::wrk::CONNECTIONS;
use crate::processes::Family;

/// A running nginx with everything it writes in a folder of its own.
pub(crate) struct Nginx {
    pub(crate) at: SocketAddr,
    process: Child,
    folder: TempDir,
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
        command.stdout(Stdio::null()).stderr(File::create(folder.path().join("said"))?).kill_on_drop(true);
        let process = command.spawn()?;
        let mut nginx = Self { at, process, folder };
        for _ in 0..100 {
            if let Some(status) = nginx.process.try_wait()? {
                anyhow::bail!("nginx ended with {status}: {}", nginx.said());
            }
            if TcpStream::connect(at).await.is_ok() {
                return Ok(nginx);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        anyhow::bail!("nginx does not listen: {}", nginx.said())
    }

    pub(crate) fn family(&self) -> anyhow::Result<Family> {
        Ok(Family::one("hop", i32::try_from(self.process.id().context("nginx has ended")?)?))
    }

    pub(crate) async fn stop(mut self) -> anyhow::Result<()> {
        self.process.kill().await.context("stopping nginx")
    }

    fn said(&self) -> String {
        fs::read_to_string(self.folder.path().join("said")).unwrap_or_default()
    }
}

/// A port that was free a moment ago; nginx cannot be asked to choose one.
fn free_port() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

/// Does what it can of the gateway's duties: limits by address, hands on an id and the caller's address, sends the security
/// headers, compresses for those who ask, and logs each request with its id and how long it took. Connections to both
/// sides are kept.
fn configuration(at: SocketAddr, upstream: SocketAddr) -> String {
    format!(
        r#"daemon off; master_process off; pid nginx.pid; error_log error.log crit;
         events {{ worker_connections 1024; }}
         http {{
             log_format request escape=json '{{"time":"$time_iso8601","request_id":"$request_id","method":"$request_method",'
                 '"path":"$uri","status":$status,"seconds":$request_time}}';
             access_log access.log request;
             client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
             uwsgi_temp_path uwsgi; scgi_temp_path scgi;
             keepalive_requests 100000000;
             gzip on; gzip_types application/json; gzip_vary on;
             limit_req_zone $binary_remote_addr zone=addresses:1m rate=1000000r/s;
             upstream services {{ server {upstream}; keepalive {CONNECTIONS}; keepalive_requests 100000000; }}
             server {{
                 listen {at} reuseport;
                 location / {{
                     limit_req zone=addresses burst=100000 nodelay;
                     proxy_pass http://services;
                     proxy_http_version 1.1;
                     proxy_read_timeout 30s;
                     proxy_set_header Connection '';
                     proxy_set_header X-Forwarded-For $remote_addr;
                     proxy_set_header X-Request-Id $request_id;
                     add_header X-Content-Type-Options nosniff always;
                     add_header X-Frame-Options DENY always;
                     add_header Referrer-Policy no-referrer always;
                     add_header Cross-Origin-Opener-Policy same-origin always;
                     add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'" always;
                     add_header Cache-Control no-store always;
                 }}
             }}
         }}"#
    )
}
