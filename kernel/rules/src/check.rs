//! The checks a text must pass beyond its grammar: it reads only known facts, and its work is bounded.

use cel::common::ast::{EntryExpr, Expr, IdedExpr};

/// How many `all`, `exists`, `map` … may stand inside one another.
const MAX_LOOPS: usize = 2;

/// A node that must not be, and why.
pub(crate) struct Objection {
    pub(crate) node: u64,
    pub(crate) message: String,
}

/// Walks the expression with the names in scope: the fact roots, plus the variables of enclosing loops.
pub(crate) fn check(expr: &IdedExpr, scope: &mut Vec<String>, loops: usize) -> Result<(), Objection> {
    match &expr.expr {
        Expr::Unspecified | Expr::Literal(_) => Ok(()),
        Expr::Ident(name) if name.starts_with('@') || scope.iter().any(|known| known == name) => Ok(()),
        Expr::Ident(name) => Err(object(expr, format!("there is no fact called `{name}`"))),
        Expr::Select(select) => check(&select.operand, scope, loops),
        Expr::Call(call) => {
            call.target.iter().try_for_each(|target| check(target, scope, loops))?;
            call.args.iter().try_for_each(|arg| check(arg, scope, loops))
        }
        Expr::List(list) => list.elements.iter().try_for_each(|element| check(element, scope, loops)),
        Expr::Map(map) => map.entries.iter().try_for_each(|entry| match &entry.expr {
            EntryExpr::MapEntry(e) => {
                check(&e.key, scope, loops)?;
                check(&e.value, scope, loops)
            }
            EntryExpr::StructField(field) => check(&field.value, scope, loops),
        }),
        Expr::Struct(_) => Err(object(expr, "rules cannot build typed messages".into())),
        Expr::Comprehension(comprehension) => {
            if loops == MAX_LOOPS {
                let message = format!("loops may be nested at most {MAX_LOOPS} deep");
                return Err(object(expr, message));
            }
            let c = comprehension.as_ref();
            check(&c.iter_range, scope, loops)?;
            check(&c.accu_init, scope, loops)?;
            let outside = scope.len();
            scope.extend([c.iter_var.clone(), c.accu_var.clone()]);
            scope.extend(c.iter_var2.clone());
            let body = [&c.loop_cond, &c.loop_step, &c.result];
            let verdict = body.into_iter().try_for_each(|part| check(part, scope, loops + 1));
            scope.truncate(outside);
            verdict
        }
    }
}

fn object(expr: &IdedExpr, message: String) -> Objection {
    Objection { node: expr.id, message }
}
