//! Single logout in both directions.

use app::sign_in::{Browser, LogoutAnswer, LogoutMessage, SignedOut};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::Actor;
use domain::actor::Person;
use domain::identity_source::IdentitySource;
use domain::saml_provider::Options;
use domain::sign_in::Continuation;
use jiff::SignedDuration;
use saml::{
    Header, LogoutRequest, LogoutResponse, NameId, Parameter, Status, Trust, name_id,
    read_redirect, redirect_url, status,
};

use super::provider::{JANE, Provider, Sent, at, enabled, ours, set_source, url_of};
use crate::support::{AWAY, Bench, HOME, Visit};

pub(super) fn request(
    bench: &Bench,
    provider: &Provider,
    name: &str,
    indexes: &[&str],
) -> LogoutRequest {
    LogoutRequest {
        header: Header {
            id: format!("_l{}", bench.app.entropy().token()),
            issued_at: at(bench),
            destination: Some(ours(bench).2),
            issuer: provider.entity_id.clone(),
        },
        not_on_or_after: None,
        name_id: NameId {
            value: name.to_owned(),
            format: Some(name_id::EMAIL.to_owned()),
            ..NameId::default()
        },
        session_indexes: indexes.iter().map(|&index| index.to_owned()).collect(),
    }
}

/// The query of a redirect, signed by the provider.
pub(super) fn query(
    provider: &Provider,
    request: &LogoutRequest,
    state: Option<&str>,
) -> LogoutMessage {
    let document = request.to_xml();
    let (parameter, key) = (Parameter::Request, Some(&provider.key));
    let url = redirect_url("https://id.example.com/", parameter, &document, state, key);
    let url = url.expect("a URL");
    LogoutMessage::Query(url.split_once('?').expect("a query").1.to_owned())
}

pub(super) async fn take(bench: &Bench, message: LogoutMessage) -> SignedOut {
    let cx = bench.cx_from("192.0.2.1", Actor::Anonymous, "");
    let tenant = &bench.instance.identity_store_id;
    let taken = bench.app.take_saml_logout(&cx, tenant, message).await;
    taken.expect("an outcome")
}

pub(super) async fn person(bench: &Bench, browser: &Browser) -> Option<Person> {
    let secret = browser.session.as_ref().expect("a session");
    let person = bench.app.signed_in_person(secret, bench.now()).await;
    person.expect("read")
}

#[tokio::test]
async fn what_the_provider_ends_ends_here_and_it_is_told_so() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        for form in [false, true] {
            let browser = Sent::new(&bench).await.signed_in(&provider).await;
            let other = request(&bench, &provider, JANE, &["_another"]);
            let taken = take(&bench, query(&provider, &other, None)).await;
            assert!(matches!(taken, SignedOut::Answer(_)), "{taken:?}");
            assert!(person(&bench, &browser).await.is_some(), "another session");

            let end = request(&bench, &provider, JANE, &["_session"]);
            let message = if form {
                let document = end.sign(&provider.key).expect("signed");
                LogoutMessage::Request {
                    value: STANDARD.encode(document),
                    relay_state: Some("s".to_owned()),
                }
            } else {
                query(&provider, &end, Some("s"))
            };
            let SignedOut::Answer(answer) = take(&bench, message.clone()).await else {
                panic!("it is not told");
            };
            assert!(person(&bench, &browser).await.is_none(), "it has ended");
            let url = url_of(answer);
            let (location, query) = url.split_once('?').expect("a query");
            assert_eq!(location, "https://idp.example.com/slo");
            let read = read_redirect(query).expect("a message");
            assert_eq!(read.relay_state.as_deref(), Some("s"));
            let answer = LogoutResponse::parse(&read.document, Trust::Anybody).expect("an answer");
            assert_eq!(answer.in_response_to.as_ref(), Some(&end.header.id));
            assert_eq!(answer.status.code, status::SUCCESS);
            let replayed = take(&bench, message).await;
            assert!(matches!(replayed, SignedOut::Refused(_)), "{replayed:?}");
        }
    }
}

#[tokio::test]
async fn optional_signature_a_request_to_end_sessions_that_does_not_hold_ends_none() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let mallory = Provider::new();
        let browser = Sent::new(&bench).await.signed_in(&provider).await;
        let good = || request(&bench, &provider, JANE, &[]);
        let mut old = good();
        old.header.issued_at -= SignedDuration::from_mins(7);
        let mut early = good();
        early.header.issued_at += SignedDuration::from_mins(7);
        let mut ended = good();
        ended.not_on_or_after = Some(at(&bench) - SignedDuration::from_mins(2));
        let mut elsewhere = good();
        elsewhere.header.destination = Some("https://other.example/".to_owned());
        let mut nowhere = good();
        nowhere.header.destination = None;
        let mut another = good();
        "https://evil.example".clone_into(&mut another.header.issuer);
        let unsigned = redirect_url(
            "https://a.example/",
            Parameter::Request,
            &good().to_xml(),
            None,
            None,
        );
        let unsigned = unsigned.expect("a URL");
        let form = |document: String| LogoutMessage::Request {
            value: STANDARD.encode(document),
            relay_state: None,
        };
        for (name, message) in [
            (
                "unsigned query",
                LogoutMessage::Query(unsigned.split_once('?').expect("a query").1.to_owned()),
            ),
            ("unsigned form", form(good().to_xml())),
            ("another's query", query(&mallory, &good(), None)),
            (
                "another's form",
                form(good().sign(&mallory.key).expect("signed")),
            ),
            ("too old", query(&provider, &old, None)),
            ("from the future", query(&provider, &early, None)),
            ("ended", query(&provider, &ended, None)),
            ("for another", query(&provider, &elsewhere, None)),
            ("for nobody", query(&provider, &nowhere, None)),
            ("another issuer", query(&provider, &another, None)),
            ("nonsense", LogoutMessage::Query("SAMLRequest=x".to_owned())),
        ] {
            let taken = take(&bench, message).await;
            assert!(matches!(taken, SignedOut::Refused(_)), "{name}: {taken:?}");
            assert!(person(&bench, &browser).await.is_some(), "{name}");
        }
        // Of nobody nothing is told.
        let nobody = request(&bench, &provider, "nobody@example.com", &[]);
        let taken = take(&bench, query(&provider, &nobody, None)).await;
        assert!(matches!(taken, SignedOut::Answer(_)), "{taken:?}");
        assert!(person(&bench, &browser).await.is_some());
    }
}

#[tokio::test]
async fn session_fixation_a_sign_out_is_told_to_the_provider_once_by_the_browser_that_signed_out() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let browser = Sent::new(&bench).await.signed_in(&provider).await;
        let jane = person(&bench, &browser).await.expect("Jane");
        let app = &bench.app;
        let way = app.way_out(&jane, &browser, bench.now()).await;
        let way = way.expect("read").expect("a way out");
        assert!(way.handle.is_none(), "the browser has one");
        let way = way.to;
        let sealed = way.strip_prefix("/signed-out?from=").expect("our page");
        assert!(!way.contains("jane"), "{way}");
        let cx = bench.cx_from(HOME, Actor::Anonymous, "");
        // Neither in another browser nor in one without a handle.
        let mallory = Visit::begin(&bench, AWAY, Continuation::Portal)
            .await
            .browser;
        for stranger in [&mallory, &Browser::default()] {
            let told = app.provider_logout(&cx, stranger, sealed).await;
            assert_eq!(told.expect("read"), None);
        }
        let told = app
            .provider_logout(&cx, &browser, sealed)
            .await
            .expect("read");
        let url = url_of(told.expect("a request"));
        let (location, query) = url.split_once('?').expect("a query");
        assert_eq!(location, "https://idp.example.com/slo");
        let read = read_redirect(query).expect("a message");
        let (root, instance) = (bench.app.root_cx(), &bench.instance.id);
        let metadata = bench
            .app
            .get_service_provider_metadata(&root, instance)
            .await;
        let document = metadata.expect("metadata").document;
        let ours = saml::ServiceProvider::parse(document.as_bytes()).expect("metadata");
        read.verify(&ours.signing).expect("signed by our key");
        let request = LogoutRequest::parse(&read.document, Trust::Anybody).expect("a request");
        assert_eq!(request.name_id.value, JANE);
        assert_eq!(request.session_indexes, ["_session"]);

        // Once, not made up, not for long, and nowhere else.
        let again = app
            .provider_logout(&cx, &browser, sealed)
            .await
            .expect("read");
        assert_eq!(again, None, "used");
        for wrong in ["", "AAAA", &format!("{sealed}A"), &sealed.replace('A', "B")] {
            if wrong != sealed {
                let told = app.provider_logout(&cx, &browser, wrong).await;
                assert_eq!(told.expect("read"), None, "{wrong}");
            }
        }
        let bare = Browser::default();
        let way = app.way_out(&jane, &bare, bench.now()).await;
        let way = way.expect("read").expect("a way out");
        let marked = Browser {
            handle: way.handle,
            ..bare
        };
        let sealed = way.to.strip_prefix("/signed-out?from=").expect("our page");
        bench.advance(301);
        let cx = bench.cx_from(HOME, Actor::Anonymous, "");
        let late = app.provider_logout(&cx, &marked, sealed).await;
        assert_eq!(late.expect("read"), None, "too late");
        set_source(&bench, IdentitySource::Directory).await;
        let none = app.way_out(&jane, &browser, bench.now()).await;
        assert!(none.expect("read").is_none(), "people sign in here");
    }
}

/// What the browser's sign-out asks the provider, and its id.
async fn asked(bench: &Bench, browser: &Browser) -> String {
    let jane = person(bench, browser).await.expect("Jane");
    let way = bench.app.way_out(&jane, browser, bench.now()).await;
    let way = way.expect("read").expect("a way out").to;
    let sealed = way.strip_prefix("/signed-out?from=").expect("our page");
    let cx = bench.cx_from(HOME, Actor::Anonymous, "");
    let told = bench.app.provider_logout(&cx, browser, sealed).await;
    let url = url_of(told.expect("read").expect("a request"));
    let read = read_redirect(url.split_once('?').expect("a query").1).expect("a message");
    let request = LogoutRequest::parse(&read.document, Trust::Anybody).expect("a request");
    request.header.id
}

fn answer(bench: &Bench, provider: &Provider, request: &str) -> LogoutResponse {
    LogoutResponse {
        header: Header {
            id: format!("_answer{}", bench.app.entropy().token()),
            issued_at: at(bench),
            destination: Some(ours(bench).2),
            issuer: provider.entity_id.clone(),
        },
        in_response_to: Some(request.to_owned()),
        status: Status {
            code: status::SUCCESS.to_owned(),
            detail: None,
            message: None,
        },
    }
}

async fn answered(bench: &Bench, signer: &Provider, answer: &LogoutResponse) -> SignedOut {
    let value = STANDARD.encode(answer.sign(&signer.key).expect("signed"));
    take(bench, LogoutMessage::Response { value }).await
}

#[tokio::test]
async fn wrong_audience_an_answer_to_a_sign_out_is_told_to_the_browser_that_signed_out_alone() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let browser = Sent::new(&bench).await.signed_in(&provider).await;
        let other = Visit::begin(&bench, AWAY, Continuation::Portal)
            .await
            .browser;
        let request = asked(&bench, &browser).await;
        for (code, expected) in [
            (status::SUCCESS, LogoutAnswer::Everywhere),
            (status::RESPONDER, LogoutAnswer::HereOnly),
        ] {
            let mut said = answer(&bench, &provider, &request);
            code.clone_into(&mut said.status.code);
            let taken = answered(&bench, &provider, &said).await;
            let SignedOut::Answered(sealed) = taken else {
                panic!("{taken:?}");
            };
            let (app, now) = (&bench.app, bench.now());
            assert_eq!(app.provider_answer(&browser, &sealed, now), Some(expected));
            assert_eq!(app.provider_answer(&other, &sealed, now), None);
            assert_eq!(app.provider_answer(&Browser::default(), &sealed, now), None);
            assert_eq!(app.provider_answer(&browser, "AAAA", now), None);
            let late = now.plus(base::Duration::from_minutes(5));
            assert_eq!(app.provider_answer(&browser, &sealed, late), None);
        }
        // An answer to what this browser did not ask says nothing to it.
        let said = answer(&bench, &provider, "_request");
        let SignedOut::Answered(sealed) = answered(&bench, &provider, &said).await else {
            panic!("it is signed");
        };
        let told = bench.app.provider_answer(&browser, &sealed, bench.now());
        assert_eq!(told, None);

        let good = || answer(&bench, &provider, &request);
        let mut elsewhere = good();
        elsewhere.header.destination = Some("https://other.example/".to_owned());
        let mut nowhere = good();
        nowhere.header.destination = None;
        let mut old = good();
        old.header.issued_at -= SignedDuration::from_mins(7);
        let mut early = good();
        early.header.issued_at += SignedDuration::from_mins(7);
        let mut unasked = good();
        unasked.in_response_to = None;
        let mut another = good();
        "https://evil.example".clone_into(&mut another.header.issuer);
        for (name, signer, said) in [
            ("another's", &Provider::new(), good()),
            ("elsewhere", &provider, elsewhere),
            ("nowhere", &provider, nowhere),
            ("old", &provider, old),
            ("early", &provider, early),
            ("unasked", &provider, unasked),
            ("another issuer", &provider, another),
        ] {
            let taken = answered(&bench, signer, &said).await;
            assert!(matches!(taken, SignedOut::Refused(_)), "{name}: {taken:?}");
        }
    }
}
