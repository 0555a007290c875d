//! A practitioner as they go out.

use ids::UserId;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::market::{Certification, Profile};

/// A practitioner, as everybody may see them: no licence numbers, no position.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProfileBody {
    id: UserId,
    #[schema(example = "周敏")]
    display_name: String,
    bio: String,
    specialties: Vec<String>,
    radius_km: f64,
    max_daily_load: i16,
    /// Whether they take orders now.
    accepting: bool,
    /// 1 to 5, given by the platform.
    level: i16,
    certifications: Vec<CertificationBody>,
}

/// A licence, and whether the platform has checked it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CertificationBody {
    #[schema(example = "massage_therapist")]
    kind: String,
    issued_by: String,
    /// The last day it is valid; absent when it does not expire.
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<Date>,
    verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    verified_at: Option<Timestamp>,
}

impl From<Profile> for ProfileBody {
    fn from(profile: Profile) -> Self {
        let Profile { user_id, display_name, bio, specialties, radius_km, max_daily_load, .. } = profile;
        let Profile { accepting, level, certifications, .. } = profile;
        let certifications = certifications.into_iter().map(CertificationBody::from).collect();
        Self {
            id: user_id,
            display_name,
            bio,
            specialties,
            radius_km,
            max_daily_load,
            accepting,
            level,
            certifications,
        }
    }
}

impl From<Certification> for CertificationBody {
    fn from(certification: Certification) -> Self {
        let Certification { kind, issued_by, valid_until, verified_at } = certification;
        Self { kind, issued_by, valid_until, verified: verified_at.is_some(), verified_at }
    }
}
