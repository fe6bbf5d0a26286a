//! Where the people of an instance prove who they are.

use aws_cardea::operations as op;
use aws_cardea::shapes::{
    ChangeIdentitySourceRequest, ChangeIdentitySourceResponse, DescribeIdentitySourceRequest,
    DescribeIdentitySourceResponse, IdentitySourceType, PlanIdentitySourceRequest,
    PlanIdentitySourceResponse,
};
use base::Secret;
use domain::Error;
use domain::identity_source::IdentitySource;

use super::reach::instance_id;
use crate::registry::{Request, ServiceRegistry};

/// What is typed to change the source.
///
/// AWS: the console's wizard asks for the same word (§8.1).
const CONFIRMATION: &str = "ACCEPT";

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::ChangeIdentitySource, _, _>(change_identity_source);
    service.add::<op::DescribeIdentitySource, _, _>(describe_identity_source);
    service.add::<op::PlanIdentitySource, _, _>(plan_identity_source);
}

async fn describe_identity_source(
    Request { app, cx }: Request,
    input: DescribeIdentitySourceRequest,
) -> Result<DescribeIdentitySourceResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let described = app.describe_identity_source(&cx, &instance).await?;
    let available = described.available.into_iter();
    Ok(DescribeIdentitySourceResponse {
        identity_source: to_wire(described.state.source),
        changed_at: described.state.changed_at,
        available_identity_sources: available.map(to_wire).collect(),
    })
}

async fn plan_identity_source(
    Request { app, cx }: Request,
    input: PlanIdentitySourceRequest,
) -> Result<PlanIdentitySourceResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let to = from_wire(input.identity_source)?;
    let planned = app.plan_identity_source(&cx, &instance, to).await?;
    let (plan, counts) = (&planned.plan, planned.plan.counts);
    Ok(PlanIdentitySourceResponse {
        current_identity_source: to_wire(plan.from),
        identity_source: to_wire(plan.to),
        plan_token: planned.token.expose().to_owned(),
        consequences: plan.sentences(),
        user_count: count(counts.users),
        enabled_user_count: count(counts.enabled_users),
        users_without_password_count: count(counts.without_password),
        users_without_address_name_count: count(counts.without_address_name),
        users_with_mfa_device_count: count(counts.users_with_mfa_device),
        mfa_device_count: count(counts.mfa_devices),
        group_count: count(counts.groups),
        assignment_count: count(counts.assignments),
        live_session_count: count(counts.live_sessions),
    })
}

async fn change_identity_source(
    Request { app, cx }: Request,
    input: ChangeIdentitySourceRequest,
) -> Result<ChangeIdentitySourceResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let to = from_wire(input.identity_source)?;
    if input.confirm != CONFIRMATION {
        return Err(Error::invalid(format!(
            "Confirm must be {CONFIRMATION}: the change decides how everybody signs in."
        )));
    }
    let token = Secret::new(input.plan_token);
    app.change_identity_source(&cx, &instance, to, token)
        .await?;
    Ok(ChangeIdentitySourceResponse {
        identity_source: to_wire(to),
    })
}

fn from_wire(source: IdentitySourceType) -> Result<IdentitySource, Error> {
    match source {
        IdentitySourceType::Directory => Ok(IdentitySource::Directory),
        IdentitySourceType::Saml => Ok(IdentitySource::Saml),
        IdentitySourceType::Oidc => Ok(IdentitySource::Oidc),
        // DIFFERENCE: AWS can use Active Directory as the identity source.
        IdentitySourceType::ActiveDirectory => Err(Error::invalid(
            "Active Directory is not supported as the identity source.",
        )),
    }
}

const fn to_wire(source: IdentitySource) -> IdentitySourceType {
    match source {
        IdentitySource::Directory => IdentitySourceType::Directory,
        IdentitySource::Saml => IdentitySourceType::Saml,
        IdentitySource::Oidc => IdentitySourceType::Oidc,
    }
}

fn count(count: i64) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
