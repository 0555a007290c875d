//! The route table.

mod callbacks;
mod cashier;
mod inbox;
mod merchant;
mod problems;
mod refunds;
mod sharings;
mod statements;
mod transactions;

use std::sync::Arc;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

/// Every endpoint of this service.
pub(crate) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        // for payers and developers
        .routes(routes!(cashier::read_cashier, cashier::visit_cashier))
        .routes(routes!(inbox::read_inbox))
        // for operators
        .routes(routes!(inbox::list_messages))
        .routes(routes!(callbacks::list_callbacks))
        // for the merchant
        .routes(routes!(transactions::create_transaction))
        .routes(routes!(transactions::read_transaction))
        .routes(routes!(transactions::close_transaction))
        .routes(routes!(refunds::create_refund))
        .routes(routes!(refunds::read_refund))
        .routes(routes!(sharings::create_sharing))
        .routes(routes!(sharings::read_sharing))
        .routes(routes!(sharings::return_shares))
        .routes(routes!(statements::read_statement))
        // for services that send messages
        .routes(routes!(inbox::send_message))
}
