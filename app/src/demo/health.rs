//! A week of readings: weight, blood pressure, pulse and steps, varying around what the person is like.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::town::{Consumer, Town};

/// Readings are stated with the offset they were taken in.
const OFFSET: &str = "+08:00";

impl Town<'_> {
    /// Records the last seven days of one consumer in one batch.
    pub(super) async fn record_week(&self, consumer: &Consumer) -> anyhow::Result<()> {
        let mut actions = Vec::new();
        for day in (1..=7).rev() {
            let morning = self.now().checked_sub(SignedDuration::from_hours(24 * day))?;
            actions.extend(self.morning(consumer, morning)?);
        }
        let path = format!("/api/v1/users/{}/health-actions", consumer.visitor.id());
        consumer.visitor.post("user", &path, json!({"actions": actions, "source": "xiaoquan_band"})).await?;
        Ok(())
    }

    fn morning(&self, consumer: &Consumer, morning: Timestamp) -> anyhow::Result<[Value; 4]> {
        let (kilograms, systolic, steps) = consumer.build;
        let weight = f64::from(kilograms) + f64::from(self.draws.below(12)) / 10.0;
        let systolic = systolic + self.draws.below(12);
        let diastolic = systolic * 62 / 100 + self.draws.below(6);
        let walked = steps + self.draws.below(4_000);
        let at = local(morning)?;
        let evening = local(morning.checked_add(SignedDuration::from_hours(12))?)?;
        Ok([
            json!({"code": "29463-7", "value": weight, "unit": "kg", "at": at}),
            json!({"code": "85354-9", "at": at, "components": [
                {"code": "8480-6", "value": systolic, "unit": "mm[Hg]"},
                {"code": "8462-4", "value": diastolic, "unit": "mm[Hg]"},
            ]}),
            json!({"code": "8867-4", "value": 58 + self.draws.below(25), "unit": "/min", "at": at}),
            json!({"code": "41950-7", "value": walked, "unit": "{steps}", "at": at, "until": evening}),
        ])
    }
}

fn local(instant: Timestamp) -> anyhow::Result<String> {
    let shanghai = instant.checked_add(SignedDuration::from_hours(8))?;
    Ok(format!("{}{OFFSET}", shanghai.strftime("%Y-%m-%dT%H:%M:%S")))
}
