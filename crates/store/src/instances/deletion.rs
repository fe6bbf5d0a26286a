//! The end of an instance. What people and applications are goes at once; permission sets stay
//! until the reconciler has removed their roles from every account.

use base::{InstanceId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::instance::Instance;

const SET_DELETING: &str = "UPDATE instances SET status = 'DELETE_IN_PROGRESS' WHERE id = $1";

// In this order: pairs to look after, their jobs, then the assignments themselves.
const TARGETS: &str = "INSERT INTO provisioning_targets (permission_set_id, account_id, \
    instance_id, due_at, attempts) \
    SELECT p.permission_set_id, p.account_id, p.instance_id, $1, 0 FROM permission_sets s \
    JOIN provisioned_permission_sets p ON p.permission_set_id = s.id WHERE s.instance_id = $2 \
    ON CONFLICT (permission_set_id, account_id) \
    DO UPDATE SET due_at = provisioning_targets.due_at";
const JOBS: &str = "INSERT INTO provisioning_jobs (permission_set_id, account_id, place, \
    operation_id) SELECT p.permission_set_id, p.account_id, \
    (SELECT COALESCE(MAX(j.place), 0) + 1 FROM provisioning_jobs j \
        WHERE j.permission_set_id = p.permission_set_id AND j.account_id = p.account_id), '' \
    FROM permission_sets s JOIN provisioned_permission_sets p ON p.permission_set_id = s.id \
    WHERE s.instance_id = $1";
const DELETE_ASSIGNMENTS: &str = "DELETE FROM account_assignments WHERE instance_id = $1";
const DELETE_REASONS: &str = "DELETE FROM assignment_reasons WHERE (account_id, \
    permission_set_id, principal_kind, principal_id) IN (SELECT account_id, permission_set_id, \
    principal_kind, principal_id FROM account_assignments WHERE instance_id = $1)";

macro_rules! of_rules {
    ($table:literal, $column:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE ",
            $column,
            " IN (SELECT id FROM assignment_rules WHERE instance_id = $1)"
        )
    };
}

// A reason without an assignment is a rule's.
const DELETE_REASONS_OF_RULES: &str = "DELETE FROM assignment_reasons WHERE \
    origin IN (SELECT id FROM assignment_rules WHERE instance_id = $1) AND origin <> 'DIRECT'";
const DELETE_RULE_PRINCIPALS: &str = of_rules!("assignment_rule_principals", "rule_id");
const DELETE_RULE_SETS: &str = of_rules!("assignment_rule_permission_sets", "rule_id");
const DELETE_RULE_JOBS: &str = of_rules!("assignment_rule_jobs", "rule_id");
const DELETE_RULE_TAGS: &str = of_rules!("sso_tags", "resource_id");
const DELETE_RULES: &str = "DELETE FROM assignment_rules WHERE instance_id = $1";
const ANY_PROVISIONED: &str = "SELECT 1 FROM permission_sets s \
    JOIN provisioned_permission_sets p ON p.permission_set_id = s.id \
    WHERE s.instance_id = $1 LIMIT 1";

macro_rules! of_applications {
    ($table:literal, $column:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE ",
            $column,
            " IN (SELECT id FROM applications WHERE instance_id = $1)"
        )
    };
}

const DELETE_APPLICATION_TAGS: &str = of_applications!("sso_tags", "resource_id");
const DELETE_APPLICATION_ASSIGNMENTS: &str =
    "DELETE FROM application_assignments WHERE instance_id = $1";
const DELETE_SCOPES: &str = of_applications!("application_scopes", "application_id");
const DELETE_GRANTS: &str = of_applications!("application_grants", "application_id");
const DELETE_ACTOR_POLICIES: &str =
    of_applications!("application_actor_policies", "application_id");
const DELETE_APPLICATIONS: &str = "DELETE FROM applications WHERE instance_id = $1";
const DELETE_ACCESS_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id IN \
    (SELECT id FROM access_applications WHERE instance_id = $1)";
const DELETE_ENTITLEMENTS: &str = "DELETE FROM entitlements WHERE instance_id = $1";
const DELETE_ACCESS_APPLICATIONS: &str = "DELETE FROM access_applications WHERE instance_id = $1";
const DELETE_ISSUER_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id IN \
    (SELECT id FROM trusted_token_issuers WHERE instance_id = $1)";
const DELETE_ISSUERS: &str = "DELETE FROM trusted_token_issuers WHERE instance_id = $1";
const DELETE_REGIONS: &str = "DELETE FROM instance_regions WHERE instance_id = $1";
const DELETE_NAMING: &str = "DELETE FROM role_naming WHERE instance_id = $1";
const DELETE_SESSION_SETTINGS: &str = "DELETE FROM session_settings WHERE instance_id = $1";
const DELETE_DEVICE_CODES: &str = "DELETE FROM device_code_settings WHERE instance_id = $1";
const DELETE_DEVICE_CODE_GROUPS: &str = "DELETE FROM device_code_groups WHERE instance_id = $1";
const DELETE_MFA_SETTINGS: &str = "DELETE FROM mfa_settings WHERE instance_id = $1";
const DELETE_PROVISIONING: &str = "DELETE FROM scim_provisioning WHERE instance_id = $1";
const DELETE_PROVISIONING_TOKENS: &str = "DELETE FROM scim_tokens WHERE instance_id = $1";
const DELETE_PROVISIONING_GUARD: &str = "DELETE FROM scim_guards WHERE instance_id = $1";
const DELETE_PROVISIONING_REMOVALS: &str = "DELETE FROM scim_removals WHERE instance_id = $1";
const DELETE_PROVISIONING_REPORTS: &str = "DELETE FROM scim_reports WHERE instance_id = $1";
const DELETE_ATTRIBUTES: &str = "DELETE FROM access_control_attributes WHERE instance_id = $1";

macro_rules! of_users {
    ($table:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE user_id IN (SELECT id FROM users WHERE identity_store_id = $1)"
        )
    };
}

const DELETE_PASSWORDS: &str = of_users!("passwords");
const DELETE_PASSWORD_HISTORY: &str = of_users!("password_history");
const DELETE_ADDRESSES: &str = of_users!("known_addresses");
const DELETE_LINKS: &str = of_users!("mail_links");
const DELETE_VERIFIED: &str = of_users!("verified_emails");
const DELETE_PASSWORD_SETTINGS: &str = "DELETE FROM password_settings WHERE identity_store_id = $1";
const DELETE_MFA_DEVICES: &str = of_users!("person_mfa_devices");
const DELETE_TRUST: &str = of_users!("trusted_browsers");
const DELETE_RECOVERY: &str = of_users!("mfa_recovery_codes");
// Codes and tokens are worth nothing without their session, and expire.
const DELETE_FAVOURITES: &str = of_users!("portal_favourites");
const DELETE_RECENTS: &str = of_users!("portal_recents");
const DELETE_SESSIONS: &str = of_users!("web_sessions");
const DELETE_MEMBERSHIPS: &str = "DELETE FROM memberships WHERE identity_store_id = $1";
const DELETE_NESTINGS: &str = "DELETE FROM group_nestings WHERE identity_store_id = $1";
const DELETE_FLATTENINGS: &str = "DELETE FROM group_flattenings WHERE identity_store_id = $1";
const DELETE_EXTERNAL_IDS: &str = "DELETE FROM external_ids WHERE identity_store_id = $1";
const DELETE_USERS: &str = "DELETE FROM users WHERE identity_store_id = $1";
const DELETE_GROUPS: &str = "DELETE FROM groups WHERE identity_store_id = $1";
const DELETE_STORE: &str = "DELETE FROM identity_stores WHERE id = $1";

macro_rules! of_sets {
    ($table:literal, $column:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE ",
            $column,
            " IN (SELECT id FROM permission_sets WHERE instance_id = $1)"
        )
    };
}

const DELETE_MANAGED: &str = of_sets!("permission_set_managed_policies", "permission_set_id");
const DELETE_CUSTOMER: &str = of_sets!("permission_set_customer_policies", "permission_set_id");
const DELETE_SET_TAGS: &str = of_sets!("sso_tags", "resource_id");
const DELETE_SETS: &str = "DELETE FROM permission_sets WHERE instance_id = $1";
const DELETE_RESULTS: &str = "DELETE FROM provisioning_results WHERE operation_id IN \
    (SELECT id FROM assignment_operations WHERE instance_id = $1)";
const DELETE_OPERATIONS: &str = "DELETE FROM assignment_operations WHERE instance_id = $1";
const DELETE_SIGNING_KEY: &str = "DELETE FROM saml_signing_keys WHERE instance_id = $1";
const DELETE_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id = $1";
const DELETE: &str = "DELETE FROM instances WHERE id = $1";

/// Takes an instance away from its users, with everything but its permission sets, and asks the
/// reconciler to remove their roles. Done once more, it asks once more.
pub fn begin_deletion(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &Instance,
    now: Timestamp,
) -> Result<(), Error> {
    let id = &instance.id;
    tx.execute(SET_DELETING, binds![id])?;
    tx.execute(TARGETS, binds![now, id])?;
    tx.execute(JOBS, binds![id])?;
    for sql in [
        DELETE_REASONS,
        DELETE_REASONS_OF_RULES,
        DELETE_RULE_PRINCIPALS,
        DELETE_RULE_SETS,
        DELETE_RULE_JOBS,
        DELETE_RULE_TAGS,
        DELETE_RULES,
        DELETE_ASSIGNMENTS,
        DELETE_APPLICATION_TAGS,
        DELETE_APPLICATION_ASSIGNMENTS,
        DELETE_SCOPES,
        DELETE_GRANTS,
        DELETE_ACTOR_POLICIES,
        DELETE_APPLICATIONS,
        DELETE_ACCESS_TAGS,
        DELETE_ENTITLEMENTS,
        DELETE_ACCESS_APPLICATIONS,
        DELETE_ISSUER_TAGS,
        DELETE_ISSUERS,
        DELETE_REGIONS,
        DELETE_NAMING,
        DELETE_SESSION_SETTINGS,
        DELETE_DEVICE_CODES,
        DELETE_DEVICE_CODE_GROUPS,
        DELETE_MFA_SETTINGS,
        DELETE_PROVISIONING,
        DELETE_PROVISIONING_TOKENS,
        DELETE_PROVISIONING_GUARD,
        DELETE_PROVISIONING_REMOVALS,
        DELETE_PROVISIONING_REPORTS,
        DELETE_ATTRIBUTES,
    ] {
        tx.execute(sql, binds![id])?;
    }
    for sql in [
        DELETE_PASSWORDS,
        DELETE_PASSWORD_HISTORY,
        DELETE_ADDRESSES,
        DELETE_LINKS,
        DELETE_VERIFIED,
        DELETE_PASSWORD_SETTINGS,
        DELETE_MFA_DEVICES,
        DELETE_TRUST,
        DELETE_RECOVERY,
        DELETE_FAVOURITES,
        DELETE_RECENTS,
        DELETE_SESSIONS,
        DELETE_FLATTENINGS,
        DELETE_NESTINGS,
        DELETE_MEMBERSHIPS,
        DELETE_EXTERNAL_IDS,
        DELETE_USERS,
        DELETE_GROUPS,
        DELETE_STORE,
    ] {
        tx.execute(sql, binds![&instance.identity_store_id])?;
    }
    Ok(())
}

/// Removes what is left of an instance that is being deleted, unless accounts still have roles of
/// it; whether it did.
pub fn delete_if_unprovisioned(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &InstanceId,
) -> Result<bool, Error> {
    if tx.find(ANY_PROVISIONED, binds![id])?.is_some() {
        return Ok(false);
    }
    for sql in [
        DELETE_MANAGED,
        DELETE_CUSTOMER,
        DELETE_SET_TAGS,
        DELETE_SETS,
        DELETE_RESULTS,
        DELETE_OPERATIONS,
        DELETE_SIGNING_KEY,
        DELETE_TAGS,
        DELETE,
    ] {
        tx.execute(sql, binds![id])?;
    }
    Ok(true)
}
