//! Quotas, the names of roles, and the check before provisioning.

use app::permission_sets::PermissionSetRef;
use app::provisioning::Presence;
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    CheckProvisioningRequest, CheckProvisioningResponse, GetRoleNamingRequest,
    GetRoleNamingResponse, ListQuotasRequest, ListQuotasResponse, ProvisioningCheck,
    ProvisioningProblem, PutRoleNamingRequest, PutRoleNamingResponse, Quota, RoleNaming,
};
use base::AccountId;
use domain::provisioning::{FailureReason, RoleNaming as Naming};
use domain::{Error, Kind, permission_set};

use super::reach::{instance_id, page};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CheckProvisioning, _, _>(check_provisioning);
    service.add::<op::GetRoleNaming, _, _>(get_role_naming);
    service.add::<op::ListQuotas, _, _>(list_quotas);
    service.add::<op::PutRoleNaming, _, _>(put_role_naming);
}

async fn check_provisioning(
    Request { app, cx }: Request,
    input: CheckProvisioningRequest,
) -> Result<CheckProvisioningResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let arn = &input.permission_set_arn;
    let (_, id) = permission_set::parse_arn(arn)
        .filter(|(of, _)| *of == instance)
        .ok_or_else(|| Error::not_found(Kind::PermissionSet, arn))?;
    let account = |id: String| {
        AccountId::parse(&id).map_err(|_malformed| Error::not_found(Kind::Account, &id))
    };
    let accounts = input
        .account_ids
        .map(|ids| ids.into_iter().map(account).collect::<Result<_, _>>())
        .transpose()?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app
        .check_provisioning(&cx, PermissionSetRef { instance, id }, accounts, page)
        .await?
        .map(|check| ProvisioningCheck {
            account_id: check.account.to_string(),
            provisioned: check.presence == Presence::Provisioned,
            problems: check.problems.iter().map(problem).collect(),
        });
    Ok(CheckProvisioningResponse {
        checks: found.items,
        next_token: found.next,
    })
}

fn problem(reason: &FailureReason) -> ProvisioningProblem {
    ProvisioningProblem {
        kind: reason.kind().to_owned(),
        message: reason.to_string(),
    }
}

async fn get_role_naming(
    Request { app, cx }: Request,
    input: GetRoleNamingRequest,
) -> Result<GetRoleNamingResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let set = input.permission_set_name.as_deref();
    let names = app.get_role_naming(&cx, &instance, set).await?;
    Ok(GetRoleNamingResponse {
        role_naming: match names.naming {
            Naming::Random => RoleNaming::Random,
            Naming::Stable => RoleNaming::Stable,
        },
        role_path: names.path,
        stable_role_name: names.stable,
    })
}

async fn put_role_naming(
    Request { app, cx }: Request,
    input: PutRoleNamingRequest,
) -> Result<PutRoleNamingResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let naming = match input.role_naming {
        RoleNaming::Random => Naming::Random,
        RoleNaming::Stable => Naming::Stable,
    };
    app.put_role_naming(&cx, &instance, naming).await?;
    Ok(PutRoleNamingResponse {})
}

async fn list_quotas(
    Request { app, cx }: Request,
    input: ListQuotasRequest,
) -> Result<ListQuotasResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let all = app.list_quotas(&cx, &instance).await?.into_iter();
    let quotas = all.map(|found| {
        let row = found.quota.definition();
        Quota {
            name: row.name.to_owned(),
            service: row.service.code().to_owned(),
            code: row.code.map(ToOwned::to_owned),
            value: found.value,
            default: row.default,
            unit: row.unit.as_str().to_owned(),
            per: row.per.to_owned(),
            description: row.of.to_owned(),
            usage: found.usage,
        }
    });
    Ok(ListQuotasResponse {
        quotas: quotas.collect(),
    })
}
