//! Markdown tables with their columns aligned, so that they read well in a terminal too.

/// A table; every row has as many cells as there are heads.
pub(super) fn markdown<const N: usize>(heads: [&str; N], rows: &[Vec<String>]) -> String {
    let width = |place: usize| {
        let cells = rows.iter().filter_map(|row| row.get(place)).map(|cell| cell.chars().count());
        cells.chain([heads[place].chars().count()]).max().unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let padded = cells.zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        format!("| {} |\n", padded.collect::<Vec<_>>().join(" | "))
    };
    let mut text = line(&mut heads.iter().map(|head| (*head).to_owned()));
    text.push_str(&line(&mut widths.iter().map(|width| "-".repeat(*width))));
    for row in rows {
        text.push_str(&line(&mut row.iter().cloned()));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["≥ 1×".to_owned(), "b".to_owned()]];
        assert_eq!(super::markdown(["a", "bb"], &rows), "| a    | bb |\n| ---- | -- |\n| ≥ 1× | b  |\n");
    }
}
