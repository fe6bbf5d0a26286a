use super::*;
use crate::doctor::facts::{Person, Provisioning};
use crate::doctor::report::{Report, Verdict};

const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);
const METADATA: &str = "https://idp.example.com/metadata";

fn days(days: i64) -> Timestamp {
    NOW.plus(Duration::from_days(days))
}

fn certificate(status: &str) -> Trusted {
    Trusted {
        id: "0123456789abcdef".repeat(4),
        subject: "CN=idp.example.com".to_owned(),
        status: status.to_owned(),
        not_after: days(10),
        certificate: None,
    }
}

fn said() -> IdentityProvider {
    IdentityProvider {
        entity_id: "https://idp.example.com".to_owned(),
        valid_until: None,
        wants_signed_requests: false,
        sign_on: Vec::new(),
        logout: Vec::new(),
        name_id_formats: vec![NameIdFormat::Email.as_str().to_owned()],
        signing: Vec::new(),
        encryption: Vec::new(),
    }
}

fn saml() -> Saml {
    Saml {
        entity_id: "https://idp.example.com".to_owned(),
        sign_on: vec!["https://idp.example.com/sso".to_owned()],
        formats: vec![NameIdFormat::Email.as_str().to_owned()],
        clock_skew: 60,
        initiation: "SERVICE_PROVIDER".to_owned(),
        signed: "ASSERTION_OR_RESPONSE".to_owned(),
        encryption: "REFUSED".to_owned(),
        certificates: vec![certificate("ACTIVE")],
        metadata_url: Some(METADATA.to_owned()),
        valid_until: None,
        refresh_failure: None,
        our_entity_id: "https://id.example.com/platform/saml/d-1234567890".to_owned(),
        our_consumer: "https://id.example.com/platform/saml/acs/d-1234567890".to_owned(),
        asked: Asked {
            ahead: Some(1),
            said: Ok(said()),
        },
    }
}

fn token(name: &str, ends: i64) -> Token {
    Token {
        name: name.to_owned(),
        expires_at: days(ends),
        last_used_at: Some(days(-1)),
    }
}

fn person(user_name: &str) -> Person {
    Person {
        user_name: user_name.to_owned(),
        emails: Vec::new(),
        is_enabled: true,
    }
}

/// Nothing is wrong with it.
fn facts() -> Facts {
    Facts {
        now: NOW,
        source: IdentitySource::Saml,
        public_url: "https://id.example.com".to_owned(),
        saml: Some(saml()),
        oidc: None,
        provisioning: Provisioning {
            is_enabled: true,
            is_rehearsal: false,
            held: None,
            tokens: vec![token("okta", 200)],
        },
        people: vec![person("ada@example.com")],
    }
}

#[test]
fn what_is_well_is_told_as_well() {
    let checks = examine(&facts());
    assert!(
        checks.iter().all(|check| check.verdict == Verdict::Good),
        "{checks:#?}"
    );
    assert!(Report::of_set_up(checks).is_healthy());
}

type Spoil = fn(&mut Facts, &mut Saml);

/// What is spoilt, how bad that is, what is told of it.
const SPOILT: &[(&str, Verdict, &str, Spoil)] = &[
    ("no provider", Verdict::Wrong, "none is set", |facts, _| {
        facts.source = IdentitySource::Oidc;
    }),
    (
        "plain address",
        Verdict::Wrong,
        "neither `https`",
        |facts, _| {
            facts.public_url = "http://id.example.com".to_owned();
        },
    ),
    ("plain sign-in", Verdict::Wrong, "not `https`", |_, saml| {
        saml.sign_on = vec!["http://idp.example.com/sso".to_owned()];
    }),
    (
        "ended metadata",
        Verdict::Wrong,
        "metadata ended",
        |_, saml| {
            saml.valid_until = Some(NOW);
        },
    ),
    (
        "ending metadata",
        Verdict::Warning,
        "metadata end",
        |_, saml| {
            saml.valid_until = Some(days(29));
            saml.metadata_url = None;
        },
    ),
    (
        "failed refresh",
        Verdict::Wrong,
        "not refreshed",
        |_, saml| {
            saml.refresh_failure = Some("the answer is 404".to_owned());
        },
    ),
    (
        "another entity",
        Verdict::Wrong,
        "`https://other`",
        |_, saml| {
            saml.asked.said = Ok(IdentityProvider {
                entity_id: "https://other".to_owned(),
                ..said()
            });
        },
    ),
    (
        "no format",
        Verdict::Wrong,
        "none of the formats",
        |_, saml| {
            saml.asked.said = Ok(IdentityProvider {
                name_id_formats: vec![NameIdFormat::Persistent.as_str().to_owned()],
                ..said()
            });
        },
    ),
    ("expired", Verdict::Wrong, "No certificate", |_, saml| {
        saml.certificates = vec![certificate("EXPIRED")];
    }),
    ("expiring", Verdict::Warning, "expires at", |_, saml| {
        saml.certificates = vec![certificate("EXPIRING")];
    }),
    (
        "old one left",
        Verdict::Warning,
        "has expired",
        |_, saml| {
            saml.certificates = vec![certificate("ACTIVE"), certificate("EXPIRED")];
        },
    ),
    (
        "clock ahead",
        Verdict::Wrong,
        "61 seconds ahead of",
        |_, saml| {
            saml.asked.ahead = Some(61);
        },
    ),
    (
        "clock behind",
        Verdict::Wrong,
        "90 seconds behind",
        |_, saml| {
            saml.asked.ahead = Some(-90);
        },
    ),
    ("held", Verdict::Wrong, "holds back", |facts, _| {
        facts.provisioning.held = Some("40 of 100 users".to_owned());
    }),
    (
        "rehearsal",
        Verdict::Warning,
        "only rehearses",
        |facts, _| {
            facts.provisioning.is_rehearsal = true;
        },
    ),
    ("no token", Verdict::Warning, "no token", |facts, _| {
        facts.provisioning.tokens.clear();
    }),
    ("ended token", Verdict::Wrong, "`okta` ended", |facts, _| {
        facts.provisioning.tokens = vec![token("okta", 0)];
    }),
    (
        "ending token",
        Verdict::Warning,
        "`okta` ends",
        |facts, _| {
            facts.provisioning.tokens = vec![token("okta", 30)];
        },
    ),
    ("silence", Verdict::Warning, "last used", |facts, _| {
        for token in &mut facts.provisioning.tokens {
            token.last_used_at = Some(days(-8));
        }
    }),
    ("odd name", Verdict::Warning, "`grace`", |facts, _| {
        facts.people.push(person("grace"));
    }),
];

#[test]
fn one_thing_that_is_wrong_is_the_first_thing_told() {
    for (what, verdict, words, spoil) in SPOILT {
        let (mut facts, mut saml) = (facts(), saml());
        spoil(&mut facts, &mut saml);
        facts.saml = Some(saml);
        let checks = examine(&facts);
        let worst = checks.iter().map(|check| check.verdict).max();
        assert_eq!(worst, Some(*verdict), "{what}: {checks:#?}");
        let report = Report::of_set_up(checks);
        assert!(!report.is_healthy(), "{what}");
        assert!(
            report.summary().contains(words),
            "{what}: {}",
            report.summary()
        );
    }
}

#[test]
fn what_nobody_has_to_mend_is_a_note() {
    type Change = fn(&mut Facts, &mut Saml);
    let cases: &[(&str, &str, Change)] = &[
        ("not switched", "do not sign in with it yet", |facts, _| {
            facts.source = IdentitySource::Directory;
        }),
        (
            "out of reach",
            "cannot be had from this machine",
            |_, saml| {
                saml.asked.said = Err("it takes too long".to_owned());
            },
        ),
        ("no clock", "could not be compared", |_, saml| {
            saml.asked.ahead = None;
        }),
        ("by document", "brought by hand", |_, saml| {
            saml.metadata_url = None;
        }),
        ("another format", "another one that is taken", |_, saml| {
            saml.asked.said = Ok(IdentityProvider {
                name_id_formats: vec![NameIdFormat::Unspecified.as_str().to_owned()],
                ..said()
            });
        }),
        ("not enabled", "not enabled", |facts, _| {
            facts.provisioning = Provisioning::default();
        }),
        ("a successor", "`first` ended", |facts, _| {
            facts.provisioning.tokens = vec![token("first", 0), token("second", 200)];
        }),
        ("never used", "not been used", |facts, _| {
            for token in &mut facts.provisioning.tokens {
                token.last_used_at = None;
            }
        }),
    ];
    for (what, words, change) in cases {
        let (mut facts, mut saml) = (facts(), saml());
        change(&mut facts, &mut saml);
        facts.saml = Some(saml);
        let checks = examine(&facts);
        let note = checks.iter().find(|check| check.text.contains(words));
        assert_eq!(
            note.map(|check| check.verdict),
            Some(Verdict::Note),
            "{what}: {checks:#?}"
        );
        assert!(Report::of_set_up(checks).is_healthy(), "{what}");
    }
}

#[test]
fn names_of_any_form_are_no_fault_where_any_form_is_taken() {
    let mut saml = saml();
    saml.formats
        .push(NameIdFormat::Persistent.as_str().to_owned());
    let facts = Facts {
        saml: Some(saml),
        people: vec![person("grace")],
        ..facts()
    };
    assert_eq!(user_names(&facts), None);
    let mut disabled = self::facts();
    disabled.people = vec![Person {
        is_enabled: false,
        ..person("grace")
    }];
    let found = user_names(&disabled).expect("a check");
    assert_eq!(
        found.verdict,
        Verdict::Good,
        "who is disabled signs in nowhere"
    );
}

#[test]
fn an_openid_provider_says_who_it_is() {
    let mut facts = facts();
    facts.source = IdentitySource::Oidc;
    facts.saml = None;
    let provider = |said: Result<&str, &str>| Oidc {
        issuer: "https://op.example.com".to_owned(),
        asked: Asked {
            ahead: Some(0),
            said: said.map(str::to_owned).map_err(str::to_owned),
        },
    };
    facts.oidc = Some(provider(Ok("https://op.example.com")));
    assert!(Report::of_set_up(examine(&facts)).is_healthy());
    facts.oidc = Some(provider(Ok("https://op.example.com/")));
    let report = Report::of_set_up(examine(&facts));
    assert!(
        report.summary().contains("`https://op.example.com/`"),
        "{report:?}"
    );
    facts.oidc = Some(provider(Err("the answer is 502")));
    assert!(
        Report::of_set_up(examine(&facts)).is_healthy(),
        "the server may reach it"
    );
}

#[test]
fn transport_downgrade_only_https_and_this_machine_are_secure() {
    for (url, expected) in [
        ("https://id.example.com", true),
        ("http://127.0.0.1:8420", true),
        ("http://[::1]:8420/start", true),
        ("http://localhost", true),
        ("http://localhost.example.com", false),
        ("http://id.example.com", false),
        ("http://10.0.0.5:8420", false),
        ("ftp://127.0.0.1", false),
        ("", false),
    ] {
        assert_eq!(is_secure(url), expected, "{url}");
    }
}
