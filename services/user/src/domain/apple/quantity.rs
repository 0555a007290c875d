//! Which types of Apple Health become which metric, and what Apple calls its units.

use crate::domain::metric::Metric;

/// The metric a HealthKit type is recorded as.
pub(super) fn metric(kind: &str) -> Option<Metric> {
    let metric = match kind.strip_prefix("HKQuantityTypeIdentifier")? {
        "HeartRate" => Metric::Pulse,
        "RestingHeartRate" => Metric::RestingPulse,
        "RespiratoryRate" => Metric::RespiratoryRate,
        "OxygenSaturation" => Metric::OxygenSaturation,
        "BodyTemperature" => Metric::Temperature,
        "HeartRateVariabilitySDNN" => Metric::HeartRateVariability,
        "BodyMass" => Metric::Weight,
        "Height" => Metric::Height,
        "WaistCircumference" => Metric::Waist,
        "BodyFatPercentage" => Metric::BodyFat,
        "BloodGlucose" => Metric::Glucose,
        "StepCount" => Metric::Steps,
        "AppleExerciseTime" => Metric::Exercise,
        "ActiveEnergyBurned" => Metric::Energy,
        _ => return None,
    };
    Some(metric)
}

/// The UCUM code of a HealthKit unit.
pub(super) fn ucum(unit: &str) -> Option<&'static str> {
    let code = match unit {
        "count/min" => "/min",
        "count" => "{steps}",
        // HealthKit writes a percentage as a fraction: 0.97 with the unit %.
        "%" => "1",
        "degC" => "Cel",
        "degF" => "[degF]",
        "ms" => "ms",
        "s" => "s",
        "min" => "min",
        "hr" => "h",
        "kg" => "kg",
        "g" => "g",
        "lb" => "[lb_av]",
        "cm" => "cm",
        "m" => "m",
        "mm" => "mm",
        "in" => "[in_i]",
        "ft" => "[ft_i]",
        "mg/dL" => "mg/dL",
        "kcal" | "Cal" => "kcal",
        "kJ" => "kJ",
        "mmHg" => "mm[Hg]",
        "kPa" => "kPa",
        // The molar mass stands in the unit: mmol<180.1558800000541>/L.
        glucose if glucose.starts_with("mmol<180") && glucose.ends_with(">/L") => "mmol/L",
        _ => return None,
    };
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_one_its_metric_accepts() {
        for (kind, unit) in [
            ("HeartRate", "count/min"),
            ("OxygenSaturation", "%"),
            ("BodyTemperature", "degF"),
            ("BodyMass", "lb"),
            ("Height", "ft"),
            ("BloodGlucose", "mmol<180.1558800000541>/L"),
            ("StepCount", "count"),
            ("AppleExerciseTime", "min"),
            ("ActiveEnergyBurned", "Cal"),
        ] {
            let metric = metric(&format!("HKQuantityTypeIdentifier{kind}")).unwrap();
            assert!(metric.spec().accepted(ucum(unit).unwrap()).is_some(), "{kind} in {unit}");
        }
        assert_eq!(metric("HKQuantityTypeIdentifierDietaryCaffeine"), None);
        assert_eq!(metric("HeartRate"), None);
        assert_eq!(ucum("furlong"), None);
    }
}
