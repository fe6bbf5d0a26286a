//! Roles, their policies, customer managed policies and SAML providers.

mod policies;
mod roles;
mod saml_providers;
mod tags;

pub use policies::{
    PolicyUse, attached_policy_arns, attachment_count, boundary_arns, boundary_count,
    count_policies, delete_policy, find_policy, find_policy_by_name, insert_policy, list_policies,
    list_roles_with_policy,
};
pub use roles::{
    attach_policy, attached_policies, count_roles, delete_inline_policy, delete_role,
    detach_policy, find_inline_policy, find_role, find_role_by_id, inline_policies, insert_role,
    list_roles, put_inline_policy, role_exists, set_attached_policies, set_inline_policies,
    update_role,
};
pub use saml_providers::{find_saml_provider, insert_saml_provider, saml_providers};
pub use tags::{delete_tag, delete_tags, list_tags, put_tag};

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
            super::roles::statements(),
            super::policies::statements(),
            super::saml_providers::statements(),
            super::tags::statements(),
            crate::federation::statements(),
            crate::revocations::statements(),
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
