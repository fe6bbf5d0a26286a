//! What SAML and OIDC providers have in common: they are found by their ARN in the caller's
//! account, and have tags under it.

use base::{AccountId, Page, PageRequest};
use db::Tx;
use domain::iam::{OidcProvider, SamlProvider, Tag};
use domain::quota::Quota;
use domain::{Error, Kind, Permit};

use super::tags::{page_of_tags, remove_tags, set_tags};
use super::{own_account, pairs};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// A provider with its tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagged<P> {
    /// The provider.
    pub provider: P,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// A provider of identities.
pub(super) trait Provider: Clone + Send + Sync + 'static {
    /// What is missing where there is none.
    const KIND: Kind;
    /// What ARNs have before the id.
    const PREFIX: &'static str;

    fn find(tx: &mut Tx<'_>, account: &AccountId, id: &str) -> Result<Option<Self>, db::Error>;

    fn arn(&self) -> String;

    fn account(&self) -> &AccountId;

    /// Refuses what customers may not change.
    fn check_modifiable(&self) -> Result<(), Error>;
}

impl Provider for OidcProvider {
    const KIND: Kind = Kind::OidcProvider;
    const PREFIX: &'static str = "oidc-provider";

    fn find(tx: &mut Tx<'_>, account: &AccountId, id: &str) -> Result<Option<Self>, db::Error> {
        store::iam::find_oidc_provider(tx, account, id)
    }

    fn arn(&self) -> String {
        self.arn()
    }

    fn account(&self) -> &AccountId {
        &self.account
    }

    fn check_modifiable(&self) -> Result<(), Error> {
        Ok(())
    }
}

impl Provider for SamlProvider {
    const KIND: Kind = Kind::SamlProvider;
    const PREFIX: &'static str = "saml-provider";

    fn find(tx: &mut Tx<'_>, account: &AccountId, id: &str) -> Result<Option<Self>, db::Error> {
        store::iam::find_saml_provider(tx, account, id)
    }

    fn arn(&self) -> String {
        self.arn()
    }

    fn account(&self) -> &AccountId {
        &self.account
    }

    fn check_modifiable(&self) -> Result<(), Error> {
        super::saml_providers::check_ours(&self.name)
    }
}

impl App {
    /// Adds tags to an OIDC provider, or replaces their values.
    pub async fn tag_oidc_provider(&self, cx: &Cx, arn: &str, tags: Vec<Tag>) -> Result<(), Error> {
        self.tag_provider::<OidcProvider>(cx, "iam:TagOpenIDConnectProvider", arn, tags)
            .await
    }

    /// Removes tags from an OIDC provider; those that it has not got are no error.
    pub async fn untag_oidc_provider(
        &self,
        cx: &Cx,
        arn: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        self.untag_provider::<OidcProvider>(cx, "iam:UntagOpenIDConnectProvider", arn, keys)
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
        let found = self.get_provider::<OidcProvider>(cx, action, arn).await?;
        Ok(page_of_tags(found.tags, &page))
    }

    /// Adds tags to a SAML provider, or replaces their values.
    pub async fn tag_saml_provider(&self, cx: &Cx, arn: &str, tags: Vec<Tag>) -> Result<(), Error> {
        self.tag_provider::<SamlProvider>(cx, "iam:TagSAMLProvider", arn, tags)
            .await
    }

    /// Removes tags from a SAML provider; those that it has not got are no error.
    pub async fn untag_saml_provider(
        &self,
        cx: &Cx,
        arn: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        self.untag_provider::<SamlProvider>(cx, "iam:UntagSAMLProvider", arn, keys)
            .await
    }

    /// The tags of a SAML provider.
    pub async fn list_saml_provider_tags(
        &self,
        cx: &Cx,
        arn: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let action = "iam:ListSAMLProviderTags";
        let found = self.get_provider::<SamlProvider>(cx, action, arn).await?;
        Ok(page_of_tags(found.tags, &page))
    }

    async fn tag_provider<P: Provider>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        tags: Vec<Tag>,
    ) -> Result<(), Error> {
        let most = self.quotas().size(Quota::IamTags);
        let asked = tags.clone();
        let with = |access: Access| access.setting_tags(pairs(&asked));
        self.change_provider(cx, action, arn, with, move |tx, permit, provider: P| {
            set_tags(tx, permit, &provider.arn(), &tags, most)
        })
        .await
    }

    async fn untag_provider<P: Provider>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let asked = keys.clone();
        let with = |access: Access| access.removing_tags(asked);
        self.change_provider(cx, action, arn, with, move |tx, permit, provider: P| {
            remove_tags(tx, permit, &provider.arn(), &keys)
        })
        .await
    }

    /// A provider of the caller's account by its ARN, for who may do `action` to it.
    pub(super) async fn get_provider<P: Provider>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
    ) -> Result<Tagged<P>, Error> {
        let (found, _permit) = self
            .authorized_provider(cx, action, arn, |access| access)
            .await?;
        Ok(found)
    }

    /// Changes a provider of the caller's account. `with` completes what is asked leave for.
    pub(super) async fn change_provider<P: Provider, T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        with: impl FnOnce(Access) -> Access + Send,
        change: impl Fn(&mut Tx<'_>, &Permit, P) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let (found, permit) = self.authorized_provider::<P>(cx, action, arn, with).await?;
        found.provider.check_modifiable()?;
        let arn = arn.to_owned();
        self.change(cx, permit, "change_provider", move |tx, permit| {
            let current = find::<P>(tx, found.provider.account(), &arn)?
                .ok_or_else(|| Error::not_found(P::KIND, &arn))?;
            change(tx, permit, current)
        })
        .await
    }

    async fn authorized_provider<P: Provider>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        with: impl FnOnce(Access) -> Access + Send,
    ) -> Result<(Tagged<P>, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), arn.to_owned());
        let found = self
            .read("find_provider", move |tx| {
                let Some(provider) = find::<P>(tx, &owner, &wanted)? else {
                    return Ok(None);
                };
                let tags = store::iam::list_tags(tx, &provider.arn())?;
                Ok(Some(Tagged { provider, tags }))
            })
            .await?;
        let access = Access::new(action, arn, &account);
        let access = match &found {
            Some(found) => access.tagged(pairs(&found.tags)),
            None => access,
        };
        let permit = self.authorize(cx, with(access)).await?;
        let found = found.ok_or_else(|| Error::not_found(P::KIND, arn))?;
        Ok((found, permit))
    }
}

fn find<P: Provider>(
    tx: &mut Tx<'_>,
    account: &AccountId,
    arn: &str,
) -> Result<Option<P>, db::Error> {
    let prefix = format!("arn:aws:iam::{account}:{}/", P::PREFIX);
    match arn.strip_prefix(&prefix) {
        Some(id) => P::find(tx, account, id),
        None => Ok(None),
    }
}
