//! The page: tables, a chart of how near each scenario comes to bare, and one of latencies.

use crate::report::table::{cells, columns, errors, figure_cells, figures};
use crate::report::{Report, Row, number};
use crate::{Measured, milliseconds};

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#16191f;--back:#fff;--faint:#687078;--line:#d5dbdb;--own:#0972d3;--bare:#b6bec9;--bad:#d91515;--good:#037f0c}\
@media(prefers-color-scheme:dark){:root{--ink:#d1d5db;--back:#0f1b2a;--faint:#8d99a8;--line:#354150;--own:#539fe5;--bare:#5f6b7a;--bad:#ff5d64;--good:#29ad32}}\
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back);max-width:70rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.5rem}h3{font-size:1rem;margin-bottom:0}\
.scroll{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}\
th,td{padding:.3rem .7rem;border-bottom:1px solid var(--line);text-align:left;white-space:nowrap}\
td.n{text-align:right}.met{color:var(--good)}.missed{color:var(--bad);font-weight:bold}\
p,dd{color:var(--faint);margin:0}dl{display:grid;grid-template-columns:max-content auto;gap:.1rem 1rem}\
svg{max-width:100%;height:auto}svg text{fill:var(--ink);font:12px system-ui,sans-serif}svg .faint{fill:var(--faint)}\
.own{fill:var(--own)}.bar-bare{fill:var(--bare)}.grid{stroke:var(--line)}\
.curve{fill:none;stroke:var(--own);stroke-width:2}.curve-bare{fill:none;stroke:var(--bare);stroke-width:2}";

pub(super) fn page(report: &Report) -> String {
    let title = escaped(&report.title);
    let mut out = vec![format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <title>{title}</title><style>{STYLE}</style></head><body><main><h1>{title}</h1><dl>"
    )];
    for (name, value) in &report.machine.facts {
        out.push(format!(
            "<dt>{}</dt><dd>{}</dd>",
            escaped(name),
            escaped(value)
        ));
    }
    out.push("</dl>".to_owned());
    let measured: Vec<&Row> = report
        .rows
        .iter()
        .filter(|row| row.measured.is_some())
        .collect();
    if !measured.is_empty() {
        out.push("<h2>Rates and latencies</h2>".to_owned());
        let rows = measured.iter().filter_map(|row| cells(row));
        out.push(table(&columns(), rows.map(Vec::from)));
    }
    if figures(report).next().is_some() {
        out.push("<h2>Figures</h2>".to_owned());
        let rows = figures(report).map(|(row, figure)| Vec::from(figure_cells(row, figure)));
        out.push(table(
            &["scenario", "figure", "value", "to be reached", "met"],
            rows,
        ));
    }
    if errors(report).next().is_some() {
        out.push("<h2>Errors</h2>".to_owned());
        let rows = errors(report)
            .map(|(row, kind, times)| vec![row.name.clone(), times.to_string(), kind.to_owned()]);
        out.push(table(&["scenario", "times", "error"], rows));
    }
    if measured.iter().any(|row| row.bare.is_some()) {
        out.push(
            "<h2>Requests a second beside bare</h2><p>Bare is an endpoint of the same process that \
             does nothing and answers as many bytes, asked by the same client in the same run.</p>"
                .to_owned(),
        );
        out.push(bars(&measured));
    }
    if !measured.is_empty() {
        out.push("<h2>Latencies</h2>".to_owned());
    }
    for row in &measured {
        out.push(format!(
            "<h3>{}</h3><p>{}</p>",
            escaped(&row.name),
            escaped(&row.about)
        ));
        out.push(curves(row));
    }
    out.push("</main></body></html>\n".to_owned());
    out.join("\n")
}

fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut out = "<div class=\"scroll\"><table><thead><tr>".to_owned();
    for column in columns {
        out.extend(["<th scope=\"col\">", &escaped(column), "</th>"]);
    }
    out.push_str("</tr></thead><tbody>");
    for row in rows {
        out.push_str("<tr>");
        for cell in row {
            let is_number = cell.starts_with(|first: char| first.is_ascii_digit());
            let class = match cell.as_str() {
                "met" => " class=\"met\"",
                "MISSED" => " class=\"missed\"",
                _ if is_number => " class=\"n\"",
                _ => "",
            };
            out.extend(["<td", class, ">", &escaped(&cell), "</td>"]);
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
    out
}

/// A chart's width, where its bars and curves begin, and how wide they are at most.
const WIDTH: f64 = 860.0;
const LEFT: f64 = 260.0;
const SPAN: f64 = 480.0;

/// A pair of bars a scenario, each as a share of the bare endpoint's rate.
fn bars(rows: &[&Row]) -> String {
    let mut out = String::new();
    let mut y = 8.0;
    for row in rows {
        let (Some(measured), Some(bare), Some(ratio)) = (&row.measured, &row.bare, row.ratio())
        else {
            continue;
        };
        let widest = ratio.max(1.0);
        let bar = |top: f64, class: &str, share: f64, text: &str| {
            let width = (SPAN * share / widest).max(1.0);
            format!(
                "<rect class=\"{class}\" x=\"{LEFT}\" y=\"{top}\" width=\"{width:.1}\" height=\"11\"/>\
                 <text class=\"faint\" x=\"{:.1}\" y=\"{}\">{}</text>",
                LEFT + width + 6.0,
                top + 10.0,
                escaped(text)
            )
        };
        let own = format!(
            "{}/s, {} of bare",
            number(measured.throughput()),
            number(ratio)
        );
        let other = format!("bare {}/s", number(bare.throughput()));
        out.extend([
            format!(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
                LEFT - 8.0,
                y + 16.0,
                escaped(&row.name)
            ),
            bar(y, "own", ratio, &own),
            bar(y + 12.0, "bar-bare", 1.0, &other),
        ]);
        y += 34.0;
    }
    svg(y, "Requests a second beside the bare endpoint", &out)
}

/// Latency by percentile: equal steps to the right are tenfold rarer, upwards tenfold longer.
fn curves(row: &Row) -> String {
    let (height, bottom, left, span) = (220.0, 190.0, 60.0, 760.0);
    let both: Vec<&Measured> = row.measured.iter().chain(&row.bare).collect();
    let longest = both
        .iter()
        .map(|measured| milliseconds(measured.latencies.longest()))
        .fold(1.0, f64::max);
    let top = longest.log10().ceil();
    let floor = -2.0;
    let y = |milliseconds: f64| {
        let level = milliseconds.max(0.01).log10() - floor;
        bottom - (bottom - 10.0) * level / (top - floor)
    };
    let mut out = Vec::new();
    let mut power = floor;
    while power <= top {
        let line = y(10.0_f64.powf(power));
        out.push(format!(
            "<line class=\"grid\" x1=\"{left}\" x2=\"{}\" y1=\"{line:.1}\" y2=\"{line:.1}\"/>\
             <text class=\"faint\" x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{} ms</text>",
            left + span,
            left - 6.0,
            line + 4.0,
            10.0_f64.powf(power)
        ));
        power += 1.0;
    }
    let steps = both
        .first()
        .map_or_else(Vec::new, |measured| measured.latencies.curve());
    let places = crate::float(u64::try_from(steps.len()).unwrap_or(1).max(2)) - 1.0;
    let mut x = left;
    for (percent, _) in &steps {
        let name = format!("p{percent}");
        out.push(format!(
            "<text class=\"faint\" x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{name}</text>",
            bottom + 20.0
        ));
        x += span / places;
    }
    for (measured, class) in both.iter().zip(["curve", "curve-bare"]).rev() {
        let mut points = Vec::new();
        let mut x = left;
        for (_, latency) in measured.latencies.curve() {
            points.push(format!("{x:.1},{:.1}", y(milliseconds(latency))));
            x += span / places;
        }
        out.push(format!(
            "<polyline class=\"{class}\" points=\"{}\"/>",
            points.join(" ")
        ));
    }
    svg(
        height,
        &format!("Latencies of {} by percentile", row.name),
        &out.concat(),
    )
}

fn svg(height: f64, label: &str, content: &str) -> String {
    format!(
        "<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\">{content}</svg>",
        escaped(label)
    )
}

/// As text of a page or of an attribute in double quotes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for each in text.chars() {
        match each {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            each => out.push(each),
        }
    }
    out
}
