//! Users' quiet hours.

use std::collections::HashMap;

use anyhow::Context;
use ids::UserId;
use jiff::{Timestamp, tz::TimeZone};
use kernel_postgres::{Row, Run, statements};

use crate::domain::quiet::QuietHours;

statements! {
    OF_USERS = "select user_id, quiet_from, quiet_to, zone from notification_preferences where user_id = any($1)";
    SAVE = "
        insert into notification_preferences (user_id, quiet_from, quiet_to, zone, updated_at)
        values ($1, $2, $3, $4, $5)
        on conflict on constraint notification_preferences_pk do update set
            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, zone = excluded.zone,
            updated_at = excluded.updated_at";
    CLEAR = "delete from notification_preferences where user_id = $1";
}

/// The quiet hours of those users who have any.
pub(crate) async fn of_users(on: &impl Run, users: &[UserId]) -> anyhow::Result<HashMap<UserId, QuietHours>> {
    on.rows(OF_USERS, &[&users])
        .await?
        .iter()
        .map(|row| Ok((row.get("user_id"), quiet_hours(row)?)))
        .collect()
}

/// Sets a user's quiet hours, or takes them back.
pub(crate) async fn save(
    on: &impl Run,
    user: UserId,
    quiet: Option<&QuietHours>,
    now: Timestamp,
) -> anyhow::Result<()> {
    let Some(QuietHours { from, to, zone }) = quiet else {
        return on.exec(CLEAR, &[&user]).await.map(drop);
    };
    let zone = zone.iana_name().context("the zone has no IANA name")?;
    on.exec(SAVE, &[&user, from, to, &zone, &now]).await.map(drop)
}

fn quiet_hours(row: &Row) -> anyhow::Result<QuietHours> {
    let zone = TimeZone::get(row.get("zone")).context("a stored zone is unknown")?;
    Ok(QuietHours { from: row.get("quiet_from"), to: row.get("quiet_to"), zone })
}
