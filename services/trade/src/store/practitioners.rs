//! Practitioners: profile, certifications, standing.

use std::collections::HashMap;

use ids::UserId;
use jiff::{Timestamp, civil::Date};
use kernel_postgres::{Row, Run, Tx, statements};

use super::columns;
use crate::domain::{
    facts::Candidate,
    geo::Point,
    market::{Certification, Profile},
};

statements! {
    /// In the order asked for.
    LOAD_PROFILES = "
        select user_id, display_name, bio, specialties, lat, lon, radius_km, max_daily_load, level, accepting,
            suspended
        from practitioner_profiles where user_id = any($1) order by array_position($1, user_id)";
    LOAD_CERTIFICATIONS = "
        select practitioner_id, kind, issued_by, valid_until, verified_at from practitioner_certifications
        where practitioner_id = any($1) order by practitioner_id, kind";
    /// Level and suspension are not the practitioner's to set.
    SAVE_PROFILE = "
        insert into practitioner_profiles (user_id, display_name, bio, specialties, lat, lon, radius_km,
            max_daily_load, accepting, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (user_id) do update set display_name = excluded.display_name, bio = excluded.bio,
            specialties = excluded.specialties, lat = excluded.lat, lon = excluded.lon,
            radius_km = excluded.radius_km, max_daily_load = excluded.max_daily_load,
            accepting = excluded.accepting, updated_at = excluded.updated_at";
    DROP_CLAIMS_BUT = "delete from practitioner_certifications where practitioner_id = $1 and kind <> all($2)";
    /// A claim with the same issuer and term keeps its verification unless its number changed, which only the caller,
    /// who can open the sealed one, knows.
    SAVE_CLAIM = "
        insert into practitioner_certifications as c (practitioner_id, kind, number_sealed, issued_by, valid_until)
        values ($1, $2, $3, $4, $5)
        on conflict (practitioner_id, kind) do update set number_sealed = excluded.number_sealed,
            issued_by = excluded.issued_by, valid_until = excluded.valid_until,
            verified_at = case when $6 and c.issued_by = excluded.issued_by
                and c.valid_until is not distinct from excluded.valid_until then c.verified_at end,
            verified_by = case when $6 and c.issued_by = excluded.issued_by
                and c.valid_until is not distinct from excluded.valid_until then c.verified_by end";
    LOAD_NUMBERS = "select kind, number_sealed from practitioner_certifications where practitioner_id = $1";
    LOCK_NUMBERS = "
        select kind, number_sealed from practitioner_certifications where practitioner_id = $1 for update";
    VERIFY = "
        with graded as (
            update practitioner_profiles set level = coalesce($2, level), updated_at = $5 where user_id = $1
            returning user_id
        ), checked as (
            update practitioner_certifications set
                verified_at = case when kind = any($3) then coalesce(verified_at, $5) end,
                verified_by = case when kind = any($3) then coalesce(verified_by, $4) end
            where practitioner_id in (select user_id from graded)
        )
        select user_id from graded";
    SUSPEND = "update practitioner_profiles set suspended = $2, updated_at = $3 where user_id = $1";
    LOAD_CANDIDATE = "
        select p.user_id, p.accepting, p.suspended, p.specialties, p.level, p.lat, p.lon, p.radius_km,
            p.max_daily_load,
            array(select c.kind from practitioner_certifications c where c.practitioner_id = p.user_id
                and c.verified_at is not null and (c.valid_until is null or c.valid_until >= $2)) as certifications
        from practitioner_profiles p where p.user_id = $1";
}

/// A practitioner's profile with their certifications.
pub(crate) async fn profile(run: &impl Run, user: UserId) -> anyhow::Result<Option<Profile>> {
    Ok(profiles(run, &[user]).await?.pop())
}

/// The profiles of those of these people who have one, in this order.
pub(crate) async fn profiles(run: &impl Run, users: &[UserId]) -> anyhow::Result<Vec<Profile>> {
    let rows = run.rows(LOAD_PROFILES, &[&users]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut claimed: HashMap<UserId, Vec<Certification>> = HashMap::new();
    for row in run.rows(LOAD_CERTIFICATIONS, &[&users]).await? {
        claimed.entry(row.try_get("practitioner_id")?).or_default().push(read_certification(&row)?);
    }
    rows.iter().map(|row| read_profile(row, &mut claimed)).collect()
}

/// Creates or replaces what is the practitioner's own to say.
pub(crate) async fn save_profile(tx: &Tx<'_>, profile: &Profile, now: Timestamp) -> anyhow::Result<()> {
    let p = profile;
    let (lat, lon) = (p.base.map(Point::lat), p.base.map(Point::lon));
    tx.exec(
        SAVE_PROFILE,
        &[
            &p.user_id,
            &p.display_name,
            &p.bio,
            &p.specialties,
            &lat,
            &lon,
            &p.radius_km,
            &p.max_daily_load,
            &p.accepting,
            &now,
        ],
    )
    .await
    .map(drop)
}

/// A certification as it is claimed, its number sealed.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) kind: String,
    pub(crate) number_sealed: Vec<u8>,
    pub(crate) issued_by: String,
    pub(crate) valid_until: Option<Date>,
    /// The number is the one already on file.
    pub(crate) same_number: bool,
}

/// The sealed numbers on file, by kind.
pub(crate) async fn sealed_numbers(run: &impl Run, user: UserId) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    run.rows(LOAD_NUMBERS, &[&user]).await?.iter().map(read_number).collect()
}

/// The sealed numbers on file, locked so that a verification cannot slip in between.
pub(crate) async fn lock_numbers(tx: &Tx<'_>, user: UserId) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    tx.rows(LOCK_NUMBERS, &[&user]).await?.iter().map(read_number).collect()
}

/// Makes these the claimed certifications.
pub(crate) async fn save_claims(tx: &Tx<'_>, user: UserId, claims: &[Claim]) -> anyhow::Result<()> {
    let kinds: Vec<&str> = claims.iter().map(|claim| claim.kind.as_str()).collect();
    tx.exec(DROP_CLAIMS_BUT, &[&user, &kinds]).await?;
    for Claim { kind, number_sealed, issued_by, valid_until, same_number } in claims {
        tx.exec(SAVE_CLAIM, &[&user, kind, number_sealed, issued_by, valid_until, same_number]).await?;
    }
    Ok(())
}

/// Grades a practitioner and states which of their claims were checked; false when there is no such practitioner.
pub(crate) async fn verify(
    tx: &Tx<'_>,
    user: UserId,
    level: Option<i16>,
    verified: &[String],
    (by, now): (UserId, Timestamp),
) -> anyhow::Result<bool> {
    Ok(tx.opt(VERIFY, &[&user, &level, &verified, &by, &now]).await?.is_some())
}

/// Keeps a practitioner from taking orders, or lets them again; nothing happens to people who are not practitioners.
pub(crate) async fn suspend(
    tx: &Tx<'_>,
    user: UserId,
    suspended: bool,
    now: Timestamp,
) -> anyhow::Result<()> {
    tx.exec(SUSPEND, &[&user, &suspended, &now]).await.map(drop)
}

/// A practitioner as matching sees them on this day.
pub(crate) async fn candidate(
    run: &impl Run,
    user: UserId,
    today: Date,
) -> anyhow::Result<Option<Candidate>> {
    run.opt(LOAD_CANDIDATE, &[&user, &today]).await?.as_ref().map(read_candidate).transpose()
}

fn read_candidate(row: &Row) -> anyhow::Result<Candidate> {
    Ok(Candidate {
        user_id: row.try_get("user_id")?,
        accepting: row.try_get("accepting")?,
        suspended: row.try_get("suspended")?,
        certifications: row.try_get("certifications")?,
        specialties: row.try_get("specialties")?,
        level: row.try_get("level")?,
        base: columns::point(row, "lat", "lon")?,
        radius_km: row.try_get("radius_km")?,
        max_daily_load: row.try_get("max_daily_load")?,
    })
}

fn read_profile(row: &Row, claimed: &mut HashMap<UserId, Vec<Certification>>) -> anyhow::Result<Profile> {
    let user_id = row.try_get("user_id")?;
    Ok(Profile {
        user_id,
        display_name: row.try_get("display_name")?,
        bio: row.try_get("bio")?,
        specialties: row.try_get("specialties")?,
        base: columns::point(row, "lat", "lon")?,
        radius_km: row.try_get("radius_km")?,
        max_daily_load: row.try_get("max_daily_load")?,
        accepting: row.try_get("accepting")?,
        suspended: row.try_get("suspended")?,
        level: row.try_get("level")?,
        certifications: claimed.remove(&user_id).unwrap_or_default(),
    })
}

fn read_number(row: &Row) -> anyhow::Result<(String, Vec<u8>)> {
    Ok((row.try_get("kind")?, row.try_get("number_sealed")?))
}

fn read_certification(row: &Row) -> anyhow::Result<Certification> {
    Ok(Certification {
        kind: row.try_get("kind")?,
        issued_by: row.try_get("issued_by")?,
        valid_until: row.try_get("valid_until")?,
        verified_at: row.try_get("verified_at")?,
    })
}
