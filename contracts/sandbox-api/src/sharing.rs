//! Profit sharing: dividing an order's money between the collecting merchant and receivers. Accepted at once,
//! finished later.

use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::refund::Progress;

/// Divides a paid transaction: receivers get their amounts, the collecting merchant the rest. The same
/// `out_order_no` with the same content is the same request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateSharing {
    /// The merchant's number, 1 to 64 characters.
    #[schema(min_length = 1, max_length = 64)]
    pub out_order_no: String,
    pub out_trade_no: String,
    /// The collecting merchant, who keeps what receivers do not get.
    #[schema(max_length = 64)]
    pub collector: String,
    /// At most 50.
    #[schema(max_items = 50)]
    pub receivers: Vec<Receiver>,
}

/// Someone who gets a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Receiver {
    #[schema(max_length = 64)]
    pub account: String,
    pub amount: Money,
}

/// A division as the provider sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sharing {
    pub out_order_no: String,
    pub out_trade_no: String,
    pub state: Progress,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
}

/// Takes receivers' shares back, which a refund after the division needs first. The same `out_return_no` with the
/// same content is the same request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateReturn {
    /// The merchant's number, 1 to 64 characters.
    #[schema(min_length = 1, max_length = 64)]
    pub out_return_no: String,
    pub out_order_no: String,
    #[schema(max_items = 50)]
    pub from: Vec<Receiver>,
}
