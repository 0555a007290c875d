//! The statement file of a day, as CSV: one line a movement, then a summary line.
//!
//! As in the files of large providers, the file begins with a byte order mark, and every field carries a backtick
//! so that spreadsheets leave long numbers alone.

use std::fmt::Write;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const BOM: char = '\u{feff}';
const HEADER: &str = "time,kind,transaction_id,out_trade_no,out_refund_no,state,amount_minor,currency";
const SUMMARY: &str = "lines,payments_minor,refunds_minor";

/// What moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    Payment,
    Refund,
}

/// One movement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub at: Timestamp,
    pub kind: LineKind,
    /// The provider's number of the transaction.
    pub transaction_id: String,
    pub out_trade_no: String,
    /// Empty for a payment.
    pub out_refund_no: String,
    /// `success` or `failed`.
    pub state: String,
    pub amount_minor: i64,
    pub currency: String,
}

/// The text was not a whole statement.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatementError {
    #[error("the header is not that of a statement")]
    Header,
    #[error("line {0} cannot be read")]
    Line(usize),
    #[error("the file ends without its summary")]
    Cut,
    #[error("the summary does not agree with the lines")]
    Summary,
}

impl LineKind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Refund => "refund",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Payment, Self::Refund].into_iter().find(|kind| kind.name() == name)
    }
}

/// Writes a statement.
pub fn write(lines: &[Line]) -> String {
    // Writing to a `String` cannot fail.
    let mut out = format!("{BOM}{HEADER}\r\n");
    for line in lines {
        let Line { at, kind, transaction_id, out_trade_no, out_refund_no, state, amount_minor, currency } =
            line;
        let kind = kind.name();
        let _ = write!(
            out,
            "`{at},`{kind},`{transaction_id},`{out_trade_no},`{out_refund_no},`{state},`{amount_minor},`{currency}\r\n"
        );
    }
    let (payments, refunds) = totals(lines);
    let _ = write!(out, "{SUMMARY}\r\n`{},`{payments},`{refunds}\r\n", lines.len());
    out
}

/// Reads a statement. A file that was cut off or changed in transit is refused as a whole.
pub fn read(text: &str) -> Result<Vec<Line>, StatementError> {
    let mut rows = text.strip_prefix(BOM).unwrap_or(text).lines().enumerate();
    if rows.next().is_none_or(|(_, header)| header != HEADER) {
        return Err(StatementError::Header);
    }
    let mut lines = Vec::new();
    loop {
        let (at, row) = rows.next().ok_or(StatementError::Cut)?;
        if row == SUMMARY {
            break;
        }
        lines.push(line(row).ok_or(StatementError::Line(at + 1))?);
    }
    let (at, row) = rows.next().ok_or(StatementError::Cut)?;
    let sums = fields::<3>(row).ok_or(StatementError::Line(at + 1))?;
    let (payments, refunds) = totals(&lines);
    let expected = [lines.len().to_string(), payments.to_string(), refunds.to_string()];
    if sums == expected { Ok(lines) } else { Err(StatementError::Summary) }
}

fn totals(lines: &[Line]) -> (i64, i64) {
    let sum = |kind| lines.iter().filter(|line| line.kind == kind).map(|line| line.amount_minor).sum();
    (sum(LineKind::Payment), sum(LineKind::Refund))
}

fn fields<const N: usize>(row: &str) -> Option<[&str; N]> {
    let fields: Option<Vec<&str>> = row.split(',').map(|field| field.strip_prefix('`')).collect();
    fields?.try_into().ok()
}

fn line(row: &str) -> Option<Line> {
    let [at, kind, transaction_id, out_trade_no, out_refund_no, state, amount, currency] = fields::<8>(row)?;
    Some(Line {
        at: at.parse().ok()?,
        kind: LineKind::parse(kind)?,
        transaction_id: transaction_id.to_owned(),
        out_trade_no: out_trade_no.to_owned(),
        out_refund_no: out_refund_no.to_owned(),
        state: state.to_owned(),
        amount_minor: amount.parse().ok()?,
        currency: currency.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn payment(amount_minor: i64) -> Line {
        Line {
            at: "2026-11-22T08:00:00Z".parse().unwrap(),
            kind: LineKind::Payment,
            transaction_id: "ptx_1".to_owned(),
            out_trade_no: "pay_1".to_owned(),
            out_refund_no: String::new(),
            state: "success".to_owned(),
            amount_minor,
            currency: "CNY".to_owned(),
        }
    }

    #[test]
    fn a_damaged_file_is_refused_as_a_whole() {
        let text = write(&[payment(100), payment(250)]);
        assert_eq!(read(&text).unwrap().len(), 2);
        assert_eq!(read(""), Err(StatementError::Header));
        assert!(read(&text[..text.len() / 2]).is_err());
        assert_eq!(read(&text.replace("`250", "`251")), Err(StatementError::Summary));
        assert_eq!(read(&text.replace("`100", "100")), Err(StatementError::Line(2)));
        let without_summary = text.split(SUMMARY).next().unwrap();
        assert_eq!(read(without_summary), Err(StatementError::Cut));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(amounts in prop::collection::vec(0..1_000_000_i64, 0..20)) {
            let lines: Vec<_> = amounts.into_iter().map(payment).collect();
            prop_assert_eq!(read(&write(&lines)), Ok(lines));
        }
    }
}
