//! What an id token says of the person who signs in, judged (`OpenID` Connect Core 1.0 section
//! 3.1.3.7).

use std::collections::BTreeMap;

use aws_lc_rs::digest::{self, SHA256, SHA384, SHA512};
use base::{Duration, Secret, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::access_control::{MOST_TAGS, is_tag_key, is_tag_value};
use domain::oidc_provider::OidcOptions;
use domain::sign_in::FLOW;
use serde_json::{Map, Value};

use crate::jws::Algorithm;

/// How far the provider's clock may be off.
const CLOCK_SKEW: Duration = Duration::from_minutes(3);
/// AWS: how attributes for access control are named in assertions (§7).
const ACCESS_CONTROL: &str = "https://aws.amazon.com/SAML/Attributes/AccessControl:";
/// As long as user names are.
const LONGEST_NAME: usize = 128;

/// Why an answer is not believed, for who administers the provider.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unfit(String);

impl Unfit {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

/// What the claims must agree with.
pub(super) struct Expected<'a> {
    pub(super) issuer: &'a str,
    pub(super) client_id: &'a str,
    /// What was sent with the request of this one flow.
    pub(super) nonce: &'a Secret,
    /// What came beside the token.
    pub(super) access_token: Option<&'a str>,
    /// By which the token was signed.
    pub(super) algorithm: Algorithm,
    pub(super) now: Timestamp,
}

impl Expected<'_> {
    /// Whether the claims of a token whose signature is the issuer's are for us, for this flow, and
    /// for now.
    pub(super) fn check(&self, claims: &Map<String, Value>) -> Result<(), Unfit> {
        let text = |name: &str| claims.get(name).and_then(Value::as_str);
        let refused = |reason: &str| Err(Unfit::new(reason));
        if text("iss") != Some(self.issuer) {
            return refused("its issuer (iss) is another");
        }
        let is_subject = |subject: &str| (1..=255).contains(&subject.len());
        if !text("sub").is_some_and(is_subject) {
            return refused("it names no subject (sub)");
        }
        // Section 3.1.3.7, points 3 to 5: other audiences are not trusted, whatever `azp` says.
        let is_for_us = match claims.get("aud") {
            Some(Value::String(one)) => one == self.client_id,
            Some(Value::Array(all)) => {
                !all.is_empty() && all.iter().all(|one| one.as_str() == Some(self.client_id))
            }
            _ => false,
        };
        if !is_for_us {
            return refused("it is for another client (aud)");
        }
        if claims
            .get("azp")
            .is_some_and(|party| party.as_str() != Some(self.client_id))
        {
            return refused("it was issued to another client (azp)");
        }
        self.check_times(claims)?;
        if !text("nonce").is_some_and(|nonce| self.nonce.matches(nonce)) {
            return refused("it was not issued for this sign-in (nonce)");
        }
        match (claims.get("at_hash"), self.access_token) {
            (None, _) => Ok(()),
            (Some(Value::String(hash)), Some(token)) if *hash == at_hash(self.algorithm, token) => {
                Ok(())
            }
            _ => refused("its access token is another (at_hash)"),
        }
    }

    fn check_times(&self, claims: &Map<String, Value>) -> Result<(), Unfit> {
        let refused = |reason: &str| Err(Unfit::new(reason));
        let seconds = |name: &str| claims.get(name).map(whole_seconds);
        let now = self.now.seconds();
        let skew = CLOCK_SKEW.seconds();
        match seconds("exp") {
            Some(Some(exp)) if exp > now.saturating_sub(skew) => {}
            _ => return refused("it has expired (exp); compare the clocks"),
        }
        // A token that is older than the sign-in cannot be its answer.
        let oldest = now.saturating_sub(FLOW.seconds()).saturating_sub(skew);
        match seconds("iat") {
            Some(Some(iat)) if iat >= oldest && iat <= now.saturating_add(skew) => {}
            _ => return refused("it was not issued just now (iat); compare the clocks"),
        }
        match seconds("nbf") {
            None => Ok(()),
            Some(Some(nbf)) if nbf <= now.saturating_add(skew) => Ok(()),
            Some(_) => refused("it is not good yet (nbf); compare the clocks"),
        }
    }
}

/// RFC 7519 allows fractions; which side of a second does not matter here.
fn whole_seconds(value: &Value) -> Option<i64> {
    let whole = value.as_i64();
    whole
        .or_else(|| value.to_string().split('.').next()?.parse().ok())
        .filter(|_| value.is_number())
}

/// The left half of the hash that the signature's algorithm has (section 3.1.3.6).
fn at_hash(algorithm: Algorithm, access_token: &str) -> String {
    let hash = match algorithm {
        Algorithm::Rs256 | Algorithm::Ps256 | Algorithm::Es256 => &SHA256,
        Algorithm::Rs384 | Algorithm::Ps384 | Algorithm::Es384 => &SHA384,
        Algorithm::Rs512 | Algorithm::Ps512 | Algorithm::Es512 => &SHA512,
    };
    let digest = digest::digest(hash, access_token.as_bytes());
    let bytes = digest.as_ref();
    let (left, _) = bytes
        .split_at_checked(bytes.len() / 2)
        .unwrap_or((bytes, &[]));
    URL_SAFE_NO_PAD.encode(left)
}

/// The user name, by the claim that is configured.
pub(super) fn user_name(
    claims: &Map<String, Value>,
    options: &OidcOptions,
) -> Result<String, Unfit> {
    let claim = options.user_name_claim.as_str();
    let name = claims.get(claim).and_then(Value::as_str).ok_or_else(|| {
        Unfit::new(format!(
            "it lacks the claim `{claim}`, which is the user name"
        ))
    })?;
    let is_name = (1..=LONGEST_NAME).contains(&name.chars().count());
    if !is_name || name.chars().any(char::is_control) {
        return Err(Unfit::new(format!("its claim `{claim}` is no user name")));
    }
    // Whoever may type an address into their profile would be whoever has it here.
    if claim == "email" && claims.get("email_verified") != Some(&Value::Bool(true)) {
        return Err(Unfit::new(
            "the provider has not verified the e-mail address that is the user name (email_verified)",
        ));
    }
    Ok(name.to_owned())
}

/// Attributes for access control, by AWS's names or in a claim of their own.
pub(super) fn access_control(
    claims: &Map<String, Value>,
    options: &OidcOptions,
) -> Result<BTreeMap<String, String>, Unfit> {
    let own = match &options.access_control_claim {
        None => None,
        Some(claim) => match claims.get(claim) {
            None => None,
            Some(Value::Object(members)) => Some(members),
            Some(_) => return Err(Unfit::new(format!("its claim `{claim}` is no object"))),
        },
    };
    let named = claims
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix(ACCESS_CONTROL)?, value)));
    let nested = own.into_iter().flatten();
    let nested = nested.map(|(name, value)| (name.as_str(), value));
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (key, value) in named.chain(nested) {
        let unfit = || {
            Unfit::new(format!(
                "its attribute for access control `{key}` is no tag"
            ))
        };
        let value = match value {
            Value::String(text) => text,
            Value::Array(list) => match list.as_slice() {
                [Value::String(text)] => text,
                _ => return Err(unfit()),
            },
            _ => return Err(unfit()),
        };
        // An attribute without a value is none.
        if value.is_empty() {
            continue;
        }
        let is_twice = found
            .keys()
            .any(|known| known.to_lowercase() == key.to_lowercase());
        if !is_tag_key(key) || !is_tag_value(value) || is_twice {
            return Err(unfit());
        }
        found.insert(key.to_owned(), value.clone());
        if found.len() > MOST_TAGS {
            return Err(Unfit::new(
                "it has more than 50 attributes for access control",
            ));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
