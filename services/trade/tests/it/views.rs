//! What operators and practitioners look at: everybody's orders, figures, schedules.

use ids::UserId;
use kernel_test::Actor;
use serde_json::{Value, json};

use crate::support::{HOUR, MINUTE, Market, NUTRITION, STRETCH, grab, look, service, set_status};

fn ids(page: &Value) -> Vec<String> {
    page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

fn id(actor: &Actor) -> String {
    actor.id::<ids::kinds::User>().to_string()
}

#[tokio::test]
async fn operators_find_everybodys_orders() {
    let market = Market::open().await;
    let (anna, bei, zhou) = (market.consumer(), market.consumer(), market.practitioner().await);
    let mut orders = Vec::new();
    for consumer in [&anna, &bei, &anna] {
        orders.push(market.paid(consumer, 3 * HOUR).await);
        market.bed.advance(30 * MINUTE).await;
    }
    grab(&zhou, orders[0]).await.expect(201);
    let operator = market.operator();
    let find = async |query: &str| {
        let found = ids(&operator.get(&format!("/api/v1/orders{query}")).await.expect(200));
        found
            .iter()
            .map(|id| orders.iter().position(|order| order.to_string() == *id).unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(find("").await, [2, 1, 0]);
    assert_eq!(find("?status=open").await, [2, 1]);
    assert_eq!(find(&format!("?consumer_id={}", id(&anna))).await, [2, 0]);
    assert_eq!(find(&format!("?practitioner_id={}", id(&zhou))).await, [0]);
    assert_eq!(find(&format!("?practitioner_id={}&consumer_id={}", id(&zhou), id(&bei))).await, [0; 0]);
    assert_eq!(find("?from=2026-11-22T04:30:00Z").await, [2, 1]);
    assert_eq!(find("?from=2026-11-22T04:30:00Z&to=2026-11-22T05:00:00Z").await, [1]);
    let of_service =
        async |code| find(&format!("?service_id={}&consumer_id={}", service(code), id(&anna))).await;
    assert_eq!((of_service(STRETCH).await, of_service(NUTRITION).await), (vec![2, 0], vec![]));
    assert_eq!(find(&format!("?service_id={}&user_id={}", service(STRETCH), id(&zhou))).await, [0]);
    assert_eq!(find("?to=-009999-01-03T00:00:00Z").await, [0; 0]);

    // What the practitioner ordered is theirs as much as what they won.
    let own = market.paid(&zhou, 5 * HOUR).await;
    let of_zhou = ids(&operator.get(&format!("/api/v1/orders?user_id={}", id(&zhou))).await.expect(200));
    assert_eq!(of_zhou, [own.to_string(), orders[0].to_string()]);
    let newest = operator.get(&format!("/api/v1/orders?user_id={}&limit=1", id(&zhou))).await.expect(200);
    let older = format!("/api/v1/orders?user_id={}&cursor={}", id(&zhou), newest["next"].as_str().unwrap());
    assert_eq!(ids(&operator.get(&older).await.expect(200)), of_zhou[1..]);
    assert_eq!(find(&format!("?user_id={}&status=open", id(&anna))).await, [2]);
    let both = format!("/api/v1/orders?user_id={}&consumer_id={}", id(&zhou), id(&anna));
    operator.get(&both).await.refused(400, "trade.invalid_parameter");

    let first = operator.get("/api/v1/orders?limit=2").await.expect(200);
    let next = first["next"].as_str().unwrap();
    let second = operator.get(&format!("/api/v1/orders?limit=2&cursor={next}")).await.expect(200);
    assert_eq!([ids(&first), ids(&second)].concat().len(), 4);
    assert!(second["next"].is_null());
    anna.get("/api/v1/orders").await.refused(403, "access.permission");
    operator.get("/api/v1/orders?status=lost").await.refused(400, "query.invalid");
}

#[tokio::test]
async fn figures_tell_what_happened_when() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    // 12:00 to 13:00 in Shanghai: two placed and paid, one won after ten minutes; then one called off.
    let won = market.paid(&anna, 2 * HOUR).await;
    let waiting = market.paid(&anna, 3 * HOUR).await;
    market.place(&anna, 4 * HOUR).await;
    market.bed.advance(10 * MINUTE).await;
    grab(&zhou, won).await.expect(201);
    set_status(&zhou, won, "confirmed").await.expect(200);
    market.bed.advance(HOUR).await;
    set_status(&anna, waiting, "cancelled").await.expect(200);

    let path = "/api/v1/orders/figures?from=2026-11-22T03:30:00Z&to=2026-11-22T06:00:00Z";
    let figures = market.operator().get(path).await.expect(200);
    let total = &figures["total"];
    let counts = ["placed", "paid", "assigned", "completed", "cancelled", "expired", "refunded"];
    assert_eq!(counts.map(|name| total[name].as_i64().unwrap()), [3, 2, 1, 0, 1, 1, 0]);
    assert_eq!(
        (&total["paid_amount"]["minor"], &total["refund_amount"]["minor"]),
        (&json!(17_600), &json!(8_800))
    );
    assert_eq!(total["median_seconds_to_grab"], 600.0);
    let slices = figures["slices"].as_array().unwrap();
    let placed: Vec<_> =
        slices.iter().map(|it| (it["at"].as_str().unwrap(), it["placed"].as_i64().unwrap())).collect();
    assert_eq!(
        placed,
        [("2026-11-22T03:00:00Z", 0), ("2026-11-22T04:00:00Z", 3), ("2026-11-22T05:00:00Z", 0)]
    );
    assert_eq!((&slices[2]["cancelled"], &slices[0]["median_seconds_to_grab"]), (&json!(1), &Value::Null));

    let days = "/api/v1/orders/figures?from=2026-11-20T16:00:00Z&to=2026-11-22T16:00:00Z&grain=day";
    let figures = market.operator().get(days).await.expect(200);
    assert_eq!(
        (&figures["slices"][1]["at"], &figures["slices"][1]["paid"]),
        (&json!("2026-11-21T16:00:00Z"), &json!(2))
    );
    let long = "/api/v1/orders/figures?from=2026-01-01T00:00:00Z&to=2026-11-22T16:00:00Z";
    market.operator().get(long).await.refused(400, "figures.period");
    zhou.get(days).await.refused(403, "access.permission");
}

#[tokio::test]
async fn a_schedule_shows_what_is_booked_and_strangers_see_times_alone() {
    let market = Market::open().await;
    let (anna, zhou, wu) = (market.consumer(), market.practitioner().await, market.practitioner().await);
    let mut orders = Vec::new();
    // The stretch takes half an hour: the first two touch.
    for after in [2 * HOUR, 2 * HOUR + 30 * MINUTE, 5 * HOUR, 8 * HOUR] {
        let order = market.paid(&anna, after).await;
        grab(&zhou, order).await.expect(201);
        orders.push(order.to_string());
    }
    set_status(&zhou, orders[2].parse().unwrap(), "cancelled").await.expect(200);

    let day = "from=2026-11-22T00:00:00Z&to=2026-11-23T00:00:00Z";
    let first = zhou.get(&format!("/api/v1/appointments?{day}&limit=2")).await.expect(200);
    let next = first["next"].as_str().unwrap();
    let second = zhou.get(&format!("/api/v1/appointments?{day}&limit=2&cursor={next}")).await.expect(200);
    let booked: Vec<_> = [&first, &second]
        .iter()
        .flat_map(|page| page["items"].as_array().unwrap())
        .map(|item| item["order_id"].as_str().unwrap())
        .collect();
    assert_eq!(booked, [&orders[0], &orders[1], &orders[3]]);
    assert_eq!(first["items"][0]["status"], "assigned");
    assert_eq!(wu.get(&format!("/api/v1/appointments?{day}")).await.expect(200)["items"], json!([]));
    anna.get(&format!("/api/v1/appointments?{day}")).await.refused(403, "access.permission");
    let years = "from=2026-01-01T00:00:00Z&to=2028-01-01T00:00:00Z";
    zhou.get(&format!("/api/v1/appointments?{years}")).await.refused(400, "trade.invalid_parameter");

    let path = format!("/api/v1/practitioners/{}/busy-times", id(&zhou));
    let busy = market.bed.anonymous().get(&format!("{path}?{day}")).await.expect(200);
    let expected = json!({"items": [
        {"starts_at": "2026-11-22T06:00:00Z", "ends_at": "2026-11-22T07:00:00Z"},
        {"starts_at": "2026-11-22T12:00:00Z", "ends_at": "2026-11-22T12:30:00Z"},
    ]});
    assert_eq!(busy, expected);
    let past = "from=2026-11-20T00:00:00Z&to=2026-11-22T04:00:00Z";
    assert_eq!(market.bed.anonymous().get(&format!("{path}?{past}")).await.expect(200)["items"], json!([]));
    let nobody: UserId = market.bed.env().id();
    let unknown = format!("/api/v1/practitioners/{nobody}/busy-times?{day}");
    market.bed.anonymous().get(&unknown).await.refused(404, "trade.practitioner_not_found");
}

#[tokio::test]
async fn an_order_tells_its_rating_to_its_people_and_its_saga_to_operators() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.completed(&anna, &zhou).await;
    assert!(look(&zhou, order).await["rated_at"].is_null());
    let rating = json!({"rating": 5, "comment": "手法很好"});
    anna.post(&format!("/api/v1/orders/{order}/rating"), rating).await.expect(201);
    for person in [&anna, &zhou] {
        let seen = look(person, order).await;
        assert_eq!((&seen["rating"], &seen["rating_comment"]), (&json!(5), &json!("手法很好")));
        assert!(seen["rated_at"].is_string() && seen["placement_saga_id"].is_null());
    }
    let seen = look(&market.operator(), order).await;
    assert!(seen["placement_saga_id"].as_str().unwrap().starts_with("sag_"), "{seen:#}");
    assert_eq!(seen["timeline"][0]["status"], "pending_payment");
}
