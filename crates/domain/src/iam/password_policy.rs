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

    /// What holds for an account that has no policy of its own.
    // AWS: eight characters, three of the four kinds, and not the account's name or e-mail
    // address; the latter is not checked here, the user name is all that is known.
    pub const DEFAULT: Self = Self {
        minimum_length: 8,
        ..Self::UNSAID
    };

    /// Refuses a password that the policy does not allow.
    pub fn check(&self, password: &str) -> Result<(), Error> {
        let length = password.chars().count();
        let minimum = usize::try_from(self.minimum_length).unwrap_or(MAXIMUM_LENGTH);
        if length < minimum {
            return Err(violation(format!(
                "Password should have a minimum length of {minimum}"
            )));
        }
        if length > MAXIMUM_LENGTH {
            return Err(violation(format!(
                "Password should have a maximum length of {MAXIMUM_LENGTH}"
            )));
        }
        let has = Kinds::of(password);
        for (is_required, is_there, what) in [
            (self.require_uppercase, has.uppercase, "uppercase letter"),
            (self.require_lowercase, has.lowercase, "lowercase letter"),
            (self.require_numbers, has.number, "number"),
            (self.require_symbols, has.symbol, "symbol"),
        ] {
            if is_required && !is_there {
                return Err(violation(format!(
                    "Password should have at least one {what}"
                )));
            }
        }
        if *self == Self::DEFAULT && has.count() < 3 {
            return Err(violation(
                "Password should have at least three of: uppercase letters, lowercase letters, \
                 numbers, symbols",
            ));
        }
        Ok(())
    }
}

/// Which kinds of characters a password has.
#[expect(clippy::struct_excessive_bools, reason = "four kinds, four answers")]
struct Kinds {
    uppercase: bool,
    lowercase: bool,
    number: bool,
    symbol: bool,
}

impl Kinds {
    fn of(password: &str) -> Self {
        let any = |is: fn(char) -> bool| password.chars().any(is);
        Self {
            uppercase: any(|character| character.is_ascii_uppercase()),
            lowercase: any(|character| character.is_ascii_lowercase()),
            number: any(|character| character.is_ascii_digit()),
            symbol: any(|character| SYMBOLS.contains(character)),
        }
    }

    fn count(&self) -> usize {
        [self.uppercase, self.lowercase, self.number, self.symbol]
            .into_iter()
            .filter(|is_there| *is_there)
            .count()
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
        for (policy, password, expected) in [
            (PasswordPolicy::UNSAID, "aaaaaa", None),
            (
                PasswordPolicy::UNSAID,
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
            (PasswordPolicy::DEFAULT, "Aaaaaaa1", None),
            (
                PasswordPolicy::DEFAULT,
                "aaaaaaa1",
                Some(
                    "Password should have at least three of: uppercase letters, lowercase \
                     letters, numbers, symbols",
                ),
            ),
        ] {
            let said = policy.check(password).err().map(|error| error.to_string());
            assert_eq!(said.as_deref(), expected, "{password}");
        }
        assert!(PasswordPolicy::UNSAID.check(&"a".repeat(129)).is_err());
    }
}
