//! The policies of permission sets.

use base::{Page, PageRequest};
use db::Tx;
use domain::permission_set::{
    self, CustomerManagedPolicyReference, PermissionSet, PermissionsBoundary, is_aws_managed,
};
use domain::quota::Quota;
use domain::{Error, Kind};
use managed_policies::Catalogue;
use policy::PolicyKind;

use crate::permission_sets::PermissionSetRef;
use crate::{App, Cx, Failure};

impl App {
    /// Attaches an AWS managed policy.
    pub async fn attach_managed_policy_to_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        arn: String,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:AttachManagedPolicyToPermissionSet";
        self.change_set(cx, set, action, move |tx, permit, set| {
            check_aws_managed(&arn)?;
            if !store::permission_sets::insert_managed_policy(tx, permit, &set.id, &arn)? {
                return Err(permission_set::already_attached(&set.id, &arn).into());
            }
            check_count(tx, &set, quotas.of(Quota::PoliciesPerPermissionSet))
        })
        .await
    }

    /// Detaches an AWS managed policy.
    pub async fn detach_managed_policy_from_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        arn: String,
    ) -> Result<(), Error> {
        let action = "sso:DetachManagedPolicyFromPermissionSet";
        self.change_set(cx, set, action, move |tx, permit, set| {
            if !store::permission_sets::delete_managed_policy(tx, permit, &set.id, &arn)? {
                return Err(Error::not_found(Kind::AttachedPolicy, &arn).into());
            }
            Ok(())
        })
        .await
    }

    /// The ARNs of the attached AWS managed policies.
    pub async fn list_managed_policies_in_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        page: PageRequest,
    ) -> Result<Page<String>, Error> {
        let action = "sso:ListManagedPoliciesInPermissionSet";
        self.read_set(cx, set, action, move |tx, set| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let arns = store::permission_sets::list_managed_policies(tx, &set.id, after, limit)?;
            Ok(Page::from_probe(arns, &page, Clone::clone))
        })
        .await
    }

    /// Attaches a customer managed policy; whether accounts have it shows when they are
    /// provisioned.
    pub async fn attach_customer_policy_to_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        policy: CustomerManagedPolicyReference,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:AttachCustomerManagedPolicyReferenceToPermissionSet";
        self.change_set(cx, set, action, move |tx, permit, set| {
            if !store::permission_sets::insert_customer_policy(tx, permit, &set.id, &policy)? {
                return Err(permission_set::reference_already_attached(&policy).into());
            }
            check_count(tx, &set, quotas.of(Quota::PoliciesPerPermissionSet))
        })
        .await
    }

    /// Detaches a customer managed policy.
    pub async fn detach_customer_policy_from_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        policy: CustomerManagedPolicyReference,
    ) -> Result<(), Error> {
        let action = "sso:DetachCustomerManagedPolicyReferenceFromPermissionSet";
        self.change_set(cx, set, action, move |tx, permit, set| {
            if !store::permission_sets::delete_customer_policy(tx, permit, &set.id, &policy)? {
                return Err(Error::not_found(Kind::AttachedPolicy, policy.named()).into());
            }
            Ok(())
        })
        .await
    }

    /// The attached customer managed policies.
    pub async fn list_customer_policies_in_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        page: PageRequest,
    ) -> Result<Page<CustomerManagedPolicyReference>, Error> {
        let action = "sso:ListCustomerManagedPolicyReferencesInPermissionSet";
        self.read_set(cx, set, action, move |tx, set| {
            let after = page.after.as_deref().and_then(reference_of_key);
            let limit = page.probe();
            let policies =
                store::permission_sets::list_customer_policies(tx, &set.id, after.as_ref(), limit)?;
            Ok(Page::from_probe(policies, &page, key_of_reference))
        })
        .await
    }

    /// Sets the inline policy.
    pub async fn put_inline_policy_to_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        policy: String,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:PutInlinePolicyToPermissionSet";
        self.change_set(cx, set, action, move |tx, permit, set| {
            permission_set::check_inline_size(&policy, quotas.size(Quota::InlinePolicyBytes))?;
            crate::iam::parse(&policy, PolicyKind::Identity)?;
            let policy = Some(policy.as_str());
            Ok(store::permission_sets::update_inline_policy(
                tx, permit, &set.id, policy,
            )?)
        })
        .await
    }

    /// The inline policy, where there is one.
    pub async fn find_inline_policy_for_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
    ) -> Result<Option<String>, Error> {
        self.read_set(cx, set, "sso:GetInlinePolicyForPermissionSet", |tx, set| {
            Ok(store::permission_sets::find_inline_policy(tx, &set.id)?)
        })
        .await
    }

    /// Removes the inline policy. That there was none does not matter (AWS: unconfirmed).
    pub async fn delete_inline_policy_from_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
    ) -> Result<(), Error> {
        let action = "sso:DeleteInlinePolicyFromPermissionSet";
        self.change_set(cx, set, action, |tx, permit, set| {
            if store::permission_sets::find_inline_policy(tx, &set.id)?.is_some() {
                store::permission_sets::update_inline_policy(tx, permit, &set.id, None)?;
            }
            Ok(())
        })
        .await
    }

    /// Sets the permissions boundary.
    pub async fn put_permissions_boundary_to_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        boundary: PermissionsBoundary,
    ) -> Result<(), Error> {
        let action = "sso:PutPermissionsBoundaryToPermissionSet";
        self.change_set(cx, set, action, move |tx, permit, set| {
            if let PermissionsBoundary::AwsManaged(arn) = &boundary {
                check_aws_managed(arn)?;
            }
            let boundary = Some(&boundary);
            Ok(store::permission_sets::update_boundary(
                tx, permit, &set.id, boundary,
            )?)
        })
        .await
    }

    /// The permissions boundary, which must be there.
    pub async fn get_permissions_boundary_for_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
    ) -> Result<PermissionsBoundary, Error> {
        let action = "sso:GetPermissionsBoundaryForPermissionSet";
        self.read_set(cx, set, action, |tx, set| {
            store::permission_sets::find_boundary(tx, &set.id)?
                .ok_or_else(|| Error::not_found(Kind::PermissionsBoundary, &set.id).into())
        })
        .await
    }

    /// Removes the permissions boundary. That there was none does not matter (AWS: unconfirmed).
    pub async fn delete_permissions_boundary_from_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
    ) -> Result<(), Error> {
        let action = "sso:DeletePermissionsBoundaryFromPermissionSet";
        self.change_set(cx, set, action, |tx, permit, set| {
            if store::permission_sets::find_boundary(tx, &set.id)?.is_some() {
                store::permission_sets::update_boundary(tx, permit, &set.id, None)?;
            }
            Ok(())
        })
        .await
    }
}

/// Looks that `arn` is that of an AWS managed policy, which has to exist.
fn check_aws_managed(arn: &str) -> Result<(), Error> {
    if is_aws_managed(arn) && Catalogue::get().find(arn).is_some() {
        Ok(())
    } else {
        Err(Error::not_found(Kind::ManagedPolicy, arn))
    }
}

/// Undoes an attachment that was one too many.
fn check_count(tx: &mut Tx<'_>, set: &PermissionSet, most: i64) -> Result<(), Failure> {
    if i64::from(store::permission_sets::count_policies(tx, &set.id)?) > most {
        return Err(permission_set::too_many_policies(&set.id, most).into());
    }
    Ok(())
}

/// Names contain no slash, so path and name come apart again.
fn key_of_reference(policy: &CustomerManagedPolicyReference) -> String {
    format!("{}{}", policy.path, policy.name)
}

fn reference_of_key(key: &str) -> Option<CustomerManagedPolicyReference> {
    let (path, name) = key.rsplit_once('/')?;
    Some(CustomerManagedPolicyReference {
        path: format!("{path}/"),
        name: name.to_owned(),
    })
}
