//! Query parameters of lists with filters.

use ids::{OrderId, UserId};
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::IntoParams;

/// Which accounts, and where to continue.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct AccountQuery {
    /// Only accounts of this kind, for example `escrow`.
    pub(crate) kind: Option<String>,
    /// Only this person's accounts.
    pub(crate) owner_id: Option<UserId>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(crate) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(crate) limit: Option<u16>,
}

/// Which transactions, and where to continue.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TransactionQuery {
    /// Those about this order.
    pub(crate) order_id: OrderId,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(crate) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(crate) limit: Option<u16>,
}

/// The period, and where to continue.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ReportQuery {
    /// First day, in Asia/Shanghai.
    #[param(value_type = String, format = Date)]
    pub(crate) from: Date,
    /// Last day, included; at most 92 days in all.
    #[param(value_type = String, format = Date)]
    pub(crate) until: Date,
    /// For operators: one practitioner's instead of everybody's.
    pub(crate) practitioner_id: Option<UserId>,
    /// Where to continue: `next` of the rows before.
    #[param(max_length = 512)]
    pub(crate) cursor: Option<String>,
    /// Rows wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(crate) limit: Option<u16>,
}
