//! What happens to an order's money when the order ends without a service.

/// A payment divided at the end of its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Goes back to the payer.
    pub refund: i64,
    /// Is settled with the practitioner, as a fee for the late change of mind.
    pub keep: i64,
}

/// Divides what is left of a payment. `wanted` is trade's word, which may be zero only because trade had not learnt
/// of the payment; so where no practitioner was involved, nobody has earned anything and all of it goes back.
pub fn divide(left: i64, wanted: i64, has_practitioner: bool) -> Outcome {
    let refund = if has_practitioner { wanted.clamp(0, left) } else { left };
    Outcome { refund, keep: left - refund }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_needs_someone_who_earned_it() {
        assert_eq!(divide(100, 70, true), Outcome { refund: 70, keep: 30 });
        assert_eq!(divide(100, 0, true), Outcome { refund: 0, keep: 100 });
        assert_eq!(divide(100, 0, false), Outcome { refund: 100, keep: 0 });
        assert_eq!(divide(100, 500, true), Outcome { refund: 100, keep: 0 });
        assert_eq!(divide(0, 70, true), Outcome { refund: 0, keep: 0 });
    }
}
