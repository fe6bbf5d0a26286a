//! Changes that are only planned.

use std::sync::Arc;

use app::Call;
use app::access::{
    ControlEffect, Course, Effect, PermissionSetEffect, Plan, PlannedFailure, Reacher, Way,
};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    AccessEffect, ControlPolicyCourse, ControlPolicyEffect,
    PermissionSetEffect as PermissionSetEffectShape, PlanChangeRequest, PlanChangeResponse,
    PlannedFailure as PlannedFailureShape, Refusal,
};
use base::InstanceId;
use domain::audit::EventType;
use domain::{Error, permission_set};
use smithy::{Fault, OperationSchema, RawRequest, Service, Value, cloudtrail_json};

use super::reach::{instance_id, user_status};
use crate::registry::{Registry, Request, ServiceRegistry};
use crate::services::SERVICES;

/// The operations whose whole work is one transaction of identities, permission sets, assignments
/// and what they follow; of others nobody could undo what they do beside it.
const PLANNABLE: &[(&str, &[&str])] = &[
    (
        "sso-admin",
        &[
            "AttachCustomerManagedPolicyReferenceToPermissionSet",
            "AttachManagedPolicyToPermissionSet",
            "CreateAccountAssignment",
            "DeleteAccountAssignment",
            "DeleteInlinePolicyFromPermissionSet",
            "DeletePermissionSet",
            "DeletePermissionsBoundaryFromPermissionSet",
            "DetachCustomerManagedPolicyReferenceFromPermissionSet",
            "DetachManagedPolicyFromPermissionSet",
            "ProvisionPermissionSet",
            "PutInlinePolicyToPermissionSet",
            "PutPermissionsBoundaryToPermissionSet",
            "UpdatePermissionSet",
        ],
    ),
    (
        "identitystore",
        &[
            "CreateGroupMembership",
            "DeleteGroup",
            "DeleteGroupMembership",
            "DeleteUser",
        ],
    ),
    (
        "organizations",
        &[
            "CloseAccount",
            "MoveAccount",
            "RemoveAccountFromOrganization",
            "TagResource",
            "UntagResource",
        ],
    ),
    (
        "cardea",
        &[
            "CreateAssignmentRule",
            "CreateExpiringAccountAssignment",
            "CreateExpiringGroupMembership",
            "CreateGroupNesting",
            "DeleteAssignmentRule",
            "DeleteGroupNesting",
            "SetUserStatus",
            "UpdateAssignmentRule",
        ],
    ),
];

/// Registers the operation that plans others, which `operations` does.
pub(super) fn register(service: &mut ServiceRegistry<'_>, operations: Registry) {
    let operations = Arc::new(operations);
    service.add::<op::PlanChange, _, _>(move |request, input| {
        plan_change(operations.clone(), request, input)
    });
}

async fn plan_change(
    operations: Arc<Registry>,
    Request { app, cx }: Request,
    input: PlanChangeRequest,
) -> Result<PlanChangeResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let (service, operation) = plannable(&input.service, &input.operation)?;
    let parameters = read(service, operation, &input.parameters);
    let call = Call {
        source: service.event_source.to_owned(),
        name: operation.name.to_owned(),
        event_type: EventType::ApiCall,
        read_only: operation.read_only,
        request_parameters: match &parameters {
            Ok(value) => cloudtrail_json(operation.input, value).to_string(),
            Err(_) => "null".to_owned(),
        },
        additional: "{}".to_owned(),
    };
    let planned = app.begin_plan(&cx, &instance, call).await?;
    let handler = operations
        .find(service.name, operation.name)
        .ok_or_else(|| not_plannable(&input.service, &input.operation))?;
    let outcome = match parameters {
        Ok(value) => {
            let request = Request {
                app: app.clone(),
                cx: planned.clone(),
            };
            handler(request, value).await
        }
        Err(fault) => Err(fault),
    };
    match (app.end_plan(&planned).await?, outcome) {
        (Some(plan), _) => Ok(drawn(&instance, plan)),
        // Nothing would be changed, because it is so already or because it is refused.
        (None, Ok(_)) => Ok(drawn(&instance, Plan::of_nothing())),
        (None, Err(fault)) => Ok(PlanChangeResponse {
            refusal: Some(Refusal {
                code: fault.code.to_string(),
                message: fault.message,
            }),
            ..drawn(&instance, Plan::of_nothing())
        }),
    }
}

fn plannable(
    service: &str,
    operation: &str,
) -> Result<(&'static Service, &'static OperationSchema), Error> {
    let is_listed = PLANNABLE
        .iter()
        .any(|(name, operations)| *name == service && operations.contains(&operation));
    let found = SERVICES.iter().find(|known| known.name == service);
    found
        .filter(|_| is_listed)
        .and_then(|service| Some((*service, service.operation(operation)?)))
        .ok_or_else(|| not_plannable(service, operation))
}

fn not_plannable(service: &str, operation: &str) -> Error {
    let names = PLANNABLE.iter().flat_map(|(service, operations)| {
        let names = operations.iter();
        names.map(move |operation| format!("{service} {operation}"))
    });
    let names: Vec<String> = names.collect();
    Error::invalid(format!(
        "`{service} {operation}` cannot be planned; these can: {}",
        names.join(", ")
    ))
}

fn read(
    service: &'static Service,
    operation: &'static OperationSchema,
    parameters: &str,
) -> Result<Value, Fault> {
    let raw = RawRequest {
        labels: &[],
        query: "",
        headers: &[],
        body: parameters.as_bytes(),
    };
    let input = smithy::read_request(service, operation, &raw)?;
    smithy::check_request(service, operation, &input)?;
    Ok(input)
}

fn drawn(instance: &InstanceId, plan: Plan) -> PlanChangeResponse {
    let effects = |effects: Vec<Effect>| {
        let effects = effects.into_iter();
        effects
            .map(|effect| access_effect(instance, effect))
            .collect()
    };
    let sets = plan.permission_sets.into_iter();
    let failures = plan.failures.into_iter();
    let controls = plan.controls.into_iter();
    PlanChangeResponse {
        refusal: None,
        gains: effects(plan.gains),
        gain_count: count(plan.gain_count),
        losses: effects(plan.losses),
        loss_count: count(plan.loss_count),
        permission_sets: sets
            .map(|effect| permission_set_effect(instance, effect))
            .collect(),
        control_policies: controls.map(control_policy_effect).collect(),
        failures: failures
            .map(|failure| planned_failure(instance, failure))
            .collect(),
        is_complete: plan.is_complete,
    }
}

fn access_effect(instance: &InstanceId, effect: Effect) -> AccessEffect {
    let Reacher { id, name, status } = effect.user;
    let (set, role) = match effect.way {
        Way::PermissionSet(set) => (Some(permission_set::arn(instance, &set)), None),
        Way::Role(role) => (None, Some(role)),
    };
    AccessEffect {
        user_id: id.to_string(),
        user_name: name,
        user_status: status.map(user_status),
        account_id: effect.account.to_string(),
        permission_set_arn: set,
        permission_set_name: effect.permission_set_name,
        role_arn: role,
    }
}

fn permission_set_effect(
    instance: &InstanceId,
    effect: PermissionSetEffect,
) -> PermissionSetEffectShape {
    PermissionSetEffectShape {
        permission_set_arn: permission_set::arn(instance, &effect.permission_set),
        permission_set_name: effect.name,
        account_count: i32::try_from(effect.accounts).unwrap_or(i32::MAX),
        actions_gained: effect.actions.gained,
        actions_lost: effect.actions.lost,
        actions_altered: effect.actions.altered,
        customer_managed_policies_attached: effect.attached,
        customer_managed_policies_detached: effect.detached,
    }
}

fn control_policy_effect(effect: ControlEffect) -> ControlPolicyEffect {
    ControlPolicyEffect {
        account_id: effect.account.to_string(),
        policy_id: effect.policy,
        policy_name: effect.name,
        policy_type: effect.policy_type.as_str().to_owned(),
        course: match effect.course {
            Course::Begins => ControlPolicyCourse::Begins,
            Course::Ceases => ControlPolicyCourse::Ceases,
        },
    }
}

fn planned_failure(instance: &InstanceId, failure: PlannedFailure) -> PlannedFailureShape {
    PlannedFailureShape {
        account_id: failure.account.to_string(),
        permission_set_arn: permission_set::arn(instance, &failure.permission_set),
        failure_reason: failure.reason,
    }
}

fn count(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_plannable_is_an_operation_that_changes_something() {
        for (service, operations) in PLANNABLE {
            for operation in *operations {
                let (_, schema) = plannable(service, operation).expect("an operation");
                assert!(!schema.read_only, "{service} {operation}");
            }
        }
        let error = plannable("sso-admin", "ListInstances").expect_err("changes nothing");
        assert!(
            error
                .to_string()
                .contains("sso-admin CreateAccountAssignment"),
            "{error}"
        );
    }
}
