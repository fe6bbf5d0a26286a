//! Encrypted assertions: RSA-OAEP around AES-GCM (XML encryption 1.1).
//!
//! DIFFERENCE: AES-CBC and RSA with PKCS#1 padding are refused. Both tell an attacker who may ask
//! often what is inside, whatever is signed, and every identity provider can do better.

use std::fmt;

use aws_lc_rs::aead::{AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OAEP_SHA384_MGF1SHA384, OAEP_SHA512_MGF1SHA512,
    OaepAlgorithm, OaepPrivateDecryptingKey, PrivateDecryptingKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::dsig::SigningError;
use crate::names::{DSIG, XENC, XENC11};
use crate::xml::{Element, is_space};

/// How many encrypted keys are looked at: a document may carry one for each of our certificates.
const KEYS: usize = 4;

/// A private key that assertions are encrypted for.
pub struct DecryptionKey(OaepPrivateDecryptingKey);

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DecryptionKey")
    }
}

impl DecryptionKey {
    /// An RSA key in PKCS#8 DER.
    pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, SigningError> {
        let key = PrivateDecryptingKey::from_pkcs8(pkcs8).ok();
        let key = key.and_then(|key| OaepPrivateDecryptingKey::new(key).ok());
        key.map(Self).ok_or(SigningError::Key)
    }

    /// The PKCS#8 DER of an RSA key in PEM, in PKCS#8 or PKCS#1, without a password.
    pub fn pkcs8_of_pem(pem: &str) -> Result<Zeroizing<Vec<u8>>, SigningError> {
        let block = |label: &str| {
            let (_, rest) = pem.split_once(&format!("-----BEGIN {label}-----"))?;
            let (body, _) = rest.split_once(&format!("-----END {label}-----"))?;
            let compact: Zeroizing<String> = Zeroizing::new(body.split_whitespace().collect());
            STANDARD.decode(compact.as_bytes()).map(Zeroizing::new).ok()
        };
        let pkcs8 = block("PRIVATE KEY")
            .or_else(|| pkcs8_of_pkcs1(&block("RSA PRIVATE KEY")?))
            .ok_or(SigningError::Key)?;
        Self::from_pkcs8(&pkcs8)?;
        Ok(pkcs8)
    }
}

/// `PrivateKeyInfo` (RFC 5208) around an `RSAPrivateKey` (RFC 8017).
fn pkcs8_of_pkcs1(pkcs1: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    /// Version 0, and the algorithm rsaEncryption with no parameters.
    const HEAD: [u8; 18] = [
        2, 1, 0, 48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0,
    ];
    const SEQUENCE: u8 = 0x30;
    const OCTET_STRING: u8 = 0x04;
    // A length of two bytes: keys that are used have more than 255 bytes.
    let field = |tag: u8, content: &[u8]| {
        let length = u16::try_from(content.len()).ok()?.to_be_bytes();
        let head = [tag, 0x82].into_iter().chain(length);
        Some(Zeroizing::new(
            head.chain(content.iter().copied()).collect::<Vec<u8>>(),
        ))
    };
    let key = field(OCTET_STRING, pkcs1)?;
    let info = Zeroizing::new([HEAD.as_slice(), key.as_slice()].concat());
    field(SEQUENCE, &info)
}

/// The octets in an `EncryptedAssertion`; `None` for every failure alike.
pub(crate) fn decrypt(holder: &Element, keys: &[DecryptionKey]) -> Option<Vec<u8>> {
    let data = holder.children_named(XENC, "EncryptedData").next()?;
    let length = match method(data)? {
        "http://www.w3.org/2009/xmlenc11#aes128-gcm" => 16,
        "http://www.w3.org/2009/xmlenc11#aes256-gcm" => 32,
        _ => return None,
    };
    let sealed = cipher_value(data)?;
    // The key stands in the data's KeyInfo, or beside the data (SAML core §2.3.4).
    let info = data.children_named(DSIG, "KeyInfo").next();
    let inside = info
        .into_iter()
        .flat_map(|info| info.children_named(XENC, "EncryptedKey"));
    let beside = holder.children_named(XENC, "EncryptedKey");
    for encrypted in inside.chain(beside).take(KEYS) {
        for key in keys {
            let content_key = unwrap_key(encrypted, key).filter(|key| key.len() == length);
            if let Some(octets) = content_key.and_then(|key| open(&key, &sealed)) {
                return Some(octets);
            }
        }
    }
    None
}

fn method(element: &Element) -> Option<&str> {
    let method = element.children_named(XENC, "EncryptionMethod").next()?;
    method.attribute("Algorithm")
}

fn cipher_value(element: &Element) -> Option<Vec<u8>> {
    let data = element.children_named(XENC, "CipherData").next()?;
    let value = data.children_named(XENC, "CipherValue").next()?;
    let compact: String = value.text()?.split(is_space).collect();
    STANDARD.decode(compact).ok()
}

fn unwrap_key(encrypted: &Element, key: &DecryptionKey) -> Option<Zeroizing<Vec<u8>>> {
    let method = encrypted.children_named(XENC, "EncryptionMethod").next()?;
    let algorithm = oaep(method)?;
    // A label (OAEPparams) is optional in the standard and unused by SAML implementations.
    if method.children_named(XENC, "OAEPparams").next().is_some() {
        return None;
    }
    let sealed = cipher_value(encrypted)?;
    let mut room = Zeroizing::new(vec![0; key.0.min_output_size()]);
    let opened = key.0.decrypt(algorithm, &sealed, &mut room, None).ok()?;
    Some(Zeroizing::new(opened.to_vec()))
}

/// Digest and mask function, which must agree: the library has no other pairs.
fn oaep(method: &Element) -> Option<&'static OaepAlgorithm> {
    const MGF1SHA1: &str = "http://www.w3.org/2009/xmlenc11#mgf1sha1";
    let digest = method.children_named(DSIG, "DigestMethod").next();
    let digest = digest.map_or(Some("http://www.w3.org/2000/09/xmldsig#sha1"), |digest| {
        digest.attribute("Algorithm")
    })?;
    let mask = match method.attribute("Algorithm")? {
        "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p" => MGF1SHA1,
        "http://www.w3.org/2009/xmlenc11#rsa-oaep" => {
            let mask = method.children_named(XENC11, "MGF").next();
            mask.map_or(Some(MGF1SHA1), |mask| mask.attribute("Algorithm"))?
        }
        _ => return None,
    };
    match (digest, mask) {
        ("http://www.w3.org/2000/09/xmldsig#sha1", MGF1SHA1) => Some(&OAEP_SHA1_MGF1SHA1),
        (
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2009/xmlenc11#mgf1sha256",
        ) => Some(&OAEP_SHA256_MGF1SHA256),
        (
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "http://www.w3.org/2009/xmlenc11#mgf1sha384",
        ) => Some(&OAEP_SHA384_MGF1SHA384),
        (
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "http://www.w3.org/2009/xmlenc11#mgf1sha512",
        ) => Some(&OAEP_SHA512_MGF1SHA512),
        _ => None,
    }
}

/// A nonce of twelve bytes, the ciphertext, a tag of sixteen.
fn open(key: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<12>()?;
    let algorithm = if key.len() == 16 {
        &AES_128_GCM
    } else {
        &AES_256_GCM
    };
    let key = LessSafeKey::new(UnboundKey::new(algorithm, key).ok()?);
    let mut octets = sealed.to_vec();
    let nonce = Nonce::assume_unique_for_key(*nonce);
    let opened = key.open_in_place(nonce, Aad::empty(), &mut octets).ok()?;
    Some(opened.to_vec())
}
