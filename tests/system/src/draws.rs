//! Chance that can be repeated.

/// Numbers that a printed seed repeats (`SplitMix64`, Steele, Lea and Flood 2014).
#[derive(Debug)]
pub struct Draws(u64);

impl Draws {
    pub const fn from(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 up to, but not, this one.
    pub const fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}
