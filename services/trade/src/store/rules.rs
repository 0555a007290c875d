//! The matching rules: every edit a whole new version.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, Tx, constraint, statements};

use crate::domain::rule_set::{Bilingual, MatchingRule};

statements! {
    CURRENT_RULES = "
        select version, key, expression, reason_zh, reason_en, enabled, edited_at from matching_rules
        where version = (select max(version) from matching_rules) order by position";
    INSERT_RULES = "
        insert into matching_rules (version, key, position, expression, reason_zh, reason_en, enabled, edited_by,
            edited_at)
        select $1, key, position, expression, reason_zh, reason_en, enabled, $7, $8
        from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bool[])
            with ordinality as rules (key, expression, reason_zh, reason_en, enabled, position)";
}

/// A version of the rules as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) number: i64,
    pub(crate) edited_at: Timestamp,
    pub(crate) rules: Vec<MatchingRule>,
}

/// The version in force.
pub(crate) async fn current(run: &impl Run) -> anyhow::Result<Version> {
    let rows = run.rows(CURRENT_RULES, &[]).await?;
    let first = rows.first().ok_or_else(|| anyhow::anyhow!("there are no matching rules"))?;
    let (number, edited_at) = (first.try_get("version")?, first.try_get("edited_at")?);
    Ok(Version { number, edited_at, rules: rows.iter().map(read).collect::<anyhow::Result<_>>()? })
}

/// Puts a version into force; false when somebody else has used this number meanwhile.
pub(crate) async fn insert(tx: &Tx<'_>, version: &Version, by: UserId) -> anyhow::Result<bool> {
    let column = |pick: fn(&MatchingRule) -> &str| version.rules.iter().map(pick).collect::<Vec<&str>>();
    let keys = column(|rule| &rule.key);
    let expressions = column(|rule| &rule.expression);
    let (zh, en) = (column(|rule| &rule.reason.zh), column(|rule| &rule.reason.en));
    let enabled: Vec<bool> = version.rules.iter().map(|rule| rule.enabled).collect();
    let inserted = tx
        .exec(
            INSERT_RULES,
            &[&version.number, &keys, &expressions, &zh, &en, &enabled, &by, &version.edited_at],
        )
        .await;
    match inserted {
        Ok(_) => Ok(true),
        Err(error) if constraint(&error) == Some("matching_rules_pkey") => Ok(false),
        Err(error) => Err(error),
    }
}

fn read(row: &Row) -> anyhow::Result<MatchingRule> {
    Ok(MatchingRule {
        key: row.try_get("key")?,
        expression: row.try_get("expression")?,
        reason: Bilingual { zh: row.try_get("reason_zh")?, en: row.try_get("reason_en")? },
        enabled: row.try_get("enabled")?,
    })
}
