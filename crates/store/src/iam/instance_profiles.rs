//! Instance profiles.

use base::{AccountId, InstanceProfileId, RoleId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::InstanceProfile;

use super::{delete_tags, end_of_prefix, fold};

macro_rules! select_profile {
    ($rest:literal) => {
        concat!(
            "SELECT id, account_id, name, path, role_id, created_at FROM iam_instance_profiles ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO iam_instance_profiles (id, account_id, name, name_folded, \
    path, role_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const SET_ROLE: &str = "UPDATE iam_instance_profiles SET role_id = $1 WHERE id = $2";
const DELETE: &str = "DELETE FROM iam_instance_profiles WHERE id = $1";
const FIND: &str = select_profile!("WHERE account_id = $1 AND name_folded = $2");
const LIST: &str = select_profile!(
    "WHERE account_id = $1 AND name_folded > $2 AND path >= $3 AND path < $4 \
     ORDER BY name_folded LIMIT $5"
);
const OF_ROLE: &str =
    select_profile!("WHERE role_id = $1 AND name_folded > $2 ORDER BY name_folded LIMIT $3");
const COUNT: &str = "SELECT COUNT(*) FROM iam_instance_profiles WHERE account_id = $1";

/// Adds an instance profile; its name is unique in the account without regard to case
/// (`iam_instance_profiles_name`).
pub fn insert_instance_profile(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    profile: &InstanceProfile,
) -> Result<(), Error> {
    let folded = fold(&profile.name);
    tx.execute(
        INSERT,
        binds![
            &profile.id,
            &profile.account,
            &profile.name,
            &folded,
            &profile.path,
            profile.role.as_ref(),
            profile.created_at,
        ],
    )
    .map(drop)
}

/// Says which role an instance profile carries.
pub fn set_instance_profile_role(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &InstanceProfileId,
    role: Option<&RoleId>,
) -> Result<(), Error> {
    tx.execute(SET_ROLE, binds![role, id]).map(drop)
}

/// Removes an instance profile with its tags.
pub fn delete_instance_profile(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &InstanceProfileId,
) -> Result<(), Error> {
    delete_tags(tx, permit, id.as_str())?;
    tx.execute(DELETE, binds![id]).map(drop)
}

/// The instance profile of this name, compared without regard to case.
pub fn find_instance_profile(
    tx: &mut Tx<'_>,
    account: &AccountId,
    name: &str,
) -> Result<Option<InstanceProfile>, Error> {
    let folded = fold(name);
    let row = tx.find(FIND, binds![account, &folded])?;
    row.as_ref().map(profile).transpose()
}

/// Instance profiles of an account whose paths begin with `path_prefix`, in order of their names
/// in lower case, after the name `after`.
pub fn list_instance_profiles(
    tx: &mut Tx<'_>,
    account: &AccountId,
    path_prefix: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<InstanceProfile>, Error> {
    let (after, end) = (fold(after), end_of_prefix(path_prefix));
    tx.query(LIST, binds![account, &after, path_prefix, &end, limit])?
        .iter()
        .map(profile)
        .collect()
}

/// The instance profiles that carry a role, in order of their names in lower case, after the
/// name `after`.
pub fn instance_profiles_of_role(
    tx: &mut Tx<'_>,
    role: &RoleId,
    after: &str,
    limit: i64,
) -> Result<Vec<InstanceProfile>, Error> {
    let after = fold(after);
    tx.query(OF_ROLE, binds![role, &after, limit])?
        .iter()
        .map(profile)
        .collect()
}

/// How many instance profiles an account has.
pub fn count_instance_profiles(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![account])
}

fn profile(row: &Row) -> Result<InstanceProfile, Error> {
    Ok(InstanceProfile {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        path: row.get(3)?,
        role: row.get(4)?,
        created_at: row.get(5)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![INSERT, SET_ROLE, DELETE, FIND, LIST, OF_ROLE, COUNT]
}
