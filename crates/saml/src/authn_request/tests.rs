use crate::samples::{ACS, AUDIENCE, assert_checked, certificate, noon, signing_key};
use crate::{
    AuthnRequest, Binding, ConsumerReference, Header, NameId, NameIdPolicy, Refusal,
    SignatureError, Trust, authn_context, name_id,
};

fn request() -> AuthnRequest {
    AuthnRequest {
        header: Header {
            id: "_request".to_owned(),
            issued_at: noon(),
            destination: Some("https://idp.example.com/sso".to_owned()),
            issuer: AUDIENCE.to_owned(),
        },
        consumer: Some(ConsumerReference::Url(ACS.to_owned())),
        response_binding: Some(Binding::HttpPost.uri().to_owned()),
        name_id_policy: Some(NameIdPolicy {
            format: Some(name_id::EMAIL.to_owned()),
            sp_name_qualifier: None,
            allows_creation: true,
        }),
        forces_authentication: true,
        is_passive: false,
        contexts: vec![authn_context::PASSWORD.to_owned()],
        subject: Some(NameId {
            value: "jane@example.com".to_owned(),
            ..NameId::default()
        }),
    }
}

#[test]
fn a_request_reads_as_it_was() {
    let mut small = request();
    small.consumer = Some(ConsumerReference::Index(7));
    small.header.destination = None;
    small.response_binding = None;
    small.name_id_policy = None;
    small.forces_authentication = false;
    small.is_passive = true;
    small.contexts.clear();
    small.subject = None;
    for request in [request(), small] {
        let read = AuthnRequest::parse(request.to_xml().as_bytes(), Trust::Anybody);
        assert_eq!(read, Ok(request));
    }
}

#[test]
fn a_signed_request_is_verified_where_that_is_wanted() {
    let signed = request().sign(&signing_key()).unwrap();
    assert_checked("own-authn-request.xml", &signed);
    let parse = |document: &str, signer: &str| {
        let trusted = [certificate(signer)];
        AuthnRequest::parse(document.as_bytes(), Trust::Signed(&trusted))
    };
    assert_eq!(parse(&signed, "idp"), Ok(request()));
    let refused = |fault| Err(Refusal::Signature(fault));
    assert_eq!(parse(&signed, "other"), refused(SignatureError::Untrusted));
    let changed = signed.replace(ACS, "https://evil.example.com/");
    assert_eq!(parse(&changed, "idp"), refused(SignatureError::Digest));
    let unsigned = request().to_xml();
    assert_eq!(parse(&unsigned, "idp"), refused(SignatureError::Missing));
    // Nobody's signature is asked for, so a broken one does not matter.
    assert!(AuthnRequest::parse(changed.as_bytes(), Trust::Anybody).is_ok());
}

#[test]
fn a_request_that_contradicts_itself_is_refused() {
    let document = request().to_xml();
    let url = format!("AssertionConsumerServiceURL=\"{ACS}\"");
    let index = "AssertionConsumerServiceIndex=";
    for (from, to) in [
        (url.as_str(), format!("{url} {index}\"1\"")),
        (url.as_str(), format!("{index}\"x\"")),
        (url.as_str(), format!("{index}\"-1\"")),
        ("ForceAuthn=\"true\"", "ForceAuthn=\"yes\"".to_owned()),
        ("samlp:AuthnRequest", "samlp:LogoutRequest".to_owned()),
        ("Version=\"2.0\"", String::new()),
        ("T12:00:00Z", "T12:00:00".to_owned()),
        (
            "<samlp:NameIDPolicy",
            "<samlp:NameIDPolicy/><samlp:NameIDPolicy".to_owned(),
        ),
        (
            "</saml:Issuer>",
            "</saml:Issuer><samlp:Unknown/>".to_owned(),
        ),
    ] {
        assert!(document.contains(from), "{from}");
        let other = document.replace(from, &to);
        let read = AuthnRequest::parse(other.as_bytes(), Trust::Anybody);
        assert!(
            matches!(read, Err(Refusal::Malformed(_))),
            "{from} {read:?}"
        );
    }
}
