//! Every variant of a service's error is built somewhere: what is refused can happen.

use super::Offence;
use crate::rust;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        let Some(folder) = path.strip_suffix("/src/error.rs") else { continue };
        let source = format!("{folder}/src/");
        let others = tree.with_extension("rs").map(|(other, _)| other);
        let others: Vec<&str> = others.filter(|other| other.starts_with(&source) && *other != path).collect();
        let conversions = conversions(tree.code(path));
        for variant in variants(text, tree.code(path)) {
            let name = format!("Error::{}", variant.name);
            let own = [format!("Self::{}", variant.name), name.clone()];
            let converted = variant.converted || own.iter().any(|own| mentions(&conversions, own));
            if !converted && !others.iter().any(|other| mentions(tree.shipped_code(other), &name)) {
                let advice =
                    format!("`{name}` is never built: refuse with it where it applies, or remove it");
                offences.push(Offence::line(path, variant.line, advice));
            }
        }
    }
    offences
}

/// What `impl From<…> for Error` blocks say: they build variants for `?`.
fn conversions(code: &str) -> String {
    let blocks = code.match_indices("> for Error {");
    blocks.filter_map(|(at, head)| rust::between_brackets(code, at + head.len() - 1)).collect()
}

fn mentions(code: &str, name: &str) -> bool {
    rust::find_word(code, name).next().is_some()
}

struct Variant {
    name: String,
    line: usize,
    /// Built by `?` through `#[from]`.
    converted: bool,
}

/// The variants of `enum Error`.
fn variants(text: &str, code: &str) -> Vec<Variant> {
    let Some(start) = rust::find_word(code, "enum Error").next() else { return Vec::new() };
    let Some(open) = code[start..].find('{').map(|at| start + at) else { return Vec::new() };
    let Some(body) = rust::between_brackets(code, open) else { return Vec::new() };
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut item = 0;
    for (index, byte) in body.bytes().enumerate().chain([(body.len(), b',')]) {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                found.extend(variant(text, code, open + 1 + item, open + 1 + index));
                item = index + 1;
            }
            _ => {}
        }
    }
    found
}

/// The variant declared between two offsets, after its attributes.
fn variant(text: &str, code: &str, start: usize, end: usize) -> Option<Variant> {
    let mut offset = start;
    loop {
        let rest = &code[offset..end];
        let trimmed = rest.trim_start();
        offset += rest.len() - trimmed.len();
        let Some(attribute) = trimmed.strip_prefix('#') else { break };
        offset += 1 + rust::between_brackets(attribute, 0)?.len() + 2;
    }
    let length = code[offset..end].bytes().take_while(|&byte| rust::is_identifier(byte)).count();
    let converted = code[start..end].contains("#[from]");
    (length > 0).then(|| Variant {
        name: code[offset..offset + length].to_owned(),
        line: rust::line_of(text, offset),
        converted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ERRORS: &str = "//! Errors.\n#[derive(Debug)]\npub enum Error {\n    /// A (b, c).\n    #[error(\"a, {0}\")]\n    \
                          Locked(String),\n    #[error(\"b\")]\n    Gone { id: Vec<(u8, u8)> },\n    Unused,\n    \
                          #[error(transparent)]\n    Fault(#[from] anyhow::Error),\n    Refused(u8),\n}\nimpl From<u8> for Error {\n fn from(n: u8) -> \
                          Self { Self::Refused(n) }\n}\nimpl From<Error> for Problem { fn f() { Error::Unused } }\n";

    #[test]
    fn variants_are_read_with_their_lines() {
        let names: Vec<_> = variants(ERRORS, &rust::code(ERRORS))
            .into_iter()
            .map(|v| (v.name, v.line, v.converted))
            .collect();
        let expected = [
            ("Locked", 6, false),
            ("Gone", 8, false),
            ("Unused", 9, false),
            ("Fault", 11, true),
            ("Refused", 12, false),
        ];
        assert_eq!(names, expected.map(|(name, line, converted)| (name.to_owned(), line, converted)));
    }

    #[test]
    fn an_unused_variant_is_reported() {
        let uses = "//! A.\nfn f() { Err(Error::Locked(a)); Error::Gone { id } } // Error::Unused\n";
        let tree =
            Tree::of(&[("services/auth/src/error.rs", ERRORS), ("services/auth/src/app/login.rs", uses)]);
        let offences = check(&tree);
        assert_eq!(offences.len(), 1);
        assert!(offences[0].advice.starts_with("`Error::Unused`"));
    }
}
