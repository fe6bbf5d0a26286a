//! Every refusal, in AWS's words.

use super::Owned;
use crate::Error;

/// 20260801T002500Z.
const NOW: i64 = 1_785_543_900;

const SIGNATURE: &str = "0000000000000000000000000000000000000000000000000000000000000000";

const MISMATCH: &str = "The request signature we calculated does not match the signature you \
    provided. Check your AWS Secret Access Key and signing method. Consult the service \
    documentation for details.";

fn get(date: &str, authorization: &str) -> Owned {
    Owned::new("GET", "/", "")
        .header("Host", "sso.example")
        .header("X-Amz-Date", date)
        .header("Authorization", authorization)
}

fn authorization(scope: &str, signed_headers: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/{scope}, SignedHeaders={signed_headers}, \
         Signature={SIGNATURE}"
    )
}

fn dated(date: &str, scope: &str) -> Owned {
    get(date, &authorization(scope, "host;x-amz-date"))
}

#[track_caller]
fn check(request: &Owned, code: &str, message: &str) {
    let error = request.judge(NOW, &["sso", "sts"]).unwrap_err();
    assert_eq!((error.code(), error.message().as_str()), (code, message));
    assert_eq!(error.to_string(), message);
}

#[test]
fn a_request_without_a_signature_has_none() {
    let plain = Owned::new(
        "GET",
        "/",
        "X-Amz-Date=1&X-Amz-Security-Token=2&X-Amz-Expires=3",
    );
    for request in [
        plain.clone(),
        plain.clone().header("Authorization", "Bearer abc"),
        plain.clone().header("Authorization", "Basic YTpi"),
        plain.clone().header("Authorization", "AWS AKID:signature"),
        plain.clone().header("Authorization", ""),
    ] {
        assert!(request.parse().unwrap().is_none());
        check(
            &request,
            "MissingAuthenticationToken",
            "Missing Authentication Token",
        );
    }
}

#[test]
fn missing_parameters_are_all_named_and_the_header_is_echoed_hashed() {
    let code = "IncompleteSignature";
    check(
        &Owned::new("GET", "/", "").header("Authorization", "AWS4-HMAC-SHA256"),
        code,
        "Authorization header requires 'Credential' parameter. Authorization header requires \
         'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. \
         Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. \
         (Hashed with SHA-256 and encoded with Base64) \
         Authorization=YI2YWea8FSxnksZL2ETHbs5elHm9HQufxTLK0W0ffV0=",
    );
    check(
        &get(
            "20260801T002500Z",
            "AWS4-HMAC-SHA256 Credential=a,SignedHeaders=,Signature=",
        ),
        code,
        "Authorization header requires 'Signature' parameter. (Hashed with SHA-256 and encoded \
         with Base64) Authorization=Aff5UMvruO1+I7i4LHj2NGbfOQciP5nz5aVhlnYnsqc=",
    );
    check(
        &get(
            "20260801T002500Z",
            "AWS4-HMAC-SHA256 Credential= a, Signature=b",
        ),
        code,
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 \
         and encoded with Base64): 'i33K990Miwf0mX+Zzxo9jzaS1WYe5GxpFBJhrmCIkXg='.",
    );
    check(
        &Owned::new("GET", "/", "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date="),
        code,
        "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters \
         must include 'X-Amz-Signature'. AWS query-string parameters must include \
         'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. Re-examine \
         the query-string parameters.",
    );
    check(
        &Owned::new("GET", "/", "X-Amz-Signature=a&X-Amz-Signature=b"),
        code,
        "AWS query-string parameters must include 'X-Amz-Signature' once. Re-examine the \
         query-string parameters.",
    );
}

#[test]
fn algorithm_confusion_hmac_with_sha_256_alone_is_a_signature() {
    let good = authorization("20260801/eu-west-1/sso/aws4_request", "host;x-amz-date");
    for algorithm in [
        "AWS4-ECDSA-P256-SHA256",
        "AWS4-HMAC-SHA512",
        "AWS4-HMAC-SHA1",
        "AWS4-NONE",
        "AWS4-hmac-sha256",
        "AWS3-HMAC-SHA256",
        "none",
    ] {
        let other = good.replace("AWS4-HMAC-SHA256", algorithm);
        let error = get("20260801T002500Z", &other)
            .judge(NOW, &["sso"])
            .unwrap_err();
        let code = error.code();
        assert!(
            ["IncompleteSignature", "MissingAuthenticationToken"].contains(&code),
            "{algorithm}: {code}"
        );
    }
}

#[test]
fn malformed_parameters_are_explained() {
    let code = "IncompleteSignature";
    check(
        &dated("201", "20260801/eu-west-1/sso/aws4_request"),
        code,
        "Date must be in ISO-8601 'basic format'. Got '201'. See \
         http://en.wikipedia.org/wiki/ISO_8601",
    );
    check(
        &dated("20260230T000000Z", "20260801/eu-west-1/sso/aws4_request"),
        code,
        "Date must be in ISO-8601 'basic format'. Got '20260230T000000Z'. See \
         http://en.wikipedia.org/wiki/ISO_8601",
    );
    check(
        &dated("20260801T002500Z", "b/c/d"),
        code,
        "Credential must have exactly 5 slash-delimited elements, e.g. \
         keyid/date/region/service/term, got 'AKIDEXAMPLE/b/c/d'",
    );
    let other = authorization("20260801/eu-west-1/sso/aws4_request", "host;x-amz-date");
    check(
        &get("20260801T002500Z", &other.replace("HMAC", "ECDSA-P256")),
        code,
        "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256' (only AWS4-HMAC-SHA256 for now). ",
    );
    let twice = get("20260801T002500Z", &other).header("authorization", &other);
    check(&twice, code, "Authorization header must be given once.");
    let long = format!("AWS4-HMAC-SHA256 {}", "x".repeat(9000));
    check(
        &get("20260801T002500Z", &long),
        code,
        "Authorization header is too long.",
    );
    let many = authorization("20260801/eu-west-1/sso/aws4_request", &"a;".repeat(200));
    check(
        &get("20260801T002500Z", &many),
        code,
        "Too many 'SignedHeaders'.",
    );
}

#[test]
fn the_clock_may_be_off_by_fifteen_minutes() {
    let scope = "20260801/eu-west-1/sso/aws4_request";
    let code = "SignatureDoesNotMatch";
    check(
        &dated("20260801T000000Z", scope),
        code,
        "Signature expired: 20260801T000000Z is now earlier than 20260801T001000Z \
         (20260801T002500Z - 15 min.)",
    );
    check(
        &dated("20260801T010000Z", scope),
        code,
        "Signature not yet current: 20260801T010000Z is still later than 20260801T004000Z \
         (20260801T002500Z + 15 min.)",
    );
    // At the bounds the clock is accepted, and the signature is what is wrong.
    check(&dated("20260801T001000Z", scope), code, MISMATCH);
    check(&dated("20260801T004000Z", scope), code, MISMATCH);
    // A date header does as well, in either notation.
    for date in ["Sat, 01 Aug 2026 00:25:00 GMT", "20260801T002500Z"] {
        let request = Owned::new("GET", "/", "")
            .header("host", "h")
            .header("date", date)
            .header("authorization", &authorization(scope, "date;host"));
        check(&request, code, MISMATCH);
    }
}

#[test]
fn the_scope_must_fit_and_all_its_faults_are_told() {
    let code = "SignatureDoesNotMatch";
    let date = "20260801T002500Z";
    check(
        &dated(date, "20260801/eu-west-1/iam/aws4_request"),
        code,
        "Credential should be scoped to correct service: 'sso'. ",
    );
    check(
        &dated(date, "20260801//sso/aws4_request"),
        code,
        "Credential should be scoped to a valid region. ",
    );
    check(
        &dated(date, "20260802/eu-west-1/sso/aws4_request"),
        code,
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from \
         HTTP: '20260802' != '20260801', from '20260801T002500Z'.",
    );
    check(
        &dated(date, "x//iam/aws5_request"),
        code,
        "Credential should be scoped to a valid region. Credential should be scoped to correct \
         service: 'sso'. Credential should be scoped with a valid terminator: 'aws4_request', not \
         'aws5_request'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version \
         of date from HTTP: 'x' != '20260801', from '20260801T002500Z'.",
    );
    for region in ["eu-west-1", "us-gov-east-1", "aws-global", "mars-1"] {
        check(
            &dated(date, &format!("20260801/{region}/sts/aws4_request")),
            code,
            MISMATCH,
        );
    }
}

#[test]
fn host_and_every_amz_header_must_be_signed() {
    let code = "SignatureDoesNotMatch";
    let scope = "20260801/eu-west-1/sso/aws4_request";
    let date = "20260801T002500Z";
    check(
        &get(date, &authorization(scope, "x-amz-date")),
        code,
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
    check(
        &get(date, &authorization(scope, "host")),
        code,
        "'x-amz-date' must be a 'SignedHeader' in the AWS Authorization.",
    );
    for name in [
        "X-Amz-Target",
        "x-amz-security-token",
        "X-AMZ-CONTENT-SHA256",
        "x-amz-new",
    ] {
        let error = dated(date, scope)
            .header(name, "x")
            .judge(NOW, &["sso"])
            .unwrap_err();
        assert_eq!(
            error,
            Error::UnsignedHeader {
                name: name.to_ascii_lowercase()
            }
        );
    }
    // Names are compared in any case; what proxies add needs no signature.
    let request = get(date, &authorization(scope, "Host;X-Amz-Date"))
        .header("X-Amz-Cf-Id", "x")
        .header("X-Amzn-Trace-Id", "x");
    check(&request, code, MISMATCH);
    // A signed header that is not there.
    check(
        &get(date, &authorization(scope, "host;x-amz-date;x-gone")),
        code,
        MISMATCH,
    );
}

#[test]
fn a_declared_body_hash_must_be_the_hash_of_the_body() {
    let scope = "20260801/eu-west-1/sso/aws4_request";
    let signed = authorization(scope, "host;x-amz-content-sha256;x-amz-date");
    for declared in [
        SIGNATURE,
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "",
    ] {
        let request = get("20260801T002500Z", &signed).header("X-Amz-Content-Sha256", declared);
        check(&request, "SignatureDoesNotMatch", MISMATCH);
    }
}

#[test]
fn a_presigned_url_is_checked_before_it_is_verified() {
    let query = |date: &str, expires: &str| {
        let query = format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260801%2Fr%2Fsso\
             %2Faws4_request&X-Amz-Date={date}&X-Amz-SignedHeaders=host&X-Amz-Signature={SIGNATURE}\
             {expires}"
        );
        Owned::new("GET", "/", &query).header("host", "h")
    };
    let mismatch = "SignatureDoesNotMatch";
    check(
        &query("20260801T002400Z", "&X-Amz-Expires=60"),
        mismatch,
        MISMATCH,
    );
    check(
        &query("20260801T002400Z", "&X-Amz-Expires=59"),
        "RequestExpired",
        "Request has expired.",
    );
    check(
        &query("20260801T000000Z", ""),
        mismatch,
        "Signature expired: 20260801T000000Z is now earlier than 20260801T001000Z \
         (20260801T002500Z - 15 min.)",
    );
    check(
        &query("20260801T010000Z", "&X-Amz-Expires=60"),
        mismatch,
        "Signature not yet current: 20260801T010000Z is still later than 20260801T004000Z \
         (20260801T002500Z + 15 min.)",
    );
    for (expires, message) in [
        ("x", "X-Amz-Expires should be a number"),
        ("", "X-Amz-Expires should be a number"),
        ("0", "X-Amz-Expires must be positive"),
        ("-1", "X-Amz-Expires must be positive"),
        (
            "604801",
            "X-Amz-Expires must be less than a week (in seconds); that is, the given \
             X-Amz-Expires must be less than 604800 seconds",
        ),
    ] {
        let request = query("20260801T002400Z", &format!("&X-Amz-Expires={expires}"));
        check(&request, "IncompleteSignature", message);
    }
    check(
        &query("20260801T002400Z", "").header("Authorization", "Bearer x"),
        mismatch,
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    );
}

#[test]
fn extreme_clocks_are_refused_and_do_not_panic() {
    let request = dated("20260801T002500Z", "20260801/eu-west-1/sso/aws4_request");
    for now in [i64::MIN, i64::MAX, 0] {
        let error = request.judge(now, &["sso"]).unwrap_err();
        assert!(error.message().starts_with("Signature "), "{error}");
    }
}
