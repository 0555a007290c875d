//! What an operator chooses at the edge.

use serde::{Deserialize, Serialize};

/// The `[gateway]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Origins that browsers may call from, besides the gateway's own. Default: none.
    pub allowed_origins: Vec<String>,
    /// Requests an address (of IPv6, a /64 network) may send in a burst; refilled over a minute. Default: 1200.
    pub requests_per_minute_per_address: u32,
    /// Requests a signed-in person may send in a burst; refilled over a minute. Default: 600.
    pub requests_per_minute_per_user: u32,
    /// Seconds without a sign of life after which a request is given up: no byte of an upload taken, no answer begun.
    /// Default: 30.
    pub timeout_seconds: u64,
    /// Trust `X-Forwarded-For` and `X-Forwarded-Proto` from a proxy in front. Default: false, the address of the connection
    /// counts.
    pub behind_proxy: bool,
    /// Mark cookies `Secure` always, so that browsers send them by TLS only. Default: false, they are marked where a proxy
    /// in front says that the request came by TLS.
    pub secure_cookies: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            allowed_origins: Vec::new(),
            requests_per_minute_per_address: 1200,
            requests_per_minute_per_user: 600,
            timeout_seconds: 30,
            behind_proxy: false,
            secure_cookies: false,
        }
    }
}

impl Config {
    /// Refuses values that would let nothing through.
    pub fn validate(&self) -> anyhow::Result<()> {
        anyhow::ensure!(
            self.requests_per_minute_per_address > 0 && self.requests_per_minute_per_user > 0,
            "gateway: rate limits must be above zero"
        );
        anyhow::ensure!(
            (1..=300).contains(&self.timeout_seconds),
            "gateway.timeout_seconds must be 1 to 300"
        );
        for origin in &self.allowed_origins {
            anyhow::ensure!(
                origin.starts_with("https://") || origin.starts_with("http://"),
                "gateway.allowed_origins: {origin:?} is not an origin such as https://example.org"
            );
        }
        Ok(())
    }
}
