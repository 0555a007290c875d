//! Goals and the periods they were reached in.

use ids::{HealthGoalId, UserId};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel_postgres::{Row, Run, Tx, statements};

use super::records::read::Scope;

statements! {
    GOALS = "
        select id, code, kind, starts_on, ends_on, zone, place, sealed from health_goals
        where user_id = $1 and key_generation = $2 order by place";

    ANY_GOALS = "select exists (select from health_goals where user_id = $1) as any";

    /// Held while a set is replaced: an aim is sealed for its goal's id, which two requests must not both invent.
    LOCK_GOALS = "select pg_advisory_xact_lock(hashtext('goals'), hashtext($1::text))";

    /// A goal that is set again keeps its id, and with it what was reached so far.
    UPSERT_GOAL = "
        insert into health_goals (user_id, key_generation, id, code, kind, starts_on, ends_on, zone, place, sealed,
                                  created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict on constraint health_goals_one_a_kind
        do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on, zone = excluded.zone,
                      place = excluded.place, sealed = excluded.sealed
        returning id";

    DELETE_OTHER_GOALS = "delete from health_goals where user_id = $1 and key_generation = $2 and id <> all($3)";

    DELETE_GOALS = "delete from health_goals where user_id = $1";

    /// Nothing when the period was achieved before.
    INSERT_ACHIEVEMENT = "
        insert into goal_achievements (user_id, goal_id, period, achieved_at) values ($1, $2, $3, $4)
        on conflict do nothing";
}

/// A goal as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredGoal {
    pub(crate) id: HealthGoalId,
    /// LOINC code of the value.
    pub(crate) code: String,
    /// Kind of the aim.
    pub(crate) kind: String,
    pub(crate) starts_on: Date,
    pub(crate) ends_on: Option<Date>,
    /// IANA name of the zone its days are counted in.
    pub(crate) zone: String,
    /// Position in the set.
    pub(crate) place: i16,
    pub(crate) sealed: Vec<u8>,
}

impl StoredGoal {
    fn of(row: &Row) -> anyhow::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            code: row.try_get("code")?,
            kind: row.try_get("kind")?,
            starts_on: row.try_get("starts_on")?,
            ends_on: row.try_get("ends_on")?,
            zone: row.try_get("zone")?,
            place: row.try_get("place")?,
            sealed: row.try_get("sealed")?,
        })
    }
}

/// The goals of a person, in their order.
pub(crate) async fn list(run: &impl Run, scope: Scope) -> anyhow::Result<Vec<StoredGoal>> {
    run.rows(GOALS, &[&scope.user, &scope.generation]).await?.iter().map(StoredGoal::of).collect()
}

/// Whether a person has goals at all.
pub(crate) async fn any(run: &impl Run, user: UserId) -> anyhow::Result<bool> {
    Ok(run.row(ANY_GOALS, &[&user]).await?.try_get("any")?)
}

/// Makes other requests that replace this person's goals wait for the end of the transaction.
pub(crate) async fn lock(tx: &Tx<'_>, user: UserId) -> anyhow::Result<()> {
    tx.rows(LOCK_GOALS, &[&user.to_string()]).await.map(drop)
}

/// Stores a goal; the id is the old one where the same code and kind was aimed at before.
pub(crate) async fn upsert(
    tx: &Tx<'_>,
    scope: Scope,
    goal: &StoredGoal,
    now: Timestamp,
) -> anyhow::Result<HealthGoalId> {
    let StoredGoal { id, code, kind, starts_on, ends_on, zone, place, sealed } = goal;
    let Scope { user, generation } = scope;
    let row = tx
        .row(
            UPSERT_GOAL,
            &[&user, &generation, id, code, kind, starts_on, ends_on, zone, place, sealed, &now],
        )
        .await?;
    Ok(row.try_get("id")?)
}

/// Drops the goals that are not in `keep`.
pub(crate) async fn delete_others(tx: &Tx<'_>, scope: Scope, keep: &[HealthGoalId]) -> anyhow::Result<u64> {
    tx.exec(DELETE_OTHER_GOALS, &[&scope.user, &scope.generation, &keep]).await
}

/// Drops all goals of a person.
pub(crate) async fn delete_all(tx: &Tx<'_>, user: UserId) -> anyhow::Result<u64> {
    tx.exec(DELETE_GOALS, &[&user]).await
}

/// Notes that a goal was reached in a period; false when that is known.
pub(crate) async fn achieve(
    tx: &Tx<'_>,
    user: UserId,
    goal: HealthGoalId,
    period: Date,
    now: Timestamp,
) -> anyhow::Result<bool> {
    Ok(tx.exec(INSERT_ACHIEVEMENT, &[&user, &goal, &period, &now]).await? > 0)
}
