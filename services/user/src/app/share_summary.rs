//! Sharing a summary with another service: only what was agreed to, and never without a trace.

use ids::{OrderId, UserId};
use user_api::{HealthSummary, Purpose, RecordClass, SummaryAssessment, SummaryReading, SummaryValue};

use super::App;
use super::seal::Seal;
use crate::domain::blood_pressure::{self, Setting};
use crate::domain::bmi;
use crate::domain::consent::Receipt;
use crate::domain::ledger::{Access, Entry};
use crate::domain::metric::Metric;
use crate::domain::record::Record;
use crate::error::Error;
use crate::store::records::read;
use crate::store::{consents, ledger};

/// Who asks, and what for.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) user: UserId,
    pub(crate) purpose: Purpose,
    /// The person who will see it.
    pub(crate) reader: Option<UserId>,
    pub(crate) order_id: Option<OrderId>,
    /// The service that asks.
    pub(crate) service: String,
}

/// The consented summary. The ledger entry commits before anything is handed out, also for a refusal.
pub(crate) async fn share(app: &App, request: Request) -> Result<HealthSummary, Error> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let granted = granted(app, consents::current(&tx, request.user).await?, request.purpose);
    let access = if granted.is_empty() { Access::SummaryRefused } else { Access::SummaryRead };
    let entry = Entry {
        at: app.env.now(),
        access,
        reader: request.reader.map_or_else(|| "rule".to_owned(), |reader| reader.to_string()),
        service: request.service.clone(),
        purpose: Some(request.purpose),
        classes: granted.iter().map(|receipt| receipt.class).collect(),
        order_id: request.order_id,
        receipts: granted.iter().map(|receipt| receipt.id).collect(),
    };
    let ledger_seq = ledger::append(&tx, request.user, entry).await?;
    let records = match Seal::open(app, &tx, request.user).await? {
        Some(seal) if !granted.is_empty() => {
            let codes: Vec<&str> = Metric::all().map(Metric::code).collect();
            seal.reveal_all(read::latest(&tx, seal.scope, &codes, app.env.now()).await?)?
        }
        _ => Vec::new(),
    };
    tx.commit().await?;
    if granted.is_empty() {
        return Err(Error::ConsentMissing);
    }
    Ok(summary(&request, &granted, &records, ledger_seq))
}

/// The receipts that allow something for the purpose, in the order of classes.
fn granted(app: &App, receipts: Vec<Receipt>, purpose: Purpose) -> Vec<Receipt> {
    let now = app.env.now();
    let mut granted: Vec<Receipt> = receipts
        .into_iter()
        .filter(|receipt| receipt.purpose == purpose && receipt.standing(now).allows())
        .collect();
    granted.sort_by_key(|receipt| receipt.class);
    granted
}

fn summary(request: &Request, granted: &[Receipt], records: &[Record], ledger_seq: i64) -> HealthSummary {
    let classes: Vec<RecordClass> = granted.iter().map(|receipt| receipt.class).collect();
    let visible: Vec<&Record> =
        records.iter().filter(|record| classes.contains(&record.content.class())).collect();
    let assessments = if classes.contains(&RecordClass::Assessments) { assess(&visible) } else { Vec::new() };
    HealthSummary {
        user_id: request.user,
        purpose: request.purpose,
        withheld: RecordClass::ALL.into_iter().filter(|class| !classes.contains(class)).collect(),
        granted: classes,
        receipt_ids: granted.iter().map(|receipt| receipt.id).collect(),
        readings: visible.iter().filter_map(|record| reading(record)).collect(),
        assessments,
        ledger_seq,
    }
}

fn reading(record: &Record) -> Option<SummaryReading> {
    let observation = record.observation()?;
    let spec = observation.metric.spec();
    let values = spec.parts.iter().zip(observation.reading.values()).map(|(part, value)| SummaryValue {
        code: part.code.to_owned(),
        value,
        unit: observation.metric.unit().to_owned(),
    });
    Some(SummaryReading {
        code: spec.code.to_owned(),
        name: spec.name.to_owned(),
        class: spec.class,
        at: record.at.at,
        source: record.source.as_str().to_owned(),
        values: values.collect(),
    })
}

/// Categories of what is visible anyway: an assessment never says anything about a class that is withheld.
fn assess(visible: &[&Record]) -> Vec<SummaryAssessment> {
    let latest =
        |metric: Metric| visible.iter().find(|record| record.content.code() == metric.code()).copied();
    let value = |metric: Metric, position: usize| latest(metric)?.value(position);
    let weight_and_height = value(Metric::Weight, 0).zip(value(Metric::Height, 0));
    let index = weight_and_height.map(|(weight, height)| {
        let found = bmi::classify(bmi::WS_T_428, weight, height);
        shown("bmi", found.category, found.guideline)
    });
    let pressure = latest(Metric::BloodPressure).and_then(|record| {
        let (guideline, setting) = (blood_pressure::CHINA_2024, Setting::of(&record.source));
        let found = blood_pressure::classify(guideline, setting, record.value(0)?, record.value(1)?).ok()?;
        Some(shown("blood_pressure", found.category, found.guideline))
    });
    index.into_iter().chain(pressure).collect()
}

fn shown(kind: &str, category: &str, guideline: crate::domain::assessment::Guideline) -> SummaryAssessment {
    SummaryAssessment {
        kind: kind.to_owned(),
        category: category.to_owned(),
        guideline_id: guideline.id.to_owned(),
        edition: guideline.edition.to_owned(),
    }
}
