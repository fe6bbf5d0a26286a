use crate::samples::{ISSUER, assert_checked, at, certificate, noon, signing_key};
use crate::{
    Header, LogoutRequest, LogoutResponse, NameId, Refusal, SignatureError, Status, Trust, status,
};

fn header() -> Header {
    Header {
        id: "_logout".to_owned(),
        issued_at: noon(),
        destination: Some("https://sp.example.com/slo".to_owned()),
        issuer: ISSUER.to_owned(),
    }
}

fn request() -> LogoutRequest {
    LogoutRequest {
        header: header(),
        not_on_or_after: Some(at("2026-06-01T12:05:00Z")),
        name_id: NameId {
            value: "jane@example.com".to_owned(),
            ..NameId::default()
        },
        session_indexes: vec!["_session".to_owned(), "_other".to_owned()],
    }
}

#[test]
fn a_logout_reads_as_it_was_and_only_its_signature_is_believed() {
    let signed = request().sign(&signing_key()).unwrap();
    assert_checked("own-logout-request.xml", &signed);
    let trusted = [certificate("idp")];
    let trust = Trust::Signed(&trusted);
    assert_eq!(
        LogoutRequest::parse(signed.as_bytes(), trust),
        Ok(request())
    );
    let missing = Err(Refusal::Signature(SignatureError::Missing));
    let unsigned = request().to_xml();
    assert_eq!(LogoutRequest::parse(unsigned.as_bytes(), trust), missing);
    let anybody = LogoutRequest::parse(unsigned.as_bytes(), Trust::Anybody);
    assert_eq!(anybody, Ok(request()));
}

#[test]
fn the_answer_reads_as_it_was() {
    let response = LogoutResponse {
        header: header(),
        in_response_to: Some("_request".to_owned()),
        status: Status {
            code: status::SUCCESS.to_owned(),
            detail: None,
            message: None,
        },
    };
    let signed = response.sign(&signing_key()).unwrap();
    let trusted = [certificate("idp")];
    let read = LogoutResponse::parse(signed.as_bytes(), Trust::Signed(&trusted));
    assert_eq!(read, Ok(response.clone()));
    let read = LogoutResponse::parse(response.to_xml().as_bytes(), Trust::Anybody);
    assert_eq!(read, Ok(response));
}
