//! The route table.

mod answers;
mod create_payment;
mod list_accounts;
mod list_all_payments;
mod list_breaks;
mod list_entries;
mod list_payments;
mod list_points;
mod list_reconciliations;
mod list_tickets;
mod list_transactions;
mod permissions;
mod problems;
mod queries;
mod read_account;
mod read_ledger_totals;
mod read_payment;
mod read_payment_figures;
mod read_points;
mod read_reconciliation;
mod read_settlements;
mod receive_callback;
mod release_payment;
mod request_refund;
mod reserve_payment;
mod resolve_ticket;
mod settlements_csv;

use std::sync::Arc;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

/// Every endpoint of this service.
pub(crate) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        // for those who pay and those who earn
        .routes(routes!(create_payment::create_payment, list_payments::list_payments))
        .routes(routes!(read_payment::read_payment))
        .routes(routes!(read_points::read_points))
        .routes(routes!(list_points::list_points))
        .routes(routes!(read_settlements::read_settlements))
        // for operators
        .routes(routes!(list_all_payments::list_all_payments))
        .routes(routes!(read_payment_figures::read_payment_figures))
        .routes(routes!(list_accounts::list_accounts))
        .routes(routes!(read_account::read_account))
        .routes(routes!(list_entries::list_entries))
        .routes(routes!(list_transactions::list_transactions))
        .routes(routes!(read_ledger_totals::read_ledger_totals))
        .routes(routes!(list_reconciliations::list_reconciliations))
        .routes(routes!(read_reconciliation::read_reconciliation))
        .routes(routes!(list_breaks::list_breaks))
        .routes(routes!(list_tickets::list_tickets))
        .routes(routes!(resolve_ticket::resolve_ticket))
        // for the provider
        .routes(routes!(receive_callback::receive_callback))
        // for services
        .routes(routes!(reserve_payment::reserve_payment))
        .routes(routes!(release_payment::release_payment))
        .routes(routes!(request_refund::request_refund))
}
