//! Instances.

use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    DescribeInstanceRequest, DescribeInstanceResponse, EncryptionConfigurationDetails,
    InstanceMetadata, InstanceStatus, KmsKeyStatus, KmsKeyType, ListInstancesRequest,
    ListInstancesResponse, RegionMetadata, RegionStatus, UpdateInstanceRequest,
    UpdateInstanceResponse,
};
use domain::Error;
use domain::instance::Instance;

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::{instance_id, page_request};

/// AWS: a page of instances has ten at the most (§2.2).
const PAGE: u32 = 10;

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::DescribeInstance, _, _>(describe);
    service.add::<op::ListInstances, _, _>(list);
    service.add::<op::UpdateInstance, _, _>(update);
}

async fn list(
    request: Request,
    input: ListInstancesRequest,
) -> Result<ListInstancesResponse, Error> {
    let Request { app, cx } = request;
    let mut page = page_request(input.max_results, input.next_token.as_deref())?;
    page.limit = page.limit.min(PAGE);
    let found = app.list_instances(&cx, page).await?;
    let region = &app.settings().region;
    let found = found.map(|instance| InstanceMetadata {
        identity_store_arn: Some(identity_store_arn(&instance)),
        regions: Some(vec![primary(region, &instance)]),
        instance_arn: Some(instance.arn()),
        identity_store_id: Some(instance.identity_store_id.to_string()),
        owner_account_id: Some(instance.owner.to_string()),
        name: instance.name,
        created_date: Some(instance.created_at),
        status: Some(InstanceStatus::Active),
        status_reason: None,
        primary_region: Some(region.clone()),
    });
    Ok(ListInstancesResponse {
        instances: Some(found.items),
        next_token: found.next,
    })
}

async fn describe(
    request: Request,
    input: DescribeInstanceRequest,
) -> Result<DescribeInstanceResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    let instance = app.get_instance(&cx, &id).await?;
    let region = &app.settings().region;
    Ok(DescribeInstanceResponse {
        identity_store_arn: Some(identity_store_arn(&instance)),
        regions: Some(vec![primary(region, &instance)]),
        instance_arn: Some(instance.arn()),
        identity_store_id: Some(instance.identity_store_id.to_string()),
        owner_account_id: Some(instance.owner.to_string()),
        name: instance.name,
        created_date: Some(instance.created_at),
        status: Some(InstanceStatus::Active),
        status_reason: None,
        primary_region: Some(region.clone()),
        encryption_configuration_details: Some(EncryptionConfigurationDetails {
            key_type: Some(KmsKeyType::AwsOwnedKmsKey),
            kms_key_arn: None,
            encryption_status: Some(KmsKeyStatus::Enabled),
            encryption_status_reason: None,
        }),
        network_configuration_details: None,
        permission_sets_enabled: Some(true),
    })
}

async fn update(
    request: Request,
    input: UpdateInstanceRequest,
) -> Result<UpdateInstanceResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    // DIFFERENCE: data at rest are under the installation's own master key, permission sets are
    // always on, and the network is the operator's; what asks for anything else is refused.
    if let Some(configuration) = &input.encryption_configuration
        && configuration.key_type == KmsKeyType::CustomerManagedKey
    {
        return Err(Error::invalid(
            "Customer managed KMS keys are not supported",
        ));
    }
    if input.permission_sets_enabled == Some(false) || input.network_configuration.is_some() {
        return Err(Error::invalid(
            "PermissionSetsEnabled and NetworkConfiguration cannot be changed",
        ));
    }
    app.update_instance(&cx, &id, input.name).await?;
    Ok(UpdateInstanceResponse {})
}

fn identity_store_arn(instance: &Instance) -> String {
    format!(
        "arn:aws:identitystore::{}:identitystore/{}",
        instance.owner, instance.identity_store_id
    )
}

fn primary(region: &str, instance: &Instance) -> RegionMetadata {
    RegionMetadata {
        region_name: Some(region.to_owned()),
        status: Some(RegionStatus::Active),
        added_date: Some(instance.created_at),
        is_primary_region: Some(true),
    }
}
