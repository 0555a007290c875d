//! Practitioner levels: earned by services done and by how they were rated.

/// What a level demands: verified services completed, and a rating in hundredths of a star. Highest first.
const LADDER: [(u8, u32, i32); 4] = [(5, 500, 480), (4, 200, 460), (3, 50, 430), (2, 10, 400)];

/// The level, 1 to 5. Both demands must hold at once, and a level is lost when they no longer do.
pub(crate) fn level(completed: u32, rating_hundredths: i32) -> u8 {
    let reached =
        LADDER.iter().find(|(_, services, rating)| completed >= *services && rating_hundredths >= *rating);
    reached.map_or(1, |(level, ..)| *level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_demands_count() {
        assert_eq!(level(0, 400), 1);
        assert_eq!(level(9, 500), 1);
        assert_eq!(level(10, 399), 1);
        assert_eq!(level(10, 400), 2);
        assert_eq!(level(50, 429), 2);
        assert_eq!(level(50, 430), 3);
        assert_eq!(level(200, 460), 4);
        assert_eq!(level(500, 480), 5);
        assert_eq!(level(10_000, 400), 2);
    }
}
