//! How a callback stands.

/// What became of a callback so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CallbackState {
    /// Will never be sent.
    Lost,
    /// Waits for its first delivery.
    Delayed,
    /// Was not understood, and is sent again.
    Retrying,
    /// Was understood.
    Delivered,
    /// Was understood, and came again all the same.
    Repeated,
    /// Was not understood for about a day.
    GivenUp,
}

impl CallbackState {
    const ALL: [Self; 6] =
        [Self::Lost, Self::Delayed, Self::Retrying, Self::Delivered, Self::Repeated, Self::GivenUp];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Delayed => "delayed",
            Self::Retrying => "retrying",
            Self::Delivered => "delivered",
            Self::Repeated => "repeated",
            Self::GivenUp => "given_up",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether the merchant has understood it.
    pub(crate) const fn understood(self) -> bool {
        matches!(self, Self::Delivered | Self::Repeated)
    }

    /// After one more delivery: was it `understood`, and is another planned? What was understood once stays so.
    pub(crate) const fn after(self, understood: bool, another: bool) -> Self {
        match (self.understood(), understood, another) {
            (true, true, _) => Self::Repeated,
            (true, false, _) => self,
            (false, true, _) => Self::Delivered,
            (false, false, true) => Self::Retrying,
            (false, false, false) => Self::GivenUp,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deliveries_tell_how_it_stands() {
        use CallbackState::{Delayed, Delivered, GivenUp, Repeated, Retrying};
        for (before, understood, another, after) in [
            (Delayed, true, true, Delivered),
            (Delayed, false, true, Retrying),
            (Retrying, true, false, Delivered),
            (Retrying, false, false, GivenUp),
            (Delivered, true, false, Repeated),
            (Delivered, false, true, Delivered),
        ] {
            assert_eq!(before.after(understood, another), after, "{before:?} {understood} {another}");
        }
    }

    #[test]
    fn names_are_read_back() {
        for state in CallbackState::ALL {
            assert_eq!(CallbackState::parse(state.name()), Some(state));
        }
    }
}
