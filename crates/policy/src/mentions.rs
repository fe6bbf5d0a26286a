//! The context keys that documents mention, in conditions and in variables: what
//! `GetContextKeysForCustomPolicy` lists, and what a simulation misses.

use crate::condition::Condition;
use crate::condition::operand::Operand;
use crate::context::{Context, fold};
use crate::document::{Document, Statement};
use crate::pattern::{Template, Variable};

/// The keys of several documents, each once, as first written, in the order of
/// the texts. Two spellings that differ in case are one key.
pub fn context_keys<'a>(documents: impl IntoIterator<Item = &'a Document>) -> Vec<&'a str> {
    let statements = documents.into_iter().flat_map(Document::statements);
    once(statements.flat_map(Statement::mentions).map(|(key, _)| key))
}

impl Document {
    /// The keys that the document mentions, as [`context_keys`] lists them.
    pub fn context_keys(&self) -> Vec<&str> {
        context_keys([self])
    }
}

impl Statement {
    /// The keys that the statement mentions and that the request does not have.
    /// A variable with a default does not need its key.
    pub(crate) fn missing<'a>(&'a self, context: &Context) -> impl Iterator<Item = &'a str> {
        self.mentions()
            .filter(|(key, default)| default.is_none() && context.values(key).is_none())
            .map(|(key, _)| key)
    }

    /// Each key, and the default that a variable has for it.
    fn mentions(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let resources = self.resources().into_iter().flat_map(|clause| {
            let patterns = clause.items().iter();
            patterns.flat_map(|pattern| pattern.template.variables())
        });
        let conditions = self.conditions().iter().flat_map(Condition::mentions);
        resources.map(mention).chain(conditions)
    }
}

impl Condition {
    fn mentions(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let templates = self.operands.iter().filter_map(Operand::template);
        let variables = templates.flat_map(Template::variables).map(mention);
        std::iter::once((self.key(), None)).chain(variables)
    }
}

fn mention(variable: &Variable) -> (&str, Option<&str>) {
    (variable.key(), variable.default.as_deref())
}

/// Each key once, whatever its case.
pub(crate) fn once<'a>(keys: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = std::collections::BTreeSet::new();
    keys.into_iter()
        .filter(|key| !key.is_empty() && seen.insert(fold(key)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::context_keys;
    use crate::{Context, Document, PolicyKind};

    fn document(statements: &str) -> Document {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        Document::parse(&text, PolicyKind::Identity).unwrap()
    }

    #[test]
    fn keys_of_conditions_and_variables_are_listed_once_in_the_order_of_the_text() {
        let first = document(
            r#"{"Effect": "Allow", "Action": "*",
                "Resource": ["arn:aws:s3:::${aws:username}/${*}", "arn:aws:s3:::${aws:UserId, 'x'}"],
                "Condition": {"StringEquals": {"aws:PrincipalTag/Team": "${aws:ResourceTag/Team}"},
                    "Null": {"AWS:Username": "false"}}},
               {"Effect": "Deny", "NotAction": "s3:*", "NotResource": "arn:aws:s3:::${saml:sub}",
                "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "${not:this}"},
                    "ArnLike": {"aws:SourceArn": "arn:aws:s3:::${}"}}}"#,
        );
        assert_eq!(
            first.context_keys(),
            [
                "aws:username",
                "aws:UserId",
                "aws:PrincipalTag/Team",
                "aws:ResourceTag/Team",
                "saml:sub",
                "aws:MultiFactorAuthAge",
                "aws:SourceArn",
            ]
        );
        let second = document(
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*",
                "Condition": {"Bool": {"aws:SecureTransport": "true", "AWS:USERNAME": "x"}}}"#,
        );
        let both = context_keys([&second, &first]);
        assert_eq!(both.len(), 8);
        assert_eq!(both[..2], ["aws:SecureTransport", "AWS:USERNAME"]);
        assert_eq!(
            document(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#).context_keys(),
            [""; 0]
        );
    }

    #[test]
    fn old_documents_mention_no_variables() {
        let text = r#"{"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
            "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"k:x": "${k:me}"}}}}"#;
        let old = Document::parse(text, PolicyKind::Trust).unwrap();
        assert_eq!(old.context_keys(), ["k:x"]);
    }

    #[test]
    fn what_a_request_has_or_a_variable_has_a_default_for_is_not_missing() {
        let document = document(
            r#"{"Effect": "Allow", "Action": "*",
                "Resource": "arn:aws:s3:::${aws:username}/${aws:PrincipalTag/Team, 'none'}",
                "Condition": {"Bool": {"aws:SecureTransport": "true"}}}"#,
        );
        let context = Context::new().with("AWS:UserName", "alice");
        let missing: Vec<&str> = document.statements()[0].missing(&context).collect();
        assert_eq!(missing, ["aws:SecureTransport"]);
    }
}
