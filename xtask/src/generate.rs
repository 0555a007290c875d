//! Documents made from the code: the table of events and the graph of calls.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context;

use crate::event;
use crate::manifest::{Layer, Workspace};
use crate::tree::Tree;

const EVENTS: &str = "docs/events.md";
const CALLS: &str = "docs/call-graph.md";
const BEGIN: &str = "<!-- made by `cargo run -p xtask -- generate` -->";
const END: &str = "<!-- end -->";

/// A document as it should be.
#[derive(Debug)]
pub struct Document {
    pub path: &'static str,
    /// Nothing when the file or the marks around its made part are missing.
    pub text: Option<String>,
}

/// The generated documents, their written parts kept.
pub fn documents(tree: &Tree) -> Vec<Document> {
    let workspace = Workspace::of(tree);
    let calls = format!("```mermaid\n{}```\n\n{}", mermaid(&workspace), call_table(&workspace));
    [(EVENTS, event_table(tree)), (CALLS, calls)]
        .into_iter()
        .map(|(path, made)| Document { path, text: tree.text(path).and_then(|text| replaced(text, &made)) })
        .collect()
}

/// Writes the generated documents into the repository at `root`.
pub fn write(tree: &Tree, root: &Path) -> anyhow::Result<()> {
    for document in documents(tree) {
        let text =
            document.text.with_context(|| format!("{} lacks the marks {BEGIN} and {END}", document.path))?;
        fs::write(root.join(document.path), text).with_context(|| format!("writing {}", document.path))?;
    }
    Ok(())
}

/// Who may call whom: a service's manifest names the contracts it uses.
pub fn mermaid(workspace: &Workspace) -> String {
    let mut graph = String::from("graph LR\n");
    for (from, to) in calls(workspace) {
        let _ = writeln!(graph, "  {from} --> {to}");
    }
    graph
}

/// Both ends of every edge.
fn calls(workspace: &Workspace) -> Vec<(&str, &str)> {
    let mut edges = Vec::new();
    for room in [Layer::Gateway, Layer::Service].into_iter().flat_map(|layer| workspace.layer(layer)) {
        let others = room.runs_with().filter_map(|name| name.strip_suffix("-api"));
        edges.extend(others.filter(|other| *other != room.name).map(|other| (room.name.as_str(), other)));
    }
    edges
}

fn call_table(workspace: &Workspace) -> String {
    let mut table = String::from("| room | may call or hear |\n| --- | --- |\n");
    let edges = calls(workspace);
    for room in [Layer::Gateway, Layer::Service].into_iter().flat_map(|layer| workspace.layer(layer)) {
        let others: Vec<&str> =
            edges.iter().filter(|(from, _)| *from == room.name).map(|(_, to)| *to).collect();
        let _ = writeln!(table, "| {} | {} |", room.name, dashed(&others.join(", ")));
    }
    table
}

fn event_table(tree: &Tree) -> String {
    let mut table =
        String::from("| event | version | data class | subscribed by |\n| --- | --- | --- | --- |\n");
    for event in event::all(tree) {
        let consumers: Vec<String> = event.consumers.into_iter().collect();
        let consumers = consumers.join(", ");
        let _ = writeln!(
            table,
            "| `{}` | {} | {} | {} |",
            event.name,
            event.version,
            event.class,
            dashed(&consumers)
        );
    }
    let everywhere: Vec<String> = event::hear_all(tree).into_iter().collect();
    let _ = writeln!(table, "\nHear every event besides: {}.", dashed(&everywhere.join(", ")));
    table
}

fn dashed(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}

/// `text` with the part between the marks made anew; none when the marks are missing.
fn replaced(text: &str, made: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{made}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_parts_are_kept_and_the_rest_is_made() {
        let page = format!("# Calls\n\n{BEGIN}\nold\n{END}\n\nWritten.\n");
        let tree = Tree::of(&[
            ("docs/call-graph.md", &page),
            (
                "services/auth/Cargo.toml",
                "[package]\nname = \"auth\"\n[dependencies]\nuser-api.workspace = true\n",
            ),
            ("contracts/user-api/Cargo.toml", "[package]\nname = \"user-api\"\n"),
        ]);
        let documents = documents(&tree);
        assert_eq!(documents[0].text, None, "no docs/events.md to write into");
        let text = documents[1].text.as_deref().unwrap();
        assert!(
            text.contains("auth --> user")
                && text.contains("| auth | user |")
                && text.ends_with("Written.\n")
        );
        assert!(!text.contains("old"));
        assert_eq!(replaced(text, "x").and_then(|again| replaced(&again, "y")), replaced(text, "y"));
    }
}
