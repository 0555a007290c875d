//! W3C Trace Context (Level 1): accepting a `traceparent`, and the one to pass on.

use kernel::Env;

/// A valid version-00 trace context.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    trace_id: String,
    flags: String,
}

impl Trace {
    /// Continues the trace in `header`, or begins a new one where there is none or an invalid one.
    pub fn continued(header: Option<&str>, env: &Env) -> Self {
        header.and_then(Self::parse).unwrap_or_else(|| Self {
            trace_id: format!("{:032x}", u128::from_be_bytes(env.bytes())),
            flags: "01".to_owned(),
        })
    }

    /// The header to pass on, with a span id of this hop.
    pub fn next_hop(&self, env: &Env) -> String {
        // A span id of zero is invalid; one in 2⁶⁴ is mended.
        let span = u64::from_be_bytes(env.bytes()).max(1);
        format!("00-{}-{span:016x}-{}", self.trace_id, self.flags)
    }

    pub fn id(&self) -> &str {
        &self.trace_id
    }

    fn parse(header: &str) -> Option<Self> {
        let mut parts = header.trim().split('-');
        let (version, trace_id, parent, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let hex = |text: &str, length| {
            text.len() == length && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let shaped = hex(version, 2) && hex(trace_id, 32) && hex(parent, 16) && hex(flags, 2);
        let zero = |text: &str| text.bytes().all(|byte| byte == b'0');
        // Later versions may append fields; version 00 may not, and ff is forbidden.
        let extended = parts.next().is_some() && version == "00";
        if !shaped || version == "ff" || extended || zero(trace_id) || zero(parent) {
            return None;
        }
        Some(Self { trace_id: trace_id.to_owned(), flags: flags.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALID: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    #[test]
    fn a_valid_trace_is_continued_with_a_new_span() {
        let env = Env::system();
        let trace = Trace::continued(Some(VALID), &env);
        assert_eq!(trace.id(), "0af7651916cd43dd8448eb211c80319c");
        let next = trace.next_hop(&env);
        assert!(next.starts_with("00-0af7651916cd43dd8448eb211c80319c-") && next.ends_with("-01"));
        assert_ne!(next, VALID);
    }

    #[test]
    fn invalid_ones_begin_anew() {
        for bad in [
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-extra",
            "nonsense",
        ] {
            assert_eq!(Trace::parse(bad), None, "{bad}");
        }
        assert!(Trace::parse("01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more").is_some());
    }
}
