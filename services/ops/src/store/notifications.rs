//! What users were told.

use std::collections::BTreeMap;

use ids::{NotificationId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, ToSql, statements};

use super::{
    times::storable,
    words::{parse, word},
};
use crate::domain::{
    about::About,
    template::{Bilingual, Template},
};

statements! {
    TELL = "
        insert into notifications (user_id, notification_id, template, version, params, source_key, created_at, deliver_at,
                                   about_kind, about_id, order_id)
        select u, n, $3, $4, $5, $6, $7, d, $9, $10, $11
        from unnest($1::uuid[], $2::uuid[], $8::timestamptz[]) as told (u, n, d)
        on conflict on constraint notifications_told_once do nothing
        returning user_id, notification_id";
    FIND = "select notification_id from notifications where user_id = $1 and source_key = $2";
    LIST = "
        select n.notification_id, n.template, n.params, n.created_at, n.deliver_at, n.read_at,
               n.about_kind, n.about_id, n.order_id, t.title_zh, t.title_en, t.body_zh, t.body_en
        from notifications n join notification_templates t on t.code = n.template and t.version = n.version
        where n.user_id = $1 and (not $2 or n.read_at is null)
          and ($3::timestamptz is null or (n.created_at, n.notification_id) < ($3, $4))
        order by n.created_at desc, n.notification_id desc limit $5";
    COUNT_UNREAD = "select count(*) from (
        select from notifications where user_id = $1 and read_at is null limit $2
    ) unread";
    /// The first reading stays.
    READ = "
        update notifications set read_at = coalesce(read_at, $3)
        where user_id = $1 and notification_id = $2 returning read_at";
}

/// Unread notifications are counted up to here; beyond it the number says nothing more.
const COUNTED: i64 = 100;

/// A notification for some users.
#[derive(Clone, Debug)]
pub(crate) struct Telling<'a> {
    pub(crate) template: &'a Template,
    pub(crate) params: &'a BTreeMap<String, String>,
    /// A user is told once a key.
    pub(crate) key: &'a str,
    pub(crate) about: Option<About>,
    pub(crate) at: Timestamp,
    /// Each with the id of the notification and when it may disturb.
    pub(crate) to: Vec<(UserId, NotificationId, Timestamp)>,
}

/// What stands in an inbox.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) id: NotificationId,
    pub(crate) template: String,
    pub(crate) title: Bilingual,
    pub(crate) body: Bilingual,
    pub(crate) about: Option<About>,
    pub(crate) created_at: Timestamp,
    pub(crate) deliver_at: Timestamp,
    pub(crate) read_at: Option<Timestamp>,
}

/// Stores a notification for everyone who was not told under this key before; who they are.
pub(crate) async fn tell(
    on: &impl Run,
    telling: &Telling<'_>,
) -> anyhow::Result<Vec<(UserId, NotificationId)>> {
    let Telling { template, params, key, about, at, to } = telling;
    let users: Vec<UserId> = to.iter().map(|(user, ..)| *user).collect();
    let ids: Vec<NotificationId> = to.iter().map(|(_, id, _)| *id).collect();
    let moments: Vec<Timestamp> = to.iter().map(|(.., at)| *at).collect();
    let params = serde_json::to_value(params)?;
    let kind = about.map(|about| word(&about.kind)).transpose()?;
    let (id, order) = (about.map(|about| about.id), about.and_then(|about| about.order));
    let values: [&(dyn ToSql + Sync); 11] =
        [&users, &ids, &template.code, &template.version, &params, key, at, &moments, &kind, &id, &order];
    let rows = on.rows(TELL, &values).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// What a user was told under a key.
pub(crate) async fn find(on: &impl Run, user: UserId, key: &str) -> anyhow::Result<Option<NotificationId>> {
    Ok(on.opt(FIND, &[&user, &key]).await?.map(|row| row.get(0)))
}

/// A user's inbox, newest first, behind a moment and id.
pub(crate) async fn list(
    on: &impl Run,
    user: UserId,
    unread_only: bool,
    behind: Option<(Timestamp, NotificationId)>,
    limit: usize,
) -> anyhow::Result<Vec<Told>> {
    let (at, id) = behind.map(|(at, id)| (storable(at), id)).unzip();
    on.rows(LIST, &[&user, &unread_only, &at, &id, &i64::try_from(limit)?]).await?.iter().map(told).collect()
}

/// How many a user has not read, up to a hundred.
pub(crate) async fn count_unread(on: &impl Run, user: UserId) -> anyhow::Result<u32> {
    let count: i64 = on.row(COUNT_UNREAD, &[&user, &COUNTED]).await?.get(0);
    Ok(u32::try_from(count)?)
}

/// Marks one of a user's notifications as read; when it was first read, or nothing when it is not theirs.
pub(crate) async fn read(
    on: &impl Run,
    user: UserId,
    id: NotificationId,
    now: Timestamp,
) -> anyhow::Result<Option<Timestamp>> {
    Ok(on.opt(READ, &[&user, &id, &now]).await?.map(|row| row.get(0)))
}

fn told(row: &Row) -> anyhow::Result<Told> {
    let params: BTreeMap<String, String> = serde_json::from_value(row.get("params"))?;
    let text = |zh, en| Bilingual { zh: row.get(zh), en: row.get(en) }.fill(&params);
    Ok(Told {
        id: row.get("notification_id"),
        template: row.get("template"),
        title: text("title_zh", "title_en"),
        body: text("body_zh", "body_en"),
        about: about(row)?,
        created_at: row.get("created_at"),
        deliver_at: row.get("deliver_at"),
        read_at: row.get("read_at"),
    })
}

fn about(row: &Row) -> anyhow::Result<Option<About>> {
    let kind: Option<String> = row.get("about_kind");
    kind.map(|kind| Ok(About { kind: parse(kind)?, id: row.get("about_id"), order: row.get("order_id") }))
        .transpose()
}
