//! The administration of the provider: certificates, metadata that are refreshed, history.

use std::sync::{Arc, Mutex};

use app::App;
use app::outside::{Fetch, FetchError, Fetching, Outside, Web};
use app::sign_in::{CertificateStatus, PutSamlProvider, SamlProviderDetails, SamlSource};
use domain::Error;
use domain::history::EntityKind;
use domain::identity_source::IdentitySource;
use domain::saml_provider::{Initiation, MAX_CERTIFICATE, MAX_METADATA, Options, Replacement};
use domain::sign_in::Continuation;
use jiff::SignedDuration;

use super::provider::{ISSUER, JANE, Provider, Sent, ask, at, consume, put, reason, set_source};
use crate::sessions::changes;
use crate::support::{Bench, HOME, Visit};

/// A web with one document, if there is one.
#[derive(Debug, Default)]
struct Page(Mutex<Option<String>>);

impl Page {
    fn show(&self, document: Option<String>) {
        *self.0.lock().expect("not poisoned") = document;
    }
}

impl Web for Page {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        let document = self.0.lock().expect("not poisoned").clone();
        Box::pin(async move {
            let document = document.filter(|_| fetch.url == "https://idp.example.com/metadata");
            let gone = || FetchError::Communication("out of reach".to_owned());
            document.map(String::into_bytes).ok_or_else(gone)
        })
    }
}

async fn describe(bench: &Bench) -> SamlProviderDetails {
    let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
    let described = bench.app.describe_saml_provider(&cx, instance).await;
    described.expect("a provider")
}

fn ids(details: &SamlProviderDetails) -> Vec<String> {
    let certificates = details.certificates.iter();
    certificates
        .map(|certificate| certificate.id.clone())
        .collect()
}

#[tokio::test]
async fn certificates_come_and_go_but_for_the_last_one_and_tell_how_they_stand() {
    for bench in Bench::all().await {
        let (first, expired) = (Provider::new(), Provider::until(2026));
        put(&bench, &first, Options::default()).await;
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let app = &bench.app;
        let pem = expired.key.certificate().to_pem();
        let added = app.add_saml_provider_certificate(&cx, instance, &pem).await;
        let added = added.expect("added");
        let twice = app.add_saml_provider_certificate(&cx, instance, &pem).await;
        assert!(matches!(twice, Err(Error::Conflict { .. })), "{twice:?}");
        let long = "A".repeat(MAX_CERTIFICATE + 1);
        let long = app
            .add_saml_provider_certificate(&cx, instance, &long)
            .await;
        assert!(matches!(long, Err(Error::Invalid { .. })), "{long:?}");
        let details = describe(&bench).await;
        let statuses: Vec<_> = details.certificates.iter().map(|c| c.status).collect();
        assert_eq!(
            statuses,
            [CertificateStatus::Active, CertificateStatus::Expired]
        );
        let [kept, second] = ids(&details).try_into().expect("two");
        assert_eq!(second, added);

        let delete = |id: String| {
            let cx = cx.clone();
            async move {
                app.delete_saml_provider_certificate(&cx, instance, &id)
                    .await
            }
        };
        delete(added.clone()).await.expect("deleted");
        let again = delete(added).await;
        assert!(matches!(again, Err(Error::Invalid { .. })), "{again:?}");
        let last = delete(kept.clone()).await;
        assert!(matches!(last, Err(Error::Conflict { .. })), "{last:?}");
        assert_eq!(ids(&describe(&bench).await), [kept]);
        let history = changes(&bench, EntityKind::Settings, "SAML_PROVIDER").await;
        assert_eq!(history.len(), 3, "{history:?}");
    }
}

#[tokio::test]
async fn a_provider_that_people_sign_in_with_is_not_deleted() {
    for bench in Bench::all().await {
        put(&bench, &Provider::new(), Options::default()).await;
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        set_source(&bench, IdentitySource::Saml).await;
        let refused = bench.app.delete_sign_in_saml_provider(&cx, instance).await;
        assert!(
            matches!(refused, Err(Error::Conflict { .. })),
            "{refused:?}"
        );
        set_source(&bench, IdentitySource::Directory).await;
        let deleted = bench.app.delete_sign_in_saml_provider(&cx, instance).await;
        deleted.expect("deleted");
        let gone = bench.app.describe_saml_provider(&cx, instance).await;
        assert!(matches!(gone, Err(Error::NotFound { .. })), "{gone:?}");
    }
}

#[tokio::test]
async fn metadata_that_cannot_be_used_are_refused() {
    for bench in Bench::all().await {
        let provider = Provider::new();
        let good = provider.metadata();
        let padded = format!("{good}{}", " ".repeat(MAX_METADATA));
        let certificate = provider.key.certificate().to_base64();
        let parts = |url: &str, certificates: Vec<String>| SamlSource::Parts {
            entity_id: ISSUER.to_owned(),
            sign_on_url: url.to_owned(),
            logout_url: None,
            certificates,
        };
        let sign_on = "https://idp.example.com/sso";
        for source in [
            SamlSource::Document("<a/>".to_owned()),
            SamlSource::Document(padded),
            SamlSource::Document(good.replace(&certificate, "AAAA")),
            SamlSource::Document(
                good.replace("https://idp.example.com/sso", "javascript:alert(1)"),
            ),
            SamlSource::Document(
                good.replace("https://idp.example.com/slo", "http://idp.example.com/slo"),
            ),
            SamlSource::Document(
                good.replace("https://idp.example.com/sso", "http://127.0.0.1/sso"),
            ),
            SamlSource::Url("https://idp.example.com/metadata".to_owned()),
            SamlSource::Url("http://idp.example.com/metadata".to_owned()),
            parts("http://idp.example.com/sso", vec![certificate.clone()]),
            parts("javascript:alert(1)", vec![certificate.clone()]),
            parts(sign_on, Vec::new()),
            parts(sign_on, vec!["AAAA".to_owned()]),
            parts(sign_on, vec![certificate.clone(); 11]),
        ] {
            let command = PutSamlProvider {
                source: Some(source.clone()),
                options: Options::default(),
            };
            let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
            let put = bench.app.put_saml_provider(&cx, instance, command).await;
            assert!(
                matches!(put, Err(Error::Invalid { .. })),
                "{source:?} {put:?}"
            );
        }
        let command = PutSamlProvider {
            source: Some(parts(sign_on, vec![certificate])),
            options: Options::default(),
        };
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let put = bench.app.put_saml_provider(&cx, instance, command);
        put.await.expect("told one by one");
    }
}

#[tokio::test]
async fn stale_credentials_a_refresh_keeps_the_last_good_metadata_and_never_drops_all_certificates()
{
    for bench in Bench::all().await {
        let web = Arc::new(Page::default());
        let outside = Outside {
            web: web.clone(),
            ..Outside::nothing()
        };
        let app = App::start_with(bench.parts(), outside);
        let (first, second) = (Provider::new(), Provider::new());
        web.show(Some(first.metadata()));
        let command = PutSamlProvider {
            source: Some(SamlSource::Url(
                "https://idp.example.com/metadata".to_owned(),
            )),
            options: Options::default(),
        };
        let (cx, instance) = (app.root_cx(), &bench.instance.id);
        let put = app.put_saml_provider(&cx, instance, command).await;
        put.expect("a provider");
        let before = ids(&describe(&bench).await);
        assert_eq!(
            app.refresh_due_saml_providers(bench.now())
                .await
                .expect("none"),
            0
        );

        // Out of reach: the last good ones stay, and it is told.
        bench.advance(6 * 3600);
        web.show(None);
        assert_eq!(
            app.refresh_due_saml_providers(bench.now())
                .await
                .expect("one"),
            1
        );
        let details = describe(&bench).await;
        assert_eq!(ids(&details), before);
        let failure = details.provider.refresh_failure.expect("told");
        assert!(failure.contains("out of reach"), "{failure}");
        // Tried again within the hour, and not before.
        assert_eq!(
            app.refresh_due_saml_providers(bench.now())
                .await
                .expect("none"),
            0
        );

        // Wholly other certificates: not without somebody who looked.
        bench.advance(3600);
        web.show(Some(second.metadata()));
        assert_eq!(
            app.refresh_due_saml_providers(bench.now())
                .await
                .expect("one"),
            1
        );
        let details = describe(&bench).await;
        assert_eq!(ids(&details), before);
        let failure = details.provider.refresh_failure.expect("told");
        assert!(failure.contains("none of the certificates"), "{failure}");
        let cx = app.root_cx();
        let gradual = app.refresh_saml_provider(&cx, instance, Replacement::Gradual);
        assert!(gradual.await.is_err());

        // Both: the usual way of a rotation.
        bench.advance(3600);
        let both = [first.key.certificate(), second.key.certificate()];
        web.show(Some(first.metadata_with(&both)));
        assert_eq!(
            app.refresh_due_saml_providers(bench.now())
                .await
                .expect("one"),
            1
        );
        let details = describe(&bench).await;
        assert_eq!(ids(&details).len(), 2);
        assert_eq!(details.provider.refresh_failure, None);

        let other = Provider::new();
        web.show(Some(other.metadata()));
        let cx = app.root_cx();
        let whole = app.refresh_saml_provider(&cx, instance, Replacement::Whole);
        whole.await.expect("somebody looked");
        assert_eq!(ids(&describe(&bench).await).len(), 1);
    }
}

/// A web inside the operator's network.
#[derive(Debug)]
struct Inside;

impl Web for Inside {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        Box::pin(async move { Err(FetchError::Communication(fetch.url)) })
    }

    fn is_private_allowed(&self) -> bool {
        true
    }
}

#[tokio::test]
async fn clear_text_endpoints_are_taken_on_this_machine_alone_where_the_operator_allows_that() {
    let web: Arc<dyn Web> = Arc::new(Inside);
    for bench in Bench::all_in(&web).await {
        let good = Provider::new().metadata();
        for (host, taken) in [("127.0.0.1:8443", true), ("idp.example.com", false)] {
            let document =
                good.replace("https://idp.example.com/sso", &format!("http://{host}/sso"));
            let command = PutSamlProvider {
                source: Some(SamlSource::Document(document)),
                options: Options::default(),
            };
            let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
            let put = bench.app.put_saml_provider(&cx, instance, command).await;
            assert_eq!(put.is_ok(), taken, "{host}: {put:?}");
        }
    }
}

#[tokio::test]
async fn stale_credentials_nobody_signs_in_by_metadata_that_have_ceased_to_be_true() {
    for bench in Bench::all().await {
        let provider = Provider::new();
        let end = at(&bench) + SignedDuration::from_mins(1);
        let document = provider.metadata().replacen(
            " entityID=",
            &format!(" validUntil=\"{end}\" entityID="),
            1,
        );
        let command = PutSamlProvider {
            source: Some(SamlSource::Document(document)),
            options: Options {
                initiation: Initiation::Either,
                ..Options::default()
            },
        };
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let put = bench.app.put_saml_provider(&cx, instance, command).await;
        put.expect("a provider");
        set_source(&bench, IdentitySource::Saml).await;
        bench.user(JANE).await;
        let told = describe(&bench).await.provider.valid_until;
        assert_eq!(told.map(base::Timestamp::seconds), Some(end.as_second()));
        let sent = Sent::new(&bench).await;
        let asked = provider.signed(&provider.issued(&bench, Some(sent.id())));
        let tile = provider.signed(&provider.issued(&bench, None));
        bench.advance(60);
        for (response, state) in [(&asked, Some(sent.relay_state.clone())), (&tile, None)] {
            let refused = reason(consume(&bench, response, state).await);
            assert!(refused.contains("were valid until"), "{refused}");
        }
        let visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        let refused = ask(&visit).await.expect_err("nobody is asked");
        assert!(
            refused.to_string().contains("were valid until"),
            "{refused}"
        );
    }
}
