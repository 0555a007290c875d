//! The master secret and the keys that derive from it, one for each purpose.

use std::{
    fs,
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};

use anyhow::Context;
use hmac::{Hmac, KeyInit, Mac};
use kernel::Env;
use sha2::Sha256;

use crate::config::Config;

/// All keys of an installation.
pub(crate) struct Keys(Hmac<Sha256>);

impl Keys {
    /// From the configured secret, or the one kept in the data folder, which is made when missing.
    pub(crate) fn load(config: &Config, env: &Env) -> anyhow::Result<Self> {
        let secret = match &config.secret {
            Some(secret) => secret.clone(),
            None => kept(&config.data.join("keys"), env)?,
        };
        let secret = hex::decode(secret.trim()).context("the master secret is not hexadecimal")?;
        anyhow::ensure!(secret.len() == 32, "the master secret must have 32 bytes");
        Ok(Self(Hmac::new_from_slice(&secret).context("the master secret")?))
    }

    /// The key for one purpose.
    pub(crate) fn derive(&self, purpose: &str) -> [u8; 32] {
        self.0.clone().chain_update(purpose.as_bytes()).finalize().into_bytes().into()
    }

    /// The password of a service's database role, for servers that ask for one.
    pub(crate) fn database_password(&self, service: &str) -> String {
        hex::encode(self.derive(&format!("database/{service}")))
    }
}

fn kept(folder: &Path, env: &Env) -> anyhow::Result<String> {
    let file = folder.join("master");
    if let Ok(secret) = fs::read_to_string(&file) {
        return Ok(secret);
    }
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let secret = hex::encode(env.bytes::<32>());
    // Written aside and renamed: a half-written secret would lock every sealed field.
    let aside = folder.join("master.new");
    let mut out = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&aside)
        .with_context(|| format!("cannot write {}", aside.display()))?;
    out.write_all(secret.as_bytes())?;
    out.sync_all()?;
    fs::rename(&aside, &file)?;
    Ok(secret)
}
