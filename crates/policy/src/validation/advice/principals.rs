//! Whom policies of resources and roles let in.

use super::{Advice, Severity};
use crate::document::{Clause, Effect, Statement};
use crate::principal::Principal;

/// A way to assume a role.
struct Way {
    /// In lower case.
    action: &'static str,
    /// Under which key its principals stand.
    key: &'static str,
    suits: fn(&Principal) -> bool,
}

const WAYS: &[Way] = &[
    Way {
        action: "sts:assumerole",
        key: "`AWS` or `Service`",
        suits: |principal| !matches!(principal, Principal::Federated(_)),
    },
    Way {
        action: "sts:assumerolewithsaml",
        key: "`Federated`, with a SAML provider",
        suits: |principal| is_federated(principal, is_saml),
    },
    Way {
        action: "sts:assumerolewithwebidentity",
        key: "`Federated`, with an OIDC provider",
        suits: |principal| is_federated(principal, |name| !is_saml(name)),
    },
];

/// What says on whose behalf a service acts, in lower case.
const SOURCES: &[&str] = &[
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
];

impl Advice<'_> {
    pub(super) fn trust(&mut self, statement: &Statement) {
        let Some(Clause::AnyOf(principals)) = statement.principals() else {
            return;
        };
        if statement.effect() == Effect::Deny {
            return;
        }
        let position = statement.position();
        if principals.contains(&Principal::Anyone) && statement.conditions().is_empty() {
            let message = "everybody of every account may assume the role: name whom you trust, \
                           or add a condition";
            let code = "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL";
            self.note(Severity::SecurityWarning, code, message, position);
        }
        for way in WAYS {
            let Clause::AnyOf(actions) = statement.actions() else {
                continue;
            };
            let mut actions = actions.iter();
            let by_name = actions.find(|action| action.text().eq_ignore_ascii_case(way.action));
            let mut principals = principals.iter();
            let suited = principals
                .any(|principal| (way.suits)(principal) || *principal == Principal::Anyone);
            if let (Some(action), false) = (by_name, suited) {
                let message = format!("`{}` is of principals under {}", action.text(), way.key);
                let code = "MISMATCHED_ACTION_FOR_PRINCIPAL";
                self.note(Severity::Error, code, message, action.position());
            }
        }
        if statement.has_action("sts:assumerolewithwebidentity") {
            self.oidc(statement, principals);
        }
    }

    /// A provider vouches for the users of all its clients.
    fn oidc(&mut self, statement: &Statement, principals: &[Principal]) {
        for principal in principals {
            let Principal::Federated(name) = principal else {
                continue;
            };
            let issuer = name
                .split_once(":oidc-provider/")
                .map_or(&**name, |(_, it)| it);
            let prefix = format!("{}:", issuer.to_lowercase());
            let narrowed = statement
                .conditions()
                .iter()
                .any(|condition| condition.folded_key.starts_with(&prefix));
            if !is_saml(name) && !narrowed {
                let message = format!(
                    "everybody whom `{issuer}` knows may assume the role: add a condition on \
                     `{issuer}:aud` or `{issuer}:sub`"
                );
                let code = "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL";
                self.note(
                    Severity::SecurityWarning,
                    code,
                    message,
                    statement.position(),
                );
            }
        }
    }

    pub(super) fn service_principals(&mut self, statement: &Statement) {
        let Some(Clause::AnyOf(principals)) = statement.principals() else {
            return;
        };
        let narrowed = statement
            .conditions()
            .iter()
            .any(|condition| SOURCES.contains(&condition.folded_key.as_str()));
        for principal in principals {
            if let (Principal::Service(name), Effect::Allow, false) =
                (principal, statement.effect(), narrowed)
            {
                let message = format!(
                    "`{name}` may act on behalf of anybody: add a condition on `aws:SourceArn` \
                     or `aws:SourceAccount`"
                );
                let code = "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL";
                self.note(
                    Severity::SecurityWarning,
                    code,
                    message,
                    statement.position(),
                );
            }
        }
    }
}

fn is_federated(principal: &Principal, suits: impl Fn(&str) -> bool) -> bool {
    matches!(principal, Principal::Federated(name) if suits(name))
}

fn is_saml(name: &str) -> bool {
    name.contains(":saml-provider/")
}
