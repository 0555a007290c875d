//! The client of user's internal endpoints.

use ids::{OrderId, UserId};
use kernel::Problem;
use kernel_call::ServiceClient;

use crate::{ConsentDecision, HealthSummary, Purpose, RecordClass};

/// Calls user, wherever it runs.
#[derive(Clone)]
pub struct Client {
    service: ServiceClient,
}

/// On whose behalf a summary is read. Both end up in the ledger the owner sees.
#[derive(Clone, Copy, Debug)]
pub struct SummaryReader {
    /// The person who will see it; none when a rule of the calling service does.
    pub reader: Option<UserId>,
    /// The order it is needed for.
    pub order_id: Option<OrderId>,
}

impl Client {
    /// A client that speaks through `service`.
    pub fn new(service: ServiceClient) -> Self {
        Self { service }
    }

    /// Whether a person's data of one class may be used for a purpose. Reads no health data and leaves no ledger entry.
    pub async fn consent(
        &self,
        user: UserId,
        purpose: Purpose,
        class: RecordClass,
    ) -> Result<ConsentDecision, Problem> {
        let (purpose, class) = (purpose.as_str(), class.as_str());
        self.service.get(&format!("/internal/users/{user}/consent?purpose={purpose}&class={class}")).await
    }

    /// The part of a health record its owner agreed to share for a purpose.
    ///
    /// A 403 `user.consent_missing` problem when they agreed to nothing; that attempt is in the ledger, too.
    pub async fn health_summary(
        &self,
        user: UserId,
        purpose: Purpose,
        on_behalf: SummaryReader,
    ) -> Result<HealthSummary, Problem> {
        let SummaryReader { reader, order_id } = on_behalf;
        let reader = reader.map(|reader| format!("&reader={reader}")).unwrap_or_default();
        let order = order_id.map(|order| format!("&order_id={order}")).unwrap_or_default();
        let purpose = purpose.as_str();
        let path = format!("/internal/users/{user}/health-summary?purpose={purpose}{reader}{order}");
        self.service.get(&path).await
    }
}
