//! Compiling a rule's text with precise refusals, and evaluating it.

use std::sync::Arc;

use cel::Value;
use cel::common::ast::{IdedExpr, SourceInfo};

use crate::check::{Objection, check};
use crate::facts::STANDARD;
use crate::{CompileError, EvalError, Facts};

/// The longest text accepted, in bytes.
pub const MAX_SOURCE_BYTES: usize = 2_000;
/// The deepest nesting the parser follows.
const MAX_DEPTH: u16 = 40;

/// A compiled rule; cheap to clone.
#[derive(Clone, Debug)]
pub struct Rule {
    expression: Arc<IdedExpr>,
}

impl Rule {
    /// Compiles `source`, which may read the fact roots named in `roots` and nothing else.
    pub fn compile(source: &str, roots: &[&str]) -> Result<Self, CompileError> {
        if source.len() > MAX_SOURCE_BYTES {
            let message = format!("a rule may be at most {MAX_SOURCE_BYTES} bytes long");
            return Err(CompileError { line: 1, column: 1, message });
        }
        let parser = STANDARD.parser().max_recursion_depth(MAX_DEPTH);
        let (expression, origin) = parser.parse_with_source_info(source).map_err(first_mistake)?;
        let mut scope = roots.iter().map(|&root| root.to_owned()).collect();
        check(&expression, &mut scope, 0).map_err(|objection| locate(&origin, objection))?;
        Ok(Self { expression: Arc::new(expression) })
    }

    /// The answer of a yes/no rule.
    pub fn test(&self, facts: &Facts) -> Result<bool, EvalError> {
        match self.evaluate(facts)? {
            Value::Bool(answer) => Ok(answer),
            other => Err(wrong_type("yes or no", &other)),
        }
    }

    /// The answer of a rule that names something.
    pub fn text(&self, facts: &Facts) -> Result<String, EvalError> {
        match self.evaluate(facts)? {
            Value::String(answer) => Ok(answer.as_str().to_owned()),
            other => Err(wrong_type("a text", &other)),
        }
    }

    /// The answer of a rule that weighs something; whole numbers are widened.
    pub fn number(&self, facts: &Facts) -> Result<f64, EvalError> {
        match self.evaluate(facts)? {
            Value::Float(answer) => Ok(answer),
            #[expect(
                clippy::cast_precision_loss,
                reason = "weights are small; beyond 2^53 the last digits do not matter"
            )]
            Value::Int(answer) => Ok(answer as f64),
            other => Err(wrong_type("a number", &other)),
        }
    }

    fn evaluate(&self, facts: &Facts) -> Result<Value, EvalError> {
        Value::resolve(&self.expression, facts.context())
            .map_err(|error| EvalError::Failed(error.to_string()))
    }
}

fn wrong_type(wanted: &'static str, got: &Value) -> EvalError {
    EvalError::WrongType { wanted, got: got.type_of().to_string() }
}

fn first_mistake(errors: cel::ParseErrors) -> CompileError {
    let first = errors.errors.into_iter().next();
    first.map_or_else(
        || CompileError { line: 1, column: 1, message: "not an expression".into() },
        |e| CompileError { line: at_least_one(e.pos.0), column: at_least_one(e.pos.1), message: e.msg },
    )
}

fn at_least_one(position: isize) -> usize {
    usize::try_from(position).unwrap_or(1).max(1)
}

/// Turns a node's byte offset into line and column.
fn locate(origin: &SourceInfo, objection: Objection) -> CompileError {
    let offset = origin.offset_for(objection.node).map_or(0, |(start, _)| start as usize);
    let before = origin.source.char_indices().take_while(|(at, _)| *at < offset).map(|(_, c)| c);
    let (mut line, mut column) = (1, 1);
    for character in before {
        (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
    }
    CompileError { line, column, message: objection.message }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ROOTS: &[&str] = &["order", "practitioner"];

    fn facts() -> Facts {
        let order = json!({"needs": ["massage"], "amount": 19_900, "text": "肩颈"});
        let practitioner = json!({"skills": ["massage", "tcm"], "distance_km": 2.5});
        Facts::new().with("order", order).unwrap().with("practitioner", practitioner).unwrap()
    }

    fn test(source: &str) -> Result<bool, EvalError> {
        Rule::compile(source, ROOTS).unwrap().test(&facts())
    }

    #[test]
    fn answers_yes_and_no() {
        assert_eq!(test("order.needs.all(n, n in practitioner.skills)"), Ok(true));
        assert_eq!(test("practitioner.distance_km <= 2.0"), Ok(false));
        assert_eq!(test("order.amount + 100 == 20000"), Ok(true));
        assert_eq!(test("order.text.matches('^肩')"), Ok(true));
        assert_eq!(test("has(order.missing) || size(order.needs) == 1"), Ok(true));
    }

    #[test]
    fn answers_with_values() {
        let rule = |source| Rule::compile(source, ROOTS).unwrap();
        assert_eq!(rule("order.amount > 100 ? 'high' : 'low'").text(&facts()), Ok("high".to_owned()));
        assert_eq!(rule("order.amount * 2").number(&facts()), Ok(39_800.0));
        assert!(matches!(rule("order.amount").test(&facts()), Err(EvalError::WrongType { .. })));
    }

    #[test]
    fn missing_facts_and_mixed_types_are_errors_not_answers() {
        assert!(matches!(test("order.nothing == 1"), Err(EvalError::Failed(_))));
        assert!(matches!(test("order.amount + 'x' == 'y'"), Err(EvalError::Failed(_))));
    }

    #[test]
    fn mistakes_are_located() {
        let mistake = |source| {
            let CompileError { line, column, .. } = Rule::compile(source, ROOTS).unwrap_err();
            (line, column)
        };
        assert_eq!(mistake("order.amount >\n secret.key"), (2, 2));
        assert_eq!(mistake("order.needs.exists(n, m == n)"), (1, 23));
        assert_eq!(mistake("order.text == '肩颈' && nope"), (1, 23));
        assert_eq!(mistake("order.amount > > 1").0, 1);
        assert_eq!(mistake("").0, 1);
    }

    #[test]
    fn work_is_bounded() {
        let thrice = "order.needs.all(a, order.needs.all(b, order.needs.all(c, a == b && b == c)))";
        assert!(Rule::compile(thrice, ROOTS).unwrap_err().message.contains("nested"));
        assert!(Rule::compile(&"1+".repeat(MAX_SOURCE_BYTES), ROOTS).unwrap_err().message.contains("bytes"));
        let deep = format!("{}1{}", "(".repeat(200), ")".repeat(200));
        assert!(Rule::compile(&deep, ROOTS).is_err());
    }

    #[test]
    fn shared_roots_can_be_overlaid() {
        let base = Facts::new().with("practitioner", json!({"level": 2})).unwrap();
        let order = Facts::new().with("order", json!({"min_level": 2})).unwrap();
        let rule = Rule::compile("practitioner.level >= order.min_level", ROOTS).unwrap();
        assert_eq!(rule.test(&base.share(&order)), Ok(true));
        assert!(rule.test(&base).is_err());
    }
}
