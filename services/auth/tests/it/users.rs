//! Reading and finding accounts.

use auth_api::Role;
use serde_json::json;

use crate::support::{EMAIL, PHONE, World};

#[tokio::test]
async fn owners_see_their_contacts_and_operators_a_mask() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let path = format!("/api/v1/users/{}", session.user_id);
    let own = world.signed_in(&session).await.get(&path).await.expect(200);
    assert_eq!(own["email"], EMAIL);
    assert_eq!(own["has_password"], true);
    assert_eq!(own["roles"], json!(["consumer"]));
    let seen = world.operator(&["users:read"]).get(&path).await.expect(200);
    assert_eq!(seen["email"], "l***@example.com");
    assert_eq!(seen["display_name"], "李娜");
    let nobody = world.bed.env().id::<ids::kinds::User>();
    let reader = world.operator(&["users:read"]);
    reader.get(&format!("/api/v1/users/{nobody}")).await.refused(404, "auth.user_not_found");
    reader.get(&format!("/api/v1/users/{nobody}/permissions")).await.refused(404, "auth.user_not_found");
}

#[tokio::test]
async fn accounts_are_found_by_contact_and_by_name() {
    let world = World::new().await;
    let li_na = world.register(EMAIL).await.user_id.to_string();
    world.wait(1);
    let wang_wei = world.register(PHONE).await.user_id.to_string();
    let reader = world.operator(&["users:read"]);
    let found = async |query: &str| -> Vec<String> {
        let page = reader.get(&format!("/api/v1/users{query}")).await.expect(200);
        let items = page["items"].as_array().unwrap().iter();
        items.map(|item| item["user_id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("").await, [wang_wei.clone(), li_na.clone()], "newest first");
    assert_eq!(found("?phone=13800138000").await, [wang_wei.as_str()]);
    assert_eq!(found("?email=Li.Na@example.com").await, [li_na]);
    assert_eq!(found("?name=%E7%8E%8B").await, [wang_wei]);
    assert_eq!(found("?name=%25").await, [""; 0], "no wildcard");
    assert_eq!(found("?phone=13900139000").await, [""; 0]);

    reader.get("/api/v1/users?phone=13800138000&name=x").await.refused(422, "auth.one_search");
    reader.get("/api/v1/users?phone=110").await.refused(422, "auth.phone");
    reader.get("/api/v1/users?email=110").await.refused(422, "auth.email");
    for name in ["", "a%07b"] {
        reader.get(&format!("/api/v1/users?name={name}")).await.refused(422, "auth.display_name");
    }
    reader.get("/api/v1/users?limit=many").await.refused(400, "query.invalid");
}

#[tokio::test]
async fn lists_are_narrowed() {
    let world = World::new().await;
    let li_na = world.register(EMAIL).await.user_id.to_string();
    world.wait(3_600);
    let boss = world.bootstrap("boss@example.com", &[Role::Operator]).await.to_string();
    world.wait(3_600);
    let wang_wei = world.register(PHONE).await.user_id.to_string();
    let operator = world.operator(&["users:read", "users:lock", "users:grant_roles"]);
    let lock = format!("/api/v1/users/{wang_wei}/lock");
    operator.post(&lock, json!({"reason": "fraud", "note": "x"})).await.expect(200);
    let group = json!({"name": "quality", "roles": ["operator"]});
    let group =
        operator.post("/api/v1/groups", group).await.expect(201)["group_id"].as_str().unwrap().to_owned();
    operator.put(&format!("/api/v1/groups/{group}/members/{li_na}"), json!({})).await.expect(200);
    let found = async |query: &str| -> Vec<String> {
        let page = operator.get(&format!("/api/v1/users{query}")).await.expect(200);
        let items = page["items"].as_array().unwrap().iter();
        items.map(|item| item["user_id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("?status=locked").await, [wang_wei.as_str()]);
    assert_eq!(found("?status=active").await, [boss.as_str(), &li_na]);
    assert_eq!(found("?role=operator").await, [boss.as_str(), &li_na], "by a group too");
    assert_eq!(found("?role=operator&status=locked").await, [""; 0]);
    assert_eq!(found("?role=consumer&status=locked").await, [wang_wei.as_str()]);
    assert_eq!(found("?role=merchant").await, [""; 0]);
    let start = world.bed.now() - jiff::SignedDuration::from_hours(1);
    assert_eq!(found(&format!("?registered_from={start}")).await, [wang_wei.as_str(), &boss]);
    assert_eq!(found(&format!("?registered_to={start}")).await, [li_na.as_str()]);
    assert_eq!(found("?registered_to=-009999-01-03T00:00:00Z").await, [""; 0]);
    assert_eq!(found("?phone=13800138000&status=active").await, [""; 0]);
    assert_eq!(found("?name=%E6%9D%8E&role=operator").await, [li_na]);
    let page = operator.get("/api/v1/users?role=operator&limit=1").await.expect(200);
    let rest = format!("?role=operator&limit=1&cursor={}", page["next"].as_str().unwrap());
    assert_eq!(found(&rest).await.len(), 1);
    operator.get("/api/v1/users?role=emperor").await.refused(400, "query.invalid");
    operator.get("/api/v1/users?status=gone").await.refused(400, "query.invalid");
}

#[tokio::test]
async fn a_long_list_continues_where_it_stopped() {
    let world = World::new().await;
    for number in 0..5 {
        world.bootstrap(&format!("user{number}@example.com"), &[]).await;
        world.wait(1);
    }
    let reader = world.operator(&["users:read"]);
    let (mut path, mut seen) = ("/api/v1/users?limit=2".to_owned(), Vec::new());
    loop {
        let page = reader.get(&path).await.expect(200);
        seen.extend(page["items"].as_array().unwrap().iter().map(|item| item["email"].to_string()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/v1/users?limit=2&cursor={next}");
    }
    assert_eq!(seen.len(), 5);
}
