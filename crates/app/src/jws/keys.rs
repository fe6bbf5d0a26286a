//! Keys of tokens: JSON Web Keys (RFC 7517) that verify, and our own that sign.

use std::fmt;

use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeySize, PublicKeyComponents};
use aws_lc_rs::signature::{
    self as signatures, ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED,
    ECDSA_P384_SHA384_FIXED_SIGNING, ECDSA_P521_SHA512_FIXED, EcdsaKeyPair, KeyPair as _,
    RsaKeyPair, RsaParameters, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::{Algorithm, JwsError, Unverified};

/// How many keys of an issuer are looked at: it is a stranger's document.
const MOST_KEYS: usize = 100;

/// The keys of an issuer that can verify signatures.
#[derive(Debug, Clone, Default)]
pub(crate) struct JwkSet {
    keys: Vec<Jwk>,
}

/// A public key.
#[derive(Debug, Clone)]
pub(crate) struct Jwk {
    kid: Option<String>,
    /// The one algorithm that the key is for, where it says so.
    algorithm: Option<Algorithm>,
    public: Public,
}

#[derive(Debug, Clone)]
enum Public {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// The curve's algorithm, and the point without compression.
    Ec(Algorithm, Vec<u8>),
}

impl JwkSet {
    /// Reads a set; what is no key that can verify a signature is passed over (RFC 7517
    /// section 5).
    pub(crate) fn parse(document: &[u8]) -> Option<Self> {
        let document: Value = serde_json::from_slice(document).ok()?;
        let keys = document.get("keys")?.as_array()?;
        let keys = keys.iter().take(MOST_KEYS).filter_map(Jwk::read).collect();
        Some(Self { keys })
    }

    /// Whether one of the keys could have signed the token.
    pub(crate) fn has_key_for(&self, token: &Unverified<'_>) -> bool {
        self.choose(token.algorithm, token.kid.as_deref()).is_ok()
    }

    /// The key of this id; without an id, the only one that is for the algorithm.
    pub(super) fn choose(&self, algorithm: Algorithm, kid: Option<&str>) -> Result<&Jwk, JwsError> {
        let mut fitting = self.keys.iter().filter(|key| {
            key.is_for(algorithm) && kid.is_none_or(|kid| key.kid.as_deref() == Some(kid))
        });
        match (fitting.next(), fitting.next()) {
            (Some(key), None) => Ok(key),
            // Of two keys of one id neither is the one.
            _ => Err(JwsError::NoKey),
        }
    }
}

impl Jwk {
    fn read(key: &Value) -> Option<Self> {
        let text = |name: &str| key.get(name).and_then(Value::as_str);
        let bytes = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?).ok();
        if text("use").is_some_and(|purpose| purpose != "sig") {
            return None;
        }
        let algorithm = match text("alg") {
            None => None,
            // A key for something else, encryption or HMAC, is not a key for us.
            Some(name) => Some(Algorithm::parse(name)?),
        };
        let public = match text("kty")? {
            "RSA" => Public::Rsa {
                modulus: without_leading_zeros(bytes("n")?),
                exponent: without_leading_zeros(bytes("e")?),
            },
            "EC" => {
                let (algorithm, size) = match text("crv")? {
                    "P-256" => (Algorithm::Es256, 32),
                    "P-384" => (Algorithm::Es384, 48),
                    "P-521" => (Algorithm::Es512, 66),
                    _ => return None,
                };
                let (x, y) = (bytes("x")?, bytes("y")?);
                if x.len() != size || y.len() != size {
                    return None;
                }
                Public::Ec(algorithm, [vec![4], x, y].concat())
            }
            _ => return None,
        };
        let key = Self {
            kid: text("kid").map(str::to_owned),
            algorithm,
            public,
        };
        // A key whose own algorithm is of another family can verify nothing.
        key.algorithm
            .is_none_or(|algorithm| key.fits(algorithm))
            .then_some(key)
    }

    fn is_for(&self, algorithm: Algorithm) -> bool {
        self.fits(algorithm) && self.algorithm.is_none_or(|own| own == algorithm)
    }

    fn fits(&self, algorithm: Algorithm) -> bool {
        match &self.public {
            Public::Rsa { .. } => rsa(algorithm).is_some(),
            Public::Ec(own, _) => *own == algorithm,
        }
    }

    pub(super) fn verify(
        &self,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), JwsError> {
        let verified = match &self.public {
            Public::Rsa { modulus, exponent } => {
                let parameters = rsa(algorithm).ok_or(JwsError::Algorithm)?;
                let key = PublicKeyComponents {
                    n: modulus,
                    e: exponent,
                };
                key.verify(parameters, message, signature)
            }
            Public::Ec(own, point) => {
                let parameters = match own {
                    Algorithm::Es256 => &ECDSA_P256_SHA256_FIXED,
                    Algorithm::Es384 => &ECDSA_P384_SHA384_FIXED,
                    Algorithm::Es512 => &ECDSA_P521_SHA512_FIXED,
                    _ => return Err(JwsError::Algorithm),
                };
                UnparsedPublicKey::new(parameters, point).verify(message, signature)
            }
        };
        verified.map_err(|_unspecified| JwsError::Signature)
    }
}

/// RSA keys are 2048 to 8192 bits long.
fn rsa(algorithm: Algorithm) -> Option<&'static RsaParameters> {
    match algorithm {
        Algorithm::Rs256 => Some(&signatures::RSA_PKCS1_2048_8192_SHA256),
        Algorithm::Rs384 => Some(&signatures::RSA_PKCS1_2048_8192_SHA384),
        Algorithm::Rs512 => Some(&signatures::RSA_PKCS1_2048_8192_SHA512),
        Algorithm::Ps256 => Some(&signatures::RSA_PSS_2048_8192_SHA256),
        Algorithm::Ps384 => Some(&signatures::RSA_PSS_2048_8192_SHA384),
        Algorithm::Ps512 => Some(&signatures::RSA_PSS_2048_8192_SHA512),
        Algorithm::Es256 | Algorithm::Es384 | Algorithm::Es512 => None,
    }
}

fn without_leading_zeros(bytes: Vec<u8>) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.into_iter().skip(zeros).collect()
}

/// A key of our own.
pub(crate) struct SigningKey {
    kid: String,
    private: Private,
}

enum Private {
    Rsa(RsaKeyPair),
    Ec(EcdsaKeyPair),
}

impl SigningKey {
    /// A new key for `RS256` (2048 bits) or `ES384`, as PKCS #8; nobody else signs with others.
    pub(crate) fn generate(algorithm: Algorithm) -> Option<Vec<u8>> {
        match algorithm {
            Algorithm::Rs256 => {
                let key = RsaKeyPair::generate(KeySize::Rsa2048).ok()?;
                Some(key.as_der().ok()?.as_ref().to_vec())
            }
            Algorithm::Es384 => {
                let key = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING).ok()?;
                Some(key.to_pkcs8v1().ok()?.as_ref().to_vec())
            }
            _ => None,
        }
    }

    /// From PKCS #8.
    pub(crate) fn read(algorithm: Algorithm, kid: &str, pkcs8: &[u8]) -> Option<Self> {
        let private = match algorithm {
            Algorithm::Rs256 => Private::Rsa(RsaKeyPair::from_pkcs8(pkcs8).ok()?),
            Algorithm::Es384 => {
                let parameters = &ECDSA_P384_SHA384_FIXED_SIGNING;
                Private::Ec(EcdsaKeyPair::from_pkcs8(parameters, pkcs8).ok()?)
            }
            _ => return None,
        };
        let kid = kid.to_owned();
        Some(Self { kid, private })
    }

    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        match self.private {
            Private::Rsa(_) => Algorithm::Rs256,
            Private::Ec(_) => Algorithm::Es384,
        }
    }

    pub(super) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let random = SystemRandom::new();
        match &self.private {
            Private::Rsa(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(
                    &signatures::RSA_PKCS1_SHA256,
                    &random,
                    message,
                    &mut signature,
                )
                .ok()?;
                Some(signature)
            }
            Private::Ec(key) => Some(key.sign(&random, message).ok()?.as_ref().to_vec()),
        }
    }

    /// The public half, as it stands in a set.
    pub(crate) fn public(&self) -> Option<Value> {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let mut key = match &self.private {
            Private::Rsa(pair) => {
                let (modulus, exponent) = rsa_parts(pair.public_key().as_ref())?;
                json!({"kty": "RSA", "n": text(modulus), "e": text(exponent)})
            }
            Private::Ec(pair) => {
                let (x, y) = pair.public_key().as_ref().get(1..)?.split_at_checked(48)?;
                json!({"kty": "EC", "crv": "P-384", "x": text(x), "y": text(y)})
            }
        };
        let members = key.as_object_mut()?;
        members.insert("use".to_owned(), json!("sig"));
        members.insert("alg".to_owned(), json!(self.algorithm().name()));
        members.insert("kid".to_owned(), json!(self.kid));
        Some(key)
    }
}

/// Modulus and exponent of an `RSAPublicKey` (RFC 8017 appendix A.1.1) of our own.
fn rsa_parts(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (sequence, _) = der_element(der, 0x30)?;
    let (modulus, rest) = der_element(sequence, 0x02)?;
    let (exponent, _) = der_element(rest, 0x02)?;
    Some((unsigned(modulus), unsigned(exponent)))
}

fn unsigned(integer: &[u8]) -> &[u8] {
    match integer {
        [0, rest @ ..] => rest,
        all => all,
    }
}

/// The contents of the element of this type that `der` begins with, and what follows it.
fn der_element(der: &[u8], kind: u8) -> Option<(&[u8], &[u8])> {
    let (first, rest) = der.split_first()?;
    let (length, rest) = rest.split_first()?;
    if *first != kind {
        return None;
    }
    let short = usize::from(*length);
    if short < 0x80 {
        return rest.split_at_checked(short);
    }
    let (digits, rest) = rest.split_at_checked(short & 0x7f)?;
    let length = digits.iter().try_fold(0_usize, |length, digit| {
        length.checked_mul(256)?.checked_add(usize::from(*digit))
    })?;
    rest.split_at_checked(length)
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.kid)
    }
}
