//! Attributes for access control.

use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    AccessControlAttribute, AccessControlAttributeValue,
    CreateInstanceAccessControlAttributeConfigurationRequest,
    CreateInstanceAccessControlAttributeConfigurationResponse,
    DeleteInstanceAccessControlAttributeConfigurationRequest,
    DeleteInstanceAccessControlAttributeConfigurationResponse,
    DescribeInstanceAccessControlAttributeConfigurationRequest,
    DescribeInstanceAccessControlAttributeConfigurationResponse,
    InstanceAccessControlAttributeConfiguration,
    InstanceAccessControlAttributeConfigurationStatus as Wire,
    UpdateInstanceAccessControlAttributeConfigurationRequest,
    UpdateInstanceAccessControlAttributeConfigurationResponse,
};
use domain::Error;
use domain::access_control::{Attribute, Status};

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::instance_id;

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateInstanceAccessControlAttributeConfiguration, _, _>(create);
    service.add::<op::DeleteInstanceAccessControlAttributeConfiguration, _, _>(delete);
    service.add::<op::DescribeInstanceAccessControlAttributeConfiguration, _, _>(describe);
    service.add::<op::UpdateInstanceAccessControlAttributeConfiguration, _, _>(update);
}

async fn create(
    request: Request,
    input: CreateInstanceAccessControlAttributeConfigurationRequest,
) -> Result<CreateInstanceAccessControlAttributeConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    let attributes = attributes(input.instance_access_control_attribute_configuration);
    app.create_access_control_attributes(&cx, &id, attributes)
        .await?;
    Ok(CreateInstanceAccessControlAttributeConfigurationResponse {})
}

async fn update(
    request: Request,
    input: UpdateInstanceAccessControlAttributeConfigurationRequest,
) -> Result<UpdateInstanceAccessControlAttributeConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    let attributes = attributes(input.instance_access_control_attribute_configuration);
    app.update_access_control_attributes(&cx, &id, attributes)
        .await?;
    Ok(UpdateInstanceAccessControlAttributeConfigurationResponse {})
}

async fn delete(
    request: Request,
    input: DeleteInstanceAccessControlAttributeConfigurationRequest,
) -> Result<DeleteInstanceAccessControlAttributeConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    app.delete_access_control_attributes(&cx, &id).await?;
    Ok(DeleteInstanceAccessControlAttributeConfigurationResponse {})
}

async fn describe(
    request: Request,
    input: DescribeInstanceAccessControlAttributeConfigurationRequest,
) -> Result<DescribeInstanceAccessControlAttributeConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    let found = app.get_access_control_attributes(&cx, &id).await?;
    let shape = |attribute: Attribute| AccessControlAttribute {
        key: attribute.key,
        value: AccessControlAttributeValue {
            source: vec![attribute.source],
        },
    };
    let configuration = InstanceAccessControlAttributeConfiguration {
        access_control_attributes: found.attributes.into_iter().map(shape).collect(),
    };
    let (status, status_reason) = match found.status {
        Status::Enabled => (Wire::Enabled, None),
        Status::InProgress => (Wire::CreationInProgress, None),
        Status::Failed(reason) => (Wire::CreationFailed, Some(reason)),
    };
    Ok(
        DescribeInstanceAccessControlAttributeConfigurationResponse {
            status: Some(status),
            status_reason,
            instance_access_control_attribute_configuration: Some(configuration),
        },
    )
}

/// Each value has exactly one source.
fn attributes(configuration: InstanceAccessControlAttributeConfiguration) -> Vec<Attribute> {
    let attribute = |attribute: AccessControlAttribute| Attribute {
        key: attribute.key,
        source: attribute.value.source.concat(),
    };
    let attributes = configuration.access_control_attributes;
    attributes.into_iter().map(attribute).collect()
}
