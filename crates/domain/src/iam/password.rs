//! The rules for passwords of IAM users (aws-behaviour §2.4; AWS: IAM User Guide, "Set an account
//! password policy").

/// What an account demands of its users' passwords.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordRules {
    /// The fewest characters.
    pub shortest: usize,
    /// The kinds of characters that each password must have.
    pub demanded: Vec<CharacterKind>,
    /// Of how many kinds each password must have some at least, whichever they are.
    pub kinds: usize,
}

/// A kind of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum CharacterKind {
    Uppercase,
    Lowercase,
    Number,
    Symbol,
}

/// AWS: what counts as a symbol.
const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

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

impl PasswordRules {
    /// Those of an account that has set none: eight characters of three kinds.
    pub fn default_of_aws() -> Self {
        Self {
            shortest: 8,
            demanded: Vec::new(),
            kinds: 3,
        }
    }

    /// What AWS says of a password that breaks the rules.
    pub fn fault(&self, password: &str) -> Option<String> {
        if password.chars().count() < self.shortest {
            return Some(format!(
                "Password should have a minimum length of {}",
                self.shortest
            ));
        }
        let missing: Vec<CharacterKind> = CharacterKind::ALL
            .into_iter()
            .filter(|kind| !kind.is_in(password))
            .collect();
        if let Some(kind) = missing.iter().find(|kind| self.demanded.contains(kind)) {
            return Some(kind.demand().to_owned());
        }
        let present = CharacterKind::ALL.len().saturating_sub(missing.len());
        let more = self.kinds.checked_sub(present).filter(|more| *more > 0)?;
        let demands: Vec<&str> = missing.iter().map(|kind| kind.demand()).collect();
        Some(format!(
            "Password should meet {more} more of the following requirements: {}",
            demands.join(", ")
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_that_breaks_the_rules_is_told_which() {
        let rules = PasswordRules::default_of_aws();
        let strict = PasswordRules {
            shortest: 10,
            demanded: vec![CharacterKind::Symbol],
            kinds: 0,
        };
        for (rules, password, fault) in [
            (&rules, "abcDEF12", None),
            (&rules, "abc-defg1", None),
            (
                &rules,
                "aB1-",
                Some("Password should have a minimum length of 8"),
            ),
            (
                &rules,
                "abcdefg1",
                Some(
                    "Password should meet 1 more of the following requirements: Password should \
                     have at least one uppercase letter, Password should have at least one symbol",
                ),
            ),
            (
                &strict,
                "abcdefghij",
                Some("Password should have at least one symbol"),
            ),
            (&strict, "abcdefghi-", None),
        ] {
            assert_eq!(rules.fault(password).as_deref(), fault, "{password}");
        }
    }
}
