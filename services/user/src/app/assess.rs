//! Assessing: a category under a guideline, from the latest readings, kept with its inputs.

use ids::{AssessmentId, HealthRecordId, UserId};
use jiff::Timestamp;
use serde::Serialize;

use super::App;
use super::seal::{Place, Seal};
use crate::domain::assessment::{Guideline, Refusal, Threshold, check_age};
use crate::domain::blood_pressure::{self, Setting};
use crate::domain::bmi;
use crate::domain::metric::Metric;
use crate::domain::moment::Moment;
use crate::domain::record::Record;
use crate::error::Error;
use crate::store::assessments::{self, Identity, Stored};
use crate::store::records::read;

/// A value that went into an assessment.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Input {
    pub(crate) record_id: HealthRecordId,
    /// LOINC code of the value.
    pub(crate) code: &'static str,
    pub(crate) value: f64,
    /// UCUM code.
    pub(crate) unit: &'static str,
    pub(crate) at: Moment,
}

/// A category with everything needed to check it.
#[derive(Clone, Debug)]
pub(crate) struct Assessed {
    pub(crate) id: AssessmentId,
    pub(crate) at: Timestamp,
    pub(crate) kind: &'static str,
    pub(crate) guideline: Guideline,
    pub(crate) verdict: Verdict,
    /// Whether the caller said that the guideline's population includes this person.
    pub(crate) age_checked: bool,
    pub(crate) inputs: Vec<Input>,
    pub(crate) thresholds: Vec<Threshold>,
    /// Whether the caller said where the reading was taken, rather than its source.
    pub(crate) setting_stated: bool,
}

/// What the guideline says.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Verdict {
    pub(crate) category: &'static str,
    /// A number computed on the way, such as the index.
    pub(crate) index: Option<f64>,
    /// `isolated_systolic` or `isolated_diastolic`.
    pub(crate) isolated: Option<&'static str>,
    pub(crate) setting: Option<Setting>,
}

/// What is sealed of an assessment.
#[derive(Serialize)]
struct Secret<'a> {
    verdict: &'a Verdict,
    inputs: &'a [Input],
}

/// Body mass index from the latest weight and height.
pub(crate) async fn bmi(
    app: &App,
    user: UserId,
    guideline: Guideline,
    age_years: Option<u8>,
) -> Result<Assessed, Error> {
    check_age(age_years)?;
    let (seal, records) = latest(app, user, &[Metric::Weight, Metric::Height]).await?;
    let inputs: Vec<Input> = records.iter().flat_map(inputs_of).collect();
    let found = bmi::classify(guideline, inputs[0].value, inputs[1].value);
    let verdict =
        Verdict { category: found.category, index: Some(found.index), isolated: None, setting: None };
    let assessed = Assessed {
        id: app.env.id(),
        at: app.env.now(),
        kind: "bmi",
        guideline,
        verdict,
        age_checked: age_years.is_some(),
        inputs,
        thresholds: found.thresholds,
        setting_stated: false,
    };
    keep(app, &seal, assessed).await
}

/// Blood pressure from the latest reading, taken where the caller says, or else where its source suggests.
pub(crate) async fn blood_pressure(
    app: &App,
    user: UserId,
    guideline: Guideline,
    stated: Option<Setting>,
    age_years: Option<u8>,
) -> Result<Assessed, Error> {
    check_age(age_years)?;
    let (seal, records) = latest(app, user, &[Metric::BloodPressure]).await?;
    let inputs: Vec<Input> = records.iter().flat_map(inputs_of).collect();
    let setting = stated.unwrap_or_else(|| Setting::of(&records[0].source));
    let found = blood_pressure::classify(guideline, setting, inputs[0].value, inputs[1].value)?;
    let verdict =
        Verdict { category: found.category, index: None, isolated: found.isolated, setting: Some(setting) };
    let assessed = Assessed {
        id: app.env.id(),
        at: app.env.now(),
        kind: "blood_pressure",
        guideline,
        verdict,
        age_checked: age_years.is_some(),
        inputs,
        thresholds: found.thresholds,
        setting_stated: stated.is_some(),
    };
    keep(app, &seal, assessed).await
}

/// The latest record of each metric, in their order; refuses when one is missing, and names all that are.
async fn latest(app: &App, user: UserId, metrics: &[Metric]) -> Result<(Seal, Vec<Record>), Error> {
    let codes: Vec<&'static str> = metrics.iter().map(|metric| metric.code()).collect();
    let reader = app.db.read().await?;
    let Some(seal) = Seal::open(app, &reader, user).await? else {
        return Err(Refusal::Missing(codes).into());
    };
    let stored = read::latest(&reader, seal.scope, &codes, app.env.now()).await?;
    let mut found = seal.reveal_all(stored)?;
    let position = |code: &str| codes.iter().position(|wanted| *wanted == code);
    found.sort_by_key(|record| position(record.content.code()));
    let missing: Vec<&'static str> = codes
        .iter()
        .copied()
        .filter(|code| !found.iter().any(|record| record.content.code() == *code))
        .collect();
    if missing.is_empty() { Ok((seal, found)) } else { Err(Refusal::Missing(missing).into()) }
}

fn inputs_of(record: &Record) -> Vec<Input> {
    let Some(observation) = record.observation() else { return Vec::new() };
    let metric = observation.metric;
    let input = |(part, value): (&crate::domain::metric::Part, f64)| Input {
        record_id: record.id,
        code: part.code,
        value,
        unit: metric.unit(),
        at: record.at,
    };
    metric.spec().parts.iter().zip(observation.reading.values()).map(input).collect()
}

/// Keeps an assessment, or finds the one made on the same basis before.
async fn keep(app: &App, seal: &Seal, mut assessed: Assessed) -> Result<Assessed, Error> {
    let mut basis: Vec<String> = assessed.inputs.iter().map(|input| input.record_id.to_string()).collect();
    basis.dedup();
    basis.extend(assessed.verdict.setting.map(|setting| format!("{setting:?}")));
    let basis = basis.join(" ");
    let identity = Identity { kind: assessed.kind, guideline_id: assessed.guideline.id, basis: &basis };
    let mut conn = app.db.write().await?;
    if assessments::find(&conn, seal.scope, &identity).await?.is_none() {
        let secret = Secret { verdict: &assessed.verdict, inputs: &assessed.inputs };
        let sealed = seal.seal(Place::Assessment, assessed.id.uuid(), &secret)?;
        let stored = Stored { id: assessed.id, assessed_at: assessed.at };
        let tx = conn.begin().await?;
        if !seal.hold(&tx).await? {
            // The record was erased while it was being assessed.
            let codes = assessed.inputs.iter().map(|input| input.code).collect();
            return Err(Refusal::Missing(codes).into());
        }
        assessments::insert(&tx, seal.scope, &identity, assessed.guideline.edition, stored, &sealed).await?;
        tx.commit().await?;
    }
    // Of two that arrive together the first stays, and both answers name it.
    if let Some(stored) = assessments::find(&conn, seal.scope, &identity).await? {
        assessed.id = stored.id;
        assessed.at = stored.assessed_at;
    }
    Ok(assessed)
}
