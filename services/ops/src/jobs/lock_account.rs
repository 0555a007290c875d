//! Has auth lock an account after a verdict.

use auth_api::{LockReason, LockRequest};
use ids::{RiskAlertId, UserId};
use kernel::Problem;
use kernel_work::{Job, JobContext, Permanent};
use serde::{Deserialize, Serialize};

use crate::{app::App, domain::rule::RiskClass};

/// Locks the account that an alert is about. A job, because auth may be away when the verdict falls, and because the
/// verdict stands whether or not it is.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LockAccount {
    pub(crate) user_id: UserId,
    pub(crate) class: RiskClass,
    pub(crate) alert_id: RiskAlertId,
}

impl Job<App> for LockAccount {
    const KIND: &str = "ops.lock_account";
    /// Keeps trying for about two days: a suspected fraud must not go free because of a long outage.
    const MAX_ATTEMPTS: i32 = 300;

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let reason = match self.class {
            RiskClass::Fraud => LockReason::Fraud,
            RiskClass::Abuse | RiskClass::MedicalHarm | RiskClass::Fairness => LockReason::Abuse,
        };
        let request = LockRequest { reason, by: format!("risk_alert:{}", self.alert_id) };
        match app.auth.lock(self.user_id, &request).await {
            Ok(_) => Ok(()),
            Err(problem) if is_final(&problem) => Err(Permanent::because(problem)),
            Err(problem) => Err(problem.into()),
        }
    }
}

/// A refusal that no further attempt can mend.
fn is_final(problem: &Problem) -> bool {
    problem.status().is_client_error() && problem.status().as_u16() != 429
}
