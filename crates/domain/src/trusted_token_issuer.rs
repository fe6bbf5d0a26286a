//! Trusted token issuers: whose tokens may be exchanged for an application's.

use base::{AccountId, InstanceId, Timestamp, TrustedTokenIssuerId};

use crate::permission_set::LIMITS_PAGE;
use crate::{Error, Kind};

/// A provider of OIDC whose tokens are trusted, once their signature is verified by the
/// keys that its discovery document names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedTokenIssuer {
    /// `tti-` and a UUID.
    pub id: TrustedTokenIssuerId,
    /// The instance that it belongs to.
    pub instance: InstanceId,
    /// The account that made it, which its ARN names.
    pub account: AccountId,
    /// Unique in the instance.
    pub name: String,
    /// The `iss` of its tokens; never changes.
    pub issuer_url: String,
    /// The claim that names a person.
    pub claim_attribute_path: String,
    /// The attribute of users that the claim is compared with.
    pub identity_store_attribute_path: String,
    /// When it was made.
    pub created_at: Timestamp,
}

impl TrustedTokenIssuer {
    /// `arn:aws:sso::<account>:trustedTokenIssuer/ssoins-…/tti-…`.
    pub fn arn(&self) -> String {
        arn(&self.account, &self.instance, &self.id)
    }

    /// Looks at what can be judged without asking the issuer: nothing is fetched while it is
    /// administered.
    pub fn check(&self) -> Result<(), Error> {
        check_issuer_url(&self.issuer_url)?;
        check_attribute_path(&self.identity_store_attribute_path)
    }
}

/// The ARN of a trusted token issuer.
pub fn arn(account: &AccountId, instance: &InstanceId, id: &TrustedTokenIssuerId) -> String {
    format!("arn:aws:sso::{account}:trustedTokenIssuer/{instance}/{id}")
}

/// The parts of the ARN of a trusted token issuer.
pub fn parse_arn(text: &str) -> Option<(AccountId, InstanceId, TrustedTokenIssuerId)> {
    let (before, after) = text.split_once(":trustedTokenIssuer/")?;
    let account = before.strip_prefix("arn:aws:sso::")?;
    let (instance, id) = after.split_once('/')?;
    Some((
        AccountId::parse(account).ok()?,
        InstanceId::parse(instance).ok()?,
        TrustedTokenIssuerId::parse(id).ok()?,
    ))
}

/// AWS: the issuer's URL is the base of its discovery document's, without `/.well-known` (§10.3);
/// the words are unconfirmed.
fn check_issuer_url(url: &str) -> Result<(), Error> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split('/').next());
    let is_host = host.is_some_and(|host| !host.is_empty() && !host.contains('@'));
    if !is_host || url.contains("/.well-known") {
        return Err(Error::invalid(format!(
            "`{url}` is not the URL of an issuer of OpenID Connect tokens"
        )));
    }
    Ok(())
}

/// AWS: one of three attributes that are unique in an identity store (§10.3).
fn check_attribute_path(path: &str) -> Result<(), Error> {
    if ["userName", "emails.value", "externalIds.value"].contains(&path) {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "`{path}` is not one of userName, emails.value and externalIds.value"
    )))
}

/// A name that another issuer of the instance has.
pub fn name_taken(name: &str) -> Error {
    // AWS: that names are unique is unconfirmed, and so are the words.
    Error::conflict(
        Kind::TrustedTokenIssuer,
        format!("TrustedTokenIssuer with name {name} already exists."),
    )
}

/// The instance has as many as it may have.
pub fn too_many(instance: &InstanceId, most: i64) -> Error {
    Error::limit(format!(
        "You have exceeded AWS SSO limits. Cannot create TrustedTokenIssuer more than \
         {most} for id {instance}. Please refer to {LIMITS_PAGE}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_leads_back_to_its_issuer() {
        let text = "arn:aws:sso::111122223333:trustedTokenIssuer/ssoins-1234567890abcdef/\
            tti-44a85468-40e1-708e-e018-01ce81f12cf5";
        let (account, instance, id) = parse_arn(text).expect("an ARN of an issuer");
        assert_eq!(arn(&account, &instance, &id), text);
        assert_eq!(
            parse_arn("arn:aws:sso:::instance/ssoins-1234567890abcdef"),
            None
        );
    }

    #[test]
    fn an_issuer_has_a_host_and_no_discovery_path() {
        for url in [
            "https://example.com",
            "https://example.com/tenant/v2.0",
            "http://a.b:80",
        ] {
            assert!(check_issuer_url(url).is_ok(), "{url}");
        }
        for url in [
            "https:///x",
            "ftp://example.com",
            "https://me@example.com",
            "https://example.com/.well-known/openid-configuration",
        ] {
            assert!(check_issuer_url(url).is_err(), "{url}");
        }
    }
}
