use std::time::Duration;

use super::*;

/// A text that would be a program, a column and a colour if it were let.
const FOREIGN: &str = "<script>alert(\"1\")</script>|\u{1b}[31m'";

fn measured(requests: u64, milliseconds: u64) -> Measured {
    let mut measured = Measured {
        requests,
        elapsed: Duration::from_secs(2),
        answer_bytes: 400.0,
        processor: Some(Duration::from_millis(requests)),
        ..Measured::default()
    };
    for _ in 0..requests {
        let latency = Duration::from_millis(milliseconds);
        measured.latencies.record(latency);
    }
    measured
}

fn report() -> Report {
    let mut machine = Machine::default();
    machine.add("Processor", FOREIGN);
    let mut report = Report::new("A run", machine);
    let mut failing = measured(1_000, 4);
    failing.errors.insert(FOREIGN.to_owned(), 3);
    report.rows.push(
        Row::new("list", "Lists things.")
            .measured(failing)
            .bare(measured(4_000, 1))
            .held_to(0.5, 20.0),
    );
    report.rows.push(
        Row::new(FOREIGN, "Converges.")
            .figure(Figure::new("converged", 0.62, "s").at_most(10.0))
            .figure(Figure::new("rows", 12.0, "")),
    );
    report
}

#[test]
fn the_table_has_rates_latencies_shares_and_verdicts() {
    let table = report().table();
    let words = |start: &str| {
        let line = table.lines().find(|line| line.starts_with(start));
        let words = line.expect("a line").split_whitespace();
        words.map(ToOwned::to_owned).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(words("list "), "list 1000 3 500 4.00 4.00 4.00 997 0.250");
    let verdicts: Vec<&str> = table
        .lines()
        .filter(|line| line.contains("at least"))
        .collect();
    assert!(
        verdicts.len() == 1 && verdicts.concat().ends_with("MISSED"),
        "{table}"
    );
    assert!(table.contains("at most 20.0 ms"), "{table}");
    assert!(table.contains("list: 3 times: <script>"), "{table}");
    assert!(
        !table.contains('\u{1b}'),
        "a terminal is not to be told what to do"
    );
}

#[test]
fn the_json_has_everything_and_says_which_targets_were_met() {
    let json = report().json();
    assert_eq!(json.pointer("/format"), Some(&json!(1)));
    let at = |path: &str| json.pointer(path).cloned().unwrap_or_default();
    assert_eq!(at("/scenarios/0/measured/per_second"), json!(500.0));
    assert_eq!(at("/scenarios/0/measured/p99_ms"), json!(4.001));
    assert_eq!(at("/scenarios/0/measured/failed"), json!(3));
    assert_eq!(at("/scenarios/0/bare/per_second"), json!(2000.0));
    assert_eq!(at("/scenarios/0/share_of_bare"), json!(0.25));
    assert_eq!(at("/scenarios/0/figures/0/met"), json!(false));
    assert_eq!(at("/scenarios/1/figures/0/met"), json!(true));
    assert_eq!(at("/scenarios/1/figures/1/met"), Value::Null);
}

#[test]
fn foreign_text_is_text_in_the_page_and_the_page_needs_no_network() {
    let page = report().html();
    assert!(!page.contains("<script"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"));
    assert!(page.contains("<svg") && page.contains("<polyline"));
    assert!(page.contains("prefers-color-scheme:dark"));
    for outside in ["http://", "https://", "src=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn foreign_text_is_no_column_and_no_markup_in_markdown() {
    let markdown = report().markdown();
    assert!(markdown.contains("| list | 1000 | 3 | 500 |"), "{markdown}");
    assert!(!markdown.contains("<script"), "{markdown}");
    for line in markdown.lines().filter(|line| line.starts_with("| ")) {
        let columns = line.replace("\\|", "").matches('|').count();
        assert!([10, 6, 4].contains(&columns), "{line}");
    }
}

#[test]
fn numbers_have_three_digits_that_count() {
    for (value, expected) in [
        (0.0, "0"),
        (0.02468, "0.025"),
        (1.234, "1.23"),
        (12.34, "12.3"),
        (123_456.7, "123457"),
    ] {
        assert_eq!(number(value), expected);
    }
}
