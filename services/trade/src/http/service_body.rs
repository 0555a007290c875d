//! A catalogue entry as it goes in and out.

use ids::ServiceId;
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::{market::Service, rule_set::Bilingual};

/// A service of the catalogue, as an operator writes it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceFields {
    /// Stable name for programs.
    #[schema(example = "tuina_home", pattern = "^[a-z0-9_]{1,40}$")]
    pub(super) code: String,
    pub(super) name: Bilingual,
    pub(super) summary: Bilingual,
    #[schema(example = "massage", pattern = "^[a-z0-9_]{1,40}$")]
    pub(super) category: String,
    /// The price without an offer.
    pub(super) price: Money,
    #[schema(minimum = 10, maximum = 480)]
    pub(super) duration_minutes: i16,
    /// At the consumer's place, as opposed to online.
    pub(super) on_site: bool,
    /// The certification a practitioner must hold.
    #[serde(default)]
    #[schema(example = "massage_therapist")]
    pub(super) required_certification: Option<String>,
    /// The specialties a practitioner must have, all of them.
    #[serde(default)]
    #[schema(max_items = 10)]
    pub(super) required_specialties: Vec<String>,
    /// The level a practitioner must have reached.
    #[schema(minimum = 1, maximum = 5)]
    pub(super) min_level: i16,
    /// Whether it can be ordered.
    pub(super) active: bool,
}

/// A service of the catalogue. It repeats the fields: what goes in refuses unknown ones, and the document would say the
/// same of what goes out if one contained the other.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ServiceBody {
    id: ServiceId,
    /// Stable name for programs.
    code: String,
    name: Bilingual,
    summary: Bilingual,
    category: String,
    /// The price without an offer.
    price: Money,
    duration_minutes: i16,
    /// At the consumer's place, as opposed to online.
    on_site: bool,
    /// The certification a practitioner must hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    required_certification: Option<String>,
    /// The specialties a practitioner must have, all of them.
    required_specialties: Vec<String>,
    /// The level a practitioner must have reached.
    min_level: i16,
    /// Whether it can be ordered.
    active: bool,
}

impl ServiceFields {
    pub(super) fn into_service(self, id: ServiceId) -> Service {
        let Self { code, name, summary, category, price, duration_minutes, on_site, .. } = self;
        let Self { required_certification, required_specialties, min_level, active, .. } = self;
        Service {
            id,
            code,
            name,
            summary,
            category,
            price,
            duration_minutes,
            on_site,
            required_certification,
            required_specialties,
            min_level,
            active,
        }
    }
}

impl From<Service> for ServiceBody {
    fn from(service: Service) -> Self {
        let Service { id, code, name, summary, category, price, duration_minutes, on_site, .. } = service;
        let Service { required_certification, required_specialties, min_level, active, .. } = service;
        Self {
            id,
            code,
            name,
            summary,
            category,
            price,
            duration_minutes,
            on_site,
            required_certification,
            required_specialties,
            min_level,
            active,
        }
    }
}
