//! OIDC providers.

use domain::iam::{OidcProvider, Tag, check_client_id, check_tags, check_thumbprints};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::documents::exceeded;
use super::providers::Tagged;
use super::tags::set_tags;
use super::{own_account, pairs};
use crate::authorize::Access;
use crate::{App, Cx};

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
pub type OidcProviderDetails = Tagged<OidcProvider>;

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
        let details = Tagged {
            provider: OidcProvider {
                account,
                url,
                client_ids,
                thumbprints: command.thumbprints,
                created_at: cx.now(),
            },
            tags: command.tags,
        };
        let Tagged { provider, tags } = &details;
        let access =
            Access::new(action, provider.arn(), &provider.account).setting_tags(pairs(tags));
        let permit = self.authorize(cx, access).await?;
        let (arn, account) = (provider.arn(), &provider.account);
        self.authorize_tagging(cx, "iam:TagOpenIDConnectProvider", (&arn, account), tags)
            .await?;
        provider.check_client_ids(quotas.size(Quota::IamClientIds))?;
        check_thumbprints(&provider.thumbprints, quotas.size(Quota::IamThumbprints))?;
        check_tags(&[], tags, quotas.size(Quota::IamTags))?;
        self.change(cx, permit, "create_oidc_provider", move |tx, permit| {
            let Tagged { provider, tags } = &details;
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
        self.get_provider(cx, "iam:GetOpenIDConnectProvider", arn)
            .await
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
        self.change_provider(
            cx,
            action,
            arn,
            unchanged,
            |tx, permit, provider: OidcProvider| {
                Ok(store::iam::delete_oidc_provider(tx, permit, &provider)?)
            },
        )
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
        self.change_provider(
            cx,
            action,
            arn,
            unchanged,
            move |tx, permit, mut provider: OidcProvider| {
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
        self.change_provider(
            cx,
            action,
            arn,
            unchanged,
            move |tx, permit, mut provider: OidcProvider| {
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
        self.change_provider(
            cx,
            action,
            arn,
            unchanged,
            move |tx, permit, mut provider: OidcProvider| {
                check_thumbprints(&thumbprints, quotas.size(Quota::IamThumbprints))?;
                provider.thumbprints.clone_from(&thumbprints);
                Ok(store::iam::update_oidc_provider(tx, permit, &provider)?)
            },
        )
        .await
    }
}
