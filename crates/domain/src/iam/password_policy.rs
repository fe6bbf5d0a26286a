//! The rules for passwords of IAM users (aws-behaviour §2.4; AWS: IAM User Guide, "Set an account
//! password policy").

use crate::Error;

/// What an account asks of the passwords of its IAM users.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a box that an administrator ticks, as at AWS"
)]
pub struct PasswordPolicy {
    /// Characters; 6 to 128.
    pub minimum_length: u32,
    /// One of `! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`.
    pub require_symbols: bool,
    /// A digit.
    pub require_numbers: bool,
    /// A capital letter.
    pub require_uppercase: bool,
    /// A small letter.
    pub require_lowercase: bool,
    /// Whether all users may change their own passwords.
    pub allow_change: bool,
    /// Days after which a password must be changed; 1 to 1095.
    pub max_age_days: Option<u32>,
    /// How many former passwords must not be used again; 1 to 24.
    pub reuse_prevention: Option<u32>,
    /// Whether who lets a password expire cannot set a new one.
    pub hard_expiry: Option<bool>,
}

/// What AWS counts as symbols.
const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

/// The most characters of a password (§2.4).
const MAXIMUM_LENGTH: usize = 128;

impl PasswordPolicy {
    /// What a new policy is whose fields are left out (`UpdateAccountPasswordPolicy`).
    pub const UNSAID: Self = Self {
        minimum_length: 6,
        require_symbols: false,
        require_numbers: false,
        require_uppercase: false,
        require_lowercase: false,
        allow_change: false,
        max_age_days: None,
        reuse_prevention: None,
        hard_expiry: None,
    };

    /// That a password is one that its user has, or had not long ago.
    // AWS: the code is that of the other rules; the wording is unconfirmed.
    pub fn reused() -> Error {
        violation("Password has been used before and must not be used again")
    }

    /// Refuses a password that the policy of an account does not allow. An account without a
    /// policy of its own asks for eight characters of three kinds.
    // AWS: that it is not the account's name or e-mail address either is not checked; IAM users
    // have neither.
    pub fn check(policy: Option<&Self>, password: &str) -> Result<(), Error> {
        let fewest = policy.map_or(8, |policy| policy.minimum_length);
        let fewest = usize::try_from(fewest).unwrap_or(MAXIMUM_LENGTH);
        let length = password.chars().count();
        if length < fewest {
            let message = format!("Password should have a minimum length of {fewest}");
            return Err(violation(message));
        }
        if length > MAXIMUM_LENGTH {
            let message = format!("Password should have a maximum length of {MAXIMUM_LENGTH}");
            return Err(violation(message));
        }
        let is_missing = |kind: &CharacterKind| !kind.is_in(password);
        let missing = CharacterKind::ALL.into_iter().filter(is_missing);
        let missing: Vec<CharacterKind> = missing.collect();
        match policy {
            Some(policy) => match missing.into_iter().find(|kind| policy.demands(*kind)) {
                Some(kind) => Err(violation(kind.demand())),
                None => Ok(()),
            },
            None => check_mixture(&missing),
        }
    }

    fn demands(&self, kind: CharacterKind) -> bool {
        match kind {
            CharacterKind::Uppercase => self.require_uppercase,
            CharacterKind::Lowercase => self.require_lowercase,
            CharacterKind::Number => self.require_numbers,
            CharacterKind::Symbol => self.require_symbols,
        }
    }
}

/// AWS's own rule: of four kinds of characters one may be missing.
fn check_mixture(missing: &[CharacterKind]) -> Result<(), Error> {
    let more = missing.len().saturating_sub(1);
    if more == 0 {
        return Ok(());
    }
    let demands: Vec<&str> = missing.iter().map(|kind| kind.demand()).collect();
    Err(violation(format!(
        "Password should meet {more} more of the following requirements: {}",
        demands.join(", ")
    )))
}

/// A kind of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CharacterKind {
    Uppercase,
    Lowercase,
    Number,
    Symbol,
}

impl CharacterKind {
    const ALL: [Self; 4] = [Self::Uppercase, Self::Lowercase, Self::Number, Self::Symbol];

    fn is_in(self, password: &str) -> bool {
        password.chars().any(|character| match self {
            Self::Uppercase => character.is_ascii_uppercase(),
            Self::Lowercase => character.is_ascii_lowercase(),
            Self::Number => character.is_ascii_digit(),
            Self::Symbol => SYMBOLS.contains(character),
        })
    }

    const fn demand(self) -> &'static str {
        match self {
            Self::Uppercase => "Password should have at least one uppercase letter",
            Self::Lowercase => "Password should have at least one lowercase letter",
            Self::Number => "Password should have at least one number",
            Self::Symbol => "Password should have at least one symbol",
        }
    }
}

// AWS: the wordings after the first are unconfirmed.
fn violation(message: impl Into<String>) -> Error {
    Error::Constraint {
        reason: "PasswordPolicyViolation",
        message: message.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_as_long_and_mixed_as_the_policy_asks() {
        let strict = PasswordPolicy {
            minimum_length: 10,
            require_symbols: true,
            require_numbers: true,
            require_uppercase: true,
            require_lowercase: true,
            ..PasswordPolicy::UNSAID
        };
        let unsaid = Some(&PasswordPolicy::UNSAID);
        let like_aws = PasswordPolicy {
            minimum_length: 8,
            ..PasswordPolicy::UNSAID
        };
        let strict = Some(&strict);
        for (policy, password, expected) in [
            (unsaid, "aaaaaa", None),
            (
                unsaid,
                "aaaaa",
                Some("Password should have a minimum length of 6"),
            ),
            (strict, "Aa1!aaaaaa", None),
            (
                strict,
                "Aa1!",
                Some("Password should have a minimum length of 10"),
            ),
            (
                strict,
                "aa1!aaaaaa",
                Some("Password should have at least one uppercase letter"),
            ),
            (
                strict,
                "AA1!AAAAAA",
                Some("Password should have at least one lowercase letter"),
            ),
            (
                strict,
                "Aaa!aaaaaa",
                Some("Password should have at least one number"),
            ),
            (
                strict,
                "Aa1 aaaaaa",
                Some("Password should have at least one symbol"),
            ),
            (Some(&like_aws), "aaaaaaaa", None),
            (None, "abcDEF12", None),
            (None, "abc-defg1", None),
            (
                None,
                "aB1-",
                Some("Password should have a minimum length of 8"),
            ),
            (
                None,
                "abcdefg1",
                Some(
                    "Password should meet 1 more of the following requirements: Password should \
                     have at least one uppercase letter, Password should have at least one symbol",
                ),
            ),
        ] {
            let said = PasswordPolicy::check(policy, password);
            let said = said.err().map(|error| error.to_string());
            assert_eq!(said.as_deref(), expected, "{password}");
        }
        assert!(PasswordPolicy::check(unsaid, &"a".repeat(129)).is_err());
    }
}
