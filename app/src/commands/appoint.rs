//! `wellspring appoint`: gives somebody roles; how an installation gets its first administrator.

use std::io::Read;

use anyhow::Context;
use auth_api::Role;

use super::say;
use crate::{
    cli::Appointment,
    config::Config,
    control::{self, Request},
};

/// Longer input is no password.
const PASSWORD_BYTES: u64 = 1024;

pub(crate) async fn run(config: &Config, appointment: Appointment) -> anyhow::Result<()> {
    let Appointment { contact, role, name, password_stdin } = appointment;
    let roles = role.iter().map(|name| known(name)).collect::<anyhow::Result<Vec<_>>>()?;
    let password = if password_stdin { Some(read_password()?) } else { None };
    say(control::ask(config, Request::Appoint { contact, roles, name, password }).await?);
    Ok(())
}

fn known(name: &str) -> anyhow::Result<Role> {
    Role::parse(name).with_context(|| {
        format!(
            "there is no role {name:?} for people; choose from {}",
            Role::ALL.map(Role::as_str).join(", ")
        )
    })
}

fn read_password() -> anyhow::Result<String> {
    let mut text = String::new();
    std::io::stdin().take(PASSWORD_BYTES).read_to_string(&mut text).context("cannot read the password")?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
