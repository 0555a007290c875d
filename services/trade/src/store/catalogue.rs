//! The catalogue of services.

use ids::ServiceId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

use super::columns;
use crate::domain::{market::Service, rule_set::Bilingual};

macro_rules! service_columns {
    () => {
        "id, code, name_zh, name_en, summary_zh, summary_en, category, price_minor, currency, duration_minutes,
         on_site, required_certification, required_specialties, min_level, active"
    };
}

statements! {
    /// By code, which is unique and reads well as a cursor.
    LIST_SERVICES = concat!("select ", service_columns!(), " from service_catalogue
        where active and ($1::text is null or category = $1) and ($2::boolean is null or on_site = $2)
          and ($3::text is null or name_zh ilike $3 or name_en ilike $3 or summary_zh ilike $3)
          and code > $4
        order by code limit $5");
    LOAD_SERVICE = concat!("select ", service_columns!(), " from service_catalogue where id = $1");
    SAVE_SERVICE = "
        insert into service_catalogue (id, code, name_zh, name_en, summary_zh, summary_en, category, price_minor,
            currency, duration_minutes, on_site, required_certification, required_specialties, min_level, active,
            updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        on conflict (id) do update set code = excluded.code, name_zh = excluded.name_zh, name_en = excluded.name_en,
            summary_zh = excluded.summary_zh, summary_en = excluded.summary_en, category = excluded.category,
            price_minor = excluded.price_minor, currency = excluded.currency,
            duration_minutes = excluded.duration_minutes, on_site = excluded.on_site,
            required_certification = excluded.required_certification,
            required_specialties = excluded.required_specialties, min_level = excluded.min_level,
            active = excluded.active, updated_at = excluded.updated_at";
}

/// What a consumer looks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) category: Option<String>,
    pub(crate) on_site: Option<bool>,
    /// Words in the name or summary.
    pub(crate) words: Option<String>,
    /// The code of the last service seen.
    pub(crate) after: String,
}

/// Active services, by code.
pub(crate) async fn list(run: &impl Run, filter: &Filter, limit: i64) -> anyhow::Result<Vec<Service>> {
    let pattern = filter.words.as_deref().map(like_pattern);
    let Filter { category, on_site, words: _, after } = filter;
    let rows = run.rows(LIST_SERVICES, &[category, on_site, &pattern, after, &limit]).await?;
    rows.iter().map(read).collect()
}

/// One service, active or not.
pub(crate) async fn load(run: &impl Run, id: ServiceId) -> anyhow::Result<Option<Service>> {
    run.opt(LOAD_SERVICE, &[&id]).await?.as_ref().map(read).transpose()
}

/// Creates or replaces a service. A violated `service_catalogue_code_unique` means that the code is taken.
pub(crate) async fn save(run: &impl Run, service: &Service, now: Timestamp) -> anyhow::Result<()> {
    let s = service;
    let currency = s.price.currency.code();
    run.exec(
        SAVE_SERVICE,
        &[
            &s.id,
            &s.code,
            &s.name.zh,
            &s.name.en,
            &s.summary.zh,
            &s.summary.en,
            &s.category,
            &s.price.minor,
            &currency,
            &s.duration_minutes,
            &s.on_site,
            &s.required_certification,
            &s.required_specialties,
            &s.min_level,
            &s.active,
            &now,
        ],
    )
    .await
    .map(drop)
}

fn read(row: &Row) -> anyhow::Result<Service> {
    Ok(Service {
        id: row.try_get("id")?,
        code: row.try_get("code")?,
        name: Bilingual { zh: row.try_get("name_zh")?, en: row.try_get("name_en")? },
        summary: Bilingual { zh: row.try_get("summary_zh")?, en: row.try_get("summary_en")? },
        category: row.try_get("category")?,
        price: columns::money(row, "price_minor", "currency")?,
        duration_minutes: row.try_get("duration_minutes")?,
        on_site: row.try_get("on_site")?,
        required_certification: row.try_get("required_certification")?,
        required_specialties: row.try_get("required_specialties")?,
        min_level: row.try_get("min_level")?,
        active: row.try_get("active")?,
    })
}

/// A pattern that matches the words anywhere, with the characters that mean something to `like` taken literally.
fn like_pattern(words: &str) -> String {
    let literal = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{literal}%")
}

#[cfg(test)]
mod tests {
    #[test]
    fn patterns_take_words_literally() {
        assert_eq!(super::like_pattern("50%_\\"), "%50\\%\\_\\\\%");
    }
}
