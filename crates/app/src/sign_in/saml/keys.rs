//! The key pairs of an instance as a service provider: one signs, another decrypts. One pair for both
//! would let whoever can ask for decryptions work towards signatures.

use base::InstanceId;
use domain::Error;
use saml::{Certificate, DecryptionKey, SigningKey};
use zeroize::Zeroizing;

use crate::App;
use crate::keyring::Purpose;

impl App {
    /// What our messages are signed with, made if there is none: what the instance signs its own
    /// assertions with.
    pub(super) async fn message_key(&self, instance: &InstanceId) -> Result<SigningKey, Error> {
        self.ensure_signing_key(instance).await?;
        let wanted = instance.clone();
        let key = self
            .read("find_message_key", move |tx| {
                Ok(store::saml_signing::find(tx, &wanted)?)
            })
            .await?
            .ok_or_else(|| Error::internal("an instance has no signing key"))?;
        let pkcs8 = self.opened(Purpose::SamlSigningKey, &key.sealed_private_key)?;
        let certificate = Certificate::from_der(&key.certificate).map_err(Error::internal)?;
        SigningKey::from_pkcs8(&pkcs8, certificate).map_err(Error::internal)
    }

    /// Sees to it that assertions for the instance can be encrypted. Making a pair takes far longer
    /// than anything else here, so that no transaction must wait for it.
    pub(super) async fn ensure_decryption_key(&self, instance: &InstanceId) -> Result<(), Error> {
        if self.find_decryption_key(instance).await?.is_some() {
            return Ok(());
        }
        let (cx, permit) = self.background("sso:CreateDecryptionKey");
        let pair = self
            .make_key_pair(instance.clone(), Purpose::SecretAtRest)
            .await?;
        let instance = instance.clone();
        self.change(&cx, permit, "insert_decryption_key", move |tx, permit| {
            let key = store::saml_providers::DecryptionKey {
                certificate: pair.certificate.clone(),
                sealed_private_key: pair.sealed_private_key.clone(),
                created_at: pair.created_at,
                expires_at: pair.expires_at,
            };
            Ok(store::saml_providers::insert_key(
                tx, permit, &instance, &key,
            )?)
        })
        .await
    }

    /// What assertions for the instance are encrypted for, and the certificate in our metadata.
    pub(super) async fn find_decryption_key(
        &self,
        instance: &InstanceId,
    ) -> Result<Option<(DecryptionKey, Certificate)>, Error> {
        let wanted = instance.clone();
        let key = self
            .read("find_decryption_key", move |tx| {
                Ok(store::saml_providers::find_key(tx, &wanted)?)
            })
            .await?;
        key.map(|key| {
            let pkcs8 = self.opened(Purpose::SecretAtRest, &key.sealed_private_key)?;
            let opened = DecryptionKey::from_pkcs8(&pkcs8).map_err(Error::internal)?;
            let certificate = Certificate::from_der(&key.certificate);
            Ok((opened, certificate.map_err(Error::internal)?))
        })
        .transpose()
    }

    fn opened(&self, purpose: Purpose, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        let opened = self.keyring().open(purpose, sealed);
        opened.map(Zeroizing::new).map_err(Error::internal)
    }
}
