//! Diversity: no author fills the list, and no object appears in it twice.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BinaryHeap, HashSet, VecDeque},
};

use ids::UserId;

use super::ranking::Scored;

/// What each further item of one author is worth against the one before.
const REPEAT: f64 = 0.5;
/// Least worth of a repeated author: a prolific author stays visible.
const FLOOR: f64 = 0.25;

/// The final order of at most `limit` items: best first, each author's next item at half the worth of the one
/// before (never less than a quarter), each object once.
pub(crate) fn arrange(mut scored: Vec<Scored>, limit: usize) -> Vec<Scored> {
    scored.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| b.candidate.id.cmp(&a.candidate.id)));
    let mut objects = HashSet::new();
    scored.retain(|item| objects.insert(item.candidate.object.clone()));

    let mut queues = BTreeMap::<UserId, VecDeque<Scored>>::new();
    for item in scored {
        queues.entry(item.candidate.actor).or_default().push_back(item);
    }
    // Within an author the order is settled, so only the heads compete.
    let mut heads: BinaryHeap<Head> =
        queues.into_values().filter_map(|queue| Head::next(queue, 1.0)).collect();
    let mut arranged = Vec::with_capacity(limit);
    while arranged.len() < limit {
        let Some(Head { item, rest, worth }) = heads.pop() else { break };
        heads.extend(Head::next(rest, (worth * REPEAT).max(FLOOR)));
        arranged.push(item);
    }
    arranged
}

/// The best item of an author that is not placed yet.
struct Head {
    item: Scored,
    rest: VecDeque<Scored>,
    worth: f64,
}

impl Head {
    fn next(mut queue: VecDeque<Scored>, worth: f64) -> Option<Self> {
        let mut item = queue.pop_front()?;
        item.score *= worth;
        Some(Self { item, rest: queue, worth })
    }
}

impl Ord for Head {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_score = self.item.score.total_cmp(&other.item.score);
        by_score.then_with(|| self.item.candidate.id.cmp(&other.item.candidate.id))
    }
}
impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Head {}

#[cfg(test)]
mod tests {
    use feed_api::Verb;
    use ids::ActivityId;
    use jiff::Timestamp;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::domain::{ranking::Candidate, reason::Reason};

    fn item(id: u128, author: u128, score: f64) -> Scored {
        let candidate = Candidate {
            id: ActivityId::from_uuid(Uuid::from_u128(id)),
            actor: UserId::from_uuid(Uuid::from_u128(author)),
            verb: Verb::Publish,
            evidence: None,
            occurred_at: Timestamp::UNIX_EPOCH,
            object: ("post".into(), id.to_string()),
            follows: false,
            affinity: 0.0,
            new_author: false,
            people: 0,
            hidden: false,
        };
        Scored { candidate, score, reason: Reason::Recent }
    }

    fn ids(items: &[Scored]) -> Vec<u128> {
        items.iter().map(|item| item.candidate.id.uuid().as_u128()).collect()
    }

    #[test]
    fn a_prolific_author_makes_room() {
        // Author 1's worths: 1.0, 0.95·½, 0.9·¼, 0.85·¼.
        let items =
            vec![item(1, 1, 1.0), item(2, 1, 0.95), item(3, 1, 0.9), item(4, 1, 0.85), item(5, 2, 0.5)];
        assert_eq!(ids(&arrange(items, 10)), [1, 5, 2, 3, 4]);
    }

    #[test]
    fn an_object_appears_once_with_its_best_item() {
        let mut again = item(2, 2, 0.9);
        again.candidate.object = ("post".into(), "1".into());
        assert_eq!(ids(&arrange(vec![again, item(1, 1, 1.0), item(3, 3, 0.1)], 10)), [1, 3]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_or_doubled(scores in prop::collection::vec((0u128..5, 0.0f64..1.0), 0..60)) {
            let items: Vec<_> = scores.iter().enumerate().map(|(n, (author, score))| item(n as u128, *author, *score)).collect();
            let mut placed = ids(&arrange(items.clone(), 100));
            prop_assert_eq!(&placed[..placed.len().min(7)], &ids(&arrange(items, 7))[..]);
            placed.sort_unstable();
            prop_assert_eq!(placed, (0..scores.len() as u128).collect::<Vec<_>>());
        }
    }
}
