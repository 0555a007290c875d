//! What is believed and what is not.

use proptest::prelude::*;

use super::*;

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn draft(code: &str, value: f64, unit: &str) -> Draft {
    Draft {
        code: code.to_owned(),
        quantity: Some(Quantity { value, unit: unit.to_owned() }),
        components: vec![],
        at: moment("2026-11-22T07:00:00+08:00"),
        until: None,
    }
}

fn pressure(systolic: f64, diastolic: f64, unit: &str) -> Draft {
    let quantity = |value| Quantity { value, unit: unit.to_owned() };
    Draft {
        quantity: None,
        components: vec![("8480-6".into(), quantity(systolic)), ("8462-4".into(), quantity(diastolic))],
        ..draft("85354-9", 0.0, unit)
    }
}

fn pointers(draft: &Draft) -> Vec<String> {
    draft.validate(now()).unwrap_err().into_iter().map(|flaw| flaw.pointer).collect()
}

#[test]
fn units_are_converted_to_the_canonical_one() {
    let glucose = draft("15074-8", 126.0, "mg/dL").validate(now()).unwrap();
    assert_eq!(unit::round(glucose.reading.first, 1), 7.0);
    let fever = draft("8310-5", 100.4, "[degF]").validate(now()).unwrap();
    assert_eq!(fever.reading.first, 38.0);
    let pressure = pressure(16.0, 10.0, "kPa").validate(now()).unwrap();
    assert_eq!(pressure.reading.values().map(f64::round).collect::<Vec<_>>(), [120.0, 75.0]);
}

#[test]
fn the_wrong_unit_and_the_wrong_magnitude_are_told_apart() {
    assert_eq!(pointers(&draft("29463-7", 70.0, "cm")), ["/unit"]);
    assert_eq!(pointers(&draft("29463-7", 70_000.0, "kg")), ["/value"]);
    assert_eq!(pointers(&draft("29463-7", f64::NAN, "kg")), ["/value"]);
    assert_eq!(pointers(&draft("8310-5", 37.0, "cel")), ["/unit"]);
}

#[test]
fn a_panel_needs_both_values_and_the_right_order() {
    let mut half = pressure(120.0, 80.0, "mm[Hg]");
    half.components.pop();
    assert_eq!(pointers(&half), ["/components"]);
    assert_eq!(pointers(&pressure(80.0, 120.0, "mm[Hg]")), ["/components"]);
    let mut doubled = pressure(120.0, 80.0, "mm[Hg]");
    doubled.components.push(doubled.components[0].clone());
    assert_eq!(pointers(&doubled), ["/components/2/code"]);
    assert_eq!(pointers(&draft("85354-9", 120.0, "mm[Hg]")), ["/components"]);
}

#[test]
fn a_component_alone_names_its_panel() {
    let flaws = draft("8480-6", 120.0, "mm[Hg]").validate(now()).unwrap_err();
    assert!(flaws[0].detail.contains("85354-9"), "{}", flaws[0].detail);
    assert_eq!(pointers(&draft("39156-5", 22.0, "kg/m2")), ["/code"]);
    assert_eq!(pointers(&draft("1234-5", 22.0, "kg/m2")), ["/code"]);
}

#[test]
fn an_amount_needs_a_period_it_fits_into() {
    let mut steps = draft("41950-7", 900.0, "{steps}");
    assert_eq!(pointers(&steps), ["/until"]);
    steps.until = Some(moment("2026-11-22T08:00:00+08:00"));
    assert!(steps.validate(now()).is_ok());
    steps.until = Some(steps.at);
    assert_eq!(pointers(&steps), ["/until"]);
    steps.until = Some(moment("2026-11-25T08:00:00+08:00"));
    assert_eq!(pointers(&steps), ["/until", "/until"]);

    let mut sleep = draft("93832-4", 9.0, "h");
    sleep.at = moment("2026-11-21T23:00:00+08:00");
    sleep.until = Some(moment("2026-11-22T07:00:00+08:00"));
    assert_eq!(pointers(&sleep), ["/value"]);
}

#[test]
fn every_flaw_is_reported_at_once() {
    let mut wrong = draft("8867-4", 900.0, "/min");
    wrong.at = moment("2030-01-01T00:00:00Z");
    assert_eq!(pointers(&wrong), ["/at", "/value"]);
    wrong.at = moment("1850-01-01T00:00:00Z");
    assert_eq!(pointers(&wrong), ["/at", "/value"]);
}

proptest! {
    #[test]
    fn what_is_accepted_lies_within_bounds(value in -1e6_f64..1e6, which in 0..17_usize) {
        let metric = Metric::all().nth(which).unwrap();
        let spec = metric.spec();
        for unit in spec.units {
            let mut draft = draft(spec.code, value, unit.code);
            draft.until = Some(moment("2026-11-22T08:00:00+08:00"));
            if let Ok(observation) = draft.validate(now()) {
                prop_assert!((spec.parts[0].low..=spec.parts[0].high).contains(&observation.reading.first));
            }
        }
    }
}
