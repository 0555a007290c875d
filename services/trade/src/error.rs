//! Everything that can go wrong in trade, and how a caller is told.

use http::StatusCode;
use jiff::Timestamp;
use kernel::Problem;
use kernel_work::saga::Failure;
use serde_json::json;
use trade_api::OrderStatus;

use crate::domain::{
    eligibility::Reason, machine::Refusal, placement::Unplaceable, red_flag::Danger, rule_set::Flaw,
};

/// Why a use case said no.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("no such order")]
    OrderNotFound,
    #[error("no such service")]
    ServiceNotFound,
    #[error("no such offer")]
    OfferNotFound,
    #[error("no such practitioner")]
    PractitionerNotFound,
    #[error("a profile is needed first")]
    NoProfile,
    #[error("a field breaks its rule")]
    Field(&'static str, &'static str),
    #[error("the wish cannot become an order")]
    Unplaceable(Unplaceable),
    #[error("the practitioner is booked at that time")]
    PractitionerBusy,
    #[error("the same request is being served")]
    PlacementInProgress,
    #[error("the idempotency key was used for another wish")]
    KeyReused,
    #[error("the placement was undone")]
    NotPlaced(Failure),
    #[error("the order cannot make this move")]
    Refused(Refusal),
    #[error("no person can ask for this status")]
    StatusNotSettable,
    #[error("somebody else was faster")]
    AlreadyTaken,
    #[error("the order is not for grabs any more")]
    OrderClosed(OrderStatus),
    #[error("not eligible")]
    NotEligible(Vec<Reason>),
    #[error("overlaps another appointment")]
    OverlappingAppointment,
    #[error("cannot be rated yet")]
    NotCompleted(OrderStatus),
    #[error("the time for rating is over")]
    RatingClosed(Timestamp),
    #[error("rated already")]
    AlreadyRated,
    #[error("the rules have flaws")]
    FlawedRules(Vec<Flaw>),
    #[error("somebody else changed the rules")]
    RulesChanged(i64),
    #[error("the code belongs to another service")]
    CodeTaken,
    #[error("there is an offer for this service already")]
    OfferExists,
    #[error("too many streams")]
    HallFull,
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::OrderNotFound => Self::not_found("trade.order_not_found", "there is no such order"),
            Error::ServiceNotFound => Self::not_found("trade.service_not_found", "there is no such service"),
            Error::OfferNotFound => Self::not_found("trade.offer_not_found", "there is no such offer"),
            Error::PractitionerNotFound => {
                Self::not_found("trade.practitioner_not_found", "there is no such practitioner")
            }
            Error::NoProfile => Self::conflict(
                "trade.no_profile",
                "publish your practitioner profile first: PUT /api/v1/practitioners/{id}/profile",
            ),
            Error::Field(pointer, detail) => {
                Self::unprocessable("trade.invalid_field", "a field breaks its rule").field(pointer, detail)
            }
            Error::Unplaceable(reason) => unplaceable(reason),
            Error::PractitionerBusy => Self::conflict(
                "trade.practitioner_busy",
                "the practitioner is booked at that time; choose another",
            ),
            Error::PlacementInProgress => Self::conflict(
                "trade.placement_in_progress",
                "a request with this Idempotency-Key is being served; repeat it in a moment",
            ),
            Error::KeyReused => kernel_http::write::reused(),
            Error::NotPlaced(failure) => not_placed(failure),
            Error::Refused(refusal) => refused(&refusal),
            Error::StatusNotSettable => Self::unprocessable(
                "trade.status_not_settable",
                "an order is moved to confirmed, in_service, delivered, completed or cancelled; the rest happens by itself",
            )
            .field("/status", "confirmed, in_service, delivered, completed or cancelled"),
            Error::FlawedRules(flaws) => flawed(flaws),
            Error::RulesChanged(version) => Self::conflict(
                "trade.rules_changed",
                "somebody else changed the rules; read them again and repeat your change on top",
            )
            .with("version", version),
            Error::CodeTaken => Self::conflict("trade.code_taken", "another service has this code")
                .field("/code", "choose another one"),
            Error::OfferExists => Self::conflict(
                "trade.offer_exists",
                "you have an offer for this service already; change that one",
            ),
            Error::HallFull => {
                Self::unavailable("trade.hall_full", "too many people watch the hall; try again in a moment")
            }
            Error::Fault(error) => error.into(),
            race => of_race(race),
        }
    }
}

/// Answers to those who reached for an order, and to those who rate one.
fn of_race(error: Error) -> Problem {
    match error {
        Error::AlreadyTaken => {
            Problem::conflict("trade.already_taken", "another practitioner was faster; the order is theirs")
        }
        Error::OrderClosed(status) => {
            Problem::conflict("trade.order_closed", "the order has ended and can no longer be taken")
                .with("order_status", status.as_str())
        }
        Error::NotEligible(reasons) => {
            Problem::conflict("trade.not_eligible", "you may not take this order; see `reasons`")
                .with("reasons", json!(reasons))
        }
        Error::OverlappingAppointment => Problem::conflict(
            "trade.overlapping_appointment",
            "you have another appointment at that time; the order stays open for others",
        ),
        Error::NotCompleted(status) => {
            Problem::conflict("trade.not_completed", "only a completed service can be rated")
                .with("order_status", status.as_str())
        }
        Error::RatingClosed(since) => {
            Problem::conflict("trade.rating_closed", "the time for rating this service is over")
                .with("closed_at", since.to_string())
        }
        Error::AlreadyRated => {
            Problem::conflict("trade.already_rated", "this service has its rating already")
        }
        other => Problem::internal(anyhow::Error::new(other)),
    }
}

fn unplaceable(reason: Unplaceable) -> Problem {
    match reason {
        Unplaceable::RedFlag(danger) => red_flag(danger),
        Unplaceable::NoConsent => Problem::unprocessable(
            "trade.consent_needed",
            "the practitioner must be allowed to see the health data your service needs",
        )
        .field("/consent", "must be true"),
        Unplaceable::NotOnSale => {
            Problem::conflict("trade.not_on_sale", "this service or offer cannot be ordered at the moment")
        }
        Unplaceable::Time { earliest, latest } => {
            Problem::unprocessable("trade.time_not_bookable", "the service cannot begin at that time")
                .field("/starts_at", "a whole minute between `earliest` and `latest`")
                .with("earliest", earliest.to_string())
                .with("latest", latest.to_string())
        }
        Unplaceable::Field(pointer, detail) => Error::Field(pointer, detail).into(),
    }
}

fn red_flag(danger: Danger) -> Problem {
    let number = danger.number_to_call();
    let zh = match danger {
        Danger::SelfHarm => {
            "您现在可能很难受，请先别独自承受：立即拨打 12356 心理援助热线，如有即刻危险请拨打 120 或 110。"
        }
        _ => "您描述的情况可能是急症，请立即拨打 120 或尽快前往最近医院急诊。此类情况不能通过预约服务处理。",
    };
    let en = match danger {
        Danger::SelfHarm => {
            "You do not have to go through this alone: call 12356 now, or 120/110 in immediate danger."
        }
        _ => "What you describe may be an emergency: call 120 now or go to the nearest emergency room.",
    };
    Problem::unprocessable("trade.red_flag", en)
        .field("/needs", "describes a possible emergency, which is never handled by a booked service")
        .with("danger", json!(danger))
        .with("call", number)
        .with("advice", json!({ "zh": zh, "en": en }))
}

/// The code tells which step said no; most of them are rules that were broken.
fn not_placed(failure: Failure) -> Problem {
    let Failure { code, detail, data } = failure;
    let status = match code.as_str() {
        "trade.account_not_active" | "trade.refused_by_risk_check" => StatusCode::FORBIDDEN,
        "trade.placement_cancelled" => StatusCode::CONFLICT,
        code if code.starts_with("saga.") => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let problem = Problem::new(status, &code, detail);
    data.into_iter().fold(problem, |problem, (name, value)| problem.with(&name, value))
}

fn refused(refusal: &Refusal) -> Problem {
    match refusal {
        Refusal::Closed { status } => Problem::conflict(
            "trade.move_not_possible",
            "the order cannot make this move from where it stands",
        )
        .with("order_status", status.as_str()),
        Refusal::NotForYou { status } => {
            Problem::forbidden("trade.move_not_yours", "this move is for the other side of the order to make")
                .with("order_status", status.as_str())
        }
        Refusal::AlreadyStarted => Problem::conflict(
            "trade.already_started",
            "the booked time has begun; this is no longer possible",
        ),
        Refusal::TooEarly { from } => Problem::conflict("trade.too_early", "this is not possible yet")
            .with("possible_from", from.to_string()),
    }
}

fn flawed(flaws: Vec<Flaw>) -> Problem {
    let problem =
        Problem::unprocessable("trade.flawed_rules", "some rules cannot come into force; see `errors`");
    flaws.into_iter().fold(problem, |problem, Flaw { index, field, detail }| {
        problem.field(format!("/rules/{index}/{field}"), detail)
    })
}
