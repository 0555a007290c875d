//! The applications' pages and files.

use web::{File, Site};

use crate::support::{Edge, Reply};

const PAGE: &[u8] = b"<html><meta property=\"csp-nonce\" nonce=\"__CSP_NONCE__\"><title>consumer</title>";

static SITE: Site = Site::new(&[
    file("/assets/index-1.js", b"const spring = 'spring spring spring';", Some(b"br"), Some(b"gz")),
    file("/assets/logo-2.svg", b"<svg/>", None, None),
    file("/biz/index.html", b"<title>workbench</title>", None, None),
    file("/index.html", PAGE, None, None),
    file("/manifest.webmanifest", b"{}", None, None),
    file("/ops/index.html", b"<title>console</title>", None, None),
    file("/sw.js", b"onfetch", None, None),
]);

const fn file(
    path: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
) -> File {
    File { path, hash: "00ff", plain, brotli, gzip }
}

fn header<'a>(reply: &'a Reply, name: &str) -> &'a str {
    reply.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

fn nonce(reply: &Reply) -> String {
    let policy = header(reply, "content-security-policy");
    policy.split_once("'nonce-").and_then(|(_, rest)| rest.split_once('\'')).unwrap().0.to_owned()
}

#[tokio::test]
async fn every_path_of_an_application_is_its_page() {
    let edge = Edge::with_site(SITE);
    for (path, title) in [
        ("/", "consumer"),
        ("/services/svc_1", "consumer"),
        ("/bizarre", "consumer"),
        ("/biz", "workbench"),
        ("/biz/", "workbench"),
        ("/biz/orders/ord_1", "workbench"),
        ("/ops/inbox", "console"),
    ] {
        let reply = edge.get(path, &[]).await;
        assert_eq!((reply.status, header(&reply, "cache-control")), (200, "no-cache"), "{path}");
        assert_eq!(header(&reply, "content-type"), "text/html; charset=utf-8", "{path}");
        assert!(reply.text.contains(title), "{path}: {}", reply.text);
    }
}

#[tokio::test]
async fn what_is_no_page_is_a_problem() {
    let edge = Edge::with_site(SITE);
    for path in [
        "/api",
        "/api/v1/nothing",
        "/internal/things",
        "/health/ready",
        "/assets/index-0.js",
        "/favicon.ico",
        "/.well-known/nothing",
    ] {
        let reply = edge.get(path, &[]).await;
        assert_eq!((reply.status, reply.json["status"].as_i64()), (404, Some(404)), "{path}: {}", reply.text);
    }
    assert_eq!(edge.post("/", &[], None).await.status, 404);
    assert_eq!(edge.get("/docs/", &[]).await.status, 200);
    assert_eq!(edge.get("/health/metrics/85354-9", &[]).await.status, 200);
    // An address with a dot that a person navigates to.
    let page = edge.get("/ops/inbox/li.na@example.com", &[("accept", "text/html,*/*;q=0.8")]).await;
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn each_page_has_a_nonce_of_its_own() {
    let edge = Edge::with_site(SITE);
    let (one, two) = (edge.get("/", &[]).await, edge.get("/", &[]).await);
    assert_ne!(nonce(&one), nonce(&two));
    for reply in [&one, &two] {
        assert!(reply.text.contains(&format!("nonce=\"{}\"", nonce(reply))), "{}", reply.text);
        let policy = header(reply, "content-security-policy");
        for part in ["default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'"]
        {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("__"), "{policy}");
    }
}

#[tokio::test]
async fn a_kept_page_keeps_its_nonce() {
    let edge = Edge::with_site(SITE);
    let first = edge.get("/", &[]).await;
    let tag = header(&first, "etag");
    let again = edge.get("/", &[("if-none-match", tag)]).await;
    assert_eq!((again.status, again.bytes, header(&again, "etag")), (304, 0, tag));
    assert_eq!(nonce(&again), nonce(&first));
    // Nobody chooses a nonce, and a page that changed is sent again.
    for tag in ["\"00ff.x\"", "\"00ff\"", &tag.replace("00ff", "00fe"), "*"] {
        let reply = edge.get("/", &[("if-none-match", tag)]).await;
        assert_eq!(reply.status, 200, "{tag}");
    }
}

#[tokio::test]
async fn files_come_in_the_smallest_form_that_is_read() {
    let edge = Edge::with_site(SITE);
    let ask = async |accepted| edge.get("/assets/index-1.js", &[("accept-encoding", accepted)]).await;
    for (accepted, coding, body) in [
        ("gzip, deflate, br", "br", "br"),
        ("gzip", "gzip", "gz"),
        ("br;q=0, gzip", "gzip", "gz"),
        ("identity", "", "const spring = 'spring spring spring';"),
    ] {
        let reply = ask(accepted).await;
        assert_eq!((header(&reply, "content-encoding"), reply.text.as_str()), (coding, body), "{accepted}");
        assert_eq!(header(&reply, "cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(header(&reply, "content-type"), "text/javascript; charset=utf-8");
        assert!(header(&reply, "vary").contains("accept-encoding"), "{:?}", reply.headers);
    }
    let (brotli, gzip) = (ask("br").await, ask("gzip").await);
    assert_ne!(header(&brotli, "etag"), header(&gzip, "etag"));
    let headers = [("accept-encoding", "br"), ("if-none-match", header(&brotli, "etag"))];
    let again = edge.get("/assets/index-1.js", &headers).await;
    assert_eq!((again.status, again.bytes), (304, 0));
}

#[tokio::test]
async fn the_worker_and_the_manifest_are_looked_after_each_time() {
    let edge = Edge::with_site(SITE);
    for (path, media_type) in
        [("/sw.js", "text/javascript; charset=utf-8"), ("/manifest.webmanifest", "application/manifest+json")]
    {
        let reply = edge.get(path, &[]).await;
        assert_eq!((reply.status, header(&reply, "content-type")), (200, media_type));
        assert_eq!(header(&reply, "cache-control"), "no-cache");
    }
    // A worker asks under the policy of its own file.
    let worker = edge.get("/sw.js", &[]).await;
    assert!(header(&worker, "content-security-policy").contains("connect-src 'self'"));
}

#[tokio::test]
async fn without_a_web_a_page_says_so() {
    let edge = Edge::with_site(Site::new(&[]));
    for path in ["/", "/biz/orders", "/ops/"] {
        let reply = edge.get(path, &[]).await;
        assert_eq!(reply.status, 503, "{path}");
        assert!(reply.text.contains("make web") && reply.text.contains("尚未构建"), "{path}");
        assert!(reply.text.contains(&nonce(&reply)), "{path}");
    }
    assert_eq!(edge.get("/api/v1/nothing", &[]).await.status, 404);
}
