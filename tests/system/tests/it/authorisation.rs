//! Who may call what, for every operation: an operation without a case fails the test, and so does a case without an
//! operation.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::json;
use system_tests::person::{Person, Reply};

use super::surface::{CASES, Case, Stage, Who, operations, rival, turned_away};

/// Internal endpoints of every service: no way leads there from outside.
const INTERNAL: &[(&str, &str)] = &[
    ("POST", "/api/v1/activities"),
    ("GET", "/internal/jwks"),
    ("POST", "/internal/notifications"),
    ("GET", "/internal/orders/{id}"),
    ("POST", "/internal/payments/reservations"),
    ("POST", "/internal/payments/reservations/{id}/release"),
    ("GET", "/internal/readiness/trade"),
    ("GET", "/internal/reconciliation/orders"),
    ("POST", "/internal/refunds"),
    ("POST", "/internal/risk/decisions"),
    ("POST", "/internal/sandbox/messages"),
    ("POST", "/internal/sandbox/pay/transactions"),
    ("GET", "/internal/sessions/{id}"),
    ("GET", "/internal/users/{id}/consent"),
    ("GET", "/internal/users/{id}/health-summary"),
    ("GET", "/internal/users/{id}/standing"),
    ("POST", "/internal/users/{id}/lock"),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_lets_in_whom_it_should_and_nobody_else() {
    let stage = Stage::set().await;
    every_operation_has_its_case(&stage).await;
    let rival = rival(&stage).await;
    let mut wrong = Vec::new();
    for case in CASES {
        for complaint in
            [refusals(&stage, case, &rival).await, admission(&stage, case).await].into_iter().flatten()
        {
            wrong.push(format!("{case}: {complaint}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), CASES.len(), wrong.join("\n"));
    nothing_internal_is_reachable(&stage).await;
    tokens_are_not_forged(&stage).await;
    stage.town.platform.stop().await;
}

async fn every_operation_has_its_case(stage: &Stage) {
    let documented: BTreeSet<(String, String)> =
        operations(&stage.document().await).into_iter().map(|(method, path, _)| (method, path)).collect();
    let cases: BTreeSet<(String, String)> =
        CASES.iter().map(|case| (case.method.to_owned(), case.path.to_owned())).collect();
    assert_eq!(cases.len(), CASES.len(), "an operation has two cases");
    let without_case: Vec<_> = documented.difference(&cases).collect();
    let without_operation: Vec<_> = cases.difference(&documented).collect();
    assert!(
        without_case.is_empty() && without_operation.is_empty(),
        "operations without a case: {without_case:#?}\ncases without an operation: {without_operation:#?}"
    );
}

/// Everybody who must not get through does not.
async fn refusals(stage: &Stage, case: &Case, rival: &Person) -> Option<String> {
    let path = stage.path(case);
    let stranger_sees = match case.who {
        Who::Public => return None,
        Who::Signed | Who::SignedIn => None,
        Who::Party | Who::Owner | Who::OwnerOr(_) => Some(404),
        Who::Permission(_) => Some(403),
    };
    let reply = stage.call(&stage.visitor, case, &path).await;
    if reply.status != 401 {
        return Some(format!("without a token it answers {}", told(&reply)));
    }
    let wanted = stranger_sees?;
    let reply = stage.call(&stage.stranger, case, &path).await;
    if reply.status != wanted {
        return Some(format!("a stranger gets {} instead of {wanted}", told(&reply)));
    }
    if let Who::Permission(name) = case.who
        && reply.body["permission"] != name
    {
        return Some(format!("the permission asked for is {}", reply.body["permission"]));
    }
    // Whoever holds many permissions still holds no right to what is somebody's own.
    let nosy = match case.who {
        Who::Owner => &stage.town.operator,
        Who::Party if case.path.contains("/payments/") || case.path.ends_with("/placement") => {
            &stage.town.operator
        }
        Who::Party | Who::Permission("orders:grab") if case.path.contains("{id}") => rival,
        _ => return None,
    };
    let reply = stage.call(nosy, case, &path).await;
    (reply.status != 404).then(|| format!("somebody with permissions gets {}", told(&reply)))
}

/// Who may call gets past the door, whatever else is said about an empty request.
async fn admission(stage: &Stage, case: &Case) -> Option<String> {
    if case.who == Who::Signed {
        return None;
    }
    let another;
    let person = if case.path == "/api/v1/auth/logout" {
        another = stage.another_session().await;
        &another
    } else {
        stage.rightful(case)
    };
    let reply = stage.call(person, case, &stage.path(case)).await;
    let by_permission = match case.who {
        Who::OwnerOr(_) => Some(stage.call(&stage.town.operator, case, &stage.path(case)).await),
        _ => None,
    };
    let replies = [Some(reply), by_permission];
    let kept_out = replies.into_iter().flatten().find(|reply| turned_away(reply) || reply.status >= 500);
    kept_out.map(|reply| format!("who may call gets {}", told(&reply)))
}

fn told(reply: &Reply) -> String {
    format!("{} {} ({})", reply.status, reply.code(), reply.body["detail"])
}

async fn nothing_internal_is_reachable(stage: &Stage) {
    for (method, path) in INTERNAL {
        let method: Method = method.parse().unwrap();
        let path = path.replace("{id}", &stage.owner.id);
        for person in [&stage.visitor, &stage.town.operator] {
            let body = (method != Method::GET).then(|| json!({}));
            let reply = person.send(method.clone(), &path, body.as_ref(), None).await;
            reply.refused(404, "http.no_such_path");
        }
    }
}

/// Neither a token of our own making nor an identity written into a header gets anywhere.
async fn tokens_are_not_forged(stage: &Stage) {
    let path = format!("/api/v1/users/{}/health-data", stage.owner.id);
    let token = stage.owner.tokens().await.access;
    let (head, signature) = token.rsplit_once('.').unwrap();
    let payload = head.rsplit_once('.').unwrap().1;
    let mut spoilt = signature.to_owned();
    spoilt.replace_range(..1, if spoilt.starts_with('A') { "B" } else { "A" });
    // {"alg":"none","typ":"at+jwt","kid":"x"}
    let unsigned = format!("eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0Iiwia2lkIjoieCJ9.{payload}.");
    for forged in
        [format!("{head}.{spoilt}"), unsigned, "nonsense".to_owned(), stage.owner.tokens().await.refresh]
    {
        let request = stage.visitor.request(Method::GET, &path).await.bearer_auth(&forged);
        let reply = Reply::of(&Method::GET, &path, request).await.unwrap();
        assert_eq!(reply.status, 401, "{forged} is believed: {:#}", reply.body);
    }
    let request = stage.visitor.request(Method::GET, &path).await;
    let request = request.header("x-wellspring-identity", format!("user:{}", stage.owner.id));
    Reply::of(&Method::GET, &path, request).await.unwrap().refused(401, "access.sign_in");
}
