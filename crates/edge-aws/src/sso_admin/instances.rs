//! Instances.

use app::instances::CreateInstance;
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    CreateInstanceRequest, CreateInstanceResponse, DeleteInstanceRequest, DeleteInstanceResponse,
    DescribeInstanceRequest, DescribeInstanceResponse, EncryptionConfiguration,
    EncryptionConfigurationDetails, InstanceMetadata, InstanceStatus, KmsKeyStatus, KmsKeyType,
    ListInstancesRequest, ListInstancesResponse, RegionScope, UpdateInstanceRequest,
    UpdateInstanceResponse,
};
use domain::instance::{self, InstanceKind};
use domain::{Error, instance::Instance};

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::regions::region_metadata;
use crate::sso_admin::tags::tag;
use crate::sso_admin::{instance_id, page_request};

/// AWS: a page of instances has ten at the most (§2.2).
const PAGE: u32 = 10;

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateInstance, _, _>(create);
    service.add::<op::DeleteInstance, _, _>(delete);
    service.add::<op::DescribeInstance, _, _>(describe);
    service.add::<op::ListInstances, _, _>(list);
    service.add::<op::UpdateInstance, _, _>(update);
}

async fn create(
    request: Request,
    input: CreateInstanceRequest,
) -> Result<CreateInstanceResponse, Error> {
    let Request { app, cx } = request;
    let tags = input.tags.unwrap_or_default();
    let command = CreateInstance {
        name: input.name,
        tags: tags.into_iter().map(tag).collect(),
        client_token: input.client_token,
    };
    let id = app.create_instance(&cx, command).await?;
    Ok(CreateInstanceResponse {
        instance_arn: Some(instance::arn(&id)),
    })
}

async fn delete(
    request: Request,
    input: DeleteInstanceRequest,
) -> Result<DeleteInstanceResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    app.delete_instance(&cx, &id).await?;
    Ok(DeleteInstanceResponse {})
}

async fn list(
    request: Request,
    input: ListInstancesRequest,
) -> Result<ListInstancesResponse, Error> {
    let Request { app, cx } = request;
    let mut page = page_request(input.max_results, input.next_token.as_deref())?;
    page.limit = page.limit.min(PAGE);
    let found = app.list_instances(&cx, page).await?;
    let primary = &app.settings().region;
    let mut instances = Vec::with_capacity(found.items.len());
    for instance in found.items {
        let regions = app.regions_of(&instance).await?;
        // AWS: what a request without a scope lists is unconfirmed; here it is everything.
        if input.region_scope == Some(RegionScope::CurrentRegion)
            && !regions.iter().any(|region| region.name == cx.region())
        {
            continue;
        }
        instances.push(InstanceMetadata {
            identity_store_arn: Some(instance.identity_store_arn()),
            regions: Some(regions.into_iter().map(region_metadata).collect()),
            instance_arn: Some(instance.arn()),
            identity_store_id: Some(instance.identity_store_id.to_string()),
            owner_account_id: Some(instance.owner.to_string()),
            status: Some(status(&instance)),
            name: instance.name,
            created_date: Some(instance.created_at),
            status_reason: None,
            primary_region: Some(primary.clone()),
        });
    }
    Ok(ListInstancesResponse {
        instances: Some(instances),
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
    let regions = app.regions_of(&instance).await?;
    Ok(DescribeInstanceResponse {
        identity_store_arn: Some(instance.identity_store_arn()),
        regions: Some(regions.into_iter().map(region_metadata).collect()),
        instance_arn: Some(instance.arn()),
        identity_store_id: Some(instance.identity_store_id.to_string()),
        owner_account_id: Some(instance.owner.to_string()),
        status: Some(status(&instance)),
        name: instance.name,
        created_date: Some(instance.created_at),
        status_reason: None,
        primary_region: Some(app.settings().region.clone()),
        encryption_configuration_details: Some(EncryptionConfigurationDetails {
            key_type: Some(KmsKeyType::AwsOwnedKmsKey),
            kms_key_arn: None,
            encryption_status: Some(KmsKeyStatus::Enabled),
            encryption_status_reason: None,
        }),
        network_configuration_details: None,
        permission_sets_enabled: Some(instance.kind == InstanceKind::Organization),
    })
}

async fn update(
    request: Request,
    input: UpdateInstanceRequest,
) -> Result<UpdateInstanceResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    if let Some(configuration) = &input.encryption_configuration {
        check_encryption(configuration)?;
    }
    // DIFFERENCE: the network is the operator's; what asks for another is refused.
    if input.network_configuration.is_some() {
        return Err(Error::invalid("NetworkConfiguration cannot be changed"));
    }
    app.update_instance(&cx, &id, input.name, input.permission_sets_enabled)
        .await?;
    Ok(UpdateInstanceResponse {})
}

/// DIFFERENCE: data at rest are under the installation's own master key, which is to AWS's API what
/// a key that AWS owns is; there is no KMS whose keys could be used instead.
fn check_encryption(configuration: &EncryptionConfiguration) -> Result<(), Error> {
    if configuration.key_type == KmsKeyType::CustomerManagedKey {
        return Err(Error::invalid(
            "Customer managed KMS keys are not supported",
        ));
    }
    if configuration.kms_key_arn.is_some() {
        return Err(Error::invalid(
            "KmsKeyArn is for the key type CUSTOMER_MANAGED_KEY alone",
        ));
    }
    Ok(())
}

fn status(instance: &Instance) -> InstanceStatus {
    match instance.status {
        instance::InstanceStatus::Active => InstanceStatus::Active,
        instance::InstanceStatus::Deleting => InstanceStatus::DeleteInProgress,
    }
}
