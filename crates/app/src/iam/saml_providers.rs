//! SAML providers: customers' own, and the one that Identity Center makes in every account where
//! it is used.

use base::{Duration, Timestamp};
use domain::iam::{SamlProvider, Tag, check_tags, quota};
use domain::provisioning::is_our_saml_provider;
use domain::{Error, Kind};
use saml::IdentityProvider;

use super::documents::exceeded;
use super::providers::Tagged;
use super::tags::set_tags;
use super::{own_account, pairs};
use crate::authorize::Access;
use crate::{App, Cx};

/// A SAML provider to be made.
#[derive(Debug, Clone)]
pub struct CreateSamlProvider {
    /// Its name, unique in the account.
    pub name: String,
    /// Its metadata.
    pub metadata: String,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// A SAML provider with its tags.
pub type SamlProviderDetails = Tagged<SamlProvider>;

/// How long metadata are good that do not say it.
// AWS: a hundred years, as `ValidUntil` shows.
const UNTOLD_LIFE: Duration = Duration::from_days(36_500);

impl App {
    /// Makes a SAML provider in the caller's account.
    pub async fn create_saml_provider(
        &self,
        cx: &Cx,
        command: CreateSamlProvider,
    ) -> Result<SamlProviderDetails, Error> {
        let action = "iam:CreateSAMLProvider";
        let account = own_account(cx, action)?;
        let arn = format!("arn:aws:iam::{account}:saml-provider/{}", command.name);
        let access = Access::new(action, &arn, &account).setting_tags(pairs(&command.tags));
        let permit = self.authorize(cx, access).await?;
        self.authorize_tagging(cx, "iam:TagSAMLProvider", (&arn, &account), &command.tags)
            .await?;
        check_ours(&command.name)?;
        check_tags(&[], &command.tags)?;
        let metadata = read_metadata(&command.metadata)?;
        let details = Tagged {
            provider: SamlProvider {
                account,
                name: command.name,
                metadata: command.metadata,
                created_at: cx.now(),
                valid_until: valid_until(&metadata, cx.now()),
            },
            tags: command.tags,
        };
        self.change(cx, permit, "create_saml_provider", move |tx, permit| {
            let Tagged { provider, tags } = &details;
            let others = store::iam::saml_providers(tx, &provider.account)?;
            if others.iter().any(|other| other.name == provider.name) {
                let message = format!("SAML provider with name {} already exists.", provider.name);
                return Err(Error::conflict(Kind::SamlProvider, message).into());
            }
            if others.len() >= quota::SAML_PROVIDERS {
                return Err(exceeded("SAMLProvidersPerAccount", quota::SAML_PROVIDERS).into());
            }
            store::iam::insert_saml_provider(tx, permit, provider)?;
            set_tags(tx, permit, &provider.arn(), tags)?;
            Ok(details.clone())
        })
        .await
    }

    /// Replaces the metadata of a SAML provider.
    pub async fn update_saml_provider(
        &self,
        cx: &Cx,
        arn: &str,
        metadata: String,
    ) -> Result<(), Error> {
        let now = cx.now();
        let action = "iam:UpdateSAMLProvider";
        self.change_provider(
            cx,
            action,
            arn,
            |access| access,
            move |tx, permit, mut provider: SamlProvider| {
                let read = read_metadata(&metadata)?;
                provider.metadata.clone_from(&metadata);
                provider.valid_until = valid_until(&read, now);
                Ok(store::iam::update_saml_provider(tx, permit, &provider)?)
            },
        )
        .await
    }

    /// Removes a SAML provider; roles that trust it cannot be assumed through it any more.
    pub async fn delete_saml_provider(&self, cx: &Cx, arn: &str) -> Result<(), Error> {
        let action = "iam:DeleteSAMLProvider";
        self.change_provider(
            cx,
            action,
            arn,
            |access| access,
            |tx, permit, provider: SamlProvider| {
                Ok(store::iam::delete_saml_provider(tx, permit, &provider)?)
            },
        )
        .await
    }

    /// A SAML provider of the caller's account by its ARN.
    pub async fn get_saml_provider(
        &self,
        cx: &Cx,
        arn: &str,
    ) -> Result<SamlProviderDetails, Error> {
        self.get_provider(cx, "iam:GetSAMLProvider", arn).await
    }

    /// The SAML providers of the caller's account.
    pub async fn list_saml_providers(&self, cx: &Cx) -> Result<Vec<SamlProvider>, Error> {
        let account = own_account(cx, "iam:ListSAMLProviders")?;
        let arn = format!("arn:aws:iam::{account}:saml-provider/*");
        self.authorize(cx, Access::new("iam:ListSAMLProviders", arn, &account))
            .await?;
        self.read("list_saml_providers", move |tx| {
            Ok(store::iam::saml_providers(tx, &account)?)
        })
        .await
    }
}

/// Reads metadata, or says that they are none of an identity provider whose signatures could be
/// verified.
fn read_metadata(text: &str) -> Result<IdentityProvider, Error> {
    IdentityProvider::parse(text.as_bytes()).map_err(|error| {
        tracing::debug!(%error, "metadata of a SAML provider are refused");
        // AWS: the wording is the console's and the API's for all that is wrong in metadata.
        Error::invalid("Could not parse metadata")
    })
}

fn valid_until(metadata: &IdentityProvider, now: Timestamp) -> Timestamp {
    match metadata.valid_until {
        Some(end) => Timestamp::from_seconds(end.as_second()),
        None => now.plus(UNTOLD_LIFE),
    }
}

/// Refuses what customers may not do to the provider that Identity Center made.
pub(super) fn check_ours(name: &str) -> Result<(), Error> {
    if !is_our_saml_provider(name) {
        return Ok(());
    }
    // AWS: unconfirmed; the words are those for its protected roles.
    Err(Error::Unmodifiable {
        message: format!(
            "Cannot perform the operation on the protected SAML provider '{name}' - this provider \
             is only modifiable by AWS"
        ),
    })
}
