use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::schema::ResourceKind;

fn parsed(text: &str) -> Filter {
    Filter::parse(text, Limits::default()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn ada() -> Map<String, Value> {
    let user = json!({
        "id": "U-1", "userName": "Ada@example.com", "externalId": "Ext-1", "active": true,
        "name": {"givenName": "Ada", "familyName": "Lovelace"}, "title": "",
        "emails": [
            {"value": "ada@work.example", "type": "work", "primary": true},
            {"value": "ada@home.example", "type": "home"},
        ],
        "meta": {"created": "2026-01-01T00:00:00Z", "lastModified": "2026-02-01T12:00:00Z"},
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "department": "Engines", "manager": {"value": "U-2"},
        },
    });
    user.as_object().cloned().unwrap_or_default()
}

fn is_ada(text: &str) -> bool {
    let schema = Schema::user(Mode::Rfc);
    let filter = parsed(text);
    assert_eq!(filter.check(schema), Ok(()), "{text}");
    filter.matches(&ada(), schema)
}

#[test]
fn filters_find_what_they_describe() {
    for text in [
        r#"userName eq "ada@EXAMPLE.com""#,
        r#"USERNAME EQ "ada@example.com""#,
        r#"urn:ietf:params:scim:schemas:core:2.0:User:userName sw "ADA""#,
        r#"externalId eq "Ext-1""#,
        r#"id eq "U-1""#,
        r#"name.familyName co "LOVE""#,
        r#"name.familyName ew "lace" and name.givenName ne "Grace""#,
        "active eq true",
        r#"active eq "True""#,
        "not (active eq false)",
        "nickName eq null",
        "userName ne null",
        "not (title pr)",
        "emails pr",
        r#"emails eq "ada@home.example""#,
        r#"emails.value co "@work""#,
        r#"emails[type eq "work" and value ew ".example"]"#,
        r#"emails[not (type eq "work") and primary eq null]"#,
        r#"emails[type eq "home"] and emails[primary eq true]"#,
        r#"meta.lastModified gt "2026-02-01T13:00:00+02:00""#,
        r#"meta.lastModified le "2026-02-01T12:00:00.000Z""#,
        r#"meta.created eq "2026-01-01T01:00:00+01:00""#,
        r#"userName gt "a" and userName lt "b""#,
        r#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "engines""#,
        r#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq "U-2""#,
        r#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager eq "U-2""#,
        // `and` before `or`, and parentheses before both
        r#"userName eq "ada@example.com" or active eq false and active eq true"#,
        r#"(userName eq "x" or active eq true) and id eq "U-1""#,
    ] {
        assert!(is_ada(text), "{text}");
    }
}

#[test]
fn filters_find_nothing_else() {
    for text in [
        r#"userName eq "ada""#,
        r#"externalId eq "ext-1""#,
        r#"id eq "u-1""#,
        r#"id eq "U-2" or active eq true and nickName pr"#,
        r#"(userName eq "ada@example.com" or active eq false) and active eq false"#,
        r#"emails[type eq "home" and primary eq true]"#,
        r#"emails[type eq "home" and value co "work"]"#,
        "title pr",
        "nickName pr",
        r#"nickName eq "x""#,
        r#"meta.lastModified lt "2026-02-01T12:00:00Z""#,
        "active ne true",
        "userName eq null",
        "not (userName pr)",
    ] {
        assert!(!is_ada(text), "{text}");
    }
}

#[test]
fn an_attribute_that_is_not_there_has_no_value() {
    let schema = Schema::user(Mode::Rfc);
    let holds = |text: &str| parsed(text).matches(&ada(), schema);
    assert!(!holds(r#"shoeSize eq "45""#));
    assert!(holds(r#"shoeSize ne "45""#));
    assert!(!holds("shoeSize pr"));
    assert!(!holds(r#"members[value eq "U-1"]"#));
}

#[test]
fn comparisons_that_mean_nothing_are_refused() {
    let check = |text: &str| parsed(text).check(Schema::user(Mode::Rfc));
    for text in [
        r#"shoeSize eq "45""#,
        r#"emails.shoeSize eq "45""#,
        r#"emails[shoeSize eq "45"]"#,
        "password pr",
        "urn:other:User:userName pr",
    ] {
        assert!(
            matches!(check(text), Err(FilterError::Unknown { .. })),
            "{text}"
        );
    }
    for text in [
        "active gt true",
        r#"active eq "maybe""#,
        "userName eq 1",
        "userName gt null",
        r#"meta.created gt "yesterday""#,
        r#"userName[value eq "a"]"#,
        r#"emails.value[type eq "a"]"#,
        r#"emails[primary co "t"]"#,
    ] {
        assert!(
            matches!(check(text), Err(FilterError::Incomparable { .. })),
            "{text}"
        );
    }
}

#[test]
fn what_is_no_filter_is_refused_with_its_place() {
    for (text, position) in [
        ("", 0),
        ("userName", 8),
        ("userName eq", 11),
        ("userName eq x", 12),
        ("userName eq 'x'", 12),
        (r#"userName eq "x"#, 12),
        (r#"userName eq "\x""#, 12),
        (r#"userName is "x""#, 9),
        (r#"userName eq "x" and"#, 16),
        (r#"userName eq "x" xor a pr"#, 16),
        (r#"(userName eq "x""#, 16),
        (r#"userName eq "x")"#, 15),
        ("not userName pr", 4),
        ("emails[type pr", 14),
        ("emails[emails[type pr]]", 13),
        ("emails[type pr].value eq 1", 15),
        ("[type pr]", 0),
        ("a pr b pr", 5),
    ] {
        let refused = Filter::parse(text, Limits::default());
        match refused {
            Err(FilterError::Syntax {
                position: found, ..
            }) => {
                assert_eq!(found, position, "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
    for text in [
        "1a pr",
        "a.b.c pr",
        "urn: pr",
        "x:userName pr",
        "a$b pr",
        "a. pr",
        ".a pr",
    ] {
        let refused = Filter::parse(text, Limits::default());
        assert!(
            matches!(refused, Err(FilterError::Name { .. })),
            "{text}: {refused:?}"
        );
    }
}

#[test]
fn parser_depth_of_scim_filters_is_bounded_and_so_is_their_length() {
    let nested =
        |open: &str, depth: usize| format!("{}a pr{}", open.repeat(depth), ")".repeat(depth));
    for open in ["(", "not ("] {
        assert!(Filter::parse(&nested(open, 15), Limits::default()).is_ok());
        let refused = Filter::parse(&nested(open, 16), Limits::default());
        assert_eq!(refused, Err(FilterError::TooDeep));
    }
    let everything = Limits {
        length: usize::MAX,
        depth: 16,
    };
    let refused = Filter::parse(&"(".repeat(1_000_000), everything);
    assert_eq!(refused, Err(FilterError::TooDeep));
    let refused = Filter::parse(&nested("emails[a pr and (", 1_000_000), everything);
    assert!(refused.is_err());
    let long = format!("userName eq \"{}\"", "a".repeat(4_096));
    assert_eq!(
        Filter::parse(&long, Limits::default()),
        Err(FilterError::TooLong)
    );
    // A long chain is flat.
    let chain = vec!["a pr"; 400].join(" and ");
    assert!(
        matches!(Filter::parse(&chain, Limits::default()), Ok(Filter::And(parts)) if parts.len() == 400)
    );
}

#[test]
fn aws_takes_its_filters() {
    let read = |text: &str, kind| AwsFilter::read(&parsed(text), kind);
    let (user, group) = (ResourceKind::User, ResourceKind::Group);
    let s = str::to_owned;
    for (text, kind, expected) in [
        (r#"userName eq "a""#, user, AwsFilter::UserName(s("a"))),
        (r#"USERNAME Eq "a""#, user, AwsFilter::UserName(s("a"))),
        (r#"externalId eq "a""#, user, AwsFilter::ExternalId(s("a"))),
        (r#"externalId eq "a""#, group, AwsFilter::ExternalId(s("a"))),
        (r#"groups.value eq "g""#, user, AwsFilter::InGroup(s("g"))),
        (
            r#"displayName eq "a""#,
            group,
            AwsFilter::DisplayName(s("a")),
        ),
        (
            r#"members.value eq "u""#,
            group,
            AwsFilter::WithMember(s("u")),
        ),
        (
            r#"id eq "u" and manager eq "m""#,
            user,
            AwsFilter::UserWithManager {
                user: s("u"),
                manager: s("m"),
            },
        ),
        (
            r#"members eq "u" and id eq "g""#,
            group,
            AwsFilter::GroupWithMember {
                group: s("g"),
                member: s("u"),
            },
        ),
        (
            r#"id eq "g" and members eq "u""#,
            group,
            AwsFilter::GroupWithMember {
                group: s("g"),
                member: s("u"),
            },
        ),
    ] {
        assert_eq!(read(text, kind), Ok(expected), "{text}");
    }
}

#[test]
fn aws_takes_no_other_filters() {
    for (text, kind) in [
        (r#"userName sw "a""#, ResourceKind::User),
        (
            r#"userName eq "a" or externalId eq "b""#,
            ResourceKind::User,
        ),
        (
            r#"userName eq "a" and externalId eq "b""#,
            ResourceKind::User,
        ),
        (r#"displayName eq "a""#, ResourceKind::User),
        (r#"not (userName eq "a")"#, ResourceKind::User),
        ("userName pr", ResourceKind::User),
        ("userName eq true", ResourceKind::User),
        (r#"emails[value eq "a"]"#, ResourceKind::User),
        (r#"emails.value eq "a""#, ResourceKind::User),
        (r#"id eq "a""#, ResourceKind::User),
        (r#"userName eq "a""#, ResourceKind::Group),
        (r#"id eq "a" and manager eq "b""#, ResourceKind::Group),
        (
            r#"id eq "a" and members eq "b" and members eq "c""#,
            ResourceKind::Group,
        ),
        (
            r#"urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a""#,
            ResourceKind::User,
        ),
    ] {
        let refused = AwsFilter::read(&parsed(text), kind).map_err(|error| error.detail);
        assert_eq!(refused, Err(INVALID_FILTER.to_owned()), "{text}");
    }
    let error = FilterError::TooDeep.into_scim(Mode::Aws);
    assert_eq!((error.status, error.detail.as_str()), (400, INVALID_FILTER));
    let error = FilterError::TooDeep.into_scim(Mode::Rfc);
    assert_eq!(error.detail, "the filter nests too deeply");
}

fn name() -> impl Strategy<Value = String> {
    // `not` and the like are names, too.
    prop_oneof![
        "[a-zA-Z][a-zA-Z0-9_-]{0,8}",
        Just("not".to_owned()),
        Just("and".to_owned()),
        Just("pr".to_owned()),
    ]
}

fn path() -> impl Strategy<Value = AttributePath> {
    let urn = proptest::option::of("urn:[a-z]{1,4}:[a-zA-Z0-9.:]{1,8}[a-z]");
    (urn, name(), proptest::option::of(name())).prop_map(|(urn, attribute, sub)| AttributePath {
        urn,
        attribute,
        sub,
    })
}

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof![
        Just(Literal::Null),
        any::<bool>().prop_map(Literal::Boolean),
        any::<i64>().prop_map(|number| Literal::Number(number.into())),
        any::<String>().prop_map(Literal::String),
    ]
}

/// Joined as the parser joins: nothing within something of its own kind, nothing alone.
fn join(parts: Vec<Filter>, is_and: bool) -> Filter {
    let mut flat = Vec::new();
    for part in parts {
        match (part, is_and) {
            (Filter::And(inner), true) | (Filter::Or(inner), false) => flat.extend(inner),
            (part, _) => flat.push(part),
        }
    }
    if is_and {
        Filter::And(flat)
    } else {
        Filter::Or(flat)
    }
}

fn filter() -> impl Strategy<Value = Filter> {
    let comparison = (0..Comparison::ALL.len()).prop_map(|number| Comparison::ALL[number]);
    let leaf = prop_oneof![
        path().prop_map(Filter::Present),
        (path(), comparison, literal())
            .prop_map(|(path, comparison, literal)| Filter::Compare(path, comparison, literal)),
    ];
    let logic = |inner: BoxedStrategy<Filter>| {
        prop_oneof![
            (vec(inner.clone(), 2..4), any::<bool>())
                .prop_map(|(parts, is_and)| join(parts, is_and)),
            inner.prop_map(|inner| Filter::Not(Box::new(inner))),
        ]
    };
    let within = leaf
        .clone()
        .prop_recursive(2, 8, 3, move |inner| logic(inner.boxed()));
    let leaf = prop_oneof![
        leaf,
        (path(), within).prop_map(|(path, inner)| Filter::Within(path, Box::new(inner))),
    ];
    leaf.prop_recursive(3, 16, 3, move |inner| logic(inner.boxed()))
}

proptest! {
    #[test]
    fn a_filter_that_is_printed_is_read_as_the_same(filter in filter()) {
        let limits = Limits { length: usize::MAX, depth: 16 };
        let text = filter.to_string();
        prop_assert_eq!(Filter::parse(&text, limits), Ok(filter), "{}", text);
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in any::<String>()) {
        if let Ok(filter) = Filter::parse(&text, Limits::default()) {
            let again = Filter::parse(&filter.to_string(), Limits::default());
            prop_assert_eq!(again, Ok(filter));
        }
    }

    #[test]
    fn not_turns_every_answer_round(filter in filter()) {
        let schema = Schema::user(Mode::Rfc);
        let turned = Filter::Not(Box::new(filter.clone()));
        prop_assert_eq!(filter.matches(&ada(), schema), !turned.matches(&ada(), schema));
    }
}
