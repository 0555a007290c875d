//! The web: three applications, each one page that reads its own address, and the files they are made of.
//!
//! | path | answer |
//! |---|---|
//! | `/assets/…` | a file whose name changes with its content: kept by browsers for a year |
//! | another file | looked after again each time |
//! | `/biz/…`, `/ops/…`, any other path | the page of the workbench, the console, the consumers' application |
//!
//! What belongs to programs (the API, its document and page) is never answered with a page.

mod file;
mod page;

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, header},
    response::{IntoResponse, Response},
};
use kernel::{Env, Problem};
use web::Site;

/// First segments that are no page's: what is unknown there is answered with a problem.
const OF_PROGRAMS: [&str; 7] =
    [".well-known", "api", "assets", "docs", "internal", "metrics", "openapi.json"];
/// What probes ask of the admin address; the pages of the health record are their neighbours.
const PROBES: [&str; 2] = ["/health/live", "/health/ready"];

/// Answers what no route answers.
pub(crate) fn answer(site: Site, env: &Env, request: &Request) -> Response {
    let found = if matches!(*request.method(), Method::GET | Method::HEAD) {
        find(site, env, request.uri().path(), request.headers())
    } else {
        None
    };
    found.unwrap_or_else(|| {
        Problem::not_found("http.no_such_path", "there is nothing at this path; see /docs").into_response()
    })
}

fn find(site: Site, env: &Env, path: &str, headers: &HeaderMap) -> Option<Response> {
    match site.file(path) {
        Some(found) if is_page(found.path) => return Some(page::answer(found, env, headers)),
        Some(found) => return Some(file::answer(found, headers)),
        None => {}
    }
    let first = path.split('/').nth(1).unwrap_or_default();
    if OF_PROGRAMS.contains(&first) || PROBES.contains(&path) || (names_a_file(path) && !wants_page(headers))
    {
        return None;
    }
    if site.is_empty() {
        return Some(page::unbuilt(env));
    }
    let application = match first {
        "biz" => "/biz/index.html",
        "ops" => "/ops/index.html",
        _ => "/index.html",
    };
    site.file(application).map(|found| page::answer(found, env, headers))
}

fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, kind)| kind == "html")
}

/// A picture that is gone is not answered with a page, unless a person navigates to it: an address may have a dot.
fn names_a_file(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|last| last.contains('.'))
}

fn wants_page(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/html"))
}

/// The entity tags that the browser has a copy of (RFC 9110 §13.1.2). A proxy that compressed an answer marks its tag as weak.
fn known(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let lists = headers.get_all(header::IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'))
}

fn tag(text: &str) -> HeaderValue {
    HeaderValue::try_from(format!("\"{text}\"")).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}
