//! SAML providers: customers' own, and the one that Identity Center makes in every account where
//! it is used.

use base::{AccountId, Duration, Page, PageRequest, Timestamp};
use db::Tx;
use domain::iam::{SamlProvider, Tag, check_tags};
use domain::provisioning::is_our_saml_provider;
use domain::quota::Quota;
use domain::{Error, Kind, Permit};
use saml::IdentityProvider;

use super::documents::exceeded;
use super::tags::{page_of_tags, remove_tags, set_tags};
use super::{own_account, pairs};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamlProviderDetails {
    /// The provider.
    pub provider: SamlProvider,
    /// Key and value.
    pub tags: Vec<Tag>,
}

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
        let quotas = self.quotas();
        let action = "iam:CreateSAMLProvider";
        let account = own_account(cx, action)?;
        let arn = format!("arn:aws:iam::{account}:saml-provider/{}", command.name);
        let access = Access::new(action, arn, &account).setting_tags(pairs(&command.tags));
        let permit = self.authorize(cx, access).await?;
        check_ours(&command.name)?;
        check_tags(&[], &command.tags, quotas.size(Quota::IamTags))?;
        let metadata = read_metadata(&command.metadata)?;
        let details = SamlProviderDetails {
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
            let SamlProviderDetails { provider, tags } = &details;
            let others = store::iam::saml_providers(tx, &provider.account)?;
            if others.iter().any(|other| other.name == provider.name) {
                let message = format!("SAML provider with name {} already exists.", provider.name);
                return Err(Error::conflict(Kind::SamlProvider, message).into());
            }
            if others.len() >= quotas.size(Quota::IamSamlProviders) {
                return Err(exceeded(
                    "SAMLProvidersPerAccount",
                    quotas.size(Quota::IamSamlProviders),
                )
                .into());
            }
            store::iam::insert_saml_provider(tx, permit, provider)?;
            set_tags(
                tx,
                permit,
                &provider.arn(),
                tags,
                quotas.size(Quota::IamTags),
            )?;
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
        self.change_saml_provider(
            cx,
            action,
            arn,
            |access| access,
            move |tx, permit, mut provider| {
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
        self.change_saml_provider(
            cx,
            action,
            arn,
            |access| access,
            |tx, permit, provider| Ok(store::iam::delete_saml_provider(tx, permit, &provider)?),
        )
        .await
    }

    /// A SAML provider of the caller's account by its ARN.
    pub async fn get_saml_provider(
        &self,
        cx: &Cx,
        arn: &str,
    ) -> Result<SamlProviderDetails, Error> {
        let (details, _permit) = self
            .authorized_saml_provider(cx, "iam:GetSAMLProvider", arn, |access| access)
            .await?;
        Ok(details)
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

    /// Adds tags to a SAML provider, or replaces their values.
    pub async fn tag_saml_provider(&self, cx: &Cx, arn: &str, tags: Vec<Tag>) -> Result<(), Error> {
        let quotas = self.quotas();
        let request = tags.clone();
        let with = |access: Access| access.setting_tags(pairs(&request));
        let action = "iam:TagSAMLProvider";
        self.change_saml_provider(cx, action, arn, with, move |tx, permit, provider| {
            set_tags(
                tx,
                permit,
                &provider.arn(),
                &tags,
                quotas.size(Quota::IamTags),
            )
        })
        .await
    }

    /// Removes tags from a SAML provider.
    pub async fn untag_saml_provider(
        &self,
        cx: &Cx,
        arn: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let request = keys.clone();
        let with = |access: Access| access.removing_tags(request);
        let action = "iam:UntagSAMLProvider";
        self.change_saml_provider(cx, action, arn, with, move |tx, permit, provider| {
            remove_tags(tx, permit, &provider.arn(), &keys)
        })
        .await
    }

    /// The tags of a SAML provider.
    pub async fn list_saml_provider_tags(
        &self,
        cx: &Cx,
        arn: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let (details, _permit) = self
            .authorized_saml_provider(cx, "iam:ListSAMLProviderTags", arn, |access| access)
            .await?;
        Ok(page_of_tags(details.tags, &page))
    }

    async fn authorized_saml_provider(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        with: impl FnOnce(Access) -> Access + Send,
    ) -> Result<(SamlProviderDetails, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), arn.to_owned());
        let found = self
            .read("find_saml_provider", move |tx| {
                let Some(provider) = find(tx, &owner, &wanted)? else {
                    return Ok(None);
                };
                let tags = store::iam::list_tags(tx, &provider.arn())?;
                Ok(Some(SamlProviderDetails { provider, tags }))
            })
            .await?;
        let access = Access::new(action, arn, &account);
        let access = match &found {
            Some(found) => access.tagged(pairs(&found.tags)),
            None => access,
        };
        let permit = self.authorize(cx, with(access)).await?;
        let found = found.ok_or_else(|| Error::not_found(Kind::SamlProvider, arn))?;
        Ok((found, permit))
    }

    async fn change_saml_provider<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        with: impl FnOnce(Access) -> Access + Send,
        change: impl Fn(&mut Tx<'_>, &Permit, SamlProvider) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        let (details, permit) = self.authorized_saml_provider(cx, action, arn, with).await?;
        check_ours(&details.provider.name)?;
        let arn = arn.to_owned();
        self.change(cx, permit, "change_saml_provider", move |tx, permit| {
            let current = find(tx, &details.provider.account, &arn)?
                .ok_or_else(|| Error::not_found(Kind::SamlProvider, &arn))?;
            change(tx, permit, current)
        })
        .await
    }
}

fn find(
    tx: &mut Tx<'_>,
    account: &AccountId,
    arn: &str,
) -> Result<Option<SamlProvider>, db::Error> {
    let prefix = format!("arn:aws:iam::{account}:saml-provider/");
    match arn.strip_prefix(&prefix) {
        Some(name) => store::iam::find_saml_provider(tx, account, name),
        None => Ok(None),
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
fn check_ours(name: &str) -> Result<(), Error> {
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
