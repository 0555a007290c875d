//! What a text may hold.

use std::ops::RangeInclusive;

/// Whether a text a person wrote has so many characters and no control characters but line breaks and tabs: the store
/// cannot hold a NUL, and no reader wants the others.
pub(crate) fn is_plain(text: &str, length: RangeInclusive<usize>) -> bool {
    length.contains(&text.chars().count())
        && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'))
}

/// Whether a word is fit to be a category, specialty or certification name: rules compare them literally.
pub(crate) fn is_term(word: &str) -> bool {
    (1..=40).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_plain_words() {
        assert!(is_term("massage_therapist"));
        for bad in ["", "Massage", "推拿", "a b", &"x".repeat(41)] {
            assert!(!is_term(bad), "{bad}");
        }
    }

    #[test]
    fn texts_are_counted_in_characters_and_hold_no_controls() {
        assert!(is_plain("第一行\n第二行", 1..=7));
        for bad in ["", "a\0b", "a\u{7}b", "八个字太长了吧啊"] {
            assert!(!is_plain(bad, 1..=7), "{bad:?}");
        }
    }
}
