//! The session tags of a person's role sessions.

use std::collections::{BTreeMap, BTreeSet};

use super::{Attribute, Source};
use crate::iam::Tag;
use crate::identity::User;

/// How many tags a session has at the most (AWS: §2.4).
pub const MOST_TAGS: usize = 50;
/// Characters of a tag's key.
const LONGEST_KEY: usize = 128;
/// Characters of its value.
const LONGEST_VALUE: usize = 256;

/// The session tags of `user`: what `attributes` make of what is known of them, over what their
/// identity provider said of them when they signed in, over nothing.
///
/// What STS would refuse as a tag is not passed, just as an attribute without a value: a key or
/// value that is too long or has other characters. Where there are too many, those of `attributes`
/// come first, and then the provider's in the order of their keys.
// AWS: that the configured value replaces the provider's is documented; what holds where the user
// has no value, and what becomes of one that is no tag, is unconfirmed (§7).
pub fn session_tags(
    attributes: &[Attribute],
    user: &User,
    provided: &BTreeMap<String, String>,
) -> Vec<Tag> {
    let configured = attributes.iter().filter_map(|attribute| {
        let source = Source::parse(&attribute.source).ok()?;
        Some((attribute.key.clone(), source.value_of(user)?))
    });
    let provided = provided
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (key.clone(), value.clone()));
    let mut seen = BTreeSet::new();
    configured
        .chain(provided)
        // Keys are the same without regard to case; a value that is no tag hides the provider's.
        .filter(|(key, _)| seen.insert(key.to_lowercase()))
        .filter(is_tag)
        .take(MOST_TAGS)
        .collect()
}

fn is_tag((key, value): &Tag) -> bool {
    is_tag_key(key) && is_tag_value(value)
}

/// Whether a session tag may have the key.
pub fn is_tag_key(key: &str) -> bool {
    is_text(key, LONGEST_KEY) && !key.to_lowercase().starts_with("aws:")
}

/// Whether a session tag may have the value; an attribute without a value is not passed (AWS: §7).
pub fn is_tag_value(value: &str) -> bool {
    is_text(value, LONGEST_VALUE)
}

fn is_text(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.chars().count()) && text.chars().all(is_character)
}

/// AWS: `[\p{L}\p{Z}\p{N}_.:/=+\-@]`.
fn is_character(c: char) -> bool {
    c.is_alphanumeric() || (c.is_whitespace() && !c.is_control()) || "_.:/=+-@".contains(c)
}

#[cfg(test)]
mod tests {
    use super::super::source::tests::user;
    use super::*;
    use base::{Entropy, SeededEntropy};
    use serde_json::json;

    fn attribute(key: &str, source: &str) -> Attribute {
        Attribute {
            key: key.to_owned(),
            source: source.to_owned(),
        }
    }

    #[test]
    fn the_directory_comes_before_the_provider_and_the_provider_before_nothing() {
        let department = "${path:enterprise.department}";
        for (configured, directory, provided, expected) in [
            // What is configured, what the directory has, what the provider said; the tag.
            (true, Some("Engines"), Some("Sales"), Some("Engines")),
            (true, Some("Engines"), None, Some("Engines")),
            (true, None, Some("Sales"), Some("Sales")),
            (true, None, None, None),
            (true, Some("R&D"), Some("Sales"), None),
            (true, Some(""), Some("Sales"), Some("Sales")),
            (false, Some("Engines"), Some("Sales"), Some("Sales")),
            (false, Some("Engines"), None, None),
            (false, None, Some(""), None),
            (false, None, Some("R&D"), None),
        ] {
            let attributes = configured.then(|| attribute("Department", department));
            let attributes: Vec<_> = attributes.into_iter().collect();
            let extension = directory.map(|value| json!({"department": value}));
            let user = user(&json!({"Extensions":
                {"aws:identitystore:enterprise": extension}}));
            // The same key in another case is the same tag.
            let provided = provided.map(|value| ("department".to_owned(), value.to_owned()));
            let provided: BTreeMap<_, _> = provided.into_iter().collect();
            let tags = session_tags(&attributes, &user, &provided);
            let values: Vec<_> = tags.iter().map(|(_, value)| value.as_str()).collect();
            let case = (configured, directory, &provided);
            assert_eq!(values, Vec::from_iter(expected), "{case:?}");
        }
    }

    #[test]
    fn tags_never_exceed_what_sts_takes() {
        let alphabet = "aB9 _.:/=+-@é字&\u{0}\n\"$,".chars().collect::<Vec<_>>();
        let entropy: &dyn Entropy = &SeededEntropy::new(7);
        let number = |most: usize| {
            let text = entropy.string(b"0123456789", 6);
            text.parse::<usize>().expect("digits") % (most + 1)
        };
        let text = |most: usize| -> String {
            let clean = number(3) > 0;
            let most_of = if clean { 12 } else { alphabet.len() };
            let length = number(most);
            (0..length).map(|_| alphabet[number(most_of - 1)]).collect()
        };
        let mut passed = 0;
        for _ in 0..40 {
            let user = user(&json!({"Title": text(300), "DisplayName": text(300)}));
            let sources = ["${path:title}", "${path:displayName}", "fixed", "${dir:x}"];
            let attributes: Vec<_> = (0..number(50))
                .map(|_| attribute(&text(140), sources[number(3)]))
                .collect();
            let provided: BTreeMap<_, _> =
                (0..number(80)).map(|_| (text(140), text(300))).collect();
            let tags = session_tags(&attributes, &user, &provided);
            assert!(tags.len() <= MOST_TAGS);
            crate::iam::check_tags(&[], &tags, MOST_TAGS).expect("tags that STS takes");
            for (key, value) in &tags {
                assert!((1..=128).contains(&key.chars().count()), "{key:?}");
                assert!((1..=256).contains(&value.chars().count()), "{value:?}");
                for c in key.chars().chain(value.chars()) {
                    assert!(!"&\u{0}\n\"$,".contains(c), "{c:?}");
                }
            }
            passed += tags.len();
        }
        assert!(passed > 200, "the samples have tags: {passed}");
    }

    #[test]
    fn of_too_many_tags_the_configured_ones_are_passed() {
        let attributes: Vec<_> = (0..49)
            .map(|number| attribute(&format!("z{number}"), "x"))
            .collect();
        let provided = ["b", "a", "c"].map(|key| (key.to_owned(), "y".to_owned()));
        let tags = session_tags(&attributes, &user(&json!({})), &provided.into());
        assert_eq!(tags.len(), MOST_TAGS);
        assert_eq!(tags.last(), Some(&("a".to_owned(), "y".to_owned())));
    }
}
