//! Who may call what.

use serde_json::json;

use crate::support::{bed, operator, order, rule, user};

/// Every endpoint of the back office with the permission it asks for.
#[tokio::test]
async fn the_back_office_asks_for_permissions() {
    let bed = bed().await;
    let alert = format!("/api/v1/risk/alerts/{}/verdict", ids::RiskAlertId::from_uuid(bed.env().uuid()));
    let version = format!("/api/v1/risk/rules/{}", ids::RiskRuleId::from_uuid(bed.env().uuid()));
    let publication = format!("{version}/publication");
    let text = rule("true", "review", "abuse");
    let cases = [
        ("POST", "/api/v1/ops/notifications", json!({}), "notifications:send"),
        ("GET", "/api/v1/ops/notification-templates", json!(null), "notifications:send"),
        ("GET", "/api/v1/risk/alerts", json!(null), "risk:read"),
        ("POST", alert.as_str(), json!({"verdict": "confirm", "note": "x"}), "risk:decide"),
        ("GET", "/api/v1/risk/rules", json!(null), "risk:read"),
        ("POST", "/api/v1/risk/rules", json!({"code": "x", "rule": text}), "risk:edit"),
        ("POST", "/api/v1/risk/rules/try", json!({"rule": text, "days": 7}), "risk:edit"),
        ("PUT", version.as_str(), text.clone(), "risk:edit"),
        ("DELETE", version.as_str(), json!(null), "risk:edit"),
        ("POST", publication.as_str(), json!(null), "risk:edit"),
        ("GET", "/api/v1/ops/audit-logs", json!(null), "audit:read"),
        ("GET", "/api/v1/ops/audit-logs/verification", json!(null), "audit:read"),
    ];
    let (anonymous, consumer) = (bed.anonymous(), bed.user());
    for (method, path, body, permission) in cases {
        let method: axum::http::Method = method.parse().unwrap();
        let body = Some(body).filter(|body| !body.is_null());
        anonymous.send(method.clone(), path, body.clone()).await.refused(401, "access.sign_in");
        let problem =
            consumer.send(method.clone(), path, body.clone()).await.refused(403, "access.permission");
        assert_eq!(problem["permission"], permission, "{path}");
        let status = operator(&bed, &[permission]).send(method, path, body).await.status;
        assert!(![401, 403].contains(&status), "{path} answered {status} to an operator");
    }
}

#[tokio::test]
async fn an_inbox_is_its_owners() {
    let bed = bed().await;
    let owner = user(&bed);
    let (stranger, anonymous) = (operator(&bed, &["notifications:send"]), bed.anonymous());
    let base = format!("/api/v1/users/{owner}");
    let one = format!("{base}/notifications/{}/read", ids::NotificationId::from_uuid(bed.env().uuid()));
    for path in [format!("{base}/notifications"), format!("{base}/notification-preferences")] {
        stranger.get(&path).await.refused(404, "access.not_found");
        anonymous.get(&path).await.refused(401, "access.sign_in");
    }
    for path in [one, format!("{base}/notification-preferences")] {
        stranger.put(&path, json!({})).await.refused(404, "access.not_found");
        anonymous.put(&path, json!({})).await.refused(401, "access.sign_in");
    }
}

#[tokio::test]
async fn internal_endpoints_are_for_services() {
    let bed = bed().await;
    let request = order(&bed, user(&bed), 100);
    for path in ["/internal/risk/decisions", "/internal/notifications"] {
        operator(&bed, &["risk:decide"]).post(path, request.clone()).await.refused(404, "http.no_such_path");
        bed.anonymous().post(path, request.clone()).await.refused(401, "access.sign_in");
    }
}
