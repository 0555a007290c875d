//! Turns an event's story into activities, interactions and signals, in the transaction that marks the event as applied.

use std::collections::BTreeMap;

use feed_api::{Audience, ObjectRef, Sensitivity, Verb};
use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::Tx;
use uuid::Uuid;

use super::App;
use crate::{
    domain::{
        activity::{Activity, Draft},
        affinity::{Interaction, Trace},
    },
    events::{Interest, Story},
    store::{activities, interactions, preferences, trending},
};

/// Stores what an event means for the stream.
pub(crate) async fn tell(app: &App, tx: &Tx<'_>, event: Uuid, story: Story) -> anyhow::Result<()> {
    let Story { at, mut drafts, interactions, signals, goal_reached_by } = story;
    let now = app.env.now();
    if let Some(user) = goal_reached_by {
        drafts.extend(shared_goal(tx, user, event).await?);
    }
    let stored: Vec<Activity> = (0..)
        .zip(drafts)
        .map(|(n, draft): (u32, _)| Activity::new(app.env.id(), draft, format!("event:{event}:{n}"), at, now))
        .collect();
    activities::post(tx, &stored, now, app.large_from()).await?;
    record(tx, event, at.min(now), interactions).await?;
    for interest in signals {
        let Interest { subject, title, actor, weight } = interest;
        let signal = trending::Signal { id: app.env.uuid(), subject, title, actor, weight, at: at.min(now) };
        trending::signal(tx, &signal).await?;
    }
    Ok(())
}

async fn record(
    tx: &Tx<'_>,
    event: Uuid,
    at: Timestamp,
    told: Vec<(UserId, UserId, Interaction)>,
) -> anyhow::Result<()> {
    for (n, (user, author, interaction)) in told.into_iter().enumerate() {
        let trace = Trace { author, weight: interaction.weight(), at };
        interactions::record(tx, user, &format!("event:{event}:{n}"), trace).await?;
    }
    Ok(())
}

/// What followers see of a reached goal when its owner has chosen to share: that there was one. Its object is the event,
/// which leads nowhere.
async fn shared_goal(tx: &Tx<'_>, user: UserId, event: Uuid) -> anyhow::Result<Option<Draft>> {
    let shares = preferences::load(tx, user).await?.share_goals;
    Ok(shares.then(|| Draft {
        actor: user,
        verb: Verb::Achieve,
        object: ObjectRef { kind: "milestone".to_owned(), id: event.to_string() },
        audience: Audience::Followers,
        sensitivity: Sensitivity::Ordinary,
        evidence: None,
        data: BTreeMap::new(),
    }))
}
