//! Contacts: phone numbers (E.164) and e-mail addresses, in the one spelling under which they are found again.

use std::fmt;

/// How to reach the owner of an account, and what it is found by.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Contact {
    /// E.164: `+8613800138000`.
    Phone(String),
    /// Lower case.
    Email(String),
}

/// Which sort of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Channel {
    Phone,
    Email,
}

/// Mainland China, for numbers written without a country.
const HOME: &str = "+86";
/// E.164 numbers have at most this many digits, country included.
const PHONE_DIGITS: usize = 15;
/// RFC 5321 §4.5.3.1: octets of a path, without its brackets, and of a local part.
const EMAIL_BYTES: usize = 254;
const LOCAL_PART_BYTES: usize = 64;

impl Contact {
    /// A phone number as people write it: spaces, hyphens and brackets do not count, `00` stands for `+`, and a
    /// number without a country is a mobile number of mainland China.
    pub(crate) fn phone(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.')).collect();
        let number = if let Some(abroad) = plain.strip_prefix("00") {
            format!("+{abroad}")
        } else if plain.starts_with('+') {
            plain
        } else {
            format!("{HOME}{plain}")
        };
        let digits = number.strip_prefix('+')?;
        let whole = digits.bytes().all(|byte| byte.is_ascii_digit())
            && (8..=PHONE_DIGITS).contains(&digits.len())
            && !digits.starts_with('0');
        // Codes can only be sent to mobile numbers; elsewhere numbers do not tell.
        let mobile = number.strip_prefix(HOME).is_none_or(is_chinese_mobile);
        (whole && mobile).then_some(Self::Phone(number))
    }

    /// An e-mail address. Local parts are compared without case: no provider that matters tells them apart.
    pub(crate) fn email(text: &str) -> Option<Self> {
        let address = text.trim().to_lowercase();
        let (local, domain) = address.rsplit_once('@')?;
        let spelt = address.len() <= EMAIL_BYTES
            && (1..=LOCAL_PART_BYTES).contains(&local.len())
            && !address.chars().any(|c| c.is_whitespace() || c.is_control() || "\"(),:;<>[\\]".contains(c))
            && !local.contains('@');
        let labels = domain.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        });
        (spelt && labels && domain.contains('.')).then_some(Self::Email(address))
    }

    pub(crate) fn channel(&self) -> Channel {
        match self {
            Self::Phone(_) => Channel::Phone,
            Self::Email(_) => Channel::Email,
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Phone(text) | Self::Email(text) => text,
        }
    }

    /// The part that a password must not repeat: the number without its country, or the name before the `@`.
    pub(crate) fn own_name(&self) -> &str {
        match self {
            Self::Phone(number) => &number[number.len().saturating_sub(8)..],
            Self::Email(address) => address.split('@').next().unwrap_or_default(),
        }
    }

    /// Enough to recognise one's own, too little to use another's.
    pub(crate) fn masked(&self) -> String {
        match self {
            Self::Phone(number) => {
                let (shown, hidden) = number.split_at(number.len() - 8);
                format!("{shown}****{}", &hidden[4..])
            }
            Self::Email(address) => {
                let (local, domain) = address.split_once('@').unwrap_or((address, ""));
                let first = local.chars().next().unwrap_or('*');
                format!("{first}***@{domain}")
            }
        }
    }
}

/// Contacts reach logs masked.
impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

fn is_chinese_mobile(number: &str) -> bool {
    let bytes = number.as_bytes();
    bytes.len() == 11 && bytes[0] == b'1' && (b'3'..=b'9').contains(&bytes[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_has_one_spelling() {
        let plain = Contact::Phone("+8613800138000".to_owned());
        for written in ["13800138000", "+86 138 0013 8000", "0086-138-0013-8000", "(138) 0013-8000"] {
            assert_eq!(Contact::phone(written), Some(plain.clone()), "{written}");
        }
        assert_eq!(Contact::phone("+44 20 7946 0958"), Some(Contact::Phone("+442079460958".to_owned())));
    }

    #[test]
    fn what_is_no_mobile_number_is_refused() {
        for bad in [
            "",
            "+",
            "12345",
            "23800138000",
            "12800138000",
            "+86 10 8888 8888",
            "1380013800a",
            "+1234567890123456",
            "+012345678",
            "一三八",
        ] {
            assert_eq!(Contact::phone(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_email_address_has_one_spelling() {
        assert_eq!(
            Contact::email(" Li.Na@Example.COM "),
            Some(Contact::Email("li.na@example.com".to_owned()))
        );
        assert!(Contact::email("李娜@例子.中国").is_some());
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long = format!("{}@example.com", "a".repeat(65));
        for bad in
            ["", "@", "a@", "@b.cn", "a@b", "a b@c.cn", "a@b@c.cn", "a@-b.cn", "a@b..cn", "<a@b.cn>", &long]
        {
            assert_eq!(Contact::email(bad), None, "{bad}");
        }
    }

    #[test]
    fn masks_hide_the_middle() {
        assert_eq!(Contact::phone("13800138000").unwrap().masked(), "+86138****8000");
        assert_eq!(Contact::email("li.na@example.com").unwrap().masked(), "l***@example.com");
        assert_eq!(format!("{:?}", Contact::phone("13800138000").unwrap()), "+86138****8000");
    }
}
