//! What happened to orders, counted.

use jiff::Timestamp;
use trade_api::OrderStatus;

/// Orders that entered a status within a slice of time, or, without one, within the whole period.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entered {
    pub(crate) slice: Option<Timestamp>,
    pub(crate) status: OrderStatus,
    pub(crate) orders: i64,
    /// What they cost, in fen.
    pub(crate) amount: i64,
    /// What of it goes back, in fen.
    pub(crate) refund: i64,
    /// The median from the payment to this, in seconds; for those that were won.
    pub(crate) wait: Option<f64>,
}

/// Counts of one slice, or of the whole period. Amounts are in fen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) placed: i64,
    pub(crate) placed_amount: i64,
    pub(crate) paid: i64,
    pub(crate) paid_amount: i64,
    pub(crate) assigned: i64,
    pub(crate) seconds_to_assignment: Option<f64>,
    pub(crate) completed: i64,
    pub(crate) completed_amount: i64,
    pub(crate) cancelled: i64,
    pub(crate) expired: i64,
    pub(crate) refunded: i64,
    pub(crate) refund_amount: i64,
}

impl Counts {
    fn add(&mut self, entered: &Entered) {
        let Entered { slice: _, status, orders, amount, refund, wait } = entered;
        match status {
            OrderStatus::PendingPayment => (self.placed, self.placed_amount) = (*orders, *amount),
            OrderStatus::Open => (self.paid, self.paid_amount) = (*orders, *amount),
            OrderStatus::Assigned => (self.assigned, self.seconds_to_assignment) = (*orders, *wait),
            OrderStatus::Completed => (self.completed, self.completed_amount) = (*orders, *amount),
            OrderStatus::Cancelled => self.cancelled = *orders,
            OrderStatus::Expired => self.expired = *orders,
            OrderStatus::Refunded => self.refunded = *orders,
            OrderStatus::Confirmed | OrderStatus::InService | OrderStatus::Delivered => {}
        }
        if matches!(status, OrderStatus::Cancelled | OrderStatus::Refunded) {
            self.refund_amount += refund;
        }
    }
}

/// The whole period, and each of its slices, those without orders included.
pub(crate) fn tell(slices: &[Timestamp], entered: &[Entered]) -> (Counts, Vec<(Timestamp, Counts)>) {
    let mut total = Counts::default();
    let mut told: Vec<_> = slices.iter().map(|slice| (*slice, Counts::default())).collect();
    for entry in entered {
        match entry.slice {
            None => total.add(entry),
            Some(slice) => {
                if let Ok(place) = slices.binary_search(&slice) {
                    told[place].1.add(entry);
                }
            }
        }
    }
    (total, told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slice_is_told_and_the_whole_besides() {
        let at = |hour: i64| Timestamp::from_second(hour * 3600).unwrap();
        let entered = |slice, status, orders| Entered {
            slice,
            status,
            orders,
            amount: orders * 100,
            refund: orders * 10,
            wait: (status == OrderStatus::Assigned).then_some(90.0),
        };
        let (total, told) = tell(
            &[at(0), at(1), at(2)],
            &[
                entered(Some(at(0)), OrderStatus::PendingPayment, 3),
                entered(Some(at(2)), OrderStatus::Assigned, 1),
                entered(None, OrderStatus::PendingPayment, 3),
                entered(None, OrderStatus::Assigned, 1),
                entered(None, OrderStatus::Cancelled, 2),
                entered(None, OrderStatus::Refunded, 1),
            ],
        );
        assert_eq!((total.placed, total.placed_amount, total.refund_amount), (3, 300, 30));
        assert_eq!(told.iter().map(|(_, counts)| counts.placed).collect::<Vec<_>>(), [3, 0, 0]);
        assert_eq!(told[1].1, Counts::default());
        assert_eq!(told[2].1.seconds_to_assignment, Some(90.0));
    }
}
