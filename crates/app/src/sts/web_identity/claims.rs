//! What an id token says, judged: whom it is for, whether it is good now, and which condition keys
//! and tags come of it (aws-behaviour §15.3).

use base::Timestamp;
use domain::Error;
use domain::iam::{OidcProvider, Tag};
use serde_json::{Map, Value};

use super::super::session::{check_source_identity, refusal};
use super::{CLOCK_SKEW, invalid, provider_url};

/// The claims of a verified token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Claims {
    pub(super) subject: String,
    /// `azp`, or else the one of `aud` that the provider knows.
    pub(super) audience: String,
    pub(super) tags: Vec<Tag>,
    pub(super) transitive_tag_keys: Vec<String>,
    pub(super) source_identity: Option<String>,
    /// Condition keys for the trust policy.
    pub(super) keys: Vec<(String, String)>,
    /// Those that may have many values.
    pub(super) lists: Vec<(String, Vec<String>)>,
}

const TAGS: &str = "https://aws.amazon.com/tags";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";

/// How many claims become condition keys, and how long their values may be: a token is small, but
/// every policy is asked about each.
const MOST_KEYS: usize = 64;
const LONGEST_VALUE: usize = 1024;

impl Claims {
    /// Judges the claims of a token whose signature is the provider's.
    pub(super) fn read(
        claims: &Map<String, Value>,
        provider: &OidcProvider,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let issuer = text(claims, "iss")?;
        if provider_url(issuer) != provider.url {
            return Err(invalid("The issuer of the token is not the provider"));
        }
        check_times(claims, now)?;
        let subject = text(claims, "sub")?;
        if subject.is_empty() || subject.chars().count() > 255 {
            return Err(invalid("Missing a required claim: sub"));
        }
        let all = texts(claims.get("aud")).unwrap_or_default();
        if all.is_empty() {
            return Err(invalid("Missing a required claim: aud"));
        }
        let is_known = |audience: &&String| provider.client_ids.contains(audience);
        let authorized_party = match claims.get("azp") {
            None => None,
            Some(Value::String(party)) => Some(party),
            Some(_) => return Err(invalid("Incorrect token audience")),
        };
        // AWS: whom the token was issued to is who counts; `aud` is then `oaud`.
        let audience = match authorized_party {
            Some(party) => Some(party).filter(is_known),
            None => all.iter().find(is_known),
        };
        let audience = audience
            .ok_or_else(|| invalid("Incorrect token audience"))?
            .clone();
        let (tags, transitive_tag_keys) = tags(claims)?;
        let source_identity = match claims.get(SOURCE_IDENTITY) {
            None => None,
            Some(Value::String(identity)) => {
                check_source_identity(identity).map_err(|error| invalid(error.to_string()))?;
                Some(identity.clone())
            }
            Some(_) => return Err(invalid("Source Identity must be a string")),
        };
        let mut found = Self {
            subject: subject.to_owned(),
            audience,
            tags,
            transitive_tag_keys,
            source_identity,
            keys: Vec::new(),
            lists: Vec::new(),
        };
        found.fill_in_keys(claims, provider, authorized_party.is_some(), all);
        Ok(found)
    }

    fn fill_in_keys(
        &mut self,
        claims: &Map<String, Value>,
        provider: &OidcProvider,
        has_authorized_party: bool,
        audiences: Vec<String>,
    ) {
        let key = |name: &str| format!("{}:{name}", provider.url);
        let own = ["aud", "sub", "azp", "oaud", "amr", SOURCE_IDENTITY];
        // DIFFERENCE: AWS has keys for further claims of a few providers only, such as GitHub's
        // `repository`; here every claim that is a text is one.
        let others = claims.iter().filter_map(|(name, value)| {
            let value = value.as_str()?;
            let is_fit = !own.contains(&name.as_str())
                && !name.starts_with(TAGS)
                && value.len() <= LONGEST_VALUE;
            is_fit.then(|| (key(name), value.to_owned()))
        });
        self.keys = others.take(MOST_KEYS).collect();
        self.keys.push((key("aud"), self.audience.clone()));
        self.keys.push((key("sub"), self.subject.clone()));
        if has_authorized_party {
            self.keys.push((key("azp"), self.audience.clone()));
            self.lists.push((key("oaud"), audiences));
        }
        if let Some(methods) = texts(claims.get("amr")) {
            self.lists.push((key("amr"), methods));
        }
    }
}

fn check_times(claims: &Map<String, Value>, now: Timestamp) -> Result<(), Error> {
    let seconds = |name: &'static str| match claims.get(name) {
        None => Ok(None),
        Some(value) => {
            // RFC 7519 allows fractions; which side of a second does not matter here.
            let whole = value.as_i64();
            let whole = whole.or_else(|| value.to_string().split('.').next()?.parse().ok());
            let whole = whole.filter(|_| value.is_number());
            whole
                .map(Some)
                .ok_or_else(|| invalid(format!("The claim {name} is not a date")))
        }
    };
    let missing = |name: &str| invalid(format!("Missing a required claim: {name}"));
    let expires_at = seconds("exp")?.ok_or_else(|| missing("exp"))?;
    let issued_at = seconds("iat")?.ok_or_else(|| missing("iat"))?;
    let now = now.seconds();
    if now >= expires_at {
        return Err(refusal(
            "ExpiredTokenException",
            format!(
                "Token expired: current date/time {now} must be before the expiration \
                 date/time{expires_at}"
            ),
        ));
    }
    let begins = seconds("nbf")?.unwrap_or(issued_at).max(issued_at);
    if begins > now.saturating_add(CLOCK_SKEW) {
        // AWS: unconfirmed, which of its errors a token from the future gets.
        return Err(refusal(
            "IDPRejectedClaim",
            format!("The token is not valid before {begins}: current date/time {now}"),
        ));
    }
    Ok(())
}

/// Session tags, nested or flat: `…/tags` is an object, or its members are claims of their own.
fn tags(claims: &Map<String, Value>) -> Result<(Vec<Tag>, Vec<String>), Error> {
    let malformed = || invalid("The session tags of the token cannot be read");
    let mut tags = Vec::new();
    let mut transitive = Vec::new();
    let mut read_tag = |key: &str, value: &Value| {
        let value = match value {
            Value::String(text) => Some(text),
            Value::Array(list) => match list.as_slice() {
                [Value::String(text)] => Some(text),
                _ => None,
            },
            _ => None,
        };
        tags.push((key.to_owned(), value.ok_or_else(malformed)?.clone()));
        Ok::<(), Error>(())
    };
    if let Some(nested) = claims.get(TAGS) {
        let nested = nested.as_object().ok_or_else(malformed)?;
        if let Some(principal) = nested.get("principal_tags") {
            for (key, value) in principal.as_object().ok_or_else(malformed)? {
                read_tag(key, value)?;
            }
        }
        if let Some(keys) = nested.get("transitive_tag_keys") {
            transitive = texts(Some(keys)).ok_or_else(malformed)?;
        }
    }
    for (name, value) in claims {
        let Some(flat) = name.strip_prefix(TAGS).and_then(|n| n.strip_prefix('/')) else {
            continue;
        };
        if let Some(key) = flat.strip_prefix("principal_tags/") {
            read_tag(key, value)?;
        } else if flat == "transitive_tag_keys" {
            transitive.extend(texts(Some(value)).ok_or_else(malformed)?);
        }
    }
    Ok((tags, transitive))
}

fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> Result<&'a str, Error> {
    let value = claims.get(name).and_then(Value::as_str);
    value.ok_or_else(|| invalid(format!("Missing a required claim: {name}")))
}

/// A text or a list of texts.
fn texts(value: Option<&Value>) -> Option<Vec<String>> {
    match value? {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(list) => list
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect(),
        _ => None,
    }
}
