//! A SAML identity provider with a key of its own, and a bench whose people sign in with it.

use app::sign_in::{
    Advanced, Browser, Consumed, ProviderRequest, PutSamlProvider, SamlResponse, SamlSource,
    SignInInput,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::identity_source::IdentitySource;
use domain::saml_provider::Options;
use domain::sign_in::Continuation;
use domain::{Actor, Permit};
use jiff::{SignedDuration, Timestamp};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use saml::{
    Assertion, Attribute, AttributeValue, Authentication, AuthnRequest, BEARER, Binding,
    Certificate, Conditions, Confirmation, Endpoint, IssuedResponse, NameId, Outcome, Signed,
    SigningKey, Subject, Trust, name_id, read_redirect,
};

use crate::support::{Bench, HOME, Visit};

pub(super) const ISSUER: &str = "https://idp.example.com/saml";
pub(super) const JANE: &str = "jane@example.com";
pub(super) const PREFIX: &str = "https://aws.amazon.com/SAML/Attributes/AccessControl:";

pub(super) struct Provider {
    pub(super) key: SigningKey,
    pub(super) entity_id: String,
    pub(super) logout: bool,
}

impl Provider {
    /// With a fresh key, and a certificate that lasts.
    pub(super) fn new() -> Self {
        Self::until(4096)
    }

    /// With a certificate that lasts until the beginning of a year.
    pub(super) fn until(year: i32) -> Self {
        let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key");
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        let certificate = params.self_signed(&pair).expect("a certificate");
        let certificate = Certificate::from_der(certificate.der()).expect("a certificate");
        let key = SigningKey::from_pkcs8(&pair.serialize_der(), certificate);
        Self {
            key: key.expect("a key"),
            entity_id: ISSUER.to_owned(),
            logout: true,
        }
    }

    pub(super) fn metadata(&self) -> String {
        self.metadata_with(&[self.key.certificate()])
    }

    pub(super) fn metadata_with(&self, certificates: &[&Certificate]) -> String {
        let endpoint = |path: &str| Endpoint {
            binding: Binding::HttpRedirect,
            location: format!("https://idp.example.com/{path}"),
            response_location: None,
        };
        saml::IdentityProvider {
            entity_id: self.entity_id.clone(),
            valid_until: None,
            wants_signed_requests: false,
            sign_on: vec![endpoint("sso")],
            logout: self.logout.then(|| endpoint("slo")).into_iter().collect(),
            name_id_formats: Vec::new(),
            signing: certificates.iter().map(|&c| c.clone()).collect(),
            encryption: Vec::new(),
        }
        .to_xml()
    }

    /// What it says of Jane at the bench's instant, good for five minutes.
    pub(super) fn issued(&self, bench: &Bench, request: Option<&str>) -> IssuedResponse {
        let now = at(bench);
        let end = now + SignedDuration::from_mins(5);
        let ours = ours(bench);
        let request = request.map(str::to_owned);
        let assertion = Assertion {
            id: format!("_a{}", bench.app.entropy().token()),
            issued_at: now,
            issuer: self.entity_id.clone(),
            subject: Subject {
                name_id: Some(NameId {
                    value: JANE.to_owned(),
                    format: Some(name_id::EMAIL.to_owned()),
                    ..NameId::default()
                }),
                confirmations: vec![Confirmation {
                    method: BEARER.to_owned(),
                    recipient: Some(ours.1.clone()),
                    not_before: None,
                    not_on_or_after: Some(end),
                    in_response_to: request.clone(),
                    address: None,
                }],
            },
            conditions: Conditions {
                not_before: Some(now),
                not_on_or_after: Some(end),
                audiences: vec![vec![ours.0]],
            },
            authentications: vec![Authentication {
                authenticated_at: now,
                session_index: Some("_session".to_owned()),
                session_not_on_or_after: None,
                context_class: None,
            }],
            attributes: Vec::new(),
        };
        IssuedResponse {
            id: format!("_r{}", bench.app.entropy().token()),
            in_response_to: request,
            issued_at: now,
            destination: ours.1,
            issuer: self.entity_id.clone(),
            outcome: Outcome::Success(Box::new(assertion)),
        }
    }

    pub(super) fn signed(&self, response: &IssuedResponse) -> String {
        response.sign(&self.key, Signed::Assertion).expect("signed")
    }
}

pub(super) fn at(bench: &Bench) -> Timestamp {
    Timestamp::from_second(bench.now().seconds()).expect("an instant")
}

/// Our entity id, our consumer and where sessions end.
pub(super) fn ours(bench: &Bench) -> (String, String, String) {
    let tenant = &bench.instance.identity_store_id;
    let base = "https://id.example.com/platform/saml";
    (
        format!("{base}/{tenant}"),
        format!("{base}/acs/{tenant}"),
        format!("{base}/logout/{tenant}"),
    )
}

pub(super) fn assertion(response: &mut IssuedResponse) -> &mut Assertion {
    match &mut response.outcome {
        Outcome::Success(assertion) => assertion,
        Outcome::Failure(_) => panic!("nobody is asserted"),
    }
}

pub(super) fn attribute(name: &str, values: &[&str]) -> Attribute {
    Attribute {
        name: name.to_owned(),
        name_format: None,
        friendly_name: None,
        values: values
            .iter()
            .map(|value| AttributeValue::Text((*value).to_owned()))
            .collect(),
    }
}

pub(super) async fn put(bench: &Bench, provider: &Provider, options: Options) {
    let command = PutSamlProvider {
        source: Some(SamlSource::Document(provider.metadata())),
        options,
    };
    let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
    let put = bench.app.put_saml_provider(&cx, instance, command);
    put.await.expect("a provider");
}

pub(super) async fn set_source(bench: &Bench, source: IdentitySource) {
    let owner = bench.instance.owner.clone();
    let permit = Permit::issued_by_the_authorizer("test:Test", "*".to_owned(), owner);
    let (instance, now) = (bench.instance.id.clone(), bench.now());
    let set: Result<(), db::Error> = bench
        .db
        .write("set_source", move |tx| {
            store::identity_sources::put(tx, &permit, &instance, source, now)
        })
        .await;
    set.expect("a source");
}

/// A provider that people sign in with, and Jane.
pub(super) async fn enabled(bench: &Bench, options: Options) -> Provider {
    let provider = Provider::new();
    put(bench, &provider, options).await;
    set_source(bench, IdentitySource::Saml).await;
    bench.user(JANE).await;
    provider
}

/// A browser that was sent to the provider.
pub(super) struct Sent<'a> {
    pub(super) visit: Visit<'a>,
    pub(super) request: AuthnRequest,
    pub(super) relay_state: String,
}

impl<'a> Sent<'a> {
    pub(super) async fn new(bench: &'a Bench) -> Sent<'a> {
        let visit = Visit::begin(bench, HOME, Continuation::Portal).await;
        Self::again(visit).await
    }

    pub(super) async fn again(visit: Visit<'a>) -> Sent<'a> {
        let url = url_of(ask(&visit).await.expect("a request"));
        let (_, query) = url.split_once('?').expect("a query");
        let read = read_redirect(query).expect("a message");
        let request = AuthnRequest::parse(&read.document, Trust::Anybody).expect("a request");
        Sent {
            visit,
            request,
            relay_state: read.relay_state.expect("a state"),
        }
    }

    pub(super) fn id(&self) -> &str {
        &self.request.header.id
    }

    /// The browser brings the provider's answer, and keeps the cookie that it is given for it.
    pub(super) async fn answer(&mut self, response: &str) -> Consumed {
        let state = Some(self.relay_state.clone());
        let consumed = consume(self.visit.bench, response, state).await;
        if let Consumed::Kept { answer, .. } = &consumed {
            self.visit.browser.answer = Some(answer.clone());
        }
        consumed
    }

    /// The way back to our page.
    pub(super) async fn back(&mut self) -> Advanced {
        let back = self.visit.send(SignInInput::Provider).await;
        back.expect("an outcome")
    }

    /// All of it.
    pub(super) async fn signed_in(mut self, provider: &Provider) -> Browser {
        let response = provider.signed(&provider.issued(self.visit.bench, Some(self.id())));
        let consumed = self.answer(&response).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
        let advanced = self.back().await;
        assert!(
            matches!(advanced, Advanced::Portal(Some(_))),
            "{advanced:?}"
        );
        self.visit.browser
    }
}

pub(super) async fn ask(visit: &Visit<'_>) -> Result<ProviderRequest, domain::Error> {
    let cx = visit.bench.cx_from(HOME, Actor::Anonymous, "");
    let app = &visit.bench.app;
    app.provider_request(&cx, &visit.browser, &visit.flow).await
}

pub(super) fn url_of(request: ProviderRequest) -> String {
    match request {
        ProviderRequest::Redirect(url) => url,
        form @ ProviderRequest::Form { .. } => panic!("{form:?}"),
    }
}

pub(super) async fn consume(
    bench: &Bench,
    response: &str,
    relay_state: Option<String>,
) -> Consumed {
    let cx = bench.cx_from("192.0.2.1", Actor::Anonymous, "");
    let response = SamlResponse {
        value: STANDARD.encode(response),
        relay_state,
    };
    let tenant = &bench.instance.identity_store_id;
    let consumed = bench.app.consume_saml_response(&cx, tenant, response);
    consumed.await.expect("an outcome")
}

/// Why it was not accepted.
#[track_caller]
pub(super) fn reason(consumed: Consumed) -> String {
    match consumed {
        Consumed::Refused(reason) => reason,
        accepted => panic!("{accepted:?}"),
    }
}
