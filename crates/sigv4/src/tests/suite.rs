//! The facts of AWS's published Signature Version 4 test suite: request, signed headers, signature.

use super::{ACCESS_KEY_ID, Owned};

/// 20150830T123600Z.
const NOW: i64 = 1_440_938_160;

const UNRESERVED: &str = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SUITE_TOKEN: &str = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";
const STS_TOKEN: &str = concat!(
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfp",
    "SPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPky",
    "QDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz",
    "+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA=="
);
const VANILLA: &str = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";

#[track_caller]
fn check(name: &str, request: Owned, signed_headers: &str, signature: &str) {
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={ACCESS_KEY_ID}/20150830/us-east-1/service/aws4_request, \
         SignedHeaders={signed_headers}, Signature={signature}"
    );
    let request = request.header("Authorization", &authorization);
    let verdict = request.judge(NOW, &["service"]);
    assert!(verdict.is_ok(), "{name}: {verdict:?}");
}

fn request(method: &str, path: &str, query: &str) -> Owned {
    Owned::new(method, path, query)
        .header("Host", "example.amazonaws.com")
        .header("X-Amz-Date", "20150830T123600Z")
}

#[test]
fn queries_of_the_published_suite_verify() {
    let unreserved = format!("{UNRESERVED}={UNRESERVED}");
    let cases = [
        ("get-vanilla", "", VANILLA),
        (
            "get-vanilla-empty-query-key",
            "Param1=value1",
            "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
        ),
        (
            "get-vanilla-query-order-key-case",
            "Param2=value2&Param1=value1",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        (
            "get-vanilla-query-order-key",
            "Param1=value2&Param1=Value1",
            "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1",
        ),
        (
            "get-vanilla-query-order-value",
            "Param1=value2&Param1=value1",
            "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694",
        ),
        (
            "get-vanilla-query-order-encoded",
            "Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
            "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac",
        ),
        (
            "get-vanilla-query-unreserved",
            unreserved.as_str(),
            "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197",
        ),
        (
            "get-vanilla-utf8-query",
            "\u{1234}=bar",
            "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
        ),
    ];
    for (name, query, signature) in cases {
        check(
            name,
            request("GET", "/", query),
            "host;x-amz-date",
            signature,
        );
    }
}

#[test]
fn paths_of_the_published_suite_verify() {
    let unreserved = format!("/{UNRESERVED}");
    let cases = [
        ("get-relative", "/example/..", VANILLA),
        ("get-relative-relative", "/example1/example2/../..", VANILLA),
        ("get-slash", "//", VANILLA),
        ("get-slash-dot-slash", "/./", VANILLA),
        (
            "get-slash-pointless-dot",
            "/./example",
            "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5",
        ),
        (
            "get-slashes",
            "//example//",
            "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
        ),
        (
            "get-space",
            "/example space/",
            "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
        ),
        (
            "get-special-character",
            "/example/$delete",
            "a853c9b21b528b19643d00910d35b83a10c366a10833ceefb45edd6c80e40f27",
        ),
        (
            "get-unreserved",
            unreserved.as_str(),
            "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
        ),
        (
            "get-utf8",
            "/\u{1234}",
            "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
        ),
    ];
    for (name, path, signature) in cases {
        check(name, request("GET", path, ""), "host;x-amz-date", signature);
    }
}

#[test]
fn headers_of_the_published_suite_verify() {
    let with = |method: &str, values: &[(&str, &str)]| {
        let plain = request(method, "/", "");
        values
            .iter()
            .fold(plain, |request, (name, value)| request.header(name, value))
    };
    let one = "host;my-header1;x-amz-date";
    check(
        "get-header-key-duplicate",
        with(
            "GET",
            &[
                ("My-Header1", "value2"),
                ("My-Header1", "value2"),
                ("My-Header1", "value1"),
            ],
        ),
        one,
        "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
    );
    check(
        "get-header-value-multiline",
        with("GET", &[("My-Header1", "value1\n  value2\n     value3")]),
        one,
        "cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd",
    );
    let unordered = ["value4", "value1", "value3", "value2"].map(|value| ("My-Header1", value));
    check(
        "get-header-value-order",
        with("GET", &unordered),
        one,
        "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
    );
    check(
        "get-header-value-trim",
        with(
            "GET",
            &[("My-Header1", " value1"), ("My-Header2", " \"a   b   c\"")],
        ),
        "host;my-header1;my-header2;x-amz-date",
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    );
    check(
        "get-vanilla-with-session-token",
        with("GET", &[("X-Amz-Security-Token", SUITE_TOKEN)]),
        "host;x-amz-date;x-amz-security-token",
        "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8",
    );
    check(
        "post-header-key-sort",
        with("POST", &[("My-Header1", "value1")]),
        one,
        "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
    );
    check(
        "post-header-value-case",
        with("POST", &[("My-Header1", "VALUE1")]),
        one,
        "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
    );
    check(
        "post-sts-token",
        with("POST", &[("X-Amz-Security-Token", STS_TOKEN)]),
        "host;x-amz-date;x-amz-security-token",
        "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
    );
}

#[test]
fn bodies_of_the_published_suite_verify() {
    let vanilla = "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b";
    check(
        "post-vanilla",
        request("POST", "/", ""),
        "host;x-amz-date",
        vanilla,
    );
    check(
        "post-vanilla-query",
        request("POST", "/", "Param1=value1"),
        "host;x-amz-date",
        "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
    );
    let form = |content_type: &str| {
        let request = request("POST", "/", "").header("Content-Type", content_type);
        Owned {
            body: b"Param1=value1".to_vec(),
            ..request
        }
    };
    let signed = "content-type;host;x-amz-date";
    check(
        "post-x-www-form-urlencoded",
        form("application/x-www-form-urlencoded"),
        signed,
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    );
    check(
        "post-x-www-form-urlencoded-parameters",
        form("application/x-www-form-urlencoded; charset=utf8"),
        signed,
        "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
    );
}
