//! Botocore's opinion: what it signs verifies, and no byte of it can be changed.

use serde_json::Value;

use super::{ACCESS_KEY_ID, Owned, SECRET};
use crate::canonical::{QueryParts, canonical_query};
use crate::{Form, Payload, normalize_path};

struct Vector {
    name: String,
    service: String,
    region: String,
    form: String,
    token: Option<String>,
    request: Owned,
}

impl Vector {
    fn is_unsigned(&self) -> bool {
        self.request
            .headers
            .iter()
            .any(|(_, value)| value == b"UNSIGNED-PAYLOAD")
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn load() -> (i64, Vec<Vector>) {
    let file: Value = serde_json::from_str(include_str!("../../tests/vectors.json")).unwrap();
    assert_eq!(file["access_key_id"], ACCESS_KEY_ID);
    assert_eq!(file["secret"], SECRET);
    let vectors = file["vectors"].as_array().unwrap().iter().map(|vector| {
        let headers = vector["headers"].as_array().unwrap().iter();
        let request = Owned {
            method: text(&vector["method"]),
            path: text(&vector["path"]),
            query: text(&vector["query"]),
            headers: headers
                .map(|pair| (text(&pair[0]), text(&pair[1]).into_bytes()))
                .collect(),
            body: text(&vector["body"]).into_bytes(),
        };
        Vector {
            name: text(&vector["name"]),
            service: text(&vector["service"]),
            region: text(&vector["region"]),
            form: text(&vector["form"]),
            token: vector["token"].as_str().map(str::to_owned),
            request,
        }
    });
    (file["now"].as_i64().unwrap(), vectors.collect())
}

#[test]
fn what_botocore_signs_verifies() {
    let (now, vectors) = load();
    assert!(vectors.len() > 60);
    for vector in vectors {
        let name = &vector.name;
        let presented = vector.request.parse().unwrap().unwrap();
        assert_eq!(presented.access_key_id(), ACCESS_KEY_ID, "{name}");
        assert_eq!(presented.scope().service, vector.service, "{name}");
        assert_eq!(presented.scope().region, vector.region, "{name}");
        assert_eq!(presented.session_token(), vector.token.as_deref(), "{name}");
        assert_eq!(presented.signed_at(), now, "{name}");
        let is_presigned = matches!(
            presented.form(),
            Form::Presigned {
                expires_in: Some(_)
            }
        );
        assert_eq!(is_presigned, vector.form == "presigned", "{name}");
        let verdict = vector.request.judge(now, &["other", &vector.service]);
        let payload = if vector.is_unsigned() {
            Payload::Unsigned
        } else {
            Payload::Signed
        };
        assert_eq!(
            verdict.map(|verified| verified.payload),
            Ok(payload),
            "{name}"
        );
    }
}

#[test]
fn no_signed_byte_of_a_request_can_be_changed() {
    let (now, vectors) = load();
    let mut refused = 0_usize;
    for vector in &vectors {
        for (what, mutant) in mutants(vector) {
            let verdict = mutant.judge(now, &[&vector.service]);
            assert!(
                verdict.is_err(),
                "{}: {what} changed and still verified",
                vector.name
            );
            refused += 1;
        }
    }
    assert!(refused > 30_000, "only {refused} mutants");
}

#[test]
fn an_unsigned_payload_may_change_and_a_signed_one_may_not() {
    let (now, vectors) = load();
    for vector in &vectors {
        let mut request = vector.request.clone();
        request.body.push(b' ');
        let verdict = request.judge(now, &[&vector.service]);
        assert_eq!(verdict.is_ok(), vector.is_unsigned(), "{}", vector.name);
    }
}

/// Each signed byte changed on its own, each signed part removed or repeated.
fn mutants(vector: &Vector) -> Vec<(String, Owned)> {
    let mut mutants = line_mutants(&vector.request);
    mutants.extend(header_mutants(&vector.request));
    if !vector.is_unsigned() {
        let bodies = flips(&vector.request.body);
        let mutant = |body| {
            (
                "body".to_owned(),
                Owned {
                    body,
                    ..vector.request.clone()
                },
            )
        };
        mutants.extend(bodies.map(mutant));
    }
    mutants
}

fn line_mutants(request: &Owned) -> Vec<(String, Owned)> {
    let mut mutants = Vec::new();
    let mut add = |what: String, mutant: Owned| mutants.push((what, mutant));
    for method in text_flips(&request.method) {
        add(
            format!("method {method}"),
            Owned {
                method,
                ..request.clone()
            },
        );
    }
    for path in text_flips(&request.path) {
        // `/./` and `///` are one path.
        if normalize_path(&path) != normalize_path(&request.path) {
            add(
                format!("path {path}"),
                Owned {
                    path,
                    ..request.clone()
                },
            );
        }
    }
    for query in text_flips(&request.query) {
        // `%2f` and `%2F` are one value.
        let canonical = |query: &str| canonical_query(query, QueryParts::All);
        if canonical(&query) != canonical(&request.query) {
            add(
                format!("query {query}"),
                Owned {
                    query,
                    ..request.clone()
                },
            );
        }
    }
    for query in [
        format!("{}&a", request.query),
        format!("X-Amz-Signature=0&{}", request.query),
    ] {
        add(
            format!("query {query}"),
            Owned {
                query,
                ..request.clone()
            },
        );
    }
    mutants
}

fn header_mutants(request: &Owned) -> Vec<(String, Owned)> {
    let mut mutants = Vec::new();
    let mut add = |what: String, mutant: Owned| mutants.push((what, mutant));
    let presented = format!("{:?}", request.parse().unwrap().unwrap());
    for (index, (name, value)) in request.headers.iter().enumerate() {
        let name = name.to_ascii_lowercase();
        if name != "authorization" && !presented.contains(&format!("\"{name}\"")) {
            continue;
        }
        let mut without = request.clone();
        without.headers.remove(index);
        add(format!("no {name}"), without);
        let mut twice = request.clone();
        twice.headers.push(request.headers[index].clone());
        add(format!("{name} twice"), twice);
        // The access key id selects the secret, and is not itself signed.
        let id = if name == "authorization" {
            find(value, ACCESS_KEY_ID.as_bytes())
        } else {
            None
        };
        for (position, flip) in flips(value).enumerate() {
            if id.is_some_and(|id| (id..id + ACCESS_KEY_ID.len()).contains(&position)) {
                continue;
            }
            let mut mutant = request.clone();
            mutant.headers[index].1 = flip;
            add(format!("byte {position} of {name}"), mutant);
        }
    }
    for extra in [
        "X-Amz-Target",
        "x-amz-security-token",
        "X-AMZ-DATE",
        "x-amz-anything",
    ] {
        add(
            format!("added {extra}"),
            request.clone().header(extra, "20260801T235930Z"),
        );
    }
    mutants
}

/// [`flips`] that are still text.
fn text_flips(text: &str) -> impl Iterator<Item = String> {
    flips(text.as_bytes()).filter_map(|flip| String::from_utf8(flip).ok())
}

/// The same bytes with one of them changed, for each of them.
fn flips(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len()).map(|index| {
        let mut flipped = bytes.to_vec();
        flipped[index] ^= 1;
        flipped
    })
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}
