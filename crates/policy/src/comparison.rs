//! What an edit of policies changes, action by action.
//!
//! It is about what the documents say, and not about one request: an action is gained where nothing
//! was allowed of it and something is, lost the other way round, and altered where other resources
//! or other conditions are allowed or denied than before.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Clause, Document, Effect, Statement};

/// The policies of one principal: what they allow is also allowed by the boundary, where there is
/// one.
#[derive(Debug, Clone, Default)]
pub struct Grants<'a> {
    /// The identity policies.
    pub policies: Vec<&'a Document>,
    /// The permissions boundary.
    pub boundary: Option<&'a Document>,
}

/// The actions of which something else is allowed than before, each in order of their names.
///
/// A pattern of the documents that matches none of the known actions stands for itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Nothing was allowed, something is.
    pub gained: Vec<String>,
    /// Something was allowed, nothing is.
    pub lost: Vec<String>,
    /// Of other resources or under other conditions than before.
    pub altered: Vec<String>,
}

/// Compares what two states of a principal's policies allow of the `known` actions (`iam:GetRole`)
/// and of what the documents name beyond them. Of several spellings the first is told.
pub fn compare(
    before: &Grants<'_>,
    after: &Grants<'_>,
    known: &mut dyn Iterator<Item = &str>,
) -> Comparison {
    let mut actions: BTreeMap<String, &str> = BTreeMap::new();
    for action in known {
        actions.entry(action.to_ascii_lowercase()).or_insert(action);
    }
    // What both states have says the same of every action; only the rest is looked at. Of a boundary
    // that comes or goes, what it does not name matters as well.
    let changed = before.beyond(after).chain(after.beyond(before));
    let changed: Vec<&Document> = changed.collect();
    let unknown: Vec<(String, &str)> = changed
        .iter()
        .flat_map(|document| document.statements())
        .flat_map(|statement| statement.actions().items())
        .filter(|pattern| {
            let mut known = actions.keys();
            !known.any(|action| crate::pattern::matches(&pattern.pattern, action.as_bytes()))
        })
        .map(|pattern| (pattern.text.to_ascii_lowercase(), pattern.text.as_str()))
        .collect();
    actions.extend(unknown);
    let mut comparison = Comparison::default();
    let is_bounded_alike = before.boundary == after.boundary;
    for (folded, action) in actions {
        let is_touched = |document: &&Document| {
            let mut statements = document.statements().iter();
            statements.any(|statement| statement.has_action(&folded))
        };
        if is_bounded_alike && !changed.iter().any(is_touched) {
            continue;
        }
        let list = match (before.extent(&folded), after.extent(&folded)) {
            (None, None) => continue,
            (None, Some(_)) => &mut comparison.gained,
            (Some(_), None) => &mut comparison.lost,
            (Some(before), Some(after)) if before == after => continue,
            (Some(_), Some(_)) => &mut comparison.altered,
        };
        list.push(action.to_owned());
    }
    comparison
}

/// How far an action reaches: what of each policy and of the boundary bears on it.
#[derive(Debug, PartialEq, Eq)]
struct Extent {
    identity: Reach,
    boundary: Option<Reach>,
}

/// What statements allow and deny of an action, as far as they can be compared.
#[derive(Debug, Default, PartialEq, Eq)]
struct Reach {
    allowed: BTreeSet<Terms>,
    denied: BTreeSet<Terms>,
}

/// Which resources, and under which conditions; neither: all of them, whatever the request.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Terms {
    resources: Option<(bool, BTreeSet<String>)>,
    conditions: BTreeSet<(String, String, BTreeSet<String>)>,
}

impl<'a> Grants<'a> {
    /// The documents that `other` does not have, or not in the same place.
    fn beyond(&self, other: &Self) -> impl Iterator<Item = &'a Document> {
        let policies = self.policies.iter().copied();
        let boundary = self.boundary.filter(|_| self.boundary != other.boundary);
        policies
            .filter(|policy| !other.policies.contains(policy))
            .chain(boundary)
    }

    /// None where nothing is allowed of the action.
    fn extent(&self, folded_action: &str) -> Option<Extent> {
        Some(Extent {
            identity: reach(&self.policies, folded_action)?,
            boundary: match self.boundary {
                Some(boundary) => {
                    Some(reach(&[boundary], folded_action)?).filter(Reach::is_bounded)
                }
                None => None,
            },
        })
    }
}

fn reach(documents: &[&Document], folded_action: &str) -> Option<Reach> {
    let mut reach = Reach::default();
    let statements = documents
        .iter()
        .flat_map(|document| document.statements())
        .filter(|statement| statement.has_action(folded_action));
    for statement in statements {
        let terms = terms(statement);
        match statement.effect() {
            Effect::Deny if terms.is_everything() => return None,
            Effect::Deny => reach.denied.insert(terms),
            Effect::Allow => reach.allowed.insert(terms),
        };
    }
    // What is allowed without any terms makes no difference beside them.
    if reach.allowed.iter().any(Terms::is_everything) {
        reach.allowed.retain(Terms::is_everything);
    }
    (!reach.allowed.is_empty()).then_some(reach)
}

fn terms(statement: &Statement) -> Terms {
    let resources = statement.resources().and_then(|clause| {
        let texts: BTreeSet<String> = clause
            .items()
            .iter()
            .map(|pattern| pattern.text().to_owned())
            .collect();
        let is_listed = matches!(clause, Clause::AnyOf(_));
        (!(is_listed && texts.contains("*"))).then_some((is_listed, texts))
    });
    let conditions = statement.conditions().iter().map(|condition| {
        (
            condition.operator().to_owned(),
            condition.key().to_ascii_lowercase(),
            condition.values().iter().cloned().collect(),
        )
    });
    Terms {
        resources,
        conditions: conditions.collect(),
    }
}

impl Reach {
    fn is_bounded(&self) -> bool {
        !(self.denied.is_empty() && self.allowed.iter().all(Terms::is_everything))
    }
}

impl Terms {
    fn is_everything(&self) -> bool {
        self.resources.is_none() && self.conditions.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Grants, compare};
    use crate::{Document, PolicyKind};

    const KNOWN: [&str; 5] = [
        "iam:GetRole",
        "iam:PassRole",
        "s3:GetObject",
        "s3:PutObject",
        "sts:AssumeRole",
    ];

    fn document(statements: &str) -> Document {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        Document::parse(&text, PolicyKind::Identity).unwrap()
    }

    #[track_caller]
    fn check(before: &str, after: &str, expected: [&[&str]; 3]) {
        let parsed = [before, after].map(|text| (!text.is_empty()).then(|| document(text)));
        let [before, after] = parsed.each_ref().map(|document| Grants {
            policies: document.iter().collect(),
            boundary: None,
        });
        let [gained, lost, altered] =
            expected.map(|list| list.iter().map(|&action| action.to_owned()).collect());
        let expected = Comparison {
            gained,
            lost,
            altered,
        };
        assert_eq!(compare(&before, &after, &mut KNOWN.into_iter()), expected);
    }

    #[test]
    fn an_edit_gains_loses_and_alters_actions() {
        let read = r#"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}"#;
        let all = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#;
        let bucket = r#"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"}"#;
        check("", read, [&["s3:GetObject"], &[], &[]]);
        check(read, all, [&["s3:PutObject"], &[], &[]]);
        check(all, bucket, [&[], &["s3:PutObject"], &["s3:GetObject"]]);
        check(read, "", [&[], &["s3:GetObject"], &[]]);
    }

    #[test]
    fn what_makes_no_difference_is_no_change() {
        let read = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#;
        let same = r#"{"Effect": "Allow", "Action": ["S3:getobject"], "Resource": ["*"]},
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#;
        check(read, same, [&[], &[], &[]]);
    }

    #[test]
    fn a_deny_takes_away_all_or_a_part() {
        let all = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
        let denied = format!(r#"{all}, {{"Effect": "Deny", "Action": "iam:*", "Resource": "*"}}"#);
        check(all, &denied, [&[], &["iam:GetRole", "iam:PassRole"], &[]]);
        let partly = format!(
            r#"{all}, {{"Effect": "Deny", "NotAction": ["iam:*", "s3:*"], "Resource": "*",
                "Condition": {{"Bool": {{"aws:MultiFactorAuthPresent": "false"}}}}}}"#
        );
        check(all, &partly, [&[], &[], &["sts:AssumeRole"]]);
    }

    #[test]
    fn a_pattern_of_no_known_action_stands_for_itself() {
        let own = r#"{"Effect": "Allow", "Action": ["acme:Frob*", "s3:Get*"], "Resource": "*"}"#;
        check("", own, [&["acme:Frob*", "s3:GetObject"], &[], &[]]);
    }

    #[test]
    fn a_boundary_takes_away_what_it_does_not_allow() {
        let all = document(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#);
        let read = document(r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#);
        let before = Grants {
            policies: vec![&all],
            boundary: None,
        };
        let after = Grants {
            boundary: Some(&read),
            ..before.clone()
        };
        let found = compare(&before, &after, &mut KNOWN.into_iter());
        assert_eq!(found.lost.len(), 4);
        assert_eq!((found.gained, found.altered), (vec![], vec![]));
    }
}
