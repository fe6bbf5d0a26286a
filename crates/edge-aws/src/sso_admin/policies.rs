//! The policies of permission sets.

use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    AttachCustomerManagedPolicyReferenceToPermissionSetRequest,
    AttachCustomerManagedPolicyReferenceToPermissionSetResponse,
    AttachManagedPolicyToPermissionSetRequest, AttachManagedPolicyToPermissionSetResponse,
    AttachedManagedPolicy, CustomerManagedPolicyReference,
    DeleteInlinePolicyFromPermissionSetRequest, DeleteInlinePolicyFromPermissionSetResponse,
    DeletePermissionsBoundaryFromPermissionSetRequest,
    DeletePermissionsBoundaryFromPermissionSetResponse,
    DetachCustomerManagedPolicyReferenceFromPermissionSetRequest,
    DetachCustomerManagedPolicyReferenceFromPermissionSetResponse,
    DetachManagedPolicyFromPermissionSetRequest, DetachManagedPolicyFromPermissionSetResponse,
    GetInlinePolicyForPermissionSetRequest, GetInlinePolicyForPermissionSetResponse,
    GetPermissionsBoundaryForPermissionSetRequest, GetPermissionsBoundaryForPermissionSetResponse,
    ListCustomerManagedPolicyReferencesInPermissionSetRequest,
    ListCustomerManagedPolicyReferencesInPermissionSetResponse,
    ListManagedPoliciesInPermissionSetRequest, ListManagedPoliciesInPermissionSetResponse,
    PermissionsBoundary, PutInlinePolicyToPermissionSetRequest,
    PutInlinePolicyToPermissionSetResponse, PutPermissionsBoundaryToPermissionSetRequest,
    PutPermissionsBoundaryToPermissionSetResponse,
};
use domain::Error;
use domain::permission_set;

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::{page_request, permission_set_ref};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AttachCustomerManagedPolicyReferenceToPermissionSet, _, _>(attach_customer);
    service.add::<op::AttachManagedPolicyToPermissionSet, _, _>(attach_managed);
    service.add::<op::DeleteInlinePolicyFromPermissionSet, _, _>(delete_inline);
    service.add::<op::DeletePermissionsBoundaryFromPermissionSet, _, _>(delete_boundary);
    service.add::<op::DetachCustomerManagedPolicyReferenceFromPermissionSet, _, _>(detach_customer);
    service.add::<op::DetachManagedPolicyFromPermissionSet, _, _>(detach_managed);
    service.add::<op::GetInlinePolicyForPermissionSet, _, _>(get_inline);
    service.add::<op::GetPermissionsBoundaryForPermissionSet, _, _>(get_boundary);
    service.add::<op::ListCustomerManagedPolicyReferencesInPermissionSet, _, _>(list_customer);
    service.add::<op::ListManagedPoliciesInPermissionSet, _, _>(list_managed);
    service.add::<op::PutInlinePolicyToPermissionSet, _, _>(put_inline);
    service.add::<op::PutPermissionsBoundaryToPermissionSet, _, _>(put_boundary);
}

async fn attach_managed(
    request: Request,
    input: AttachManagedPolicyToPermissionSetRequest,
) -> Result<AttachManagedPolicyToPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    app.attach_managed_policy_to_permission_set(&cx, set, input.managed_policy_arn)
        .await?;
    Ok(AttachManagedPolicyToPermissionSetResponse {})
}

async fn detach_managed(
    request: Request,
    input: DetachManagedPolicyFromPermissionSetRequest,
) -> Result<DetachManagedPolicyFromPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    app.detach_managed_policy_from_permission_set(&cx, set, input.managed_policy_arn)
        .await?;
    Ok(DetachManagedPolicyFromPermissionSetResponse {})
}

async fn list_managed(
    request: Request,
    input: ListManagedPoliciesInPermissionSetRequest,
) -> Result<ListManagedPoliciesInPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_managed_policies_in_permission_set(&cx, set, page)
        .await?;
    let found = found.map(|arn| AttachedManagedPolicy {
        name: Some(permission_set::policy_name(&arn).to_owned()),
        arn: Some(arn),
    });
    Ok(ListManagedPoliciesInPermissionSetResponse {
        attached_managed_policies: Some(found.items),
        next_token: found.next,
    })
}

async fn attach_customer(
    request: Request,
    input: AttachCustomerManagedPolicyReferenceToPermissionSetRequest,
) -> Result<AttachCustomerManagedPolicyReferenceToPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let policy = reference(input.customer_managed_policy_reference);
    app.attach_customer_policy_to_permission_set(&cx, set, policy)
        .await?;
    Ok(AttachCustomerManagedPolicyReferenceToPermissionSetResponse {})
}

async fn detach_customer(
    request: Request,
    input: DetachCustomerManagedPolicyReferenceFromPermissionSetRequest,
) -> Result<DetachCustomerManagedPolicyReferenceFromPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let policy = reference(input.customer_managed_policy_reference);
    app.detach_customer_policy_from_permission_set(&cx, set, policy)
        .await?;
    Ok(DetachCustomerManagedPolicyReferenceFromPermissionSetResponse {})
}

async fn list_customer(
    request: Request,
    input: ListCustomerManagedPolicyReferencesInPermissionSetRequest,
) -> Result<ListCustomerManagedPolicyReferencesInPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_customer_policies_in_permission_set(&cx, set, page)
        .await?
        .map(shape);
    Ok(ListCustomerManagedPolicyReferencesInPermissionSetResponse {
        customer_managed_policy_references: Some(found.items),
        next_token: found.next,
    })
}

async fn put_inline(
    request: Request,
    input: PutInlinePolicyToPermissionSetRequest,
) -> Result<PutInlinePolicyToPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    app.put_inline_policy_to_permission_set(&cx, set, input.inline_policy)
        .await?;
    Ok(PutInlinePolicyToPermissionSetResponse {})
}

async fn get_inline(
    request: Request,
    input: GetInlinePolicyForPermissionSetRequest,
) -> Result<GetInlinePolicyForPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let policy = app.find_inline_policy_for_permission_set(&cx, set).await?;
    Ok(GetInlinePolicyForPermissionSetResponse {
        // AWS: without one the text is empty, which is no error (§3.3).
        inline_policy: Some(policy.unwrap_or_default()),
    })
}

async fn delete_inline(
    request: Request,
    input: DeleteInlinePolicyFromPermissionSetRequest,
) -> Result<DeleteInlinePolicyFromPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    app.delete_inline_policy_from_permission_set(&cx, set)
        .await?;
    Ok(DeleteInlinePolicyFromPermissionSetResponse {})
}

async fn put_boundary(
    request: Request,
    input: PutPermissionsBoundaryToPermissionSetRequest,
) -> Result<PutPermissionsBoundaryToPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let boundary = boundary(input.permissions_boundary)?;
    app.put_permissions_boundary_to_permission_set(&cx, set, boundary)
        .await?;
    Ok(PutPermissionsBoundaryToPermissionSetResponse {})
}

async fn get_boundary(
    request: Request,
    input: GetPermissionsBoundaryForPermissionSetRequest,
) -> Result<GetPermissionsBoundaryForPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let boundary = app
        .get_permissions_boundary_for_permission_set(&cx, set)
        .await?;
    let boundary = match boundary {
        permission_set::PermissionsBoundary::AwsManaged(arn) => PermissionsBoundary {
            customer_managed_policy_reference: None,
            managed_policy_arn: Some(arn),
        },
        permission_set::PermissionsBoundary::CustomerManaged(policy) => PermissionsBoundary {
            customer_managed_policy_reference: Some(shape(policy)),
            managed_policy_arn: None,
        },
    };
    Ok(GetPermissionsBoundaryForPermissionSetResponse {
        permissions_boundary: Some(boundary),
    })
}

async fn delete_boundary(
    request: Request,
    input: DeletePermissionsBoundaryFromPermissionSetRequest,
) -> Result<DeletePermissionsBoundaryFromPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    app.delete_permissions_boundary_from_permission_set(&cx, set)
        .await?;
    Ok(DeletePermissionsBoundaryFromPermissionSetResponse {})
}

fn reference(
    policy: CustomerManagedPolicyReference,
) -> permission_set::CustomerManagedPolicyReference {
    permission_set::CustomerManagedPolicyReference {
        path: policy.path.unwrap_or_else(|| "/".to_owned()),
        name: policy.name,
    }
}

fn shape(policy: permission_set::CustomerManagedPolicyReference) -> CustomerManagedPolicyReference {
    CustomerManagedPolicyReference {
        name: policy.name,
        path: Some(policy.path),
    }
}

fn boundary(boundary: PermissionsBoundary) -> Result<permission_set::PermissionsBoundary, Error> {
    let PermissionsBoundary {
        customer_managed_policy_reference: customer,
        managed_policy_arn: managed,
    } = boundary;
    match (customer, managed) {
        (Some(policy), None) => Ok(permission_set::PermissionsBoundary::CustomerManaged(
            reference(policy),
        )),
        (None, Some(arn)) => Ok(permission_set::PermissionsBoundary::AwsManaged(arn)),
        // AWS: exactly one (§2.2); the wording is ours.
        (Some(_), Some(_)) | (None, None) => Err(Error::invalid(
            "PermissionsBoundary must have exactly one of CustomerManagedPolicyReference and \
             ManagedPolicyArn",
        )),
    }
}
