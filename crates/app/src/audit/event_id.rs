//! Ids of events that grow with time.

use base::{AuditEventId, Entropy, Timestamp};

/// The id of an event of this moment: a version 7 UUID (RFC 9562 section 5.7), milliseconds and
/// then 74 random bits.
///
/// Events are written more often than anything else. Where ids were random alone, each would change
/// a page of its own of the trail's index; those of one moment are neighbours.
pub(crate) fn event_id(now: Timestamp, entropy: &dyn Entropy) -> AuditEventId {
    let time = u64::try_from(now.millis())
        .unwrap_or_default()
        .to_be_bytes();
    let mut bytes = entropy.bytes::<16>();
    for (byte, of_time) in bytes.iter_mut().zip(time.iter().skip(2)) {
        *byte = *of_time;
    }
    if let Some(byte) = bytes.get_mut(6) {
        *byte = (*byte & 0x0f) | 0x70;
    }
    if let Some(byte) = bytes.get_mut(8) {
        *byte = (*byte & 0x3f) | 0x80;
    }
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 0x0f] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    // It cannot fail; an id that is only random is as good.
    AuditEventId::parse(&text).unwrap_or_else(|_not_one| AuditEventId::generate(entropy))
}

#[cfg(test)]
mod tests {
    use base::{Duration, SeededEntropy};

    use super::*;

    #[test]
    fn ids_of_later_events_are_greater_and_all_differ() {
        let entropy = SeededEntropy::new(1);
        let start = Timestamp::from_micros(1_790_000_000_123_456);
        let first = event_id(start, &entropy);
        assert!(first.as_str().starts_with("01a0c450-6c7b-7"), "{first}");
        assert_ne!(event_id(start, &entropy), first);
        for milliseconds in [1, 1_000, 1_000_000] {
            let span = Duration::from_micros(milliseconds * 1_000);
            assert!(event_id(start.plus(span), &entropy) > first);
        }
    }

    #[test]
    fn an_id_is_made_before_there_was_time_as_well() {
        let entropy = SeededEntropy::new(1);
        let id = event_id(Timestamp::from_micros(-1), &entropy);
        assert!(id.as_str().starts_with("00000000-0000-7"), "{id}");
    }
}
