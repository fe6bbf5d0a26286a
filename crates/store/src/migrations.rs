//! The schema's history.

use db::Migration;

macro_rules! migrations {
    ($($version:literal $name:literal)*) => {
        &[$(Migration {
            version: $version,
            name: $name,
            sql: include_str!(concat!("../migrations/", stringify!($version), "_", $name, ".sql")),
        }),*]
    };
}

/// All migrations, oldest first.
pub static MIGRATIONS: &[Migration] = migrations! {
    1 "core"
    2 "organizations"
    3 "identity"
    4 "iam"
    5 "instances"
    6 "assignments"
    7 "sign_in"
    13 "saml_signing"
    16 "reach"
};
