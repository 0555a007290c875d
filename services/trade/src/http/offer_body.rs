//! An offer as it goes out.

use ids::{OfferId, ServiceId, UserId};
use jiff::Timestamp;
use kernel::Money;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::{
    market::{ListedOffer, Offer, OwnOffer},
    rule_set::Bilingual,
};

/// A practitioner's offer of a service.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OfferBody {
    id: OfferId,
    practitioner_id: UserId,
    service_id: ServiceId,
    price: Money,
    note: String,
    /// Whether it can be ordered.
    active: bool,
}

impl From<Offer> for OfferBody {
    fn from(offer: Offer) -> Self {
        let Offer { id, practitioner_id, service_id, price, note, active } = offer;
        Self { id, practitioner_id, service_id, price, note, active }
    }
}

/// An offer with what a consumer chooses by.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ListedOfferBody {
    #[serde(flatten)]
    offer: OfferBody,
    #[schema(example = "周敏")]
    practitioner_name: String,
    /// 1 to 5, given by the platform.
    level: i16,
}

impl From<ListedOffer> for ListedOfferBody {
    fn from(listed: ListedOffer) -> Self {
        let ListedOffer { offer, practitioner_name, level } = listed;
        Self { offer: offer.into(), practitioner_name, level }
    }
}

/// An offer with what its owner keeps it by.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OwnOfferBody {
    #[serde(flatten)]
    offer: OfferBody,
    service_name: Bilingual,
    /// Whether the service is in the catalogue; an offer of one that is not cannot be ordered.
    service_active: bool,
    updated_at: Timestamp,
}

impl From<OwnOffer> for OwnOfferBody {
    fn from(own: OwnOffer) -> Self {
        let OwnOffer { offer, service_name, service_active, updated_at } = own;
        Self { offer: offer.into(), service_name, service_active, updated_at }
    }
}
