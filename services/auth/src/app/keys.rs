//! Exchanging signing keys.

use super::App;
use crate::domain::key::{Rotation, rotation_is_due};

/// Makes the next key when it is time for one; its id.
pub(crate) async fn rotate_if_due(app: &App) -> anyhow::Result<Option<String>> {
    let keys = app.keyring.known().await?;
    if !rotation_is_due(&keys.times(), app.env.now()) {
        return Ok(None);
    }
    let id = app.keyring.rotate(Rotation::Planned).await?;
    tracing::info!(key = id, "the next signing key is published and signs from tomorrow");
    Ok(Some(id))
}
