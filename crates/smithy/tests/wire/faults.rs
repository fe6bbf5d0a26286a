//! Errors as bytes.

use smithy::{Fault, Response, write_fault};

use crate::support::SERVICES;

fn write(service: &str, fault: &Fault) -> Response {
    let service = SERVICES.iter().find(|each| each.name == service).unwrap();
    write_fault(service, fault, "r-1")
}

fn check(service: &str, fault: &Fault, status: u16, body: &str) {
    let response = write(service, fault);
    assert_eq!(String::from_utf8(response.body).unwrap(), body);
    assert_eq!(response.status, status);
}

#[test]
fn json_errors_name_their_type_and_their_message_as_modelled() {
    check(
        "sso-admin",
        &Fault::new("ThrottlingException", "Rate exceeded"),
        400,
        r#"{"__type":"ThrottlingException","Message":"Rate exceeded"}"#,
    );
    check(
        "sso-admin",
        &Fault::new("InternalServerException", "oh"),
        500,
        r#"{"__type":"InternalServerException","Message":"oh"}"#,
    );
    check(
        "identitystore",
        &Fault::new("ConflictException", "Duplicate UserName")
            .with_member("Reason", "UNIQUENESS_CONSTRAINT_VIOLATION"),
        400,
        r#"{"__type":"ConflictException","Message":"Duplicate UserName","Reason":"UNIQUENESS_CONSTRAINT_VIOLATION","RequestId":"r-1"}"#,
    );
    check(
        "sso-admin",
        &Fault::new("UnrecognizedClientException", "no \"such\" key\n"),
        400,
        r#"{"__type":"UnrecognizedClientException","Message":"no \"such\" key\n"}"#,
    );
}

#[test]
fn oauth_errors_carry_their_code_and_the_exception_in_a_header() {
    for (exception, status, code) in [
        ("AccessDeniedException", 400, "access_denied"),
        (
            "AuthorizationPendingException",
            400,
            "authorization_pending",
        ),
        ("ExpiredTokenException", 400, "expired_token"),
        ("InternalServerException", 500, "server_error"),
        ("InvalidClientException", 401, "invalid_client"),
        (
            "InvalidClientMetadataException",
            400,
            "invalid_client_metadata",
        ),
        ("InvalidGrantException", 400, "invalid_grant"),
        ("InvalidRedirectUriException", 400, "invalid_redirect_uri"),
        ("InvalidRequestException", 400, "invalid_request"),
        ("InvalidRequestRegionException", 400, "invalid_request"),
        ("InvalidScopeException", 400, "invalid_scope"),
        ("SlowDownException", 400, "slow_down"),
        ("UnauthorizedClientException", 400, "unauthorized_client"),
        (
            "UnsupportedGrantTypeException",
            400,
            "unsupported_grant_type",
        ),
    ] {
        let fault = Fault::new(exception, "why");
        let body = format!(r#"{{"error":"{code}","error_description":"why"}}"#);
        check("sso-oidc", &fault, status, &body);
        let header = ("x-amzn-errortype", exception.to_owned());
        assert!(write("sso-oidc", &fault).headers.contains(&header));
    }
}

#[test]
fn the_portals_errors_name_their_namespace() {
    check(
        "sso",
        &Fault::new(
            "UnauthorizedException",
            "Session token not found or invalid",
        ),
        401,
        r#"{"__type":"com.amazonaws.switchboard.portal#UnauthorizedException","message":"Session token not found or invalid"}"#,
    );
    check(
        "sso",
        &Fault::new("ForbiddenException", "No access"),
        403,
        r#"{"__type":"com.amazonaws.switchboard.portal#ForbiddenException","message":"No access"}"#,
    );
}

#[test]
fn xml_errors_tell_whose_fault_it_is_and_use_the_models_code() {
    check(
        "iam",
        &Fault::new(
            "NoSuchEntityException",
            "The role with name <r> cannot be found.",
        ),
        404,
        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error>\
         <Type>Sender</Type><Code>NoSuchEntity</Code>\
         <Message>The role with name &lt;r&gt; cannot be found.</Message></Error>\
         <RequestId>r-1</RequestId></ErrorResponse>",
    );
    check(
        "sts",
        &Fault::new("InternalFailure", "oh").with_status(500),
        500,
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error>\
         <Type>Receiver</Type><Code>InternalFailure</Code><Message>oh</Message></Error>\
         <RequestId>r-1</RequestId></ErrorResponse>",
    );
    let signature = Fault::new("SignatureDoesNotMatch", "no").with_status(403);
    assert_eq!(write("sts", &signature).status, 403);
}

#[test]
fn an_unknown_operation_is_answered_as_the_protocol_does() {
    for (service, status, start) in [
        ("iam", 400, "<ErrorResponse"),
        ("sso-admin", 400, r#"{"__type":"UnknownOperationException""#),
        ("account-access", 404, r#"{"Message""#),
    ] {
        let found = SERVICES.iter().find(|each| each.name == service).unwrap();
        let response = write(service, &Fault::unknown_operation(found, "Nothing"));
        assert_eq!(response.status, status);
        assert!(response.body.starts_with(start.as_bytes()));
    }
    let iam = Fault::unknown_operation(&aws_iam::SERVICE, "Nothing");
    assert_eq!(
        iam.message,
        "Could not find operation Nothing for version 2010-05-08"
    );
}
