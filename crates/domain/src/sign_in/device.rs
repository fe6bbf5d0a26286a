//! Device authorization (RFC 8628): a code for a program, a code for a person.

use std::fmt;

use base::{Entropy, InstanceId, Timestamp, WebSessionId};

use super::{ClientId, DEVICE_INTERVAL, GrantId};

/// Capitals that make no words and are not mistaken for each other (RFC 8628 section 6.1).
const ALPHABET: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ";

/// What a person types or compares: `RPXP-JSQT`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserCode(String);

impl UserCode {
    /// A new random one: over 34 bits, for ten minutes, behind a limit on wrong ones.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self(format!(
            "{}-{}",
            entropy.string(ALPHABET, 4),
            entropy.string(ALPHABET, 4)
        ))
    }

    /// Reads what a person typed: case, spaces and dashes do not matter.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .take(9)
            .collect();
        let known = letters.len() == 8 && letters.bytes().all(|b| ALPHABET.contains(&b));
        let (first, second) = letters.split_at_checked(4)?;
        known.then(|| Self(format!("{first}-{second}")))
    }

    /// With its dash.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UserCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A device authorization under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceAuthorization {
    /// What the person types.
    pub user_code: UserCode,
    /// Who asks.
    pub client_id: ClientId,
    /// Whose people may allow it.
    pub instance_id: InstanceId,
    /// What became of it.
    pub state: DeviceState,
    /// When the client may poll again; see [`pace`].
    pub poll_after_at: Timestamp,
    /// Where it was started from.
    pub source_ip: String,
    /// What started it.
    pub user_agent: String,
    /// When it was started.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// What became of a device authorization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceState {
    /// Nobody has decided.
    Pending,
    /// A person allowed it in this session.
    Allowed {
        /// Their session.
        session_id: WebSessionId,
        /// What they granted.
        grant_id: GrantId,
    },
    /// A person refused it.
    Denied,
    /// The client has its tokens.
    Used {
        /// What they come from.
        grant_id: GrantId,
    },
}

/// Whether a poll comes too soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It does not; the next one is expected after this instant.
    Kept(Timestamp),
    /// It does.
    TooFast,
}

/// Judges a poll at `now`. Evenly spaced polls always pass, and so does one that comes early:
/// the AWS CLI tries once before it shows the code (AWS: §4.8).
pub fn pace(poll_after_at: Timestamp, now: Timestamp) -> Pace {
    let early = poll_after_at.since(now).micros();
    if early > DEVICE_INTERVAL.micros().saturating_mul(3) / 2 {
        Pace::TooFast
    } else {
        Pace::Kept(poll_after_at.max(now).plus(DEVICE_INTERVAL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededEntropy;

    #[test]
    fn a_user_code_is_read_as_people_type_it() {
        let code = UserCode::generate(&SeededEntropy::new(5));
        let plain = code.as_str().replace('-', "");
        for text in [
            code.as_str().to_owned(),
            plain.to_lowercase(),
            format!(" {plain} "),
        ] {
            assert_eq!(UserCode::parse(&text), Some(code.clone()), "{text}");
        }
        for text in ["", "BCDF", "BCDF-GHJA", "BCDFGHJKL", "<script>"] {
            assert_eq!(UserCode::parse(text), None, "{text}");
        }
    }

    #[test]
    fn one_early_poll_passes_and_hasty_ones_do_not() {
        let start = Timestamp::from_seconds(1000);
        let at = |millis: i64| Timestamp::from_millis(start.millis() + millis);
        let mut next = start;
        let mut poll = |millis| match pace(next, at(millis)) {
            Pace::Kept(after) => {
                next = after;
                true
            }
            Pace::TooFast => false,
        };
        assert!(poll(0));
        assert!(poll(10), "the early attempt of the AWS CLI");
        assert!(!poll(20));
        for second in 1..20 {
            assert!(poll(second * 1000 + 10), "a steady pace at {second} s");
        }
    }
}
