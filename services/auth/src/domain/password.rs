//! Which passwords are refused (after NIST SP 800-63B-4 §3.1.1.2): short, well-known, or made of what others know.
//! No rule demands classes of characters: such rules make passwords worse.

use std::fmt;

use super::{contact::Contact, weak_passwords::is_weak};

/// Characters a password has at least,
pub(crate) const LEAST_CHARS: usize = 8;
/// and at most, for hashing costs time.
pub(crate) const MOST_CHARS: usize = 128;
/// A name this short is in too many words to be forbidden.
const NAME_CHARS: usize = 4;

/// A password on its way to the hasher. Never shown, never stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Password(String);

/// Why a new password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    Short,
    Long,
    WellKnown,
    NamesItsOwner,
}

impl Flaw {
    /// What to tell the person who chose it.
    pub(crate) const fn advice(self) -> &'static str {
        match self {
            Self::Short => "use at least 8 characters",
            Self::Long => "use at most 128 characters",
            Self::WellKnown => "this one is among the first that guessers try; choose another",
            Self::NamesItsOwner => "leave out your phone number and the name of your e-mail address",
        }
    }
}

impl Password {
    /// A password to compare with a stored one; no rule applies but the limit of the hasher.
    pub(crate) fn presented(text: String) -> Result<Self, Flaw> {
        if text.chars().count() > MOST_CHARS { Err(Flaw::Long) } else { Ok(Self(text)) }
    }

    /// A password to be set for the owner of these contacts.
    pub(crate) fn chosen(text: String, contacts: &[Contact]) -> Result<Self, Flaw> {
        if text.chars().count() < LEAST_CHARS {
            return Err(Flaw::Short);
        }
        let password = Self::presented(text)?;
        if is_weak(&password.0) {
            return Err(Flaw::WellKnown);
        }
        let lower = password.0.to_lowercase();
        let names = contacts.iter().map(Contact::own_name).filter(|name| name.chars().count() >= NAME_CHARS);
        for name in names {
            if lower.contains(name) {
                return Err(Flaw::NamesItsOwner);
            }
        }
        Ok(password)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Passwords never reach a log.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(text: &str) -> Result<Password, Flaw> {
        let contacts = [Contact::phone("13800138000").unwrap(), Contact::email("li.na@example.com").unwrap()];
        Password::chosen(text.to_owned(), &contacts)
    }

    #[test]
    fn good_passwords_pass() {
        for good in ["vX7#kk2p", "墙角数枝梅凌寒独自开", "four words and a number 7"] {
            assert!(chosen(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn flaws_are_told_apart() {
        assert_eq!(chosen("vX7#kk2"), Err(Flaw::Short));
        assert_eq!(chosen(&"ab1".repeat(50)), Err(Flaw::Long));
        assert_eq!(chosen("Password123!"), Err(Flaw::WellKnown));
        assert_eq!(chosen("me-00138000-me"), Err(Flaw::NamesItsOwner));
        assert_eq!(chosen("Li.Na-and-i"), Err(Flaw::NamesItsOwner));
    }

    #[test]
    fn a_presented_password_need_not_be_good() {
        assert!(Password::presented("1".to_owned()).is_ok());
        assert_eq!(Password::presented("x".repeat(129)), Err(Flaw::Long));
        assert_eq!(format!("{:?}", Password("hunter2".to_owned())), "…");
    }
}
