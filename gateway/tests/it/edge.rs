//! Limits, headers, documents, and what has no route.

use axum::{body::Body, http::Request};
use gateway::Config;

use crate::support::Edge;

const PATH: &str = "/api/v1/things/1";

#[tokio::test]
async fn internal_endpoints_have_no_route() {
    let edge = Edge::new(Config::default());
    for path in ["/internal/things", "/api/v1/hidden", "/api/v1/nothing"] {
        assert_eq!(edge.get(path, &[]).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_method_without_a_service_is_refused() {
    let edge = Edge::new(Config::default());
    let reply = edge.send(Request::delete(PATH).body(Body::empty()).unwrap()).await;
    assert_eq!((reply.status, reply.json["allow"][0].as_str()), (405, Some("GET")));
    assert_eq!(reply.headers["allow"], "GET, HEAD");
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let edge = Edge::new(Config::default());
    let headers = [
        ("x-request-id", "mine-1"),
        ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"),
    ];
    for (path, encoding, status) in [
        (PATH, "identity", 200),
        (PATH, "gzip", 200),
        ("/openapi.json", "identity", 200),
        ("/docs/", "identity", 200),
        ("/api/v1/nothing", "identity", 404),
        ("/api/v1/hidden", "gzip", 404),
    ] {
        let request = |method: &str| {
            let request = Request::builder().method(method).uri(path).header("accept-encoding", encoding);
            let request =
                headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
            request.body(Body::empty()).unwrap()
        };
        let (got, head) = (edge.send(request("GET")).await, edge.send(request("HEAD")).await);
        assert_eq!((head.status, got.status), (status, status), "{path}");
        assert_eq!((head.bytes, got.bytes == 0), (0, false), "{path}");
        assert_eq!(head.headers, got.headers, "{path}");
    }
}

#[tokio::test]
async fn too_many_requests_are_told_when_to_come_back() {
    let edge = Edge::new(Config { requests_per_minute_per_address: 2, ..Config::default() });
    assert_eq!(edge.get(PATH, &[]).await.status, 200);
    assert_eq!(edge.get(PATH, &[]).await.status, 200);
    let reply = edge.get(PATH, &[]).await;
    assert_eq!((reply.status, reply.json["code"].as_str()), (429, Some("limit.rate")));
    assert!(reply.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn a_subscribers_addresses_count_together() {
    let edge =
        Edge::new(Config { requests_per_minute_per_address: 2, behind_proxy: true, ..Config::default() });
    let status = async |address: &str| edge.get(PATH, &[("x-forwarded-for", address)]).await.status;
    // An IPv6 subscriber has a whole /64.
    for (address, expected) in [
        ("2001:db8:1:2::1", 200),
        ("2001:db8:1:2:aaaa::2", 200),
        ("2001:db8:1:2:bbbb::3", 429),
        ("2001:db8:1:3::1", 200),
        ("203.0.113.9", 200),
        ("::ffff:203.0.113.9", 200),
        ("203.0.113.9", 429),
        ("203.0.113.10", 200),
    ] {
        assert_eq!(status(address).await, expected, "{address}");
    }
}

#[tokio::test]
async fn every_answer_carries_security_headers_and_a_request_id() {
    let edge = Edge::new(Config::default());
    for path in [PATH, "/api/v1/nothing", "/openapi.json"] {
        let reply = edge.get(path, &[("x-request-id", "mine-1")]).await;
        assert_eq!(reply.headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(reply.headers["x-request-id"], "mine-1", "{path}");
        assert!(reply.headers.contains_key("content-security-policy"), "{path}");
    }
    let reply = edge.get("/api/v1/nothing", &[("x-request-id", "bad id\t")]).await;
    assert_ne!(reply.headers["x-request-id"], "bad id\t");
    assert_eq!(reply.json["request_id"], reply.headers["x-request-id"].to_str().unwrap());
}

#[tokio::test]
async fn a_problem_is_named_before_it_is_compressed() {
    let edge = Edge::new(Config::default());
    let reply = edge.get("/api/v1/nothing", &[("accept-encoding", "gzip")]).await;
    assert_eq!(reply.headers["content-encoding"], "gzip");
    assert!(reply.json.is_null(), "it is called gzip and is plain: {}", reply.json);
}

#[tokio::test]
async fn the_trace_goes_on() {
    let edge = Edge::new(Config::default());
    let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let reply = edge.get(PATH, &[("traceparent", parent)]).await;
    let next = reply.json["traceparent"].as_str().unwrap();
    assert!(next.starts_with("00-0af7651916cd43dd8448eb211c80319c-") && next != parent, "{next}");
}

#[tokio::test]
async fn other_origins_need_permission() {
    let origin = "https://shop.example.org";
    let edge = Edge::new(Config { allowed_origins: vec![origin.to_owned()], ..Config::default() });
    let allowed = edge.get(PATH, &[("origin", origin)]).await;
    assert_eq!(allowed.headers["access-control-allow-origin"], origin);
    let other = edge.get(PATH, &[("origin", "https://evil.example.org")]).await;
    assert!(!other.headers.contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn the_document_shows_public_endpoints_only() {
    let edge = Edge::new(Config::default());
    let reply = edge.get("/openapi.json", &[]).await;
    let paths = reply.json["paths"].as_object().unwrap();
    let own: Vec<_> = paths.keys().filter(|path| !path.starts_with("/api/v1/work/")).collect();
    assert_eq!(own, ["/api/v1/edge/figures", "/api/v1/platform/status", "/api/v1/things/{id}"]);
    assert_eq!(reply.json["components"]["securitySchemes"]["bearer"]["scheme"], "bearer");
    assert_eq!(edge.get("/docs/", &[]).await.status, 200);
}

#[tokio::test]
async fn what_every_service_has_is_documented_once_and_led_to_the_one_that_is_named() {
    let edge = Edge::new(Config::default());
    let document = edge.get("/openapi.json", &[]).await.json;
    let read = &document["paths"]["/api/v1/work/{service}/sagas"]["get"];
    assert_eq!(read["tags"][0], "work");
    let service = &read["parameters"].as_array().unwrap()[0];
    assert_eq!((&service["name"], &service["schema"]["enum"][0]), (&"service".into(), &"echo".into()));
    let reply = edge.get("/api/v1/work/echo/sagas?status=stuck", &[]).await;
    assert_eq!((reply.status, &reply.json["path"]), (200, &"/api/v1/work/echo/sagas".into()));
    for nobody in ["/api/v1/work/nobody/sagas", "/api/v1/work/echo/everything"] {
        assert_eq!(edge.get(nobody, &[]).await.status, 404, "{nobody}");
    }
}

#[test]
fn operators_hold_the_permission_that_work_asks_for() {
    use kernel_http::{Permission, operating::OperateWork};
    assert_eq!(OperateWork::NAME, auth_api::permissions::WORK_OPERATE);
}

#[tokio::test]
async fn the_document_tells_what_the_edge_adds() {
    let document = Edge::new(Config::default()).get("/openapi.json", &[]).await.json;
    let read = &document["paths"]["/api/v1/things/{id}"]["get"];
    for status in ["401", "429", "500", "503"] {
        let content = &read["responses"][status]["content"]["application/problem+json"];
        assert_eq!(content["schema"]["$ref"], "#/components/schemas/Problem", "{status}");
    }
    assert!(document["components"]["schemas"]["Problem"]["properties"]["code"].is_object());
}
