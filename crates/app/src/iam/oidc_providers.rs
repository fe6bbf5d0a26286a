//! OIDC providers.

use base::{AccountId, Page, PageRequest};
use db::Tx;
use domain::iam::{OidcProvider, Tag, check_client_id, check_tags, check_thumbprints};
use domain::quota::Quota;
use domain::{Error, Kind, Permit};

use super::documents::exceeded;
use super::tags::{page_of_tags, remove_tags, set_tags};
use super::{own_account, pairs};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// An OIDC provider to be made.
#[derive(Debug, Clone)]
pub struct CreateOidcProvider {
    /// The issuer's `https` URL.
    pub url: String,
    /// Audiences.
    pub client_ids: Vec<String>,
    /// SHA-1 thumbprints.
    pub thumbprints: Vec<String>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// An OIDC provider with its tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OidcProviderDetails {
    /// The provider.
    pub provider: OidcProvider,
    /// Key and value.
    pub tags: Vec<Tag>,
}

impl App {
    /// Makes an OIDC provider in the caller's account.
    ///
    /// DIFFERENCE: AWS fetches the thumbprint of the issuer's certificate where none is given.
    /// Nothing is fetched here; keys are trusted by the issuer's TLS certificate.
    pub async fn create_oidc_provider(
        &self,
        cx: &Cx,
        command: CreateOidcProvider,
    ) -> Result<OidcProviderDetails, Error> {
        let quotas = self.quotas();
        let action = "iam:CreateOpenIDConnectProvider";
        let account = own_account(cx, action)?;
        let url = OidcProvider::url_of_issuer(&command.url)?;
        let mut client_ids: Vec<String> = Vec::new();
        for id in command.client_ids {
            if !client_ids.contains(&id) {
                client_ids.push(id);
            }
        }
        let details = OidcProviderDetails {
            provider: OidcProvider {
                account,
                url,
                client_ids,
                thumbprints: command.thumbprints,
                created_at: cx.now(),
            },
            tags: command.tags,
        };
        let OidcProviderDetails { provider, tags } = &details;
        let access =
            Access::new(action, provider.arn(), &provider.account).setting_tags(pairs(tags));
        let permit = self.authorize(cx, access).await?;
        provider.check_client_ids(quotas.size(Quota::IamClientIds))?;
        check_thumbprints(&provider.thumbprints, quotas.size(Quota::IamThumbprints))?;
        check_tags(&[], tags, quotas.size(Quota::IamTags))?;
        self.change(cx, permit, "create_oidc_provider", move |tx, permit| {
            let OidcProviderDetails { provider, tags } = &details;
            let others = store::iam::oidc_providers(tx, &provider.account)?;
            if others.iter().any(|other| other.url == provider.url) {
                let message = format!("Provider with url https://{} already exists.", provider.url);
                return Err(Error::conflict(Kind::OidcProvider, message).into());
            }
            if others.len() >= quotas.size(Quota::IamOidcProviders) {
                let limit = quotas.size(Quota::IamOidcProviders);
                return Err(exceeded("OpenIdConnectProvidersPerAccount", limit).into());
            }
            store::iam::insert_oidc_provider(tx, permit, provider)?;
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

    /// An OIDC provider of the caller's account by its ARN.
    pub async fn get_oidc_provider(
        &self,
        cx: &Cx,
        arn: &str,
    ) -> Result<OidcProviderDetails, Error> {
        let (details, _permit) = self
            .authorized_oidc_provider(cx, "iam:GetOpenIDConnectProvider", arn, |access| access)
            .await?;
        Ok(details)
    }

    /// The OIDC providers of the caller's account.
    pub async fn list_oidc_providers(&self, cx: &Cx) -> Result<Vec<OidcProvider>, Error> {
        let action = "iam:ListOpenIDConnectProviders";
        let account = own_account(cx, action)?;
        let arn = format!("arn:aws:iam::{account}:oidc-provider/*");
        self.authorize(cx, Access::new(action, arn, &account))
            .await?;
        self.read("list_oidc_providers", move |tx| {
            Ok(store::iam::oidc_providers(tx, &account)?)
        })
        .await
    }

    /// Removes an OIDC provider.
    pub async fn delete_oidc_provider(&self, cx: &Cx, arn: &str) -> Result<(), Error> {
        let action = "iam:DeleteOpenIDConnectProvider";
        let unchanged = |access| access;
        self.change_oidc_provider(cx, action, arn, unchanged, |tx, permit, provider| {
            Ok(store::iam::delete_oidc_provider(tx, permit, &provider)?)
        })
        .await
    }

    /// Adds an audience; one that is there is no error.
    pub async fn add_client_id_to_oidc_provider(
        &self,
        cx: &Cx,
        arn: &str,
        client_id: String,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "iam:AddClientIDToOpenIDConnectProvider";
        let unchanged = |access| access;
        self.change_oidc_provider(
            cx,
            action,
            arn,
            unchanged,
            move |tx, permit, mut provider| {
                check_client_id(&client_id)?;
                if !provider.client_ids.contains(&client_id) {
                    provider.client_ids.push(client_id.clone());
                    provider.check_client_ids(quotas.size(Quota::IamClientIds))?;
                }
                Ok(store::iam::update_oidc_provider(tx, permit, &provider)?)
            },
        )
        .await
    }

    /// Removes an audience; one that is not there is no error.
    pub async fn remove_client_id_from_oidc_provider(
        &self,
        cx: &Cx,
        arn: &str,
        client_id: String,
    ) -> Result<(), Error> {
        let action = "iam:RemoveClientIDFromOpenIDConnectProvider";
        let unchanged = |access| access;
        self.change_oidc_provider(
            cx,
            action,
            arn,
            unchanged,
            move |tx, permit, mut provider| {
                provider.client_ids.retain(|known| *known != client_id);
                Ok(store::iam::update_oidc_provider(tx, permit, &provider)?)
            },
        )
        .await
    }

    /// Replaces the thumbprints.
    pub async fn update_oidc_provider_thumbprint(
        &self,
        cx: &Cx,
        arn: &str,
        thumbprints: Vec<String>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "iam:UpdateOpenIDConnectProviderThumbprint";
        let unchanged = |access| access;
        self.change_oidc_provider(
            cx,
            action,
            arn,
            unchanged,
            move |tx, permit, mut provider| {
                check_thumbprints(&thumbprints, quotas.size(Quota::IamThumbprints))?;
                provider.thumbprints.clone_from(&thumbprints);
                Ok(store::iam::update_oidc_provider(tx, permit, &provider)?)
            },
        )
        .await
    }

    /// Adds tags to an OIDC provider, or replaces their values.
    pub async fn tag_oidc_provider(&self, cx: &Cx, arn: &str, tags: Vec<Tag>) -> Result<(), Error> {
        let quotas = self.quotas();
        let request = tags.clone();
        let with = |access: Access| access.setting_tags(pairs(&request));
        let action = "iam:TagOpenIDConnectProvider";
        self.change_oidc_provider(cx, action, arn, with, move |tx, permit, provider| {
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

    /// Removes tags from an OIDC provider.
    pub async fn untag_oidc_provider(
        &self,
        cx: &Cx,
        arn: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let request = keys.clone();
        let with = |access: Access| access.removing_tags(request);
        let action = "iam:UntagOpenIDConnectProvider";
        self.change_oidc_provider(cx, action, arn, with, move |tx, permit, provider| {
            remove_tags(tx, permit, &provider.arn(), &keys)
        })
        .await
    }

    /// The tags of an OIDC provider.
    pub async fn list_oidc_provider_tags(
        &self,
        cx: &Cx,
        arn: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let action = "iam:ListOpenIDConnectProviderTags";
        let (details, _permit) = self
            .authorized_oidc_provider(cx, action, arn, |access| access)
            .await?;
        Ok(page_of_tags(details.tags, &page))
    }

    async fn authorized_oidc_provider(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        with: impl FnOnce(Access) -> Access + Send,
    ) -> Result<(OidcProviderDetails, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), arn.to_owned());
        let found = self
            .read("find_oidc_provider", move |tx| {
                let Some(provider) = find(tx, &owner, &wanted)? else {
                    return Ok(None);
                };
                let tags = store::iam::list_tags(tx, &provider.arn())?;
                Ok(Some(OidcProviderDetails { provider, tags }))
            })
            .await?;
        let access = Access::new(action, arn, &account);
        let access = match &found {
            Some(found) => access.tagged(pairs(&found.tags)),
            None => access,
        };
        let permit = self.authorize(cx, with(access)).await?;
        let found = found.ok_or_else(|| Error::not_found(Kind::OidcProvider, arn))?;
        Ok((found, permit))
    }

    async fn change_oidc_provider<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        with: impl FnOnce(Access) -> Access + Send,
        change: impl Fn(&mut Tx<'_>, &Permit, OidcProvider) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        let (details, permit) = self.authorized_oidc_provider(cx, action, arn, with).await?;
        let arn = arn.to_owned();
        self.change(cx, permit, "change_oidc_provider", move |tx, permit| {
            let current = find(tx, &details.provider.account, &arn)?
                .ok_or_else(|| Error::not_found(Kind::OidcProvider, &arn))?;
            change(tx, permit, current)
        })
        .await
    }
}

fn find(
    tx: &mut Tx<'_>,
    account: &AccountId,
    arn: &str,
) -> Result<Option<OidcProvider>, db::Error> {
    let prefix = format!("arn:aws:iam::{account}:oidc-provider/");
    match arn.strip_prefix(&prefix) {
        Some(url) => store::iam::find_oidc_provider(tx, account, url),
        None => Ok(None),
    }
}
