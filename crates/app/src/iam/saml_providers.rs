//! SAML providers: customers' own, and the one that Identity Center makes in every account where
//! it is used.

use base::{Duration, Secret, Timestamp, sha256_hex};
use db::Tx;
use domain::iam::{
    AssertionEncryption, MAX_SAML_PROVIDER_KEYS, SamlProvider, SamlProviderKey, Tag, check_tags,
};
use domain::provisioning::is_our_saml_provider;
use domain::quota::Quota;
use domain::{Error, Kind};
use saml::{DecryptionKey, IdentityProvider};

use super::documents::exceeded;
use super::providers::Tagged;
use super::tags::set_tags;
use super::{own_account, pairs};
use crate::authorize::Access;
use crate::keyring::Purpose;
use crate::{App, Cx};

/// A SAML provider to be made.
#[derive(Debug, Clone)]
pub struct CreateSamlProvider {
    /// Its name, unique in the account.
    pub name: String,
    /// Its metadata.
    pub metadata: String,
    /// Whether its assertions are encrypted.
    pub encryption: Option<AssertionEncryption>,
    /// A private key (PEM) that they are decrypted with.
    pub key: Option<Secret>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// What of a SAML provider is to be changed; `None` keeps what is.
#[derive(Debug, Clone, Default)]
pub struct UpdateSamlProvider {
    /// Its metadata.
    pub metadata: Option<String>,
    /// Whether its assertions are encrypted.
    pub encryption: Option<AssertionEncryption>,
    /// A private key (PEM) to be added.
    pub added_key: Option<Secret>,
    /// The id of a private key to be removed.
    pub removed_key: Option<String>,
}

/// A SAML provider with its tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamlProviderDetails {
    /// The provider.
    pub provider: SamlProvider,
    /// What its assertions are decrypted with.
    pub keys: Vec<SamlProviderKey>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// A key to be added, and its private part under the master key.
type SealedKey = (SamlProviderKey, Vec<u8>);

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
        let access = Access::new(action, &arn, &account).setting_tags(pairs(&command.tags));
        let permit = self.authorize(cx, access).await?;
        self.authorize_tagging(cx, "iam:TagSAMLProvider", (&arn, &account), &command.tags)
            .await?;
        check_ours(&command.name)?;
        check_tags(&[], &command.tags, quotas.size(Quota::IamTags))?;
        let metadata = read_metadata(&command.metadata)?;
        let key = self.sealed_key(cx, command.key.as_ref())?;
        let keys: Vec<SamlProviderKey> = key.iter().map(|(key, _)| key.clone()).collect();
        let encryption = encryption(command.encryption, &keys)?;
        let details = SamlProviderDetails {
            provider: SamlProvider {
                account,
                name: command.name,
                metadata: command.metadata,
                created_at: cx.now(),
                valid_until: valid_until(&metadata, cx.now()),
                encryption,
            },
            keys,
            tags: command.tags,
        };
        self.change(cx, permit, "create_saml_provider", move |tx, permit| {
            let SamlProviderDetails { provider, tags, .. } = &details;
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
            if let Some((key, sealed)) = &key {
                store::iam::insert_saml_provider_key(tx, permit, provider, key, sealed)?;
            }
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

    /// Changes the metadata of a SAML provider, and how its assertions are encrypted.
    pub async fn update_saml_provider(
        &self,
        cx: &Cx,
        arn: &str,
        command: UpdateSamlProvider,
    ) -> Result<(), Error> {
        let now = cx.now();
        let action = "iam:UpdateSAMLProvider";
        let key = self.sealed_key(cx, command.added_key.as_ref())?;
        self.change_provider(
            cx,
            action,
            arn,
            |access| access,
            move |tx, permit, mut provider: SamlProvider| {
                if let Some(metadata) = &command.metadata {
                    let read = read_metadata(metadata)?;
                    provider.metadata.clone_from(metadata);
                    provider.valid_until = valid_until(&read, now);
                }
                if let Some(id) = &command.removed_key
                    && store::iam::delete_saml_provider_key(tx, permit, &provider, id)? == 0
                {
                    return Err(Error::not_found(Kind::SamlProviderKey, id).into());
                }
                if let Some((key, sealed)) = &key {
                    store::iam::insert_saml_provider_key(tx, permit, &provider, key, sealed)?;
                }
                let keys = keys_of(tx, &provider)?;
                if keys.len() > MAX_SAML_PROVIDER_KEYS {
                    let most = MAX_SAML_PROVIDER_KEYS;
                    return Err(exceeded("PrivateKeysPerSAMLProvider", most).into());
                }
                provider.encryption =
                    encryption(command.encryption.or(provider.encryption), &keys)?;
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
        let found = self.get_provider(cx, "iam:GetSAMLProvider", arn).await?;
        self.read("list_saml_provider_keys", move |tx| {
            let Tagged { provider, tags } = found.clone();
            Ok(SamlProviderDetails {
                keys: keys_of(tx, &provider)?,
                provider,
                tags,
            })
        })
        .await
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

    /// A private key as it is kept.
    fn sealed_key(&self, cx: &Cx, pem: Option<&Secret>) -> Result<Option<SealedKey>, Error> {
        let Some(pem) = pem else {
            return Ok(None);
        };
        // AWS: the wording is unconfirmed.
        let pkcs8 = DecryptionKey::pkcs8_of_pem(pem.expose())
            .map_err(|_no_key| Error::invalid("Could not parse the private key"))?;
        let sealed = self
            .keyring()
            .seal(Purpose::SecretAtRest, &pkcs8, self.entropy())
            .map_err(Error::internal)?;
        let id = sha256_hex(&self.entropy().uuid()).to_uppercase();
        let key = SamlProviderKey {
            id: id.chars().take(32).collect(),
            created_at: cx.now(),
        };
        Ok(Some((key, sealed)))
    }
}

fn keys_of(tx: &mut Tx<'_>, provider: &SamlProvider) -> Result<Vec<SamlProviderKey>, db::Error> {
    let keys = store::iam::saml_provider_keys(tx, provider)?;
    Ok(keys.into_iter().map(|(key, _)| key).collect())
}

/// How assertions are encrypted, from what is said of it and what they could be decrypted with.
// AWS: unconfirmed, that a key alone allows encryption, and the wording.
fn encryption(
    said: Option<AssertionEncryption>,
    keys: &[SamlProviderKey],
) -> Result<Option<AssertionEncryption>, Error> {
    match (said, keys) {
        (Some(AssertionEncryption::Required), []) => Err(Error::invalid(
            "A private key is needed where assertions must be encrypted.",
        )),
        (None, [_, ..]) => Ok(Some(AssertionEncryption::Allowed)),
        (said, _) => Ok(said),
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
