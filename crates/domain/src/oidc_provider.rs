//! The `OpenID` Connect provider that the people of an instance sign in with.
//!
//! DIFFERENCE: AWS has SAML providers only.

use base::Timestamp;

use crate::Error;

/// How we prove ourselves to the provider's token endpoint (`OpenID` Connect Core section 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ClientAuthentication {
    /// `client_secret_basic`: in the `Authorization` header.
    #[default]
    Basic,
    /// `client_secret_post`: in the form.
    Post,
}

impl ClientAuthentication {
    /// As it is stored, and as providers announce it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Basic => "client_secret_basic",
            Self::Post => "client_secret_post",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        let mut all = [Self::Basic, Self::Post].into_iter();
        all.find(|one| one.as_str() == text)
    }
}

/// A provider, without the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OidcSignInProvider {
    /// Whose tokens are believed: exactly their `iss`, and where discovery begins.
    pub issuer: String,
    /// What the provider calls us.
    pub client_id: String,
    /// Everything else.
    pub options: OidcOptions,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// What of a provider has defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OidcOptions {
    /// How we prove ourselves.
    pub authentication: ClientAuthentication,
    /// The claim that is the user name.
    pub user_name_claim: String,
    /// What is asked for; `openid` among them.
    pub scopes: Vec<String>,
    /// The claim whose members are attributes for access control, beside those by AWS's names.
    pub access_control_claim: Option<String>,
}

/// The claim of users' names that is unique and not theirs to choose at most providers.
pub const USER_NAME_CLAIM: &str = "preferred_username";

impl Default for OidcOptions {
    fn default() -> Self {
        Self {
            authentication: ClientAuthentication::default(),
            user_name_claim: USER_NAME_CLAIM.to_owned(),
            scopes: ["openid", "profile", "email"].map(str::to_owned).to_vec(),
            access_control_claim: None,
        }
    }
}

impl OidcSignInProvider {
    /// Refuses what no provider has.
    pub fn check(&self) -> Result<(), Error> {
        let Self {
            issuer,
            client_id,
            options,
            ..
        } = self;
        let rest = issuer.strip_prefix("https://").unwrap_or_default();
        let is_url = !rest.is_empty()
            && !rest.starts_with('/')
            && issuer.len() <= 255
            && issuer
                .chars()
                .all(|c| c.is_ascii_graphic() && !"?#@\\\"<>".contains(c));
        if !is_url {
            return Err(Error::invalid(
                "Issuer must be an https URL of at most 255 characters, without query and fragment.",
            ));
        }
        let is_printable = |text: &str| text.chars().all(|c| c.is_ascii_graphic());
        if client_id.is_empty() || client_id.len() > 255 || !is_printable(client_id) {
            return Err(Error::invalid(
                "ClientId must have 1 to 255 printable characters.",
            ));
        }
        let claims = [
            Some(&options.user_name_claim),
            options.access_control_claim.as_ref(),
        ];
        for claim in claims.into_iter().flatten() {
            if claim.is_empty() || claim.len() > 128 || !is_printable(claim) {
                return Err(Error::invalid(
                    "The name of a claim must have 1 to 128 printable characters.",
                ));
            }
        }
        let is_scope = |scope: &String| {
            (1..=64).contains(&scope.len())
                && scope
                    .chars()
                    .all(|c| c.is_ascii_graphic() && !"\"\\".contains(c))
        };
        if options.scopes.len() > 20
            || !options.scopes.iter().all(is_scope)
            || !options.scopes.iter().any(|scope| scope == "openid")
        {
            return Err(Error::invalid(
                "Scopes must be at most 20, each of 1 to 64 characters, and `openid` among them.",
            ));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_provider_can_have_is_taken() {
        let good = OidcSignInProvider {
            issuer: "https://idp.example.com/realms/one".to_owned(),
            client_id: "cardea".to_owned(),
            options: OidcOptions::default(),
            updated_at: Timestamp::from_seconds(0),
        };
        assert!(good.check().is_ok());
        for issuer in [
            "http://idp.example.com",
            "https://",
            "https:///path",
            "https://idp.example.com/?a=b",
            "https://idp.example.com/#a",
            "https://me@idp.example.com",
            "https://idp.example.com/a b",
        ] {
            let provider = OidcSignInProvider {
                issuer: issuer.to_owned(),
                ..good.clone()
            };
            assert!(provider.check().is_err(), "{issuer}");
        }
        let wrong = |options: OidcOptions| {
            let provider = OidcSignInProvider {
                options,
                ..good.clone()
            };
            assert!(provider.check().is_err(), "{provider:?}");
        };
        wrong(OidcOptions {
            scopes: vec!["profile".to_owned()],
            ..OidcOptions::default()
        });
        wrong(OidcOptions {
            user_name_claim: String::new(),
            ..OidcOptions::default()
        });
        wrong(OidcOptions {
            access_control_claim: Some("a b".to_owned()),
            ..OidcOptions::default()
        });
    }
}
