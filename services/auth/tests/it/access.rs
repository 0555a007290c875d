//! Who may call what. When this fails, an endpoint was added or opened: decide who may call it, and say so here.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::World;

/// Anyone may call these. Everything else asks who calls.
const OPEN: [&str; 7] = [
    "get /.well-known/jwks.json",
    "get /api/v1/auth/jwks",
    "post /api/v1/auth/email-codes",
    "post /api/v1/auth/login",
    "post /api/v1/auth/refresh",
    "post /api/v1/auth/register",
    "post /api/v1/auth/sms-codes",
];

/// What a signed-in stranger without permissions hears, where it is not "there is no such person".
const FORBIDDEN: [&str; 9] = [
    "delete /api/v1/groups/{id}/members/{user_id}",
    "get /api/v1/groups",
    "get /api/v1/permissions",
    "get /api/v1/users",
    "post /api/v1/groups",
    "post /api/v1/users/{id}/lock",
    "post /api/v1/users/{id}/unlock",
    "put /api/v1/groups/{id}/members/{user_id}",
    "put /api/v1/users/{id}/roles",
];

/// Endpoints about the caller alone: nobody can name somebody else.
const ONESELF: [&str; 2] = ["post /api/v1/auth/logout", "get /api/v1/auth/verify"];

/// Method and path of every operation with the scheme it demands.
fn operations() -> BTreeMap<String, Option<String>> {
    let document = serde_json::to_value((auth::service().openapi)()).unwrap();
    let mut operations = BTreeMap::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let scheme =
                operation["security"][0].as_object().and_then(|scheme| scheme.keys().next().cloned());
            operations.insert(format!("{method} {path}"), scheme);
        }
    }
    operations
}

async fn call(world: &World, actor: kernel_test::Actor, operation: &str) -> (u16, Value) {
    let (method, path) = operation.split_once(' ').unwrap();
    let user = world.bed.env().id::<ids::kinds::User>().to_string();
    let session = world.bed.env().id::<ids::kinds::Session>().to_string();
    let id = if path.contains("/sessions/{id}") { &session } else { &user };
    let path = path.replace("{id}", id).replace("{session_id}", &session).replace("{user_id}", &user);
    let body = (method == "post" || method == "put").then(|| json!({}));
    let reply = actor.send(method.to_uppercase().parse().unwrap(), &path, body).await;
    (reply.status, reply.json)
}

#[tokio::test]
async fn nothing_but_the_door_is_open() {
    let world = World::new().await;
    for (operation, scheme) in operations() {
        if OPEN.contains(&operation.as_str()) {
            assert_eq!(scheme, None, "{operation}");
            continue;
        }
        let (status, body) = call(&world, world.web(), &operation).await;
        assert_eq!(status, 401, "{operation}: {body}");
        assert!(scheme.is_some(), "{operation} documents no scheme");
    }
}

#[tokio::test]
async fn a_stranger_sees_nobody_and_may_do_nothing() {
    let world = World::new().await;
    for (operation, scheme) in operations() {
        if scheme.as_deref() != Some("bearer") || ONESELF.contains(&operation.as_str()) {
            continue;
        }
        let (status, body) = call(&world, world.bed.user(), &operation).await;
        if FORBIDDEN.contains(&operation.as_str()) {
            assert_eq!(
                (status, body["code"].as_str()),
                (403, Some("access.permission")),
                "{operation}: {body}"
            );
        } else {
            assert_eq!(
                (status, body["code"].as_str()),
                (404, Some("access.not_found")),
                "{operation}: {body}"
            );
        }
    }
}

#[tokio::test]
async fn services_endpoints_do_not_exist_for_people() {
    let world = World::new().await;
    let internal = operations().into_iter().filter(|(_, scheme)| scheme.as_deref() == Some("service"));
    let mut seen = 0;
    for (operation, _) in internal {
        assert!(operation.contains(" /internal/"), "{operation}");
        let everything = world.bed.user_with(&["admin"], &auth_api::permissions::ALL);
        let (status, body) = call(&world, everything, &operation).await;
        assert_eq!((status, body["code"].as_str()), (404, Some("http.no_such_path")), "{operation}");
        seen += 1;
    }
    assert_eq!(seen, 4);
}

#[test]
fn every_operation_is_described() {
    let document = serde_json::to_value((auth::service().openapi)()).unwrap();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            assert!(
                operation["description"].is_string() || operation["summary"].is_string(),
                "{method} {path}"
            );
        }
    }
    let parameters = document["paths"]["/api/v1/users"]["get"]["parameters"].as_array().unwrap().len();
    assert_eq!(parameters, 9, "the query of the search is documented");
}
