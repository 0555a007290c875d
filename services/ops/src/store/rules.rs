//! Versions of risk rules.

use ids::{RiskRuleId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, constraint, statements};
use ops_api::RiskSubject;

use super::words::{parse, word};
use crate::domain::rule::{RuleState, RuleText, RuleVersion};

statements! {
    PUBLISHED = "select * from risk_rules where state = 'published' and subject = $1 order by code";
    /// The next version of a code; the first when there is none.
    DRAFT = "
        insert into risk_rules (rule_id, code, version, state, subject, class, expression, action, alert, lock, severity,
                                title_zh, title_en, created_by, created_at)
        select $1, $2, coalesce(max(version), 0) + 1, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
        from risk_rules where code = $2
        returning *";
    EDIT = "
        update risk_rules set subject = $2, class = $3, expression = $4, action = $5, alert = $6, lock = $7,
                              severity = $8, title_zh = $9, title_en = $10
        where rule_id = $1 and state = 'draft' returning *";
    LOAD_FOR_UPDATE = "select * from risk_rules where rule_id = $1 for update";
    RETIRE_PUBLISHED = "
        update risk_rules set state = 'retired', retired_at = $2 where code = $1 and state = 'published'";
    PUBLISH = "
        update risk_rules set state = 'published', published_at = $2 where rule_id = $1 and state = 'draft' returning *";
    RETIRE = "
        update risk_rules set state = 'retired', retired_at = $2
        where rule_id = $1 and state in ('draft', 'published') returning *";
    LIST = "
        select * from risk_rules
        where ($1::text is null or state = $1) and ($2::text is null or (code, version) > ($2, $3))
        order by code, version limit $4";
}

/// The rules in force for a subject.
pub(crate) async fn published(on: &impl Run, subject: RiskSubject) -> anyhow::Result<Vec<RuleVersion>> {
    on.rows(PUBLISHED, &[&word(&subject)?]).await?.iter().map(version).collect()
}

/// Starts a new version of a code; nothing when a draft of it is being written already.
pub(crate) async fn draft(
    on: &impl Run,
    id: RiskRuleId,
    code: &str,
    text: &RuleText,
    by: UserId,
    now: Timestamp,
) -> anyhow::Result<Option<RuleVersion>> {
    let Words { subject, class, action } = words(text)?;
    let drafted = on
        .row(
            DRAFT,
            &[
                &id,
                &code,
                &subject,
                &class,
                &text.expression,
                &action,
                &text.alert,
                &text.lock,
                &i16::from(text.severity),
                &text.title_zh,
                &text.title_en,
                &by,
                &now,
            ],
        )
        .await;
    match drafted {
        Ok(row) => version(&row).map(Some),
        Err(error) if matches!(constraint(&error), Some("risk_rules_one_draft" | "risk_rules_version")) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Replaces what a draft says; nothing when there is no such draft.
pub(crate) async fn edit(
    on: &impl Run,
    id: RiskRuleId,
    text: &RuleText,
) -> anyhow::Result<Option<RuleVersion>> {
    let Words { subject, class, action } = words(text)?;
    let row = on
        .opt(
            EDIT,
            &[
                &id,
                &subject,
                &class,
                &text.expression,
                &action,
                &text.alert,
                &text.lock,
                &i16::from(text.severity),
                &text.title_zh,
                &text.title_en,
            ],
        )
        .await?;
    row.as_ref().map(version).transpose()
}

/// A version, locked until the transaction ends.
pub(crate) async fn load_for_update(on: &impl Run, id: RiskRuleId) -> anyhow::Result<Option<RuleVersion>> {
    on.opt(LOAD_FOR_UPDATE, &[&id]).await?.as_ref().map(version).transpose()
}

/// Puts a draft in force, in the place of the version that was.
pub(crate) async fn publish(
    on: &impl Run,
    rule: &RuleVersion,
    now: Timestamp,
) -> anyhow::Result<RuleVersion> {
    on.exec(RETIRE_PUBLISHED, &[&rule.code, &now]).await?;
    version(&on.row(PUBLISH, &[&rule.id, &now]).await?)
}

/// Takes a version out of force, or drops a draft; nothing when neither.
pub(crate) async fn retire(
    on: &impl Run,
    id: RiskRuleId,
    now: Timestamp,
) -> anyhow::Result<Option<RuleVersion>> {
    on.opt(RETIRE, &[&id, &now]).await?.as_ref().map(version).transpose()
}

/// Versions by code and number, behind one of them.
pub(crate) async fn list(
    on: &impl Run,
    state: Option<RuleState>,
    behind: Option<(String, i32)>,
    limit: usize,
) -> anyhow::Result<Vec<RuleVersion>> {
    let state = state.as_ref().map(word).transpose()?;
    let (code, number) = behind.unzip();
    on.rows(LIST, &[&state, &code, &number, &i64::try_from(limit)?]).await?.iter().map(version).collect()
}

struct Words {
    subject: String,
    class: String,
    action: String,
}

fn words(text: &RuleText) -> anyhow::Result<Words> {
    Ok(Words { subject: word(&text.subject)?, class: word(&text.class)?, action: word(&text.action)? })
}

fn version(row: &Row) -> anyhow::Result<RuleVersion> {
    let text = RuleText {
        subject: parse(row.get("subject"))?,
        class: parse(row.get("class"))?,
        expression: row.get("expression"),
        action: parse(row.get("action"))?,
        alert: row.get("alert"),
        lock: row.get("lock"),
        severity: u8::try_from(row.get::<_, i16>("severity"))?,
        title_zh: row.get("title_zh"),
        title_en: row.get("title_en"),
    };
    Ok(RuleVersion {
        id: row.get("rule_id"),
        code: row.get("code"),
        version: row.get("version"),
        state: parse(row.get("state"))?,
        text,
    })
}
