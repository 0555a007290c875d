//! The table of metrics.
//!
//! Codes and units of vital signs follow the FHIR R4 vital-signs profile; the others are LOINC's own. Bounds are wide on
//! purpose: they refuse slipped decimals and swapped units, not unusual patients.

use user_api::RecordClass::{self, Activity, BodyMeasures, Laboratory, Sleep, VitalSigns};

use super::{Metric, Nature, Part, Spec};
use crate::domain::text::{Text, text};
use crate::domain::unit::{
    CM_PER_INCH, GLUCOSE_MMOL_PER_MG_DL, KCAL_PER_KJ, KG_PER_JIN, KG_PER_LB, MMHG_PER_KPA, Unit,
};

const PER_MINUTE: &[Unit] = &[Unit::same("/min"), Unit::same("{beats}/min"), Unit::same("{breaths}/min")];
const LENGTH: &[Unit] = &[
    Unit::same("cm"),
    Unit::times("m", 100.0),
    Unit::times("mm", 0.1),
    Unit::times("[in_i]", CM_PER_INCH),
    Unit::times("[ft_i]", 12.0 * CM_PER_INCH),
];
const FRACTION: &[Unit] = &[Unit::same("%"), Unit::times("1", 100.0)];
const COUNT: &[Unit] = &[Unit::same("{steps}"), Unit::same("{#}"), Unit::same("1")];
const MASS: &[Unit] = &[
    Unit::same("kg"),
    Unit::times("g", 0.001),
    Unit::times("[lb_av]", KG_PER_LB),
    Unit::times("{jin}", KG_PER_JIN),
];
const PRESSURE: &[Unit] = &[Unit::same("mm[Hg]"), Unit::times("kPa", MMHG_PER_KPA)];
const DEGREES: &[Unit] =
    &[Unit::same("Cel"), Unit::shifted("[degF]", 5.0 / 9.0, -160.0 / 9.0), Unit::shifted("K", 1.0, -273.15)];
const GLUCOSE: &[Unit] = &[Unit::same("mmol/L"), Unit::times("mg/dL", GLUCOSE_MMOL_PER_MG_DL)];
const MILLISECONDS: &[Unit] = &[Unit::same("ms"), Unit::times("s", 1000.0)];
const MINUTES: &[Unit] = &[Unit::same("min"), Unit::times("h", 60.0), Unit::times("s", 1.0 / 60.0)];
const HOURS: &[Unit] = &[Unit::same("h"), Unit::times("min", 1.0 / 60.0), Unit::times("s", 1.0 / 3600.0)];
const ENERGY: &[Unit] = &[Unit::same("kcal"), Unit::times("kJ", KCAL_PER_KJ)];

/// One value with its bounds in the canonical unit.
const fn part(code: &'static str, name: &'static str, label: Text, low: f64, high: f64) -> Part {
    Part { code, name, label, low, high }
}

/// A state seen at a moment.
const fn sampled(metric: Metric, parts: &'static [Part], units: &'static [Unit], class: RecordClass) -> Spec {
    Spec {
        metric,
        code: parts[0].code,
        name: parts[0].name,
        label: parts[0].label,
        aliases: &[],
        units,
        parts,
        class,
        nature: Nature::Sampled,
        decimals: 0,
    }
}

/// An amount spread over a period.
const fn additive(metric: Metric, parts: &'static [Part], units: &'static [Unit]) -> Spec {
    Spec { nature: Nature::Additive, ..sampled(metric, parts, units, Activity) }
}

/// One row a metric, in the order [`Metric`] declares them.
pub(super) const CATALOGUE: &[Spec] = &[
    Spec {
        code: "85354-9",
        name: "Blood pressure panel",
        label: text("血压", "Blood pressure"),
        aliases: &["55284-4"],
        ..sampled(
            Metric::BloodPressure,
            &[
                part("8480-6", "Systolic blood pressure", text("收缩压", "Systolic"), 40.0, 300.0),
                part("8462-4", "Diastolic blood pressure", text("舒张压", "Diastolic"), 20.0, 200.0),
            ],
            PRESSURE,
            VitalSigns,
        )
    },
    sampled(
        Metric::Pulse,
        &[part("8867-4", "Heart rate", text("心率", "Heart rate"), 20.0, 350.0)],
        PER_MINUTE,
        VitalSigns,
    ),
    sampled(
        Metric::RestingPulse,
        &[part("40443-4", "Heart rate at rest", text("静息心率", "Resting heart rate"), 20.0, 250.0)],
        PER_MINUTE,
        VitalSigns,
    ),
    sampled(
        Metric::RespiratoryRate,
        &[part("9279-1", "Respiratory rate", text("呼吸频率", "Respiratory rate"), 2.0, 120.0)],
        PER_MINUTE,
        VitalSigns,
    ),
    Spec {
        aliases: &["59408-5"],
        decimals: 1,
        ..sampled(
            Metric::OxygenSaturation,
            &[part("2708-6", "Oxygen saturation", text("血氧饱和度", "Oxygen saturation"), 30.0, 100.0)],
            FRACTION,
            VitalSigns,
        )
    },
    Spec {
        decimals: 1,
        ..sampled(
            Metric::Temperature,
            &[part("8310-5", "Body temperature", text("体温", "Temperature"), 20.0, 46.0)],
            DEGREES,
            VitalSigns,
        )
    },
    sampled(
        Metric::HeartRateVariability,
        &[part(
            "80404-7",
            "R-R interval standard deviation",
            text("心率变异性", "Heart rate variability"),
            0.0,
            600.0,
        )],
        MILLISECONDS,
        VitalSigns,
    ),
    Spec {
        aliases: &["3141-9"],
        decimals: 1,
        ..sampled(
            Metric::Weight,
            &[part("29463-7", "Body weight", text("体重", "Weight"), 0.3, 650.0)],
            MASS,
            BodyMeasures,
        )
    },
    Spec {
        decimals: 1,
        ..sampled(
            Metric::Height,
            &[part("8302-2", "Body height", text("身高", "Height"), 20.0, 275.0)],
            LENGTH,
            BodyMeasures,
        )
    },
    Spec {
        decimals: 1,
        ..sampled(
            Metric::Waist,
            &[part("8280-0", "Waist circumference", text("腰围", "Waist"), 20.0, 350.0)],
            LENGTH,
            BodyMeasures,
        )
    },
    Spec {
        decimals: 1,
        ..sampled(
            Metric::BodyFat,
            &[part("41982-0", "Percentage of body fat", text("体脂率", "Body fat"), 1.0, 85.0)],
            FRACTION,
            BodyMeasures,
        )
    },
    Spec {
        decimals: 1,
        nature: Nature::Derived,
        ..sampled(
            Metric::BodyMassIndex,
            &[part("39156-5", "Body mass index", text("体重指数", "Body mass index"), 4.0, 260.0)],
            &[Unit::same("kg/m2")],
            BodyMeasures,
        )
    },
    Spec {
        aliases: &["2339-0"],
        decimals: 1,
        ..sampled(
            Metric::Glucose,
            &[part("15074-8", "Glucose in blood", text("血糖", "Glucose"), 0.3, 80.0)],
            GLUCOSE,
            Laboratory,
        )
    },
    Spec {
        aliases: &["55423-8"],
        ..additive(
            Metric::Steps,
            &[part("41950-7", "Number of steps", text("步数", "Steps"), 0.0, 200_000.0)],
            COUNT,
        )
    },
    additive(
        Metric::Exercise,
        &[part("55411-3", "Exercise duration", text("运动时长", "Exercise"), 0.0, 2_880.0)],
        MINUTES,
    ),
    additive(
        Metric::Energy,
        &[part("41981-2", "Calories burned", text("消耗能量", "Energy burned"), 0.0, 30_000.0)],
        ENERGY,
    ),
    Spec {
        nature: Nature::Overnight,
        class: Sleep,
        decimals: 1,
        ..additive(
            Metric::Sleep,
            &[part("93832-4", "Sleep duration", text("睡眠时长", "Sleep"), 0.0, 48.0)],
            HOURS,
        )
    },
];
