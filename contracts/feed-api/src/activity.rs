//! An activity: who did what to which object, and who may see it.

use std::collections::BTreeMap;

use ids::{ActivityId, UserId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What was done. The words are those of Activity Streams 2.0 where it has one, ours otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Became a member of the platform.
    Join,
    /// Recorded a health action.
    Record,
    /// Reached a goal.
    Achieve,
    /// Placed an order.
    Order,
    /// Took an order on.
    Accept,
    /// Completed a service.
    Complete,
    /// Rated a service.
    Rate,
    /// Called an order off.
    Cancel,
    /// Paid.
    Pay,
    /// Earned points.
    Earn,
    /// Published an article, a course or a post.
    Publish,
    /// Asked a question.
    Ask,
    /// Answered a question.
    Answer,
    /// Went live.
    Broadcast,
    /// Created a group.
    Create,
}

/// The thing an activity is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectRef {
    /// Its kind in `snake_case`, for example `service_order`.
    pub kind: String,
    /// Its id as its owner writes it.
    pub id: String,
}

/// Who may see an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody; may trend and be recommended.
    Public,
    /// The actor and the actor's followers.
    Followers,
    /// The actor alone.
    Owner,
}

/// How sensitive the content is. Health content is shown to its owner only, whatever the audience asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Says nothing about a person's body or mind.
    #[default]
    Ordinary,
    /// Says or implies something about the actor's health.
    Health,
}

/// How well a health claim is supported, after the GRADE working group's four levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceGrade {
    /// Further research is very unlikely to change the estimate.
    High,
    /// Further research is likely to matter.
    Moderate,
    /// Further research is very likely to change the estimate.
    Low,
    /// Any estimate is very uncertain.
    VeryLow,
}

/// Puts one activity into the stream.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostActivityRequest {
    /// Who did it.
    pub actor_id: UserId,
    /// What was done.
    pub verb: Verb,
    /// To what.
    pub object: ObjectRef,
    /// Who may see it.
    pub audience: Audience,
    /// How sensitive it is.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// How well its health claim is supported, when it makes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<EvidenceGrade>,
    /// What a client shows: at most 16 short texts, for example `title`.
    #[serde(default)]
    pub data: BTreeMap<String, String>,
    /// The caller's idempotency key: the same caller and key are posted once.
    pub key: String,
}

/// The activity that was stored, now or by an earlier request with the same key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ActivityReceipt {
    /// Its id.
    pub activity_id: ActivityId,
    /// False when an earlier request with this key had stored it already.
    pub created: bool,
}
