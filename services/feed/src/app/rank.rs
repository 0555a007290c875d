//! Makes the ranked list of a moment. Asked again for the same moment it gives the same list, which is what lets a
//! reader scroll in it while new items arrive.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::Run;

use crate::{
    domain::{
        affinity::affinities,
        diversity::arrange,
        preferences::Sliders,
        ranking::{Scored, score},
    },
    store::{candidates, interactions},
};

/// Items a ranked list has at most; who has scrolled through them starts a new one.
const LENGTH: usize = 200;

/// The ranked list of `user` as of a moment, best first.
pub(crate) async fn rank(
    on: &impl Run,
    user: UserId,
    sliders: Sliders,
    as_of: Timestamp,
) -> anyhow::Result<Vec<Scored>> {
    let (candidates, traces) =
        tokio::try_join!(candidates::candidates(on, user, as_of), interactions::recent(on, user, as_of))?;
    let affinities = affinities(&traces, as_of);
    let scored = candidates.into_iter().map(|mut candidate| {
        candidate.affinity = affinities.get(&candidate.actor).copied().unwrap_or_default();
        score(candidate, user, sliders, as_of)
    });
    Ok(arrange(scored.collect(), LENGTH))
}
