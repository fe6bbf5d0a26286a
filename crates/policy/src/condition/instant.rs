//! Dates of conditions: W3C's profile of ISO 8601, or seconds since 1970.

/// Nanoseconds since 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(i128);

const NANOSECONDS: i128 = 1_000_000_000;

impl Instant {
    /// Reads `2026-01`, `2026-01-31`, `2026-01-31T23:59Z`,
    /// `2026-01-31T23:59:59.5+01:00` or `1769903999`. A text of digits alone is
    /// seconds, never a year; a time without a zone is in UTC.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.contains(['-', 't', 'T']) {
            return iso(text);
        }
        Some(Self(i128::from(digits(text)?) * NANOSECONDS))
    }
}

fn iso(text: &str) -> Option<Instant> {
    let (date, time) = match text.split_once(['t', 'T']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut fields = date.split('-');
    let year = field(fields.next()?, 4, 0, 9999)?;
    let month = fields
        .next()
        .map_or(Some(1), |text| field(text, 2, 1, 12))?;
    let day = fields
        .next()
        .map_or(Some(1), |text| field(text, 2, 1, 31))?;
    if fields.next().is_some() || day > days_in_month(year, month) {
        return None;
    }
    let in_day = match time {
        // A time belongs to a whole date.
        Some(time) if date.len() == 10 => time_of_day(time)?,
        Some(_) => return None,
        None => 0,
    };
    let days = i128::from(days_since_1970(year, month, day));
    Some(Instant(days * 86_400 * NANOSECONDS + in_day))
}

/// Nanoseconds since midnight in UTC; a zone may take it out of the day.
fn time_of_day(text: &str) -> Option<i128> {
    let (clock, zone_seconds) = match text.find(['z', 'Z', '+', '-']) {
        Some(at) => {
            let (clock, zone) = text.split_at_checked(at)?;
            (clock, zone_offset(zone)?)
        }
        None => (text, 0),
    };
    let mut fields = clock.split(':');
    let hour = field(fields.next()?, 2, 0, 23)?;
    let minute = field(fields.next()?, 2, 0, 59)?;
    let (second, nanosecond) = match fields.next() {
        Some(second) => seconds(second)?,
        None => (0, 0),
    };
    if fields.next().is_some() {
        return None;
    }
    let in_day = hour * 3600 + minute * 60 + second - zone_seconds;
    Some(i128::from(in_day) * NANOSECONDS + i128::from(nanosecond))
}

/// Seconds that the zone is ahead of UTC.
fn zone_offset(text: &str) -> Option<i64> {
    let (sign, offset) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
        (Some(offset), _) => (1, offset),
        (_, Some(offset)) => (-1, offset),
        _ => return text.eq_ignore_ascii_case("z").then_some(0),
    };
    let (hours, minutes) = offset.split_once(':').unwrap_or((offset, "00"));
    Some(sign * (field(hours, 2, 0, 23)? * 3600 + field(minutes, 2, 0, 59)? * 60))
}

/// Whole seconds and nanoseconds of `59.25`.
fn seconds(text: &str) -> Option<(i64, i64)> {
    let Some((whole, fraction)) = text.split_once('.') else {
        return Some((field(text, 2, 0, 59)?, 0));
    };
    if fraction.len() > 9 {
        return None;
    }
    let nanosecond = digits(&format!("{fraction:0<9}")).filter(|_| !fraction.is_empty())?;
    Some((field(whole, 2, 0, 59)?, nanosecond))
}

fn field(text: &str, width: usize, least: i64, greatest: i64) -> Option<i64> {
    digits(text).filter(|value| text.len() == width && (least..=greatest).contains(value))
}

fn digits(text: &str) -> Option<i64> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar, by counting from
/// 1 March of year 0, so that the leap day is the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let months_since_march = (month + 9) % 12;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days_before_month = (153 * months_since_march + 2) / 5;
    365 * year + leap_days + days_before_month + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::Instant;

    #[test]
    fn dates_are_read_in_all_their_forms() {
        for (text, seconds) in [
            ("0", 0),
            ("1769903999", 1_769_903_999),
            ("2026", 2026),
            ("1970-01", 0),
            ("1970-01-01", 0),
            ("1970-01-01T00:00Z", 0),
            ("2000-02-29T00:00:00Z", 951_782_400),
            ("2026-01-31T23:59:59Z", 1_769_903_999),
            ("2026-01-31t23:59:59z", 1_769_903_999),
            ("2026-01-31T23:59:59", 1_769_903_999),
            ("2026-02-01T00:59:59+01:00", 1_769_903_999),
            ("2026-01-31T18:29:59-05:30", 1_769_903_999),
            ("1969-12-31T23:59:59Z", -1),
            ("0000-03-01", -62_162_035_200),
        ] {
            let expected = Instant(seconds * 1_000_000_000);
            assert_eq!(Instant::parse(text), Some(expected), "{text}");
        }
        assert_eq!(
            Instant::parse("1970-01-01T00:00:00.25Z"),
            Some(Instant(250_000_000))
        );
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "-1",
            "1.5",
            "now",
            "99999999999999999999",
            "26-01-01",
            "2026-13-01",
            "2026-02-29",
            "2026-1-1",
            "2026-01-01T",
            "2026-01T00:00Z",
            "2026-01-01T24:00Z",
            "2026-01-01T00:00:60Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00.1234567890Z",
            "2026-01-01T00:00+1:00",
            "2026-01-01T00:00ZZ",
            "2026-01-01T00",
            "2026-01-01-01",
            "+026-01-01",
            "2026-01-01T00:00:00 Z",
        ] {
            assert_eq!(Instant::parse(text), None, "{text}");
        }
    }
}
