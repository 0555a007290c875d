//! Everything that can go wrong in ops.

use kernel::Problem;
use kernel_rules::CompileError;

use crate::domain::{about, alert::AlertState};

/// Why a request was refused or failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Facts of a decision are out of bounds.
    #[error("the facts of the decision are out of bounds")]
    InvalidFacts(Vec<(String, &'static str)>),
    /// The same order was decided for another buyer.
    #[error("this order was decided for another user")]
    OrderOfAnother,
    /// A rule's text is not an expression over the known facts.
    #[error("the rule does not compile: {0}")]
    RuleDoesNotCompile(#[from] CompileError),
    /// A rule's other fields are out of bounds.
    #[error("the rule has fields out of bounds")]
    InvalidRule(&'static str, &'static str),
    /// Somebody is writing a new version already.
    #[error("a draft of this rule exists already; edit or drop that one")]
    DraftExists,
    #[error("there is no such rule")]
    RuleNotFound,
    /// Only drafts change.
    #[error("only a draft can be edited or published; start a new version instead")]
    RuleNotDraft,
    /// The rule had ended already.
    #[error("the rule was retired already")]
    RuleRetired,
    #[error("try a rule on 1 to {limit} days")]
    ReplayTooLong { limit: u16 },
    #[error("there is no such alert")]
    AlertNotFound,
    /// A ruling that makes no sense where the alert stands.
    #[error("an alert in this state cannot be decided like that")]
    RulingOutOfPlace(AlertState),
    #[error("a note of 1 to 500 characters says why")]
    NoteMissing,
    #[error("there is no such template")]
    TemplateNotFound,
    #[error("the template needs values that are missing")]
    ParamsMissing(Vec<String>),
    #[error("the values of the template are out of bounds")]
    ParamsTooLarge,
    #[error("a notification cannot be about this")]
    InvalidAbout(about::Flaw),
    #[error("between 1 and {limit} recipients")]
    RecipientsOutOfRange { limit: usize },
    #[error("a key of 1 to 200 characters")]
    KeyOutOfRange,
    #[error("there is no such notification")]
    NotificationNotFound,
    #[error("there is no such time zone")]
    UnknownZone,
    #[error("give 1 to 100 ids of practitioners, separated by commas")]
    InvalidPractitioners,
    /// A fault.
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        match error {
            Error::InvalidFacts(flaws) => flaws
                .into_iter()
                .fold(Self::unprocessable("ops.invalid_facts", text), |problem, (pointer, detail)| {
                    problem.field(pointer, detail)
                }),
            Error::OrderOfAnother => Self::conflict("ops.order_of_another", text),
            Error::RuleDoesNotCompile(CompileError { line, column, message }) => {
                Self::unprocessable("ops.rule_does_not_compile", text)
                    .field("/expression", message)
                    .with("line", line)
                    .with("column", column)
            }
            Error::InvalidRule(pointer, detail) => {
                Self::unprocessable("ops.invalid_rule", text).field(pointer, detail)
            }
            Error::DraftExists => Self::conflict("ops.draft_exists", text),
            Error::RuleNotFound => Self::not_found("ops.rule_not_found", text),
            Error::RuleNotDraft => Self::conflict("ops.rule_not_draft", text),
            Error::RuleRetired => Self::conflict("ops.rule_retired", text),
            Error::ReplayTooLong { limit } => {
                Self::unprocessable("ops.replay_too_long", text).field("/days", format!("1 to {limit}"))
            }
            Error::AlertNotFound => Self::not_found("ops.alert_not_found", text),
            Error::RulingOutOfPlace(state) => {
                let state = serde_json::to_value(state).unwrap_or_default();
                Self::conflict("ops.ruling_out_of_place", text).with("state", state)
            }
            Error::NoteMissing => {
                Self::unprocessable("ops.note_missing", text).field("/note", "1 to 500 characters")
            }
            Error::TemplateNotFound => Self::unprocessable("ops.template_not_found", text)
                .field("/template", "the code of a template"),
            Error::ParamsMissing(names) => {
                names.into_iter().fold(Self::unprocessable("ops.params_missing", text), |problem, name| {
                    problem.field(format!("/params/{name}"), "needed by the template")
                })
            }
            Error::ParamsTooLarge => Self::unprocessable("ops.params_too_large", text)
                .field("/params", "at most 16 values of at most 500 characters, with names in snake_case"),
            Error::InvalidAbout(flaw) => {
                let (pointer, detail) = match flaw {
                    about::Flaw::Id => ("/about/id", "an id of that kind"),
                    about::Flaw::Order => ("/about/order_id", "the order that it belongs to"),
                };
                Self::unprocessable("ops.invalid_about", text).field(pointer, detail)
            }
            Error::RecipientsOutOfRange { limit } => Self::unprocessable("ops.recipients_out_of_range", text)
                .field("/recipients", format!("1 to {limit} users")),
            Error::KeyOutOfRange => {
                Self::unprocessable("ops.key_out_of_range", text).field("/key", "1 to 200 characters")
            }
            Error::NotificationNotFound => Self::not_found("ops.notification_not_found", text),
            Error::UnknownZone => {
                Self::unprocessable("ops.unknown_zone", text).field("/quiet_hours/zone", "an IANA name")
            }
            Error::InvalidPractitioners => {
                Self::invalid("ops.invalid_practitioners", text).field("practitioner_ids", "1 to 100 ids")
            }
            Error::Fault(fault) => fault.into(),
        }
    }
}
