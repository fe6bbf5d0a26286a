//! Tables of text.

use crate::report::{Figure, Report, Row, number};
use crate::{Measured, milliseconds};

const COLUMNS: [&str; 9] = [
    "scenario",
    "requests",
    "errors",
    "per second",
    "p50 ms",
    "p99 ms",
    "p99.9 ms",
    "processor µs",
    "of bare",
];

/// The cells of the scenarios that ask again and again.
pub(super) fn cells(row: &Row) -> Option<[String; 9]> {
    let measured = row.measured.as_ref()?;
    let at = |percent| number(milliseconds(measured.latencies.percentile(percent)));
    let processor = measured.processor_per_request();
    let ratio = row.ratio();
    Some([
        row.name.clone(),
        measured.requests.to_string(),
        measured.failed().to_string(),
        number(measured.throughput()),
        at(50.0),
        at(99.0),
        at(99.9),
        processor.map_or_else(|| "-".to_owned(), |each| number(each.as_secs_f64() * 1e6)),
        ratio.map_or_else(|| "-".to_owned(), number),
    ])
}

pub(super) const fn columns() -> [&'static str; 9] {
    COLUMNS
}

/// Every figure with the name of its scenario.
pub(super) fn figures(report: &Report) -> impl Iterator<Item = (&Row, &Figure)> {
    let rows = report.rows.iter();
    rows.flat_map(|row| row.figures.iter().map(move |figure| (row, figure)))
}

/// Every error with the name of its scenario, and how often it came.
pub(super) fn errors(report: &Report) -> impl Iterator<Item = (&Row, &str, u64)> {
    report.rows.iter().flat_map(|row| {
        let measured = row.measured.iter().chain(&row.bare);
        let errors = measured.flat_map(|measured: &Measured| measured.errors.iter());
        errors.map(move |(kind, times)| (row, kind.as_str(), *times))
    })
}

pub(super) fn plain(report: &Report) -> String {
    let mut lines = vec![report.title.clone()];
    for (name, value) in &report.machine.facts {
        lines.push(format!("{name}: {}", harmless(value)));
    }
    let rows: Vec<Vec<String>> = report
        .rows
        .iter()
        .filter_map(|row| cells(row).map(Vec::from))
        .collect();
    if !rows.is_empty() {
        lines.push(String::new());
        lines.extend(aligned(&COLUMNS, &rows));
    }
    let rows: Vec<Vec<String>> = figures(report)
        .map(|(row, figure)| Vec::from(figure_cells(row, figure)))
        .collect();
    if !rows.is_empty() {
        lines.push(String::new());
        lines.extend(aligned(&FIGURES, &rows));
    }
    for (row, kind, times) in errors(report) {
        lines.push(format!("{}: {times} times: {}", row.name, harmless(kind)));
    }
    lines.join("\n") + "\n"
}

const FIGURES: [&str; 5] = ["scenario", "figure", "value", "to be reached", ""];

pub(super) fn figure_cells(row: &Row, figure: &Figure) -> [String; 5] {
    [
        row.name.clone(),
        figure.name.clone(),
        figure.shown(),
        figure.target(),
        figure.is_met().map_or("", Figure::verdict).to_owned(),
    ]
}

/// The first column to the left, the others to the right where they are numbers.
fn aligned(columns: &[&str], rows: &[Vec<String>]) -> Vec<String> {
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let cells = rows.iter().filter_map(|row| row.get(index));
            let widest = cells.map(|cell| cell.chars().count()).max();
            widest.unwrap_or(0).max(column.chars().count())
        })
        .collect();
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let mut line = String::new();
        for (cell, width) in cells.zip(&widths) {
            let cell = harmless(cell);
            let padding = " ".repeat(width.saturating_sub(cell.chars().count()));
            let is_number = cell.starts_with(|first: char| first.is_ascii_digit() || first == '-');
            let (before, after) = if is_number {
                (padding.as_str(), "")
            } else {
                ("", padding.as_str())
            };
            line.extend([before, &cell, after, "  "]);
        }
        line.trim_end().to_owned()
    };
    let head = line(&mut columns.iter().copied());
    let rows = rows
        .iter()
        .map(|row| line(&mut row.iter().map(String::as_str)));
    std::iter::once(head).chain(rows).collect()
}

pub(super) fn markdown(report: &Report) -> String {
    let mut lines = Vec::new();
    for (name, value) in &report.machine.facts {
        lines.push(format!("- {name}: {}", escaped(value)));
    }
    let mut table = |columns: &[&str], rows: Vec<Vec<String>>| {
        if rows.is_empty() {
            return;
        }
        lines.push(String::new());
        lines.push(format!("| {} |", columns.join(" | ")));
        lines.push(format!("|{}", "---|".repeat(columns.len())));
        for row in rows {
            let cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
            lines.push(format!("| {} |", cells.join(" | ")));
        }
    };
    let rows = report.rows.iter();
    table(
        &COLUMNS,
        rows.filter_map(|row| cells(row).map(Vec::from)).collect(),
    );
    let rows = figures(report).map(|(row, figure)| Vec::from(figure_cells(row, figure)));
    table(&FIGURES, rows.collect());
    let rows = errors(report)
        .map(|(row, kind, times)| vec![row.name.clone(), times.to_string(), kind.to_owned()]);
    table(&["scenario", "times", "error"], rows.collect());
    lines.join("\n") + "\n"
}

/// Of a stranger's text only what does nothing to a terminal.
fn harmless(text: &str) -> String {
    let kept = text.chars();
    kept.map(|each| if each.is_control() { ' ' } else { each })
        .collect()
}

/// Nothing that a table of Markdown would take for its own, nor HTML.
fn escaped(text: &str) -> String {
    harmless(text)
        .replace('\\', "\\\\")
        .replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('`', "\\`")
}
