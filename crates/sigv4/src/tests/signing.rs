//! The client's side, and the derived key.

use super::{ACCESS_KEY_ID, Owned, SECRET, secret};
use crate::{Error, Payload, Presented, Request, SecretKey, SigningKey, SigningParams};
use crate::{normalize_path, presign, sign};

const NOW: i64 = 1_785_542_400;

fn params<'a>(secret: &'a SecretKey, session_token: Option<&'a str>) -> SigningParams<'a> {
    SigningParams {
        access_key_id: ACCESS_KEY_ID,
        secret,
        session_token,
        region: "eu-west-1",
        service: "sso",
        signed_at: NOW,
    }
}

fn signed(request: &Owned, token: Option<&str>) -> Owned {
    let added = request.with(|request| sign(&params(&secret(), token), "h:8443", request));
    let request = request.clone().header("Host", "h:8443");
    added.iter().fold(request, |request, (name, value)| {
        request.header(name, value)
    })
}

#[test]
fn a_signed_request_has_the_signature_of_the_published_suite() {
    let secret = secret();
    let params = SigningParams {
        region: "us-east-1",
        service: "service",
        signed_at: 1_440_938_160,
        ..params(&secret, None)
    };
    let headers: [(&str, &[u8]); 2] = [
        ("My-Header2", b" \"a   b   c\""),
        ("My-Header1", b" value1"),
    ];
    let request = Request {
        method: "GET",
        path: "/",
        query: "",
        headers: &headers,
        body: b"",
    };
    let expected = "AWS4-HMAC-SHA256 \
        Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
        SignedHeaders=host;my-header1;my-header2;x-amz-date, \
        Signature=acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736";
    assert_eq!(
        sign(&params, "example.amazonaws.com", &request),
        [
            ("x-amz-date".to_owned(), "20150830T123600Z".to_owned()),
            ("authorization".to_owned(), expected.to_owned()),
        ]
    );
}

#[test]
fn signing_and_verifying_agree_and_transport_headers_may_change() {
    let mut request = Owned::new("POST", "/a%20b/../c", "z=1&a=%2B&a=+")
        .header("X-Amz-Target", "T.O")
        .header("User-Agent", "one");
    request.body = b"{}".to_vec();
    let mut sent = signed(&request, Some("token/=="));
    sent.headers[1].1 = b"another".to_vec();
    assert!(sent.judge(NOW, &["sso"]).is_ok());
    assert_eq!(
        sent.parse().unwrap().unwrap().session_token(),
        Some("token/==")
    );
}

#[test]
fn an_unsigned_payload_is_signed_as_such() {
    let request = Owned::new("PUT", "/", "").header("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    let mut sent = signed(&request, None);
    sent.body = b"anything".to_vec();
    assert_eq!(
        sent.judge(NOW, &["sso"]).unwrap().payload,
        Payload::Unsigned
    );
}

#[test]
fn a_presigned_url_lives_as_long_as_it_says() {
    let mut request = Owned::new("GET", "/x", "b=2&a=%20");
    request.query =
        request.with(|request| presign(&params(&secret(), Some("t+/=")), "h", request, 60));
    let request = request.header("host", "h");
    assert!(request.judge(NOW + 60, &["sso"]).is_ok());
    assert!(request.judge(NOW - 900, &["sso"]).is_ok());
    assert_eq!(
        request.judge(NOW + 61, &["sso"]),
        Err(Error::RequestExpired)
    );
    assert_eq!(
        request.judge(NOW - 901, &["sso"]),
        Err(Error::SignatureNotYetCurrent {
            signed_at: NOW,
            now: NOW - 901
        })
    );
    assert_eq!(
        request.parse().unwrap().unwrap().session_token(),
        Some("t+/=")
    );
}

#[test]
fn a_cached_key_verifies_its_scope_and_no_other() {
    let request = signed(&Owned::new("GET", "/", ""), None);
    let secret = secret();
    request.with(|request| {
        let presented = Presented::parse(request).unwrap().unwrap();
        let verify = |key: &SigningKey| presented.verify_with_key(request, key, NOW, &["sso"]);
        assert!(verify(&presented.signing_key(&secret)).is_ok());
        assert!(verify(&SigningKey::derive(&secret, "20260801", "eu-west-1", "sso")).is_ok());
        let others = [
            SigningKey::derive(&secret, "20260802", "eu-west-1", "sso"),
            SigningKey::derive(&secret, "20260801", "eu-west-2", "sso"),
            SigningKey::derive(&secret, "20260801", "eu-west-1", "sts"),
            SigningKey::derive(&SecretKey::new("x"), "20260801", "eu-west-1", "sso"),
        ];
        for other in &others {
            assert_eq!(verify(other), Err(Error::SignatureDoesNotMatch));
        }
    });
}

#[test]
fn a_path_is_normalised_as_the_sdks_do() {
    let cases = [
        ("", "/"),
        ("/", "/"),
        ("//", "/"),
        ("/..", "/"),
        ("/a/./b/", "/a/b/"),
        ("/a/b/..", "/a"),
        ("/a/b/../", "/a/"),
        ("/%2e%2e/a", "/%2e%2e/a"),
        ("*", "*"),
    ];
    for (path, expected) in cases {
        assert_eq!(normalize_path(path), expected, "{path}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let request = signed(&Owned::new("GET", "/", ""), Some("hush-token"));
    let shown = request.with(|request| {
        let presented = Presented::parse(request).unwrap().unwrap();
        let key = presented.signing_key(&secret());
        format!("{request:?} {presented:?} {key:?} {:?}", secret())
    });
    let signature = String::from_utf8(request.headers.last().unwrap().1.clone()).unwrap();
    let signature = signature.rsplit('=').next().unwrap();
    for hidden in [SECRET, "hush-token", signature] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

#[test]
fn constant_time_the_one_comparison_of_secrets_compares() {
    // Its constant time is aws-lc's promise and cannot be measured here. That it is the only
    // comparison is kept by having the signature and the body hash go through it.
    use crate::key::equal_in_constant_time;
    assert!(equal_in_constant_time(b"abc", b"abc"));
    assert!(!equal_in_constant_time(b"abc", b"abd"));
    assert!(!equal_in_constant_time(b"abc", b"ab"));
    assert!(!equal_in_constant_time(b"", b"a"));
}
