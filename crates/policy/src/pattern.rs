//! Text with wildcards and `${..}` variables, compiled once and matched often.
//!
//! A compiled pattern is bytes in which two values that UTF-8 never contains
//! stand for the wildcards. A literal asterisk, whether written `${*}` or come
//! in as the value of a variable, is therefore never mistaken for one. A third
//! stands for a colon that is part of a value, so that no value moves the parts
//! of an ARN.

use std::borrow::Cow;

use crate::context::{Context, fold};

pub(crate) use matching::matches;

mod matching;

/// Stands for `*`: any run of characters, also an empty one.
const ANY_RUN: u8 = 0xff;
/// Stands for `?`: any one character.
const ANY_ONE: u8 = 0xfe;
/// Stands for a colon that does not separate the parts of an ARN.
const INNER_COLON: u8 = 0xfd;

/// What `*` and `?` mean in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wildcards {
    Active,
    Literal,
}

/// What `${` means in a text: documents before version 2012-10-17 have no
/// variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variables {
    Expanded,
    Literal,
}

/// A `${` without its `}`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UnclosedVariable;

/// A compiled text, whose variables get their values with each request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Bytes(Vec<u8>),
    Variable(Variable),
}

/// `${key}` or `${key, 'default'}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variable {
    /// What stands in the braces, whatever it is.
    pub(crate) text: String,
    folded_key: String,
    pub(crate) default: Option<String>,
}

impl Variable {
    /// The key as written.
    pub(crate) fn key(&self) -> &str {
        match self.default {
            Some(_) => self.text.split(", '").next().unwrap_or_default(),
            None => &self.text,
        }
    }
}

impl Template {
    pub(crate) fn compile(
        text: &str,
        wildcards: Wildcards,
        variables: Variables,
    ) -> Result<Self, UnclosedVariable> {
        let mut parts = Vec::new();
        let mut bytes = Vec::new();
        let mut rest = text;
        while variables == Variables::Expanded
            && let Some((before, after)) = rest.split_once("${")
        {
            push(&mut bytes, before, wildcards);
            let (inside, tail) = after.split_once('}').ok_or(UnclosedVariable)?;
            match inside {
                "*" | "?" | "$" => push(&mut bytes, inside, Wildcards::Literal),
                _ => {
                    parts.push(Part::Bytes(std::mem::take(&mut bytes)));
                    parts.push(Part::Variable(variable(inside)));
                }
            }
            rest = tail;
        }
        push(&mut bytes, rest, wildcards);
        parts.push(Part::Bytes(bytes));
        Ok(Self { parts })
    }

    /// Whether it has an asterisk or a question mark that stands for itself.
    pub(crate) fn has_literal_wildcards(&self) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Bytes(bytes) => bytes.iter().any(|byte| matches!(byte, b'*' | b'?')),
            Part::Variable(_) => false,
        })
    }

    /// The pattern with its variables replaced by the values of this request;
    /// none if a variable has neither a single value nor a default.
    pub(crate) fn resolve(&self, context: &Context) -> Option<Cow<'_, [u8]>> {
        self.replaced(context, |_, value, resolved| {
            resolved.extend_from_slice(value);
        })
    }

    /// As [`Self::resolve`], for [`matches_arn`]: only the text of the policy, or
    /// a variable that it begins with (`${aws:PrincipalArn}`), says where the parts
    /// end. A tag `a:b` in the place of the account is no account `a`.
    pub(crate) fn resolve_arn(&self, context: &Context) -> Option<Cow<'_, [u8]>> {
        self.replaced(context, |place, value, resolved| match place {
            0 => resolved.extend_from_slice(value),
            _ => resolved.extend(value.iter().map(|byte| match byte {
                b':' => INNER_COLON,
                other => *other,
            })),
        })
    }

    /// The keys whose values the variables have.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Variable> {
        self.parts.iter().filter_map(|part| match part {
            Part::Bytes(_) => None,
            Part::Variable(variable) => Some(variable),
        })
    }

    /// Whether a variable has several values of which nobody can say which is meant.
    pub(crate) fn is_ambiguous(&self, context: &Context) -> bool {
        self.variables()
            .any(|variable| context.is_ambiguous(&variable.folded_key))
    }

    fn replaced(
        &self,
        context: &Context,
        put: impl Fn(usize, &[u8], &mut Vec<u8>),
    ) -> Option<Cow<'_, [u8]>> {
        if let [Part::Bytes(bytes)] = self.parts.as_slice() {
            return Some(Cow::Borrowed(bytes));
        }
        if self.is_ambiguous(context) {
            // Not even the default is what is meant.
            return None;
        }
        let mut resolved = Vec::new();
        for part in &self.parts {
            match part {
                Part::Bytes(bytes) => resolved.extend_from_slice(bytes),
                Part::Variable(variable) => {
                    let value = context.find_one(&variable.folded_key);
                    let value = value.or(variable.default.as_deref())?;
                    put(resolved.len(), value.as_bytes(), &mut resolved);
                }
            }
        }
        Some(Cow::Owned(resolved))
    }
}

/// A text with wildcards and without variables.
pub(crate) fn compile(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    push(&mut bytes, text, Wildcards::Active);
    bytes
}

/// Whether a compiled text has no wildcards.
pub(crate) fn is_literal(pattern: &[u8]) -> bool {
    !pattern
        .iter()
        .any(|byte| matches!(*byte, ANY_RUN | ANY_ONE))
}

/// What a pattern of an ARN does about parts that are missing at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MissingParts {
    /// It is not an ARN and matches nothing.
    MatchNothing,
    /// Each is a `*`. AWS: its error texts print short ARNs of `Resource`
    /// completed in this way.
    MatchAnything,
}

/// Whether an ARN matches, part by part: a wildcard never reaches across one
/// of the first five colons.
pub(crate) fn matches_arn(pattern: &[u8], arn: &str, missing: MissingParts) -> bool {
    let mut patterns = pattern.splitn(6, |byte| *byte == b':');
    let mut parts = arn.splitn(6, ':');
    if arn.split(':').next() != Some("arn") {
        return false;
    }
    for _ in 0..6 {
        let Some(part) = parts.next() else {
            return false;
        };
        let matched = match patterns.next() {
            Some(pattern) => matches(pattern, part.as_bytes()),
            None => missing == MissingParts::MatchAnything,
        };
        if !matched {
            return false;
        }
    }
    true
}

fn push(bytes: &mut Vec<u8>, text: &str, wildcards: Wildcards) {
    bytes.extend(text.bytes().map(|byte| match (byte, wildcards) {
        (b'*', Wildcards::Active) => ANY_RUN,
        (b'?', Wildcards::Active) => ANY_ONE,
        (byte, _) => byte,
    }));
}

/// The inside of `${..}`: a key, or `key, 'default'`.
fn variable(inside: &str) -> Variable {
    let with_default = inside
        .strip_suffix('\'')
        .and_then(|inside| inside.split_once(", '"))
        .map(|(key, default)| (key, default.to_owned()));
    let (key, default) = match with_default {
        Some((key, default)) => (key, Some(default)),
        None => (inside, None),
    };
    Variable {
        text: inside.to_owned(),
        folded_key: fold(key),
        default,
    }
}

#[cfg(test)]
mod tests {
    use super::{MissingParts, Template, UnclosedVariable, Variables, Wildcards, compile};
    use super::{matches, matches_arn};
    use crate::context::Context;
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn wildcards_match_runs_and_single_characters() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("", "a", false),
            ("*", "", true),
            ("*", "anything", true),
            ("?", "", false),
            ("?", "a", true),
            ("?", "é", true),
            ("??", "é", false),
            ("a*c", "abbbc", true),
            ("a*c", "abbb", false),
            ("a*b*c", "aXbYbZc", true),
            ("*.txt", "a.txt.txt", true),
            ("*é?", "aéé€", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("**a**", "bab", true),
            ("a.c", "abc", false),
            ("ABC", "abc", false),
        ] {
            assert_eq!(
                matches(&compile(pattern), text.as_bytes()),
                expected,
                "{pattern} {text}"
            );
        }
    }

    #[test]
    fn parser_time_a_hostile_pattern_takes_no_exponential_time() {
        let pattern = compile(&format!("{}b", "a*".repeat(1000)));
        assert!(!matches(&pattern, "a".repeat(2000).as_bytes()));
    }

    #[test]
    fn parser_time_a_long_pattern_and_a_long_text_take_no_quadratic_time() {
        // Each would take ten thousand million steps, if every place were tried.
        let text = "a".repeat(200_000);
        for pattern in [
            format!("*{}b", "a".repeat(100_000)),
            format!("*{}b*", "a".repeat(100_000)),
            format!("*{}b*", "a?".repeat(10_000)),
            format!("*{}*b", "a".repeat(100_000)),
        ] {
            assert!(!matches(&compile(&pattern), text.as_bytes()));
        }
        let long = format!("*{}a*", "a?".repeat(1000));
        assert!(matches(&compile(&long), text.as_bytes()));
    }

    #[test]
    fn a_wildcard_does_not_cross_the_parts_of_an_arn() {
        let role = "arn:aws:iam::123456789012:role/team/x";
        for (pattern, arn, missing, expected) in [
            (
                "arn:aws:iam::123456789012:role/*",
                role,
                MissingParts::MatchNothing,
                true,
            ),
            (
                "arn:aws:iam::*:role/team/?",
                role,
                MissingParts::MatchNothing,
                true,
            ),
            (
                "arn:aws:iam::*:role/x",
                role,
                MissingParts::MatchNothing,
                false,
            ),
            ("arn:aws:iam::*", role, MissingParts::MatchNothing, false),
            ("arn:aws:iam::*", role, MissingParts::MatchAnything, true),
            ("arn:aws:*", role, MissingParts::MatchAnything, true),
            ("arn:aws:s3:*", role, MissingParts::MatchAnything, false),
            ("*", role, MissingParts::MatchNothing, false),
            ("arn:*:role/team/x", role, MissingParts::MatchNothing, false),
            (
                "arn:aws:x:::a:*",
                "arn:aws:x:::a:b:c",
                MissingParts::MatchNothing,
                true,
            ),
            (
                "*:*:*:*:*:*",
                "not an arn",
                MissingParts::MatchNothing,
                false,
            ),
            (
                "*:*:*:*:*:*",
                "a:b:c:d:e:f",
                MissingParts::MatchNothing,
                false,
            ),
        ] {
            assert_eq!(
                matches_arn(&compile(pattern), arn, missing),
                expected,
                "{pattern} {arn}"
            );
        }
    }

    #[test]
    fn variables_are_replaced_by_literal_text() {
        let context = Context::new()
            .with("aws:username", "alice")
            .with("aws:PrincipalTag/Team", "*")
            .with_many("aws:TagKeys", ["a"]);
        for (template, text, expected) in [
            ("home/${aws:username}/*", "home/alice/x", Some(true)),
            ("home/${AWS:UserName}/*", "home/alice/x", Some(true)),
            ("home/${aws:username}/*", "home/bob/x", Some(false)),
            (
                "home/${aws:PrincipalTag/team}/x",
                "home/anyone/x",
                Some(false),
            ),
            ("home/${aws:PrincipalTag/team}/x", "home/*/x", Some(true)),
            ("${*}${?}${$}", "*?$", Some(true)),
            ("${*}", "x", Some(false)),
            ("$${aws:username}", "$alice", Some(true)),
            ("${aws:missing, 'nobody'}", "nobody", Some(true)),
            ("${aws:username, 'nobody'}", "alice", Some(true)),
            ("${aws:missing, '*'}", "x", Some(false)),
            ("${aws:missing, ''}", "", Some(true)),
            ("${aws:missing}", "", None),
            ("${aws:missing,'nobody'}", "nobody", None),
            ("${}", "", None),
            ("${aws:TagKeys}", "a", None),
        ] {
            let compiled =
                Template::compile(template, Wildcards::Active, Variables::Expanded).unwrap();
            let found = compiled
                .resolve(&context)
                .map(|pattern| matches(&pattern, text.as_bytes()));
            assert_eq!(found, expected, "{template} {text}");
        }
    }

    #[test]
    fn old_documents_have_no_variables_and_open_ones_are_refused() {
        let context = Context::new().with("a", "b");
        let old = Template::compile("${a}", Wildcards::Active, Variables::Literal).unwrap();
        assert!(matches(&old.resolve(&context).unwrap(), b"${a}"));
        let open = Template::compile("x${a", Wildcards::Active, Variables::Expanded);
        assert_eq!(open, Err(UnclosedVariable));
    }

    /// The definition, in exponential time.
    fn slow_matches(pattern: &[char], text: &[char]) -> bool {
        match (pattern, text) {
            ([], _) => text.is_empty(),
            (['*', after @ ..], _) => {
                (0..=text.len()).any(|skipped| slow_matches(after, &text[skipped..]))
            }
            (['?', after @ ..], [_, tail @ ..]) => slow_matches(after, tail),
            ([wanted, after @ ..], [found, tail @ ..]) => {
                wanted == found && slow_matches(after, tail)
            }
            _ => false,
        }
    }

    #[test]
    fn parts_longer_than_a_word_are_found_across_its_edges() {
        let part = format!("{}?{}", "aé".repeat(30), "b€".repeat(30));
        let found = part.replace('?', "€");
        let pattern = compile(&format!("*{part}*c"));
        assert!(matches(&pattern, format!("é{found}bc").as_bytes()));
        assert!(!matches(&pattern, format!("é{found}b").as_bytes()));
        assert!(!matches(&pattern, found.replacen('b', "c", 1).as_bytes()));
    }

    proptest! {
        #[test]
        fn the_matcher_agrees_with_the_definition(
            pattern in "([aé]{0,3}[*?]){0,4}[aé*?]{0,4}",
            text in "[aéb€]{0,12}",
        ) {
            let slow = slow_matches(
                &pattern.chars().collect::<Vec<_>>(),
                &text.chars().collect::<Vec<_>>(),
            );
            prop_assert_eq!(matches(&compile(&pattern), text.as_bytes()), slow);
        }
    }
}
