//! A light reading of Rust source: which bytes are code, which are comments, which are text in quotes.
//!
//! Enough to look for a word in the right place, without the cost of a parser.

/// What a stretch of source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Code,
    Comment,
    /// A string literal with its quotes.
    Text,
}

/// A stretch of one kind.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'a> {
    pub kind: Kind,
    /// Offset of its first byte in the source.
    pub start: usize,
    pub text: &'a str,
}

/// Splits `source` into pieces that together are the source again.
pub fn pieces(source: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut start = 0;
    while start < source.len() {
        let (kind, length) = next(&source[start..]);
        let end = start + length;
        match pieces.last_mut() {
            Some(last) if kind == Kind::Code && last.kind == Kind::Code => {
                last.text = &source[last.start..end];
            }
            _ => pieces.push(Piece { kind, start, text: &source[start..end] }),
        }
        start = end;
    }
    pieces
}

/// `source` with everything but code blanked out; lines and offsets stay where they were.
pub fn code(source: &str) -> String {
    let mut blanked = String::with_capacity(source.len());
    for piece in pieces(source) {
        if piece.kind == Kind::Code {
            blanked.push_str(piece.text);
        } else {
            blanked.extend(piece.text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        }
    }
    blanked
}

/// The part of a file that ships: everything before its inline test module.
pub fn production(source: &str) -> &str {
    let mut offset = 0;
    let mut gate = None;
    for line in source.split_inclusive('\n') {
        let trimmed = line.trim();
        if trimmed == "#[cfg(test)]" {
            gate = Some(offset);
        } else if let Some(cut) = gate {
            if is_inline_module(trimmed) {
                return &source[..cut];
            }
            if !trimmed.starts_with("#[") {
                gate = None;
            }
        }
        offset += line.len();
    }
    source
}

/// Whether a file holds tests only.
pub fn is_test(path: &str) -> bool {
    path.starts_with("tests/") || path.contains("/tests/") || path.ends_with("/tests.rs")
}

/// The line, counted from 1, that the byte at `offset` stands on.
pub fn line_of(source: &str, offset: usize) -> usize {
    source[..offset].matches('\n').count() + 1
}

/// Offsets of `word` where it is not part of a longer identifier.
pub fn find_word<'a>(haystack: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let bytes = haystack.as_bytes();
    haystack.match_indices(word).map(|(at, _)| at).filter(move |&at| {
        let before = at.checked_sub(1).is_some_and(|index| is_identifier(bytes[index]));
        let after = bytes.get(at + word.len()).is_some_and(|&byte| is_identifier(byte));
        !before && !after
    })
}

/// The text from the opening bracket at `open` to the one that closes it, both left out; `code` has no comments.
pub fn between_brackets(code: &str, open: usize) -> Option<&str> {
    let mut depth = 0_usize;
    for (index, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(&code[open + 1..index]);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether `byte` may stand in an identifier.
pub fn is_identifier(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn is_inline_module(line: &str) -> bool {
    let declaration = line.strip_prefix("pub(crate) ").or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
    declaration.starts_with("mod ") && declaration.contains('{')
}

/// Kind and length of what `rest` starts with.
fn next(rest: &str) -> (Kind, usize) {
    if rest.starts_with("//") {
        return (Kind::Comment, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Kind::Comment, block_comment(rest));
    }
    if rest.starts_with('"') {
        return (Kind::Text, quoted(rest));
    }
    if rest.starts_with('\'') {
        return (Kind::Code, character(rest));
    }
    let word = rest.bytes().take_while(|&byte| is_identifier(byte)).count();
    if matches!(&rest[..word], "r" | "br" | "cr")
        && let Some(length) = raw_text(&rest[word..])
    {
        return (Kind::Text, word + length);
    }
    let first = rest.chars().next().map_or(1, char::len_utf8);
    (Kind::Code, word.max(first))
}

/// Length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut index = 0;
    while index < rest.len() {
        let tail = &rest.as_bytes()[index..];
        if tail.starts_with(b"/*") {
            depth += 1;
            index += 2;
        } else if tail.starts_with(b"*/") {
            depth -= 1;
            index += 2;
            if depth == 0 {
                return index;
            }
        } else {
            index += 1;
        }
    }
    rest.len()
}

/// Length of a plain string literal with its quotes.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Length of a character literal, or 1 when the quote starts a lifetime.
fn character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => {
            let closing = rest[3.min(rest.len())..].find('\'');
            closing.map_or(rest.len(), |found| found + 4)
        }
        Some(_) => match characters.next() {
            Some((index, '\'')) => index + 1,
            _ => 1,
        },
        None => 1,
    }
}

/// Length of `#"…"#` after its `r`, if that is what follows.
fn raw_text(rest: &str) -> Option<usize> {
    let hashes = rest.bytes().take_while(|&byte| byte == b'#').count();
    let body = rest[hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&closing).map_or(rest.len(), |found| hashes + 1 + found + closing.len());
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_text_are_not_code() {
        let source = "let a = \"b // c\"; // d \"e\"\n/* f /* g */ h */ let i = r#\"j \" k\"#; let l = '\"';";
        let code = code(source);
        assert_eq!(code.len(), source.len());
        assert_eq!(code.matches('"').count(), 1, "only the character literal's quote is code: {code}");
        for word in ["let a", "let i", "let l"] {
            assert!(code.contains(word));
        }
        for word in ["b", "d", "f", "g", "h", "j", "k"] {
            assert_eq!(find_word(&code, word).count(), 0, "{word} is no code");
        }
    }

    #[test]
    fn lifetimes_escapes_and_prefixes_do_not_confuse_the_reader() {
        let source =
            r#"fn f<'a>(x: &'a str) { let q = '\''; let b = b"x"; let w = "\"y\""; let 中 = '中'; } // z"#;
        let code = code(source);
        assert!(code.contains("let w"));
        assert_eq!(find_word(&code, "y").count() + find_word(&code, "z").count(), 0);
    }

    #[test]
    fn only_an_inline_test_module_ends_production() {
        assert_eq!(production("a\n#[cfg(test)]\nmod tests {\n}\n"), "a\n");
        assert_eq!(production("a\n#[cfg(test)]\n#[expect(x)]\nmod tests {\n}\n"), "a\n");
        assert_eq!(production("#[cfg(test)]\nmod tests;\nb\n"), "#[cfg(test)]\nmod tests;\nb\n");
        assert_eq!(production("#[cfg(test)]\nuse a;\nmod b {\n}\n"), "#[cfg(test)]\nuse a;\nmod b {\n}\n");
    }

    #[test]
    fn words_end_at_identifiers() {
        assert_eq!(find_word("axum axum_core max axum::x", "axum").collect::<Vec<_>>(), [0, 19]);
        assert_eq!(between_brackets("a { b (c) } d", 2), Some(" b (c) "));
    }
}
