//! Base32 (RFC 4648 §6), which authenticator apps take seeds in.

/// The text of `bytes`, without padding, which no app wants.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5).saturating_mul(8));
    for group in bytes.chunks(5) {
        let mut word = [0_u8; 8];
        for (place, byte) in word.iter_mut().skip(3).zip(group) {
            *place = *byte;
        }
        let number = u64::from_be_bytes(word);
        let characters = group.len().saturating_mul(8).div_ceil(5);
        for place in (0..8_u32).rev().take(characters) {
            text.push(character((number >> (place * 5)) & 31));
        }
    }
    text
}

fn character(value: u64) -> char {
    let value = u8::try_from(value & 31).unwrap_or_default();
    char::from(if value < 26 {
        b'A' + value
    } else {
        b'2' + (value - 26)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_rfc_4648_without_their_padding() {
        for (bytes, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
        }
    }
}
