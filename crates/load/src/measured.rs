//! What was measured.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use hdrhistogram::Histogram;

use crate::Trouble;
use crate::number::float;

/// The longest latency that is told from longer ones, in microseconds.
const LONGEST: u64 = 600_000_000;
/// How many kinds of errors are told apart.
const KINDS: usize = 20;
/// What further kinds are counted as.
const OTHERS: &str = "other errors";

/// Latencies, to three digits and a microsecond.
#[derive(Clone, Default)]
pub struct Latencies(Option<Histogram<u64>>);

impl fmt::Debug for Latencies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Latencies")
            .field("count", &self.count())
            .field("p50", &self.percentile(50.0))
            .field("longest", &self.longest())
            .finish()
    }
}

impl Latencies {
    /// One more.
    pub fn record(&mut self, latency: Duration) {
        let micros = u64::try_from(latency.as_micros()).unwrap_or(LONGEST);
        if self.0.is_none() {
            self.0 = Histogram::new_with_bounds(1, LONGEST, 3).ok();
        }
        if let Some(histogram) = &mut self.0 {
            histogram.saturating_record(micros);
        }
    }

    /// Those of another as well.
    pub fn add(&mut self, other: &Self) {
        match (&mut self.0, &other.0) {
            // Both have the same bounds, which is all that can fail.
            (Some(own), Some(other)) => own.add(other).unwrap_or_default(),
            (own @ None, Some(other)) => *own = Some(other.clone()),
            (_, None) => {}
        }
    }

    /// How many.
    pub fn count(&self) -> u64 {
        self.0.as_ref().map_or(0, Histogram::len)
    }

    /// Below which `percent` of them are; nothing where there are none.
    pub fn percentile(&self, percent: f64) -> Duration {
        let micros = self.0.as_ref();
        Duration::from_micros(micros.map_or(0, |known| known.value_at_quantile(percent / 100.0)))
    }

    /// The longest.
    pub fn longest(&self) -> Duration {
        Duration::from_micros(self.0.as_ref().map_or(0, Histogram::max))
    }

    /// Percentiles for a chart, each ten times as far out as the one before or so.
    pub fn curve(&self) -> Vec<(f64, Duration)> {
        [
            0.0, 10.0, 25.0, 50.0, 75.0, 90.0, 95.0, 99.0, 99.5, 99.9, 99.99, 100.0,
        ]
        .into_iter()
        .map(|percent| (percent, self.percentile(percent)))
        .collect()
    }
}

/// What became of a scenario.
#[derive(Debug, Clone, Default)]
pub struct Measured {
    /// How many were answered well.
    pub requests: u64,
    /// What went wrong, and how often.
    pub errors: BTreeMap<String, u64>,
    /// From the end of the warm-up to the last answer.
    pub elapsed: Duration,
    /// Of those that were answered well.
    pub latencies: Latencies,
    /// The mean size of a body.
    pub answer_bytes: f64,
    /// What the server computed meanwhile; `None` where nobody can say.
    pub processor: Option<Duration>,
}

impl Measured {
    /// Answered well, a second.
    pub fn throughput(&self) -> f64 {
        let seconds = self.elapsed.as_secs_f64();
        if seconds > 0.0 {
            float(self.requests) / seconds
        } else {
            0.0
        }
    }

    /// How often something went wrong.
    pub fn failed(&self) -> u64 {
        self.errors.values().sum()
    }

    /// Of all that was answered, well or not.
    pub fn processor_per_request(&self) -> Option<Duration> {
        let all = u32::try_from(self.requests + self.failed()).unwrap_or(u32::MAX);
        self.processor
            .filter(|_| all > 0)
            .map(|processor| processor / all)
    }

    /// One more that went wrong.
    pub(crate) fn count(&mut self, trouble: &Trouble) {
        self.count_times(&trouble.to_string(), 1);
    }

    /// What another worker measured as well.
    pub(crate) fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.latencies.add(&other.latencies);
        for (kind, times) in &other.errors {
            self.count_times(kind, *times);
        }
    }

    fn count_times(&mut self, kind: &str, times: u64) {
        let is_known = self.errors.contains_key(kind) || self.errors.len() < KINDS;
        let kind = if is_known { kind } else { OTHERS };
        *self.errors.entry(kind.to_owned()).or_default() += times;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(micros: impl Iterator<Item = u64>) -> Latencies {
        let mut latencies = Latencies::default();
        for each in micros {
            latencies.record(Duration::from_micros(each));
        }
        latencies
    }

    #[test]
    fn percentiles_are_those_of_the_definition_to_three_digits() {
        let latencies = of(1..=10_000);
        for (percent, expected) in [(50.0, 5_000.0), (99.0, 9_900.0), (99.9, 9_990.0)] {
            let found = latencies.percentile(percent).as_secs_f64() * 1e6;
            assert!((found / expected - 1.0).abs() < 0.001, "{percent}: {found}");
        }
        assert_eq!(latencies.count(), 10_000);
    }

    #[test]
    fn latencies_of_several_workers_are_one_distribution() {
        let mut all = of(std::iter::repeat_n(100, 99));
        all.add(&of(std::iter::once(5_000)));
        all.add(&Latencies::default());
        assert_eq!(all.count(), 100);
        assert_eq!(all.percentile(50.0), Duration::from_micros(100));
        assert_eq!(all.percentile(99.0), Duration::from_micros(100));
        assert!(all.longest() >= Duration::from_millis(5));
    }

    #[test]
    fn of_nothing_there_is_no_latency_and_no_rate() {
        let none = Measured::default();
        assert_eq!(none.latencies.percentile(99.0), Duration::ZERO);
        assert!(none.throughput() < f64::EPSILON);
        assert_eq!(none.processor_per_request(), None);
    }

    #[test]
    fn what_goes_wrong_in_a_thousand_ways_is_counted_in_a_few() {
        let mut measured = Measured::default();
        for number in 0..1_000 {
            measured.count(&Trouble::new(format_args!("error {number}")));
        }
        assert_eq!(measured.failed(), 1_000);
        assert_eq!(measured.errors.len(), KINDS + 1);
        assert_eq!(measured.errors.get(OTHERS), Some(&980));
    }

    #[test]
    fn processor_time_is_spread_over_all_that_was_answered() {
        let mut measured = Measured {
            requests: 3,
            processor: Some(Duration::from_millis(8)),
            ..Measured::default()
        };
        measured.count(&Trouble::new("503"));
        let each = measured.processor_per_request();
        assert_eq!(each, Some(Duration::from_millis(2)));
    }
}
