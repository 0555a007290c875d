//! Points: what earns them, how long they last, and which are used first.

use ids::{OrderId, PointsLotId, UserId};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::ledger::{Account, Draft, Posting, PostingKind};

/// What earns points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointsRule {
    /// Points for each whole yuan of a completed order.
    pub per_yuan: u32,
    /// Points for joining; none when zero.
    pub welcome: u32,
    /// Days until points that were not used expire.
    pub valid_days: u16,
}

/// Points given to someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Award {
    pub lot: PointsLotId,
    pub user: UserId,
    /// What earned them; the same cause earns once.
    pub cause: String,
    /// `welcome` or `order`.
    pub reason: &'static str,
    pub order: Option<OrderId>,
    pub points: i64,
    pub granted_at: Timestamp,
    pub expires_at: Timestamp,
}

/// What happened to someone's points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    pub id: Uuid,
    pub user: UserId,
    pub kind: MovementKind,
    /// Positive when earned, negative otherwise.
    pub points: i64,
    pub reason: String,
    pub order: Option<OrderId>,
    pub lot: PointsLotId,
    pub at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MovementKind {
    Award,
    Expiry,
    /// The order that earned them was refunded.
    Reversal,
}

/// Points given out together, which expire together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lot {
    pub id: PointsLotId,
    pub remaining: i64,
    pub granted_at: Timestamp,
    pub expires_at: Timestamp,
}

/// Part of a lot that is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub lot: PointsLotId,
    pub points: i64,
}

impl MovementKind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Award => "award",
            Self::Expiry => "expiry",
            Self::Reversal => "reversal",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Award, Self::Expiry, Self::Reversal].into_iter().find(|kind| kind.name() == name)
    }
}

impl Movement {
    /// The same in the ledger: points issued against the owner's wallet.
    pub fn posting(&self) -> Draft {
        let (wallet, amount) = (Account::points_wallet(self.user), self.points.abs());
        let kind = match self.kind {
            MovementKind::Award => PostingKind::PointsAward,
            MovementKind::Expiry => PostingKind::PointsExpiry,
            MovementKind::Reversal => PostingKind::PointsReversal,
        };
        let draft = Posting::draft(kind, format!("points:{}", self.id)).about(self.lot.uuid());
        if self.points > 0 {
            draft.debit(Account::POINTS_ISSUED, amount).credit(wallet, amount)
        } else {
            draft.debit(wallet, amount).credit(Account::POINTS_ISSUED, amount)
        }
    }
}

impl PointsRule {
    /// Points for an order of `minor` fen: whole yuan only.
    pub fn for_order(&self, minor: i64) -> i64 {
        minor.max(0) / 100 * i64::from(self.per_yuan)
    }

    pub fn expiry(&self, granted_at: Timestamp) -> Timestamp {
        granted_at + SignedDuration::from_hours(24 * i64::from(self.valid_days))
    }
}

/// Takes `points` from the lots, those that expire first before others, expired ones never.
/// `None` when there are not enough.
pub fn take(lots: &[Lot], points: i64, now: Timestamp) -> Option<Vec<Taken>> {
    let mut usable: Vec<&Lot> = lots.iter().filter(|lot| lot.remaining > 0 && lot.expires_at > now).collect();
    usable.sort_by_key(|lot| (lot.expires_at, lot.granted_at, lot.id));
    let mut wanted = points;
    let mut taken = Vec::new();
    for lot in usable {
        if wanted == 0 {
            break;
        }
        let points = wanted.min(lot.remaining);
        taken.push(Taken { lot: lot.id, points });
        wanted -= points;
    }
    (wanted == 0).then_some(taken)
}

/// Takes back up to `points`, as much as there is: what was spent already is not chased.
pub fn take_at_most(lots: &[Lot], points: i64, now: Timestamp) -> Vec<Taken> {
    let there: i64 = lots.iter().filter(|lot| lot.expires_at > now).map(|lot| lot.remaining).sum();
    take(lots, points.min(there), now).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const RULE: PointsRule = PointsRule { per_yuan: 1, welcome: 100, valid_days: 365 };

    fn lot(n: u128, remaining: i64, expires: i64) -> Lot {
        let expires_at = Timestamp::from_second(expires).unwrap();
        Lot {
            id: PointsLotId::from_uuid(Uuid::from_u128(n)),
            remaining,
            granted_at: Timestamp::UNIX_EPOCH,
            expires_at,
        }
    }

    #[test]
    fn whole_yuan_earn_points() {
        assert_eq!(RULE.for_order(19_900), 199);
        assert_eq!(RULE.for_order(199), 1);
        assert_eq!(RULE.for_order(99), 0);
        assert_eq!(RULE.for_order(-5), 0);
        assert_eq!(RULE.expiry(Timestamp::UNIX_EPOCH), "1971-01-01T00:00:00Z".parse().unwrap());
    }

    #[test]
    fn the_next_to_expire_goes_first_and_the_expired_never() {
        let lots = [lot(1, 10, 300), lot(2, 10, 200), lot(3, 10, 100)];
        let now = Timestamp::from_second(150).unwrap();
        let taken = take(&lots, 15, now).unwrap();
        let pairs: Vec<_> = taken.iter().map(|part| (part.lot, part.points)).collect();
        assert_eq!(pairs, [(lots[1].id, 10), (lots[0].id, 5)]);
        assert_eq!(take(&lots, 21, now), None);
        assert_eq!(take_at_most(&lots, 21, now).iter().map(|part| part.points).sum::<i64>(), 20);
        assert_eq!(take(&lots, 0, now), Some(Vec::new()));
    }
}
