//! Who is signed in by what a provider says, and who is not.

use app::sign_in::{Advanced, Browser, Consumed, ProviderRequest, SignInInput};
use domain::Actor;
use domain::identity_source::IdentitySource;
use domain::saml_provider::{
    ClockSkew, Encryption, Initiation, NameIdFormat, Options, Requests, Signed as Parts,
};
use domain::sign_in::Continuation;
use jiff::SignedDuration;
use saml::{Outcome, Signed, Status, name_id, read_redirect, status};

use super::provider::{
    JANE, PREFIX, Provider, Sent, ask, assertion, at, attribute, consume, enabled, ours, put,
    reason, set_source, url_of,
};
use crate::support::{Bench, HOME, Visit};

/// What was told of the person that holds for their session.
async fn told(bench: &Bench, browser: &Browser) -> domain::identity_source::ProviderSession {
    let secret = browser.session.as_ref().expect("a session");
    let person = bench.app.signed_in_person(secret, bench.now()).await;
    let session = person.expect("read").expect("somebody").session_id;
    let told = bench.db.read("told", move |tx| {
        store::identity_sources::find_session(tx, &session)
    });
    let told: Result<_, db::Error> = told.await;
    told.expect("read").expect("from a provider")
}

#[tokio::test]
async fn a_person_is_signed_in_by_their_exact_user_name_and_nobody_is_created() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let sent = Sent::new(&bench).await;
        let (entity, consumer, _) = ours(&bench);
        assert_eq!(sent.request.header.issuer, entity);
        assert_eq!(
            sent.request.consumer,
            Some(saml::ConsumerReference::Url(consumer))
        );
        assert_ne!(Some(sent.relay_state.as_str()), Some(sent.id()), "opaque");
        let browser = sent.signed_in(&provider).await;
        let secret = browser.session.expect("a session");
        let person = bench.app.signed_in_person(&secret, bench.now()).await;
        assert_eq!(person.expect("read").expect("Jane").user_name, JANE);

        for name in ["Jane@example.com", " jane@example.com", "john@example.com"] {
            let mut sent = Sent::new(&bench).await;
            let mut response = provider.issued(&bench, Some(sent.id()));
            let subject = &mut assertion(&mut response).subject;
            subject.name_id.as_mut().expect("a name").value = name.to_owned();
            let consumed = sent.answer(&provider.signed(&response)).await;
            assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
            let Advanced::Refused(reasons) = sent.back().await else {
                panic!("{name} is somebody");
            };
            assert!(reasons[0].contains("NameID"), "{reasons:?}");
            assert!(reasons[0].contains(name), "{reasons:?}");
            let again = sent.back().await;
            assert!(
                matches!(again, Advanced::Next(None)),
                "one attempt: {again:?}"
            );
        }
        let events = bench.sign_in_events().await;
        let failed = events.iter().filter(|(_, data)| data.contains("Failure"));
        assert_eq!(failed.count(), 3, "{events:?}");
    }
}

#[tokio::test]
async fn session_fixation_an_answer_is_good_in_the_browser_that_asked_alone() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let mut sent = Sent::new(&bench).await;
        let response = provider.signed(&provider.issued(&bench, Some(sent.id())));
        let consumed = sent.answer(&response).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
        // Somebody was sent to the provider with what the attacker's browser asked, and brings their own
        // answer: it is not the attacker's.
        let mut attacker = Sent::new(&bench).await;
        let theirs = provider.signed(&provider.issued(&bench, Some(attacker.id())));
        let state = Some(attacker.relay_state.clone());
        let Consumed::Kept { flow, answer } = consume(&bench, &theirs, state).await else {
            panic!("it is an answer");
        };
        let stolen = attacker.back().await;
        assert!(matches!(stolen, Advanced::Next(None)), "{stolen:?}");
        assert!(attacker.visit.browser.session.is_none());
        let mut carrier = Visit {
            bench: &bench,
            address: HOME.to_owned(),
            browser: Browser {
                answer: Some(answer),
                ..Browser::default()
            },
            flow,
        };
        let carried = carrier.send(SignInInput::Provider).await;
        assert!(carried.is_err(), "{carried:?}");
        // The attacker leads somebody else to the page that finishes.
        let mut victim = Visit::begin(&bench, HOME, Continuation::Portal).await;
        let own = std::mem::replace(&mut victim.flow, sent.visit.flow.clone());
        let stolen = victim.send(SignInInput::Provider).await;
        assert!(stolen.is_err(), "{stolen:?}");
        victim.flow = own;
        let own = victim
            .send(SignInInput::Provider)
            .await
            .expect("an outcome");
        assert!(matches!(own, Advanced::Next(None)), "{own:?}");
        assert!(victim.browser.session.is_none());
    }
}

#[tokio::test]
async fn replay_an_assertion_is_used_once_and_a_request_is_answered_once() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let mut sent = Sent::new(&bench).await;
        let response = provider.signed(&provider.issued(&bench, Some(sent.id())));
        let consumed = sent.answer(&response).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
        let again = reason(sent.answer(&response).await);
        assert!(again.contains("used already"), "{again}");
        // Another assertion for the same request.
        let second = provider.signed(&provider.issued(&bench, Some(sent.id())));
        let again = reason(sent.answer(&second).await);
        assert!(again.contains("used already"), "{again}");
        // The same assertion, in a flow that waits anew.
        let mut sent = Sent::again(sent.visit).await;
        let again = reason(sent.answer(&response).await);
        assert!(again.contains("ended or was never begun"), "{again}");
    }
}

#[tokio::test]
async fn replay_an_unasked_assertion_is_used_once_and_begins_nothing_unless_that_is_allowed() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let response = provider.signed(&provider.issued(&bench, None));
        let refused = reason(consume(&bench, &response, None).await);
        assert!(refused.contains("without having been asked"), "{refused}");

        let allowed = Options {
            initiation: Initiation::Either,
            ..Options::default()
        };
        put(&bench, &provider, allowed).await;
        let Consumed::Begun { flow, answer } = consume(&bench, &response, None).await else {
            panic!("it is allowed");
        };
        let again = reason(consume(&bench, &response, None).await);
        assert!(again.contains("used already"), "{again}");
        let mut visit = Visit {
            bench: &bench,
            address: HOME.to_owned(),
            browser: Browser {
                answer: Some(answer),
                ..Browser::default()
            },
            flow,
        };
        let advanced = visit.send(SignInInput::Provider).await;
        let advanced = advanced.expect("an outcome");
        assert!(
            matches!(advanced, Advanced::Portal(Some(_))),
            "{advanced:?}"
        );
        // What was asked for here is no answer to nothing.
        let sent = Sent::new(&bench).await;
        let mut stolen = provider.issued(&bench, Some(sent.id()));
        stolen.in_response_to = None;
        let refused = reason(consume(&bench, &provider.signed(&stolen), None).await);
        assert!(refused.contains("another sign-in"), "{refused}");
    }
}

#[tokio::test]
async fn session_fixation_an_unasked_assertion_replaces_nobodys_session() {
    for bench in Bench::all().await {
        let options = Options {
            initiation: Initiation::Either,
            ..Options::default()
        };
        let provider = enabled(&bench, options).await;
        bench.user("mallory@example.com").await;
        let browser = Sent::new(&bench).await.signed_in(&provider).await;
        let mut response = provider.issued(&bench, None);
        let subject = &mut assertion(&mut response).subject;
        subject.name_id.as_mut().expect("a name").value = "mallory@example.com".to_owned();
        let consumed = consume(&bench, &provider.signed(&response), None).await;
        let Consumed::Begun { flow, answer } = consumed else {
            panic!("{consumed:?}");
        };
        let mut visit = Visit {
            bench: &bench,
            address: HOME.to_owned(),
            browser: Browser {
                answer: Some(answer),
                ..browser
            },
            flow,
        };
        let advanced = visit.send(SignInInput::Provider).await.expect("an outcome");
        let Advanced::Refused(reasons) = advanced else {
            panic!("{advanced:?}");
        };
        assert!(reasons[0].contains(JANE), "{reasons:?}");
        let secret = visit.browser.session.expect("Jane's");
        let person = bench.app.signed_in_person(&secret, bench.now()).await;
        assert_eq!(person.expect("read").expect("Jane").user_name, JANE);
    }
}

type Change = fn(&mut saml::IssuedResponse);

#[tokio::test]
async fn wrong_audience_each_condition_that_does_not_hold_is_refused_and_said_plainly() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let changes: [(&str, Change); 12] = [
            ("audience", |r| {
                assertion(r).conditions.audiences = vec![vec!["https://other.example".to_owned()]];
            }),
            ("audience", |r| assertion(r).conditions.audiences.clear()),
            ("recipient", |r| {
                let other = Some("https://other.example/acs".to_owned());
                assertion(r).subject.confirmations[0].recipient = other;
            }),
            ("recipient", |r| {
                "https://other.example/acs".clone_into(&mut r.destination);
            }),
            ("expired", |r| {
                let past = assertion(r).issued_at - SignedDuration::from_mins(2);
                assertion(r).conditions.not_on_or_after = Some(past);
            }),
            ("expired", |r| {
                assertion(r).subject.confirmations[0].not_on_or_after = None;
            }),
            ("from the future", |r| {
                let future = assertion(r).issued_at + SignedDuration::from_mins(2);
                assertion(r).conditions.not_before = Some(future);
            }),
            ("expired", |r| {
                let past = assertion(r).issued_at - SignedDuration::from_mins(2);
                assertion(r).authentications[0].session_not_on_or_after = Some(past);
            }),
            ("another sign-in", |r| {
                assertion(r).subject.confirmations[0].in_response_to = Some("_other".to_owned());
            }),
            ("incomplete", |r| assertion(r).authentications.clear()),
            ("who you are", |r| assertion(r).subject.name_id = None),
            ("another identity provider", |r| {
                "https://evil.example".clone_into(&mut assertion(r).issuer);
            }),
        ];
        for (words, change) in changes {
            let mut sent = Sent::new(&bench).await;
            let mut response = provider.issued(&bench, Some(sent.id()));
            change(&mut response);
            let refused = reason(sent.answer(&provider.signed(&response)).await);
            assert!(refused.contains(words), "{words}: {refused}");
            let nothing = sent.back().await;
            assert!(matches!(nothing, Advanced::Next(None)), "{nothing:?}");
        }
    }
}

#[tokio::test]
async fn a_clock_may_be_off_by_what_is_decided_and_an_answer_of_a_failure_is_told() {
    for bench in Bench::all().await {
        let skew = ClockSkew::from_seconds(120).expect("in bounds");
        let options = Options {
            clock_skew: skew,
            ..Options::default()
        };
        let provider = enabled(&bench, options).await;
        for (seconds, accepted) in [(119, true), (121, false)] {
            let mut sent = Sent::new(&bench).await;
            let mut response = provider.issued(&bench, Some(sent.id()));
            let later = at(&bench) + SignedDuration::from_secs(seconds);
            assertion(&mut response).issued_at = later;
            assertion(&mut response).conditions.not_before = Some(later);
            let consumed = sent.answer(&provider.signed(&response)).await;
            assert_eq!(
                matches!(consumed, Consumed::Kept { .. }),
                accepted,
                "{consumed:?}"
            );
        }
        let mut sent = Sent::new(&bench).await;
        let mut response = provider.issued(&bench, Some(sent.id()));
        response.outcome = Outcome::Failure(Status {
            code: status::RESPONDER.to_owned(),
            detail: Some(status::AUTHN_FAILED.to_owned()),
            message: Some("<b>secret</b>".to_owned()),
        });
        let refused = reason(sent.answer(&provider.signed(&response)).await);
        assert!(refused.contains("AuthnFailed"), "{refused}");
        assert!(!refused.contains("secret"), "{refused}");
    }
}

#[tokio::test]
async fn provider_mix_up_an_answer_is_for_the_provider_that_was_asked() {
    for bench in Bench::all().await {
        enabled(&bench, Options::default()).await;
        let mut sent = Sent::new(&bench).await;
        // Another provider takes its place, and answers what the first one was asked.
        let mut other = Provider::new();
        "https://other.example/saml".clone_into(&mut other.entity_id);
        put(&bench, &other, Options::default()).await;
        let answer = other.signed(&other.issued(&bench, Some(sent.id())));
        let refused = reason(sent.answer(&answer).await);
        assert!(refused.contains("changed meanwhile"), "{refused}");
        // The same entity id with another key is not believed at all.
        let mut sent = Sent::new(&bench).await;
        let mut evil = Provider::new();
        other.entity_id.clone_into(&mut evil.entity_id);
        let answer = evil.signed(&evil.issued(&bench, Some(sent.id())));
        let refused = reason(sent.answer(&answer).await);
        assert!(refused.contains("not signed by a certificate"), "{refused}");
        // An answer with the state of another sign-in.
        let answer = other.signed(&other.issued(&bench, Some(sent.id())));
        let refused = reason(consume(&bench, &answer, Some("another".to_owned())).await);
        assert!(refused.contains("another sign-in"), "{refused}");
    }
}

#[tokio::test]
async fn stale_credentials_a_provider_that_was_replaced_or_switched_off_lets_nobody_in() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        // Replaced between the answer and the page that finishes.
        let mut sent = Sent::new(&bench).await;
        let response = provider.signed(&provider.issued(&bench, Some(sent.id())));
        let consumed = sent.answer(&response).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
        let mut other = Provider::new();
        "https://other.example/saml".clone_into(&mut other.entity_id);
        put(&bench, &other, Options::default()).await;
        let advanced = sent.back().await;
        assert!(matches!(advanced, Advanced::Refused(_)), "{advanced:?}");
        // Switched off.
        let mut sent = Sent::new(&bench).await;
        let response = other.signed(&other.issued(&bench, Some(sent.id())));
        let consumed = sent.answer(&response).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
        set_source(&bench, IdentitySource::Directory).await;
        assert!(sent.visit.send(SignInInput::Provider).await.is_err());
        let late = other.signed(&other.issued(&bench, Some(sent.id())));
        let refused = reason(sent.answer(&late).await);
        assert!(refused.contains("do not sign in"), "{refused}");
        assert!(ask(&sent.visit).await.is_err());
    }
}

#[tokio::test]
async fn stale_credentials_a_disabled_user_and_an_expired_certificate_let_nobody_in() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let user = bench.user("off@example.com").await;
        bench.disable(&user).await;
        let mut sent = Sent::new(&bench).await;
        let mut response = provider.issued(&bench, Some(sent.id()));
        let subject = &mut assertion(&mut response).subject;
        subject.name_id.as_mut().expect("a name").value = "off@example.com".to_owned();
        let consumed = sent.answer(&provider.signed(&response)).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
        let Advanced::Refused(reasons) = sent.back().await else {
            panic!("a disabled user is signed in");
        };
        assert!(reasons[0].contains("disabled"), "{reasons:?}");

        let expired = Provider::until(2026);
        put(&bench, &expired, Options::default()).await;
        let mut sent = Sent::new(&bench).await;
        let response = expired.signed(&expired.issued(&bench, Some(sent.id())));
        let refused = reason(sent.answer(&response).await);
        assert!(refused.contains("expired at 2026-01-01"), "{refused}");
    }
}

#[tokio::test]
async fn a_session_ends_with_the_providers_and_carries_attributes_for_access_control() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let mut sent = Sent::new(&bench).await;
        let mut response = provider.issued(&bench, Some(sent.id()));
        let end = at(&bench) + SignedDuration::from_mins(30);
        let said = assertion(&mut response);
        said.authentications[0].session_not_on_or_after = Some(end);
        said.attributes = vec![
            attribute(&format!("{PREFIX}CostCenter"), &["4711"]),
            attribute(&format!("{PREFIX}Empty"), &[""]),
            attribute("groups", &["a", "b"]),
        ];
        let consumed = sent.answer(&provider.signed(&response)).await;
        assert!(matches!(consumed, Consumed::Kept { .. }), "{consumed:?}");
        let advanced = sent.back().await;
        let Advanced::Portal(Some(secret)) = advanced else {
            panic!("{advanced:?}");
        };
        let told = told(&bench, &sent.visit.browser).await;
        let tags: Vec<_> = told.access_control.into_iter().collect();
        assert_eq!(tags, [("CostCenter".to_owned(), "4711".to_owned())]);
        let lasts = bench.app.session_cookie_seconds(&secret, bench.now()).await;
        assert_eq!(lasts.expect("a session"), 30 * 60);

        let long = "x".repeat(257);
        let wrong: [(&str, &[&str]); 5] = [
            ("Team", &["a", "b"]),
            ("aws:Team", &["a"]),
            ("", &["a"]),
            ("Team", &[&long]),
            ("Te<am", &["a"]),
        ];
        for (key, values) in wrong {
            let mut sent = Sent::new(&bench).await;
            let mut response = provider.issued(&bench, Some(sent.id()));
            let said = assertion(&mut response);
            said.attributes = vec![attribute(&format!("{PREFIX}{key}"), values)];
            let refused = reason(sent.answer(&provider.signed(&response)).await);
            assert!(refused.contains("access control"), "{key}: {refused}");
        }
    }
}

#[tokio::test]
async fn optional_signature_what_must_be_signed_is_what_was_decided() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        for (parts, good) in [
            (
                Parts::Either,
                vec![Signed::Assertion, Signed::Response, Signed::Both],
            ),
            (Parts::Assertion, vec![Signed::Assertion, Signed::Both]),
            (Parts::Response, vec![Signed::Response, Signed::Both]),
            (Parts::Both, vec![Signed::Both]),
        ] {
            let options = Options {
                signed: parts,
                ..Options::default()
            };
            put(&bench, &provider, options).await;
            for signed in [Signed::Assertion, Signed::Response, Signed::Both] {
                let mut sent = Sent::new(&bench).await;
                let response = provider.issued(&bench, Some(sent.id()));
                let document = response.sign(&provider.key, signed).expect("signed");
                let consumed = sent.answer(&document).await;
                let accepted = matches!(consumed, Consumed::Kept { .. });
                assert_eq!(accepted, good.contains(&signed), "{parts:?} {signed:?}");
            }
        }
        // Encryption that must be is not left out.
        let options = Options {
            encryption: Encryption::Required,
            ..Options::default()
        };
        put(&bench, &provider, options).await;
        let mut sent = Sent::new(&bench).await;
        let response = provider.signed(&provider.issued(&bench, Some(sent.id())));
        let refused = reason(sent.answer(&response).await);
        assert!(refused.contains("encrypt"), "{refused}");
    }
}

#[tokio::test]
async fn only_configured_formats_of_names_are_taken_and_the_first_one_is_asked_for() {
    for bench in Bench::all().await {
        let options = Options {
            name_id_formats: vec![NameIdFormat::Persistent],
            ..Options::default()
        };
        let provider = enabled(&bench, options).await;
        let mut sent = Sent::new(&bench).await;
        let policy = sent.request.name_id_policy.clone().expect("a policy");
        assert_eq!(policy.format.as_deref(), Some(name_id::PERSISTENT));
        let response = provider.signed(&provider.issued(&bench, Some(sent.id())));
        let refused = reason(sent.answer(&response).await);
        assert!(refused.contains("emailAddress"), "{refused}");
    }
}

#[tokio::test]
async fn requests_are_signed_when_that_is_decided_by_the_key_in_our_metadata() {
    for bench in Bench::all().await {
        let options = Options {
            requests: Requests::Signed,
            ..Options::default()
        };
        enabled(&bench, options).await;
        let visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        let url = url_of(ask(&visit).await.expect("a request"));
        let (_, query) = url.split_once('?').expect("a query");
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let metadata = bench.app.get_service_provider_metadata(&cx, instance).await;
        let metadata = metadata.expect("metadata").document;
        let ours = saml::ServiceProvider::parse(metadata.as_bytes()).expect("metadata");
        assert!(ours.signs_requests);
        assert!(ours.encryption.is_empty(), "nothing is encrypted for us");
        let read = read_redirect(query).expect("a message");
        read.verify(&ours.signing).expect("signed by our key");
    }
}

#[tokio::test]
async fn an_external_provider_asks_for_proofs_and_we_do_not() {
    for bench in Bench::all().await {
        enabled(&bench, Options::default()).await;
        let cx = bench.cx_from(HOME, Actor::Anonymous, "");
        let browser = Browser::default();
        let confirm = bench
            .app
            .begin_sign_in(&cx, &browser, Continuation::Confirm);
        assert!(confirm.await.is_err());
        let visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        let asked = ask(&visit).await.expect("a request");
        assert!(matches!(asked, ProviderRequest::Redirect(_)), "{asked:?}");
        let mut other = Visit::begin(&bench, HOME, Continuation::Portal).await;
        other.flow = visit.flow.clone();
        assert!(ask(&other).await.is_err(), "another browser's flow");
    }
}
