//! Ids made from numbers, alike in Rust and in SQL, so that a script can name a row without asking for it.

use uuid::Uuid;

/// What the ids of a block name.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Block {
    Order,
    Consumer,
    Practitioner,
    Appointment,
    Event,
    Activity,
}

impl Block {
    /// The first 8 bytes: an instant of 2024 and the marks of a `UUIDv7`, then the block.
    const fn prefix(self) -> u64 {
        0x0193_6e00_0000_7000 | self as u64
    }

    /// The id with this number, below 2⁴⁸.
    pub(crate) fn id(self, number: u64) -> Uuid {
        Uuid::from_u64_pair(self.prefix(), 0x8000_0000_0000_0000 | number)
    }

    /// The same id as an SQL expression over a number.
    pub(crate) fn sql(self, number: &str) -> String {
        let first = Uuid::from_u64_pair(self.prefix(), 0x8000_0000_0000_0000).to_string();
        let constant = &first[..24];
        format!("('{constant}' || lpad(to_hex(({number})::bigint), 12, '0'))::uuid")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_v7_and_end_in_their_number() {
        let id = Block::Practitioner.id(0xbeef);
        assert_eq!(id.to_string(), "01936e00-0000-7002-8000-00000000beef");
        assert_eq!(id.get_version_num(), 7);
        assert!(Block::Practitioner.sql("7").starts_with("('01936e00-0000-7002-8000-' ||"));
    }
}
