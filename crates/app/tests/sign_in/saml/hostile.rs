//! Answers that somebody has tampered with, brought to our consumer. Each begins as a good one of
//! Jane's, and would let an administrator in.

use app::sign_in::{Advanced, Consumed, PutSamlProvider, SamlResponse, SamlSource};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::Actor;
use domain::saml_provider::{Encryption, MAX_RESPONSE, Options};
use saml::Signed;

use super::provider::{
    JANE, Provider, Sent, assertion, attribute, enabled, put as put_provider, reason,
};
use crate::support::{Bench, HOME};

const ADMIN: &str = "root@example.com";

/// The text of the element `tag` in a document.
fn cut(document: &str, tag: &str) -> String {
    let start = document.find(&format!("<{tag}")).expect("it begins");
    let end = document.rfind(&format!("</{tag}>")).expect("it ends");
    document
        .get(start..end + tag.len() + 3)
        .expect("a slice")
        .to_owned()
}

/// A good answer in parts.
struct Parts {
    document: String,
    assertion: String,
    signature: String,
    /// The assertion without its signature.
    bare: String,
    id: String,
}

impl Parts {
    fn of(provider: &Provider, sent: &Sent<'_>) -> Self {
        let mut issued = provider.issued(sent.visit.bench, Some(sent.id()));
        let id = assertion(&mut issued).id.clone();
        let document = provider.signed(&issued);
        let assertion = cut(&document, "saml:Assertion");
        let signature = cut(&assertion, "ds:Signature");
        Self {
            bare: assertion.replace(&signature, ""),
            document,
            assertion,
            signature,
            id,
        }
    }

    /// An assertion of the attacker's own.
    fn evil(&self, assertion: &str) -> String {
        let own = format!("ID=\"{}\"", self.id);
        assertion.replace(JANE, ADMIN).replace(&own, "ID=\"_evil\"")
    }

    fn with(&self, assertion: &str) -> String {
        self.document.replace(&self.assertion, assertion)
    }
}

type Attack = fn(&Parts) -> String;

/// What is tried, each with its name.
const ATTACKS: [(&str, Attack); 17] = [
    ("nothing signed", |p| p.document.replace(&p.signature, "")),
    ("another name", |p| p.document.replace(JANE, ADMIN)),
    (
        "XSW 1: the original in the signature of a new response",
        |p| {
            let inside = format!("<ds:Object>{}</ds:Object></ds:Signature>", p.bare);
            let signature = p.signature.replace("</ds:Signature>", &inside);
            p.with(&p.evil(&p.assertion).replace(&p.signature, &signature))
        },
    ),
    ("XSW 2: the original before its signature", |p| {
        let around = format!("{}{}", p.bare, p.signature);
        p.with(&p.evil(&p.assertion).replace(&p.signature, &around))
    }),
    ("XSW 3: an evil assertion before the signed one", |p| {
        p.with(&format!("{}{}", p.evil(&p.bare), p.assertion))
    }),
    ("XSW 3: an evil assertion behind the signed one", |p| {
        p.with(&format!("{}{}", p.assertion, p.evil(&p.bare)))
    }),
    ("XSW 4: an evil assertion around the signed one", |p| {
        let inside = format!("{}</saml:Assertion>", p.assertion);
        p.with(&p.evil(&p.bare).replace("</saml:Assertion>", &inside))
    }),
    (
        "XSW 5: the signature in an evil assertion, the original behind it",
        |p| p.with(&format!("{}{}", p.evil(&p.assertion), p.bare)),
    ),
    (
        "XSW 6: the original in the signature of an evil assertion",
        |p| {
            let inside = format!("<ds:KeyInfo>{}</ds:KeyInfo></ds:Signature>", p.bare);
            let signature = p.signature.replace("</ds:Signature>", &inside);
            p.with(&p.evil(&p.assertion).replace(&p.signature, &signature))
        },
    ),
    ("XSW 7: the signed one in an extension", |p| {
        let extension = format!(
            "<samlp:Extensions>{}</samlp:Extensions><samlp:Status>",
            p.assertion
        );
        p.with(&p.evil(&p.bare))
            .replace("<samlp:Status>", &extension)
    }),
    (
        "XSW 8: the original in an object of the evil one's signature",
        |p| {
            let object = format!("<ds:Object>{}</ds:Object></ds:Signature>", p.assertion);
            let signature = p.signature.replace("</ds:Signature>", &object);
            p.with(&p.evil(&p.assertion).replace(&p.signature, &signature))
        },
    ),
    ("the same identifier twice", |p| {
        let twice = format!("<samlp:Status ID=\"{}\">", p.id);
        p.document.replace("<samlp:Status>", &twice)
    }),
    ("a comment in the name", |p| {
        p.document
            .replace(JANE, "jane@example.com<!---->.evil.example")
    }),
    ("an empty comment in the name", |p| {
        p.document.replace(JANE, "jane@<!---->example.com")
    }),
    ("an entity", |p| {
        let root = cut(&p.document, "samlp:Response").replace(JANE, "&n;");
        format!("<!DOCTYPE r [<!ENTITY n \"{ADMIN}\">]>{root}")
    }),
    ("a processing instruction", |p| {
        p.document.replace(JANE, "jane@example.com<?evil?>")
    }),
    ("no reference", |p| {
        p.document
            .replace(&format!("URI=\"#{}\"", p.id), "URI=\"\"")
    }),
];

#[tokio::test]
async fn signature_wrapping_no_form_of_it_lets_anybody_in_at_our_consumer() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        bench.user(ADMIN).await;
        let mut sent = Sent::new(&bench).await;
        for (name, attack) in ATTACKS {
            let parts = Parts::of(&provider, &sent);
            let document = attack(&parts);
            assert_ne!(document, parts.document, "{name} changes nothing");
            let consumed = sent.answer(&document).await;
            assert!(matches!(consumed, Consumed::Refused(_)), "{name}");
            let nothing = sent.back().await;
            assert!(matches!(nothing, Advanced::Next(None)), "{name}");
        }
        // Only the good one is good, after all of that.
        let parts = Parts::of(&provider, &sent);
        let consumed = sent.answer(&parts.document).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
    }
}

#[tokio::test]
async fn algorithm_confusion_the_key_in_an_answer_is_never_used() {
    for bench in Bench::all().await {
        enabled(&bench, Options::default()).await;
        let mut sent = Sent::new(&bench).await;
        let mallory = Provider::new();
        for signed in [Signed::Assertion, Signed::Response, Signed::Both] {
            let response = mallory.issued(&bench, Some(sent.id()));
            let document = response.sign(&mallory.key, signed).expect("signed");
            let refused = reason(sent.answer(&document).await);
            assert!(refused.contains("not signed by a certificate"), "{refused}");
        }
    }
}

#[tokio::test]
async fn disabled_provider_several_certificates_are_all_tried_as_long_as_they_are_trusted() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let next = Provider::new();
        let command = PutSamlProvider {
            source: Some(SamlSource::Document(provider.metadata_with(&[
                provider.key.certificate(),
                next.key.certificate(),
            ]))),
            options: Options::default(),
        };
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let put = bench.app.put_saml_provider(&cx, instance, command);
        put.await.expect("a provider");
        let mut kept = Vec::new();
        for signer in [&provider, &next] {
            let mut sent = Sent::new(&bench).await;
            let response = signer.signed(&signer.issued(&bench, Some(sent.id())));
            let consumed = sent.answer(&response).await;
            assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
            kept.push(sent);
        }
        // One of them is trusted no more before its browser is back.
        put_provider(&bench, &provider, Options::default()).await;
        let advanced = kept[0].back().await;
        assert!(
            matches!(advanced, Advanced::Portal(Some(_))),
            "{advanced:?}"
        );
        let advanced = kept[1].back().await;
        assert!(matches!(advanced, Advanced::Refused(_)), "{advanced:?}");
    }
}

#[tokio::test]
async fn parser_size_an_answer_has_fifty_thousand_characters_at_the_most() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let mut sent = Sent::new(&bench).await;
        let mut response = provider.issued(&bench, Some(sent.id()));
        let long = "x".repeat(MAX_RESPONSE);
        assertion(&mut response).attributes = vec![attribute("long", &[&long])];
        let refused = reason(sent.answer(&provider.signed(&response)).await);
        assert!(refused.contains("longer than 50000"), "{refused}");
        for value in ["", "=", "PHNhbWw+", &"A".repeat(600_000)] {
            let response = SamlResponse {
                value: value.to_owned(),
                relay_state: None,
            };
            let cx = bench.cx_from(HOME, Actor::Anonymous, "");
            let tenant = &bench.instance.identity_store_id;
            let consumed = bench.app.consume_saml_response(&cx, tenant, response);
            let refused = reason(consumed.await.expect("an outcome"));
            assert!(!refused.is_empty(), "{refused}");
        }
        let deep = format!("{}{}", "<a>".repeat(5_000), "</a>".repeat(5_000));
        let response = SamlResponse {
            value: STANDARD.encode(deep),
            relay_state: None,
        };
        let cx = bench.cx_from(HOME, Actor::Anonymous, "");
        let tenant = &bench.instance.identity_store_id;
        let consumed = bench.app.consume_saml_response(&cx, tenant, response);
        let refused = reason(consumed.await.expect("an outcome"));
        assert!(refused.contains("no SAML response"), "{refused}");
    }
}

#[tokio::test]
async fn unsigned_response_an_encrypted_assertion_is_as_good_as_its_signature() {
    for bench in Bench::all().await {
        let options = Options {
            encryption: Encryption::Allowed,
            ..Options::default()
        };
        let provider = enabled(&bench, options.clone()).await;
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let metadata = bench.app.get_service_provider_metadata(&cx, instance).await;
        let document = metadata.expect("metadata").document;
        let ours = saml::ServiceProvider::parse(document.as_bytes()).expect("metadata");
        let [certificate] = ours.encryption.as_slice() else {
            panic!("{} certificates to encrypt for", ours.encryption.len());
        };
        assert_ne!(&ours.signing[0], certificate, "one pair for one purpose");

        let required = Options {
            encryption: Encryption::Required,
            ..options
        };
        put_provider(&bench, &provider, required).await;
        let mut sent = Sent::new(&bench).await;
        let parts = Parts::of(&provider, &sent);
        let unsigned = super::encryption::encrypt(&parts.bare, certificate);
        let refused = reason(sent.answer(&parts.with(&unsigned)).await);
        assert!(refused.contains("not signed"), "{refused}");
        let signed = super::encryption::encrypt(&parts.assertion, certificate);
        let consumed = sent.answer(&parts.with(&signed)).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
    }
}
