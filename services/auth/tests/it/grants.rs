//! Roles and permissions.

use auth_api::{Role, permissions};
use serde_json::{Value, json};

use crate::support::{PHONE, World};

#[tokio::test]
async fn the_catalogue_tells_what_roles_may_do() {
    let world = World::new().await;
    let catalogue = world.operator(&["users:read"]).get("/api/v1/permissions").await.expect(200);
    let found = catalogue["permissions"].as_array().unwrap();
    let names: Vec<_> = found.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, permissions::ALL);
    for permission in found {
        let (zh, en) =
            (permission["allows"]["zh"].as_str().unwrap(), permission["allows"]["en"].as_str().unwrap());
        assert!(!zh.is_ascii() && !en.is_empty(), "{permission}");
    }
    for role in Role::ALL {
        let described = catalogue["roles"].as_array().unwrap().iter().find(|it| it["role"] == role.as_str());
        assert_eq!(described.unwrap()["permissions"], json!(permissions::of_role(role)));
    }
    world.operator(&["users:lock"]).get("/api/v1/permissions").await.refused(403, "access.permission");
}

#[tokio::test]
async fn the_store_grants_what_the_contract_promises() {
    let world = World::new().await;
    for (number, role) in Role::ALL.into_iter().enumerate() {
        let user = world.bootstrap(&format!("+861380013800{number}"), &[role]).await;
        let reader = world.operator(&["users:read"]);
        let access = reader.get(&format!("/api/v1/users/{user}/permissions")).await.expect(200);
        assert_eq!(access["roles"], json!([role]));
        assert_eq!(access["permissions"], json!(permissions::of_role(role)), "{role:?}");
    }
    let catalogue = world.count("select count(*) from permissions").await;
    assert_eq!(usize::try_from(catalogue).unwrap(), permissions::ALL.len());
}

#[tokio::test]
async fn an_open_session_follows_at_once() {
    let world = World::new().await;
    let session = world.register(PHONE).await;
    let path = format!("/api/v1/users/{}/roles", session.user_id);
    let admin = world.operator(&["users:grant_roles"]);
    let body = json!({"roles": ["operator", "consumer"], "permissions": ["users:grant_roles"]});
    let access = admin.put(&path, body).await.expect(200);
    assert_eq!(access["roles"], json!(["consumer", "operator"]));

    let verified = world.verify(&session).await.expect(200);
    assert_eq!(verified["roles"], json!(["consumer", "operator"]));
    let held: Vec<&str> =
        verified["permissions"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(held, permissions::of_role(Role::Admin), "an operator's, and the one granted");

    admin.put(&path, json!({"roles": ["consumer"]})).await.expect(200);
    let verified = world.verify(&session).await.expect(200);
    assert_eq!(verified["permissions"], json!([]), "withdrawn again");
}

#[tokio::test]
async fn what_cannot_be_granted() {
    let world = World::new().await;
    let user = world.register(PHONE).await.user_id;
    let admin = world.operator(&["users:grant_roles"]);
    let path = format!("/api/v1/users/{user}/roles");
    for unknown in ["moon:fly", "a\u{7}b"] {
        let body = json!({"roles": ["consumer", "operator"], "permissions": [unknown]});
        admin.put(&path, body).await.refused(422, "auth.unknown_permission");
    }
    admin.put(&path, json!({"roles": ["emperor"]})).await.refused(422, "body.invalid");
    let access =
        world.operator(&["users:read"]).get(&format!("/api/v1/users/{user}/permissions")).await.expect(200);
    assert_eq!(access["roles"], json!(["consumer"]), "nothing changed");

    let oneself = world.bed.known_user(user.uuid(), &["admin"], &["users:grant_roles"]);
    oneself.put(&path, json!({"roles": ["admin"]})).await.refused(409, "auth.oneself");
    let nobody = world.bed.env().id::<ids::kinds::User>();
    admin
        .put(&format!("/api/v1/users/{nobody}/roles"), json!({"roles": []}))
        .await
        .refused(404, "auth.user_not_found");
}
