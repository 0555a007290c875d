//! `cargo run -p xtask -- <tidy|generate|graph>`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks through its streams")]

use std::process::ExitCode;

use anyhow::Context;
use xtask::{check, generate, manifest::Workspace, tree::Tree};

const USAGE: &str = "usage: cargo run -p xtask -- <command>

  tidy      check the rules of the house
  generate  rewrite the documents made from the code (docs/events.md, docs/call-graph.md)
  graph     print who may call whom, as a Mermaid graph";

fn main() -> anyhow::Result<ExitCode> {
    let command = std::env::args().nth(1).unwrap_or_default();
    let tree = Tree::read(xtask::root()).context("reading the repository")?;
    match command.as_str() {
        "tidy" => Ok(tidy(&tree)),
        "generate" => generate::write(&tree, xtask::root()).map(|()| ExitCode::SUCCESS),
        "graph" => {
            println!("{}", generate::mermaid(&Workspace::of(&tree)));
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprintln!("{USAGE}");
            Ok(ExitCode::from(2))
        }
    }
}

fn tidy(tree: &Tree) -> ExitCode {
    let mut count = 0;
    for rule in check::RULES {
        let offences = (rule.check)(tree);
        if offences.is_empty() {
            continue;
        }
        println!("\n{}: {}", rule.name, rule.because);
        for offence in &offences {
            println!("  {offence}");
        }
        count += offences.len();
    }
    if count == 0 {
        println!("tidy: {} rules kept in {} files", check::RULES.len(), tree.len());
        return ExitCode::SUCCESS;
    }
    println!("\ntidy: {count} offences");
    ExitCode::FAILURE
}
