//! Applications of Identity Center: what people sign in to beside accounts.

mod grant;

use base::{AccountId, ApplicationId, InstanceId, Timestamp};

use crate::permission_set::LIMITS_PAGE;
use crate::{Error, Kind};

pub use grant::{AuthorizedIssuer, Grant, GrantType};

/// An application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// `apl-` and 16 characters.
    pub id: ApplicationId,
    /// The instance that it belongs to.
    pub instance: InstanceId,
    /// The account that made it, which its ARN names.
    pub account: AccountId,
    /// The ARN of its provider.
    pub provider: String,
    /// For people; need not be unique.
    pub name: String,
    /// For people.
    pub description: Option<String>,
    /// Whether people may use it.
    pub status: Switch,
    /// Whether the access portal shows it.
    pub visibility: Switch,
    /// Where people begin to sign in, if it was said.
    pub sign_in: Option<SignIn>,
    /// Whether only those may use it that it is assigned to.
    pub assignment: Assignment,
    /// Whether work may go on in the name of people who are gone (user background sessions).
    pub background_sessions: Switch,
    /// When it was made.
    pub created_at: Timestamp,
    /// The Region that it was made in.
    pub created_from: String,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum Switch {
    Enabled,
    Disabled,
}

/// Who may use an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assignment {
    /// Those that it is assigned to.
    Required,
    /// Everybody in the identity store.
    NotRequired,
}

/// Where people begin to sign in to an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// Here or there.
    pub origin: SignInOrigin,
    /// Where the application takes requests to authenticate.
    pub application_url: Option<String>,
}

/// Who begins a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInOrigin {
    /// The access portal sends a token or assertion unasked.
    IdentityCenter,
    /// The application asks; the portal only leads to it.
    Application,
}

/// What applications are made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provider {
    /// Its ARN.
    pub arn: &'static str,
    /// How its applications learn who somebody is.
    pub protocol: Protocol,
    /// For people.
    pub display_name: &'static str,
    /// For people.
    pub description: &'static str,
}

/// How applications learn who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum Protocol {
    Saml,
    OAuth,
}

/// Every provider, in order of their ARNs.
///
/// AWS: has hundreds in its catalogue, whose applications only its console makes. The display data
/// of these two are unconfirmed.
pub const PROVIDERS: [Provider; 2] = [
    Provider {
        arn: "arn:aws:sso::aws:applicationProvider/custom",
        protocol: Protocol::OAuth,
        display_name: "Custom OAuth 2.0 application",
        description: "An OAuth 2.0 application that you manage",
    },
    Provider {
        arn: "arn:aws:sso::aws:applicationProvider/custom-saml",
        protocol: Protocol::Saml,
        display_name: "Custom SAML 2.0 application",
        description: "A SAML 2.0 application that you manage",
    },
];

impl Application {
    /// `arn:aws:sso::<account>:application/ssoins-…/apl-…`.
    pub fn arn(&self) -> String {
        arn(&self.account, &self.instance, &self.id)
    }
}

impl Switch {
    /// As it is stored, and as AWS spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Enabled, Self::Disabled]
            .into_iter()
            .find(|switch| switch.as_str() == text)
    }
}

impl SignIn {
    /// Looks that the URL is there where it is needed.
    pub fn check(&self) -> Result<(), Error> {
        // AWS: the URL is required where the application begins (§3.2); the words are unconfirmed.
        if self.origin == SignInOrigin::Application && self.application_url.is_none() {
            return Err(Error::invalid(
                "ApplicationUrl is required when the sign-in origin is APPLICATION",
            ));
        }
        Ok(())
    }
}

impl SignInOrigin {
    /// As it is stored, and as AWS spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IdentityCenter => "IDENTITY_CENTER",
            Self::Application => "APPLICATION",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::IdentityCenter, Self::Application]
            .into_iter()
            .find(|origin| origin.as_str() == text)
    }
}

/// The ARN of an application.
pub fn arn(account: &AccountId, instance: &InstanceId, id: &ApplicationId) -> String {
    format!("arn:aws:sso::{account}:application/{instance}/{id}")
}

/// The parts of an application's ARN.
pub fn parse_arn(text: &str) -> Option<(AccountId, InstanceId, ApplicationId)> {
    let (before, after) = text.split_once(":application/")?;
    let account = before.strip_prefix("arn:aws:sso::")?;
    let (instance, id) = after.split_once('/')?;
    Some((
        AccountId::parse(account).ok()?,
        InstanceId::parse(instance).ok()?,
        ApplicationId::parse(id).ok()?,
    ))
}

/// The provider of this ARN.
pub fn find_provider(arn: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.arn == arn)
}

/// Looks that applications of this provider can be made by the API.
pub fn check_creatable(arn: &str) -> Result<(), Error> {
    // AWS: only those with OAuth 2.0 that customers manage; code and words have been observed.
    if find_provider(arn).is_some_and(|provider| provider.protocol == Protocol::OAuth) {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "The application provider with arn '{arn}' is not supported for this action."
    )))
}

/// The application is assigned to the principal already.
pub fn already_assigned(principal: &str) -> Error {
    // AWS: that it conflicts and its words are unconfirmed.
    Error::conflict(
        Kind::ApplicationAssignment,
        format!("ApplicationAssignment for principal {principal} already exists."),
    )
}

/// The instance has as many applications and accounts as it may have.
pub fn too_many(instance: &InstanceId, most: i64) -> Error {
    Error::limit(format!(
        "You have exceeded AWS SSO limits. Cannot create Application more than \
         {most} for id {instance}. Please refer to {LIMITS_PAGE}"
    ))
}

/// The application has as many access scopes as it may have.
pub fn too_many_scopes(id: &ApplicationId, most: i64) -> Error {
    // AWS: the operation models no ServiceQuotaExceededException; the words are unconfirmed.
    Error::invalid(format!(
        "You have exceeded AWS SSO limits. Cannot create AccessScope more than {most} for id \
         {id}. Please refer to {LIMITS_PAGE}"
    ))
}

/// What an access scope may be used at: the instance itself, or applications of it.
pub fn check_target(instance: &InstanceId, target: &str) -> Result<Option<ApplicationId>, Error> {
    if crate::instance::parse_arn(target).is_some_and(|id| id == *instance) {
        return Ok(None);
    }
    match parse_arn(target) {
        Some((_, of, id)) if of == *instance => Ok(Some(id)),
        // AWS: the words are unconfirmed.
        _ => Err(Error::invalid(format!(
            "`{target}` is neither the instance nor an application of it"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_leads_back_to_its_application() {
        let text =
            "arn:aws:sso::111122223333:application/ssoins-1234567890abcdef/apl-0123456789abcdef";
        let (account, instance, id) = parse_arn(text).expect("an ARN of an application");
        assert_eq!(arn(&account, &instance, &id), text);
        for other in [
            "arn:aws:sso:::instance/ssoins-1234567890abcdef",
            "arn:aws:sso:::application/ssoins-1234567890abcdef/apl-0123456789abcdef",
            "arn:aws:account-access::111122223333:application/ssoins-1234567890abcdef/apl-0123456789abcdef",
        ] {
            assert_eq!(parse_arn(other), None, "{other}");
        }
    }

    #[test]
    fn only_oauth_applications_are_made_by_the_api() {
        assert!(check_creatable("arn:aws:sso::aws:applicationProvider/custom").is_ok());
        let saml = "arn:aws:sso::aws:applicationProvider/custom-saml";
        assert_eq!(
            check_creatable(saml).map_err(|error| error.to_string()),
            Err(format!(
                "The application provider with arn '{saml}' is not supported for this action."
            ))
        );
    }

    #[test]
    fn missing_tenant_check_a_scope_is_used_within_its_own_instance_only() {
        let own = InstanceId::parse("ssoins-1234567890abcdef").expect("an id");
        let application = "application/ssoins-1234567890abcdef/apl-0123456789abcdef";
        assert!(check_target(&own, "arn:aws:sso:::instance/ssoins-1234567890abcdef").is_ok());
        assert!(check_target(&own, &format!("arn:aws:sso::111122223333:{application}")).is_ok());
        for other in [
            "arn:aws:sso:::instance/ssoins-fedcba0987654321",
            "arn:aws:sso::111122223333:application/ssoins-fedcba0987654321/apl-0123456789abcdef",
            "arn:aws:s3:::bucket",
        ] {
            assert!(check_target(&own, other).is_err(), "{other}");
        }
    }
}
