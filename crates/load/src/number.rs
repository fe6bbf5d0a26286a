//! Numbers as floating point, for ratios and charts.

use std::time::Duration;

/// A count; exact up to nine quadrillions.
#[expect(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "counts of requests are far below 2^53"
)]
pub const fn float(count: u64) -> f64 {
    count as f64
}

/// A span in milliseconds.
pub fn milliseconds(span: Duration) -> f64 {
    span.as_secs_f64() * 1e3
}
