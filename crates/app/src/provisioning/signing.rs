//! The key pair that an instance signs SAML assertions with, made before its first provisioning.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::OnceLock;

use base::{Duration, Entropy, InstanceId, Timestamp};
use domain::Error;
use rcgen::{
    CertificateParams, DistinguishedName, DnType, DnValue, KeyPair, PKCS_RSA_SHA256, RsaKeySize,
    SerialNumber,
};
use store::provisioning::jobs::Target;
use store::saml_signing::SigningKey;
use zeroize::{Zeroize as _, Zeroizing};

use crate::keyring::Purpose;
use crate::{App, Keyring};

/// AWS: the certificate lasts five years (§1.4).
const LIFE: Duration = Duration::from_days(5 * 365);

/// AWS: the subject of the certificate, and its issuer (§1.4).
const SUBJECT: [(DnType, &str); 4] = [
    (DnType::CountryName, "US"),
    (DnType::OrganizationName, "Amazon"),
    (DnType::OrganizationalUnitName, "IDAS"),
    (DnType::CommonName, "amazonaws.com"),
];

/// The emulator's private key, which outlives its resets: test suites reset it before every test,
/// and it protects nothing.
#[derive(Default)]
pub(crate) struct SpareKey(OnceLock<Zeroizing<Vec<u8>>>);

impl App {
    /// Sees to it that the instances of `targets` have a key pair. Making one takes far longer
    /// than anything else in provisioning, so that no transaction must wait for it.
    pub(super) async fn ensure_signing_keys(&self, targets: &[Target]) -> Result<(), Error> {
        let sets: BTreeSet<_> = targets
            .iter()
            .map(|target| target.permission_set.clone())
            .collect();
        let without = self
            .read("find_instances_without_signing_key", move |tx| {
                let mut without = BTreeSet::new();
                for set in &sets {
                    without.extend(store::saml_signing::find_instance_without(tx, set)?);
                }
                Ok(without)
            })
            .await?;
        for instance in without {
            self.make_signing_key(instance).await?;
        }
        Ok(())
    }

    /// The same of one instance.
    pub(crate) async fn ensure_signing_key(&self, instance: &InstanceId) -> Result<(), Error> {
        let wanted = instance.clone();
        let exists = self.read("find_signing_key", move |tx| {
            Ok(store::saml_signing::exists(tx, &wanted)?)
        });
        if exists.await? {
            return Ok(());
        }
        self.make_signing_key(instance.clone()).await
    }

    async fn make_signing_key(&self, instance: InstanceId) -> Result<(), Error> {
        let (cx, permit) = self.background("sso:CreateSigningKey");
        let key = self
            .make_key_pair(instance, Purpose::SamlSigningKey)
            .await?;
        self.change(&cx, permit, "insert_signing_key", move |tx, permit| {
            Ok(store::saml_signing::insert(tx, permit, &key)?)
        })
        .await
    }

    /// A new key pair of an instance, its private key sealed for `purpose`; it is kept nowhere.
    pub(crate) async fn make_key_pair(
        &self,
        instance: InstanceId,
        purpose: Purpose,
    ) -> Result<SigningKey, Error> {
        let (app, now) = (self.clone(), self.clock().now());
        tokio::task::spawn_blocking(move || {
            let spare = app.settings().emulator.then_some(&app.inner.spare_key);
            generate(
                (instance, purpose),
                now,
                spare,
                app.keyring(),
                app.entropy(),
            )
        })
        .await
        .map_err(Error::internal)?
    }
}

fn generate(
    (instance, purpose): (InstanceId, Purpose),
    now: Timestamp,
    spare: Option<&SpareKey>,
    keyring: &Keyring,
    entropy: &dyn Entropy,
) -> Result<SigningKey, Error> {
    let mut pair = pair(spare).map_err(Error::internal)?;
    // Certificates count in seconds.
    let created_at = now.whole_seconds();
    let expires_at = created_at.plus(LIFE);
    let key = certificate(&pair, created_at, expires_at, entropy).and_then(|certificate| {
        let sealed = keyring.seal(purpose, pair.serialized_der(), entropy);
        Ok(SigningKey {
            instance,
            certificate,
            sealed_private_key: sealed.map_err(Error::internal)?,
            created_at,
            expires_at,
        })
    });
    pair.zeroize();
    key
}

fn pair(spare: Option<&SpareKey>) -> Result<KeyPair, rcgen::Error> {
    if let Some(kept) = spare.and_then(|spare| spare.0.get()) {
        return KeyPair::try_from(kept.as_slice());
    }
    // The provider's own randomness: keys are nothing that a test's seed may decide.
    let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048)?;
    if let Some(spare) = spare {
        spare.0.get_or_init(|| Zeroizing::new(pair.serialize_der()));
    }
    Ok(pair)
}

impl fmt::Debug for SpareKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpareKey(..)")
    }
}

/// The self-signed certificate of `pair`, as DER.
fn certificate(
    pair: &KeyPair,
    from: Timestamp,
    until: Timestamp,
    entropy: &dyn Entropy,
) -> Result<Vec<u8>, Error> {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    for (kind, value) in SUBJECT {
        let value = value.try_into().map_err(Error::internal)?;
        params
            .distinguished_name
            .push(kind, DnValue::PrintableString(value));
    }
    params.serial_number = Some(SerialNumber::from(entropy.bytes::<16>().to_vec()));
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    let instant = |at: Timestamp| {
        let since = u64::try_from(at.seconds()).map(std::time::Duration::from_secs);
        since
            .ok()
            .and_then(|since| epoch.checked_add(since.try_into().ok()?))
            .ok_or_else(|| Error::internal("the clock is at no instant of a certificate"))
    };
    params.not_before = instant(from)?;
    params.not_after = instant(until)?;
    let certificate = params.self_signed(pair).map_err(Error::internal)?;
    Ok(certificate.der().to_vec())
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::rsa;
    use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    use base::SeededEntropy;

    use super::*;

    /// The contents of the DER element that `bytes` begin with, and what follows it.
    fn element(bytes: &[u8]) -> (&[u8], &[u8]) {
        let (header, length) = match bytes[1] {
            short @ ..0x80 => (2, usize::from(short)),
            long => {
                let count = usize::from(long & 0x7f);
                let digits = &bytes[2..2 + count];
                let length = digits
                    .iter()
                    .fold(0, |sum, digit| (sum << 8) | usize::from(*digit));
                (2 + count, length)
            }
        };
        (&bytes[header..header + length], &bytes[header + length..])
    }

    #[test]
    fn the_certificate_is_self_signed_by_the_sealed_key_and_has_awss_subject_and_life() {
        let keyring = Keyring::derive(&[7; 32]).expect("a keyring");
        let entropy = SeededEntropy::new(1);
        let instance = InstanceId::parse("ssoins-1234567890abcdef").expect("an instance");
        // 2026-09-21T14:13:20.5Z.
        let now = Timestamp::from_micros(1_790_000_000_500_000);
        let key = generate(
            (instance.clone(), Purpose::SamlSigningKey),
            now,
            None,
            &keyring,
            &entropy,
        )
        .expect("a key");
        assert_eq!(key.instance, instance);
        assert_eq!(
            key.expires_at.since(key.created_at),
            Duration::from_days(1825)
        );

        assert!(
            keyring
                .open(Purpose::SecretAtRest, &key.sealed_private_key)
                .is_err()
        );
        let private = keyring
            .open(Purpose::SamlSigningKey, &key.sealed_private_key)
            .expect("sealed for this purpose");
        let private = rsa::KeyPair::from_pkcs8(&private).expect("PKCS #8");
        assert_eq!(private.public_modulus_len(), 256);

        let (certificate, after) = element(&key.certificate);
        assert!(after.is_empty());
        let (_, after_tbs) = element(certificate);
        let tbs = &certificate[..certificate.len() - after_tbs.len()];
        let (_, signature) = element(after_tbs);
        let (signature, after) = element(signature);
        assert!(after.is_empty());
        // A bit string begins with the number of bits that are not used.
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, private.public_key().as_ref())
            .verify(tbs, &signature[1..])
            .expect("signed by its own key");

        let mut name = Vec::new();
        for (kind, value) in [
            (6, "US"),
            (10, "Amazon"),
            (11, "IDAS"),
            (3, "amazonaws.com"),
        ] {
            let length = u8::try_from(value.len()).expect("short");
            name.extend([
                0x31,
                length + 9,
                0x30,
                length + 7,
                0x06,
                3,
                0x55,
                4,
                kind,
                0x13,
                length,
            ]);
            name.extend(value.as_bytes());
        }
        let count = |wanted: &[u8]| tbs.windows(wanted.len()).filter(|at| *at == wanted).count();
        assert_eq!(count(&name), 2, "issuer and subject");
        assert_eq!(count(b"260921141320Z\x17\x0d310920141320Z"), 1);
    }

    #[test]
    fn a_clock_before_1970_makes_no_certificate() {
        let keyring = Keyring::derive(&[7; 32]).expect("a keyring");
        let instance = InstanceId::parse("ssoins-1234567890abcdef").expect("an instance");
        let now = Timestamp::from_seconds(-1);
        let of = (instance, Purpose::SamlSigningKey);
        assert!(generate(of, now, None, &keyring, &SeededEntropy::new(1)).is_err());
    }

    #[test]
    fn only_the_emulators_instances_share_a_key() {
        let spare = SpareKey::default();
        let made = |spare| pair(spare).expect("a key pair").serialize_der();
        assert_eq!(made(Some(&spare)), made(Some(&spare)));
        assert_ne!(made(None), made(Some(&spare)));
        assert_ne!(made(None), made(None));
    }
}
