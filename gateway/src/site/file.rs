//! Files as they are, in the smallest form that the browser reads.

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
};
use web::File;

/// Names there change with the content.
const FOR_EVER: &str = "/assets/";
const A_YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");
/// A service worker runs under the policy of its own file.
const SCRIPT_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
);

pub(super) fn answer(file: &'static File, headers: &HeaderMap) -> Response<Body> {
    let (coding, bytes) = smallest(file, headers);
    let name = coding.map_or_else(|| file.hash.to_owned(), |coding| format!("{}-{coding}", file.hash));
    let unchanged = super::known(headers).any(|tag| tag == name);
    let mut response =
        Response::new(if unchanged { Body::empty() } else { Bytes::from_static(bytes).into() });
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    if let (false, Some(coding)) = (unchanged, coding) {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    let media_type = media_type(file.path);
    if media_type.starts_with("text/javascript") {
        headers.insert(header::CONTENT_SECURITY_POLICY, SCRIPT_POLICY);
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::ETAG, super::tag(&name));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let kept = if file.path.starts_with(FOR_EVER) { A_YEAR } else { ASK_AGAIN };
    headers.insert(header::CACHE_CONTROL, kept);
    response
}

fn smallest(file: &'static File, headers: &HeaderMap) -> (Option<&'static str>, &'static [u8]) {
    match file {
        File { brotli: Some(bytes), .. } if reads(headers, "br") => (Some("br"), bytes),
        File { gzip: Some(bytes), .. } if reads(headers, "gzip") => (Some("gzip"), bytes),
        File { plain, .. } => (None, plain),
    }
}

/// Whether the browser reads this coding (RFC 9110 §12.5.3). Without a word about it, it does not.
fn reads(headers: &HeaderMap, coding: &str) -> bool {
    let lists = headers.get_all(header::ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0_f32));
        name.trim().eq_ignore_ascii_case(coding) && !refused
    })
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" => "image/jpeg",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codings_are_read_as_the_standard_writes_them() {
        let reads = |accepted: &'static str, coding| {
            let headers = [(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))];
            reads(&HeaderMap::from_iter(headers), coding)
        };
        assert!(reads("gzip, deflate, br", "br") && reads("BR;q=0.5", "br"));
        assert!(!reads("gzip;q=0, br;q=0.000", "gzip") && !reads("br;q=0.0", "br"));
        assert!(!reads("identity", "gzip") && !reads("", "br"));
    }
}
