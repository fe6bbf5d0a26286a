use serde_json::json;

use super::*;

fn key(algorithm: Algorithm, kid: &str) -> SigningKey {
    let pkcs8 = SigningKey::generate(algorithm).expect("a key");
    SigningKey::read(algorithm, kid, &pkcs8).expect("our own key")
}

fn set(keys: &[&SigningKey]) -> JwkSet {
    let keys: Vec<Value> = keys
        .iter()
        .map(|key| key.public().expect("a key"))
        .collect();
    JwkSet::parse(json!({"keys": keys}).to_string().as_bytes()).expect("a set")
}

fn with_header(header: &Value, token: &str) -> String {
    let rest = token.split_once('.').expect("parts").1;
    format!("{}.{rest}", URL_SAFE_NO_PAD.encode(header.to_string()))
}

fn outcome(token: &str, keys: &JwkSet) -> Result<Value, JwsError> {
    let claims = Unverified::parse(token)?.verify(keys)?;
    Ok(Value::Object(claims))
}

#[test]
fn what_a_key_signed_it_verifies_and_no_other_key_does() {
    let (rsa, ec, other) = (
        key(Algorithm::Rs256, "r"),
        key(Algorithm::Es384, "e"),
        key(Algorithm::Es384, "e"),
    );
    let claims = json!({"sub": "me"});
    let keys = set(&[&rsa, &ec]);
    for signer in [&rsa, &ec] {
        let token = sign(signer, &claims).expect("a token");
        assert_eq!(outcome(&token, &keys), Ok(claims.clone()));
        for index in [3, token.len() / 2, token.len() - 3] {
            let mut changed = token.clone().into_bytes();
            changed[index] = if changed[index] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("ASCII");
            assert!(outcome(&changed, &keys).is_err(), "{index}");
        }
    }
    let token = sign(&other, &claims).expect("a token");
    assert_eq!(outcome(&token, &keys), Err(JwsError::Signature));
    assert_eq!(outcome(&token, &set(&[&rsa])), Err(JwsError::NoKey));
    assert_eq!(outcome(&token, &set(&[&ec, &other])), Err(JwsError::NoKey));
}

#[test]
fn algorithm_confusion_the_header_of_a_token_chooses_nothing() {
    let rsa = key(Algorithm::Rs256, "r");
    let keys = set(&[&rsa]);
    let token = sign(&rsa, &json!({"sub": "me"})).expect("a token");
    for (header, expected) in [
        (json!({"alg": "none", "kid": "r"}), JwsError::Algorithm),
        (json!({"alg": "None", "kid": "r"}), JwsError::Algorithm),
        (json!({"alg": "HS256", "kid": "r"}), JwsError::Algorithm),
        (json!({"alg": "rs256", "kid": "r"}), JwsError::Algorithm),
        (json!({"kid": "r"}), JwsError::Algorithm),
        // The key is for RS256, and for nothing else.
        (json!({"alg": "RS512", "kid": "r"}), JwsError::NoKey),
        (json!({"alg": "PS256", "kid": "r"}), JwsError::NoKey),
        (json!({"alg": "ES256", "kid": "r"}), JwsError::NoKey),
        (json!({"alg": "RS256", "kid": "x"}), JwsError::NoKey),
        (json!({"alg": "RS256", "kid": 1}), JwsError::Malformed),
        (
            json!({"alg": "RS256", "crit": ["b64"]}),
            JwsError::Malformed,
        ),
        // The header is signed too.
        (json!({"alg": "RS256", "kid": "r"}), JwsError::Signature),
    ] {
        let forged = with_header(&header, &token);
        assert_eq!(outcome(&forged, &keys), Err(expected), "{header}");
    }
    let unsigned = format!("{}.", token.rsplit_once('.').expect("parts").0);
    assert_eq!(outcome(&unsigned, &keys), Err(JwsError::Signature));
}

#[test]
fn what_is_no_token_is_told_as_such() {
    let keys = JwkSet::default();
    for token in [
        "",
        ".",
        "..",
        "a.b",
        "e30.e30",
        "e30.e30.e30.e30",
        "W10.e30.AA",
    ] {
        let error = outcome(token, &keys).expect_err(token);
        assert_ne!(error, JwsError::Signature, "{token}");
    }
}

#[test]
fn algorithm_confusion_keys_for_something_else_are_passed_over() {
    let public = key(Algorithm::Rs256, "r").public().expect("a key");
    let with = |name: &str, value: Value| {
        let mut key = public.clone();
        key[name] = value;
        JwkSet::parse(json!({"keys": [key]}).to_string().as_bytes()).expect("a set")
    };
    assert!(
        with("x", json!(1))
            .choose(Algorithm::Rs256, Some("r"))
            .is_ok()
    );
    for (name, value) in [
        ("use", json!("enc")),
        ("alg", json!("HS256")),
        ("alg", json!("ES256")),
        ("kty", json!("oct")),
        ("n", json!("!")),
    ] {
        let set = with(name, value.clone());
        let found = set.choose(Algorithm::Rs256, Some("r"));
        assert!(found.is_err(), "{name} {value}");
    }
    assert!(JwkSet::parse(b"[]").is_none());
}
