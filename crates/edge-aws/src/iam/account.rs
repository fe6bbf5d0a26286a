//! What an account decides about itself, and its summary.

use app::iam::{OrganizationFeature, OrganizationFeatures, TokenVersion};
use aws_iam::operations as op;
use aws_iam::shapes::{
    CreateAccountAliasRequest, DeleteAccountAliasRequest,
    DisableOrganizationsRootCredentialsManagementRequest,
    DisableOrganizationsRootCredentialsManagementResponse, DisableOrganizationsRootSessionsRequest,
    DisableOrganizationsRootSessionsResponse, EnableOrganizationsRootCredentialsManagementRequest,
    EnableOrganizationsRootCredentialsManagementResponse, EnableOrganizationsRootSessionsRequest,
    EnableOrganizationsRootSessionsResponse, EnableOutboundWebIdentityFederationResponse,
    FeatureType, GetAccountPasswordPolicyResponse, GetAccountPropertiesRequest,
    GetAccountPropertiesResponse, GetAccountSummaryResponse,
    GetOutboundWebIdentityFederationInfoResponse, GlobalEndpointTokenVersion,
    ListAccountAliasesRequest, ListAccountAliasesResponse, ListOrganizationsFeaturesRequest,
    ListOrganizationsFeaturesResponse, PasswordPolicy, PutAccountPropertiesRequest,
    PutAccountPropertiesResponse, SetSecurityTokenServicePreferencesRequest,
    UpdateAccountPasswordPolicyRequest,
};
use domain::Error;
use smithy::Empty;

use super::page_request;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateAccountAlias, _, _>(create_alias);
    service.add::<op::DeleteAccountAlias, _, _>(delete_alias);
    service.add::<op::DeleteAccountPasswordPolicy, _, _>(delete_password_policy);
    service.add::<op::DisableOrganizationsRootCredentialsManagement, _, _>(disable_credentials);
    service.add::<op::DisableOrganizationsRootSessions, _, _>(disable_sessions);
    service.add::<op::DisableOutboundWebIdentityFederation, _, _>(disable_federation);
    service.add::<op::EnableOrganizationsRootCredentialsManagement, _, _>(enable_credentials);
    service.add::<op::EnableOrganizationsRootSessions, _, _>(enable_sessions);
    service.add::<op::EnableOutboundWebIdentityFederation, _, _>(enable_federation);
    service.add::<op::GetAccountPasswordPolicy, _, _>(get_password_policy);
    service.add::<op::GetAccountProperties, _, _>(get_properties);
    service.add::<op::GetAccountSummary, _, _>(get_summary);
    service.add::<op::GetOutboundWebIdentityFederationInfo, _, _>(get_federation);
    service.add::<op::ListAccountAliases, _, _>(list_aliases);
    service.add::<op::ListOrganizationsFeatures, _, _>(list_features);
    service.add::<op::PutAccountProperties, _, _>(put_properties);
    service.add::<op::SetSecurityTokenServicePreferences, _, _>(set_preferences);
    service.add::<op::UpdateAccountPasswordPolicy, _, _>(update_password_policy);
}

async fn create_alias(request: Request, input: CreateAccountAliasRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.create_account_alias(&cx, input.account_alias).await?;
    Ok(Empty)
}

async fn delete_alias(request: Request, input: DeleteAccountAliasRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_account_alias(&cx, input.account_alias).await?;
    Ok(Empty)
}

/// An account has one alias at the most, so that there is one page.
async fn list_aliases(
    request: Request,
    input: ListAccountAliasesRequest,
) -> Result<ListAccountAliasesResponse, Error> {
    let Request { app, cx } = request;
    page_request(input.max_items, input.marker.as_deref())?;
    let alias = app.find_account_alias(&cx).await?;
    Ok(ListAccountAliasesResponse {
        account_aliases: alias.into_iter().collect(),
        is_truncated: Some(false),
        marker: None,
    })
}

async fn get_password_policy(
    request: Request,
    _input: Empty,
) -> Result<GetAccountPasswordPolicyResponse, Error> {
    let Request { app, cx } = request;
    let policy = app.get_account_password_policy(&cx).await?;
    let signed = |number: u32| i32::try_from(number).ok();
    Ok(GetAccountPasswordPolicyResponse {
        password_policy: PasswordPolicy {
            minimum_password_length: signed(policy.minimum_length),
            require_symbols: Some(policy.require_symbols),
            require_numbers: Some(policy.require_numbers),
            require_uppercase_characters: Some(policy.require_uppercase),
            require_lowercase_characters: Some(policy.require_lowercase),
            allow_users_to_change_password: Some(policy.allow_change),
            expire_passwords: Some(policy.max_age_days.is_some()),
            max_password_age: policy.max_age_days.and_then(signed),
            password_reuse_prevention: policy.reuse_prevention.and_then(signed),
            hard_expiry: policy.hard_expiry,
        },
    })
}

/// AWS: what is left out goes back to its default.
async fn update_password_policy(
    request: Request,
    input: UpdateAccountPasswordPolicyRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let unsigned = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok());
    let unsaid = domain::iam::PasswordPolicy::UNSAID;
    let policy = domain::iam::PasswordPolicy {
        minimum_length: unsigned(input.minimum_password_length).unwrap_or(unsaid.minimum_length),
        require_symbols: input.require_symbols.unwrap_or_default(),
        require_numbers: input.require_numbers.unwrap_or_default(),
        require_uppercase: input.require_uppercase_characters.unwrap_or_default(),
        require_lowercase: input.require_lowercase_characters.unwrap_or_default(),
        allow_change: input.allow_users_to_change_password.unwrap_or_default(),
        max_age_days: unsigned(input.max_password_age),
        reuse_prevention: unsigned(input.password_reuse_prevention),
        hard_expiry: input.hard_expiry,
    };
    app.update_account_password_policy(&cx, policy).await?;
    Ok(Empty)
}

async fn delete_password_policy(request: Request, _input: Empty) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_account_password_policy(&cx).await?;
    Ok(Empty)
}

async fn set_preferences(
    request: Request,
    input: SetSecurityTokenServicePreferencesRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let version = match input.global_endpoint_token_version {
        GlobalEndpointTokenVersion::V1Token => TokenVersion::V1,
        GlobalEndpointTokenVersion::V2Token => TokenVersion::V2,
    };
    app.set_security_token_service_preferences(&cx, version)
        .await?;
    Ok(Empty)
}

async fn get_summary(request: Request, _input: Empty) -> Result<GetAccountSummaryResponse, Error> {
    let Request { app, cx } = request;
    let summary = app.get_account_summary(&cx).await?;
    let entries = summary
        .into_iter()
        .map(|(key, value)| (key.to_owned(), i32::try_from(value).unwrap_or(i32::MAX)));
    Ok(GetAccountSummaryResponse {
        summary_map: Some(entries.collect()),
    })
}

async fn enable_federation(
    request: Request,
    _input: Empty,
) -> Result<EnableOutboundWebIdentityFederationResponse, Error> {
    let Request { app, cx } = request;
    let issuer = app.enable_outbound_web_identity_federation(&cx).await?;
    Ok(EnableOutboundWebIdentityFederationResponse {
        issuer_identifier: Some(issuer),
    })
}

async fn disable_federation(request: Request, _input: Empty) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.disable_outbound_web_identity_federation(&cx).await?;
    Ok(Empty)
}

async fn get_federation(
    request: Request,
    _input: Empty,
) -> Result<GetOutboundWebIdentityFederationInfoResponse, Error> {
    let Request { app, cx } = request;
    let issuer = app.get_outbound_web_identity_federation_info(&cx).await?;
    Ok(GetOutboundWebIdentityFederationInfoResponse {
        issuer_identifier: Some(issuer),
        jwt_vending_enabled: Some(true),
    })
}

async fn get_properties(
    request: Request,
    _input: GetAccountPropertiesRequest,
) -> Result<GetAccountPropertiesResponse, Error> {
    let Request { app, cx } = request;
    let properties = app.get_account_properties(&cx).await?;
    Ok(GetAccountPropertiesResponse {
        properties: Some(properties.into_iter().collect()),
    })
}

async fn put_properties(
    request: Request,
    input: PutAccountPropertiesRequest,
) -> Result<PutAccountPropertiesResponse, Error> {
    let Request { app, cx } = request;
    let properties = input.properties.into_iter().collect();
    app.put_account_properties(&cx, properties).await?;
    Ok(PutAccountPropertiesResponse {})
}

async fn enable_credentials(
    request: Request,
    _input: EnableOrganizationsRootCredentialsManagementRequest,
) -> Result<EnableOrganizationsRootCredentialsManagementResponse, Error> {
    let Request { app, cx } = request;
    let action = "iam:EnableOrganizationsRootCredentialsManagement";
    let feature = OrganizationFeature::RootCredentialsManagement;
    let features = app
        .enable_organization_feature(&cx, action, feature)
        .await?;
    Ok(EnableOrganizationsRootCredentialsManagementResponse {
        enabled_features: Some(enabled(&features)),
        organization_id: Some(features.organization),
    })
}

async fn disable_credentials(
    request: Request,
    _input: DisableOrganizationsRootCredentialsManagementRequest,
) -> Result<DisableOrganizationsRootCredentialsManagementResponse, Error> {
    let Request { app, cx } = request;
    let action = "iam:DisableOrganizationsRootCredentialsManagement";
    let feature = OrganizationFeature::RootCredentialsManagement;
    let features = app
        .disable_organization_feature(&cx, action, feature)
        .await?;
    Ok(DisableOrganizationsRootCredentialsManagementResponse {
        enabled_features: Some(enabled(&features)),
        organization_id: Some(features.organization),
    })
}

async fn enable_sessions(
    request: Request,
    _input: EnableOrganizationsRootSessionsRequest,
) -> Result<EnableOrganizationsRootSessionsResponse, Error> {
    let Request { app, cx } = request;
    let action = "iam:EnableOrganizationsRootSessions";
    let feature = OrganizationFeature::RootSessions;
    let features = app
        .enable_organization_feature(&cx, action, feature)
        .await?;
    Ok(EnableOrganizationsRootSessionsResponse {
        enabled_features: Some(enabled(&features)),
        organization_id: Some(features.organization),
    })
}

async fn disable_sessions(
    request: Request,
    _input: DisableOrganizationsRootSessionsRequest,
) -> Result<DisableOrganizationsRootSessionsResponse, Error> {
    let Request { app, cx } = request;
    let action = "iam:DisableOrganizationsRootSessions";
    let feature = OrganizationFeature::RootSessions;
    let features = app
        .disable_organization_feature(&cx, action, feature)
        .await?;
    Ok(DisableOrganizationsRootSessionsResponse {
        enabled_features: Some(enabled(&features)),
        organization_id: Some(features.organization),
    })
}

async fn list_features(
    request: Request,
    _input: ListOrganizationsFeaturesRequest,
) -> Result<ListOrganizationsFeaturesResponse, Error> {
    let Request { app, cx } = request;
    let features = app.list_organizations_features(&cx).await?;
    Ok(ListOrganizationsFeaturesResponse {
        enabled_features: Some(enabled(&features)),
        organization_id: Some(features.organization),
    })
}

fn enabled(features: &OrganizationFeatures) -> Vec<FeatureType> {
    features
        .enabled
        .iter()
        .map(|feature| match feature {
            OrganizationFeature::RootCredentialsManagement => {
                FeatureType::RootCredentialsManagement
            }
            OrganizationFeature::RootSessions => FeatureType::RootSessions,
        })
        .collect()
}
