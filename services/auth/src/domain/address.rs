//! Where a request comes from, as far as throttling cares.

use std::{fmt, net::IpAddr};

use kernel_http::Subscriber;

/// A client's address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Address(Option<IpAddr>);

impl Address {
    /// The first address of an `X-Forwarded-For` header. Only the gateway's is ever seen here: it overwrites what comes
    /// from outside.
    pub(crate) fn forwarded(header: Option<&str>) -> Self {
        Self(header.and_then(|text| text.split(',').next()?.trim().parse().ok()))
    }

    /// What requests from one subscriber have in common; the gateway counts them alike.
    pub(crate) fn subscriber(&self) -> String {
        Subscriber::of(self.0).to_string()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(address) => address.to_canonical().fmt(f),
            None => f.write_str("unknown"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subscriber_is_one_v4_address_or_one_v6_network() {
        let subscriber = |header| Address::forwarded(Some(header)).subscriber();
        assert_eq!(subscriber("203.0.113.9, 10.0.0.1"), "203.0.113.9");
        assert_eq!(subscriber("::ffff:203.0.113.9"), "203.0.113.9");
        assert_eq!(subscriber("2001:db8:1:2:aaaa::1"), subscriber("2001:db8:1:2:bbbb::2"));
        assert_ne!(subscriber("2001:db8:1:2::1"), subscriber("2001:db8:1:3::1"));
        assert_eq!(subscriber("nonsense"), "unknown");
        assert_eq!(Address::forwarded(None).to_string(), "unknown");
    }
}
