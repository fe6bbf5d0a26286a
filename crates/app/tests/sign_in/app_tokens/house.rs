//! Applications of an instance, and an issuer of tokens that they trust.

use std::sync::{Arc, LazyLock, Mutex};

use app::app_tokens::{ApplicationTokens, CreateTokenWithIam, TokenType};
use app::applications::{ApplicationRef, CreateApplication};
use app::outside::{Fetch, FetchError, Fetching, Web};
use app::trusted_token_issuers::CreateTrustedTokenIssuer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RsaEncoding, RsaKeyPair,
};
use base::{PageRequest, Secret, UserId};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Error;
use domain::application::{Application, Assignment, AuthorizedIssuer, Grant, Switch};
use domain::assignment::Principal;
use domain::sign_in::SessionUse;
use serde_json::{Value, json};
use store::applications::Scope;

use crate::support::{Bench, MANAGEMENT};

pub(crate) const ISSUER: &str = "https://tokens.example.com/tenant";
pub(crate) const AUDIENCE: &str = "the-application";
pub(crate) const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
pub(crate) const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";

static KEY: LazyLock<RsaKeyPair> =
    LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).expect("a key"));

/// An issuer's documents.
#[derive(Debug, Default)]
pub(crate) struct Issuer {
    /// How often it was asked.
    pub(crate) asked: Mutex<usize>,
}

impl Web for Issuer {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        *self.asked.lock().expect("not poisoned") += 1;
        let body = match fetch.url.strip_prefix(ISSUER) {
            Some("/.well-known/openid-configuration") => {
                json!({"issuer": ISSUER, "jwks_uri": format!("{ISSUER}/keys")})
            }
            Some("/keys") => json!({"keys": [public()]}),
            _ => {
                let gone = FetchError::Refused(fetch.url);
                return Box::pin(async move { Err(gone) });
            }
        };
        Box::pin(async move { Ok(body.to_string().into_bytes()) })
    }
}

/// An `RSAPublicKey` of 2048 bits has its modulus and exponent at these places.
fn public() -> Value {
    let der = KEY.public_key().as_ref();
    let text = |bytes: Option<&[u8]>| URL_SAFE_NO_PAD.encode(bytes.expect("a key"));
    json!({"kty": "RSA", "kid": "k", "use": "sig",
        "n": text(der.get(9..265)), "e": text(der.get(267..270))})
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn signed(header: &Value, claims: &Value, encoding: &'static dyn RsaEncoding) -> String {
    let signed = format!("{}.{}", part(header), part(claims));
    let mut signature = vec![0; KEY.public_modulus_len()];
    KEY.sign(
        encoding,
        &SystemRandom::new(),
        signed.as_bytes(),
        &mut signature,
    )
    .expect("a signature");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// What the issuer signs.
pub(crate) fn sign(claims: &Value) -> String {
    signed(
        &json!({"alg": "RS256", "kid": "k"}),
        claims,
        &RSA_PKCS1_SHA256,
    )
}

/// With another algorithm of the same key.
pub(crate) fn sign_384(claims: &Value) -> String {
    signed(
        &json!({"alg": "RS384", "kid": "k"}),
        claims,
        &RSA_PKCS1_SHA384,
    )
}

/// With the public key as a shared secret, and not at all.
pub(crate) fn forged(claims: &Value) -> [String; 2] {
    let signed = format!(
        "{}.{}",
        part(&json!({"alg": "HS256", "kid": "k"})),
        part(claims)
    );
    let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, KEY.public_key().as_ref());
    let tag = aws_lc_rs::hmac::sign(&key, signed.as_bytes());
    [
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref())),
        format!("{}.{}.", part(&json!({"alg": "none"})), part(claims)),
    ]
}

/// The claims of an id token.
pub(crate) fn claims_of(token: &Secret) -> Value {
    let payload = token.expose().split('.').nth(1).expect("a payload");
    let payload = URL_SAFE_NO_PAD.decode(payload).expect("base64");
    serde_json::from_slice(&payload).expect("JSON")
}

pub(crate) fn word(text: &str) -> String {
    text.to_owned()
}

/// A bench, and the issuer that its instance trusts.
pub(crate) struct House {
    pub(crate) bench: Bench,
    pub(crate) web: Arc<Issuer>,
    issuer_arn: String,
}

impl House {
    pub(crate) async fn all() -> Vec<Self> {
        let web = Arc::new(Issuer::default());
        let world: Arc<dyn Web> = web.clone();
        let mut houses = Vec::new();
        for bench in Bench::all_in(&world).await {
            let command = CreateTrustedTokenIssuer {
                instance: bench.instance.id.clone(),
                name: word("issuer"),
                issuer_url: word(ISSUER),
                claim_attribute_path: word("user.mail"),
                identity_store_attribute_path: word("emails.value"),
                tags: Vec::new(),
                client_token: None,
            };
            let cx = bench.app.root_cx();
            let issuer = bench.app.create_trusted_token_issuer(&cx, command).await;
            houses.push(Self {
                issuer_arn: issuer.expect("an issuer").arn(),
                web: web.clone(),
                bench,
            });
        }
        houses
    }

    pub(crate) async fn jane(&self) -> UserId {
        self.bench.user_with("jane", Some("jane@example.com")).await
    }

    /// An application that takes the issuer's tokens, and that the account's root acts for; each has a
    /// scope of its own for itself.
    pub(crate) async fn application(&self, name: &str, more: &[Grant]) -> Application {
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let command = CreateApplication {
            instance: self.bench.instance.id.clone(),
            provider: word("arn:aws:sso::aws:applicationProvider/custom"),
            name: word(name),
            description: None,
            status: None,
            visibility: None,
            sign_in: None,
            tags: Vec::new(),
            client_token: None,
        };
        let (made, _) = app.create_application(&cx, command).await.expect("made");
        let jwt = Grant::JwtBearer {
            issuers: vec![AuthorizedIssuer {
                issuer_arn: self.issuer_arn.clone(),
                audiences: vec![word(AUDIENCE)],
            }],
        };
        let reference = Self::reference(&made);
        for grant in more.iter().chain([&jwt]) {
            let put = app.put_application_grant(&cx, reference.clone(), grant.clone());
            put.await.expect("a grant");
        }
        let root = format!("arn:aws:iam::{MANAGEMENT}:root");
        self.let_act(&made, &json!({"AWS": root})).await;
        self.scope(&made, &format!("{name}:read"), &[&made]).await;
        made
    }

    pub(crate) fn reference(application: &Application) -> ApplicationRef {
        ApplicationRef {
            account: application.account.clone(),
            instance: application.instance.clone(),
            id: application.id.clone(),
        }
    }

    pub(crate) async fn let_act(&self, application: &Application, principal: &Value) {
        let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": principal, "Action": "sso-oauth:CreateTokenWithIAM", "Resource": "*"}]});
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let reference = Self::reference(application);
        let put = app.put_application_actor_policy(&cx, reference, policy.to_string());
        put.await.expect("a policy");
    }

    pub(crate) async fn scope(&self, of: &Application, name: &str, targets: &[&Application]) {
        let scope = Scope {
            name: word(name),
            targets: targets.iter().map(|target| target.arn()).collect(),
        };
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let put = app.put_application_access_scope(&cx, Self::reference(of), scope);
        put.await.expect("a scope");
    }

    pub(crate) async fn assign(&self, application: &Application, principal: &Principal) {
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let reference = Self::reference(application);
        let put = app.create_application_assignment(&cx, reference, principal.clone());
        put.await.expect("assigned");
    }

    pub(crate) async fn unassign(&self, application: &Application, principal: &Principal) {
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let reference = Self::reference(application);
        let ended = app.delete_application_assignment(&cx, reference, principal.clone());
        ended.await.expect("not assigned");
    }

    pub(crate) async fn open_to_all(&self, application: &Application) {
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let reference = Self::reference(application);
        let everybody = Assignment::NotRequired;
        let put = app.put_application_assignment_configuration(&cx, reference, everybody);
        put.await.expect("decided");
    }

    pub(crate) async fn background(&self, application: &Application, switch: Switch) {
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let reference = Self::reference(application);
        let put = app.put_application_session_configuration(&cx, reference, Some(switch));
        put.await.expect("decided");
    }

    /// What the issuer says of Jane for ten minutes.
    pub(crate) fn claims(&self, id: &str) -> Value {
        let now = self.bench.now().seconds();
        json!({"iss": ISSUER, "aud": AUDIENCE, "exp": now + 600, "iat": now, "jti": id,
            "user": {"mail": "Jane@Example.com"}})
    }

    pub(crate) async fn ask(
        &self,
        command: CreateTokenWithIam,
    ) -> Result<ApplicationTokens, Error> {
        let root = self.bench.app.root_cx();
        let actor = root.actor().clone();
        let cx = self.bench.cx_from("192.0.2.9", actor, "CreateTokenWithIAM");
        self.bench.app.create_token_with_iam(&cx, command).await
    }

    pub(crate) fn bearing(application: &Application, assertion: &str) -> CreateTokenWithIam {
        CreateTokenWithIam {
            client_id: application.arn(),
            grant_type: word(JWT_BEARER),
            assertion: Some(Secret::new(assertion)),
            ..CreateTokenWithIam::default()
        }
    }

    pub(crate) fn refreshing(application: &Application, token: &str) -> CreateTokenWithIam {
        CreateTokenWithIam {
            client_id: application.arn(),
            grant_type: word("refresh_token"),
            refresh_token: Some(Secret::new(token)),
            ..CreateTokenWithIam::default()
        }
    }

    pub(crate) fn exchanging(
        application: &Application,
        subject: &str,
        wanted: TokenType,
    ) -> CreateTokenWithIam {
        CreateTokenWithIam {
            client_id: application.arn(),
            grant_type: word(EXCHANGE),
            subject_token: Some(Secret::new(subject)),
            subject_token_type: Some(TokenType::Access.as_str().to_owned()),
            requested_token_type: Some(wanted.as_str().to_owned()),
            resource: Some(word(
                "arn:aws:sagemaker:us-east-1:123456789012:training-job/one",
            )),
            ..CreateTokenWithIam::default()
        }
    }

    /// Tokens of the application by the issuer's word; without an id token, whose key takes its time.
    pub(crate) async fn vouched(&self, application: &Application, id: &str) -> ApplicationTokens {
        let command = CreateTokenWithIam {
            scopes: vec![format!("{}:read", application.name)],
            ..Self::bearing(application, &sign(&self.claims(id)))
        };
        self.ask(command).await.expect("tokens")
    }

    pub(crate) async fn sessions(&self, user: &UserId) -> Vec<SessionUse> {
        let (cx, store) = (
            self.bench.app.root_cx(),
            &self.bench.instance.identity_store_id,
        );
        let page = PageRequest::first(100);
        let listed = self.bench.app.list_user_sessions(&cx, store, user, page);
        listed.await.expect("listed").items
    }
}
