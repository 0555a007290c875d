//! Personal data at rest: sealed for reading, and as keyed hashes for finding. Whoever steals the tables without the
//! key can neither read a phone number nor check whether a given one is there.

use anyhow::Context;
use hmac::{Hmac, KeyInit, Mac};
use kernel_postgres::Vault;
use sha2::Sha256;
use uuid::Uuid;

use crate::domain::{address::Address, code::Code, contact::Contact};

/// Seals, opens and indexes personal data.
#[derive(Clone)]
pub(crate) struct Seals {
    vault: Vault,
    index: Hmac<Sha256>,
}

/// A contact as it is stored.
pub(crate) struct SealedContact {
    pub(crate) sealed: Vec<u8>,
    pub(crate) index: Vec<u8>,
}

impl Seals {
    pub(crate) fn new(vault: Vault) -> Self {
        let key = vault.derive("auth/index");
        Self { vault, index: Hmac::new_from_slice(&key).expect("HMAC takes keys of any length") }
    }

    /// A contact of the account `owner`, which alone it can be opened for.
    pub(crate) fn seal_contact(&self, owner: Uuid, contact: &Contact) -> anyhow::Result<SealedContact> {
        let sealed = self.vault.seal(place("contact", owner).as_bytes(), contact.as_str().as_bytes())?;
        Ok(SealedContact { sealed, index: self.contact_index(contact) })
    }

    /// The text of a contact sealed by [`Seals::seal_contact`].
    pub(crate) fn open_contact(&self, owner: Uuid, sealed: &[u8]) -> anyhow::Result<String> {
        self.open(&place("contact", owner), sealed)
    }

    /// Where a session came from.
    pub(crate) fn seal_address(&self, session: Uuid, address: &Address) -> anyhow::Result<Vec<u8>> {
        self.vault.seal(place("address", session).as_bytes(), address.to_string().as_bytes())
    }

    pub(crate) fn open_address(&self, session: Uuid, sealed: &[u8]) -> anyhow::Result<String> {
        self.open(&place("address", session), sealed)
    }

    /// What a job carries; `id` is the job's own.
    pub(crate) fn seal_message(&self, id: Uuid, json: &[u8]) -> anyhow::Result<Vec<u8>> {
        self.vault.seal(place("message", id).as_bytes(), json)
    }

    pub(crate) fn open_message(&self, id: Uuid, sealed: &[u8]) -> anyhow::Result<Vec<u8>> {
        self.vault.open(place("message", id).as_bytes(), sealed)
    }

    /// What a contact is found by.
    pub(crate) fn contact_index(&self, contact: &Contact) -> Vec<u8> {
        self.keyed("contact", &[contact.as_str().as_bytes()])
    }

    /// What failures from an address are counted by.
    pub(crate) fn address_index(&self, address: &Address) -> Vec<u8> {
        self.keyed("address", &[address.subscriber().as_bytes()])
    }

    /// A code as it is stored: keyed, for a million plain hashes are computed in no time.
    pub(crate) fn code_hash(&self, id: Uuid, code: &Code) -> Vec<u8> {
        self.keyed("code", &[id.as_bytes(), code.as_str().as_bytes()])
    }

    /// Whether `hash` is that of the code; takes the same time wherever they differ.
    pub(crate) fn code_matches(&self, id: Uuid, code: &Code, hash: &[u8]) -> bool {
        self.mac("code", &[id.as_bytes(), code.as_str().as_bytes()]).verify_slice(hash).is_ok()
    }

    fn open(&self, place: &str, sealed: &[u8]) -> anyhow::Result<String> {
        let plain = self.vault.open(place.as_bytes(), sealed).with_context(|| format!("opening {place}"))?;
        String::from_utf8(plain).with_context(|| format!("reading {place}"))
    }

    fn keyed(&self, purpose: &str, parts: &[&[u8]]) -> Vec<u8> {
        self.mac(purpose, parts).finalize().into_bytes().to_vec()
    }

    fn mac(&self, purpose: &str, parts: &[&[u8]]) -> Hmac<Sha256> {
        let begun = self.index.clone().chain_update(purpose.as_bytes()).chain_update([0]);
        parts.iter().fold(begun, Mac::chain_update)
    }
}

fn place(what: &str, owner: Uuid) -> String {
    format!("auth/{what}/{owner}")
}

#[cfg(test)]
mod tests {
    use kernel::Env;

    use super::*;

    #[test]
    fn contacts_are_found_by_index_and_read_by_their_owner_only() {
        let env = Env::system();
        let seals = Seals::new(Vault::new(env.bytes(), env.clone()));
        let contact = Contact::phone("13800138000").unwrap();
        let (owner, other) = (env.uuid(), env.uuid());
        let stored = seals.seal_contact(owner, &contact).unwrap();
        assert_eq!(stored.index, seals.contact_index(&contact));
        assert_eq!(seals.open_contact(owner, &stored.sealed).unwrap(), contact.as_str());
        assert!(seals.open_contact(other, &stored.sealed).is_err());
        let elsewhere = Seals::new(Vault::new(env.bytes(), env.clone()));
        assert_ne!(elsewhere.contact_index(&contact), stored.index);
    }

    #[test]
    fn a_code_matches_under_its_own_id_only() {
        let env = Env::system();
        let seals = Seals::new(Vault::new(env.bytes(), env.clone()));
        let (code, id) = (Code::from_number(123_456), env.uuid());
        let hash = seals.code_hash(id, &code);
        assert!(seals.code_matches(id, &code, &hash));
        assert!(!seals.code_matches(env.uuid(), &code, &hash));
        assert!(!seals.code_matches(id, &Code::from_number(123_457), &hash));
    }
}
