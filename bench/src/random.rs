//! Numbers that look drawn and are the same in every run.

use crate::load::Turn;

/// A number below `bound` for the n-th draw of a turn: `SplitMix64` over its place.
pub(crate) fn drawn(turn: Turn, draw: u64, bound: u64) -> u64 {
    let place = (turn.worker as u64) << 40 ^ turn.number << 4 ^ draw;
    let mut bits = place.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    (bits ^ bits >> 31) % bound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_spread_evenly() {
        let mut seen = [0; 10];
        for number in 0..10_000 {
            seen[usize::try_from(drawn(Turn { worker: 3, number }, 0, 10)).unwrap()] += 1;
        }
        assert!(seen.iter().all(|count| (900..1100).contains(count)), "{seen:?}");
    }
}
