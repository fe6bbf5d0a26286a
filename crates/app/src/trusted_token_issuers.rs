//! Trusted token issuers: administered here; nothing is asked of them before a token comes.

use base::{AccountId, InstanceId, Page, PageRequest, TrustedTokenIssuerId};
use db::Tx;
use domain::permission_set::{self, Tag, check_tags};
use domain::quota::Quota;
use domain::trusted_token_issuer::{self, TrustedTokenIssuer};
use domain::{Error, Kind, Permit, instance};

use crate::applications::rights::{Asked, fingerprint};
use crate::{App, Cx, Failure};

/// Which issuer is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedTokenIssuerRef {
    /// The account in its ARN.
    pub account: AccountId,
    /// Its instance.
    pub instance: InstanceId,
    /// The issuer.
    pub id: TrustedTokenIssuerId,
}

/// An issuer to be trusted.
#[derive(Debug, Clone)]
pub struct CreateTrustedTokenIssuer {
    /// In which instance.
    pub instance: InstanceId,
    /// Unique in the instance.
    pub name: String,
    /// The `iss` of its tokens.
    pub issuer_url: String,
    /// The claim that names a person.
    pub claim_attribute_path: String,
    /// The attribute of users that the claim is compared with.
    pub identity_store_attribute_path: String,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// The caller's idempotency token.
    pub client_token: Option<String>,
}

/// What is to become of an issuer; `None` leaves things as they are.
#[derive(Debug, Clone)]
pub struct UpdateTrustedTokenIssuer {
    /// Which.
    pub issuer: TrustedTokenIssuerRef,
    /// Unique in the instance.
    pub name: Option<String>,
    /// The claim that names a person.
    pub claim_attribute_path: Option<String>,
    /// The attribute of users that the claim is compared with.
    pub identity_store_attribute_path: Option<String>,
}

impl TrustedTokenIssuerRef {
    /// Its ARN.
    pub fn arn(&self) -> String {
        trusted_token_issuer::arn(&self.account, &self.instance, &self.id)
    }
}

impl App {
    /// Trusts an issuer.
    pub async fn create_trusted_token_issuer(
        &self,
        cx: &Cx,
        command: CreateTrustedTokenIssuer,
    ) -> Result<TrustedTokenIssuer, Error> {
        let quotas = self.quotas();
        let request = fingerprint(
            command.client_token.as_deref(),
            &CreateTrustedTokenIssuer {
                client_token: None,
                ..command.clone()
            },
        );
        let issuer = TrustedTokenIssuer {
            id: TrustedTokenIssuerId::generate(self.entropy()),
            instance: command.instance,
            account: self.own_account(cx),
            name: command.name,
            issuer_url: command.issuer_url,
            claim_attribute_path: command.claim_attribute_path,
            identity_store_attribute_path: command.identity_store_attribute_path,
            created_at: cx.now(),
        };
        let action = "sso:CreateTrustedTokenIssuer";
        let asked = Asked::new(action, instance::arn(&issuer.instance));
        let asked = self
            .with_tags(asked, &issuer.instance, issuer.instance.as_str())
            .await?;
        let asked = asked.and(issuer.arn()).setting(&command.tags);
        let (_, permit) = self.enter(cx, &issuer.instance, asked).await?;
        issuer.check()?;
        check_tags(&command.tags)?;
        let tags = permission_set::merge_tags(&[], &command.tags, quotas.size(Quota::Tags))?;
        cx.creates(&issuer.arn());
        self.change(cx, permit, action, move |tx, permit| {
            let instance = &issuer.instance;
            if let Some(request) = &request
                && let Some((id, made_by)) =
                    store::trusted_token_issuers::find_by_token(tx, instance, &request.token)?
            {
                if made_by != *request {
                    return Err(instance::client_token_reused(Kind::TrustedTokenIssuer).into());
                }
                return store::trusted_token_issuers::find(tx, &id)?
                    .ok_or_else(|| Error::not_found(Kind::TrustedTokenIssuer, &id).into());
            }
            if store::trusted_token_issuers::find_by_name(tx, instance, &issuer.name)?.is_some() {
                return Err(trusted_token_issuer::name_taken(&issuer.name).into());
            }
            let most = quotas.of(Quota::TrustedTokenIssuers);
            if i64::from(store::trusted_token_issuers::count(tx, instance)?) >= most {
                return Err(trusted_token_issuer::too_many(instance, most).into());
            }
            store::trusted_token_issuers::insert(tx, permit, &issuer, request.as_ref())?;
            store::permission_sets::set_tags(tx, permit, issuer.id.as_str(), &tags)?;
            Ok(issuer.clone())
        })
        .await
    }

    /// An issuer.
    pub async fn get_trusted_token_issuer(
        &self,
        cx: &Cx,
        issuer: TrustedTokenIssuerRef,
    ) -> Result<TrustedTokenIssuer, Error> {
        let action = "sso:DescribeTrustedTokenIssuer";
        self.enter_issuer(cx, &issuer, action).await?;
        self.read(action, move |tx| require(tx, &issuer)).await
    }

    /// The issuers of an instance.
    pub async fn list_trusted_token_issuers(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        page: PageRequest,
    ) -> Result<Page<TrustedTokenIssuer>, Error> {
        let action = "sso:ListTrustedTokenIssuers";
        let asked = Asked::new(action, instance::arn(instance));
        let asked = self.with_tags(asked, instance, instance.as_str()).await?;
        let (instance, _) = self.enter(cx, instance, asked).await?;
        self.read(action, move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let found = store::trusted_token_issuers::list(tx, &instance.id, after, limit)?;
            Ok(Page::from_probe(found, &page, |last| last.id.to_string()))
        })
        .await
    }

    /// Changes the name of an issuer, or how its tokens name people. Its URL never changes.
    pub async fn update_trusted_token_issuer(
        &self,
        cx: &Cx,
        command: UpdateTrustedTokenIssuer,
    ) -> Result<(), Error> {
        let action = "sso:UpdateTrustedTokenIssuer";
        let (_, permit) = self.enter_issuer(cx, &command.issuer, action).await?;
        self.change(cx, permit, action, move |tx, permit| {
            let found = require(tx, &command.issuer)?;
            let updated = TrustedTokenIssuer {
                name: command.name.clone().unwrap_or(found.name),
                claim_attribute_path: command
                    .claim_attribute_path
                    .clone()
                    .unwrap_or(found.claim_attribute_path),
                identity_store_attribute_path: command
                    .identity_store_attribute_path
                    .clone()
                    .unwrap_or(found.identity_store_attribute_path),
                ..found
            };
            updated.check()?;
            let of_name =
                store::trusted_token_issuers::find_by_name(tx, &updated.instance, &updated.name)?;
            if of_name.is_some_and(|other| other.id != updated.id) {
                return Err(trusted_token_issuer::name_taken(&updated.name).into());
            }
            Ok(store::trusted_token_issuers::update(tx, permit, &updated)?)
        })
        .await
    }

    /// Trusts an issuer no more.
    ///
    /// AWS: whether one is refused that grants name is unconfirmed (§3.5); here it goes, and the
    /// grants that name it let nobody in.
    pub async fn delete_trusted_token_issuer(
        &self,
        cx: &Cx,
        issuer: TrustedTokenIssuerRef,
    ) -> Result<(), Error> {
        let action = "sso:DeleteTrustedTokenIssuer";
        let (_, permit) = self.enter_issuer(cx, &issuer, action).await?;
        self.change(cx, permit, action, move |tx, permit| {
            let found = require(tx, &issuer)?;
            Ok(store::trusted_token_issuers::delete(tx, permit, &found.id)?)
        })
        .await
    }

    /// Leave to do `action` on an issuer.
    async fn enter_issuer(
        &self,
        cx: &Cx,
        issuer: &TrustedTokenIssuerRef,
        action: &'static str,
    ) -> Result<(instance::Instance, Permit), Error> {
        let asked = Asked::new(action, issuer.arn());
        let asked = self
            .with_tags(asked, &issuer.instance, issuer.id.as_str())
            .await?;
        match self.enter(cx, &issuer.instance, asked).await {
            Err(Error::NotFound { .. }) => {
                Err(Error::not_found(Kind::TrustedTokenIssuer, &issuer.id))
            }
            other => other,
        }
    }
}

/// The issuer, which must be one of its instance's and have its ARN.
pub(crate) fn require(
    tx: &mut Tx<'_>,
    reference: &TrustedTokenIssuerRef,
) -> Result<TrustedTokenIssuer, Failure> {
    store::trusted_token_issuers::find(tx, &reference.id)?
        .filter(|found| found.instance == reference.instance && found.account == reference.account)
        .ok_or_else(|| Error::not_found(Kind::TrustedTokenIssuer, &reference.id).into())
}
