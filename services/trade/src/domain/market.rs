//! What is for sale and who serves: catalogue entries, offers, practitioners.

use ids::{OfferId, ServiceId, UserId};
use jiff::{Timestamp, civil::Date};
use kernel::Money;

use super::geo::Point;
use super::rule_set::Bilingual;

/// A kind of service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Service {
    pub(crate) id: ServiceId,
    /// Stable name for programs, such as `tuina_home`.
    pub(crate) code: String,
    pub(crate) name: Bilingual,
    pub(crate) summary: Bilingual,
    pub(crate) category: String,
    pub(crate) price: Money,
    pub(crate) duration_minutes: i16,
    /// At the consumer's place, as opposed to online.
    pub(crate) on_site: bool,
    pub(crate) required_certification: Option<String>,
    pub(crate) required_specialties: Vec<String>,
    pub(crate) min_level: i16,
    pub(crate) active: bool,
}

/// A practitioner's own price for a service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Offer {
    pub(crate) id: OfferId,
    pub(crate) practitioner_id: UserId,
    pub(crate) service_id: ServiceId,
    pub(crate) price: Money,
    pub(crate) note: String,
    pub(crate) active: bool,
}

/// An offer with what a consumer chooses by.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ListedOffer {
    pub(crate) offer: Offer,
    pub(crate) practitioner_name: String,
    pub(crate) level: i16,
}

/// An offer with what its owner keeps it by.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OwnOffer {
    pub(crate) offer: Offer,
    pub(crate) service_name: Bilingual,
    /// Whether the service is still in the catalogue.
    pub(crate) service_active: bool,
    pub(crate) updated_at: Timestamp,
}

/// A practitioner as they present themselves and as the platform classifies them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Profile {
    pub(crate) user_id: UserId,
    pub(crate) display_name: String,
    pub(crate) bio: String,
    pub(crate) specialties: Vec<String>,
    pub(crate) base: Option<Point>,
    pub(crate) radius_km: f64,
    pub(crate) max_daily_load: i16,
    pub(crate) accepting: bool,
    /// Kept from taking orders by the platform.
    pub(crate) suspended: bool,
    /// 1 to 5, given by the platform.
    pub(crate) level: i16,
    pub(crate) certifications: Vec<Certification>,
}

/// A licence a practitioner claims to hold.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Certification {
    pub(crate) kind: String,
    pub(crate) issued_by: String,
    /// The last day it is valid; `None` when it does not expire.
    pub(crate) valid_until: Option<Date>,
    /// When the platform checked the document.
    pub(crate) verified_at: Option<Timestamp>,
}
