//! An encrypted assertion, as an identity provider writes it for the certificate in our metadata.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use saml::Certificate;

const XENC: &str = "http://www.w3.org/2001/04/xmlenc#";
const XENC11: &str = "http://www.w3.org/2009/xmlenc11#";

/// The element in place of an assertion.
pub(super) fn encrypt(assertion: &str, certificate: &Certificate) -> String {
    let (key, nonce) = ([7; 32], [9; 12]);
    let aead = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).expect("a key"));
    let unique = Nonce::assume_unique_for_key(nonce);
    let mut sealed = assertion.as_bytes().to_vec();
    aead.seal_in_place_append_tag(unique, Aad::empty(), &mut sealed)
        .expect("sealed");
    let data = STANDARD.encode([nonce.as_slice(), &sealed].concat());
    let public = PublicEncryptingKey::from_der(certificate.public_key()).expect("a key");
    let public = OaepPublicEncryptingKey::new(public).expect("a key");
    let mut room = vec![0; public.ciphertext_size()];
    let wrapped = public
        .encrypt(&OAEP_SHA256_MGF1SHA256, &key, &mut room, None)
        .expect("wrapped");
    let wrapped = STANDARD.encode(wrapped);
    format!(
        "<saml:EncryptedAssertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">\
         <xenc:EncryptedData xmlns:xenc=\"{XENC}\" \
         Type=\"{XENC}Element\"><xenc:EncryptionMethod Algorithm=\"{XENC11}aes256-gcm\"/>\
         <ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><xenc:EncryptedKey>\
         <xenc:EncryptionMethod Algorithm=\"{XENC11}rsa-oaep\"><ds:DigestMethod \
         Algorithm=\"{XENC}sha256\"/><xenc11:MGF xmlns:xenc11=\"{XENC11}\" \
         Algorithm=\"{XENC11}mgf1sha256\"/></xenc:EncryptionMethod><xenc:CipherData>\
         <xenc:CipherValue>{wrapped}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey>\
         </ds:KeyInfo><xenc:CipherData><xenc:CipherValue>{data}</xenc:CipherValue>\
         </xenc:CipherData></xenc:EncryptedData></saml:EncryptedAssertion>"
    )
}
