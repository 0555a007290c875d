//! Each rule of the house as a test: `cargo test -p xtask`.

use std::fmt;
use std::sync::LazyLock;

use xtask::check::RULES;
use xtask::tree::Tree;

static TREE: LazyLock<Tree> =
    LazyLock::new(|| Tree::read(xtask::root()).expect("the repository is readable"));

/// One test a rule, so that a failure names the rule in the runner's list.
macro_rules! keep {
    ($($rule:ident),+ $(,)?) => {
        $(#[test]
        fn $rule() -> Result<(), Broken> {
            keep(stringify!($rule))
        })+

        #[test]
        fn every_rule_is_a_test() {
            let tested = [$(stringify!($rule)),+];
            let rules: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
            assert_eq!(rules, tested, "list every rule of xtask/src/check.rs here, in its order");
        }
    };
}

keep!(
    file_size,
    file_header,
    sql_in_store,
    statements_registered,
    axum_in_http,
    migrations,
    crates,
    dependency_reasons,
    dependency_law,
    errors_used,
    events_consumed,
    generated_fresh,
    paths_exist,
    finished,
    names,
    no_machine_paths,
);

/// What a broken rule prints: `Debug`, because that is what the runner shows of a failed test's error.
struct Broken(String);

impl fmt::Debug for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn keep(name: &str) -> Result<(), Broken> {
    let rule = RULES.iter().find(|rule| rule.name == name).expect("the rule is in the table");
    let offences: Vec<String> = (rule.check)(&TREE).iter().map(|offence| format!("\n  {offence}")).collect();
    if offences.is_empty() {
        return Ok(());
    }
    Err(Broken(format!("{}, because {}:{}", rule.name, rule.because, offences.concat())))
}
