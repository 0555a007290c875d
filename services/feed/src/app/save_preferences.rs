//! Replaces a user's preferences.

use ids::UserId;
use kernel_postgres::Tx;

use super::App;
use crate::{
    domain::preferences::{MOST, Preferences, Sliders},
    error::Error,
    store::preferences,
};

/// Saves preferences whose sliders are within their ends.
pub(crate) async fn save_preferences(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    wanted: &Preferences,
) -> Result<(), Error> {
    let Sliders { familiar, fresh, health_value, discover } = wanted.sliders;
    let named = [
        ("/sliders/familiar", familiar),
        ("/sliders/fresh", fresh),
        ("/sliders/health_value", health_value),
        ("/sliders/discover", discover),
    ];
    if let Some((pointer, _)) = named.into_iter().find(|(_, slider)| *slider > MOST) {
        return Err(Error::SliderOutOfRange(pointer));
    }
    preferences::save(tx, user, wanted, app.env.now()).await?;
    Ok(())
}
