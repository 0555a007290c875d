//! Taking delivery from a bound device, which proves itself by signing what it sends.

use ids::{DeviceBindingId, UserId};
use kernel_postgres::Tx;
use kernel_work::outbox;
use user_api::DeviceDataSynced;

use super::App;
use super::record_batch::{self, Recorded};
use super::seal::{Place, Seal};
use crate::domain::observation::Observation;
use crate::domain::signature::{Refused, Signed};
use crate::domain::source::Source;
use crate::error::Error;
use crate::store::bindings;

/// The owner of the device that signed `body`.
///
/// Whatever is wrong, the answer is the same: an unknown binding, an erased key and a wrong signature cannot be told
/// apart from outside.
pub(crate) async fn authenticate(
    app: &App,
    binding: DeviceBindingId,
    signed: Signed<'_>,
    body: &[u8],
) -> Result<UserId, Error> {
    let reader = app.db.read().await?;
    let stored = bindings::secret(&reader, binding).await?;
    let known = match stored {
        Some(stored) => match Seal::open(app, &reader, stored.user).await? {
            Some(seal) if seal.scope.generation == stored.generation => {
                let secret: String = seal.reveal(Place::DeviceSecret, binding.uuid(), &stored.sealed)?;
                Some((stored.user, secret))
            }
            _ => None,
        },
        None => None,
    };
    let (user, secret) = known.unzip();
    // An unknown device is checked against a secret nobody has, so that it is refused as slowly as a wrong one.
    let secret = secret.unwrap_or_else(|| hex::encode(app.env.bytes::<32>()));
    match (signed.verify(secret.as_bytes(), body, app.env.now()), user) {
        (Ok(()), Some(user)) => Ok(user),
        (Err(refused), _) => {
            tracing::info!(%binding, reason = %refused, "a device request was refused");
            Err(Error::NotSigned)
        }
        (Ok(()), None) => {
            tracing::info!(%binding, reason = %Refused::Mismatch, "a device request was refused");
            Err(Error::NotSigned)
        }
    }
}

/// Records what a device delivered, once a nonce.
pub(crate) async fn receive(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    binding: DeviceBindingId,
    nonce: &str,
    observations: Vec<Observation>,
) -> Result<Recorded, Error> {
    let now = app.env.now();
    if !bindings::touch(tx, user, binding, now).await? {
        return Err(Error::NotSigned);
    }
    if !bindings::use_nonce(tx, binding, nonce, now).await? {
        return Err(Error::Replayed);
    }
    let source = Source::device(&binding);
    let sourced = observations.into_iter().map(|observation| (observation, source.clone())).collect();
    let recorded = record_batch::record(app, tx, user, sourced).await?;
    let event = DeviceDataSynced {
        user_id: user,
        binding_id: binding,
        action_id: recorded.action_id,
        stored: u32::try_from(recorded.stored()).unwrap_or(u32::MAX),
        duplicates: u32::try_from(recorded.duplicates()).unwrap_or(u32::MAX),
        synced_at: now,
    };
    outbox::publish(tx, &app.env, &event).await?;
    Ok(recorded)
}
