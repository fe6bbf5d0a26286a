//! What can be stored, and should not be.

use super::{Finding, Severity};
use crate::document::{Clause, Document, Effect, PolicyKind, Statement, Version};
use crate::grammar::resource::without_colons_of_variables;
use crate::json::Position;
use crate::pattern::{self, MissingParts, Template};

mod conditions;
mod principals;
pub(super) mod shape;

/// Longer lists are not searched for repetitions: it takes the square of their
/// length.
const MAX_COMPARED: usize = 256;

pub(super) fn give(document: &Document, text: &str, findings: &mut Vec<Finding>) {
    let mut advice = Advice { findings };
    if document.version() == Version::V2008 {
        if !text.contains("2008-10-17") {
            let message = "without `Version` the document is of 2008-10-17";
            advice.note(Severity::Warning, "MISSING_VERSION", message, None);
        }
        if text.contains("${") {
            let message = "documents of 2008-10-17 have no variables: `${` is text";
            let code = "VARIABLE_UNSUPPORTED_IN_VERSION";
            advice.note(Severity::Error, code, message, None);
        }
    }
    for statement in document.statements() {
        advice.actions(statement);
        advice.resources(statement);
        advice.passing(statement, &PASSING_ROLES);
        advice.passing(statement, &LINKING_ROLES);
        match document.kind() {
            PolicyKind::Trust => advice.trust(statement),
            PolicyKind::Resource => advice.service_principals(statement),
            _ => {}
        }
        advice.conditions(statement);
    }
}

struct Advice<'a> {
    findings: &'a mut Vec<Finding>,
}

/// An action that is dangerous on all resources at once.
struct Passing {
    /// In lower case.
    action: &'static str,
    severity: Severity,
    /// For a resource list with `*` and for `NotResource`; each for the action by
    /// name, for a pattern and for `NotAction`.
    codes: [[&'static str; 3]; 2],
    /// The keys, in lower case, one of which narrows it enough.
    narrowed_by: &'static [&'static str],
    message: &'static str,
}

const PASSING_ROLES: Passing = Passing {
    action: "iam:passrole",
    severity: Severity::SecurityWarning,
    codes: [
        [
            "PASS_ROLE_WITH_STAR_IN_RESOURCE",
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
            "PASS_ROLE_WITH_NOTACTION_AND_STAR_IN_RESOURCE",
        ],
        [
            "PASS_ROLE_WITH_NOTRESOURCE",
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOTRESOURCE",
            "PASS_ROLE_WITH_NOTACTION_AND_NOTRESOURCE",
        ],
    ],
    narrowed_by: &["iam:passedtoservice"],
    message: "any role may be passed to any service: name the roles, or the services by \
              `iam:PassedToService`",
};

/// Whoever may pass any role by the same pattern is told that, and not this too.
const LINKING_ROLES: Passing = Passing {
    action: "iam:createservicelinkedrole",
    severity: Severity::Warning,
    codes: [
        [
            "CREATE_SLR_WITH_STAR_IN_RESOURCE",
            "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE",
            "CREATE_SLR_WITH_NOTACTION_AND_STAR_IN_RESOURCE",
        ],
        [
            "CREATE_SLR_WITH_NOTRESOURCE",
            "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOTRESOURCE",
            "CREATE_SLR_WITH_NOTACTION_AND_NOTRESOURCE",
        ],
    ],
    narrowed_by: &["iam:awsservicename"],
    message: "a role may be linked to any service: name the roles, or the services by \
              `iam:AWSServiceName`",
};

impl Advice<'_> {
    fn note(
        &mut self,
        severity: Severity,
        code: &'static str,
        message: impl Into<String>,
        position: impl Into<Option<Position>>,
    ) {
        self.findings.push(Finding {
            code,
            message: message.into(),
            position: position.into(),
            severity,
        });
    }

    fn actions(&mut self, statement: &Statement) {
        for action in statement.actions().items() {
            if action.text().contains("${") {
                let message = format!("`{}`: actions have no variables", action.text());
                let code = "VARIABLE_UNSUPPORTED_IN_ELEMENT";
                self.note(Severity::Error, code, message, action.position());
            }
        }
        let covers = |general: usize, special: usize| {
            let items = statement.actions().items();
            let general = items.get(general)?;
            let special = items.get(special)?;
            let covered = !general.text().contains('?')
                && pattern::matches(
                    &general.pattern,
                    special.text().to_ascii_lowercase().as_bytes(),
                );
            covered.then(|| (special.text(), general.text(), special.position()))
        };
        for (special, general, position) in redundant(statement.actions().items().len(), covers) {
            let message = format!("`{special}` is within `{general}`");
            self.note(Severity::Suggestion, "REDUNDANT_ACTION", message, position);
        }
    }

    fn resources(&mut self, statement: &Statement) {
        let Some(resources) = statement.resources() else {
            return;
        };
        for resource in resources.items() {
            self.arn(resource.text(), resource.position());
            self.variables(resource.text(), &resource.template, resource.position());
        }
        let covers = |general: usize, special: usize| {
            let general = resources.items().get(general)?;
            let special = resources.items().get(special)?;
            let (wide, narrow) = (general.text(), special.text());
            let covered = wide == "*"
                || wide == narrow
                || (!wide.contains(['?', '$'])
                    && pattern::matches_arn(
                        &pattern::compile(wide),
                        narrow,
                        MissingParts::MatchAnything,
                    ));
            covered.then(|| (narrow, wide, special.position()))
        };
        for (special, general, position) in redundant(resources.items().len(), covers) {
            let message = format!("`{special}` is within `{general}`");
            let code = "REDUNDANT_RESOURCE";
            self.note(Severity::Suggestion, code, message, position);
        }
    }

    /// What of an ARN cannot match anything, although it can be stored.
    fn arn(&mut self, text: &str, position: Position) {
        let masked = without_colons_of_variables(text);
        let mut parts = masked.split(':').skip(2);
        let service = parts.next().unwrap_or_default();
        if service.contains(|character: char| character.is_ascii_uppercase()) {
            let message = format!("`{text}`: the names of services are in lower case");
            self.note(
                Severity::Error,
                "INVALID_ARN_SERVICE_CASE",
                message,
                position,
            );
        }
        let account = parts.nth(1).unwrap_or_default();
        let is_id = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        let is_open = account.contains(['*', '?', '$']);
        if !is_id && !is_open && !matches!(account, "" | "aws") {
            let message = format!("`{text}`: `{account}` is not an account of twelve digits");
            self.note(Severity::Error, "INVALID_ARN_ACCOUNT", message, position);
        }
    }

    /// What is wrong inside `${..}`: such a variable never has a value.
    fn variables(&mut self, text: &str, template: &Template, position: Position) {
        for variable in template.variables() {
            let inside = variable.text.as_str();
            let (code, problem) = if inside.trim().is_empty() {
                ("EMPTY_VARIABLE", "names no key")
            } else if variable.default.is_none() && inside.contains([',', '\'']) {
                (
                    "MISSING_QUOTE_IN_VARIABLE",
                    "has a default that is not written `, 'default'`",
                )
            } else if variable.key().contains(char::is_whitespace) {
                ("UNSUPPORTED_SPACE_IN_VARIABLE", "has a space in its key")
            } else {
                continue;
            };
            let message = format!("`{text}`: the variable `${{{inside}}}` {problem}");
            self.note(Severity::Error, code, message, position);
        }
    }

    fn passing(&mut self, statement: &Statement, passing: &Passing) {
        let row = match statement.resources() {
            Some(Clause::AnyOf(resources)) if resources.iter().any(|it| it.text == "*") => 0,
            Some(Clause::NoneOf(_)) => 1,
            _ => return,
        };
        let narrowed = statement
            .conditions()
            .iter()
            .any(|condition| passing.narrowed_by.contains(&condition.folded_key.as_str()));
        let passes = statement.effect() == Effect::Allow && statement.has_action(passing.action);
        if !passes || narrowed {
            return;
        }
        let column = match statement.actions() {
            Clause::NoneOf(_) => 2,
            Clause::AnyOf(actions)
                if actions
                    .iter()
                    .any(|action| action.text.eq_ignore_ascii_case(passing.action)) =>
            {
                0
            }
            Clause::AnyOf(_) => 1,
        };
        // Who may pass any role is told already; one finding is enough for `*`.
        let told_already = passing.action == LINKING_ROLES.action
            && column != 0
            && statement.has_action(PASSING_ROLES.action);
        let code = passing.codes.get(row).and_then(|row| row.get(column));
        if let (Some(code), false) = (code, told_already) {
            let position = statement.position();
            self.note(passing.severity, code, passing.message, position);
        }
    }
}

/// Each item that another one covers; of two equal ones the later.
fn redundant<T>(count: usize, covers: impl Fn(usize, usize) -> Option<T>) -> Vec<T> {
    if count > MAX_COMPARED {
        return Vec::new();
    }
    (0..count)
        .filter_map(|special| {
            (0..count)
                .filter(|general| *general != special)
                .filter(|general| *general < special || covers(special, *general).is_none())
                .find_map(|general| covers(general, special))
        })
        .collect()
}
