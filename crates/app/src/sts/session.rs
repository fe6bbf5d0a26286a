//! What every way to a session has in common: session policies and tags, how much of them there
//! may be, and the role that is assumed.

use base::{AccessKeyId, AccountId, Arn, Duration};
use db::Tx;
use domain::actor::{RoleSession, SessionContext};
use domain::iam::{Role, Tag, check_tags};
use domain::{Error, Kind};
use policy::PolicyKind;

use crate::credentials::packed_size;
use crate::iam::{document_of, parse};
use crate::{App, Credentials, Cx, Failure, SessionTokenPrincipal};

/// What a caller may ask for a session beside what it is of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionOptions {
    /// A session policy.
    pub policy: Option<String>,
    /// Managed policies that are session policies as well.
    pub policy_arns: Vec<String>,
    /// Session tags.
    pub tags: Vec<Tag>,
    /// Keys of those tags that sessions got by this session inherit.
    pub transitive_tag_keys: Vec<String>,
    /// Seconds; each operation has a default.
    pub duration: Option<u32>,
    /// The session token is to have at least so many bytes.
    pub minimum_token_size: usize,
}

/// A session of a role.
#[derive(Debug, Clone)]
pub struct AssumedRole {
    /// `AROA…:<session name>`.
    pub unique_id: String,
    /// `arn:aws:sts::<account>:assumed-role/<role>/<session name>`.
    pub arn: String,
    /// What requests are signed with.
    pub credentials: Credentials,
    /// How much of what session policies and tags may take they take, in percent.
    pub packed_policy_size: Option<usize>,
    /// Who stands at the beginning of the chain.
    pub source_identity: Option<String>,
}

/// Characters of a session policy and the ARNs of managed ones together.
const PLAINTEXT: usize = 2048;
/// Managed policies of a session.
const POLICY_ARNS: usize = 10;
/// What a session of a role lasts by default, and what one that was got by another may last.
pub(super) const HOUR: u32 = 3600;
/// Tags of a session (§2.4).
pub(super) const SESSION_TAGS: usize = 50;

impl SessionOptions {
    /// Refuses what no state of things could make good.
    pub(super) fn check(&self) -> Result<(), Error> {
        if self.policy_arns.len() > POLICY_ARNS {
            return Err(Error::invalid(format!(
                "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: \
                 Member must have length less than or equal to {POLICY_ARNS}"
            )));
        }
        let texts = self.policy_arns.iter().chain(&self.policy);
        if texts.map(|text| text.chars().count()).sum::<usize>() > PLAINTEXT {
            // AWS: unconfirmed, the wording for all of them together.
            return Err(Error::invalid(format!(
                "1 validation error detected: Value at 'policy' failed to satisfy constraint: \
                 Member must have length less than or equal to {PLAINTEXT}, policy ARNs included"
            )));
        }
        if let Some(text) = &self.policy {
            parse(text, PolicyKind::Session)?;
        }
        check_tags(&[], &self.tags, SESSION_TAGS)?;
        let has = |key: &String| self.tags.iter().any(|(own, _)| own == key);
        if !self.transitive_tag_keys.iter().all(has) {
            return Err(Error::invalid(
                "The specified transitive tag key must be included in the requested tags.",
            ));
        }
        Ok(())
    }

    /// Refuses managed policies that are not there, of `account` or AWS's.
    pub(super) fn check_policies(
        &self,
        tx: &mut Tx<'_>,
        account: &AccountId,
    ) -> Result<(), Failure> {
        for arn in &self.policy_arns {
            let text = document_of(tx, account, arn)?
                .ok_or_else(|| Error::not_found(Kind::ManagedPolicy, arn))?;
            // A session that brings a policy must be limited by it.
            parse(&text, PolicyKind::Session)?;
        }
        Ok(())
    }

    /// Puts the policies and tags into a session, after those that it inherits.
    pub(super) fn enter(&self, context: &mut SessionContext) -> Result<(), Error> {
        context.policies.extend(self.policy.clone());
        context.policy_arns.clone_from(&self.policy_arns);
        let inherited = |key: &str| {
            let mut tags = context.tags.iter();
            tags.any(|(own, _)| own.eq_ignore_ascii_case(key))
        };
        if self.tags.iter().any(|(key, _)| inherited(key)) {
            return Err(Error::invalid(
                "One of the specified transitive tag keys can't be set because it conflicts with \
                 a transitive tag key from the calling session.",
            ));
        }
        check_tags(&context.tags, &self.tags, SESSION_TAGS)?;
        context.tags.extend(self.tags.iter().cloned());
        context
            .transitive_tag_keys
            .extend(self.transitive_tag_keys.iter().cloned());
        Ok(())
    }
}

/// How much a session carries, or that it is too much.
pub(crate) fn packed(context: &SessionContext) -> Result<Option<usize>, Error> {
    let size = packed_size(context);
    match size {
        Some(percent) if percent > 100 => Err(refusal(
            "PackedPolicyTooLarge",
            format!(
                "Packed policy consumes {percent}% of allotted space, please use smaller policy."
            ),
        )),
        size => Ok(size),
    }
}

/// A refusal with a code of AWS's model.
pub(super) fn refusal(code: &'static str, message: impl Into<String>) -> Error {
    Error::Constraint {
        reason: code,
        message: message.into(),
    }
}

/// Refuses a source identity that is none.
pub(super) fn check_source_identity(identity: &str) -> Result<(), Error> {
    let is_text = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    let is_good = (2..=64).contains(&identity.len())
        && identity.chars().all(is_text)
        && !identity.to_ascii_lowercase().starts_with("aws:");
    if is_good {
        return Ok(());
    }
    Err(Error::invalid(
        "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
    ))
}

/// Account and name in a role's ARN.
pub(crate) fn role_of(text: &str) -> Result<(AccountId, String), Error> {
    let parts = || {
        let arn = Arn::parse(text).ok()?;
        let path_and_name = arn.resource().strip_prefix("role/")?;
        let name = path_and_name.rsplit('/').next()?;
        let is_role = arn.service() == "iam" && arn.region().is_empty() && !name.is_empty();
        let account = AccountId::parse(arn.account()).ok()?;
        is_role.then(|| (account, name.to_owned()))
    };
    parts().ok_or_else(|| Error::invalid("Request ARN is invalid"))
}

/// The role with this ARN, path and all.
pub(crate) fn find_role(tx: &mut Tx<'_>, arn: &str) -> Result<Option<Role>, Failure> {
    let (account, name) = role_of(arn)?;
    Ok(store::iam::find_role(tx, &account, &name)?.filter(|role| role.arn() == arn))
}

/// How long a session of the role may last that was not got by another.
pub(super) fn role_duration(role: &Role, wanted: Option<u32>) -> Result<u32, Error> {
    let seconds = wanted.unwrap_or(HOUR);
    if seconds > role.max_session_duration {
        return Err(Error::invalid(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(seconds)
}

pub(super) fn seconds(seconds: u32) -> Duration {
    Duration::from_seconds(i64::from(seconds))
}

impl App {
    /// Credentials for a session of the role; its event is the one of `cx`.
    pub(super) fn begin_session(
        &self,
        cx: &Cx,
        role: Role,
        session_name: &str,
        context: SessionContext,
        (lasting, minimum_token_size): (u32, usize),
    ) -> Result<AssumedRole, Error> {
        let packed_policy_size = packed(&context)?;
        let source_identity = context.source_identity.clone();
        let session = RoleSession {
            account: role.account.clone(),
            role_arn: role.arn(),
            role_id: role.id,
            role_name: role.name,
            session_name: session_name.to_owned(),
            access_key: AccessKeyId::generate_temporary(self.entropy()),
            context,
            expires_at: cx.now().whole_seconds().plus(seconds(lasting)),
            // AWS: the person behind an Identity Center session is not carried into another role.
            person: None,
        };
        let (unique_id, arn) = (session.unique_id(), session.arn());
        let principal = SessionTokenPrincipal::Role(Box::new(session));
        Ok(AssumedRole {
            unique_id,
            arn,
            credentials: self.issue_sized(&principal, minimum_token_size)?,
            packed_policy_size,
            source_identity,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arn_of_a_role_comes_apart() {
        let account = AccountId::parse("123456789012").expect("an account");
        for (text, name) in [
            ("arn:aws:iam::123456789012:role/Name", Some("Name")),
            ("arn:aws:iam::123456789012:role/a/b/Name", Some("Name")),
            ("arn:aws:iam::123456789012:role/", None),
            ("arn:aws:iam::123456789012:user/Name", None),
            ("arn:aws:sts::123456789012:role/Name", None),
            ("arn:aws:iam::aws:role/Name", None),
            ("Name", None),
        ] {
            let expected = name.map(|name| (account.clone(), name.to_owned()));
            assert_eq!(role_of(text).ok(), expected, "{text}");
        }
    }

    #[test]
    fn a_source_identity_has_the_characters_of_a_name() {
        for (identity, expected) in [
            ("me", true),
            ("me@example.com", true),
            ("m", false),
            ("aws:me", false),
            ("AWS:me", false),
            ("me me", false),
        ] {
            assert_eq!(
                check_source_identity(identity).is_ok(),
                expected,
                "{identity}"
            );
        }
        assert!(check_source_identity(&"m".repeat(65)).is_err());
    }

    #[test]
    fn options_are_refused_for_what_is_wrong_with_them() {
        let tag = |key: &str| (key.to_owned(), "x".to_owned());
        let policy = |text: String| SessionOptions {
            policy: Some(text),
            ..SessionOptions::default()
        };
        let allow = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let long = format!("{allow}{}", " ".repeat(2048));
        for (options, part) in [
            (policy("{}".to_owned()), ""),
            (policy(long), "less than or equal to 2048"),
            (
                SessionOptions {
                    policy_arns: vec!["arn".to_owned(); 11],
                    ..SessionOptions::default()
                },
                "less than or equal to 10",
            ),
            (
                SessionOptions {
                    tags: vec![tag("a"), tag("A")],
                    ..SessionOptions::default()
                },
                "Duplicate tag keys",
            ),
            (
                SessionOptions {
                    tags: vec![tag("a")],
                    transitive_tag_keys: vec!["b".to_owned()],
                    ..SessionOptions::default()
                },
                "must be included in the requested tags",
            ),
        ] {
            let error = options.check().expect_err(part).to_string();
            assert!(error.contains(part), "{error}");
        }
        assert!(policy(allow.to_owned()).check().is_ok());
    }
}
