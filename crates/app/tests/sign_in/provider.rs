//! An `OpenID` Connect provider that only seems to be one, with everything that it can get wrong.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use app::oidc_provider::PutOidcProvider;
use app::outside::{Fetch, FetchError, Fetching, Submission, Web};
use app::sign_in::{Browser, OidcAnswer, ProviderRequest};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base::{Secret, SignInFlowId};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Error;
use domain::identity_source::IdentitySource;
use domain::oidc_provider::OidcOptions;
use serde_json::{Value, json};

use super::support::Bench;

pub(crate) const ISSUER: &str = "https://idp.example.com/realm";
pub(crate) const CLIENT: &str = "cardea";
pub(crate) const CLIENT_SECRET: &str = "s3cret: of the client";

/// What the provider serves; tests change it.
#[derive(Debug)]
pub(crate) struct Provider {
    pub(crate) discovery: Mutex<Value>,
    pub(crate) keys: Mutex<Vec<Key>>,
    /// Id tokens by their codes; each is given once.
    codes: Mutex<BTreeMap<String, String>>,
    pub(crate) forms: Mutex<Vec<BTreeMap<String, String>>>,
    pub(crate) times_asked: Mutex<usize>,
}

/// A key that signs.
#[derive(Debug)]
pub(crate) struct Key {
    id: String,
    pair: EcdsaKeyPair,
}

impl Key {
    pub(crate) fn new(id: &str) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a key");
        let id = id.to_owned();
        Self { id, pair }
    }

    fn public(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        let (x, y) = point.get(1..).expect("a point").split_at(32);
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({"kty": "EC", "crv": "P-256", "use": "sig", "kid": self.id,
            "x": text(x), "y": text(y)})
    }

    pub(crate) fn sign(&self, claims: &Value) -> String {
        let signed = unsigned(&json!({"alg": "ES256", "kid": self.id}), claims);
        let random = SystemRandom::new();
        let signature = self.pair.sign(&random, signed.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signature.expect("a signature").as_ref());
        format!("{signed}.{signature}")
    }

    /// With the public key as a shared secret, as a verifier that believes the header would check it.
    pub(crate) fn confuse(&self, claims: &Value) -> String {
        let signed = unsigned(&json!({"alg": "HS256", "kid": self.id}), claims);
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.pair.public_key().as_ref());
        let tag = hmac::sign(&key, signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref()))
    }
}

/// Header and claims.
pub(crate) fn unsigned(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}", part(header), part(claims))
}

impl Provider {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            discovery: Mutex::new(json!({
                "issuer": ISSUER,
                "authorization_endpoint": format!("{ISSUER}/authorize"),
                "token_endpoint": format!("{ISSUER}/token"),
                "jwks_uri": format!("{ISSUER}/keys"),
                "response_types_supported": ["code"],
                "code_challenge_methods_supported": ["S256"],
                "token_endpoint_auth_methods_supported":
                    ["client_secret_basic", "client_secret_post"],
            })),
            keys: Mutex::new(vec![Key::new("k-1")]),
            codes: Mutex::default(),
            forms: Mutex::default(),
            times_asked: Mutex::default(),
        })
    }

    pub(crate) fn announce(&self, name: &str, value: Value) {
        self.discovery.lock().expect("a document")[name] = value;
    }

    /// A code for which this id token is given.
    pub(crate) fn issue(&self, token: String) -> String {
        let mut codes = self.codes.lock().expect("codes");
        let code = format!("code-{}", codes.len());
        codes.insert(code.clone(), token);
        code
    }

    /// The same with claims that the first key signs.
    pub(crate) fn issue_claims(&self, claims: &Value) -> String {
        let token = self.keys.lock().expect("keys")[0].sign(claims);
        self.issue(token)
    }

    fn document(&self, url: &str) -> Result<Value, FetchError> {
        *self.times_asked.lock().expect("a number") += 1;
        if url == format!("{ISSUER}/.well-known/openid-configuration") {
            return Ok(self.discovery.lock().expect("a document").clone());
        }
        if url == format!("{ISSUER}/keys") {
            let keys = self.keys.lock().expect("keys");
            let keys: Vec<Value> = keys.iter().map(Key::public).collect();
            return Ok(json!({"keys": keys}));
        }
        Err(FetchError::Communication("no such page".to_owned()))
    }

    fn token(&self, form: &Submission) -> Result<Value, FetchError> {
        if form.url != format!("{ISSUER}/token") {
            return Err(FetchError::Communication("no such page".to_owned()));
        }
        let pairs = form_urlencoded::parse(form.form.expose().as_bytes()).into_owned();
        let mut fields: BTreeMap<String, String> = pairs.collect();
        if let Some(authorization) = &form.authorization {
            let name = "authorization".to_owned();
            fields.insert(name, authorization.expose().to_owned());
        }
        let code = fields.get("code").cloned().unwrap_or_default();
        self.forms.lock().expect("forms").push(fields);
        let token = self
            .codes
            .lock()
            .expect("codes")
            .get_mut(&code)
            .map(std::mem::take);
        let token = token.filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| FetchError::Refused("the answer is 400".to_owned()))?;
        Ok(json!({"id_token": token, "access_token": "at-1", "token_type": "Bearer"}))
    }
}

impl Web for Provider {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        let found = self.document(&fetch.url);
        Box::pin(async move { found.map(|value| value.to_string().into_bytes()) })
    }

    fn post(&self, form: Submission) -> Fetching<'_> {
        let found = self.token(&form);
        Box::pin(async move { found.map(|value| value.to_string().into_bytes()) })
    }
}

impl Bench {
    /// A bench an engine, whose people sign in at the provider.
    pub(crate) async fn all_at(provider: &Arc<Provider>) -> Vec<Self> {
        let web: Arc<dyn Web> = provider.clone();
        let benches = Self::all_in(&web).await;
        for bench in &benches {
            bench.configure(OidcOptions::default()).await;
        }
        benches
    }

    pub(crate) async fn configure(&self, options: OidcOptions) {
        let command = PutOidcProvider {
            instance: self.instance.id.clone(),
            issuer: ISSUER.to_owned(),
            client_id: CLIENT.to_owned(),
            client_secret: Some(Secret::new(CLIENT_SECRET)),
            options,
        };
        let cx = self.app.root_cx();
        let put = self.app.put_oidc_sign_in_provider(&cx, command).await;
        assert_eq!(
            put.expect("configured"),
            format!(
                "https://id.example.com/platform/oidc/callback/{}",
                self.instance.identity_store_id
            )
        );
    }

    pub(crate) async fn change_source(&self, to: IdentitySource) -> Result<(), Error> {
        let (app, id) = (&self.app, &self.instance.id);
        let planned = app.plan_identity_source(&app.root_cx(), id, to).await?;
        app.change_identity_source(&app.root_cx(), id, to, planned.token)
            .await
    }

    /// What the provider is asked in a flow, by name.
    pub(crate) async fn asked(
        &self,
        browser: &Browser,
        flow: &SignInFlowId,
    ) -> BTreeMap<String, String> {
        let request = self.app.provider_request(&self.cx(), browser, flow).await;
        let ProviderRequest::Redirect(url) = request.expect("a request") else {
            panic!("no redirect");
        };
        let (endpoint, query) = url.split_once('?').expect("a query");
        assert_eq!(endpoint, format!("{ISSUER}/authorize"));
        form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    /// The claims of somebody who was asked this.
    pub(crate) fn claims(&self, asked: &BTreeMap<String, String>, more: &Value) -> Value {
        let now = self.now().seconds();
        let hash = digest(&SHA256, b"at-1");
        let half = hash.as_ref().get(..16).expect("half a hash");
        let mut claims = json!({"iss": ISSUER, "sub": "248289761001", "aud": CLIENT,
            "nonce": asked["nonce"], "iat": now, "exp": now + 300,
            "at_hash": URL_SAFE_NO_PAD.encode(half), "preferred_username": "jane"});
        for (name, value) in more.as_object().expect("an object") {
            claims[name] = value.clone();
        }
        claims
    }

    pub(crate) async fn answer(
        &self,
        browser: &Browser,
        answer: OidcAnswer,
    ) -> Result<SignInFlowId, Error> {
        let store = &self.instance.identity_store_id;
        let cx = self.cx();
        self.app.oidc_callback(&cx, browser, store, answer).await
    }
}

/// The provider's answer to what it was asked.
pub(crate) fn code_for(asked: &BTreeMap<String, String>, code: String) -> OidcAnswer {
    OidcAnswer {
        state: asked["state"].clone(),
        code: Some(Secret::new(code)),
        ..OidcAnswer::default()
    }
}
