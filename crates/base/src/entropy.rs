//! Randomness as an argument.

use std::fmt;
use std::sync::Mutex;

use aws_lc_rs::rand::SecureRandom as _;

/// Where random bytes come from.
pub trait Entropy: Send + Sync + fmt::Debug {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

impl dyn Entropy + '_ {
    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// A random string of `length` characters, each drawn evenly from `alphabet` (ASCII).
    pub fn string(&self, alphabet: &[u8], length: usize) -> String {
        let size = alphabet.len().max(1);
        // Bytes at or above the largest multiple of the alphabet's size would favour its start.
        let limit = 256 - 256 % size;
        let mut text = String::with_capacity(length);
        while text.len() < length {
            for byte in self.bytes::<32>() {
                let index = usize::from(byte);
                if index >= limit || text.len() == length {
                    continue;
                }
                if let Some(character) = alphabet.get(index % size) {
                    text.push(char::from(*character));
                }
            }
        }
        text
    }

    /// A random version 4 UUID in lower case (RFC 9562 section 5.4).
    pub fn uuid(&self) -> String {
        let mut bytes = self.bytes::<16>();
        if let Some(byte) = bytes.get_mut(6) {
            *byte = (*byte & 0x0f) | 0x40;
        }
        if let Some(byte) = bytes.get_mut(8) {
            *byte = (*byte & 0x3f) | 0x80;
        }
        let hex = hex(&bytes);
        let mut uuid = String::with_capacity(36);
        for (index, character) in hex.chars().enumerate() {
            if matches!(index, 8 | 12 | 16 | 20) {
                uuid.push('-');
            }
            uuid.push(character);
        }
        uuid
    }

    /// 256 random bits in URL-safe base64: what bearer tokens and cookies are made of.
    pub fn token(&self) -> String {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }
}

/// Lower-case hexadecimal digits of `bytes`.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| {
        DIGITS
            .get(usize::from(nibble))
            .map_or('0', |d| char::from(*d))
    };
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 0x0f)])
        .collect()
}

/// The operating system's generator.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        // The generator fails only where the machine has no randomness at all; going on with
        // predictable secrets would be worse than stopping.
        #[expect(clippy::expect_used, reason = "no randomness, no service")]
        aws_lc_rs::rand::SystemRandom::new()
            .fill(bytes)
            .expect("the system gives randomness");
    }
}

/// A repeatable generator for tests (`SplitMix64`). Not for secrets.
#[derive(Debug)]
pub struct SeededEntropy(Mutex<u64>);

impl SeededEntropy {
    /// A generator whose output is decided by `seed`.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            for (byte, random) in chunk.iter_mut().zip(mixed.to_le_bytes()) {
                *byte = random;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_has_version_4_and_the_rfc_variant() {
        let entropy: &dyn Entropy = &SeededEntropy::new(1);
        let uuid = entropy.uuid();
        assert_eq!(uuid.len(), 36);
        assert_eq!(uuid.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&uuid.as_bytes()[19]));
    }

    #[test]
    fn a_string_draws_only_from_its_alphabet() {
        let entropy: &dyn Entropy = &SeededEntropy::new(2);
        let text = entropy.string(b"abc", 1000);
        assert_eq!(text.len(), 1000);
        assert!(text.chars().all(|c| "abc".contains(c)));
        assert!("abc".chars().all(|c| text.contains(c)));
    }

    #[test]
    fn guessable_cookie_a_token_has_256_bits() {
        let entropy: &dyn Entropy = &SystemEntropy;
        assert_eq!(entropy.token().len(), 43);
        assert_ne!(entropy.token(), entropy.token());
    }
}
