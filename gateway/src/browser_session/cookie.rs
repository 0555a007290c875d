//! The cookie (RFC 6265) that holds a refresh token.

use axum::http::HeaderValue;
use kernel::Problem;

pub(super) const NAME: &str = "ws_refresh";
/// Sent to the endpoints of sessions only, never read by scripts, never on the way from another site.
const ATTRIBUTES: &str = "Path=/api/v1/auth; HttpOnly; SameSite=Strict";

/// The token in a request's cookies.
pub(super) fn read(cookies: &[HeaderValue]) -> Option<String> {
    let pairs = cookies.iter().filter_map(|value| value.to_str().ok()).flat_map(|list| list.split(';'));
    let mut found = pairs.filter_map(|pair| pair.trim().split_once('='));
    let token = found.find(|(name, _)| *name == NAME).map(|(_, token)| token);
    token.filter(|token| is_plain(token)).map(ToOwned::to_owned)
}

/// Keeps a token for so many seconds.
pub(super) fn holding(token: &str, seconds: u64, secure: bool) -> Result<HeaderValue, Problem> {
    if !is_plain(token) {
        return Err(Problem::internal(anyhow::anyhow!("a refresh token does not fit into a cookie")));
    }
    let text = format!("{NAME}={token}; Max-Age={seconds}; {ATTRIBUTES}{}", only_secure(secure));
    HeaderValue::try_from(text).map_err(Problem::internal)
}

/// Takes the token away.
pub(super) fn none(secure: bool) -> HeaderValue {
    let text = format!("{NAME}=; Max-Age=0; {ATTRIBUTES}{}", only_secure(secure));
    HeaderValue::try_from(text).expect("a constant of visible ASCII")
}

const fn only_secure(secure: bool) -> &'static str {
    if secure { "; Secure" } else { "" }
}

/// Refresh tokens are base64url with a prefix.
fn is_plain(token: &str) -> bool {
    (1..=128).contains(&token.len())
        && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(cookies: &[&'static str]) -> Option<String> {
        let cookies: Vec<_> = cookies.iter().map(|text| HeaderValue::from_static(text)).collect();
        read(&cookies)
    }

    #[test]
    fn the_token_is_found_among_other_cookies() {
        assert_eq!(read_text(&["theme=dark; ws_refresh=wsr_a-1; x=y"]).as_deref(), Some("wsr_a-1"));
        assert_eq!(read_text(&["theme=dark", "ws_refresh=wsr_b"]).as_deref(), Some("wsr_b"));
        assert_eq!(read_text(&["ws_refresh2=x; my_ws_refresh=y"]), None);
    }

    #[test]
    fn what_is_no_token_is_not_passed_on() {
        for cookie in ["ws_refresh=", "ws_refresh=a\"b", "ws_refresh=a b", "ws_refresh"] {
            assert_eq!(read_text(&[cookie]), None, "{cookie}");
        }
    }

    #[test]
    fn the_cookie_is_kept_from_scripts_and_other_sites() {
        let plain = "ws_refresh=wsr_a; Max-Age=60; Path=/api/v1/auth; HttpOnly; SameSite=Strict";
        assert_eq!(holding("wsr_a", 60, false).unwrap(), plain);
        assert_eq!(holding("wsr_a", 60, true).unwrap(), format!("{plain}; Secure").as_str());
        assert!(holding("a;b", 60, true).is_err());
        assert!(none(false).to_str().unwrap().starts_with("ws_refresh=; Max-Age=0; "));
    }
}
