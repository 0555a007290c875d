//! An order of the grab pool as it goes out: enough to decide, nothing that names or places the consumer.

use ids::OrderId;
use jiff::Timestamp;
use kernel::Money;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::list_available::Listed;
use crate::domain::eligibility::Reason;

/// An order that can be grabbed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PooledBody {
    order_id: OrderId,
    /// The service's stable name.
    #[schema(example = "tuina_home")]
    service: String,
    #[schema(example = "上门推拿")]
    service_name: String,
    category: String,
    /// The price.
    amount: Money,
    /// What whoever takes it earns of the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    practitioner_share: Option<Money>,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// At the consumer's place, as opposed to online.
    on_site: bool,
    /// From the practitioner's base, to about 100 m; absent online.
    #[serde(skip_serializing_if = "Option::is_none")]
    distance_km: Option<f64>,
    /// When it leaves the pool by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    grab_by: Option<Timestamp>,
    /// Whether the caller may take it.
    eligible: bool,
    /// Why not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<Reason>,
}

impl From<Listed> for PooledBody {
    fn from(listed: Listed) -> Self {
        let Listed { pooled, distance_km, reasons } = listed;
        Self {
            order_id: pooled.wanted.order_id,
            service: pooled.wanted.service_code,
            service_name: pooled.service_name,
            category: pooled.wanted.category,
            amount: pooled.amount,
            practitioner_share: pooled.practitioner_share,
            starts_at: pooled.wanted.starts_at,
            ends_at: pooled.ends_at,
            on_site: pooled.wanted.place.is_some(),
            distance_km: distance_km.map(to_tenths),
            grab_by: pooled.due_at,
            eligible: reasons.is_empty(),
            reasons,
        }
    }
}

#[expect(clippy::float_arithmetic, reason = "a distance, not money")]
fn to_tenths(km: f64) -> f64 {
    (km * 10.0).round() / 10.0
}
