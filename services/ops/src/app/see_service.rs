//! Brings what was seen of a service into its practitioner's standing.

use kernel_postgres::Tx;

use super::App;
use crate::{
    domain::standing::Standing,
    store::{
        evidence::{self, Seen, Sighting},
        ratings,
    },
};

/// Counts a completion and a rating once each, in whichever order they come, and only what is verified.
pub(crate) async fn see_service(app: &App, tx: &Tx<'_>, sighting: &Sighting) -> anyhow::Result<()> {
    let Some(Seen { evidence, just_completed, rated_at, counted }) = evidence::see(tx, sighting).await?
    else {
        tracing::warn!(order = %sighting.order, "a rating names other people than the service; ignored");
        return Ok(());
    };
    let now = app.env.now();
    let newly_completed = just_completed && !evidence.self_rated;
    let newly_rated = evidence.verified().filter(|_| !counted);
    if !newly_completed && newly_rated.is_none() {
        return Ok(());
    }
    let mut standing = ratings::load_for_update(tx, &Standing::start(sighting.practitioner, now)).await?;
    if newly_completed {
        standing = standing.completed();
    }
    if let Some(stars) = newly_rated {
        standing = standing.rated(stars, rated_at.unwrap_or(now).min(now));
        evidence::counted(tx, sighting.order, now).await?;
    }
    ratings::save(tx, &[standing.at(now)]).await
}
