use serde_json::json;

use super::*;

const NOW: i64 = 1_790_000_000;
const ISSUER: &str = "https://idp.example.com";

fn claims(more: &Value) -> Map<String, Value> {
    let mut claims = json!({"iss": ISSUER, "sub": "42", "aud": "cardea", "nonce": "n-1",
        "iat": NOW, "exp": NOW + 300});
    for (name, value) in more.as_object().expect("an object") {
        claims[name] = value.clone();
    }
    claims.as_object().expect("an object").clone()
}

fn judged(claims: &Map<String, Value>, access_token: Option<&str>) -> Option<String> {
    let nonce = Secret::new("n-1");
    let expected = Expected {
        issuer: ISSUER,
        client_id: "cardea",
        nonce: &nonce,
        access_token,
        algorithm: Algorithm::Rs256,
        now: Timestamp::from_seconds(NOW),
    };
    expected.check(claims).err().map(|unfit| unfit.to_string())
}

#[test]
fn a_token_for_us_and_for_now_is_believed() {
    for more in [
        json!({}),
        json!({"aud": ["cardea"]}),
        json!({"azp": "cardea"}),
        json!({"nbf": NOW, "iat": NOW - 60}),
        json!({"iat": 1_790_000_000.5}),
        // Within the skew that is stated.
        json!({"exp": NOW - 179, "iat": NOW + 180}),
    ] {
        assert_eq!(judged(&claims(&more), None), None, "{more}");
    }
}

#[test]
fn wrong_audience_a_token_for_others_or_another_time_is_refused() {
    for (more, part) in [
        (json!({"iss": "https://idp.example.com/"}), "iss"),
        (json!({"iss": null}), "iss"),
        (json!({"sub": ""}), "sub"),
        (json!({"sub": 42}), "sub"),
        (json!({"aud": "others"}), "aud"),
        (json!({"aud": []}), "aud"),
        (json!({"aud": ["cardea", "others"]}), "aud"),
        (json!({"aud": ["cardea", "others"], "azp": "cardea"}), "aud"),
        (json!({"azp": "others"}), "azp"),
        (json!({"azp": 1}), "azp"),
        (json!({"exp": NOW - 180}), "exp"),
        (json!({"exp": null}), "exp"),
        (json!({"exp": "9999999999"}), "exp"),
        (json!({"iat": NOW + 181}), "iat"),
        (json!({"iat": NOW - 24 * 3600}), "iat"),
        (json!({"iat": null}), "iat"),
        (json!({"nbf": NOW + 181}), "nbf"),
        (json!({"nbf": "now"}), "nbf"),
    ] {
        let reason = judged(&claims(&more), None).expect("refused");
        assert!(reason.contains(part), "{more}: {reason}");
    }
}

#[test]
fn replay_a_token_of_another_sign_in_is_refused() {
    for more in [
        json!({"nonce": "n-2"}),
        json!({"nonce": ""}),
        json!({"nonce": null}),
        json!({"nonce": ["n-1"]}),
    ] {
        let reason = judged(&claims(&more), None).expect("refused");
        assert!(reason.contains("nonce"), "{more}: {reason}");
    }
}

#[test]
fn an_access_token_that_was_put_beside_another_id_token_is_noticed() {
    // OpenID Connect Core 1.0 appendix A.3.
    let token = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
    let hash = json!({"at_hash": "77QmUPtjPfzWtF2AnpK9RQ"});
    assert_eq!(judged(&claims(&hash), Some(token)), None);
    for (more, token) in [
        (hash.clone(), Some("another")),
        (hash, None),
        (json!({"at_hash": 1}), Some(token)),
    ] {
        let reason = judged(&claims(&more), token).expect("refused");
        assert!(reason.contains("at_hash"), "{reason}");
    }
}

#[test]
fn an_email_is_a_user_name_only_once_it_is_verified() {
    let options = OidcOptions {
        user_name_claim: "email".to_owned(),
        ..OidcOptions::default()
    };
    let email = |verified: Value| {
        let more = json!({"email": "ada@example.com", "email_verified": verified});
        user_name(&claims(&more), &options)
    };
    assert_eq!(email(json!(true)).expect("verified"), "ada@example.com");
    for verified in [json!(false), json!("true"), json!(null), json!(1)] {
        assert!(email(verified.clone()).is_err(), "{verified}");
    }
    let usual = OidcOptions::default();
    let named = |name: Value| user_name(&claims(&json!({"preferred_username": name})), &usual);
    assert_eq!(named(json!("ada")).expect("a name"), "ada");
    for name in [
        json!(""),
        json!(1),
        json!("a\nb"),
        json!("a".repeat(129)),
        json!(["ada"]),
    ] {
        assert!(named(name.clone()).is_err(), "{name}");
    }
}

#[test]
fn attributes_for_access_control_come_by_awss_names_or_in_a_claim() {
    let options = OidcOptions {
        access_control_claim: Some("cardea_tags".to_owned()),
        ..OidcOptions::default()
    };
    let found = |more: &Value| access_control(&claims(more), &options);
    let good = json!({format!("{ACCESS_CONTROL}Department"): "Engines",
        format!("{ACCESS_CONTROL}Empty"): "", "cardea_tags": {"CostCenter": ["42"]}});
    let expected = [("CostCenter", "42"), ("Department", "Engines")];
    let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(found(&good).expect("tags"), BTreeMap::from(expected));
    // Only the claim that is configured is one.
    let unasked = access_control(&claims(&good), &OidcOptions::default()).expect("tags");
    assert_eq!(unasked.len(), 1);
    let many: Map<String, Value> = (0..51).map(|n| (format!("k{n}"), json!("v"))).collect();
    for tags in [
        json!({"a": ["1", "2"]}),
        json!({"a": 1}),
        json!({"a": {"b": "c"}}),
        json!({"a": "v".repeat(257)}),
        json!({"a": "<b>"}),
        json!({"k".repeat(129): "v"}),
        json!({"aws:x": "v"}),
        json!({"a": "1", "A": "2"}),
        json!("text"),
        Value::Object(many),
    ] {
        assert!(found(&json!({"cardea_tags": tags})).is_err(), "{tags}");
    }
}
