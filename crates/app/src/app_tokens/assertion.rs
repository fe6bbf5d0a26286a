//! What a trusted token issuer says of a person (RFC 7523; AWS: aws-behaviour §4.5 and §10.3).

use base::{Duration, Secret, Timestamp, sha256_hex};
use db::Tx;
use domain::Error;
use domain::application::{Application, AuthorizedIssuer, Grant, GrantType};
use domain::identity::{User, UserStatus};
use domain::trusted_token_issuer::{self, TrustedTokenIssuer};
use serde_json::{Map, Value};

use crate::issuers::{Issuer, NotVerified};
use crate::jws::{Algorithm, JwsError, Unverified};
use crate::outside::FetchError;
use crate::sign_in::oauth;
use crate::{App, Cx, Failure};

/// A token is a page at the most.
// AWS: unconfirmed, how large it may be.
const LARGEST: usize = 64 * 1024;
/// The longest claim that could be somebody's name here.
const LONGEST_NAME: usize = 1024;
/// How far the issuer's clock may be ahead of ours; that it is behind makes no token good for longer.
const CLOCK_SKEW: Duration = Duration::from_minutes(5);

/// A token whose signature is the issuer's, that is for the application, and that is good now.
#[derive(Debug, Clone)]
pub(super) struct Assertion {
    issuer: TrustedTokenIssuer,
    claims: Map<String, Value>,
    expires_at: Timestamp,
}

fn refused(description: impl Into<String>) -> Error {
    oauth("invalid_grant", description)
}

impl App {
    /// Verifies an assertion: whoever signs the request may be told what is wrong with it, but
    /// nothing of people.
    pub(super) async fn prove(
        &self,
        cx: &Cx,
        application: &Application,
        assertion: &Secret,
    ) -> Result<Assertion, Error> {
        if assertion.expose().len() > LARGEST {
            return Err(oauth("invalid_request", "the assertion is too long"));
        }
        let token = Unverified::parse(assertion.expose())
            .map_err(|error| refused(format!("the assertion is refused: {error}")))?;
        // AWS: nothing else (§4.5).
        if token.algorithm != Algorithm::Rs256 {
            return Err(refused("the assertion is not signed with RS256"));
        }
        let url = token.unverified_text("iss").unwrap_or_default().to_owned();
        let id = application.id.clone();
        let trusted = self
            .read("find_trusted_token_issuer", move |tx| {
                let Some(grant) = store::applications::find_grant(tx, &id, GrantType::JwtBearer)?
                else {
                    let text = "the application does not have this grant";
                    return Err(oauth("unauthorized_client", text).into());
                };
                find_issuer(tx, &grant, &url)
            })
            .await?;
        let Some((issuer, authorized)) = trusted else {
            return Err(refused("the application trusts no such issuer"));
        };
        let known = Issuer {
            url: issuer.issuer_url.clone(),
            thumbprints: Vec::new(),
        };
        let claims = self
            .verify_token(cx.now(), token, &known)
            .await
            .map_err(|error| not_verified(&error))?;
        let expires_at = judge(&claims, &issuer, &authorized, cx.now()).map_err(refused)?;
        Ok(Assertion {
            issuer,
            claims,
            expires_at,
        })
    }
}

/// The issuer of this URL among those of a grant.
fn find_issuer(
    tx: &mut Tx<'_>,
    grant: &Grant,
    url: &str,
) -> Result<Option<(TrustedTokenIssuer, AuthorizedIssuer)>, Failure> {
    let Grant::JwtBearer { issuers } = grant else {
        return Ok(None);
    };
    for authorized in issuers {
        let parsed = trusted_token_issuer::parse_arn(&authorized.issuer_arn);
        let Some((_, _, id)) = parsed else {
            continue;
        };
        let found = store::trusted_token_issuers::find(tx, &id)?;
        if let Some(found) = found.filter(|found| found.arn() == authorized.issuer_arn)
            && found.issuer_url == url
        {
            return Ok(Some((found, authorized.clone())));
        }
    }
    Ok(None)
}

fn not_verified(error: &NotVerified) -> Error {
    match error {
        NotVerified::Token(JwsError::NoKey) => refused("no key of the issuer fits the assertion"),
        NotVerified::Token(_) => refused("the signature of the assertion is not valid"),
        NotVerified::Keys(FetchError::Communication(_)) => {
            refused("the issuer could not be reached; try again")
        }
        NotVerified::Keys(FetchError::Refused(_) | FetchError::Certificate(_)) => {
            refused("the keys of the issuer cannot be had")
        }
    }
}

/// Looks that the claims are the issuer's, for the application, and good now; until when they are.
fn judge(
    claims: &Map<String, Value>,
    issuer: &TrustedTokenIssuer,
    authorized: &AuthorizedIssuer,
    now: Timestamp,
) -> Result<Timestamp, &'static str> {
    if claims.get("iss").and_then(Value::as_str) != Some(issuer.issuer_url.as_str()) {
        return Err("the issuer (iss) of the assertion is another");
    }
    let is_ours = |one: &str| authorized.audiences.iter().any(|known| known == one);
    let is_for_us = match claims.get("aud") {
        Some(Value::String(one)) => is_ours(one),
        Some(Value::Array(all)) => {
            all.iter().all(Value::is_string) && all.iter().filter_map(Value::as_str).any(is_ours)
        }
        _ => false,
    };
    if !is_for_us {
        return Err("the assertion is for another audience (aud)");
    }
    let instant = |name: &str| match claims.get(name) {
        None => Ok(None),
        Some(value) => match whole_seconds(value) {
            Some(seconds) => Ok(Some(Timestamp::from_seconds(seconds))),
            None => Err("a time of the assertion is none"),
        },
    };
    let expires_at = instant("exp")?.ok_or("the assertion does not say when it expires (exp)")?;
    if expires_at <= now {
        return Err("the assertion has expired (exp)");
    }
    for name in ["nbf", "iat"] {
        if instant(name)?.is_some_and(|at| at > now.plus(CLOCK_SKEW)) {
            return Err("the assertion is not good yet (nbf, iat)");
        }
    }
    match claims.get("jti") {
        None => {}
        Some(Value::String(id)) if (1..=LONGEST_NAME).contains(&id.len()) => {}
        Some(_) => return Err("the id (jti) of the assertion is none"),
    }
    Ok(expires_at)
}

/// RFC 7519 allows fractions; which side of a second does not matter here.
fn whole_seconds(value: &Value) -> Option<i64> {
    let whole = value.as_i64();
    whole
        .or_else(|| value.to_string().split('.').next()?.parse().ok())
        .filter(|_| value.is_number())
}

/// The claim at a path such as `email` or `user.name`.
fn claim_at<'a>(claims: &'a Map<String, Value>, path: &str) -> Option<&'a str> {
    let mut steps = path.split('.');
    let mut value = claims.get(steps.next()?)?;
    for step in steps {
        value = value.as_object()?.get(step)?;
    }
    let text = value.as_str()?;
    let is_name = (1..=LONGEST_NAME).contains(&text.len());
    (is_name && !text.chars().any(char::is_control)).then_some(text)
}

impl Assertion {
    /// Whom it is about: the one enabled user that its claim names. The grant and the issuer are
    /// those of the transaction's moment.
    pub(super) fn find_user(
        &self,
        tx: &mut Tx<'_>,
        grant: &Grant,
        store: &base::IdentityStoreId,
        now: Timestamp,
    ) -> Result<Option<User>, Failure> {
        let Some((issuer, authorized)) = find_issuer(tx, grant, &self.issuer.issuer_url)? else {
            return Ok(None);
        };
        if issuer.id != self.issuer.id || judge(&self.claims, &issuer, &authorized, now).is_err() {
            return Ok(None);
        }
        let Some(name) = claim_at(&self.claims, &issuer.claim_attribute_path) else {
            return Ok(None);
        };
        let found = match issuer.identity_store_attribute_path.as_str() {
            "userName" => store::identity::find_user_by_name(tx, store, name)?,
            "emails.value" => store::identity::find_user_by_email(tx, store, name)?,
            "externalIds.value" => store::identity::find_user_by_any_external_id(tx, store, name)?,
            _ => None,
        };
        Ok(found.filter(|user| user.status == UserStatus::Enabled))
    }

    /// By what it is known that it was used, and until when: it has a `jti`.
    pub(super) fn once(&self) -> Option<(String, Timestamp)> {
        let id = self.claims.get("jti")?.as_str()?;
        let used = sha256_hex(&format!("jwt-bearer\n{}\n{id}", self.issuer.id));
        Some((used, self.expires_at))
    }
}

#[cfg(test)]
mod tests {
    use base::{AccountId, InstanceId, TrustedTokenIssuerId};
    use serde_json::json;

    use super::*;

    const NOW: i64 = 1_790_000_000;

    fn issuer() -> TrustedTokenIssuer {
        TrustedTokenIssuer {
            id: TrustedTokenIssuerId::parse("tti-44a85468-40e1-708e-e018-01ce81f12cf5")
                .expect("an id"),
            instance: InstanceId::parse("ssoins-1234567890abcdef").expect("an id"),
            account: AccountId::parse("111122223333").expect("an id"),
            name: "n".to_owned(),
            issuer_url: "https://idp.example.com".to_owned(),
            claim_attribute_path: "email".to_owned(),
            identity_store_attribute_path: "emails.value".to_owned(),
            created_at: Timestamp::from_seconds(0),
        }
    }

    fn judged(changes: &Value) -> Result<Timestamp, &'static str> {
        let mut claims = json!({"iss": "https://idp.example.com", "aud": "app", "exp": NOW + 60});
        let claims = claims.as_object_mut().expect("an object");
        for (name, value) in changes.as_object().expect("an object") {
            if value.is_null() {
                claims.remove(name);
            } else {
                claims.insert(name.clone(), value.clone());
            }
        }
        let authorized = AuthorizedIssuer {
            issuer_arn: "arn".to_owned(),
            audiences: vec!["app".to_owned(), "other".to_owned()],
        };
        judge(claims, &issuer(), &authorized, Timestamp::from_seconds(NOW))
    }

    #[test]
    fn an_assertion_is_the_issuers_for_the_application_and_for_now() {
        let good = [
            json!({}),
            json!({"aud": ["else", "app"], "jti": "1", "iat": NOW, "nbf": NOW}),
            json!({"exp": 1_790_000_001.5, "iat": NOW + 299}),
        ];
        for claims in good {
            assert!(judged(&claims).is_ok(), "{claims}");
        }
    }

    #[test]
    fn wrong_audience_any_other_assertion_is_refused() {
        let bad = [
            json!({"iss": "https://idp.example.com/"}),
            json!({"iss": null}),
            json!({"aud": null}),
            json!({"aud": "App"}),
            json!({"aud": []}),
            json!({"aud": ["app", 1]}),
            json!({"aud": {"app": "app"}}),
            json!({"exp": null}),
            json!({"exp": NOW}),
            json!({"exp": "1890000000"}),
            json!({"nbf": NOW + 301}),
            json!({"iat": NOW + 301}),
            json!({"iat": "now"}),
            json!({"jti": ""}),
            json!({"jti": 7}),
        ];
        for claims in bad {
            assert!(judged(&claims).is_err(), "{claims}");
        }
    }

    #[test]
    fn a_claim_is_found_by_its_path_and_is_a_text() {
        let claims = json!({"email": "a@b", "user": {"name": {"short": "jane"}}, "n": 1,
            "a.b": "x", "empty": "", "line": "a\nb"});
        let claims = claims.as_object().expect("an object");
        assert_eq!(claim_at(claims, "email"), Some("a@b"));
        assert_eq!(claim_at(claims, "user.name.short"), Some("jane"));
        for path in [
            "user",
            "user.name",
            "n",
            "a.b",
            "empty",
            "line",
            "email.x",
            "",
        ] {
            assert_eq!(claim_at(claims, path), None, "{path}");
        }
    }
}
