//! What is told about a run: as a table for terminals, JSON, Markdown, and a page with charts.

mod html;
mod table;

use serde_json::{Value, json};

use crate::{Latencies, Machine, Measured, milliseconds};

/// What a figure ought to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bound {
    /// Not more.
    AtMost(f64),
    /// Not less.
    AtLeast(f64),
}

impl Bound {
    fn holds(self, value: f64) -> bool {
        match self {
            Self::AtMost(most) => value <= most,
            Self::AtLeast(least) => value >= least,
        }
    }
}

/// A number that a scenario is about, beside rate and latencies.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is.
    pub name: String,
    /// How much.
    pub value: f64,
    /// Of what: `s`, `ms`, `MB`; empty for a ratio.
    pub unit: &'static str,
    /// What it ought to be.
    pub bound: Option<Bound>,
}

impl Figure {
    /// Without a bound.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self {
            name: name.into(),
            value,
            unit,
            bound: None,
        }
    }

    /// Ought not to be more.
    pub const fn at_most(mut self, most: f64) -> Self {
        self.bound = Some(Bound::AtMost(most));
        self
    }

    /// Ought not to be less.
    pub const fn at_least(mut self, least: f64) -> Self {
        self.bound = Some(Bound::AtLeast(least));
        self
    }

    /// Whether it is what it ought to be.
    pub fn is_met(&self) -> Option<bool> {
        self.bound.map(|bound| bound.holds(self.value))
    }

    /// With its unit, as people write it.
    fn shown(&self) -> String {
        joined(&number(self.value), self.unit)
    }

    /// What it ought to be, in words.
    fn target(&self) -> String {
        match self.bound {
            None => String::new(),
            Some(Bound::AtMost(most)) => format!("at most {}", joined(&number(most), self.unit)),
            Some(Bound::AtLeast(least)) => {
                format!("at least {}", joined(&number(least), self.unit))
            }
        }
    }

    const fn verdict(met: bool) -> &'static str {
        if met { "met" } else { "MISSED" }
    }
}

/// What became of one scenario.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// In a word.
    pub name: String,
    /// In a sentence.
    pub about: String,
    /// Rate, latencies and errors, where it asks a server again and again.
    pub measured: Option<Measured>,
    /// The same client with an endpoint that does nothing and answers as much.
    pub bare: Option<Measured>,
    /// What else there is to say.
    pub figures: Vec<Figure>,
}

impl Row {
    /// Without anything measured yet.
    pub fn new(name: impl Into<String>, about: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            about: about.into(),
            ..Self::default()
        }
    }

    /// With the rate, latencies and errors of a run.
    pub fn measured(mut self, measured: Measured) -> Self {
        self.measured = Some(measured);
        self
    }

    /// With what the same client does with an endpoint that does nothing.
    pub fn bare(mut self, bare: Measured) -> Self {
        self.bare = Some(bare);
        self
    }

    /// With one more figure.
    pub fn figure(mut self, figure: Figure) -> Self {
        self.figures.push(figure);
        self
    }

    /// With the middle and the longest of latencies that are no scenario's.
    pub fn spread(self, name: &str, latencies: &Latencies) -> Self {
        let middle = milliseconds(latencies.percentile(50.0));
        let longest = milliseconds(latencies.longest());
        self.figure(Figure::new(format!("{name}, median"), middle, "ms"))
            .figure(Figure::new(format!("{name}, longest"), longest, "ms"))
    }

    /// The rate as a share of bare's.
    pub fn ratio(&self) -> Option<f64> {
        let bare = self.bare.as_ref()?.throughput();
        let own = self.measured.as_ref()?.throughput();
        (bare > 0.0).then(|| own / bare)
    }

    /// With the bounds of an operation that is asked for all the time: its share of bare's rate,
    /// and its 99th percentile.
    pub fn held_to(self, share: f64, p99_milliseconds: f64) -> Self {
        let ratio = self.ratio();
        let p99 = self.measured.as_ref();
        let p99 = p99.map(|found| milliseconds(found.latencies.percentile(99.0)));
        let mut row = self;
        if let Some(ratio) = ratio {
            row = row.figure(Figure::new("share of bare", ratio, "").at_least(share));
        }
        if let Some(p99) = p99 {
            row = row.figure(Figure::new("p99", p99, "ms").at_most(p99_milliseconds));
        }
        row
    }

    fn json(&self) -> Value {
        let figures = self.figures.iter().map(|figure| {
            let (at_most, at_least) = match figure.bound {
                None => (Value::Null, Value::Null),
                Some(Bound::AtMost(most)) => (json!(most), Value::Null),
                Some(Bound::AtLeast(least)) => (Value::Null, json!(least)),
            };
            json!({"name": figure.name, "value": figure.value, "unit": figure.unit,
                "at_most": at_most, "at_least": at_least, "met": figure.is_met()})
        });
        json!({"name": self.name, "about": self.about,
            "measured": self.measured.as_ref().map(measured_json),
            "bare": self.bare.as_ref().map(measured_json),
            "share_of_bare": self.ratio(), "figures": figures.collect::<Vec<_>>()})
    }
}

fn measured_json(measured: &Measured) -> Value {
    let at = |percent| milliseconds(measured.latencies.percentile(percent));
    let processor = measured.processor_per_request();
    json!({"requests": measured.requests, "failed": measured.failed(),
        "errors": measured.errors, "seconds": measured.elapsed.as_secs_f64(),
        "per_second": measured.throughput(), "answer_bytes": measured.answer_bytes,
        "p50_ms": at(50.0), "p99_ms": at(99.0), "p999_ms": at(99.9),
        "longest_ms": milliseconds(measured.latencies.longest()),
        "processor_us_per_request": processor.map(|each| each.as_secs_f64() * 1e6)})
}

/// A run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// What was run.
    pub title: String,
    /// On what, when, and which version.
    pub machine: Machine,
    /// A scenario each.
    pub rows: Vec<Row>,
}

impl Report {
    /// Of nothing yet.
    pub fn new(title: impl Into<String>, machine: Machine) -> Self {
        Self {
            title: title.into(),
            machine,
            rows: Vec::new(),
        }
    }

    /// Everything, for programs; `format` grows when a member changes its meaning.
    pub fn json(&self) -> Value {
        let facts = self.machine.facts.iter();
        let facts = facts.map(|(name, value)| json!({"name": name, "value": value}));
        json!({"format": 1, "title": self.title, "machine": facts.collect::<Vec<_>>(),
            "scenarios": self.rows.iter().map(Row::json).collect::<Vec<_>>()})
    }

    /// For terminals.
    pub fn table(&self) -> String {
        table::plain(self)
    }

    /// For documents.
    pub fn markdown(&self) -> String {
        table::markdown(self)
    }

    /// A page that needs nothing but itself.
    pub fn html(&self) -> String {
        html::page(self)
    }
}

/// With three digits that count, or all before the point.
fn number(value: f64) -> String {
    let size = value.abs();
    if !(f64::EPSILON..100.0).contains(&size) {
        format!("{value:.0}")
    } else if size >= 10.0 {
        format!("{value:.1}")
    } else if size >= 1.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.3}")
    }
}

fn joined(number: &str, unit: &str) -> String {
    if unit.is_empty() {
        number.to_owned()
    } else {
        format!("{number} {unit}")
    }
}

#[cfg(test)]
mod tests;
