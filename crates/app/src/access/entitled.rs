//! Who reaches roles that account access manager gives.

use std::collections::BTreeMap;

use base::{AccountId, GroupId, UserId};
use db::Tx;
use domain::assignment::Principal;

use super::AccessRow;
use super::people::Names;

/// Up to `limit` roles after the ARN `after` that any of `sources`, through which a principal has
/// what it has, is entitled to, in order of their ARNs.
pub(super) fn roles(
    tx: &mut Tx<'_>,
    names: &mut Names<'_>,
    principal: &Principal,
    sources: &[(Principal, Option<GroupId>)],
    (after, limit): (&str, usize),
) -> Result<Vec<AccessRow>, db::Error> {
    let scope = names.scope;
    let fetch = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut found: BTreeMap<String, (AccountId, Vec<Option<GroupId>>)> = BTreeMap::new();
    for (source, group) in sources {
        // Whatever is among the first of all is among the first of its source.
        for (arn, account) in scope.entitled_roles_of(tx, source, after, fetch)? {
            let (_, groups) = found.entry(arn).or_insert_with(|| (account, Vec::new()));
            groups.push(group.clone());
        }
    }
    let mut rows = Vec::new();
    for (arn, (account, groups)) in found.into_iter().take(limit) {
        rows.push(AccessRow {
            account,
            permission_set: None,
            permission_set_name: None,
            role_arn: Some(arn),
            user: None,
            reasons: names.because_entitled(tx, principal, &groups)?,
        });
    }
    Ok(rows)
}

/// Up to `limit` people who are entitled to roles in an account, after a role's ARN and a user, in
/// order of both.
pub(super) fn entitled_people(
    tx: &mut Tx<'_>,
    names: &mut Names<'_>,
    account: &AccountId,
    (after_role, after_user): (&str, &str),
    limit: usize,
) -> Result<Vec<AccessRow>, db::Error> {
    let scope = names.scope;
    let mut rows = Vec::new();
    let roles = scope.entitled_roles_in(tx, account)?;
    for (arn, holders) in roles.range(after_role.to_owned()..) {
        let left = limit.saturating_sub(rows.len());
        if left == 0 {
            break;
        }
        let after = if arn == after_role { after_user } else { "" };
        let fetch = i64::try_from(left).unwrap_or(i64::MAX);
        let mut found: BTreeMap<UserId, Vec<Option<GroupId>>> = BTreeMap::new();
        for user in scope.entitled_users(tx, holders, after, fetch)? {
            found.entry(user).or_default().push(None);
        }
        for group in scope.entitled_groups(tx, holders)? {
            for user in scope.members(tx, &group, after, fetch)? {
                found.entry(user).or_default().push(Some(group.clone()));
            }
        }
        for (user, groups) in found.into_iter().take(left) {
            let principal = Principal::User(user.clone());
            rows.push(AccessRow {
                account: account.clone(),
                permission_set: None,
                permission_set_name: None,
                role_arn: Some(arn.clone()),
                user: Some(names.user(tx, user)?),
                reasons: names.because_entitled(tx, &principal, &groups)?,
            });
        }
    }
    Ok(rows)
}
