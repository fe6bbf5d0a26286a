//! Filters of SCIM, and the other texts of its URLs and headers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use scim::{
    AttributePath, AwsFilter, Filter, Limits, Mode, Query, ResourceKind, Schema, UserResource,
    Versions,
};

fuzz_target!(|text: &str| {
    let _ = Versions::parse(text);
    let _ = AttributePath::parse(text);
    for mode in [Mode::Aws, Mode::Rfc] {
        let _ = Query::from_parameters([("filter", text), ("sortBy", text)].into_iter(), mode);
        let _ = Query::from_parameters([("attributes", text), ("count", text)].into_iter(), mode);
    }
    let Ok(filter) = Filter::parse(text, Limits::default()) else {
        return;
    };
    // What is read can be written, and says the same when it is read again.
    let written = filter.to_string();
    let limits = Limits {
        length: usize::MAX,
        ..Limits::default()
    };
    assert_eq!(
        Filter::parse(&written, limits).as_ref(),
        Ok(&filter),
        "{written}"
    );
    let user = serde_json::json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "userName": "a", "name": {"givenName": "b"}, "active": true,
        "emails": [{"value": "c", "type": "work", "primary": true}, {"value": "d"}],
    });
    let user = UserResource::from_json(&user, Mode::Rfc).expect("a user");
    let user = user.to_map(Mode::Rfc);
    for kind in [ResourceKind::User, ResourceKind::Group] {
        let schema = Schema::of(kind, Mode::Rfc);
        let answer = filter.matches(&user, schema);
        let turned = Filter::Not(Box::new(filter.clone()));
        assert_ne!(turned.matches(&user, schema), answer);
        let _ = filter.selects_member("a", kind);
        // What AWS takes means something in the whole grammar, but for its own abbreviations.
        if let Ok(AwsFilter::UserName(_) | AwsFilter::ExternalId(_) | AwsFilter::DisplayName(_)) =
            AwsFilter::read(&filter, kind)
        {
            assert_eq!(filter.check(schema), Ok(()));
        }
    }
});
