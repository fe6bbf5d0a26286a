//! Instants as SAML writes them (SAML core §1.3.3): `xs:dateTime` in UTC.

use jiff::Timestamp;

/// `2026-01-01T00:00:00Z`, with a fraction or not; an offset is read as well, no zone at all is not.
pub(crate) fn read(text: &str) -> Option<Timestamp> {
    let text = crate::xml::trim(text);
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let rest = shape.strip_prefix("0000-00-00T00:00:00")?;
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches('0');
            let digits = fraction.len() - zone.len();
            (1..=9).contains(&digits).then_some(zone)?
        }
        None => rest,
    };
    if !matches!(zone, "Z" | "+00:00" | "-00:00") {
        return None;
    }
    text.parse().ok()
}

/// Whole seconds, rounded down: what ends then has ended.
pub(crate) fn write(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
