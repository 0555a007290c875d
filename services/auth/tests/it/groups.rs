//! Groups that share roles.

use auth_api::{Role, permissions};
use serde_json::json;

use crate::support::{PHONE, World};

#[tokio::test]
async fn members_have_the_roles_of_their_group_as_long_as_they_belong_to_it() {
    let world = World::new().await;
    let session = world.register(PHONE).await;
    let admin = world.operator(&["users:grant_roles", "users:read"]);
    let body = json!({"name": " 社区医院 ", "roles": ["practitioner"]});
    let group = admin.post("/api/v1/groups", body).await.expect(201);
    assert_eq!((group["name"].as_str(), group["members"].as_i64()), (Some("社区医院"), Some(0)));
    let member =
        format!("/api/v1/groups/{}/members/{}", group["group_id"].as_str().unwrap(), session.user_id);
    for _ in 0..2 {
        let access = admin.put(&member, json!({})).await.expect(200);
        assert_eq!(access["roles"], json!(["consumer", "practitioner"]));
    }
    let verified = world.verify(&session).await.expect(200);
    assert_eq!(verified["permissions"], json!(permissions::of_role(Role::Practitioner)));
    let groups = admin.get("/api/v1/groups").await.expect(200);
    assert_eq!(groups["items"][0]["members"], 1);
    for _ in 0..2 {
        let access = admin.delete(&member).await.expect(200);
        assert_eq!(access["permissions"], json!([]));
    }
}

#[tokio::test]
async fn what_cannot_be_done() {
    let world = World::new().await;
    let admin = world.operator(&["users:grant_roles"]);
    admin.post("/api/v1/groups", json!({"name": " ", "roles": []})).await.refused(422, "auth.group_name");
    let body = json!({"name": "夜班", "roles": ["operator"]});
    let group = admin.post("/api/v1/groups", body.clone()).await.expect(201);
    admin.post("/api/v1/groups", body).await.refused(409, "auth.group_name_taken");

    let members = format!("/api/v1/groups/{}/members", group["group_id"].as_str().unwrap());
    let nobody = world.bed.env().id::<ids::kinds::User>();
    admin.put(&format!("{members}/{nobody}"), json!({})).await.refused(404, "auth.user_not_found");
    admin.delete(&format!("{members}/{nobody}")).await.refused(404, "auth.user_not_found");
    let user = world.register(PHONE).await.user_id;
    let nothing = world.bed.env().id::<ids::kinds::Group>();
    let elsewhere = format!("/api/v1/groups/{nothing}/members/{user}");
    admin.put(&elsewhere, json!({})).await.refused(404, "auth.group_not_found");

    let oneself = world.bed.known_user(user.uuid(), &["operator"], &["users:grant_roles"]);
    oneself.put(&format!("{members}/{user}"), json!({})).await.refused(409, "auth.oneself");
}
