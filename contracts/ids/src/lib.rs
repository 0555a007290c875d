//! The registry of typed ids. A prefix, once given out, is never used for anything else.

use kernel::{Id, Kind};

macro_rules! ids {
    ($($(#[$doc:meta])* $alias:ident = $kind:ident $prefix:literal;)*) => {
        /// What the ids name.
        pub mod kinds {
            $($(#[$doc])* #[derive(Debug)] pub enum $kind {})*
        }
        $(
            impl Kind for kinds::$kind {
                const PREFIX: &'static str = $prefix;
            }
            $(#[$doc])*
            pub type $alias = Id<kinds::$kind>;
        )*

        /// Every prefix with the name of its id.
        pub const REGISTRY: &[(&str, &str)] = &[$(($prefix, stringify!($alias))),*];
    };
}

ids! {
    /// An account: consumer, practitioner, merchant, operator or administrator.
    UserId = User "usr";
    /// A login on one device.
    SessionId = Session "ses";
    /// A group of accounts that share roles.
    GroupId = Group "grp";

    /// One reading in a health record.
    HealthRecordId = HealthRecord "obs";
    /// A batch of readings recorded together.
    HealthActionId = HealthAction "hac";
    /// A goal a person set for a metric.
    HealthGoalId = HealthGoal "gol";
    /// A device bound to a person.
    DeviceBindingId = DeviceBinding "dev";
    /// A file being imported into a record.
    ImportId = Import "imp";
    /// A consent given or withdrawn.
    ConsentId = Consent "cns";
    /// A scored assessment.
    AssessmentId = Assessment "asm";

    /// A kind of service in the catalogue.
    ServiceId = Service "svc";
    /// A practitioner's offer of a service.
    OfferId = Offer "ofr";
    /// A service order.
    OrderId = Order "ord";
    /// One attempt to grab an order.
    GrabId = Grab "grb";
    /// An appointment.
    AppointmentId = Appointment "apt";
    /// A matching rule.
    MatchingRuleId = MatchingRule "mrl";

    /// A ledger account.
    AccountId = Account "acc";
    /// A ledger transaction.
    TransactionId = Transaction "txn";
    /// A hold on a balance.
    HoldId = Hold "hld";
    /// A payment.
    PaymentId = Payment "pay";
    /// A refund of a payment.
    RefundId = Refund "rfd";
    /// A settlement of a completed order.
    SettlementId = Settlement "stl";
    /// A lot of points that expires together.
    PointsLotId = PointsLot "ptl";
    /// A reconciliation ticket.
    TicketId = Ticket "tkt";

    /// An activity in the stream.
    ActivityId = Activity "act";
    /// A notification to one person.
    NotificationId = Notification "ntf";
    /// A risk rule.
    RiskRuleId = RiskRule "rrl";
    /// A risk alert.
    RiskAlertId = RiskAlert "alr";
    /// An entry of the audit log.
    AuditId = Audit "aud";

    /// A message in the sandbox inbox.
    MessageId = Message "msg";
    /// A transaction at the sandbox payment provider.
    ProviderTransactionId = ProviderTransaction "ptx";
    /// A saga.
    SagaId = Saga "sga";
    /// A job.
    JobId = Job "job";
}

#[cfg(test)]
mod tests {
    use super::REGISTRY;

    #[test]
    fn prefixes_are_unique_and_short() {
        for (at, (prefix, alias)) in REGISTRY.iter().enumerate() {
            assert_eq!(prefix.len(), 3, "{alias}");
            assert!(REGISTRY[..at].iter().all(|(other, _)| other != prefix), "{prefix} is taken twice");
        }
    }
}
