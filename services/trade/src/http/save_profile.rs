//! `PUT /api/v1/practitioners/{id}/profile`

use axum::extract::State;
use ids::UserId;
use jiff::civil::Date;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Json, Owner, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    permissions::{Offer, require},
    profile_body::ProfileBody,
};
use crate::app::{
    Shared,
    keep_profile::{self, Stated},
};
use crate::domain::{geo::Point, market::Profile};
use crate::error::Error;

/// What a practitioner says of themselves.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProfileFields {
    #[schema(example = "周敏", min_length = 1, max_length = 40)]
    display_name: String,
    #[serde(default)]
    #[schema(max_length = 1000)]
    bio: String,
    #[serde(default)]
    #[schema(example = json!(["tuina"]), max_items = 20)]
    specialties: Vec<String>,
    /// Where they start from; needed for services at the consumer's place. Kept to about 100 m; only they themselves and
    /// operators see it.
    #[serde(default)]
    base: Option<BaseFields>,
    /// How far they travel, km.
    #[schema(minimum = 0.5, maximum = 100)]
    radius_km: f64,
    /// Appointments they take on one day.
    #[schema(minimum = 1, maximum = 20)]
    max_daily_load: i16,
    /// Whether they take orders now.
    accepting: bool,
    /// The licences they hold. A changed one has to be checked again.
    #[serde(default)]
    #[schema(max_items = 20)]
    certifications: Vec<CertificationFields>,
}

/// A position in degrees, WGS 84.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BaseFields {
    #[schema(minimum = -90, maximum = 90)]
    lat: f64,
    #[schema(minimum = -180, maximum = 180)]
    lon: f64,
}

/// A licence.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CertificationFields {
    #[schema(example = "massage_therapist", pattern = "^[a-z0-9_]{1,40}$")]
    kind: String,
    /// Stored sealed; only they themselves and the operators who check it see it.
    #[schema(min_length = 1, max_length = 64)]
    number: String,
    #[schema(min_length = 1, max_length = 100)]
    issued_by: String,
    #[serde(default)]
    valid_until: Option<Date>,
}

/// Publishes or replaces the caller's practitioner profile. Level and verification stay the platform's.
#[utoipa::path(put, path = "/api/v1/practitioners/{id}/profile", tag = "trade", request_body = ProfileFields,
    params(("id" = UserId, Path, description = "The caller")),
    responses((status = 200, body = ProfileBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn save_profile(
    owner: Owner,
    State(app): State<Shared>,
    write: Write,
    Json(fields): Json<ProfileFields>,
) -> Result<Answer<ProfileBody>, Problem> {
    require::<Offer>(&owner)?;
    let (profile, stated) = fields.split(owner.id())?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let profile = keep_profile::save(&app, &tx, &profile, stated).await?;
    Ok(write.commit(tx, Status::Done, profile.into()).await?)
}

impl ProfileFields {
    fn split(self, user_id: UserId) -> Result<(Profile, Vec<Stated>), Error> {
        let Self {
            display_name,
            bio,
            specialties,
            base,
            radius_km,
            max_daily_load,
            accepting,
            certifications,
        } = self;
        let base =
            base.map(|BaseFields { lat, lon }| Point::new(lat, lon).ok_or(OFF_THE_GLOBE)).transpose()?;
        let stated = certifications.into_iter().map(|fields| {
            let CertificationFields { kind, number, issued_by, valid_until } = fields;
            Stated { kind, number, issued_by, valid_until }
        });
        let stated = stated.collect();
        let profile = Profile {
            user_id,
            display_name,
            bio,
            specialties,
            base,
            radius_km,
            max_daily_load,
            accepting,
            suspended: false,
            level: 1,
            certifications: Vec::new(),
        };
        Ok((profile, stated))
    }
}

const OFF_THE_GLOBE: Error = Error::Field("/base", "must be a latitude and longitude in degrees");
