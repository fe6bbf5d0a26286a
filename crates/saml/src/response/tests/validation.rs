//! Conditions, one after the other.

use jiff::{SignedDuration, Timestamp};

use crate::samples::{ACS, at, expectations, noon, text, verify};
use crate::{Accepted, Expectations, Response, Solicitation, Unmet};

fn response() -> Response {
    verify(&text("okta.xml")).unwrap()
}

#[test]
fn a_response_that_is_for_us_is_accepted() {
    let accepted = response().validate(&expectations(), noon());
    let expected = Accepted {
        recipient: ACS.to_owned(),
        remember_until: at("2026-06-01T12:05:30Z"),
        session_not_on_or_after: Some(at("2026-06-01T20:00:00Z")),
    };
    assert_eq!(accepted, Ok(expected));
}

#[test]
fn each_expectation_that_is_not_met_is_told() {
    type Change = fn(&mut Expectations<'static>);
    let cases: &[(Change, Unmet)] = &[
        (|e| e.issuer = "https://idp.example.com", Unmet::Issuer),
        (|e| e.issuer = "https://idp.example.com/SAML", Unmet::Issuer),
        (|e| e.audiences = &[], Unmet::Audience),
        (
            |e| e.audiences = &["https://sp.example.com/saml/"],
            Unmet::Audience,
        ),
        (
            |e| e.recipients = &["https://sp.example.com/other"],
            Unmet::Destination,
        ),
        (
            |e| e.solicitation = Solicitation::Answers("_other"),
            Unmet::ResponseInResponseTo,
        ),
        (
            |e| e.solicitation = Solicitation::Unsolicited,
            Unmet::ResponseInResponseTo,
        ),
        (
            |e| e.longest_age = Some(SignedDuration::from_secs(-60)),
            Unmet::TooOld,
        ),
    ];
    for (change, unmet) in cases {
        let mut expected = expectations();
        change(&mut expected);
        assert_eq!(response().validate(&expected, noon()), Err(*unmet));
    }
    let mut whoever_asked = expectations();
    whoever_asked.solicitation = Solicitation::Unknown;
    assert!(response().validate(&whoever_asked, noon()).is_ok());
}

/// A fault put into a response.
type Fault = fn(&mut Response);

#[track_caller]
fn check_faults(cases: &[(Fault, Unmet)]) {
    for (fault, unmet) in cases {
        let mut changed = response();
        fault(&mut changed);
        assert_eq!(changed.validate(&expectations(), noon()), Err(*unmet));
    }
}

#[test]
fn each_fault_of_a_response_is_told() {
    check_faults(&[
        (
            |r| r.issuer = Some("https://evil.example.com".to_owned()),
            Unmet::ResponseIssuer,
        ),
        (
            |r| r.destination = Some("https://evil.example.com".to_owned()),
            Unmet::Destination,
        ),
        (|r| r.in_response_to = None, Unmet::ResponseInResponseTo),
        (
            |r| r.assertion.issued_at = at("2026-06-01T12:00:31Z"),
            Unmet::IssuedLater,
        ),
        (
            |r| r.assertion.conditions.not_before = Some(at("2026-06-01T12:00:31Z")),
            Unmet::NotYetValid,
        ),
        (
            |r| r.assertion.conditions.not_on_or_after = Some(at("2026-06-01T11:59:30Z")),
            Unmet::Expired,
        ),
        (
            |r| r.assertion.conditions.audiences.clear(),
            Unmet::Audience,
        ),
        (
            |r| r.assertion.conditions.audiences.push(vec!["x".to_owned()]),
            Unmet::Audience,
        ),
        (
            |r| r.assertion.conditions.audiences.push(Vec::new()),
            Unmet::Audience,
        ),
        (|r| r.assertion.subject.name_id = None, Unmet::NoName),
        (
            |r| r.assertion.authentications.clear(),
            Unmet::NoAuthentication,
        ),
        (
            |r| {
                r.assertion.authentications[0].session_not_on_or_after =
                    Some(at("2026-06-01T11:59:30Z"));
            },
            Unmet::SessionEnded,
        ),
    ]);
}

#[test]
fn each_fault_of_a_confirmation_is_told() {
    check_faults(&[
        (
            |r| r.assertion.subject.confirmations.clear(),
            Unmet::NoBearer,
        ),
        (
            |r| r.assertion.subject.confirmations[0].method.push('x'),
            Unmet::NoBearer,
        ),
        (
            |r| r.assertion.subject.confirmations[0].recipient = None,
            Unmet::Recipient,
        ),
        (
            |r| r.assertion.subject.confirmations[0].recipient = Some(format!("{ACS}/")),
            Unmet::Recipient,
        ),
        (
            |r| {
                r.assertion.subject.confirmations[0].not_before = Some(at("2026-06-01T12:00:31Z"));
            },
            Unmet::ConfirmationNotYetValid,
        ),
        (
            |r| r.assertion.subject.confirmations[0].not_on_or_after = None,
            Unmet::ConfirmationExpired,
        ),
        (
            |r| {
                r.assertion.subject.confirmations[0].not_on_or_after =
                    Some(at("2026-06-01T11:59:30Z"));
            },
            Unmet::ConfirmationExpired,
        ),
        (
            |r| r.assertion.subject.confirmations[0].in_response_to = None,
            Unmet::ConfirmationInResponseTo,
        ),
    ]);
}

#[test]
fn clocks_may_differ_a_little_in_either_direction_and_never_by_much() {
    let mut expected = expectations();
    let judged = |expected: &Expectations<'_>, now: &str| {
        response().validate(expected, at(now)).map(|_| "accepted")
    };
    assert_eq!(judged(&expected, "2026-06-01T11:59:30Z"), Ok("accepted"));
    assert_eq!(
        judged(&expected, "2026-06-01T11:59:29Z"),
        Err(Unmet::IssuedLater)
    );
    assert_eq!(judged(&expected, "2026-06-01T12:05:29Z"), Ok("accepted"));
    assert_eq!(
        judged(&expected, "2026-06-01T12:05:30Z"),
        Err(Unmet::Expired)
    );
    expected.clock_skew = SignedDuration::MAX;
    assert_eq!(
        judged(&expected, "2026-06-01T12:10:00Z"),
        Err(Unmet::Expired)
    );
    expected.clock_skew = SignedDuration::MIN;
    assert_eq!(
        judged(&expected, "2026-06-01T12:05:00Z"),
        Err(Unmet::Expired)
    );
    for now in [Timestamp::MIN, Timestamp::MAX] {
        assert!(response().validate(&expected, now).is_err());
    }
}

#[test]
fn an_assertion_is_remembered_no_longer_than_it_could_be_used() {
    let mut expected = expectations();
    expected.longest_age = Some(SignedDuration::from_mins(2));
    let accepted = response().validate(&expected, noon()).unwrap();
    assert_eq!(accepted.remember_until, at("2026-06-01T12:02:30Z"));
    let late = response().validate(&expected, at("2026-06-01T12:02:30Z"));
    assert_eq!(late, Err(Unmet::TooOld));
}

#[test]
fn one_confirmation_that_holds_is_enough() {
    let mut response = response();
    let mut other = response.assertion.subject.confirmations[0].clone();
    other.recipient = Some("https://other.example.com/acs".to_owned());
    response.assertion.subject.confirmations.insert(0, other);
    assert!(response.validate(&expectations(), noon()).is_ok());
}
