//! Accounts made by command.

use auth::NewAccount;
use auth_api::Role;
use serde_json::json;

use crate::support::{PASSWORD, World};

const ADMIN: &str = "admin@example.com";

#[tokio::test]
async fn a_command_run_twice_makes_one_account_and_keeps_its_password() {
    let world = World::new().await;
    let first = world.bootstrap(ADMIN, &[Role::Operator]).await;
    let again = NewAccount {
        contact: ADMIN.to_owned(),
        password: Some("another teapot".to_owned()),
        display_name: "别名".to_owned(),
        roles: vec![Role::Admin],
    };
    let second = auth::bootstrap_account(world.bed.deps.clone(), again).await.unwrap();
    assert_eq!(first, second);
    let set = world.log_in(ADMIN, PASSWORD).await.expect(200);
    assert_eq!(set["roles"], json!(["operator", "admin"]));
    assert_eq!(world.count("select count(*) from outbox where type = 'auth.user_registered'").await, 1);
}

#[tokio::test]
async fn what_does_not_fit_is_refused() {
    let world = World::new().await;
    let good = NewAccount {
        contact: ADMIN.to_owned(),
        password: None,
        display_name: "管理员".to_owned(),
        roles: vec![Role::Admin],
    };
    for bad in [
        NewAccount { contact: "nobody".to_owned(), ..good.clone() },
        NewAccount { password: Some("password".to_owned()), ..good.clone() },
        NewAccount { display_name: String::new(), ..good.clone() },
    ] {
        assert!(auth::bootstrap_account(world.bed.deps.clone(), bad).await.is_err());
    }
    assert_eq!(world.count("select count(*) from users").await, 0);
}
