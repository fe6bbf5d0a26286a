//! Encrypted assertions, the keys that they are read with, and metadata that end.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use app::App;
use app::iam::UpdateSamlProvider;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PrivateDecryptingKey};
use base::{Secret, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::iam::AssertionEncryption;
use domain::{Actor, Error};
use rcgen::{KeyPair, PKCS_RSA_SHA256, RsaKeySize};

use crate::identity_provider::{ISSUER, IdentityProvider, at};
use crate::saml::{NOW, arn, assertion, code, command, fixture};
use crate::support::{Calls as _, House, OWN, root, says};

/// The namespace of XML encryption, and of what version 1.1 adds.
const XENC: &str = "http://www.w3.org/2001/04/xmlenc#";
const XENC11: &str = "http://www.w3.org/2009/xmlenc11#";

/// A key that assertions are encrypted for.
struct Recipient {
    pair: KeyPair,
}

impl Recipient {
    fn new() -> Self {
        let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048);
        Self {
            pair: pair.expect("a key"),
        }
    }

    /// PKCS #8 in PEM.
    fn pem(&self) -> Secret {
        let pkcs8 = STANDARD.encode(self.pair.serialize_der());
        Secret::new(format!(
            "-----BEGIN PRIVATE KEY-----\n{pkcs8}\n-----END PRIVATE KEY-----\n"
        ))
    }

    /// PKCS #1 in PEM, as OpenSSL used to write it.
    fn old_pem(&self) -> Secret {
        // What PKCS #8 puts around it has 26 bytes, of a key of this size.
        let pkcs8 = self.pair.serialize_der();
        let pkcs1 = STANDARD.encode(pkcs8.get(26..).expect("a key"));
        Secret::new(format!(
            "-----BEGIN RSA PRIVATE KEY-----\n{pkcs1}\n-----END RSA PRIVATE KEY-----\n"
        ))
    }

    /// The response with its assertion encrypted for this key.
    fn encrypt(&self, response: &str) -> String {
        let end = "</saml:Assertion>";
        let (head, rest) = response
            .split_once("<saml:Assertion ")
            .expect("an assertion");
        let (body, tail) = rest.split_once(end).expect("its end");
        let mut sealed = format!("<saml:Assertion {body}{end}").into_bytes();
        let (key, nonce) = ([7; 32], [9; 12]);
        let aead = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).expect("a key"));
        let unique = Nonce::assume_unique_for_key(nonce);
        aead.seal_in_place_append_tag(unique, Aad::empty(), &mut sealed)
            .expect("sealed");
        let data = STANDARD.encode([nonce.as_slice(), &sealed].concat());
        let own = PrivateDecryptingKey::from_pkcs8(&self.pair.serialize_der());
        let public = OaepPublicEncryptingKey::new(own.expect("a key").public_key());
        let public = public.expect("a key");
        let mut room = vec![0; public.ciphertext_size()];
        let wrapped = public
            .encrypt(&OAEP_SHA256_MGF1SHA256, &key, &mut room, None)
            .expect("wrapped");
        let wrapped = STANDARD.encode(wrapped);
        format!(
            "{head}<saml:EncryptedAssertion><xenc:EncryptedData xmlns:xenc=\"{XENC}\" \
             Type=\"{XENC}Element\"><xenc:EncryptionMethod Algorithm=\"{XENC11}aes256-gcm\"/>\
             <ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><xenc:EncryptedKey>\
             <xenc:EncryptionMethod Algorithm=\"{XENC11}rsa-oaep\"><ds:DigestMethod \
             Algorithm=\"{XENC}sha256\"/><xenc11:MGF xmlns:xenc11=\"{XENC11}\" \
             Algorithm=\"{XENC11}mgf1sha256\"/></xenc:EncryptionMethod><xenc:CipherData>\
             <xenc:CipherValue>{wrapped}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey>\
             </ds:KeyInfo><xenc:CipherData><xenc:CipherValue>{data}</xenc:CipherValue>\
             </xenc:CipherData></xenc:EncryptedData></saml:EncryptedAssertion>{tail}"
        )
    }
}

/// The response without its signature.
fn unsigned(response: &str) -> String {
    let (head, rest) = response.split_once("<ds:Signature ").expect("a signature");
    let (_, tail) = rest.split_once("</ds:Signature>").expect("an end");
    format!("{head}{tail}")
}

async fn update(app: &App, command: UpdateSamlProvider) -> Result<(), Error> {
    let cx = app.cx(root(OWN));
    let provider = arn("saml-provider", "Corp");
    app.update_saml_provider(&cx, &provider, command).await
}

fn adding(key: Secret) -> UpdateSamlProvider {
    UpdateSamlProvider {
        added_key: Some(key),
        ..UpdateSamlProvider::default()
    }
}

fn saying(encryption: AssertionEncryption) -> UpdateSamlProvider {
    UpdateSamlProvider {
        encryption: Some(encryption),
        ..UpdateSamlProvider::default()
    }
}

/// The answer to a response: nothing, or code and message.
async fn answer(app: &App, response: &str) -> Option<(String, String)> {
    let cx = app.cx(Actor::Anonymous);
    let answer = app.assume_role_with_saml(&cx, command("Admin", response));
    let error = answer.await.err()?;
    let (code, message) = code(&error);
    Some((code.to_owned(), message))
}

fn refused(message: &str) -> (String, String) {
    ("InvalidIdentityToken".to_owned(), message.to_owned())
}

#[tokio::test]
async fn unsigned_response_nothing_encrypted_is_believed_that_is_not_signed() {
    let provider = IdentityProvider::new();
    let recipient = Recipient::new();
    let stranger = IdentityProvider::new();
    for House { app, .. } in fixture(&provider).await {
        update(&app, adding(recipient.pem())).await.expect("a key");
        let good = provider.respond(assertion("a"));
        let bad = "Response signature invalid";
        // Whoever has read the metadata can encrypt what they like.
        for forged in [unsigned(&good), stranger.respond(assertion("a"))] {
            let sealed = recipient.encrypt(&forged);
            assert_eq!(answer(&app, &sealed).await, Some(refused(bad)));
        }
        // A signature of something else does not help.
        let signed = provider.respond(assertion("b"));
        let (_, rest) = signed.split_once("<ds:Signature ").expect("a signature");
        let (signature, _) = rest.split_once("</ds:Signature>").expect("an end");
        let around = recipient.encrypt(&unsigned(&good)).replacen(
            "<samlp:Status>",
            &format!("<ds:Signature {signature}</ds:Signature><samlp:Status>"),
            1,
        );
        assert!(answer(&app, &around).await.is_some());
        assert_eq!(answer(&app, &recipient.encrypt(&good)).await, None);
    }
}

#[tokio::test]
async fn encrypted_assertions_are_read_with_the_keys_of_their_provider() {
    let provider = IdentityProvider::new();
    let (first, second, other) = (Recipient::new(), Recipient::new(), Recipient::new());
    for House { app, .. } in fixture(&provider).await {
        let cx = app.cx(root(OWN));
        let unreadable = Some(refused("The SAML assertion cannot be decrypted"));
        let sealed = first.encrypt(&provider.respond(assertion("a")));
        assert_eq!(answer(&app, &sealed).await, unreadable);
        says(
            update(&app, saying(AssertionEncryption::Required)).await,
            "A private key is needed where assertions must be encrypted.",
        );
        says(
            update(&app, adding(Secret::new("no key"))).await,
            "Could not parse the private key",
        );
        update(&app, adding(first.pem())).await.expect("a key");
        update(&app, adding(second.old_pem()))
            .await
            .expect("another");
        says(
            update(&app, adding(other.pem())).await,
            "Cannot exceed quota for PrivateKeysPerSAMLProvider: 2",
        );
        let name = arn("saml-provider", "Corp");
        let found = app.get_saml_provider(&cx, &name);
        let found = found.await.expect("the provider");
        assert_eq!(
            found.provider.encryption,
            Some(AssertionEncryption::Allowed)
        );
        assert_eq!(found.keys.len(), 2);
        assert!(found.keys.iter().all(|key| key.id.len() == 32));
        assert_eq!(answer(&app, &sealed).await, None);
        for (id, recipient, expected) in [("b", &second, None), ("c", &other, unreadable.clone())] {
            let sealed = recipient.encrypt(&provider.respond(assertion(id)));
            assert_eq!(answer(&app, &sealed).await, expected, "{id}");
        }
        let clear = provider.respond(assertion("d"));
        assert_eq!(answer(&app, &clear).await, None);

        let required = AssertionEncryption::Required;
        update(&app, saying(required)).await.expect("required");
        let clear = provider.respond(assertion("e"));
        assert_eq!(
            answer(&app, &clear).await,
            Some(refused("The SAML assertion must be encrypted"))
        );
        assert_eq!(answer(&app, &first.encrypt(&clear)).await, None);
        let removing = |id: &str| UpdateSamlProvider {
            removed_key: Some(id.to_owned()),
            ..UpdateSamlProvider::default()
        };
        let [one, two] = found.keys.as_slice() else {
            panic!("two keys");
        };
        update(&app, removing(&one.id)).await.expect("removed");
        let again = update(&app, removing(&one.id)).await;
        assert!(matches!(again, Err(Error::NotFound { .. })), "{again:?}");
        assert!(update(&app, removing(&two.id)).await.is_err(), "the last");
    }
}

#[tokio::test]
async fn stale_credentials_metadata_that_have_ended_let_nobody_in() {
    let provider = IdentityProvider::new();
    for House { app, .. } in fixture(&provider).await {
        let end = NOW + 120;
        let metadata = provider.metadata_until(ISSUER, Some(at(end)));
        let command_of = UpdateSamlProvider {
            metadata: Some(metadata),
            ..UpdateSamlProvider::default()
        };
        update(&app, command_of).await.expect("updated");
        for (id, second, is_let_in) in [("a", end - 1, true), ("b", end, false)] {
            let cx = app.cx_at(Actor::Anonymous, Timestamp::from_seconds(second));
            let response = provider.respond(assertion(id));
            let answer = app.assume_role_with_saml(&cx, command("Admin", &response));
            let answer = answer.await;
            assert_eq!(answer.is_ok(), is_let_in, "{answer:?}");
            if let Err(error) = answer {
                assert_eq!(
                    code(&error),
                    (
                        "InvalidIdentityToken",
                        "The metadata of the specified provider have expired (Provider: Corp)"
                            .to_owned()
                    )
                );
            }
        }
    }
}
