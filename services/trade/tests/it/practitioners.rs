//! Profiles: what practitioners say of themselves, and what only the platform can say.

use std::time::Duration;

use jiff::{ToSpan, civil::Date};
use kernel_test::Actor;
use serde_json::{Value, json};

use crate::support::{HOUR, MINUTE, Market, NUTRITION, grab, profile, service};

fn verified(profile: &Value, kind: &str) -> bool {
    let all = profile["certifications"].as_array().unwrap();
    all.iter().find(|one| one["kind"] == kind).unwrap()["verified"] == true
}

#[tokio::test]
async fn a_claim_counts_once_it_was_checked_and_as_long_as_it_is_the_same() {
    let market = Market::open().await;
    let (zhou, otto) = (market.newcomer(), market.operator());
    let path = format!("/api/v1/practitioners/{}", zhou.id::<ids::kinds::User>());
    let own = format!("{path}/profile");
    let published = zhou.put(&own, profile()).await.expect(200);
    assert_eq!(published["level"], 1);
    assert!(!verified(&published, "massage_therapist"));
    assert!(
        published.to_string().find("A-1").is_none(),
        "an answer that others may get has no licence numbers"
    );

    let checked = json!({"level": 4, "verified": ["massage_therapist"]});
    let graded = otto.put(&format!("{path}/verification"), checked).await.expect(200);
    assert_eq!(graded["level"], 4);
    assert!(verified(&graded, "massage_therapist") && !verified(&graded, "dietitian"));

    let same = zhou.put(&own, profile()).await.expect(200);
    assert!(verified(&same, "massage_therapist"), "saying the same again keeps it");
    assert_eq!(same["level"], 4);
    let mut changed = profile();
    changed["certifications"][0]["number"] = "B-2".into();
    let changed = zhou.put(&own, changed).await.expect(200);
    assert!(!verified(&changed, "massage_therapist"), "another number is another licence");
    let mut dropped = profile();
    dropped["certifications"] = json!([]);
    assert_eq!(zhou.put(&own, dropped).await.expect(200)["certifications"], json!([]));
}

/// A practitioner whose checked licence for nutrition ends with `day`.
async fn dietitian_until(market: &Market, day: Date) -> Actor {
    let dietitian = market.newcomer();
    let path = format!("/api/v1/practitioners/{}", dietitian.id::<ids::kinds::User>());
    let mut profile = profile();
    profile["certifications"][1]["valid_until"] = json!(day);
    dietitian.put(&format!("{path}/profile"), profile).await.expect(200);
    let verification = json!({"level": 3, "verified": ["dietitian"]});
    market.operator().put(&format!("{path}/verification"), verification).await.expect(200);
    dietitian
}

#[tokio::test]
async fn a_licence_counts_until_the_end_of_its_last_day_in_china() {
    let market = Market::open().await;
    let here = market.bed.now().in_tz("Asia/Shanghai").unwrap();
    let midnight = here.date().saturating_add(2.days()).to_zoned(here.time_zone().clone()).unwrap();
    let an_hour_before = midnight.timestamp() - HOUR;
    market.bed.advance(Duration::try_from(an_hour_before.duration_since(market.bed.now())).unwrap()).await;
    let (last_day, day_before) =
        (midnight.date().yesterday().unwrap(), midnight.date().saturating_sub(2.days()));
    let today = dietitian_until(&market, last_day).await;
    let past = dietitian_until(&market, day_before).await;

    let wish = json!({
        "service_id": service(NUTRITION), "starts_at": market.bed.now() + 5 * HOUR, "needs": "想减脂", "consent": true,
    });
    let order = market.consumer().post("/api/v1/service-orders", wish).await.expect(201);
    let order = order["id"].as_str().unwrap().parse().unwrap();
    market.bed.receive(&market.payment(order, 9_900)).await;
    let lacks = |problem: Value| assert_eq!(problem["reasons"][0]["rule"], "certification", "{problem}");
    let seen = async |who: &Actor| {
        let available = who.get("/api/v1/matching/available-orders").await.expect(200);
        available["items"].as_array().unwrap().len()
    };

    assert_eq!((seen(&today).await, seen(&past).await), (1, 0));
    lacks(grab(&past, order).await.refused(409, "trade.not_eligible"));
    market.bed.advance(59 * MINUTE).await;
    assert_eq!(seen(&today).await, 1, "its last day is not over");
    market.bed.advance(MINUTE).await;
    assert_eq!(seen(&today).await, 0);
    lacks(grab(&today, order).await.refused(409, "trade.not_eligible"));
}

#[tokio::test]
async fn profiles_are_public_and_their_owners() {
    let market = Market::open().await;
    let (zhou, wu) = (market.practitioner().await, market.practitioner().await);
    let path = format!("/api/v1/practitioners/{}", zhou.id::<ids::kinds::User>());
    let seen = market.bed.anonymous().get(&path).await.expect(200);
    assert_eq!(seen["display_name"], "周敏");
    assert!(seen.get("base").is_none(), "nobody sees where they live");
    wu.put(&format!("{path}/profile"), profile()).await.refused(404, "access.not_found");
    let consumer = market.consumer();
    let own = format!("/api/v1/practitioners/{}/profile", consumer.id::<ids::kinds::User>());
    consumer.put(&own, profile()).await.refused(403, "access.permission");
    let nobody = format!("/api/v1/practitioners/{}", consumer.id::<ids::kinds::User>());
    consumer.get(&nobody).await.refused(404, "trade.practitioner_not_found");
    let verification = json!({"verified": []});
    market
        .operator()
        .put(&format!("{nobody}/verification"), verification)
        .await
        .refused(404, "trade.practitioner_not_found");
}

#[tokio::test]
async fn many_profiles_are_read_at_once() {
    let market = Market::open().await;
    let (zhou, wu, newcomer) = (market.practitioner().await, market.practitioner().await, market.newcomer());
    let online = json!({"display_name": "吴迪", "radius_km": 5.0, "max_daily_load": 3, "accepting": false});
    wu.put(&format!("/api/v1/practitioners/{}/profile", wu.id::<ids::kinds::User>()), online)
        .await
        .expect(200);
    let passer_by = market.bed.anonymous();
    let [z, w, n] = [&zhou, &wu, &newcomer].map(|who| who.id::<ids::kinds::User>().to_string());
    let one = async |id: &str| passer_by.get(&format!("/api/v1/practitioners/{id}")).await.expect(200);
    let many =
        async |ids: &[&str]| passer_by.get(&format!("/api/v1/practitioners?ids={}", ids.join(","))).await;

    let found = many(&[&w, &n, &z, &w]).await.expect(200);
    assert_eq!(
        found["items"],
        json!([one(&w).await, one(&z).await]),
        "each as alone, each once, in this order"
    );
    assert_eq!(found["items"][1]["certifications"].as_array().unwrap().len(), 2);
    assert_eq!(many(&[&n]).await.expect(200)["items"], json!([]), "who has no profile is missing");
    assert_eq!(many(&[z.as_str(); 50]).await.expect(200)["items"].as_array().unwrap().len(), 1);

    for bad in [vec![z.as_str(); 51], vec![""], vec![&z, ""], vec!["ord_01h455vb4pex5vsknk084sn02q"]] {
        many(&bad).await.refused(400, "trade.invalid_parameter");
    }
    passer_by.get("/api/v1/practitioners").await.refused(400, "query.invalid");
}

#[tokio::test]
async fn fields_have_their_rules() {
    let market = Market::open().await;
    let zhou = market.newcomer();
    let path = format!("/api/v1/practitioners/{}", zhou.id::<ids::kinds::User>());
    for (field, value) in [
        ("display_name", json!("")),
        ("bio", json!("长".repeat(1_001))),
        ("specialties", json!(["推拿"])),
        ("radius_km", json!(0.1)),
        ("max_daily_load", json!(0)),
        ("base", json!({"lat": 91, "lon": 0})),
        ("certifications", json!([{"kind": "Bad Kind", "number": "1", "issued_by": "x"}])),
    ] {
        let mut bad = profile();
        bad[field] = value;
        zhou.put(&format!("{path}/profile"), bad).await.refused(422, "trade.invalid_field");
    }
    zhou.put(&format!("{path}/profile"), profile()).await.expect(200);
    let verify = format!("{path}/verification");
    let otto = market.operator();
    otto.put(&verify, json!({"level": 6, "verified": []})).await.refused(422, "trade.invalid_field");
    otto.put(&verify, json!({"verified": ["surgeon"]})).await.refused(422, "trade.invalid_field");
}

#[tokio::test]
async fn only_they_and_operators_see_a_practitioners_base_and_licence_numbers() {
    let market = Market::open().await;
    let (zhou, wu) = (market.practitioner().await, market.practitioner().await);
    let path = format!("/api/v1/practitioners/{}/profile", zhou.id::<ids::kinds::User>());
    for person in [&zhou, &market.operator()] {
        let seen = person.get(&path).await.expect(200);
        assert_eq!(seen["base"], json!({"lat": 31.31, "lon": 120.61}));
        assert_eq!((&seen["max_daily_load"], &seen["suspended"]), (&json!(8), &json!(false)));
        let licences = seen["certifications"].as_array().unwrap();
        assert!(licences.iter().all(|licence| licence["number"] == "A-1"), "{licences:#?}");
        assert!(verified(&seen, "dietitian"));
    }
    for stranger in [&wu, &market.consumer()] {
        stranger.get(&path).await.refused(404, "access.not_found");
    }
    let newcomer = market.newcomer();
    let none = format!("/api/v1/practitioners/{}/profile", newcomer.id::<ids::kinds::User>());
    newcomer.get(&none).await.refused(404, "trade.practitioner_not_found");

    let online = json!({"display_name": "吴迪", "radius_km": 5.0, "max_daily_load": 3, "accepting": false});
    newcomer.put(&none, online).await.expect(200);
    let seen = newcomer.get(&none).await.expect(200);
    assert!(seen.get("base").is_none() && seen["certifications"] == json!([]), "{seen:#}");
}
