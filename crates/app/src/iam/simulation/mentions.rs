//! What documents mention and where their statements end.

use domain::Error;
use policy::document::{Clause, Statement, Version};
use policy::json::Position;
use policy::{Document, PolicyKind};

/// The condition keys of identity policies, as conditions and as variables, each once.
pub(super) fn context_keys(policies: &[String]) -> Result<Vec<String>, Error> {
    let mut keys: Vec<String> = Vec::new();
    let mut add = |key: &str| {
        if !keys.iter().any(|known| known.eq_ignore_ascii_case(key)) {
            keys.push(key.to_owned());
        }
    };
    for text in policies {
        let document = parse(text, PolicyKind::Identity)?;
        for statement in document.statements() {
            for condition in statement.conditions() {
                add(condition.key());
            }
        }
        if document.version() == Version::V2012 {
            variables(text).for_each(&mut add);
        }
    }
    Ok(keys)
}

/// Reads an input document, or says what is wrong with it.
pub(super) fn parse(text: &str, kind: PolicyKind) -> Result<Document, Error> {
    // AWS: the simulator has no code of its own for documents that are none.
    Document::parse(text, kind).map_err(|malformed| Error::invalid(malformed.message))
}

/// The condition keys that a document's statements about an action ask for.
pub(super) fn asked_for(document: &Document, action: &str) -> Vec<String> {
    let action = action.to_ascii_lowercase();
    let mut keys = Vec::new();
    for statement in document.statements() {
        if !is_about(statement, &action) {
            continue;
        }
        let conditions = statement.conditions().iter();
        keys.extend(conditions.map(|condition| condition.key().to_owned()));
        if document.version() == Version::V2012 {
            let resources = statement.resources().into_iter().flat_map(Clause::items);
            for resource in resources {
                keys.extend(variables(resource.text()).map(str::to_owned));
            }
        }
    }
    keys
}

fn is_about(statement: &Statement, action: &str) -> bool {
    let mut items = statement.actions().items().iter();
    let is_listed = items.any(|item| {
        matches(
            item.text().to_ascii_lowercase().as_bytes(),
            action.as_bytes(),
        )
    });
    match statement.actions() {
        Clause::AnyOf(_) => is_listed,
        Clause::NoneOf(_) => !is_listed,
    }
}

/// Whether a pattern with `*` and `?` matches a whole text; linear but for the last `*`.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut next) = (0_usize, 0_usize);
    let mut star: Option<(usize, usize)> = None;
    while let Some(byte) = text.get(at) {
        match pattern.get(next) {
            Some(b'*') => {
                star = Some((next, at));
                next = next.saturating_add(1);
            }
            Some(wanted) if wanted == byte || *wanted == b'?' => {
                at = at.saturating_add(1);
                next = next.saturating_add(1);
            }
            _ => {
                let Some((place, taken)) = star else {
                    return false;
                };
                star = Some((place, taken.saturating_add(1)));
                at = taken.saturating_add(1);
                next = place.saturating_add(1);
            }
        }
    }
    pattern
        .get(next..)
        .is_some_and(|rest| rest.iter().all(|byte| *byte == b'*'))
}

/// The keys in `${key}` and `${key, 'default'}`.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| {
        let (inside, _) = rest.split_once('}')?;
        let key = inside.split(',').next()?.trim();
        key.contains(':').then_some(key)
    })
}

/// Behind the brace that closes the one at `start`.
pub(super) fn end_of_statement(text: &str, start: Position) -> Position {
    let mut position = Position { line: 1, column: 1 };
    let (mut depth, mut in_string, mut is_escaped) = (0_u32, false, false);
    for character in text.chars() {
        let is_inside = position >= start;
        if character == '\n' {
            position.line = position.line.saturating_add(1);
            position.column = 1;
        } else {
            position.column = position.column.saturating_add(1);
        }
        if !is_inside {
            continue;
        }
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if in_string => is_escaped = true,
            '"' => in_string = !in_string,
            '{' if !in_string => depth = depth.saturating_add(1),
            '}' if !in_string => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return position;
                }
            }
            _ => {}
        }
    }
    position
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
  {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::home/${aws:username}/*",
   "Condition": {"StringEquals": {"aws:PrincipalTag/a": "${aws:RequestTag/b, '}'}"}}},
  {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
   "Condition": {"Bool": {"AWS:MultiFactorAuthPresent": "false"}}}]}"#;

    #[test]
    fn keys_are_found_in_conditions_and_variables() {
        let keys = context_keys(&[POLICY.to_owned(), POLICY.to_owned()]).expect("keys");
        assert_eq!(
            keys,
            [
                "aws:PrincipalTag/a",
                "AWS:MultiFactorAuthPresent",
                "aws:username",
                "aws:RequestTag/b",
            ]
        );
        assert!(context_keys(&["{}".to_owned()]).is_err());
    }

    #[test]
    fn only_statements_about_the_action_ask() {
        let document = parse(POLICY, PolicyKind::Identity).expect("a policy");
        assert_eq!(
            asked_for(&document, "S3:GetObject"),
            [
                "aws:PrincipalTag/a",
                "aws:username",
                "AWS:MultiFactorAuthPresent"
            ]
        );
        assert_eq!(
            asked_for(&document, "s3:PutObject"),
            ["AWS:MultiFactorAuthPresent"]
        );
        assert!(asked_for(&document, "iam:GetRole").is_empty());
    }

    #[test]
    fn statements_end_behind_their_braces() {
        let document = parse(POLICY, PolicyKind::Identity).expect("a policy");
        let places: Vec<_> = document
            .statements()
            .iter()
            .map(|statement| {
                let end = end_of_statement(POLICY, statement.position());
                (statement.position().line, end.line, end.column)
            })
            .collect();
        assert_eq!(places, [(2, 3, 86), (4, 5, 67)]);
    }

    #[test]
    fn patterns_match_whole_texts() {
        for (pattern, text, expected) in [
            ("s3:get*", "s3:getobject", true),
            ("s3:?etobject", "s3:getobject", true),
            ("*object", "s3:getobject", true),
            ("*o*b*t", "s3:getobject", true),
            ("s3:get", "s3:getobject", false),
            ("*x", "s3:getobject", false),
            ("*", "", true),
        ] {
            let matched = matches(pattern.as_bytes(), text.as_bytes());
            assert_eq!(matched, expected, "{pattern} {text}");
        }
    }
}
