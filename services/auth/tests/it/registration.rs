//! Creating accounts.

use auth_api::{Role, UserStanding};
use serde_json::{Value, json};

use crate::support::{EMAIL, PASSWORD, PHONE, World};

const REGISTER: &str = "/api/v1/auth/register";

#[tokio::test]
async fn by_phone() {
    let world = World::new().await;
    let code = world.code_for(PHONE).await;
    let body = json!({"phone": "138 0013 8000", "code": code, "display_name": " 王伟 ", "device": "小米 15"});
    let reply = world.web().post(REGISTER, body).await;
    let location = reply.headers["location"].to_str().unwrap().to_owned();
    let session: crate::support::Session = reply.expect_as(201);
    assert_eq!(location, format!("/api/v1/users/{}", session.user_id));
    assert_eq!(session.roles, [Role::Consumer]);

    let me = world.signed_in(&session).await.get(&location).await.expect(200);
    assert_eq!(me["phone"], PHONE);
    assert_eq!(me["display_name"], "王伟");
    assert_eq!(me["has_password"], false);
    assert_eq!(me["last_login_at"], me["registered_at"]);

    let path = format!("/internal/users/{}/standing", session.user_id);
    let standing: UserStanding = world.bed.service("trade").get(&path).await.expect_as(200);
    assert!(standing.is_active() && standing.phone_verified && standing.has_role(Role::Consumer));
    assert_eq!(world.count("select count(*) from outbox where type = 'auth.user_registered'").await, 1);
}

#[tokio::test]
async fn by_email_with_a_password() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let path = format!("/internal/users/{}/standing", session.user_id);
    let standing: UserStanding = world.bed.service("trade").get(&path).await.expect_as(200);
    assert!(!standing.phone_verified);
    world.log_in(" Li.Na@EXAMPLE.com", PASSWORD).await.expect(200);
}

#[tokio::test]
async fn a_practitioner_may_be_asked_for_and_an_admin_may_not() {
    let world = World::new().await;
    let code = world.code_for(PHONE).await;
    let mut body = json!({"phone": PHONE, "code": code, "display_name": "王伟", "roles": ["admin"]});
    let refused = world.web().post(REGISTER, body.clone()).await.refused(422, "auth.closed_role");
    assert_eq!(refused["errors"][0]["pointer"], "/roles");
    body["roles"] = json!(["practitioner"]);
    let set = world.web().post(REGISTER, body).await.expect(201);
    assert_eq!(set["roles"], json!(["consumer", "practitioner"]));
}

#[tokio::test]
async fn a_contact_has_one_account() {
    let world = World::new().await;
    world.register(PHONE).await;
    world.wait(60);
    let code = world.code_for(PHONE).await;
    let body = json!({"phone": PHONE, "code": code, "display_name": "又一个"});
    world.web().post(REGISTER, body).await.refused(409, "auth.contact_taken");
    assert_eq!(world.count("select count(*) from users").await, 1);
    // Nothing changed: the code is still good for logging in.
    world.web().post("/api/v1/auth/login", json!({"phone": PHONE, "code": code})).await.expect(200);
}

#[tokio::test]
async fn what_does_not_fit_is_refused_with_the_field_at_fault() {
    let world = World::new().await;
    let base = json!({"email": EMAIL, "code": "000000", "password": PASSWORD, "display_name": "李娜"});
    let cases: [(Value, &str, &str); 9] = [
        (json!({"email": null}), "auth.one_contact", "/phone"),
        (json!({"phone": PHONE}), "auth.one_contact", "/phone"),
        (json!({"email": null, "phone": "12345"}), "auth.phone", "/phone"),
        (json!({"email": "nobody"}), "auth.email", "/email"),
        (json!({"display_name": " "}), "auth.display_name", "/display_name"),
        (json!({"password": null}), "auth.password_missing", "/password"),
        (json!({"password": "vX7#kk2"}), "auth.password", "/password"),
        (json!({"password": "P@ssw0rd1"}), "auth.password", "/password"),
        (json!({"password": "my-li.na-secret"}), "auth.password", "/password"),
    ];
    for (change, code, pointer) in cases {
        let mut body = base.clone();
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let refused = world.web().post(REGISTER, body).await.refused(422, code);
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{change}");
    }
    assert_eq!(world.count("select count(*) from users").await, 0);
}

#[tokio::test]
async fn a_wrong_code_registers_nobody() {
    let world = World::new().await;
    let code = world.code_for(PHONE).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let body = |code: &str| json!({"phone": PHONE, "code": code, "display_name": "王伟"});
    world.web().post(REGISTER, body(wrong)).await.refused(401, "auth.wrong_code");
    world.web().post(REGISTER, body(&code)).await.expect(201);
    // Used up, also for logging in.
    world
        .web()
        .post("/api/v1/auth/login", json!({"phone": PHONE, "code": code}))
        .await
        .refused(401, "auth.wrong_code");
}

#[tokio::test]
async fn a_repeat_gets_the_same_answer_and_makes_no_second_account() {
    let world = World::new().await;
    let code = world.code_for(PHONE).await;
    let body = json!({"phone": PHONE, "code": code, "display_name": "王伟"});
    let web = world.web().with_key("7f1c");
    let first = web.post(REGISTER, body.clone()).await.expect(201);
    let again = web.post(REGISTER, body.clone()).await;
    assert_eq!(again.headers["idempotency-replayed"], "true");
    assert_eq!(again.expect(201), first);
    assert_eq!(world.count("select count(*) from users").await, 1);
    let mut other = body;
    other["display_name"] = json!("别人");
    web.post(REGISTER, other).await.refused(422, "idempotency.reused");
}
