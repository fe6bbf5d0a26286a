//! A security key in software: what a browser and its authenticator make of a challenge.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde_json::{Value, json};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const CREDENTIAL: u8 = 0x40;

/// A key that holds one credential.
pub(crate) struct Authenticator {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    user: Vec<u8>,
    pub(crate) counter: u32,
    pub(crate) verifies: bool,
    pub(crate) origin: &'static str,
}

impl Authenticator {
    pub(crate) fn new(id: &str) -> Self {
        Self {
            key: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).expect("a key"),
            id: id.as_bytes().to_vec(),
            user: Vec::new(),
            counter: 0,
            verifies: true,
            origin: "https://id.example.com",
        }
    }

    /// What comes of a challenge to register.
    pub(crate) fn create(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).expect("JSON");
        let options = &options["publicKey"];
        let user = options["user"]["id"].as_str().expect("a user");
        self.user = BASE64.decode(user).expect("base64url");
        let mut data = self.data(&options["rp"]["id"], CREDENTIAL);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).expect("short").to_be_bytes());
        data.extend(&self.id);
        let point = self.key.public_key().as_ref();
        // COSE (RFC 9053 section 7.1): an ES256 key on P-256.
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 32]);
        data.extend(&point[33..65]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("short"));
        object.extend(&data);
        let client = self.client("webauthn.create", &options["challenge"]);
        self.answer(&json!({"clientDataJSON": BASE64.encode(client),
            "attestationObject": BASE64.encode(object), "transports": ["usb"]}))
    }

    /// What comes of a challenge to prove it.
    pub(crate) fn get(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).expect("JSON");
        let options = &options["publicKey"];
        self.counter += 1;
        let data = self.data(&options["rpId"], 0);
        let client = self.client("webauthn.get", &options["challenge"]);
        let mut signed = data.clone();
        signed.extend(digest(&SHA256, client.as_bytes()).as_ref());
        let signature = self
            .key
            .sign(&SystemRandom::new(), &signed)
            .expect("signed");
        self.answer(&json!({"clientDataJSON": BASE64.encode(client),
            "authenticatorData": BASE64.encode(data),
            "signature": BASE64.encode(signature.as_ref()),
            "userHandle": BASE64.encode(&self.user)}))
    }

    fn data(&self, rp_id: &Value, flags: u8) -> Vec<u8> {
        let rp_id = rp_id.as_str().expect("a relying party");
        let verified = if self.verifies { VERIFIED } else { 0 };
        let mut data = digest(&SHA256, rp_id.as_bytes()).as_ref().to_vec();
        data.push(PRESENT | verified | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn client(&self, kind: &str, challenge: &Value) -> String {
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false})
            .to_string()
    }

    fn answer(&self, response: &Value) -> String {
        let id = BASE64.encode(&self.id);
        json!({"id": id, "rawId": id, "type": "public-key", "response": response,
            "extensions": {}})
        .to_string()
    }
}
