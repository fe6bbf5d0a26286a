//! The authorization table: what every operation that is routed needs leave for.
//!
//! One row an operation, in `table/<service>.txt`. [`crate::App::authorize`] refuses an action
//! that the row of the current request does not list, so that the table is what happens and not
//! only what was meant. `docs/authorization.md` is printed from it.
//!
//! ```text
//! service sso-admin sso.amazonaws.com
//! resource instance arn:aws:sso:::instance/${InstanceId} aws:ResourceTag
//! keys sso:PrimaryRegion
//! group $record iam:GetRole(reservedRole) iam:GetSAMLProvider(samlProvider)
//! CreateThing policy sso:CreateThing(instance,account|unit) +$record aws:RequestTag
//! ```
//!
//! A row has the operation, how the caller's right is decided, the actions with their resource
//! types (all between commas, one of those between bars, `*` for none), with a `+` those that only
//! some requests need, and the condition keys. `keys` are of every action of the service that names
//! a resource.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::context::Call;

/// The table as text, a file for each source of events.
const TEXTS: [&str; 12] = [
    include_str!("table/account-access-runtime.txt"),
    include_str!("table/account-access.txt"),
    include_str!("table/cardea.txt"),
    include_str!("table/cloudtrail.txt"),
    include_str!("table/iam.txt"),
    include_str!("table/identitystore.txt"),
    include_str!("table/organizations.txt"),
    include_str!("table/sso-admin.txt"),
    include_str!("table/sso-oauth.txt"),
    include_str!("table/sso-oidc.txt"),
    include_str!("table/sso.txt"),
    include_str!("table/sts.txt"),
];

static TABLE: LazyLock<Table> = LazyLock::new(Table::read);

/// How the right of a caller is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// By policies, on resources of the account that owns them.
    Policy,
    /// By policies, on what is the caller's own account's.
    Own,
    /// By what the unsigned request proves, and the trust policy of the role.
    Proof,
    /// By a person's bearer token, and what is assigned to them.
    Bearer,
    /// By what the client shows: its secret, a code, a refresh token; or anybody may.
    Unsigned,
    /// Whoever signs may; no policy is asked.
    Always,
}

/// What one operation needs.
#[derive(Debug, Clone)]
pub struct Row {
    /// The model, such as `sso-admin`.
    pub service: &'static str,
    /// What the audit trail calls the service, such as `sso.amazonaws.com`.
    pub source: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// How the caller's right is decided.
    pub right: Right,
    /// What the caller needs leave for; those that every request needs come first.
    pub actions: Vec<Action>,
}

/// An IAM action of a row.
#[derive(Debug, Clone)]
pub struct Action {
    /// Such as `sso:CreatePermissionSet`.
    pub name: &'static str,
    /// The ARN templates of the resources: all are needed, each in one of its forms; empty for
    /// actions that name no resource.
    pub resources: Vec<Vec<&'static str>>,
    /// Only some requests need it.
    pub only_sometimes: bool,
}

/// Every row.
#[derive(Debug)]
struct Table {
    rows: BTreeMap<(&'static str, &'static str), Row>,
    /// Lines that say nothing; a test looks that there are none.
    unreadable: Vec<&'static str>,
}

/// Every row, in order of service and operation.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    let mut rows: Vec<&Row> = TABLE.rows.values().collect();
    rows.sort_by_key(|row| (row.service, row.operation));
    rows.into_iter()
}

/// Whether the operation that `call` names may ask leave for `action`. What is no operation of an
/// API, the product's own work, is free to.
pub(super) fn lists(call: &Call, action: &str) -> bool {
    if !call.is_operation() {
        return true;
    }
    find(&call.source, &call.name).is_some_and(|row| {
        row.actions
            .iter()
            .any(|listed| listed.name.eq_ignore_ascii_case(action))
    })
}

fn find<'a>(source: &'a str, operation: &'a str) -> Option<&'a Row> {
    TABLE.rows.get(&(source, operation))
}

impl Table {
    fn read() -> Self {
        let mut table = Self {
            rows: BTreeMap::new(),
            unreadable: Vec::new(),
        };
        for text in TEXTS {
            let mut file = File::default();
            for line in text.lines() {
                if line.is_empty() || line.starts_with('#') {
                    continue;
                }
                match file.read(line) {
                    Some(Line::Heading) => {}
                    Some(Line::Row(row)) => {
                        let key = (row.source, row.operation);
                        if table.rows.insert(key, row).is_some() {
                            table.unreadable.push(line);
                        }
                    }
                    None => table.unreadable.push(line),
                }
            }
        }
        table
    }
}

/// A line that can be read.
enum Line {
    /// It is about the rows below.
    Heading,
    Row(Row),
}

/// What the lines before have said.
#[derive(Default)]
struct File {
    service: &'static str,
    source: &'static str,
    resources: BTreeMap<&'static str, &'static str>,
    groups: BTreeMap<&'static str, Vec<&'static str>>,
}

impl File {
    /// What a line says; `None` where it cannot be read.
    fn read(&mut self, line: &'static str) -> Option<Line> {
        let mut words = line.split(' ');
        match words.next()? {
            "service" => (self.service, self.source) = (words.next()?, words.next()?),
            "resource" => {
                self.resources.insert(words.next()?, words.next()?);
                return words.all(is_key).then_some(Line::Heading);
            }
            "keys" => return words.all(is_key).then_some(Line::Heading),
            "group" => {
                let group = self.groups.entry(words.next()?).or_default();
                group.extend(words);
            }
            operation => return self.row(operation, words).map(Line::Row),
        }
        Some(Line::Heading)
    }

    fn row(
        &self,
        operation: &'static str,
        mut words: std::str::Split<'static, char>,
    ) -> Option<Row> {
        let right = match words.next()? {
            "policy" => Right::Policy,
            "own" => Right::Own,
            "proof" => Right::Proof,
            "bearer" => Right::Bearer,
            "unsigned" => Right::Unsigned,
            "always" => Right::Always,
            _ => return None,
        };
        let mut actions = Vec::new();
        for word in words {
            if let Some(group) = word.strip_prefix("+$") {
                for action in self.groups.get(format!("${group}").as_str())? {
                    actions.push(self.action(action, true)?);
                }
            } else if let Some(action) = word.strip_prefix('+') {
                actions.push(self.action(action, true)?);
            } else if word.contains('(') {
                actions.push(self.action(word, false)?);
            } else if !is_key(word) {
                return None;
            }
        }
        Some(Row {
            service: self.service,
            source: self.source,
            operation,
            right,
            actions,
        })
    }

    /// `sso:CreateAccountAssignment(permissionSet,instance,account)`.
    fn action(&self, word: &'static str, only_sometimes: bool) -> Option<Action> {
        let (name, resources) = word.strip_suffix(')')?.split_once('(')?;
        let template = |name: &'static str| self.resources.get(name).copied();
        let forms = |names: &'static str| names.split('|').map(template).collect();
        let resources = match resources {
            "*" => Some(Vec::new()),
            named => named.split(',').map(forms).collect(),
        };
        Some(Action {
            name,
            resources: resources?,
            only_sometimes,
        })
    }
}

/// Whether a word can be the name of a condition key.
fn is_key(word: &str) -> bool {
    word.contains(':') && !word.contains(['(', ')', '$'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_understood() {
        assert_eq!(TABLE.unreadable, Vec::<&str>::new());
    }

    #[test]
    fn a_row_says_what_its_line_says() {
        let row = find("sso.amazonaws.com", "DeleteAccountAssignment").expect("a row");
        assert_eq!((row.service, row.right), ("sso-admin", Right::Policy));
        let action = row.actions.first().expect("an action");
        assert_eq!(action.name, "sso:DeleteAccountAssignment");
        assert!(!action.only_sometimes);
        assert_eq!(
            action.resources,
            [
                ["arn:aws:sso:::permissionSet/${InstanceId}/${PermissionSetId}"],
                ["arn:aws:sso:::instance/${InstanceId}"],
                ["arn:aws:sso:::account/${AccountId}"],
            ]
        );
        let deletes = row.actions.iter().any(|action| {
            action.name == "iam:DeleteRole" && action.only_sometimes && action.resources.len() == 1
        });
        assert!(deletes, "{row:?}");
    }

    #[test]
    fn policies_are_asked_exactly_where_a_row_has_actions() {
        for row in rows() {
            let is_asked = matches!(row.right, Right::Policy | Right::Own | Right::Proof);
            assert_eq!(is_asked, !row.actions.is_empty(), "{row:?}");
        }
    }
}
