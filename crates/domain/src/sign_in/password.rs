//! The password policy (AWS: §6.3, fixed) and one-time passwords.

use std::fmt;

use base::{Entropy, Secret, Timestamp};

const SHORTEST_PASSWORD: usize = 8;
/// The longest password that may be chosen, in characters.
pub const LONGEST_PASSWORD: usize = 64;
/// How many passwords, the current one among them, may not be chosen again.
pub const PASSWORDS_REMEMBERED: usize = 3;

/// AWS: the characters that count as neither letter nor digit (§6.3).
const SYMBOLS: &str = "~!@#$%^&*_-+=`|\\(){}[]:;\"'<>,.?/";

/// A user's password as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Password {
    /// PHC string.
    pub hash: String,
    /// Where an administrator generated it: it must be replaced at its first use.
    pub one_time: Option<OneTimePassword>,
    /// When it was set.
    pub changed_at: Timestamp,
}

/// What sets a one-time password apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OneTimePassword {
    /// When it stops working.
    pub expires_at: Timestamp,
}

/// A rule of the password policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each rule stand in its Display")]
pub enum PasswordRule {
    Length,
    LowerCase,
    UpperCase,
    Digit,
    Symbol,
    Uncommon,
    Impersonal,
    NotReused,
}

impl fmt::Display for PasswordRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length => {
                write!(
                    f,
                    "The password must have {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters."
                )
            }
            Self::LowerCase => f.write_str("The password must contain a lower-case letter (a-z)."),
            Self::UpperCase => f.write_str("The password must contain an upper-case letter (A-Z)."),
            Self::Digit => f.write_str("The password must contain a digit (0-9)."),
            Self::Symbol => write!(f, "The password must contain one of {SYMBOLS}"),
            Self::Uncommon => f.write_str(
                "The password is too common, or is known from leaks. Choose one that nobody guesses.",
            ),
            Self::Impersonal => f.write_str(
                "The password must not contain the user name, the e-mail address or the name of \
                 the organization.",
            ),
            Self::NotReused => write!(
                f,
                "The password must differ from the last {PASSWORDS_REMEMBERED} passwords."
            ),
        }
    }
}

/// Every rule that `password` breaks, in the policy's order.
pub fn password_faults(password: &str) -> Vec<PasswordRule> {
    let has = |class: fn(char) -> bool| password.chars().any(class);
    let length = (SHORTEST_PASSWORD..=LONGEST_PASSWORD).contains(&password.chars().count());
    [
        (PasswordRule::Length, length),
        (PasswordRule::LowerCase, has(|c| c.is_ascii_lowercase())),
        (PasswordRule::UpperCase, has(|c| c.is_ascii_uppercase())),
        (PasswordRule::Digit, has(|c| c.is_ascii_digit())),
        (PasswordRule::Symbol, has(|c| SYMBOLS.contains(c))),
    ]
    .into_iter()
    .filter_map(|(rule, kept)| (!kept).then_some(rule))
    .collect()
}

/// What is shorter is in many a good password by chance.
const SHORTEST_NAME: usize = 4;

/// Whether `password` contains one of `names`, without regard to case.
pub fn contains_name(password: &str, names: [&str; 3]) -> bool {
    let password = password.to_lowercase();
    names.into_iter().any(|name| {
        let name = name.trim().to_lowercase();
        name.chars().count() >= SHORTEST_NAME && password.contains(&name)
    })
}

/// A password to be handed over by an administrator: sixteen characters that cannot be mistaken
/// for each other when read aloud or from paper, of all four classes.
pub fn one_time_password(entropy: &dyn Entropy) -> Secret {
    const UPPER: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
    const LOWER: &[u8] = b"abcdefghijkmnpqrstuvwxyz";
    const DIGIT: &[u8] = b"23456789";
    const SYMBOL: &[u8] = b"!@#%*-+=?";
    // 62 bits: enough for seven days behind the limits on attempts, and short enough to type.
    Secret::new(format!(
        "{}{}{}{}",
        entropy.string(UPPER, 4),
        entropy.string(LOWER, 5),
        entropy.string(SYMBOL, 1),
        entropy.string(DIGIT, 6),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededEntropy;

    #[test]
    fn every_broken_rule_is_named() {
        use PasswordRule::{Digit, Length, LowerCase, Symbol, UpperCase};
        let long = format!("aA1!{}", "x".repeat(61));
        for (password, faults) in [
            ("", vec![Length, LowerCase, UpperCase, Digit, Symbol]),
            ("aA1!aA1", vec![Length]),
            ("aaaaaaaa", vec![UpperCase, Digit, Symbol]),
            ("AAAAAAA1", vec![LowerCase, Symbol]),
            ("aaaaA111", vec![Symbol]),
            ("aaaaA11\u{e9}", vec![Symbol]),
            ("aaaaA11\\", vec![]),
            (long.as_str(), vec![Length]),
        ] {
            assert_eq!(password_faults(password), faults, "{password}");
        }
    }

    #[test]
    fn weak_password_a_name_in_it_is_found_whatever_its_case() {
        let names = ["Jane.Doe", "ann", ""];
        assert!(contains_name("xxJANE.doe1!", names));
        assert!(!contains_name("Correct-horse-1", names));
        assert!(!contains_name("Susannah-9-trees", names));
    }

    #[test]
    fn a_one_time_password_keeps_the_policy() {
        for seed in 0..50 {
            let password = one_time_password(&SeededEntropy::new(seed));
            assert_eq!(password_faults(password.expose()), []);
            assert_eq!(password.expose().len(), 16);
        }
    }
}
