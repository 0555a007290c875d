//! What the request itself says about who sent it.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};

use crate::{app::Client, domain::address::Address};

/// Set by the gateway, which overwrites what comes from outside.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// Where the request comes from.
pub(super) struct From(pub(super) Client);

/// The bearer token, if the request carries one.
pub(super) struct Bearer(pub(super) Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for From {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let user_agent = text(&parts.headers, header::USER_AGENT.as_str()).map(ToOwned::to_owned);
        let address = Address::forwarded(text(&parts.headers, FORWARDED_FOR));
        Ok(Self(Client { address, user_agent }))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Bearer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let value =
            text(&parts.headers, header::AUTHORIZATION.as_str()).and_then(|value| value.split_once(' '));
        let token = value.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        Ok(Self(token.map(|(_, token)| token.trim().to_owned())))
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
