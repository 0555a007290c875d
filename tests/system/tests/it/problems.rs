//! Bad input at every operation: a precise problem (RFC 9457), one the document names, and nothing changed.

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use system_tests::{
    person::{Person, Reply, text},
    town,
};

use super::surface::{CASES, Case, Stage, Who, belongings, fill, operations, turned_away};

/// A byte more than a body may have.
const TOO_LARGE: usize = 1024 * 1024 + 1;

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_is_told_precisely_and_changes_nothing() {
    let stage = Stage::set().await;
    let before = belongings(&stage).await;
    let mut wrong = Vec::new();
    for (method, path, operation) in operations(&stage.document().await) {
        let case = CASES.iter().find(|case| case.method == method && case.path == path);
        // Those without a case fail elsewhere; what must be signed is refused for that alone.
        let Some(case) = case.filter(|case| case.who != Who::Signed) else { continue };
        let mut replies = Vec::new();
        if operation["requestBody"]["content"]["application/json"].is_object() {
            replies.extend(bad_bodies(&stage, case).await);
        }
        replies.extend(bad_paths(&stage, case).await);
        replies.extend(bad_pages(&stage, case, &operation).await);
        let flawed = replies.iter().filter_map(|tried| Some((tried.0, &tried.2, flaw(tried, &operation)?)));
        wrong
            .extend(flawed.map(|(what, reply, flaw)| {
                format!("{case} {what}: {flaw}: {} {}", reply.status, reply.body)
            }));
    }
    assert!(wrong.is_empty(), "{} answers:\n{}", wrong.len(), wrong.join("\n"));
    no_such_place(&stage).await;
    stage.town.platform.settle().await;
    let after = belongings(&stage).await;
    for (path, was) in before.as_object().unwrap() {
        assert_eq!(after[path], *was, "{path} has changed");
    }
    keys_are_kept_to_their_request(&stage).await;
    stage.town.platform.stop().await;
}

/// What was tried, the statuses that tell of it, and the answer.
type Tried = (&'static str, &'static [u16], Reply);

/// A malformed part, or nothing that has such a name.
const NOT_THERE: &[u16] = &[400, 404];

async fn bad_bodies(stage: &Stage, case: &Case) -> Vec<Tried> {
    let (person, path) = (stage.rightful(case), stage.path(case));
    let large = json!({"text": "a".repeat(TOO_LARGE)}).to_string();
    let bodies = [
        ("cut off", "application/json", "{\"".to_owned()),
        ("empty", "application/json", String::new()),
        ("a list", "application/json", "[]".to_owned()),
        ("an unknown field", "application/json", json!({"no_such_field": 1}).to_string()),
        ("deep", "application/json", "[".repeat(10_000)),
        ("not UTF-8 text", "application/json", "{\"\\ud800\": 1}".to_owned()),
        ("another media type", "text/plain", "{}".to_owned()),
        ("too large", "application/json", large),
    ];
    let mut replies = Vec::new();
    for (what, media, body) in bodies {
        // Bundles have a limit of their own.
        if what == "too large" && case.path.ends_with("/health-imports/fhir") {
            continue;
        }
        let request = request(person, case, &path).await.header("content-type", media).body(body);
        let expected: &[u16] = match what {
            "another media type" => &[415],
            "too large" => &[413],
            "cut off" | "empty" => &[400],
            _ => &[400, 422],
        };
        replies.push((what, expected, answer(case, &path, request).await));
    }
    // That there is no such thing may be told first.
    replies.retain(|(_, _, reply)| reply.status != 404);
    replies
}

async fn bad_paths(stage: &Stage, case: &Case) -> Vec<Tried> {
    if !case.path.contains('{') {
        return Vec::new();
    }
    let mut replies = Vec::new();
    for (what, id) in [
        ("a short id", "usr_1"),
        ("a long id", &"x".repeat(300)),
        ("an id of SQL", "%27%3B--"),
        ("no UTF-8", "%ff"),
    ] {
        // Names of mailboxes are free text, and their inbox is empty.
        if case.path.contains("{address}") && what != "no UTF-8" {
            continue;
        }
        let path = fill(case.path, id);
        let request = request(stage.rightful(case), case, &path).await;
        let request = if case.method == "GET" { request } else { request.json(&json!({})) };
        replies.push((what, NOT_THERE, answer(case, &path, request).await));
    }
    replies
}

async fn bad_pages(stage: &Stage, case: &Case, operation: &Value) -> Vec<Tried> {
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let of_query =
        |name: &str| parameters.iter().find(|known| known["name"] == name && known["in"] == "query");
    let mut queries = Vec::new();
    if let Some(limit) = of_query("limit") {
        let most = limit["schema"]["maximum"].as_i64().unwrap_or(100);
        queries.extend([("no page", "limit=0".to_owned()), ("a large page", format!("limit={}", most + 1))]);
        queries.extend([("less than none", "limit=-1".to_owned()), ("no number", "limit=x".to_owned())]);
    }
    if of_query("cursor").is_some() {
        queries
            .extend([("no cursor", "cursor=%2A".to_owned()), ("another's cursor", "cursor=e30".to_owned())]);
    }
    // What the pages are of.
    let of = match case.path {
        path if path.ends_with("/settlements/reports") => "from=2026-11-01&until=2026-11-30&",
        path if path.ends_with("/health-data") => "mode=range&",
        path if path.ends_with("/appointments") => "from=2026-11-01T00:00:00Z&to=2026-11-30T00:00:00Z&",
        _ => "",
    };
    let mut replies = Vec::new();
    for (what, query) in queries {
        let path = format!("{}?{of}{query}", stage.path(case));
        let request = request(stage.rightful(case), case, &path).await;
        replies.push((what, NOT_THERE, answer(case, &path, request).await));
    }
    replies
}

async fn request(person: &Person, case: &Case, path: &str) -> RequestBuilder {
    person.request(case.method.parse().unwrap(), path).await
}

async fn answer(case: &Case, path: &str, request: RequestBuilder) -> Reply {
    let method: Method = case.method.parse().unwrap();
    let again = request.try_clone().unwrap();
    match Reply::of(&method, path, request).await {
        Ok(reply) => reply,
        // A connection on which too large a body was refused is closed, and may have been about to carry this one.
        Err(_) => Reply::of(&method, path, again).await.unwrap_or_else(|error| panic!("{case}: {error}")),
    }
}

/// What is wrong with a problem.
fn flaw((_, expected, reply): &Tried, operation: &Value) -> Option<&'static str> {
    let body = &reply.body;
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let code = text("code");
    let well_formed = code.split_once('.').is_some_and(|(service, name)| {
        let plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        plain(service) && plain(name)
    });
    let flaws = [
        (!expected.contains(&reply.status), "another status is due"),
        (turned_away(reply) && reply.status != 404, "it was not let in"),
        (reply.header("content-type") != "application/problem+json", "it is no problem"),
        (body["status"] != reply.status, "the status is another"),
        (!well_formed, "the code is malformed"),
        (text("type") != format!("/problems/{code}"), "the type does not end with the code"),
        (text("title").is_empty() || text("detail").is_empty(), "it says nothing"),
        (
            text("request_id").is_empty() || text("request_id") != reply.header("x-request-id"),
            "the request has no id",
        ),
        (
            !operation["responses"][reply.status.to_string()].is_object(),
            "the document does not name this status",
        ),
    ];
    flaws.into_iter().find(|(found, _)| *found).map(|(_, flaw)| flaw)
}

async fn no_such_place(stage: &Stage) {
    stage.owner.get("/api/v1/nowhere").await.refused(404, "http.no_such_path");
    stage.owner.delete("/api/v1/payments").await.refused(405, "http.method");
    let long = format!("/api/v1/services?category={}", "a".repeat(60_000));
    let reply = stage.visitor.get(&long).await;
    assert!([400, 414, 431].contains(&reply.status), "{}", reply.status);
}

/// The same key again: the same answer; with another body, by another person: neither that answer nor that effect.
async fn keys_are_kept_to_their_request(stage: &Stage) {
    let service = stage.town.service("sleep_coaching_online").await;
    let wish = town::wish(&service, town::in_hours(stage.town.platform.now().await, 30));
    let path = "/api/v1/service-orders";
    let newcomer = stage.town.consumer("13800000003", "韩梅").await;
    let first = newcomer.send(Method::POST, path, Some(&wish), Some("a-key")).await.expect(201);
    let again = newcomer.send(Method::POST, path, Some(&wish), Some("a-key")).await;
    assert_eq!((again.header("idempotency-replayed"), &again.body), ("true", &first));
    let mut other = wish.clone();
    other["needs"] = json!("另有所求");
    newcomer.send(Method::POST, path, Some(&other), Some("a-key")).await.refused(422, "idempotency.reused");
    let neighbour = stage.town.consumer("13800000004", "林涛").await;
    let theirs = neighbour.send(Method::POST, path, Some(&wish), Some("a-key")).await.expect(201);
    assert_ne!(text(&theirs, "id"), text(&first, "id"));
    newcomer.send(Method::POST, path, Some(&wish), Some("")).await.refused(400, "idempotency.key");
    let orders = newcomer.get(path).await.expect(200);
    assert_eq!(orders["items"].as_array().map(Vec::len), Some(1));
}
