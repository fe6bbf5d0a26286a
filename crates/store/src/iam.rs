//! Users, groups, roles, their policies and credentials, customer managed policies, identity
//! providers, and what an account decides about itself.

mod access;
mod account;
mod delegation_requests;
mod groups;
mod holders;
mod instance_profiles;
mod login_profiles;
mod mfa_devices;
mod oidc_providers;
mod policies;
mod roles;
mod saml_providers;
mod tags;
mod users;

pub use access::{
    Access, Task, delete_old_tasks, find_credential_report, find_task, insert_task, last_access,
    last_access_of_account, put_credential_report, touch,
};
pub use account::{
    account_alias, account_of_alias, account_settings, delete_account_alias,
    delete_account_setting, delete_password_policy, find_account_setting, password_policy,
    put_account_alias, put_account_setting, put_password_policy,
};
pub use delegation_requests::{
    count_delegation_requests, delete_ended_delegation_requests, find_delegation_request,
    has_delegation_workflow, insert_delegation_request, list_delegation_requests,
    update_delegation_request,
};
pub use groups::{
    count_groups, delete_group, delete_group_member, find_group, groups_of_user, insert_group,
    insert_group_member, list_group_members, list_groups, update_group,
};
pub use holders::{
    HolderId, attach_policy, attached_policies, delete_inline_policy, detach_policy,
    find_inline_policy, inline_policies, put_inline_policy, set_attached_policies,
    set_inline_policies,
};
pub use instance_profiles::{
    count_instance_profiles, delete_instance_profile, find_instance_profile,
    insert_instance_profile, instance_profiles_of_role, list_instance_profiles,
    set_instance_profile_role,
};
pub use login_profiles::{
    delete_login_profile, find_login_profile, former_passwords, insert_login_profile,
    password_changed_at, update_password, update_password_reset,
};
pub use mfa_devices::{
    MfaSecret, advance_mfa_device, count_mfa_devices, count_mfa_devices_in_use, delete_mfa_device,
    disable_mfa_device, enable_mfa_device, find_mfa_device, insert_mfa_device, list_mfa_devices,
    mfa_devices_of,
};
pub use oidc_providers::{
    delete_oidc_provider, find_oidc_provider, insert_oidc_provider, oidc_providers,
    update_oidc_provider,
};
pub use policies::{
    PolicyUse, attached_policy_arns, attachment_count, boundary_arns, boundary_count,
    count_policies, count_policy_versions, delete_policy, delete_policy_version, find_policy,
    find_policy_by_name, insert_policy, insert_policy_version, list_holders_of_policy,
    list_policies, policy_versions, update_policy,
};
pub use roles::{
    count_roles, count_roles_in_each, delete_role, find_role, find_role_by_id, insert_role,
    is_role_open, list_roles, update_role,
};
pub use saml_providers::{
    delete_saml_provider, delete_saml_provider_key, find_saml_provider, insert_saml_provider,
    insert_saml_provider_key, saml_provider_keys, saml_providers, saml_providers_of_each,
    update_saml_provider,
};
pub use tags::{delete_tag, delete_tags, list_tags, put_tag};
pub use users::{
    count_users, delete_user, find_user, find_user_by_id, insert_user, list_users, update_user,
};

use holders::{delete_policies, rename_holder};

/// How names are compared: without regard to case.
pub(crate) fn fold(name: &str) -> String {
    name.to_lowercase()
}

/// The first text that sorts after everything that begins with `prefix`.
fn end_of_prefix(prefix: &str) -> String {
    format!("{prefix}\u{10ffff}")
}

#[cfg(test)]
mod tests {
    use db::{Db, Error};

    #[tokio::test]
    async fn every_statement_is_understood_and_none_scans_a_table() {
        let db = Db::in_memory().expect("a database");
        db.migrate(crate::MIGRATIONS).await.expect("a schema");
        let statements = [
            super::delegation_requests::statements(),
            super::groups::statements(),
            super::holders::statements(),
            super::login_profiles::statements(),
            super::mfa_devices::statements(),
            super::roles::statements(),
            super::users::statements(),
            crate::access_keys::statements(),
            super::policies::statements(),
            super::access::statements(),
            super::account::statements(),
            super::instance_profiles::statements(),
            super::oidc_providers::statements(),
            super::saml_providers::statements(),
            super::tags::statements(),
            crate::federation::statements(),
            crate::revocations::statements(),
            crate::saml_signing::statements(),
        ];
        let plans = db
            .read("plans", move |tx| {
                statements
                    .iter()
                    .flatten()
                    .map(|sql| Ok((*sql, tx.plan(sql)?)))
                    .collect::<Result<Vec<_>, Error>>()
            })
            .await
            .expect("plans");
        assert!(plans.len() > 30, "{} statements", plans.len());
        for (sql, plan) in plans {
            for step in plan {
                assert!(!step.starts_with("SCAN"), "{sql}\n{step}");
                assert!(!step.contains("TEMP B-TREE"), "{sql}\n{step}");
            }
        }
    }
}
