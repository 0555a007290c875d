//! Bound devices and the nonces they used.

use ids::{DeviceBindingId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, Tx, statements};

statements! {
    INSERT_BINDING = "
        insert into device_bindings (user_id, id, key_generation, vendor, model, serial, name, secret_sealed, bound_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    BINDINGS = "
        select id, vendor, model, serial, name, bound_at, last_sync_at from device_bindings
        where user_id = $1 and unbound_at is null and ($2::uuid is null or id < $2) order by id desc limit $3";

    /// A device knows its binding, not its owner.
    LIVE_BINDING = "
        select user_id, key_generation, secret_sealed from device_bindings where id = $1 and unbound_at is null";

    UNBIND = "
        update device_bindings set unbound_at = $3 where user_id = $1 and id = $2 and unbound_at is null";

    UNBIND_ALL = "update device_bindings set unbound_at = $2 where user_id = $1 and unbound_at is null";

    /// Nothing when the nonce was used before.
    USE_NONCE = "
        insert into device_nonces (binding_id, nonce, used_at) values ($1, $2, $3) on conflict do nothing";

    /// Locks the binding: unbinding waits for a sync that is under way, and a sync does not outlive its binding.
    TOUCH_BINDING = "
        update device_bindings set last_sync_at = $3 where user_id = $1 and id = $2 and unbound_at is null";

    PURGE_NONCES = "delete from device_nonces where used_at < $1";
}

/// Violated when a device is bound already, by whomever.
pub(crate) const ONE_OWNER: &str = "device_bindings_one_owner";

/// What a device is.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub(crate) vendor: String,
    pub(crate) model: String,
    pub(crate) serial: String,
    /// What its owner calls it.
    pub(crate) name: String,
}

/// A bound device.
#[derive(Clone, Debug)]
pub(crate) struct Binding {
    pub(crate) id: DeviceBindingId,
    pub(crate) device: Device,
    pub(crate) bound_at: Timestamp,
    pub(crate) last_sync_at: Option<Timestamp>,
}

/// What is needed to check a device's signature.
pub(crate) struct Secret {
    pub(crate) user: UserId,
    pub(crate) generation: i32,
    pub(crate) sealed: Vec<u8>,
}

impl Binding {
    fn of(row: &Row) -> anyhow::Result<Self> {
        let device = Device {
            vendor: row.try_get("vendor")?,
            model: row.try_get("model")?,
            serial: row.try_get("serial")?,
            name: row.try_get("name")?,
        };
        let (bound_at, last_sync_at) = (row.try_get("bound_at")?, row.try_get("last_sync_at")?);
        Ok(Self { id: row.try_get("id")?, device, bound_at, last_sync_at })
    }
}

/// Binds a device; violates [`ONE_OWNER`] when it is bound.
pub(crate) async fn insert(
    tx: &Tx<'_>,
    user: UserId,
    generation: i32,
    binding: &Binding,
    secret_sealed: &[u8],
) -> anyhow::Result<()> {
    let Binding { id, device: Device { vendor, model, serial, name }, bound_at, last_sync_at: _ } = binding;
    tx.exec(INSERT_BINDING, &[&user, id, &generation, vendor, model, serial, name, &secret_sealed, bound_at])
        .await
        .map(drop)
}

/// The devices bound now, newest first.
pub(crate) async fn list(
    run: &impl Run,
    user: UserId,
    before: Option<DeviceBindingId>,
    limit: usize,
) -> anyhow::Result<Vec<Binding>> {
    run.rows(BINDINGS, &[&user, &before, &i64::try_from(limit)?]).await?.iter().map(Binding::of).collect()
}

/// The owner and sealed secret of a bound device.
pub(crate) async fn secret(run: &impl Run, binding: DeviceBindingId) -> anyhow::Result<Option<Secret>> {
    let Some(row) = run.opt(LIVE_BINDING, &[&binding]).await? else { return Ok(None) };
    Ok(Some(Secret {
        user: row.try_get("user_id")?,
        generation: row.try_get("key_generation")?,
        sealed: row.try_get("secret_sealed")?,
    }))
}

/// Ends a binding; false when it is not there.
pub(crate) async fn unbind(
    tx: &Tx<'_>,
    user: UserId,
    binding: DeviceBindingId,
    now: Timestamp,
) -> anyhow::Result<bool> {
    Ok(tx.exec(UNBIND, &[&user, &binding, &now]).await? > 0)
}

/// Ends all bindings of a person.
pub(crate) async fn unbind_all(tx: &Tx<'_>, user: UserId, now: Timestamp) -> anyhow::Result<u64> {
    tx.exec(UNBIND_ALL, &[&user, &now]).await
}

/// Uses a nonce up; false when it was used before.
pub(crate) async fn use_nonce(
    tx: &Tx<'_>,
    binding: DeviceBindingId,
    nonce: &str,
    now: Timestamp,
) -> anyhow::Result<bool> {
    Ok(tx.exec(USE_NONCE, &[&binding, &nonce, &now]).await? > 0)
}

/// Notes that a device delivered; false when it was unbound meanwhile.
pub(crate) async fn touch(
    tx: &Tx<'_>,
    user: UserId,
    binding: DeviceBindingId,
    now: Timestamp,
) -> anyhow::Result<bool> {
    Ok(tx.exec(TOUCH_BINDING, &[&user, &binding, &now]).await? > 0)
}

/// Forgets nonces used before `before`.
pub(crate) async fn purge_nonces(run: &impl Run, before: Timestamp) -> anyhow::Result<u64> {
    run.exec(PURGE_NONCES, &[&before]).await
}
