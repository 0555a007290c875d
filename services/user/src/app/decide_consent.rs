//! Deciding about consent, and asking what was decided.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Run, Tx};
use user_api::{ConsentDecision, Purpose, RecordClass};

use super::App;
use crate::domain::consent::{Receipt, standing};
use crate::domain::flaw::Flaw;
use crate::error::Error;
use crate::store::consents;

/// A decision a person makes.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) purpose: Purpose,
    pub(crate) class: RecordClass,
    pub(crate) granted: bool,
    pub(crate) expires_at: Option<Timestamp>,
}

/// Records decisions; those that change nothing leave no new receipt. Gives back the receipts that count now.
pub(crate) async fn decide(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    notice: &str,
    choices: &[Choice],
) -> Result<Vec<Receipt>, Error> {
    let now = app.env.now();
    check(notice, choices, now)?;
    consents::lock(tx, user).await?;
    let current = consents::current(tx, user).await?;
    for choice in choices {
        let Choice { purpose, class, granted, expires_at } = *choice;
        let known = current.iter().find(|receipt| receipt.purpose == purpose && receipt.class == class);
        if known.is_some_and(|receipt| receipt.says(granted, notice, expires_at)) {
            continue;
        }
        let receipt = Receipt {
            id: app.env.id(),
            purpose,
            class,
            granted,
            notice: notice.to_owned(),
            decided_at: now,
            expires_at,
        };
        consents::replace(tx, user, &receipt).await?;
    }
    Ok(consents::current(tx, user).await?)
}

/// Takes every grant back.
pub(crate) async fn withdraw_all(app: &App, tx: &Tx<'_>, user: UserId) -> anyhow::Result<()> {
    consents::lock(tx, user).await?;
    for receipt in consents::current(tx, user).await?.into_iter().filter(|receipt| receipt.granted) {
        let withdrawn = Receipt {
            id: app.env.id(),
            granted: false,
            decided_at: app.env.now(),
            expires_at: None,
            ..receipt
        };
        consents::replace(tx, user, &withdrawn).await?;
    }
    Ok(())
}

/// Where a person stands on one purpose and class.
pub(crate) async fn ask(
    app: &App,
    run: &impl Run,
    user: UserId,
    purpose: Purpose,
    class: RecordClass,
) -> anyhow::Result<ConsentDecision> {
    let receipt = consents::current_for(run, user, purpose, class).await?;
    Ok(decision(user, purpose, class, receipt.as_ref(), app.env.now()))
}

/// The decision that a receipt, or its absence, amounts to.
pub(crate) fn decision(
    user: UserId,
    purpose: Purpose,
    class: RecordClass,
    receipt: Option<&Receipt>,
    now: Timestamp,
) -> ConsentDecision {
    let standing = standing(receipt, now);
    ConsentDecision {
        user_id: user,
        purpose,
        class,
        granted: standing.allows(),
        standing,
        receipt_id: receipt.map(|receipt| receipt.id),
        expires_at: receipt.and_then(|receipt| receipt.expires_at),
    }
}

fn check(notice: &str, choices: &[Choice], now: Timestamp) -> Result<(), Error> {
    let mut flaws = Vec::new();
    if !(1..=32).contains(&notice.len()) || !notice.bytes().all(|byte| byte.is_ascii_graphic()) {
        flaws.push(Flaw::new(
            "/notice",
            "names the version of the text shown, 1 to 32 visible ASCII characters",
        ));
    }
    for (index, choice) in choices.iter().enumerate() {
        let same = |other: &Choice| other.purpose == choice.purpose && other.class == choice.class;
        if choices[..index].iter().any(same) {
            flaws.push(Flaw::new(format!("/consents/{index}"), "is decided twice"));
        }
        match choice.expires_at {
            Some(_) if !choice.granted => {
                flaws.push(Flaw::new(format!("/consents/{index}/expires_at"), "only a grant can expire"));
            }
            Some(end) if end <= now => {
                flaws.push(Flaw::new(format!("/consents/{index}/expires_at"), "has passed"));
            }
            _ => {}
        }
    }
    if flaws.is_empty() { Ok(()) } else { Err(Error::Invalid(flaws)) }
}
