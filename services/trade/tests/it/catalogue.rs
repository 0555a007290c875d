//! The catalogue and the offers.

use serde_json::{Value, json};

use crate::support::{Market, NUTRITION, STRETCH, service};

fn new_service(code: &str) -> Value {
    json!({
        "code": code, "name": {"zh": "耳穴压豆", "en": "Ear seeds"}, "summary": {"zh": "", "en": ""},
        "category": "tcm", "price": {"minor": 6_600, "currency": "CNY"}, "duration_minutes": 30, "on_site": true,
        "required_certification": "tcm_health_carer", "required_specialties": ["ear_seeds"], "min_level": 1,
        "active": true,
    })
}

fn codes(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|item| item["code"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn anyone_may_look_around() {
    let market = Market::open().await;
    let passer_by = market.bed.anonymous();
    let all = passer_by.get("/api/v1/services?limit=100").await.expect(200);
    assert_eq!(codes(&all).len(), 10);
    let massage = passer_by.get("/api/v1/services?category=massage").await.expect(200);
    assert_eq!(codes(&massage), ["stretch_office", "tuina_home"]);
    let online = passer_by.get("/api/v1/services?on_site=false&category=tcm").await.expect(200);
    assert_eq!(codes(&online), ["tcm_constitution_online"]);
    let found = passer_by.get("/api/v1/services?q=%E6%8E%A8%E6%8B%BF").await.expect(200);
    assert_eq!(codes(&found), ["tuina_home"]);
    assert_eq!(codes(&passer_by.get("/api/v1/services?q=%25").await.expect(200)).len(), 0);
    let page = passer_by.get("/api/v1/services?limit=4").await.expect(200);
    let rest = format!("/api/v1/services?limit=100&cursor={}", page["next"].as_str().unwrap());
    assert_eq!(codes(&passer_by.get(&rest).await.expect(200)).len(), 6);
}

#[tokio::test]
async fn one_service_is_shown_to_anyone() {
    let market = Market::open().await;
    let passer_by = market.bed.anonymous();
    let path = format!("/api/v1/services/{}", service(NUTRITION));
    let listed = passer_by.get("/api/v1/services?category=nutrition").await.expect(200);
    assert_eq!(passer_by.get(&path).await.expect(200), listed["items"][0]);
    let unknown = format!("/api/v1/services/{}", market.bed.env().id::<ids::kinds::Service>());
    passer_by.get(&unknown).await.refused(404, "trade.service_not_found");
    passer_by.get("/api/v1/services/svc_x").await.refused(400, "path.invalid");

    let otto = market.operator();
    let mut retired = new_service("ear_seeds_home");
    let added = otto.post("/api/v1/services", retired.clone()).await.expect(201);
    let path = format!("/api/v1/services/{}", added["id"].as_str().unwrap());
    retired["active"] = false.into();
    otto.put(&path, retired).await.expect(200);
    assert_eq!(passer_by.get(&path).await.expect(200)["active"], false, "orders still name it");
}

#[tokio::test]
async fn operators_keep_the_catalogue() {
    let market = Market::open().await;
    let otto = market.operator();
    let added = otto.post("/api/v1/services", new_service("ear_seeds_home")).await.expect(201);
    otto.post("/api/v1/services", new_service("ear_seeds_home")).await.refused(409, "trade.code_taken");
    let path = format!("/api/v1/services/{}", added["id"].as_str().unwrap());
    let mut retired = new_service("ear_seeds_home");
    retired["active"] = false.into();
    otto.put(&path, retired).await.expect(200);
    assert_eq!(codes(&otto.get("/api/v1/services?limit=100").await.expect(200)).len(), 10);
    let unknown = format!("/api/v1/services/{}", market.bed.env().id::<ids::kinds::Service>());
    otto.put(&unknown, new_service("other")).await.refused(404, "trade.service_not_found");
    for (field, value) in [
        ("code", json!("Bad Code")),
        ("duration_minutes", json!(5)),
        ("price", json!({"minor": 0, "currency": "CNY"})),
        ("min_level", json!(9)),
        ("name", json!({"zh": "", "en": "x"})),
        ("summary", json!({"zh": "长".repeat(201), "en": ""})),
    ] {
        let mut bad = new_service("bad");
        bad[field] = value;
        otto.post("/api/v1/services", bad).await.refused(422, "trade.invalid_field");
    }
    let mut retired_wish = market.stretch(crate::support::HOUR * 5);
    retired_wish["service_id"] = added["id"].clone();
    market.consumer().post("/api/v1/service-orders", retired_wish).await.refused(409, "trade.not_on_sale");
}

#[tokio::test]
async fn practitioners_set_their_own_price() {
    let market = Market::open().await;
    let (zhou, wu) = (market.practitioner().await, market.practitioner().await);
    let offer = json!({"service_id": service(NUTRITION), "price": {"minor": 12_000, "currency": "CNY"}});
    market.newcomer().post("/api/v1/offers", offer.clone()).await.refused(409, "trade.no_profile");
    let mut unknown = offer.clone();
    unknown["service_id"] = json!(market.bed.env().id::<ids::kinds::Service>());
    zhou.post("/api/v1/offers", unknown).await.refused(404, "trade.service_not_found");
    let made = zhou.post("/api/v1/offers", offer.clone()).await.expect(201);
    zhou.post("/api/v1/offers", offer.clone()).await.refused(409, "trade.offer_exists");
    wu.post("/api/v1/offers", offer).await.expect(201);

    let path = format!("/api/v1/offers/{}", made["id"].as_str().unwrap());
    let revised = json!({"price": {"minor": 13_000, "currency": "CNY"}, "note": "含复诊", "active": true});
    wu.put(&path, revised.clone()).await.refused(404, "trade.offer_not_found");
    assert_eq!(zhou.put(&path, revised).await.expect(200)["price"]["minor"], 13_000);
    let free = json!({"price": {"minor": 0, "currency": "CNY"}, "active": true});
    zhou.put(&path, free).await.refused(422, "trade.invalid_field");

    let listing = format!("/api/v1/services/{}/offers", service(NUTRITION));
    let page = market.bed.anonymous().get(&format!("{listing}?limit=1")).await.expect(200);
    assert_eq!(
        (&page["items"][0]["practitioner_name"], &page["items"][0]["level"]),
        (&json!("周敏"), &json!(3))
    );
    let rest = format!("{listing}?cursor={}", page["next"].as_str().unwrap());
    assert_eq!(market.bed.anonymous().get(&rest).await.expect(200)["items"].as_array().unwrap().len(), 1);
    let unknown = format!("/api/v1/services/{}/offers", market.bed.env().id::<ids::kinds::Service>());
    market.bed.anonymous().get(&unknown).await.refused(404, "trade.service_not_found");
    market.bed.anonymous().get("/api/v1/services/svc_x/offers").await.refused(400, "path.invalid");
}

#[tokio::test]
async fn practitioners_see_all_their_own_offers() {
    let market = Market::open().await;
    let (zhou, wu) = (market.practitioner().await, market.practitioner().await);
    let offer =
        |of: &str, fen: i64| json!({"service_id": service(of), "price": {"minor": fen, "currency": "CNY"}});
    let stretch = zhou.post("/api/v1/offers", offer(STRETCH, 9_000)).await.expect(201);
    zhou.post("/api/v1/offers", offer(NUTRITION, 12_000)).await.expect(201);
    wu.post("/api/v1/offers", offer(STRETCH, 7_000)).await.expect(201);
    let paused = json!({"price": {"minor": 9_000, "currency": "CNY"}, "note": "暂停", "active": false});
    zhou.put(&format!("/api/v1/offers/{}", stretch["id"].as_str().unwrap()), paused).await.expect(200);

    let path = format!("/api/v1/practitioners/{}/offers", zhou.id::<ids::kinds::User>());
    let first = zhou.get(&format!("{path}?limit=1")).await.expect(200);
    let own = &first["items"][0];
    assert_eq!(
        (&own["id"], &own["active"], &own["note"]),
        (&stretch["id"], &json!(false), &json!("暂停")),
        "also what cannot be ordered"
    );
    assert_eq!(
        (&own["service_name"]["zh"], &own["service_active"]),
        (&json!("办公室拉伸放松"), &json!(true))
    );
    let next = first["next"].as_str().unwrap();
    let rest = zhou.get(&format!("{path}?cursor={next}")).await.expect(200);
    assert_eq!(rest["items"].as_array().unwrap().len(), 1);
    assert_eq!(rest["items"][0]["price"]["minor"], 12_000);

    for stranger in [&wu, &market.operator()] {
        stranger.get(&path).await.refused(404, "access.not_found");
    }
    let newcomer = market.newcomer();
    let none = format!("/api/v1/practitioners/{}/offers", newcomer.id::<ids::kinds::User>());
    assert_eq!(newcomer.get(&none).await.expect(200)["items"], json!([]));
}
