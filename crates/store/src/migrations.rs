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
    8 "organization_policies"
    9 "iam_users"
    10 "iam_account"
    11 "sts"
    13 "saml_signing"
    14 "applications"
    15 "account_access"
    16 "reach"
    17 "assignment_rules"
    18 "responsibility"
    19 "provider_keys"
    20 "nested_groups"
    21 "provisioning_scale"
    22 "role_naming"
    23 "account_email"
    24 "mail"
    25 "mfa"
    26 "portal"
    27 "device_codes"
    28 "sessions"
    30 "mail_requests"
    31 "scim"
    32 "identity_sources"
    34 "saml_sign_in"
    35 "oidc_sign_in"
    36 "session_tags"
    38 "provider_sessions"
    39 "application_sessions"
    40 "covering_nestings"
};

#[cfg(test)]
mod tests {
    use db::{Db, Migration};
    use domain::assignment::{Assignment, Origin, Principal, Reason};

    /// What `9_iam_users` finds, as the statements before it wrote it.
    const BEFORE: [&str; 3] = [
        "INSERT INTO iam_role_policies VALUES ('AROA1', 'inline', '{}')",
        "INSERT INTO iam_attached_policies VALUES ('AROA1', 'arn:P', '111111111111', 'reader')",
        "INSERT INTO access_keys VALUES ('AKIA1', '111111111111', X'01', 1)",
    ];
    const AFTER: &str = "SELECT i.name, a.holder_kind, a.holder_name_folded, k.status, k.user_id \
        FROM iam_inline_policies i JOIN iam_attached_policies a ON a.holder_id = i.holder_id \
        JOIN access_keys k ON k.account_id = a.account_id WHERE i.holder_id = 'AROA1'";

    #[tokio::test]
    async fn what_roles_and_roots_had_is_theirs_after_users_came() {
        let db = Db::in_memory().expect("a database");
        let all: &'static [Migration] = super::MIGRATIONS;
        let known = all.iter().take_while(|migration| migration.version < 9);
        let older = all.get(..known.count()).expect("some");
        db.migrate(older).await.expect("migrated");
        let written: Result<(), db::Error> = db
            .write("before", |tx| {
                for sql in BEFORE {
                    tx.execute(sql, &[])?;
                }
                Ok(())
            })
            .await;
        written.expect("written");
        db.migrate(all).await.expect("migrated");
        let row: (String, String, String, String, Option<String>) = db
            .read("after", |tx| {
                let row = tx.find(AFTER, &[])?.expect("the rows");
                let row = (
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                );
                Ok::<_, db::Error>(row)
            })
            .await
            .expect("read");
        let (inline, kind, name, status, user) = row;
        assert_eq!(
            (inline.as_str(), kind.as_str(), name.as_str()),
            ("inline", "role", "reader")
        );
        assert_eq!((status.as_str(), user), ("Active", None));
    }

    #[tokio::test]
    async fn what_was_assigned_before_there_were_reasons_is_direct_and_has_no_end() {
        let db = Db::in_memory().expect("a database");
        let all: &'static [Migration] = super::MIGRATIONS;
        let known = all.iter().take_while(|migration| migration.version < 17);
        let older = all.get(..known.count()).expect("some");
        db.migrate(older).await.expect("migrated");
        let written: Result<(), db::Error> = db
            .write("before", |tx| {
                let sql = "INSERT INTO account_assignments VALUES ('222222222222', \
                    'ps-0123456789abcdef', 'USER', '44a85468-40e1-708e-e018-01ce81f12cf5', \
                    'ssoins-0123456789abcdef', 1)";
                tx.execute(sql, &[]).map(drop)
            })
            .await;
        written.expect("written");
        db.migrate(all).await.expect("migrated");
        let id = base::UserId::parse("44a85468-40e1-708e-e018-01ce81f12cf5").expect("an id");
        let assignment = Assignment {
            account: base::AccountId::parse("222222222222").expect("an id"),
            permission_set: base::PermissionSetId::parse("ps-0123456789abcdef").expect("an id"),
            principal: Principal::User(id),
        };
        let reasons = db
            .read("after", move |tx| {
                crate::assignments::reasons::list(tx, &assignment)
            })
            .await
            .expect("read");
        let direct = Reason {
            origin: Origin::Direct,
            expires_at: None,
        };
        assert_eq!(reasons, [direct]);
    }
}
