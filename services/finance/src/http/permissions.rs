//! The permissions this service asks for.

use kernel_http::Permission;

/// Read the ledger.
pub(crate) struct ReadLedger;

/// Read reconciliations and resolve their tickets.
pub(crate) struct ManageReconciliation;

impl Permission for ReadLedger {
    const NAME: &'static str = auth_api::permissions::LEDGER_READ;
}

impl Permission for ManageReconciliation {
    const NAME: &'static str = auth_api::permissions::RECONCILIATION_MANAGE;
}
