//! `GET /users/{id}/assessments/…`

use serde_json::{Value, json};

use crate::support::{bed, height, number, own, pressure, record, weight};

#[tokio::test]
async fn bmi_names_its_guideline_inputs_and_table() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(70.0), height(165.0)]).await.expect(201);
    let path = own(&mei, "assessments/bmi");
    let found = mei.get(&path).await.expect(200);
    assert_eq!((&found["index"], &found["category"]), (&json!(25.7), &json!("overweight")));
    assert_eq!(
        (&found["guideline"]["id"], &found["guideline"]["edition"]),
        (&json!("ws-t-428-2013"), &json!("2013"))
    );
    assert_eq!(found["inputs"][0]["value"], 70.0);
    assert_eq!(
        found["thresholds"][2],
        json!({"category": "overweight", "code": "39156-5", "from": 24.0, "below": 28.0})
    );
    assert_eq!(found["population_checked"], false);
    let world = mei.get(&format!("{path}?guideline=who-trs-894&age_years=40")).await.expect(200);
    assert_eq!((&world["category"], &world["population_checked"]), (&json!("pre_obese"), &json!(true)));
}

#[tokio::test]
async fn the_same_inputs_are_one_assessment_and_new_ones_another() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(70.0), height(165.0)]).await.expect(201);
    let path = own(&mei, "assessments/bmi");
    let first = mei.get(&path).await.expect(200);
    bed.move_clock(std::time::Duration::from_hours(1));
    assert_eq!(mei.get(&path).await.expect(200), first);
    let later = json!({"code": "29463-7", "value": 65, "unit": "kg", "at": "2026-11-22T12:30:00+08:00"});
    record(&mei, vec![later]).await.expect(201);
    assert_ne!(mei.get(&path).await.expect(200)["assessment_id"], first["assessment_id"]);
    assert_eq!(number(&bed, "select count(*) from assessments").await, 2);
    assert_eq!(
        number(&bed, "select count(*) from assessments where sealed::text like '%overweight%'").await,
        0
    );
}

#[tokio::test]
async fn what_is_missing_is_named_and_not_guessed() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "assessments/bmi");
    let refused = mei.get(&path).await.refused(422, "user.input_missing");
    assert_eq!(refused["missing"], json!(["29463-7", "8302-2"]));
    record(&mei, vec![weight(70.0)]).await.expect(201);
    let refused = mei.get(&path).await.refused(422, "user.input_missing");
    assert_eq!(refused["missing"], json!(["8302-2"]));
    mei.get(&own(&mei, "assessments/blood-pressure")).await.refused(422, "user.input_missing");
}

#[tokio::test]
async fn guidelines_are_not_applied_beyond_their_population_or_setting() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(40.0), height(150.0), pressure(132, 78, "2026-11-22T07:00:00+08:00")])
        .await
        .expect(201);
    let bmi = own(&mei, "assessments/bmi");
    mei.get(&format!("{bmi}?age_years=12")).await.refused(422, "user.guideline_not_applicable");
    mei.get(&format!("{bmi}?guideline=mine")).await.refused(400, "user.unknown_guideline");
    let pressure = own(&mei, "assessments/blood-pressure");
    let practice = "guideline=cn-hypertension-practice-2022";
    mei.get(&format!("{pressure}?{practice}&setting=home"))
        .await
        .refused(422, "user.guideline_not_applicable");
    // It was typed in, so it was taken at home.
    mei.get(&format!("{pressure}?{practice}")).await.refused(422, "user.guideline_not_applicable");
    let strict = mei.get(&format!("{pressure}?{practice}&setting=office")).await.expect(200);
    assert_eq!(strict["category"], "hypertension_grade_1");
    assert_eq!(strict["isolated"], "isolated_systolic");
    let revised = mei.get(&format!("{pressure}?setting=office")).await.expect(200);
    assert_eq!((&revised["category"], &revised["setting_stated"]), (&json!("high_normal"), &json!(true)));
}

#[tokio::test]
async fn a_reading_is_judged_by_where_its_source_takes_them() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "assessments/blood-pressure");
    let hospital = bundle(138, 82, "2026-11-20T09:00:00+08:00");
    mei.post(&own(&mei, "health-imports/fhir"), hospital).await.expect(201);
    let office = mei.get(&path).await.expect(200);
    assert_eq!((&office["setting"], &office["category"]), (&json!("office"), &json!("high_normal")));

    let typed = json!({"actions": [pressure(138, 82, "2026-11-21T07:00:00+08:00")]});
    let mut synced = json!({"actions": [pressure(134, 84, "2026-11-22T07:00:00+08:00")]});
    synced["source"] = json!("band");
    for (reading, category) in [(typed, "raised"), (synced, "normal")] {
        mei.post(&own(&mei, "health-actions"), reading).await.expect(201);
        let home = mei.get(&path).await.expect(200);
        assert_eq!((&home["setting"], &home["category"]), (&json!("home"), &json!(category)));
        assert_eq!((&home["setting_stated"], &home["guideline"]["edition"]), (&json!(false), &json!("2024")));
        let line = json!({"category": "raised", "code": "8480-6", "from": 135.0});
        assert!(home["thresholds"].as_array().unwrap().contains(&line), "{home:#}");
    }
}

/// A bundle of health care with one blood pressure.
fn bundle(systolic: u16, diastolic: u16, at: &str) -> Value {
    let loinc = |code: &str| json!({"coding": [{"system": "http://loinc.org", "code": code}]});
    let part = |code: &str, value: u16| {
        let unit = "http://unitsofmeasure.org";
        json!({"code": loinc(code), "valueQuantity": {"value": value, "unit": "mmHg", "system": unit, "code": "mm[Hg]"}})
    };
    let observation = json!({
        "resourceType": "Observation", "status": "final", "code": loinc("85354-9"), "effectiveDateTime": at,
        "component": [part("8480-6", systolic), part("8462-4", diastolic)],
    });
    json!({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": observation}]})
}

#[tokio::test]
async fn assessments_are_for_their_owner() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    for kind in ["bmi", "blood-pressure"] {
        let path = own(&mei, &format!("assessments/{kind}"));
        lin.get(&path).await.refused(404, "access.not_found");
        bed.anonymous().get(&path).await.refused(401, "access.sign_in");
    }
}
