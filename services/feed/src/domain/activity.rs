//! Activities, and the one rule about them that may never break: health content is for its owner's eyes only.

use std::collections::BTreeMap;

use feed_api::{Audience, EvidenceGrade, ObjectRef, PostActivityRequest, Sensitivity, Verb};
use ids::{ActivityId, UserId};
use jiff::Timestamp;

/// Most texts one activity carries.
const MAX_TEXTS: usize = 16;
/// Longest text, in characters.
const MAX_TEXT_CHARS: usize = 500;
/// Longest name of a text or a kind, in bytes.
const MAX_NAME_BYTES: usize = 40;
/// Longest object id or idempotency key, in bytes.
const MAX_KEY_BYTES: usize = 200;

/// What is known about an activity before it is narrowed to those who may see it.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) actor: UserId,
    pub(crate) verb: Verb,
    pub(crate) object: ObjectRef,
    pub(crate) audience: Audience,
    pub(crate) sensitivity: Sensitivity,
    pub(crate) evidence: Option<EvidenceGrade>,
    pub(crate) data: BTreeMap<String, String>,
}

/// An activity as it is stored. Built by [`Activity::new`] only, so that no other audience can be set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Activity {
    pub(crate) id: ActivityId,
    pub(crate) actor: UserId,
    pub(crate) verb: Verb,
    pub(crate) object: ObjectRef,
    pub(crate) evidence: Option<EvidenceGrade>,
    pub(crate) data: BTreeMap<String, String>,
    /// Unique per actor; what makes a repeated event or request harmless.
    pub(crate) key: String,
    pub(crate) occurred_at: Timestamp,
    audience: Audience,
    sensitivity: Sensitivity,
}

impl Activity {
    /// Narrows a draft to those who may see it. What claims to have happened later than `now` happened now, or
    /// one wrong clock could pin an item to the top.
    pub(crate) fn new(
        id: ActivityId,
        draft: Draft,
        key: String,
        occurred_at: Timestamp,
        now: Timestamp,
    ) -> Self {
        let Draft { actor, verb, object, audience, sensitivity, evidence, data } = draft;
        let audience = match sensitivity {
            Sensitivity::Health => Audience::Owner,
            Sensitivity::Ordinary => audience,
        };
        let occurred_at = occurred_at.min(now);
        Self { id, actor, verb, object, evidence, data, key, occurred_at, audience, sensitivity }
    }

    /// Who may see it.
    pub(crate) fn audience(&self) -> Audience {
        self.audience
    }

    /// How sensitive it is.
    pub(crate) fn sensitivity(&self) -> Sensitivity {
        self.sensitivity
    }
}

/// A field of a posted activity that is out of bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) pointer: &'static str,
    pub(crate) detail: String,
}

/// Everything wrong with a posted activity; empty when it is sound.
pub(crate) fn flaws(request: &PostActivityRequest) -> Vec<Flaw> {
    let mut found = Vec::new();
    let mut require = |holds: bool, pointer: &'static str, detail: String| {
        if !holds {
            found.push(Flaw { pointer, detail });
        }
    };
    let PostActivityRequest { object, data, key, .. } = request;
    require(
        is_name(&object.kind),
        "/object/kind",
        format!("a snake_case name of at most {MAX_NAME_BYTES} letters"),
    );
    require(is_key(&object.id), "/object/id", format!("1 to {MAX_KEY_BYTES} bytes"));
    require(is_key(key), "/key", format!("1 to {MAX_KEY_BYTES} bytes"));
    require(data.len() <= MAX_TEXTS, "/data", format!("at most {MAX_TEXTS} texts"));
    require(data.keys().all(|name| is_name(name)), "/data", "names are snake_case".to_owned());
    let short = data.values().all(|text| text.chars().count() <= MAX_TEXT_CHARS);
    require(short, "/data", format!("texts have at most {MAX_TEXT_CHARS} characters"));
    found
}

fn is_name(text: &str) -> bool {
    let letters = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    (1..=MAX_NAME_BYTES).contains(&text.len()) && letters
}

fn is_key(text: &str) -> bool {
    (1..=MAX_KEY_BYTES).contains(&text.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn draft(audience: Audience, sensitivity: Sensitivity) -> Draft {
        Draft {
            actor: UserId::from_uuid(Uuid::nil()),
            verb: Verb::Record,
            object: ObjectRef { kind: "health_action".into(), id: "1".into() },
            audience,
            sensitivity,
            evidence: None,
            data: BTreeMap::new(),
        }
    }

    fn activity(audience: Audience, sensitivity: Sensitivity) -> Activity {
        let id = ActivityId::from_uuid(Uuid::nil());
        let at = Timestamp::UNIX_EPOCH;
        Activity::new(id, draft(audience, sensitivity), "k".into(), at, at)
    }

    fn audiences() -> impl Strategy<Value = Audience> {
        prop_oneof![Just(Audience::Public), Just(Audience::Followers), Just(Audience::Owner)]
    }

    proptest! {
        #[test]
        fn health_is_the_owners_whatever_was_asked(audience in audiences()) {
            prop_assert_eq!(activity(audience, Sensitivity::Health).audience(), Audience::Owner);
            prop_assert_eq!(activity(audience, Sensitivity::Ordinary).audience(), audience);
        }
    }

    #[test]
    fn the_future_is_now() {
        let late: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
        let id = ActivityId::from_uuid(Uuid::nil());
        let made = draft(Audience::Public, Sensitivity::Ordinary);
        let activity = Activity::new(id, made, "k".into(), late, Timestamp::UNIX_EPOCH);
        assert_eq!(activity.occurred_at, Timestamp::UNIX_EPOCH);
    }

    #[test]
    fn flaws_are_named() {
        let mut request = PostActivityRequest {
            actor_id: UserId::from_uuid(Uuid::nil()),
            verb: Verb::Publish,
            object: ObjectRef { kind: "Post".into(), id: String::new() },
            audience: Audience::Public,
            sensitivity: Sensitivity::Ordinary,
            evidence: None,
            data: BTreeMap::from([("title".into(), "长".repeat(501))]),
            key: String::new(),
        };
        let pointers: Vec<_> = flaws(&request).into_iter().map(|flaw| flaw.pointer).collect();
        assert_eq!(pointers, ["/object/kind", "/object/id", "/key", "/data"]);
        request.object = ObjectRef { kind: "community_post".into(), id: "p1".into() };
        request.key = "p1".into();
        request.data = BTreeMap::from([("title".into(), "长".repeat(500))]);
        assert_eq!(flaws(&request), []);
    }
}
