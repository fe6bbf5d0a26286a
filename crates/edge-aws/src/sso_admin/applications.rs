//! Applications and their providers.

use app::applications::{ApplicationFilter, CreateApplication, UpdateApplication};
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    Application, ApplicationProvider, ApplicationStatus, ApplicationVisibility,
    CreateApplicationRequest, CreateApplicationResponse, DeleteApplicationRequest,
    DeleteApplicationResponse, DescribeApplicationProviderRequest,
    DescribeApplicationProviderResponse, DescribeApplicationRequest, DescribeApplicationResponse,
    DisplayData, FederationProtocol, ListApplicationProvidersRequest,
    ListApplicationProvidersResponse, ListApplicationsRequest, ListApplicationsResponse,
    PortalOptions, SignInOptions, SignInOrigin, UpdateApplicationRequest,
    UpdateApplicationResponse,
};
use domain::Error;
use domain::application::{self, Protocol, Provider, SignIn, Switch};
use domain::instance::Instance;

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::assignments::account;
use crate::sso_admin::tags::tag;
use crate::sso_admin::{application_ref, instance_id, page_request};

/// AWS: a page of applications has fifty at the most (§2.2).
const PAGE: u32 = 50;

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateApplication, _, _>(create);
    service.add::<op::DeleteApplication, _, _>(delete);
    service.add::<op::DescribeApplication, _, _>(describe);
    service.add::<op::DescribeApplicationProvider, _, _>(describe_provider);
    service.add::<op::ListApplicationProviders, _, _>(list_providers);
    service.add::<op::ListApplications, _, _>(list);
    service.add::<op::UpdateApplication, _, _>(update);
}

async fn create(
    request: Request,
    input: CreateApplicationRequest,
) -> Result<CreateApplicationResponse, Error> {
    let Request { app, cx } = request;
    let (sign_in, visibility) = match input.portal_options {
        None => (None, None),
        Some(options) => (options.sign_in_options, options.visibility),
    };
    let command = CreateApplication {
        instance: instance_id(&input.instance_arn)?,
        provider: input.application_provider_arn,
        name: input.name,
        description: input.description,
        status: input.status.map(of_status),
        visibility: visibility.map(of_visibility),
        sign_in: sign_in.map(of_sign_in),
        tags: input
            .tags
            .unwrap_or_default()
            .into_iter()
            .map(tag)
            .collect(),
        client_token: input.client_token,
    };
    let (made, instance) = app.create_application(&cx, command).await?;
    Ok(CreateApplicationResponse {
        application_arn: Some(made.arn()),
        instance_arn: Some(instance.arn()),
        identity_store_arn: Some(instance.identity_store_arn()),
    })
}

async fn describe(
    request: Request,
    input: DescribeApplicationRequest,
) -> Result<DescribeApplicationResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let (found, instance) = app.get_application(&cx, application).await?;
    let shape = shape(found, &instance);
    Ok(DescribeApplicationResponse {
        application_arn: shape.application_arn,
        application_provider_arn: shape.application_provider_arn,
        name: shape.name,
        application_account: shape.application_account,
        instance_arn: shape.instance_arn,
        identity_store_arn: shape.identity_store_arn,
        status: shape.status,
        portal_options: shape.portal_options,
        description: shape.description,
        created_date: shape.created_date,
        created_from: shape.created_from,
    })
}

async fn list(
    request: Request,
    input: ListApplicationsRequest,
) -> Result<ListApplicationsResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let mut page = page_request(input.max_results, input.next_token.as_deref())?;
    page.limit = page.limit.min(PAGE);
    let filter = match input.filter {
        None => ApplicationFilter::default(),
        Some(filter) => ApplicationFilter {
            account: filter
                .application_account
                .as_deref()
                .map(account)
                .transpose()?,
            provider: filter.application_provider,
        },
    };
    let (found, instance) = app.list_applications(&cx, &instance, filter, page).await?;
    let found = found.map(|found| shape(found, &instance));
    Ok(ListApplicationsResponse {
        applications: Some(found.items),
        next_token: found.next,
    })
}

async fn update(
    request: Request,
    input: UpdateApplicationRequest,
) -> Result<UpdateApplicationResponse, Error> {
    let Request { app, cx } = request;
    let options = input.portal_options;
    let command = UpdateApplication {
        application: application_ref(&input.application_arn)?,
        name: input.name,
        description: input.description,
        status: input.status.map(of_status),
        sign_in: options
            .and_then(|options| options.sign_in_options)
            .map(of_sign_in),
    };
    app.update_application(&cx, command).await?;
    Ok(UpdateApplicationResponse {})
}

async fn delete(
    request: Request,
    input: DeleteApplicationRequest,
) -> Result<DeleteApplicationResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    app.delete_application(&cx, application).await?;
    Ok(DeleteApplicationResponse {})
}

async fn describe_provider(
    request: Request,
    input: DescribeApplicationProviderRequest,
) -> Result<DescribeApplicationProviderResponse, Error> {
    let Request { app, cx } = request;
    let provider = app
        .get_application_provider(&cx, &input.application_provider_arn)
        .await?;
    Ok(DescribeApplicationProviderResponse {
        application_provider_arn: provider.arn.to_owned(),
        federation_protocol: Some(protocol(provider)),
        display_data: Some(display_data(provider)),
        resource_server_config: None,
    })
}

async fn list_providers(
    request: Request,
    input: ListApplicationProvidersRequest,
) -> Result<ListApplicationProvidersResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_application_providers(&cx, page)
        .await?
        .map(|provider| ApplicationProvider {
            application_provider_arn: provider.arn.to_owned(),
            federation_protocol: Some(protocol(provider)),
            display_data: Some(display_data(provider)),
            resource_server_config: None,
        });
    Ok(ListApplicationProvidersResponse {
        application_providers: Some(found.items),
        next_token: found.next,
    })
}

fn shape(application: application::Application, instance: &Instance) -> Application {
    Application {
        application_arn: Some(application.arn()),
        application_provider_arn: Some(application.provider),
        name: Some(application.name),
        application_account: Some(application.account.to_string()),
        instance_arn: Some(instance.arn()),
        identity_store_arn: Some(instance.identity_store_arn()),
        status: Some(match application.status {
            Switch::Enabled => ApplicationStatus::Enabled,
            Switch::Disabled => ApplicationStatus::Disabled,
        }),
        portal_options: Some(PortalOptions {
            sign_in_options: application.sign_in.map(|sign_in| SignInOptions {
                origin: match sign_in.origin {
                    application::SignInOrigin::IdentityCenter => SignInOrigin::IdentityCenter,
                    application::SignInOrigin::Application => SignInOrigin::Application,
                },
                application_url: sign_in.application_url,
            }),
            visibility: Some(match application.visibility {
                Switch::Enabled => ApplicationVisibility::Enabled,
                Switch::Disabled => ApplicationVisibility::Disabled,
            }),
        }),
        description: application.description,
        created_date: Some(application.created_at),
        created_from: Some(application.created_from),
    }
}

fn of_status(status: ApplicationStatus) -> Switch {
    match status {
        ApplicationStatus::Enabled => Switch::Enabled,
        ApplicationStatus::Disabled => Switch::Disabled,
    }
}

fn of_visibility(visibility: ApplicationVisibility) -> Switch {
    match visibility {
        ApplicationVisibility::Enabled => Switch::Enabled,
        ApplicationVisibility::Disabled => Switch::Disabled,
    }
}

fn of_sign_in(options: SignInOptions) -> SignIn {
    SignIn {
        origin: match options.origin {
            SignInOrigin::IdentityCenter => application::SignInOrigin::IdentityCenter,
            SignInOrigin::Application => application::SignInOrigin::Application,
        },
        application_url: options.application_url,
    }
}

fn protocol(provider: &Provider) -> FederationProtocol {
    match provider.protocol {
        Protocol::Saml => FederationProtocol::Saml,
        Protocol::OAuth => FederationProtocol::Oauth,
    }
}

fn display_data(provider: &Provider) -> DisplayData {
    DisplayData {
        display_name: Some(provider.display_name.to_owned()),
        icon_url: None,
        description: Some(provider.description.to_owned()),
    }
}
