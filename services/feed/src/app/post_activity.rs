//! Puts an activity into the stream for another service.

use feed_api::{ActivityReceipt, PostActivityRequest};
use kernel_postgres::Tx;

use super::App;
use crate::{
    domain::activity::{Activity, Draft, flaws},
    error::Error,
    store::activities,
};

/// Posts once a service and key; a repeat gets the id of the first.
pub(crate) async fn post_activity(
    app: &App,
    tx: &Tx<'_>,
    service: &str,
    request: PostActivityRequest,
) -> Result<ActivityReceipt, Error> {
    let found = flaws(&request);
    if !found.is_empty() {
        return Err(Error::InvalidActivity(found));
    }
    let PostActivityRequest { actor_id: actor, verb, object, audience, sensitivity, evidence, data, key } =
        request;
    // The service is part of the key, so that no service can take another's, or an event's.
    let key = format!("service:{service}:{key}");
    let draft = Draft { actor, verb, object, audience, sensitivity, evidence, data };
    let now = app.env.now();
    let activity = Activity::new(app.env.id(), draft, key, now, now);
    let posted = activities::post(tx, std::slice::from_ref(&activity), now, app.large_from()).await?;
    if let Some(activity_id) = posted.first().copied() {
        return Ok(ActivityReceipt { activity_id, created: true });
    }
    let earlier = activities::find_posted(tx, actor, &activity.key).await?;
    let activity_id =
        earlier.ok_or_else(|| anyhow::anyhow!("an activity was refused as a repeat of none"))?;
    Ok(ActivityReceipt { activity_id, created: false })
}
