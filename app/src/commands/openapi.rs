//! `wellspring openapi`: the document of all public endpoints.

use super::say;
use crate::roles;

pub(crate) fn run() -> anyhow::Result<()> {
    let services: Vec<_> =
        roles::services().into_iter().map(|service| (service.name, (service.openapi)())).collect();
    say(serde_json::to_string_pretty(&gateway::merged(&services)?)?);
    Ok(())
}
