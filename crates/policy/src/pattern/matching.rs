//! Whether a compiled pattern matches a text.

use memchr::memmem;

use super::{ANY_ONE, ANY_RUN, INNER_COLON};

/// Whether the whole text matches.
///
/// The time grows with the sum of the two lengths (and, of a part between two `*` that has a `?`,
/// with a sixty-fourth of their product): patterns and texts come from strangers.
pub(crate) fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let mut parts = pattern.split(|byte| *byte == ANY_RUN);
    let Some(first) = parts.next() else {
        return text.is_empty();
    };
    let Some(mut rest) = after_prefix(first, text) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    rest = match before_suffix(last, rest) {
        Some(rest) => rest,
        None => return false,
    };
    // Each is taken where it is found first: any later place leaves less to the next.
    for part in parts {
        rest = match after_first(part, rest) {
            Some(rest) => rest,
            None => return false,
        };
    }
    true
}

/// The text behind a part without `*` that it begins with.
fn after_prefix<'a>(part: &[u8], text: &'a [u8]) -> Option<&'a [u8]> {
    let mut rest = text;
    for wanted in part {
        let (found, tail) = rest.split_first()?;
        rest = match *wanted {
            ANY_ONE => after_character(rest),
            wanted if is_it(wanted, *found) => tail,
            _ => return None,
        };
    }
    Some(rest)
}

/// The text before a part without `*` that it ends with.
fn before_suffix<'a>(part: &[u8], text: &'a [u8]) -> Option<&'a [u8]> {
    let mut rest = text;
    for wanted in part.iter().rev() {
        let (found, head) = rest.split_last()?;
        rest = match *wanted {
            ANY_ONE => before_character(rest),
            wanted if is_it(wanted, *found) => head,
            _ => return None,
        };
    }
    Some(rest)
}

/// The text behind the first place of a part without `*`.
fn after_first<'a>(part: &[u8], text: &'a [u8]) -> Option<&'a [u8]> {
    if part
        .iter()
        .any(|byte| matches!(*byte, ANY_ONE | INNER_COLON))
    {
        return after_first_like(part, text);
    }
    let at = memmem::find(text, part)?;
    text.get(at.checked_add(part.len())?..)
}

/// The same of a part with `?`, for all places at once: a bit of `reached` for each byte of the
/// part that some place has come to.
fn after_first_like<'a>(part: &[u8], text: &'a [u8]) -> Option<&'a [u8]> {
    if part.len() > text.len() {
        return None;
    }
    let words = part.len().div_ceil(64);
    let (last_word, last_bit) = bit(part.len().checked_sub(1)?);
    // Where the part has each byte, and where it has a `?`.
    let mut literal = vec![0_u64; words.checked_mul(256)?];
    let mut any_one = vec![0_u64; words];
    for (place, wanted) in part.iter().enumerate() {
        let (word, bit) = bit(place);
        let mask = match *wanted {
            ANY_ONE => any_one.get_mut(word)?,
            INNER_COLON => literal.get_mut(row(b':', words).start.checked_add(word)?)?,
            byte => literal.get_mut(row(byte, words).start.checked_add(word)?)?,
        };
        *mask |= bit;
    }
    let mut reached = vec![0_u64; words];
    for (place, byte) in text.iter().enumerate() {
        let literal = literal.get(row(*byte, words))?;
        let mut carried = 1;
        for ((reached, literal), any_one) in reached.iter_mut().zip(literal).zip(&any_one) {
            let begun = (*reached << 1) | carried;
            carried = *reached >> 63;
            *reached = if is_inside(*byte) {
                // It belongs to the character that a `?` stands for.
                (begun & literal) | (*reached & any_one)
            } else {
                begun & (literal | any_one)
            };
        }
        if reached.get(last_word)? & last_bit != 0 {
            let mut rest = text.get(place.checked_add(1)?..)?;
            while part.last() == Some(&ANY_ONE)
                && let [byte, after @ ..] = rest
                && is_inside(*byte)
            {
                rest = after;
            }
            return Some(rest);
        }
    }
    None
}

/// Where the masks of a byte are among those of all bytes.
fn row(byte: u8, words: usize) -> std::ops::Range<usize> {
    let start = usize::from(byte).saturating_mul(words);
    start..start.saturating_add(words)
}

/// The word and the bit in it of a place.
fn bit(place: usize) -> (usize, u64) {
    (place / 64, 1 << (place % 64))
}

/// Whether a byte of a pattern that is no wildcard stands for this one.
fn is_it(wanted: u8, found: u8) -> bool {
    wanted == found || (wanted == INNER_COLON && found == b':')
}

/// Whether a byte of UTF-8 text is one of a character, and not its first.
fn is_inside(byte: u8) -> bool {
    (0x80..=0xbf).contains(&byte)
}

/// UTF-8 text without its first character.
fn after_character(text: &[u8]) -> &[u8] {
    let Some((_, mut rest)) = text.split_first() else {
        return text;
    };
    while let [byte, after @ ..] = rest
        && is_inside(*byte)
    {
        rest = after;
    }
    rest
}

/// UTF-8 text without its last character.
fn before_character(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [before @ .., byte] = rest {
        rest = before;
        if !is_inside(*byte) {
            break;
        }
    }
    rest
}
