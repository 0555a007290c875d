//! Bodies that several endpoints share.

use std::collections::BTreeMap;

use feed_api::{EvidenceGrade, ObjectRef, Verb};
use ids::{ActivityId, UserId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    app::read_feed::Shown,
    domain::{
        preferences::{Preferences, Sliders},
        reason::Reason,
    },
};

/// Why an item is shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReasonBody {
    /// For programs.
    #[schema(example = "following")]
    code: &'static str,
    /// The sentence in Chinese.
    zh: String,
    /// The sentence in English.
    en: String,
}

impl From<Reason> for ReasonBody {
    fn from(reason: Reason) -> Self {
        Self { code: reason.code(), zh: reason.zh(), en: reason.en() }
    }
}

/// An activity in somebody's feed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FeedItem {
    activity_id: ActivityId,
    /// Who did it.
    actor_id: UserId,
    /// What was done.
    verb: Verb,
    /// To what.
    object: ObjectRef,
    /// How well its health claim is supported, when it makes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<EvidenceGrade>,
    /// Texts to show.
    data: BTreeMap<String, String>,
    occurred_at: Timestamp,
    /// Why it is shown.
    reason: ReasonBody,
}

impl From<Shown> for FeedItem {
    fn from(Shown { entry, reason }: Shown) -> Self {
        Self {
            activity_id: entry.id,
            actor_id: entry.actor,
            verb: entry.verb,
            object: entry.object,
            evidence: entry.evidence,
            data: entry.data,
            occurred_at: entry.occurred_at,
            reason: reason.into(),
        }
    }
}

/// What a user decides about their stream.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PreferencesBody {
    /// No ranking: newest first, everywhere.
    chronological: bool,
    /// Followers may see that a goal was reached; never which one.
    share_goals: bool,
    /// How much each consideration counts in the ranked feed.
    sliders: SlidersBody,
}

/// 0 to 100 each; 50 is the platform's own weighting.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SlidersBody {
    /// People the user follows or has dealt with.
    #[schema(maximum = 100)]
    familiar: u8,
    /// Recent over relevant.
    #[schema(maximum = 100)]
    fresh: u8,
    /// Well supported, actionable health content.
    #[schema(maximum = 100)]
    health_value: u8,
    /// New authors, and what others like.
    #[schema(maximum = 100)]
    discover: u8,
}

impl From<Preferences> for PreferencesBody {
    fn from(Preferences { chronological, share_goals, sliders }: Preferences) -> Self {
        let Sliders { familiar, fresh, health_value, discover } = sliders;
        Self { chronological, share_goals, sliders: SlidersBody { familiar, fresh, health_value, discover } }
    }
}

impl From<&PreferencesBody> for Preferences {
    fn from(body: &PreferencesBody) -> Self {
        let PreferencesBody { chronological, share_goals, sliders } = body;
        let SlidersBody { familiar, fresh, health_value, discover } = *sliders;
        let sliders = Sliders { familiar, fresh, health_value, discover };
        Self { chronological: *chronological, share_goals: *share_goals, sliders }
    }
}

/// Where somebody stands towards an author.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FollowBody {
    pub(crate) author_id: UserId,
    pub(crate) following: bool,
}

/// An author somebody follows.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FollowedAuthor {
    pub(crate) author_id: UserId,
    pub(crate) since: Timestamp,
}

/// Not seeing an author, or neither seeing the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MuteKind {
    /// The user does not see the author.
    Mute,
    /// Neither sees the other, and neither follows the other.
    Block,
}

impl MuteKind {
    /// The word in the store.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Mute => "mute",
            Self::Block => "block",
        }
    }

    /// The kind with this word; anything unknown is the stricter one.
    pub(crate) fn of(word: &str) -> Self {
        if word == "mute" { Self::Mute } else { Self::Block }
    }
}

/// An author somebody muted or blocked.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MutedAuthor {
    pub(crate) author_id: UserId,
    /// Absent when the mute was taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<MuteKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) since: Option<Timestamp>,
}
