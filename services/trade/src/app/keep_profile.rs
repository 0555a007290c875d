//! A practitioner's profile: what they say of themselves, and what the platform has checked.

use std::collections::HashMap;

use ids::UserId;
use jiff::civil::Date;
use kernel_postgres::Tx;

use super::{App, sealing};
use crate::domain::{
    market::Profile,
    text::{is_plain, is_term},
};
use crate::error::Error;
use crate::store::practitioners::{self, Claim};

/// A certification as its holder states it.
#[derive(Clone, Debug)]
pub(crate) struct Stated {
    pub(crate) kind: String,
    pub(crate) number: String,
    pub(crate) issued_by: String,
    pub(crate) valid_until: Option<Date>,
}

/// Stores the profile inside `tx` and returns it with the standing of its certifications.
pub(crate) async fn save(
    app: &App,
    tx: &Tx<'_>,
    profile: &Profile,
    stated: Vec<Stated>,
) -> Result<Profile, Error> {
    check(profile)?;
    check_stated(&stated)?;
    practitioners::save_profile(tx, profile, app.env.now()).await?;
    let claims = claims(app, tx, profile.user_id, stated).await?;
    practitioners::save_claims(tx, profile.user_id, &claims).await?;
    practitioners::profile(tx, profile.user_id).await?.ok_or(Error::PractitionerNotFound)
}

/// Seals the numbers, and finds out which are the ones on file: sealing twice gives two different texts.
async fn claims(app: &App, tx: &Tx<'_>, user: UserId, stated: Vec<Stated>) -> anyhow::Result<Vec<Claim>> {
    let on_file: HashMap<_, _> = practitioners::lock_numbers(tx, user).await?.into_iter().collect();
    let mut claims = Vec::with_capacity(stated.len());
    for Stated { kind, number, issued_by, valid_until } in stated {
        let known = on_file.get(&kind).map(|sealed| sealing::open_number(&app.vault, user, &kind, sealed));
        let same_number = known.transpose()?.is_some_and(|known| known == number);
        let number_sealed = sealing::seal_number(&app.vault, user, &kind, &number)?;
        claims.push(Claim { kind, number_sealed, issued_by, valid_until, same_number });
    }
    Ok(claims)
}

fn check(profile: &Profile) -> Result<(), Error> {
    let rules = [
        (is_plain(&profile.display_name, 1..=40), "/display_name", "1 to 40 characters"),
        (is_plain(&profile.bio, 0..=1_000), "/bio", "at most 1,000 characters"),
        (profile.specialties.len() <= 20, "/specialties", "at most 20"),
        (
            profile.specialties.iter().all(|word| is_term(word)),
            "/specialties",
            "lower-case words such as `tuina`",
        ),
        ((0.5..=100.0).contains(&profile.radius_km), "/radius_km", "0.5 to 100"),
        ((1..=20).contains(&profile.max_daily_load), "/max_daily_load", "1 to 20"),
    ];
    first_broken(&rules)
}

fn check_stated(stated: &[Stated]) -> Result<(), Error> {
    let twice =
        stated.iter().enumerate().any(|(at, one)| stated[..at].iter().any(|other| other.kind == one.kind));
    let rules = [
        (stated.len() <= 20, "/certifications", "at most 20"),
        (!twice, "/certifications", "each kind once"),
        (stated.iter().all(|one| is_term(&one.kind)), "/certifications", "`kind` is a lower-case word"),
        (
            stated.iter().all(|one| is_plain(&one.number, 1..=64)),
            "/certifications",
            "`number` has 1 to 64 characters",
        ),
        (
            stated.iter().all(|one| is_plain(&one.issued_by, 1..=100)),
            "/certifications",
            "`issued_by` has 1 to 100 characters",
        ),
        (
            // The store's calendar begins later than the parser's.
            stated.iter().all(|one| one.valid_until.is_none_or(|day| (1900..=2999).contains(&day.year()))),
            "/certifications",
            "`valid_until` is a day from 1900 to 2999",
        ),
    ];
    first_broken(&rules)
}

fn first_broken(rules: &[(bool, &'static str, &'static str)]) -> Result<(), Error> {
    match rules.iter().find(|(kept, ..)| !kept) {
        Some((_, pointer, detail)) => Err(Error::Field(pointer, detail)),
        None => Ok(()),
    }
}

/// Grades a practitioner and states, inside `tx`, which of their certifications were checked.
pub(crate) async fn verify(
    app: &App,
    tx: &Tx<'_>,
    practitioner: UserId,
    level: Option<i16>,
    (verified, by): (&[String], UserId),
) -> Result<Profile, Error> {
    if level.is_some_and(|level| !(1..=5).contains(&level)) {
        return Err(Error::Field("/level", "1 to 5"));
    }
    let current = practitioners::profile(tx, practitioner).await?.ok_or(Error::PractitionerNotFound)?;
    let claimed = |kind: &String| current.certifications.iter().any(|claim| claim.kind == *kind);
    if !verified.iter().all(claimed) {
        return Err(Error::Field("/verified", "only kinds the practitioner has claimed"));
    }
    if !practitioners::verify(tx, practitioner, level, verified, (by, app.env.now())).await? {
        return Err(Error::PractitionerNotFound);
    }
    practitioners::profile(tx, practitioner).await?.ok_or(Error::PractitionerNotFound)
}
