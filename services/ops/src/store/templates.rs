//! Notification templates.

use kernel_postgres::{Row, Run, statements};

use crate::domain::template::{Bilingual, Template};

statements! {
    IN_USE = "
        select code, version, title_zh, title_en, body_zh, body_en, urgent from notification_templates
        where code = $1 order by version desc limit 1";

    /// The version in use of each, by code.
    LIST_IN_USE = "
        select distinct on (code) code, version, title_zh, title_en, body_zh, body_en, urgent
        from notification_templates where ($1::text is null or code > $1) order by code, version desc limit $2";
}

/// The version of a template that is in use.
pub(crate) async fn in_use(on: &impl Run, code: &str) -> anyhow::Result<Option<Template>> {
    Ok(on.opt(IN_USE, &[&code]).await?.as_ref().map(template))
}

/// The templates in use behind a code, at most so many.
pub(crate) async fn list_in_use(
    on: &impl Run,
    behind: Option<String>,
    limit: usize,
) -> anyhow::Result<Vec<Template>> {
    let rows = on.rows(LIST_IN_USE, &[&behind, &i64::try_from(limit)?]).await?;
    Ok(rows.iter().map(template).collect())
}

fn template(row: &Row) -> Template {
    Template {
        code: row.get("code"),
        version: row.get("version"),
        title: Bilingual { zh: row.get("title_zh"), en: row.get("title_en") },
        body: Bilingual { zh: row.get("body_zh"), en: row.get("body_en") },
        urgent: row.get("urgent"),
    }
}
