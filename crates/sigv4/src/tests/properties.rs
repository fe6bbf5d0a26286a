//! What holds for any bytes.

use proptest::prelude::*;

use super::{Owned, SECRET};
use crate::canonical::{QueryParts, canonical_query};
use crate::{SecretKey, SigningParams, normalize_path, presign, sign};

/// Text made of the pieces the parser looks for, so that it gets past the first test.
fn almost_authorization() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("AWS4-HMAC-SHA256 ".to_owned()),
        Just("AWS4-".to_owned()),
        Just("Credential=".to_owned()),
        Just("AKID/20260801/eu-west-1/sso/aws4_request".to_owned()),
        Just("SignedHeaders=".to_owned()),
        Just("host;x-amz-date".to_owned()),
        Just("Signature=".to_owned()),
        Just(", ".to_owned()),
        "\\PC{0,8}",
    ];
    prop::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

fn almost_query() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("X-Amz-Algorithm=AWS4-HMAC-SHA256&".to_owned()),
        Just("X-Amz-Credential=A%2F20260801%2Fr%2Fsso%2Faws4_request&".to_owned()),
        Just("X-Amz-Date=20260801T000000Z&".to_owned()),
        Just("X-Amz-Expires=60&".to_owned()),
        Just("X-Amz-SignedHeaders=host&".to_owned()),
        Just("X-Amz-Signature=00&".to_owned()),
        "\\PC{0,8}",
        "%[0-9a-fA-F]{0,3}",
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn any_request() -> impl Strategy<Value = Owned> {
    let header_name = prop_oneof![Just("X-Two".to_owned()), "[a-zA-Z][a-zA-Z-]{0,12}"];
    let header = (header_name, prop::collection::vec(any::<u8>(), 0..20));
    (
        "[A-Z]{1,7}",
        "(/[^?#]{0,6}){1,4}",
        "\\PC{0,40}",
        prop::collection::vec(header, 0..5),
        prop::collection::vec(any::<u8>(), 0..60),
    )
        .prop_map(|(method, path, query, headers, body)| {
            let reserved = |name: &str| {
                ["authorization", "host"].contains(&name.to_ascii_lowercase().as_str())
            };
            let headers = headers
                .into_iter()
                .filter(|(name, _)| !reserved(name))
                .collect();
            Owned {
                method,
                path,
                query,
                headers,
                body,
            }
        })
}

proptest! {
    #[test]
    fn any_bytes_get_a_verdict(
        authorization in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200),
            almost_authorization().prop_map(String::into_bytes),
        ],
        date in prop_oneof![Just("20260801T000000Z".to_owned()), "[0-9TZ]{16}", "\\PC{0,30}"],
        query in almost_query(),
        is_in_header in any::<bool>(),
        now in any::<i64>(),
    ) {
        let mut request = Owned::new("GET", "/", &query).header("X-Amz-Date", &date);
        if is_in_header {
            request.headers.push(("Authorization".to_owned(), authorization));
        }
        let verdict = request.judge(now, &["sso"]);
        let error = verdict.expect_err("nobody signed this");
        prop_assert!(!error.message().is_empty());
    }

    #[test]
    fn what_is_signed_verifies(
        request in any_request(),
        token in prop::option::of("[!-~]{1,40}"),
        region in "[a-z]{2}-[a-z]{4,9}-[1-9]",
        signed_at in 0_i64..100_000_000_000,
        offset in -900_i64..=900,
        is_presigned in any::<bool>(),
    ) {
        let secret = SecretKey::new(SECRET);
        let params = SigningParams {
            access_key_id: "AKIDEXAMPLE",
            secret: &secret,
            session_token: token.as_deref(),
            region: &region,
            service: "sts",
            signed_at,
        };
        let mut sent = request.clone().header("Host", "sts.example");
        if is_presigned {
            sent.query = request.with(|request| presign(&params, "sts.example", request, 900));
        } else {
            let added = request.with(|request| sign(&params, "sts.example", request));
            sent = added.iter().fold(sent, |sent, (name, value)| sent.header(name, value));
        }
        let verdict = sent.judge(signed_at + offset, &["sts"]);
        prop_assert!(verdict.is_ok(), "{verdict:?}");
        let presented = sent.parse().unwrap().unwrap();
        prop_assert_eq!(presented.session_token(), token.as_deref());
        sent.body.push(0);
        prop_assert!(sent.judge(signed_at, &["sts"]).is_err());
    }

    #[test]
    fn canonical_forms_are_their_own_canonical_forms(
        path in "(/[a-z.%]{0,3}){0,6}/?",
        query in "\\PC{0,40}",
    ) {
        let once = normalize_path(&path);
        prop_assert_eq!(normalize_path(&once), once.clone());
        let once = canonical_query(&query, QueryParts::All);
        prop_assert_eq!(canonical_query(&once, QueryParts::All), once.clone());
    }
}
