//! What an assertion says that holds for the whole session.

use std::collections::BTreeMap;

use base::{Timestamp, sha256_hex};
use db::Tx;
use domain::access_control::{MOST_TAGS, is_tag_key, is_tag_value};
use domain::identity_source::ProviderAnswer;
use domain::sign_in::{SessionSecret, SignInFlow};
use saml::{Assertion, AttributeValue, NameId};
use serde_json::{Value, json};

use crate::Failure;

/// AWS: session tags are passed in attributes of this prefix (§7).
const ACCESS_CONTROL: &str = "https://aws.amazon.com/SAML/Attributes/AccessControl:";

/// By what the provider knows a session, and how it came to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Handle {
    /// The number of the provider.
    pub(super) provider: String,
    /// Its name for the person.
    pub(super) name_id: NameId,
    /// Its names for its own sessions; it may have none.
    pub(super) session_indexes: Vec<String>,
    /// Whether it was asked.
    pub(super) origin: Origin,
}

/// Where a sign-in began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Here.
    Asked,
    /// At the provider.
    Unsolicited,
}

impl Handle {
    pub(super) fn to_text(&self) -> String {
        let name = &self.name_id;
        json!({
            "saml": self.provider,
            "nameId": {"value": name.value, "format": name.format,
                "nameQualifier": name.name_qualifier, "spNameQualifier": name.sp_name_qualifier},
            "sessionIndexes": self.session_indexes,
            "unsolicited": self.origin == Origin::Unsolicited,
        })
        .to_string()
    }

    /// From that text; nothing where the session is another protocol's.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let name = value.get("nameId")?;
        let part = |part: &str| name.get(part).and_then(Value::as_str).map(str::to_owned);
        let indexes = value.get("sessionIndexes")?.as_array()?.iter();
        Some(Self {
            provider: value.get("saml")?.as_str()?.to_owned(),
            name_id: NameId {
                value: part("value")?,
                format: part("format"),
                name_qualifier: part("nameQualifier"),
                sp_name_qualifier: part("spNameQualifier"),
                sp_provided_id: None,
            },
            session_indexes: indexes
                .map(|index| index.as_str().map(str::to_owned))
                .collect::<Option<_>>()?,
            origin: if value.get("unsolicited")?.as_bool()? {
                Origin::Unsolicited
            } else {
                Origin::Asked
            },
        })
    }

    /// Whether a request to end sessions is about this one.
    pub(super) fn is_meant(&self, provider: &str, name_id: &NameId, indexes: &[String]) -> bool {
        let is_named = |own: &String| indexes.contains(own);
        self.provider == provider
            && self.name_id.value == name_id.value
            && (indexes.is_empty() || self.session_indexes.iter().any(is_named))
    }
}

/// Whether what was answered still stands in the transaction that opens the session: the provider is
/// the one that answered, and what began at the provider replaces nobody's session. Otherwise why not.
pub(in super::super) fn stands(
    tx: &mut Tx<'_>,
    flow: &SignInFlow,
    answer: &ProviderAnswer,
    session: Option<&SessionSecret>,
    now: Timestamp,
) -> Result<Option<String>, Failure> {
    let handle = answer.session.handle.as_deref().and_then(Handle::parse);
    let provider = store::saml_providers::find(tx, &flow.instance_id)?;
    let (Some(handle), Some(provider)) = (handle, provider) else {
        return Ok(Some(CHANGED.to_owned()));
    };
    let mut certificates = provider.certificates.iter();
    if handle.provider != provider.id || !certificates.any(|own| mark(own) == answer.provider) {
        return Ok(Some(CHANGED.to_owned()));
    }
    if handle.origin == Origin::Unsolicited {
        if provider.options.initiation != domain::saml_provider::Initiation::Either {
            return Ok(Some(NOT_ASKED.to_owned()));
        }
        if let Some(secret) = session
            && let Some(live) = store::sign_in::find_live_session_by_secret(tx, secret, now)?
            && (&live.person.identity_store_id, &live.person.user_name)
                != (&flow.identity_store_id, &answer.user_name)
        {
            let name = &live.person.user_name;
            return Ok(Some(format!(
                "This browser is signed in as `{name}`, and your identity provider says that you \
                 are somebody else. Sign out of the access portal first, then open it from your \
                 identity provider again."
            )));
        }
    }
    Ok(None)
}

/// What tells the certificate that signed an answer from others.
pub(super) fn mark(certificate: &str) -> String {
    sha256_hex(certificate)
}

const CHANGED: &str = "The identity provider has been changed meanwhile. Begin again.";
/// What is told where sign-in may not begin at the provider.
pub(super) const NOT_ASKED: &str = "Your identity provider signed you in without having been asked, \
    and that is not allowed here. Open the access portal itself.";

/// Attributes for access control, by the keys of the session tags that they become; or why one of
/// them is none.
pub(super) fn access_control(assertion: &Assertion) -> Result<BTreeMap<String, String>, String> {
    let mut tags: BTreeMap<String, String> = BTreeMap::new();
    for attribute in &assertion.attributes {
        let Some(key) = attribute.name.strip_prefix(ACCESS_CONTROL) else {
            continue;
        };
        let shown: String = key.chars().take(128).collect();
        let refused = |what: &str| {
            Err(format!(
                "Your identity provider sends the attribute for access control `{shown}`, {what}. \
                 Ask your administrator to correct it."
            ))
        };
        if !is_tag_key(key) {
            return refused("which is no key of a session tag");
        }
        let value = match attribute.values.as_slice() {
            // One without a value is not passed.
            [] | [AttributeValue::Nil] => continue,
            [AttributeValue::Text(value)] if value.is_empty() => continue,
            [AttributeValue::Text(value)] => value,
            // AWS: no XML values, and not several (§7).
            [_other] => return refused("whose value is no text"),
            _ => return refused("which has several values"),
        };
        if !is_tag_value(value) {
            return refused("whose value is no value of a session tag");
        }
        let folded = key.to_lowercase();
        if tags.keys().any(|other| other.to_lowercase() == folded) {
            return refused("more than once");
        }
        tags.insert(key.to_owned(), value.clone());
        if tags.len() > MOST_TAGS {
            return refused("which is one more than may be passed");
        }
    }
    Ok(tags)
}
