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
