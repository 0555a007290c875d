//! Looks at a person's goals after something was recorded, and announces those that were reached.
//!
//! A job rather than a part of recording: an import of a million records should look at the goals once, and a request
//! should not wait for a year of steps to be added up.

use ids::UserId;
use kernel_work::{Job, JobContext, outbox};
use serde::{Deserialize, Serialize};
use user_api::GoalAchieved;

use crate::app::{App, follow_goals};
use crate::store::goals;

/// The person whose goals to look at.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AnnounceGoals {
    pub(crate) user: UserId,
}

impl Job<App> for AnnounceGoals {
    const KIND: &'static str = "user.announce_goals";

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        let user = self.user;
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        let now = app.env.now();
        for followed in follow_goals::follow(app, &tx, user).await.map_err(kernel::Problem::from)? {
            let Some(progress) = followed.progress.filter(|progress| progress.achieved) else { continue };
            let goal = &followed.goal;
            if goals::achieve(&tx, user, goal.id, progress.period, now).await? {
                let event = GoalAchieved {
                    user_id: user,
                    goal_id: goal.id,
                    code: goal.code().to_owned(),
                    period: progress.period,
                    streak: progress.streak,
                    achieved_at: now,
                };
                outbox::publish(&tx, &app.env, &event).await?;
            }
        }
        context.finish(&tx).await?;
        tx.commit().await?;
        app.work.wake();
        Ok(())
    }
}
