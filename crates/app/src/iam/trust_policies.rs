//! Trust policies: checked as AWS checks them, and kept by unique ids, so that a user or role made
//! again under the name of another is not trusted.

use std::collections::BTreeMap;

use base::{AccountId, Arn, IamUserId, RoleId};
use db::Tx;
use domain::Error;
use domain::iam::Role;
use policy::principal::Principal;
use policy::{PolicyKind, rename_principals};

use super::documents::{check_size, parse};
use crate::Failure;

/// How the unique ids of roles and users begin.
const ID_PREFIXES: [&str; 2] = ["AROA", "AIDA"];

/// Checks a trust policy of a role of `account`: its size, its grammar, and whether the roles and
/// users that it names exist. Answers it as it is kept, with their unique ids for their ARNs.
///
/// Accounts that this installation does not know may have any roles, whose ARNs stay.
// AWS: unconfirmed, that the ARNs of sessions of roles stay as they are.
pub(super) fn kept(
    tx: &mut Tx<'_>,
    account: &AccountId,
    text: &str,
    most: usize,
) -> Result<String, Failure> {
    let document = parse(text, PolicyKind::Trust)?;
    check_size(text, most, "ACLSizePerRole")?;
    let mut ids = BTreeMap::new();
    for statement in document.statements() {
        for principal in statement.principals().iter().flat_map(|list| list.items()) {
            match find(tx, account, principal)? {
                Found::Existing { arn, id } => drop(ids.insert(arn, id)),
                Found::Fine => {}
                Found::Missing(name) => return Err(invalid(&name).into()),
            }
        }
    }
    Ok(rename_principals(text, &ids))
}

/// A role as it is shown: its trust policy has ARNs for the unique ids of those who exist. Who is
/// gone stays an id.
pub(super) fn shown(tx: &mut Tx<'_>, mut role: Role) -> Result<Role, db::Error> {
    if !ID_PREFIXES.iter().any(|id| role.trust_policy.contains(id)) {
        return Ok(role);
    }
    let Ok(document) = parse(&role.trust_policy, PolicyKind::Trust) else {
        return Ok(role);
    };
    let mut arns = BTreeMap::new();
    for statement in document.statements() {
        for principal in statement.principals().iter().flat_map(|list| list.items()) {
            if let Principal::UniqueId(id) = principal
                && let Some(arn) = arn_of(tx, id)?
            {
                drop(arns.insert(id.clone(), arn));
            }
        }
    }
    role.trust_policy = rename_principals(&role.trust_policy, &arns);
    Ok(role)
}

/// What a principal turns out to be.
enum Found {
    /// A role or user, whose ARN is kept as its id.
    Existing { arn: String, id: String },
    /// Whatever may be written.
    Fine,
    /// What should exist and does not.
    Missing(String),
}

fn find(tx: &mut Tx<'_>, account: &AccountId, principal: &Principal) -> Result<Found, Failure> {
    let (Principal::Role(text)
    | Principal::Session(text)
    | Principal::User(text)
    | Principal::UniqueId(text)) = principal
    else {
        return Ok(Found::Fine);
    };
    let missing = Found::Missing(text.clone());
    if matches!(principal, Principal::UniqueId(_)) {
        return Ok(arn_of(tx, text)?.map_or(missing, |_arn| Found::Fine));
    }
    let Ok(arn) = Arn::parse(text) else {
        return Ok(missing);
    };
    let Ok(owner) = AccountId::parse(arn.account()) else {
        return Ok(missing);
    };
    let resource = arn.resource();
    let name = resource.rsplit('/').next().unwrap_or_default();
    let id = match principal {
        Principal::Session(_) => {
            // A session's ARN has the role's name without its path.
            let name = resource.split('/').nth(1).unwrap_or_default();
            if store::iam::find_role(tx, &owner, name)?.is_some() {
                return Ok(Found::Fine);
            }
            None
        }
        Principal::User(_) => store::iam::find_user(tx, &owner, name)?
            .filter(|user| user.arn() == *text)
            .map(|user| user.id.to_string()),
        _ => store::iam::find_role(tx, &owner, name)?
            .filter(|role| role.arn() == *text)
            .map(|role| role.id.to_string()),
    };
    if let Some(id) = id {
        let arn = text.clone();
        return Ok(Found::Existing { arn, id });
    }
    let is_known = owner == *account || store::organizations::find_account(tx, &owner)?.is_some();
    Ok(if is_known { missing } else { Found::Fine })
}

/// The ARN of a role or user, from its unique id.
fn arn_of(tx: &mut Tx<'_>, id: &str) -> Result<Option<String>, db::Error> {
    if let Ok(role) = RoleId::parse(id) {
        return Ok(store::iam::find_role_by_id(tx, &role)?.map(|role| role.arn()));
    }
    match IamUserId::parse(id) {
        Ok(user) => Ok(store::iam::find_user_by_id(tx, &user)?.map(|user| user.arn())),
        Err(_another) => Ok(None),
    }
}

fn invalid(principal: &str) -> Error {
    Error::MalformedPolicy {
        message: format!("Invalid principal in policy: \"AWS\":\"{principal}\""),
    }
}
