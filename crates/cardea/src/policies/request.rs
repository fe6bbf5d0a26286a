//! The request of a simulation: who, with which context keys, on whose resource.

use policy::Context;
use policy::principal::Caller;

use super::excerpt::harmless;
use crate::Fatal;

/// Who asks when nobody is named: a user without a name that a policy could have.
const SOMEBODY: &str = "arn:aws:iam::123456789012:user/somebody";

/// A principal as ARNs name it, which a [`Caller`] borrows from.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Principal {
    kind: Kind,
    account: String,
    /// As it was given.
    name: String,
    /// Of a session, the role.
    role: String,
    /// Of a role, a session of it.
    session: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Root,
    User,
    Role,
    FederatedUser,
    Provider,
    Service,
    Anonymous,
}

impl Principal {
    /// Reads `--principal`.
    pub(super) fn parse(text: Option<&str>) -> Result<Self, Fatal> {
        let text = text.unwrap_or(SOMEBODY);
        let mut principal = Self {
            kind: Kind::Anonymous,
            account: String::new(),
            name: text.to_owned(),
            role: String::new(),
            session: String::new(),
        };
        let is_service = |text: &str| text.ends_with(".amazonaws.com") && !text.contains(':');
        if text == "anonymous" {
            return Ok(principal);
        }
        if is_service(text) {
            principal.kind = Kind::Service;
            return Ok(principal);
        }
        principal.read_arn(text).ok_or_else(|| {
            Fatal(format!(
                "`{}` is not a principal: write the ARN of a user, a role, a session, a federated \
                 user, an identity provider or an account's root, the name of a service \
                 (`ec2.amazonaws.com`), or `anonymous`",
                harmless(text)
            ))
        })?;
        Ok(principal)
    }

    fn read_arn(&mut self, text: &str) -> Option<()> {
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        let ["arn", partition, service, "", account, resource] = parts[..] else {
            return None;
        };
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        if !is_account || !partition.starts_with("aws") || text.contains(['*', '?']) {
            return None;
        }
        account.clone_into(&mut self.account);
        let (what, rest) = resource.split_once('/').unwrap_or((resource, ""));
        let name = rest.rsplit('/').next().filter(|name| !name.is_empty());
        self.kind = match (service, what, name) {
            ("iam", "root", None) => Kind::Root,
            ("iam", "user", Some(_)) => Kind::User,
            ("iam", "role", Some(name)) => {
                text.clone_into(&mut self.role);
                self.session =
                    format!("arn:{partition}:sts::{account}:assumed-role/{name}/session");
                Kind::Role
            }
            ("sts", "assumed-role", Some(_)) => {
                let (role, _) = rest.split_once('/')?;
                self.role = format!("arn:{partition}:iam::{account}:role/{role}");
                text.clone_into(&mut self.session);
                Kind::Role
            }
            ("sts", "federated-user", Some(_)) => Kind::FederatedUser,
            ("iam", "saml-provider" | "oidc-provider", Some(_)) => Kind::Provider,
            _ => return None,
        };
        Some(())
    }

    pub(super) fn caller(&self) -> Caller<'_> {
        let (account_id, name) = (self.account.as_str(), self.name.as_str());
        match self.kind {
            Kind::Root => Caller::Root { account_id },
            Kind::User => Caller::User {
                account_id,
                arn: name,
                user_id: None,
            },
            Kind::Role => Caller::AssumedRole {
                account_id,
                role_arn: &self.role,
                session_arn: &self.session,
                role_id: None,
            },
            Kind::FederatedUser => Caller::FederatedUser {
                account_id,
                arn: name,
                user_arn: None,
            },
            Kind::Provider => Caller::Federated { provider: name },
            Kind::Service => Caller::Service { name },
            Kind::Anonymous => Caller::Anonymous,
        }
    }

    /// What AWS's texts call the principal.
    pub(super) fn shown(&self) -> &str {
        match self.kind {
            Kind::Role => &self.session,
            _ => &self.name,
        }
    }

    /// The keys that follow from who asks (aws-behaviour §14.5), and those of the
    /// command line, which come before them.
    pub(super) fn context(&self, entries: &[String]) -> Result<Context, Fatal> {
        let mut context = Context::new();
        let kind = match self.kind {
            Kind::Root => "Account",
            Kind::User => "User",
            Kind::Role => "AssumedRole",
            Kind::FederatedUser => "FederatedUser",
            Kind::Anonymous => "Anonymous",
            Kind::Provider | Kind::Service => "",
        };
        if !kind.is_empty() {
            context.insert("aws:PrincipalType", kind);
        }
        match self.kind {
            Kind::Anonymous => context.insert("aws:PrincipalAccount", "anonymous"),
            Kind::Provider | Kind::Service => {}
            Kind::Root | Kind::User | Kind::Role | Kind::FederatedUser => {
                let arn = match self.kind {
                    Kind::Role => &self.role,
                    _ => &self.name,
                };
                context.insert("aws:PrincipalAccount", &self.account);
                context.insert("aws:PrincipalArn", arn);
            }
        }
        match self.kind {
            Kind::Root => context.insert("aws:userid", &self.account),
            Kind::Anonymous => context.insert("aws:userid", "anonymous"),
            Kind::User => {
                let name = self.name.rsplit('/').next().unwrap_or_default();
                context.insert("aws:username", name);
            }
            _ => {}
        }
        for (key, values) in grouped(entries)? {
            match values.as_slice() {
                [value] if !policy::is_multivalued_key(key) => context.insert(key, *value),
                values => context.insert_many(key, values.iter().copied()),
            }
        }
        Ok(context)
    }
}

/// The values of each key, in the order of their first entries.
pub(crate) fn grouped(entries: &[String]) -> Result<Vec<(&str, Vec<&str>)>, Fatal> {
    let mut grouped: Vec<(&str, Vec<&str>)> = Vec::new();
    for entry in entries {
        let (key, value) = entry
            .split_once('=')
            .filter(|(key, _)| key.contains(':'))
            .ok_or_else(|| {
                Fatal(format!(
                    "`--context {}`: write `key=value`, as in `aws:SourceIp=203.0.113.7`",
                    harmless(entry)
                ))
            })?;
        match grouped
            .iter_mut()
            .find(|(known, _)| known.eq_ignore_ascii_case(key))
        {
            Some((_, values)) => values.push(value),
            None => grouped.push((key, vec![value])),
        }
    }
    Ok(grouped)
}

#[cfg(test)]
mod tests {
    use policy::principal::Caller;

    use super::Principal;

    fn context(principal: Option<&str>, entries: &[&str]) -> Vec<String> {
        let entries: Vec<String> = entries.iter().map(|&entry| entry.to_owned()).collect();
        let principal = Principal::parse(principal).expect("a principal");
        let context = principal.context(&entries).expect("a context");
        let shown = context.iter();
        shown
            .map(|(key, values)| format!("{key}={}", values.join(",")))
            .collect()
    }

    #[test]
    fn principals_are_read_from_their_names() {
        let role =
            Principal::parse(Some("arn:aws:iam::111111111111:role/team/Dev")).expect("a role");
        assert_eq!(
            role.caller(),
            Caller::AssumedRole {
                account_id: "111111111111",
                role_arn: "arn:aws:iam::111111111111:role/team/Dev",
                session_arn: "arn:aws:sts::111111111111:assumed-role/Dev/session",
                role_id: None,
            }
        );
        let session = "arn:aws:sts::111111111111:assumed-role/Dev/me";
        let read = Principal::parse(Some(session)).expect("a session");
        assert_eq!(read.shown(), session);
        for (text, account) in [
            ("arn:aws:iam::111111111111:root", Some("111111111111")),
            (
                "arn:aws:sts::111111111111:federated-user/bob",
                Some("111111111111"),
            ),
            ("arn:aws:iam::111111111111:saml-provider/idp", None),
            ("ec2.amazonaws.com", None),
            ("anonymous", None),
        ] {
            let principal = Principal::parse(Some(text)).expect(text);
            assert_eq!(principal.caller().account_id(), account, "{text}");
        }
        for text in [
            "",
            "*",
            "alice",
            "111111111111",
            "arn:aws:iam::1:root",
            "arn:aws:iam::111111111111:group/g",
            "arn:aws:iam::111111111111:role/*",
            "arn:aws:iam::111111111111:user/",
            "arn:aws:sts::111111111111:assumed-role/Dev",
        ] {
            Principal::parse(Some(text)).expect_err(text);
        }
    }

    #[test]
    fn the_context_follows_from_the_principal_and_the_command_line() {
        assert_eq!(
            context(None, &["aws:SourceIp=203.0.113.7", "aws:TagKeys=a"]),
            [
                "aws:PrincipalAccount=123456789012",
                "aws:PrincipalArn=arn:aws:iam::123456789012:user/somebody",
                "aws:PrincipalType=User",
                "aws:SourceIp=203.0.113.7",
                "aws:TagKeys=a",
                "aws:username=somebody",
            ]
        );
        assert_eq!(
            context(
                Some("anonymous"),
                &["k:x=a=b", "K:X=", "AWS:PrincipalType=x"]
            ),
            [
                "aws:PrincipalAccount=anonymous",
                "AWS:PrincipalType=x",
                "aws:userid=anonymous",
                "k:x=a=b,",
            ]
        );
        let somebody = Principal::parse(None).expect("a principal");
        for entry in ["aws:SourceIp", "=x", "SourceIp=203.0.113.7"] {
            somebody.context(&[entry.to_owned()]).expect_err(entry);
        }
    }
}
