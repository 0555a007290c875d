//! `GET /api/v1/practitioners/{id}/profile`

use std::collections::BTreeMap;

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, OwnerOr};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::Verify, problems::Reading, profile_body::CertificationBody};
use crate::app::{Shared, view_profile};
use crate::domain::{
    geo::Point,
    market::{Certification, Profile},
};

/// A practitioner as they and the operators who check them see them: everything they ever said, to be changed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OwnProfileBody {
    id: UserId,
    #[schema(example = "周敏")]
    display_name: String,
    bio: String,
    specialties: Vec<String>,
    /// Where they start from, to about 100 m.
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<BaseBody>,
    /// How far they travel, km.
    radius_km: f64,
    /// Appointments they take on one day.
    max_daily_load: i16,
    /// Whether they take orders now.
    accepting: bool,
    /// Whether the platform keeps them from taking orders.
    suspended: bool,
    /// 1 to 5, given by the platform.
    level: i16,
    certifications: Vec<OwnCertificationBody>,
}

/// A position in degrees, WGS 84.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BaseBody {
    lat: f64,
    lon: f64,
}

/// A licence with its number.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OwnCertificationBody {
    #[serde(flatten)]
    certification: CertificationBody,
    number: String,
}

/// A practitioner's profile with what only they and operators see: base, licence numbers, whether they are suspended.
#[utoipa::path(get, path = "/api/v1/practitioners/{id}/profile", tag = "trade",
    params(("id" = UserId, Path, description = "The practitioner")),
    responses((status = 200, body = OwnProfileBody), Reading), security(("bearer" = [])))]
pub(crate) async fn read_own_profile(
    who: OwnerOr<Verify>,
    State(app): State<Shared>,
) -> Result<Json<OwnProfileBody>, Problem> {
    let (profile, numbers) = view_profile::view(&app, who.owner()).await?;
    Ok(Json(OwnProfileBody::of(profile, numbers)))
}

impl OwnProfileBody {
    fn of(profile: Profile, mut numbers: BTreeMap<String, String>) -> Self {
        let Profile { user_id, display_name, bio, specialties, base, radius_km, max_daily_load, .. } =
            profile;
        let Profile { accepting, suspended, level, certifications, .. } = profile;
        let numbered = certifications.into_iter().map(|certification: Certification| OwnCertificationBody {
            // A claim that was dropped between the two reads has none.
            number: numbers.remove(&certification.kind).unwrap_or_default(),
            certification: certification.into(),
        });
        Self {
            id: user_id,
            display_name,
            bio,
            specialties,
            base: base.map(BaseBody::from),
            radius_km,
            max_daily_load,
            accepting,
            suspended,
            level,
            certifications: numbered.collect(),
        }
    }
}

impl From<Point> for BaseBody {
    fn from(point: Point) -> Self {
        Self { lat: point.lat(), lon: point.lon() }
    }
}
