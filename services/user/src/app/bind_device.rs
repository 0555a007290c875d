//! Binding devices: each gets a secret of its own, shown once.

use ids::{DeviceBindingId, UserId};
use kernel_postgres::{Tx, constraint};

use super::App;
use super::seal::{Place, Seal};
use crate::domain::flaw::Flaw;
use crate::error::Error;
use crate::store::bindings::{self, Binding, Device};

/// Bytes of a device's secret.
const SECRET_BYTES: usize = 32;
/// The longest text of a device's description, in characters.
const LONGEST: usize = 64;

/// Binds a device. The second value is its secret in hex, which is never shown again.
pub(crate) async fn bind(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    device: Device,
) -> Result<(Binding, String), Error> {
    check(&device)?;
    let seal = Seal::open_or_begin(app, tx, user).await?;
    let secret = hex::encode(app.env.bytes::<SECRET_BYTES>());
    let id: DeviceBindingId = app.env.id();
    let binding = Binding { id, device, bound_at: app.env.now(), last_sync_at: None };
    let sealed = seal.seal(Place::DeviceSecret, id.uuid(), &secret)?;
    bindings::insert(tx, user, seal.scope.generation, &binding, &sealed).await.map_err(|fault| {
        match constraint(&fault) {
            Some(bindings::ONE_OWNER) => Error::DeviceAlreadyBound,
            _ => fault.into(),
        }
    })?;
    Ok((binding, secret))
}

/// Ends a binding; the device's secret is worth nothing from then on. What it delivered stays.
pub(crate) async fn unbind(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    binding: DeviceBindingId,
) -> Result<(), Error> {
    if bindings::unbind(tx, user, binding, app.env.now()).await? { Ok(()) } else { Err(Error::NoSuchBinding) }
}

fn check(device: &Device) -> Result<(), Error> {
    let Device { vendor, model, serial, name } = device;
    let flaws: Vec<Flaw> = [("/vendor", vendor), ("/model", model), ("/serial", serial), ("/name", name)]
        .into_iter()
        .filter(|(_, text)| {
            text.trim().is_empty() || text.chars().count() > LONGEST || text.chars().any(char::is_control)
        })
        .map(|(place, _)| Flaw::new(place, format!("has 1 to {LONGEST} printable characters")))
        .collect();
    if flaws.is_empty() { Ok(()) } else { Err(Error::Invalid(flaws)) }
}
