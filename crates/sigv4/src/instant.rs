//! Instants as SigV4 writes them: `20260801T000000Z`, here as seconds since the epoch.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;

/// ISO 8601 basic format, in UTC.
///
/// Seconds outside the calendar's years (-9999 to 9999) are written as the epoch; nothing that was
/// parsed here is outside.
pub(crate) fn format(seconds: i64) -> String {
    let instant = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The date of a credential scope: `20260801`.
pub(crate) fn format_date(seconds: i64) -> String {
    let instant = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    instant.strftime("%Y%m%d").to_string()
}

/// Reads exactly `YYYYMMDDTHHMMSSZ`.
pub(crate) fn parse_basic(text: &str) -> Option<i64> {
    let shape_is_right = text.len() == 16
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 => byte == b'T',
            15 => byte == b'Z',
            _ => byte.is_ascii_digit(),
        });
    if !shape_is_right {
        return None;
    }
    let civil = DateTime::strptime("%Y%m%dT%H%M%SZ", text).ok()?;
    Some(TimeZone::UTC.to_timestamp(civil).ok()?.as_second())
}

/// Reads a `Date` header: an HTTP date (RFC 9110 section 5.6.7) or the basic format.
pub(crate) fn parse_http(text: &str) -> Option<i64> {
    parse_basic(text).or_else(|| Some(rfc2822::parse(text).ok()?.timestamp().as_second()))
}
