//! Moments that the store can hold. A cursor is the caller's text, and a text can name the year −9999.

use jiff::Timestamp;

/// The moment, or the beginning of the epoch for anything earlier: nothing here is older.
pub(super) fn storable(at: Timestamp) -> Timestamp {
    at.max(Timestamp::UNIX_EPOCH)
}
