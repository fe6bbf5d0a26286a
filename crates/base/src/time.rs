//! Time as an argument.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};

/// An instant: microseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// A span of time in microseconds; may be negative.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(i64);

const MICROS: i64 = 1_000_000;
const DAY: i64 = 86_400 * MICROS;

impl Timestamp {
    /// From microseconds since the epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// From milliseconds since the epoch, saturating.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis.saturating_mul(1000))
    }

    /// From seconds since the epoch, saturating.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(MICROS))
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Whole milliseconds since the epoch, rounded down.
    pub const fn millis(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(MICROS)
    }

    /// This instant without its fraction of a second, as most AWS APIs show it.
    pub const fn whole_seconds(self) -> Self {
        Self(self.seconds() * MICROS)
    }

    /// This instant moved by `span`, saturating.
    #[must_use]
    pub const fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(span.0))
    }

    /// This instant moved back by `span`, saturating.
    #[must_use]
    pub const fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(span.0))
    }

    /// The span from `earlier` to this instant.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration(self.0.saturating_sub(earlier.0))
    }

    /// The beginning of the UTC day that this instant is in.
    #[must_use]
    pub const fn day_start(self) -> Self {
        Self(self.0.saturating_sub(self.0.rem_euclid(DAY)))
    }

    /// The beginning of the UTC month that this instant is in; `None` beyond the calendar.
    pub fn month_start(self) -> Option<Self> {
        Some(Self::from_date(self.date()?.first_of_month()))
    }

    /// The beginning of the UTC month after; `None` beyond the calendar.
    pub fn next_month_start(self) -> Option<Self> {
        let last = self.date()?.last_of_month();
        Some(Self::from_date(last.tomorrow().ok()?))
    }

    fn date(self) -> Option<jiff::civil::Date> {
        let instant = jiff::Timestamp::from_second(self.seconds()).ok()?;
        Some(jiff::tz::Offset::UTC.to_datetime(instant).date())
    }

    fn from_date(date: jiff::civil::Date) -> Self {
        let midnight = date.to_datetime(jiff::civil::Time::midnight());
        let instant = jiff::tz::Offset::UTC.to_timestamp(midnight);
        Self::from_seconds(instant.map_or(i64::MAX, jiff::Timestamp::as_second))
    }

    /// ISO 8601 in UTC with whole seconds: `2026-11-09T13:34:41Z`.
    pub fn iso8601(self) -> String {
        jiff::Timestamp::from_second(self.seconds())
            .map(|instant| instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
            .unwrap_or_default()
    }

    /// The basic form that SigV4 uses: `20261109T133441Z`.
    pub fn iso8601_basic(self) -> String {
        jiff::Timestamp::from_second(self.seconds())
            .map(|instant| instant.strftime("%Y%m%dT%H%M%SZ").to_string())
            .unwrap_or_default()
    }

    /// Parses RFC 3339 / ISO 8601 with an offset.
    pub fn parse_iso8601(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>()
            .ok()
            .map(|instant| Self(instant.as_microsecond()))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601())
    }
}

impl Duration {
    /// A span of microseconds.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// A span of seconds, saturating.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(MICROS))
    }

    /// A span of minutes, saturating.
    pub const fn from_minutes(minutes: i64) -> Self {
        Self::from_seconds(minutes.saturating_mul(60))
    }

    /// A span of hours, saturating.
    pub const fn from_hours(hours: i64) -> Self {
        Self::from_seconds(hours.saturating_mul(3600))
    }

    /// A span of days of 24 hours, saturating.
    pub const fn from_days(days: i64) -> Self {
        Self::from_hours(days.saturating_mul(24))
    }

    /// Whole seconds, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(MICROS)
    }

    /// Microseconds.
    pub const fn micros(self) -> i64 {
        self.0
    }
}

/// What time it is.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The current instant.
    fn now(&self) -> Timestamp;
}

/// The machine's clock, and how far `POST /_cardea/clock` has moved it (emulator only).
#[derive(Debug, Default)]
pub struct SystemClock {
    moved: AtomicI64,
}

impl SystemClock {
    /// Moves this clock forward by `span`; used by the emulator's time travel.
    pub fn advance(&self, span: Duration) {
        self.moved.fetch_add(span.micros(), Ordering::SeqCst);
    }

    /// Takes back every [`SystemClock::advance`].
    pub fn reset(&self) {
        self.moved.store(0, Ordering::SeqCst);
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place that reads the clock"
        )]
        let now = jiff::Timestamp::now();
        Timestamp(
            now.as_microsecond()
                .saturating_add(self.moved.load(Ordering::SeqCst)),
        )
    }
}

/// A clock that tests set.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that stands at `now`.
    pub const fn new(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.0))
    }

    /// Moves the clock by `span`.
    pub fn advance(&self, span: Duration) {
        self.0.fetch_add(span.micros(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_prints_as_aws_prints_it() {
        let instant = Timestamp::from_seconds(1_794_231_281);
        assert_eq!(instant.iso8601(), "2026-11-09T13:34:41Z");
        assert_eq!(instant.iso8601_basic(), "20261109T133441Z");
        assert_eq!(
            Timestamp::parse_iso8601("2026-11-09T13:34:41Z"),
            Some(instant)
        );
    }

    #[test]
    fn arithmetic_saturates() {
        let end = Timestamp::from_micros(i64::MAX);
        assert_eq!(end.plus(Duration::from_days(1)), end);
    }

    #[test]
    fn months_begin_at_midnight_in_utc() {
        for (text, day, month, next) in [
            (
                "2026-11-22T12:14:06Z",
                "2026-11-22T00:00:00Z",
                "2026-11-01T00:00:00Z",
                "2026-12-01T00:00:00Z",
            ),
            (
                "2027-12-31T23:59:59Z",
                "2027-12-31T00:00:00Z",
                "2027-12-01T00:00:00Z",
                "2028-01-01T00:00:00Z",
            ),
            (
                "2028-02-01T00:00:00Z",
                "2028-02-01T00:00:00Z",
                "2028-02-01T00:00:00Z",
                "2028-03-01T00:00:00Z",
            ),
        ] {
            let at = Timestamp::parse_iso8601(text).expect("an instant");
            let shown = |at: Option<Timestamp>| at.expect("an instant").iso8601();
            assert_eq!(at.day_start().iso8601(), day);
            assert_eq!(shown(at.month_start()), month);
            assert_eq!(shown(at.next_month_start()), next);
        }
        assert_eq!(Timestamp::from_micros(i64::MAX).month_start(), None);
    }
}
