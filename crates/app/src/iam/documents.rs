//! Policy documents: read as AWS reads them, and found by ARN.

use base::{AccountId, Arn, IamUserId, RoleId};
use db::Tx;
use domain::Error;
use managed_policies::Catalogue;
use policy::principal::Principal;
use policy::{Document, PolicyKind, size_without_whitespace};

use crate::Failure;

/// Reads a document, or says what AWS would say of it.
pub(crate) fn parse(text: &str, kind: PolicyKind) -> Result<Document, Error> {
    Document::parse(text, kind).map_err(|malformed| Error::MalformedPolicy {
        message: malformed.message,
    })
}

/// The document of a managed policy, AWS's or one of `account`.
pub(crate) fn document_of(
    tx: &mut Tx<'_>,
    account: &AccountId,
    arn: &str,
) -> Result<Option<String>, db::Error> {
    if let Some(policy) = Catalogue::get().find(arn) {
        return Ok(Some(policy.document.to_owned()));
    }
    let Some((path, name)) = customer_policy(account, arn) else {
        return Ok(None);
    };
    let policy = store::iam::find_policy(tx, account, path, name)?;
    Ok(policy.map(|policy| policy.document))
}

/// Path and name in the ARN of a customer managed policy of `account`.
pub(super) fn customer_policy<'a>(account: &AccountId, arn: &'a str) -> Option<(&'a str, &'a str)> {
    arn.strip_prefix("arn:aws:iam::")?
        .strip_prefix(account.as_str())?
        .strip_prefix(":policy")
        .and_then(path_and_name)
}

/// Path and name of a managed policy of either kind, from its ARN.
pub(super) fn policy_path_and_name(arn: &str) -> Option<(&str, &str)> {
    let (_, resource) = arn.split_once(":policy/")?;
    let start = arn.len().checked_sub(resource.len())?.checked_sub(1)?;
    path_and_name(arn.get(start..)?)
}

/// `/path/name` comes apart after its last slash.
fn path_and_name(text: &str) -> Option<(&str, &str)> {
    let (path, name) = text.split_at_checked(text.rfind('/')?.checked_add(1)?)?;
    (path.starts_with('/') && !name.is_empty()).then_some((path, name))
}

/// Checks a trust policy of a role of `account`: its size of `most` characters, its grammar, and whether the roles
/// and users that it names exist.
///
/// DIFFERENCE: AWS turns the ARN of a role or user into its unique id on saving, so that one made again
/// under the same name is not trusted any more. Here the ARN stays as it was written.
pub(super) fn check_trust_policy(
    tx: &mut Tx<'_>,
    account: &AccountId,
    text: &str,
    most: usize,
) -> Result<(), Failure> {
    let document = parse(text, PolicyKind::Trust)?;
    check_size(text, most, "ACLSizePerRole")?;
    for statement in document.statements() {
        for principal in statement.principals().iter().flat_map(|list| list.items()) {
            check_principal(tx, account, principal)?;
        }
    }
    Ok(())
}

/// Refuses a principal that should exist and does not. Accounts that this installation does not
/// know may have any roles.
fn check_principal(
    tx: &mut Tx<'_>,
    account: &AccountId,
    principal: &Principal,
) -> Result<(), Failure> {
    let (text, exists) = match principal {
        Principal::Role(arn) | Principal::Session(arn) | Principal::User(arn) => {
            (arn, principal_exists(tx, account, arn)?)
        }
        Principal::UniqueId(id) => {
            let exists = if let Ok(role) = RoleId::parse(id) {
                store::iam::find_role_by_id(tx, &role)?.is_some()
            } else if let Ok(user) = IamUserId::parse(id) {
                store::iam::find_user_by_id(tx, &user)?.is_some()
            } else {
                false
            };
            (id, exists)
        }
        _ => return Ok(()),
    };
    if exists {
        return Ok(());
    }
    Err(Error::MalformedPolicy {
        message: format!("Invalid principal in policy: \"AWS\":\"{text}\""),
    }
    .into())
}

fn principal_exists(tx: &mut Tx<'_>, account: &AccountId, text: &str) -> Result<bool, Failure> {
    let Ok(arn) = Arn::parse(text) else {
        return Ok(false);
    };
    let Ok(owner) = AccountId::parse(arn.account()) else {
        return Ok(false);
    };
    if owner != *account && store::organizations::find_account(tx, &owner)?.is_none() {
        return Ok(true);
    }
    let resource = arn.resource();
    let found = if let Some(session) = resource.strip_prefix("assumed-role/") {
        // A session's ARN has the role's name without its path.
        let name = session.split('/').next().unwrap_or_default();
        store::iam::find_role(tx, &owner, name)?.is_some()
    } else if resource.starts_with("user/") {
        let name = resource.rsplit('/').next().unwrap_or_default();
        store::iam::find_user(tx, &owner, name)?.is_some_and(|user| user.arn() == text)
    } else {
        let name = resource.rsplit('/').next().unwrap_or_default();
        store::iam::find_role(tx, &owner, name)?.is_some_and(|role| role.arn() == text)
    };
    Ok(found)
}

/// Refuses a document of more than `limit` characters, whitespace left out.
pub(super) fn check_size(text: &str, limit: usize, quota: &str) -> Result<(), Error> {
    if size_without_whitespace(text) > limit {
        return Err(exceeded(quota, limit));
    }
    Ok(())
}

/// AWS's wording of a quota that is used up.
pub(super) fn exceeded(quota: &str, limit: impl std::fmt::Display) -> Error {
    Error::limit(format!("Cannot exceed quota for {quota}: {limit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arn_of_a_policy_comes_apart() {
        let account = AccountId::parse("123456789012").expect("an account");
        for (arn, own, any) in [
            (
                "arn:aws:iam::123456789012:policy/a/b/c",
                Some(("/a/b/", "c")),
                Some(("/a/b/", "c")),
            ),
            (
                "arn:aws:iam::aws:policy/ReadOnlyAccess",
                None,
                Some(("/", "ReadOnlyAccess")),
            ),
            ("arn:aws:iam::210987654321:policy/c", None, Some(("/", "c"))),
            ("arn:aws:iam::123456789012:policy/", None, None),
            ("arn:aws:iam::123456789012:role/c", None, None),
            ("c", None, None),
        ] {
            assert_eq!(customer_policy(&account, arn), own, "{arn}");
            assert_eq!(policy_path_and_name(arn), any, "{arn}");
        }
    }
}
