//! `GET /users/{id}/health-data`

use serde_json::{Value, json};

use crate::support::{bed, own, pressure, pulse, record, steps, weight};

#[tokio::test]
async fn the_latest_of_each_metric() {
    let bed = bed().await;
    let mei = bed.user();
    let empty = mei.get(&own(&mei, "health-data")).await.expect(200);
    assert_eq!(empty, json!({"mode": "latest", "items": []}));
    let batch = vec![
        pulse(61, "2026-11-21T07:00:00+08:00"),
        pulse(64, "2026-11-22T07:00:00+08:00"),
        pressure(118, 76, "2026-11-20T07:00:00+08:00"),
    ];
    record(&mei, batch).await.expect(201);
    let latest = mei.get(&own(&mei, "health-data")).await.expect(200);
    let items = latest["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    let pulse = items.iter().find(|item| item["code"] == "8867-4").unwrap();
    assert_eq!(
        pulse["values"],
        json!([{"code": "8867-4", "name": "Heart rate", "value": 64.0, "unit": "/min"}])
    );
    assert_eq!((&pulse["at"], &pulse["source"]), (&json!("2026-11-22T07:00:00+08:00"), &json!("manual")));
    let pressure = items.iter().find(|item| item["code"] == "85354-9").unwrap();
    assert_eq!(pressure["values"][1]["value"], 76.0);
}

#[tokio::test]
async fn a_range_is_paged_newest_first_over_several_metrics() {
    let bed = bed().await;
    let mei = bed.user();
    let at = |n: u8| format!("2026-11-{:02}T07:00:00+08:00", n + 1);
    let mut batch: Vec<Value> = (0..15).map(|n| pulse(60 + u16::from(n), &at(n))).collect();
    batch.extend((0..10).map(|n| pressure(110 + u16::from(n), 70, &at(n))));
    record(&mei, batch).await.expect(201);

    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let path = format!("health-data?mode=range&codes=8867-4,85354-9&from=2026-11-01&limit=7{cursor}");
        let page = mei.get(&own(&mei, &path)).await.expect(200);
        seen.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen.len(), 25);
    let key =
        |item: &Value| (item["at"].as_str().unwrap().to_owned(), item["code"].as_str().unwrap().to_owned());
    assert!(seen.windows(2).all(|pair| key(&pair[0]) > key(&pair[1])));
}

#[tokio::test]
async fn a_range_has_an_inclusive_beginning_and_an_exclusive_end() {
    let bed = bed().await;
    let mei = bed.user();
    let midnights = ["2026-11-19T00:00:00+08:00", "2026-11-20T00:00:00+08:00", "2026-11-21T00:00:00+08:00"];
    record(&mei, midnights.iter().map(|at| pulse(60, at)).collect()).await.expect(201);
    let path = "health-data?mode=range&from=2026-11-19&to=2026-11-21";
    let found = mei.get(&own(&mei, path)).await.expect(200);
    assert_eq!(found["items"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn aggregates_follow_the_zone_asked_for() {
    let bed = bed().await;
    let mei = bed.user();
    let batch = vec![
        pulse(60, "2026-11-20T00:30:00+08:00"),
        pulse(70, "2026-11-20T12:00:00+08:00"),
        pulse(80, "2026-11-21T12:00:00+08:00"),
    ];
    record(&mei, batch).await.expect(201);
    let days = |zone: &str| {
        own(&mei, &format!("health-data?mode=aggregate&codes=8867-4&from=2026-11-15&zone={zone}"))
    };
    let shanghai = mei.get(&days("Asia/Shanghai")).await.expect(200);
    let buckets = &shanghai["series"][0]["buckets"];
    let expected = json!({"code": "8867-4", "mean": 65.0, "min": 60.0, "max": 70.0, "last": 70.0});
    assert_eq!((&buckets[0]["from"], &buckets[0]["values"][0]), (&json!("2026-11-20"), &expected));
    assert_eq!(buckets[1]["to"], "2026-11-22");
    let berlin = mei.get(&days("Europe/Berlin")).await.expect(200);
    assert_eq!(berlin["series"][0]["buckets"][0]["from"], "2026-11-19");
    let weeks = own(&mei, "health-data?mode=aggregate&codes=8867-4&bucket=week");
    let week = mei.get(&weeks).await.expect(200);
    assert_eq!(week["series"][0]["buckets"][0]["from"], "2026-11-16");
    assert_eq!(week["series"][0]["buckets"][0]["count"], 3);
}

#[tokio::test]
async fn two_sources_of_one_walk_count_once() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-actions");
    let walk = |count| json!([steps(count, 20, "08:00", "08:10")]);
    mei.post(&path, json!({"actions": walk(880)})).await.expect(201);
    mei.post(&path, json!({"source": "pedometer", "actions": walk(900)})).await.expect(201);
    let query = own(&mei, "health-data?mode=aggregate&codes=41950-7&from=2026-11-20&to=2026-11-21");
    let found = mei.get(&query).await.expect(200);
    let expected = json!([{"code": "41950-7", "total": 900.0, "suppressed": 880.0}]);
    assert_eq!(found["series"][0]["buckets"][0]["values"], expected);

    let why = own(&mei, "health-data/explanation?code=41950-7&date=2026-11-20");
    let why = mei.get(&why).await.expect(200);
    assert_eq!((&why["total"], &why["suppressed"]), (&json!(900.0), &json!(880.0)));
    let of =
        |source: &str| why["records"].as_array().unwrap().iter().find(|one| one["source"] == source).unwrap();
    assert_eq!(
        (&of("app:pedometer")["outcome"], &of("manual")["outcome"]),
        (&json!("counted"), &json!("covered"))
    );
    assert_eq!(of("manual")["reported"], 880.0);
}

#[tokio::test]
async fn only_totals_are_explained_and_only_to_their_owner() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let path = own(&mei, "health-data/explanation");
    let empty = mei.get(&format!("{path}?code=93832-4&date=2026-11-20&bucket=month")).await.expect(200);
    assert_eq!(
        (&empty["from"], &empty["to"], &empty["total"]),
        (&json!("2026-11-01"), &json!("2026-12-01"), &json!(0.0))
    );
    for query in [
        "code=8867-4&date=2026-11-20",
        "code=41950-7&date=1066-10-14",
        "code=41950-7&date=2026-11-20&zone=Moon",
    ] {
        mei.get(&format!("{path}?{query}")).await.refused(400, "user.bad_query");
    }
    mei.get(&path).await.refused(400, "query.invalid");
    lin.get(&format!("{path}?code=41950-7&date=2026-11-20")).await.refused(404, "access.not_found");
    bed.anonymous().get(&format!("{path}?code=41950-7&date=2026-11-20")).await.refused(401, "access.sign_in");
}

#[tokio::test]
async fn questions_that_make_no_sense_name_the_parameter() {
    let bed = bed().await;
    let mei = bed.user();
    for (query, parameter) in [
        ("codes=1234-5", "codes"),
        ("codes=8480-6", "codes"),
        ("mode=range&from=2026-11-02&to=2026-11-01", "from"),
        ("mode=range&from=yesterday", "from"),
        ("mode=range&zone=Moon/Tycho", "zone"),
        ("mode=latest&limit=5", "limit"),
        ("cursor=zzz", "cursor"),
        ("zone=Moon/Tycho", "zone"),
        ("zone=Asia/Shanghai", "zone"),
        ("mode=latest&from=2026-11-01", "from"),
        ("to=yesterday", "to"),
        ("bucket=week", "bucket"),
        ("mode=range&bucket=week", "bucket"),
        ("mode=aggregate&codes=8867-4&limit=5", "limit"),
        ("mode=aggregate&codes=8867-4&cursor=zzz", "cursor"),
        ("mode=aggregate&codes=8867-4&zone=Moon/Tycho", "zone"),
        ("mode=aggregate", "codes"),
        ("mode=aggregate&codes=service", "codes"),
        ("mode=aggregate&codes=8867-4&from=2020-01-01", "from"),
    ] {
        let refused =
            mei.get(&own(&mei, &format!("health-data?{query}"))).await.refused(400, "user.bad_query");
        assert_eq!(refused["errors"][0]["pointer"], parameter, "{query}");
    }
    mei.get(&own(&mei, "health-data?mode=guess")).await.refused(400, "query.invalid");
    mei.get(&own(&mei, "health-data?mode=range&limit=1000")).await.refused(400, "page.limit");
    mei.get(&own(&mei, "health-data?mode=range&cursor=zzz")).await.refused(400, "page.cursor");
}

#[tokio::test]
async fn a_forged_cursor_is_refused() {
    let bed = bed().await;
    let mei = bed.user();
    for place in [
        json!({"at": "2026-11-01T00:00:00Z", "code": "a\u{0}b", "source": ""}),
        json!({"at": "-009000-01-01T00:00:00Z", "code": "", "source": ""}),
    ] {
        let cursor = kernel::Cursor::encode(&place);
        for path in ["health-data?mode=range", "health-export/fhir?"] {
            let path = own(&mei, &format!("{path}&cursor={cursor}"));
            mei.get(&path).await.refused(400, "page.cursor");
        }
    }
}

#[tokio::test]
async fn more_records_than_one_answer_may_look_at_are_refused() {
    let bed = kernel_test::Bed::of(user::service()).config(json!({"records_per_answer": 5})).build().await;
    let mei = bed.user();
    let batch = (0..6).map(|n| pulse(60, &format!("2026-11-20T0{n}:00:00+08:00"))).collect();
    record(&mei, batch).await.expect(201);
    let query = own(&mei, "health-data?mode=aggregate&codes=8867-4");
    mei.get(&query).await.refused(422, "user.range_too_large");
}

#[tokio::test]
async fn somebody_elses_record_is_not_there() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    record(&mei, vec![weight(62.5)]).await.expect(201);
    lin.get(&own(&mei, "health-data")).await.refused(404, "access.not_found");
    bed.anonymous().get(&own(&mei, "health-data")).await.refused(401, "access.sign_in");
    assert_eq!(lin.get(&own(&lin, "health-data")).await.expect(200)["items"], json!([]));
}
