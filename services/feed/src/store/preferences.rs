//! What users decided about their stream.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

use crate::domain::preferences::{MOST, Preferences, Sliders};

statements! {
    LOAD = "
        select chronological, share_goals, familiar, fresh, health_value, discover
        from preferences where user_id = $1";
    SAVE = "
        insert into preferences (user_id, chronological, share_goals, familiar, fresh, health_value, discover, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict on constraint preferences_pk do update set
            chronological = excluded.chronological, share_goals = excluded.share_goals,
            familiar = excluded.familiar, fresh = excluded.fresh, health_value = excluded.health_value,
            discover = excluded.discover, updated_at = excluded.updated_at";
}

/// A user's preferences; the defaults when none were saved.
pub(crate) async fn load(on: &impl Run, user: UserId) -> anyhow::Result<Preferences> {
    let row = on.opt(LOAD, &[&user]).await?;
    Ok(row.as_ref().map_or_else(Preferences::default, preferences))
}

/// Replaces a user's preferences.
pub(crate) async fn save(
    on: &impl Run,
    user: UserId,
    preferences: &Preferences,
    now: Timestamp,
) -> anyhow::Result<()> {
    let Preferences { chronological, share_goals, sliders } = preferences;
    let [familiar, fresh, value, discover] =
        [sliders.familiar, sliders.fresh, sliders.health_value, sliders.discover].map(i16::from);
    on.exec(SAVE, &[&user, chronological, share_goals, &familiar, &fresh, &value, &discover, &now])
        .await
        .map(drop)
}

fn preferences(row: &Row) -> Preferences {
    let slider = |name: &str| u8::try_from(row.get::<_, i16>(name)).unwrap_or(MOST);
    Preferences {
        chronological: row.get("chronological"),
        share_goals: row.get("share_goals"),
        sliders: Sliders {
            familiar: slider("familiar"),
            fresh: slider("fresh"),
            health_value: slider("health_value"),
            discover: slider("discover"),
        },
    }
}
