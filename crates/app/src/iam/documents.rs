//! Policy documents: read as AWS reads them, and found by ARN.

use base::AccountId;
use db::Tx;
use domain::Error;
use managed_policies::Catalogue;
use policy::{Document, PolicyKind, size_without_whitespace};

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
