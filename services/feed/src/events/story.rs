//! What each event means for the stream: whose activity it is, what it says about affinity, what becomes popular.
//!
//! Others never learn from an activity who received a service, or which one: what a practitioner does is public as
//! *that* a service was completed, without its consumer, its order or its name.

use std::collections::BTreeMap;

use auth_api::{Role, UserRegistered};
use feed_api::{Audience, ObjectRef, Sensitivity, Verb};
use finance_api::{PaymentSuccess, PointsAwarded, SettlementPaid};
use ids::UserId;
use jiff::Timestamp;
use kernel::{Event, EventType};
use serde_json::Value;
use trade_api::{OrderAssigned, OrderCancelled, OrderCreated, ServiceCompleted, ServiceRated};
use user_api::{GoalAchieved, HealthActionRecorded};

use crate::{
    domain::{activity::Draft, affinity::Interaction},
    store::trending::Subject,
};

/// What one event means for the stream.
#[derive(Debug)]
pub(crate) struct Story {
    pub(crate) at: Timestamp,
    pub(crate) drafts: Vec<Draft>,
    /// Who did what with whom.
    pub(crate) interactions: Vec<(UserId, UserId, Interaction)>,
    pub(crate) signals: Vec<Interest>,
    /// Who reached a goal, for sharing *that* when they have chosen to.
    pub(crate) goal_reached_by: Option<UserId>,
}

/// Somebody's contribution to the popularity of something.
#[derive(Debug)]
pub(crate) struct Interest {
    pub(crate) subject: Subject,
    pub(crate) title: String,
    pub(crate) actor: UserId,
    pub(crate) weight: f64,
}

/// The story of an event, if it has one for the stream.
///
/// A type that is not named here tells nothing to anybody: payments of orders arrive as `finance.payment_success`, so
/// `trade.order_paid` would say the same twice, and locks are nobody's news.
pub(crate) fn of(event: &Event<Value>) -> Result<Option<Story>, serde_json::Error> {
    fn data<T: EventType>(event: &Event<Value>) -> Result<T, serde_json::Error> {
        serde_json::from_value(event.data.clone())
    }
    Ok(Some(match event.kind.as_str() {
        UserRegistered::TYPE => registered(&data(event)?),
        HealthActionRecorded::TYPE => recorded(&data(event)?),
        GoalAchieved::TYPE => achieved(&data(event)?),
        OrderCreated::TYPE => ordered(data(event)?),
        OrderAssigned::TYPE => assigned(&data(event)?),
        ServiceCompleted::TYPE => completed(data(event)?),
        ServiceRated::TYPE => rated(&data(event)?),
        OrderCancelled::TYPE => cancelled(&data(event)?),
        PaymentSuccess::TYPE => paid(&data(event)?),
        PointsAwarded::TYPE => earned(&data(event)?),
        SettlementPaid::TYPE => settled(&data(event)?),
        _ => return Ok(None),
    }))
}

impl Story {
    fn at(at: Timestamp) -> Self {
        Self { at, drafts: Vec::new(), interactions: Vec::new(), signals: Vec::new(), goal_reached_by: None }
    }

    /// Adds an activity that only `actor` sees.
    fn own(self, actor: UserId, verb: Verb, object: ObjectRef, data: Texts<'_>) -> Self {
        self.with(actor, verb, object, data, Audience::Owner)
    }

    /// Adds an activity that everybody sees.
    fn public(self, actor: UserId, verb: Verb, object: ObjectRef, data: Texts<'_>) -> Self {
        self.with(actor, verb, object, data, Audience::Public)
    }

    fn with(
        mut self,
        actor: UserId,
        verb: Verb,
        object: ObjectRef,
        data: Texts<'_>,
        audience: Audience,
    ) -> Self {
        let data =
            data.iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect::<BTreeMap<_, _>>();
        let sensitivity = Sensitivity::Ordinary;
        self.drafts.push(Draft { actor, verb, object, audience, sensitivity, evidence: None, data });
        self
    }

    fn interaction(
        mut self,
        user: UserId,
        author: UserId,
        interaction: impl Into<Option<Interaction>>,
    ) -> Self {
        self.interactions.extend(interaction.into().map(|interaction| (user, author, interaction)));
        self
    }

    fn interest(mut self, object: ObjectRef, title: String, actor: UserId, weight: f64) -> Self {
        let subject = Subject { kind: object.kind, id: object.id };
        self.signals.push(Interest { subject, title, actor, weight });
        self
    }

    /// Narrows everything to its owner: nothing derived from health data reaches anybody else, not even as a count.
    pub(crate) fn keep_to_owner(&mut self) {
        self.drafts.iter_mut().for_each(|draft| draft.sensitivity = Sensitivity::Health);
        self.interactions.clear();
        self.signals.clear();
    }
}

type Texts<'a> = &'a [(&'a str, String)];

fn object(kind: &str, id: &impl ToString) -> ObjectRef {
    ObjectRef { kind: kind.to_owned(), id: id.to_string() }
}

fn registered(event: &UserRegistered) -> Story {
    let UserRegistered { user_id, roles, registered_at } = event;
    let story = Story::at(*registered_at);
    let account = object("account", &user_id);
    if roles.contains(&Role::Practitioner) {
        return story.public(
            *user_id,
            Verb::Join,
            account,
            &[("role", Role::Practitioner.as_str().to_owned())],
        );
    }
    story.own(*user_id, Verb::Join, account, &[])
}

fn recorded(event: &HealthActionRecorded) -> Story {
    let HealthActionRecorded { user_id, action_id, category, count, recorded_at } = event;
    let data = [("category", category.as_str().to_owned()), ("count", count.to_string())];
    // One batch makes one event a category; each is an object of its own.
    let action = object("health_action", &format!("{action_id}:{}", category.as_str()));
    Story::at(*recorded_at).own(*user_id, Verb::Record, action, &data)
}

fn achieved(event: &GoalAchieved) -> Story {
    let data = [("streak", event.streak.to_string()), ("period", event.period.to_string())];
    let mut story = Story::at(event.achieved_at).own(
        event.user_id,
        Verb::Achieve,
        object("health_goal", &event.goal_id),
        &data,
    );
    story.goal_reached_by = Some(event.user_id);
    story
}

fn ordered(event: OrderCreated) -> Story {
    let OrderCreated { order_id, user_id, service_id, service_name, amount, created_at, .. } = event;
    let data = [
        ("service_name", service_name.clone()),
        ("amount_minor", amount.minor.to_string()),
        ("currency", amount.currency.code().to_owned()),
    ];
    Story::at(created_at).own(user_id, Verb::Order, object("service_order", &order_id), &data).interest(
        object("service", &service_id),
        service_name,
        user_id,
        1.0,
    )
}

fn assigned(event: &OrderAssigned) -> Story {
    let OrderAssigned { order_id, user_id, practitioner_id, assigned_at, appointment_start, .. } = event;
    let start = ("starts_at", appointment_start.to_string());
    let with_whom = [("practitioner_id", practitioner_id.to_string()), start.clone()];
    Story::at(*assigned_at)
        .own(*user_id, Verb::Accept, object("service_order", &order_id), &with_whom)
        .own(*practitioner_id, Verb::Accept, object("service_order", &order_id), &[start])
        .interaction(*user_id, *practitioner_id, Interaction::Booked)
}

fn completed(event: ServiceCompleted) -> Story {
    let ServiceCompleted {
        order_id,
        user_id,
        practitioner_id,
        service_id,
        service_name,
        completed_at,
        rating,
        ..
    } = event;
    let data = [("service_name", service_name.clone()), ("practitioner_id", practitioner_id.to_string())];
    let practitioner = || object("practitioner", &practitioner_id);
    Story::at(completed_at)
        .own(user_id, Verb::Complete, object("service_order", &order_id), &data)
        .public(practitioner_id, Verb::Complete, practitioner(), &[])
        .interaction(user_id, practitioner_id, Interaction::Served)
        .interaction(user_id, practitioner_id, rating.and_then(Interaction::of_rating))
        .interest(practitioner(), String::new(), user_id, 2.0)
        .interest(object("service", &service_id), service_name, user_id, 1.0)
}

fn rated(event: &ServiceRated) -> Story {
    let ServiceRated { order_id, user_id, practitioner_id, rating, rated_at, .. } = event;
    let opinion = Interaction::of_rating(*rating);
    let story = Story::at(*rated_at)
        .own(*user_id, Verb::Rate, object("service_order", &order_id), &[("rating", rating.to_string())])
        .interaction(*user_id, *practitioner_id, opinion);
    if opinion != Some(Interaction::Praised) {
        return story;
    }
    story.interest(object("practitioner", &practitioner_id), String::new(), *user_id, 1.0)
}

fn cancelled(event: &OrderCancelled) -> Story {
    let OrderCancelled { order_id, user_id, practitioner_id, refund, cancelled_at, .. } = event;
    let refund =
        [("refund_minor", refund.minor.to_string()), ("currency", refund.currency.code().to_owned())];
    let story =
        Story::at(*cancelled_at).own(*user_id, Verb::Cancel, object("service_order", &order_id), &refund);
    match practitioner_id {
        Some(practitioner) => story.own(*practitioner, Verb::Cancel, object("service_order", &order_id), &[]),
        None => story,
    }
}

fn paid(event: &PaymentSuccess) -> Story {
    let PaymentSuccess { payment_id, order_id, payer_id, amount, paid_at, .. } = event;
    let data = [
        ("order_id", order_id.to_string()),
        ("amount_minor", amount.minor.to_string()),
        ("currency", amount.currency.code().to_owned()),
    ];
    Story::at(*paid_at).own(*payer_id, Verb::Pay, object("payment", &payment_id), &data)
}

fn earned(event: &PointsAwarded) -> Story {
    let PointsAwarded { lot_id, user_id, points, reason, awarded_at, .. } = event;
    let data = [("points", points.to_string()), ("reason", reason.clone())];
    Story::at(*awarded_at).own(*user_id, Verb::Earn, object("points", &lot_id), &data)
}

fn settled(event: &SettlementPaid) -> Story {
    let SettlementPaid { settlement_id, order_id, practitioner_id, practitioner_share, paid_at, .. } = event;
    let data = [
        ("order_id", order_id.to_string()),
        ("amount_minor", practitioner_share.minor.to_string()),
        ("currency", practitioner_share.currency.code().to_owned()),
    ];
    Story::at(*paid_at).own(*practitioner_id, Verb::Earn, object("settlement", &settlement_id), &data)
}
