//! Time-based one-time passwords (RFC 6238 on RFC 4226): SHA-1, six digits, steps of thirty
//! seconds, which is what every authenticator app speaks.
//!
//! Invariants: no clock and no storage; codes are compared in constant time, and all steps of a
//! window are compared, so that the time tells nothing; whoever keeps the seed also keeps the
//! newest step that was taken and passes it back, so that no code is good twice.

mod base32;

use std::fmt;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use zeroize::Zeroizing;

pub use base32::encode as base32;

/// Seconds of a step.
pub const STEP: i64 = 30;

/// How many bytes a new seed has: those of a SHA-1 block that RFC 4226 recommends, doubled, so
/// that its base32 has 64 characters and no padding, as AWS's.
pub const SEED_LENGTH: usize = 40;

/// What device and server share; never printed, wiped when dropped.
#[derive(Clone)]
pub struct Seed(Zeroizing<Vec<u8>>);

/// A text that is not six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidCode;

/// Six digits that somebody typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code([u8; 6]);

/// What is known of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// The newest step whose code was taken; older ones and itself are refused.
    pub last_step: i64,
    /// By how many steps the device's clock is ahead of ours.
    pub drift: i64,
}

/// How far the code's step may be from where it is expected, to either side. RFC 6238 §5.2
/// recommends one step for the time that typing takes.
const WINDOW: i64 = 1;

/// How far a device may be off when two codes in a row prove what it shows.
const RESYNC_WINDOW: i64 = 20;

impl Seed {
    /// From the shared bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(bytes.into()))
    }

    /// The shared bytes; each caller is a place to look at in a review.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The code of a step (RFC 4226 §5.3).
    fn code(&self, step: i64) -> Code {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let offset = tag.as_ref().last().map_or(0, |last| usize::from(last & 15));
        let word = tag.as_ref().iter().skip(offset).take(4);
        let number = word.fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        let mut rest = number & 0x7fff_ffff;
        let mut digits = [b'0'; 6];
        for digit in digits.iter_mut().rev() {
            *digit = u8::try_from(rest % 10).map_or(b'0', |value| b'0' + value);
            rest /= 10;
        }
        Code(digits)
    }

    /// The code that a device with the right time shows at `now` (seconds since 1970).
    pub fn code_at(&self, now: i64) -> String {
        self.code(now.div_euclid(STEP))
            .0
            .map(char::from)
            .iter()
            .collect()
    }

    /// Takes a code: the device's new state, or `None` for a wrong, old or used one.
    pub fn take(&self, code: Code, state: State, now: i64) -> Option<State> {
        let expected = now.div_euclid(STEP).saturating_add(state.drift);
        let step = self.find(code, expected, WINDOW, |step| step > state.last_step)?;
        Some(State {
            last_step: step,
            drift: state.drift,
        })
    }

    /// Takes two codes that follow each other, and learns from them how far the device's clock is
    /// off: what enables a device, and what brings one back that has lost the time.
    pub fn take_two(&self, first: Code, second: Code, state: State, now: i64) -> Option<State> {
        let current = now.div_euclid(STEP);
        let follows = |step: i64| step > state.last_step && self.code(step + 1).is(second);
        let step = self.find(first, current, RESYNC_WINDOW, follows)?;
        let last_step = step.saturating_add(1);
        Some(State {
            last_step,
            // The second code is the newer one: it is what the device shows now.
            drift: closer_to_zero(last_step.saturating_sub(current)),
        })
    }

    /// The newest step around `expected` whose code this is. Every step is looked at.
    fn find(
        &self,
        code: Code,
        expected: i64,
        window: i64,
        fits: impl Fn(i64) -> bool,
    ) -> Option<i64> {
        let mut found = None;
        for distance in -window..=window {
            let step = expected.saturating_add(distance);
            if self.code(step).is(code) & fits(step) {
                found = Some(step);
            }
        }
        found
    }
}

/// A device that is at most a step off is taken to be right: the step is the time of typing.
const fn closer_to_zero(drift: i64) -> i64 {
    if drift.unsigned_abs() <= WINDOW.unsigned_abs() {
        0
    } else {
        drift
    }
}

impl Code {
    /// Takes six digits.
    pub fn parse(text: &str) -> Result<Self, InvalidCode> {
        let digits: [u8; 6] = text.as_bytes().try_into().map_err(|_length| InvalidCode)?;
        if digits.iter().all(u8::is_ascii_digit) {
            Ok(Self(digits))
        } else {
            Err(InvalidCode)
        }
    }

    fn is(self, other: Self) -> bool {
        verify_slices_are_equal(&self.0, &other.0).is_ok()
    }
}

impl State {
    /// Of a device that has shown nothing yet.
    pub const fn fresh() -> Self {
        Self {
            last_step: 0,
            drift: 0,
        }
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(..)")
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The seed of RFC 6238, appendix B, for SHA-1.
    fn seed() -> Seed {
        Seed::new(*b"12345678901234567890")
    }

    fn code(text: &str) -> Code {
        Code::parse(text).expect("six digits")
    }

    #[test]
    fn the_vectors_of_rfc_6238() {
        // The RFC prints eight digits; six are their end.
        for (time, eight) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert!(eight.ends_with(&seed().code_at(time)), "{time}");
        }
    }

    #[test]
    fn the_vectors_of_rfc_4226() {
        let codes = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ];
        for (step, expected) in (0..).zip(codes) {
            assert_eq!(seed().code(step), code(expected), "{step}");
        }
    }

    #[test]
    fn a_code_is_good_once_and_a_step_to_either_side() {
        let now = 1_800_000_000;
        let shown = code(&seed().code_at(now));
        for (later, good) in [
            (-60, false),
            (-30, true),
            (0, true),
            (30, true),
            (60, false),
        ] {
            let taken = seed().take(shown, State::fresh(), now + later);
            assert_eq!(taken.is_some(), good, "{later}");
        }
        let state = seed().take(shown, State::fresh(), now).expect("taken");
        assert_eq!(seed().take(shown, state, now), None);
        let before = code(&seed().code_at(now - 30));
        assert_eq!(seed().take(before, state, now), None);
        let next = code(&seed().code_at(now + 30));
        assert!(seed().take(next, state, now + 30).is_some());
    }

    #[test]
    fn two_codes_in_a_row_tell_how_far_a_clock_is_off() {
        let now = 1_800_000_000;
        let at = |seconds: i64| code(&seed().code_at(now + seconds));
        let fresh = State::fresh();
        let exact = seed().take_two(at(-30), at(0), fresh, now).expect("taken");
        assert_eq!(exact.drift, 0);
        assert_eq!(seed().take_two(at(0), at(-30), fresh, now), None);
        assert_eq!(seed().take_two(at(0), at(60), fresh, now), None);
        assert_eq!(seed().take_two(at(0), at(0), fresh, now), None);
        assert_eq!(seed().take_two(at(-630), at(-600), exact, now), None);
        let late = seed()
            .take_two(at(-330), at(-300), fresh, now)
            .expect("ten steps late");
        assert_eq!(late.drift, -10);
        assert_eq!(seed().take(at(-300), late, now), None);
        assert!(seed().take(at(-270), late, now + 30).is_some());
        assert_eq!(seed().take(at(30), late, now + 30), None);
    }

    #[test]
    fn only_six_digits_are_a_code_and_nothing_is_printed() {
        for text in ["", "12345", "1234567", "12345a", "１２", "-12345"] {
            assert_eq!(Code::parse(text), Err(InvalidCode), "{text}");
        }
        assert_eq!(
            format!("{:?} {:?}", seed(), code("123456")),
            "Seed(..) Code(..)"
        );
    }
}
