//! The policy simulator.

use app::iam::{
    ContextKind, MatchedStatement, PolicyExclusion, Simulation, SimulationResult, SourceKind,
    Verdict,
};
use aws_iam::operations as op;
use aws_iam::shapes::{
    AttachmentType, ContextEntry, ContextKeyTypeEnum, EvaluationResult,
    GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest, OrganizationsDecisionDetail,
    PermissionsBoundaryDecisionDetail, PolicyEvaluationDecisionType, PolicyIdentifier,
    PolicyIdentifierPolicyType, PolicySourceType, Position, ResourceSpecificResult,
    SimulateCustomPolicyRequest, SimulatePolicyResponse, SimulatePrincipalPolicyRequest, Statement,
};
use base::Page;
use domain::Error;
use domain::iam::HolderKind;

use super::{page_request, refuse, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GetContextKeysForCustomPolicy, _, _>(custom_keys);
    service.add::<op::GetContextKeysForPrincipalPolicy, _, _>(principal_keys);
    service.add::<op::SimulateCustomPolicy, _, _>(simulate_custom);
    service.add::<op::SimulatePrincipalPolicy, _, _>(simulate_principal);
}

async fn simulate_custom(
    request: Request,
    input: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    // DIFFERENCE: scenarios of EC2 are not known.
    refuse(
        "ResourceHandlingOption",
        input.resource_handling_option.is_some(),
    )?;
    let levels = input.ordered_organization_policy_input_list;
    let simulation = Simulation {
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        policies: input.policy_input_list,
        boundary: boundary(input.permissions_boundary_policy_input_list)?,
        service_control: levels
            .into_iter()
            .flatten()
            .map(|level| level.service_control_policy_input_list.unwrap_or_default())
            .collect(),
        resource_policy: input.resource_policy,
        resource_owner: input.resource_owner,
        caller: input.caller_arn,
        context: context(input.context_entries)?,
        exclusions: Vec::new(),
    };
    let page = app.simulate_custom_policy(&cx, simulation, page).await?;
    Ok(response(page))
}

async fn simulate_principal(
    request: Request,
    input: SimulatePrincipalPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    refuse(
        "ResourceHandlingOption",
        input.resource_handling_option.is_some(),
    )?;
    let exclusions = input.policy_exclusion_list.unwrap_or_default();
    let simulation = Simulation {
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        policies: input.policy_input_list.unwrap_or_default(),
        boundary: boundary(input.permissions_boundary_policy_input_list)?,
        service_control: Vec::new(),
        resource_policy: input.resource_policy,
        resource_owner: input.resource_owner,
        caller: input.caller_arn,
        context: context(input.context_entries)?,
        exclusions: exclusions
            .into_iter()
            .map(exclusion)
            .collect::<Result<_, _>>()?,
    };
    let page = app
        .simulate_principal_policy(&cx, &input.policy_source_arn, simulation, page)
        .await?;
    Ok(response(page))
}

async fn custom_keys(
    request: Request,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let Request { app, cx } = request;
    let keys = app
        .get_context_keys_for_custom_policy(&cx, input.policy_input_list)
        .await?;
    Ok(GetContextKeysForPolicyResponse {
        context_key_names: Some(keys),
    })
}

async fn principal_keys(
    request: Request,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let Request { app, cx } = request;
    let others = input.policy_input_list.unwrap_or_default();
    let keys = app
        .get_context_keys_for_principal_policy(&cx, &input.policy_source_arn, others)
        .await?;
    Ok(GetContextKeysForPolicyResponse {
        context_key_names: Some(keys),
    })
}

/// A principal has one boundary, so that one is all that can be simulated.
fn boundary(list: Option<Vec<String>>) -> Result<Option<String>, Error> {
    let mut list = list.unwrap_or_default().into_iter();
    let first = list.next();
    if list.next().is_some() {
        return Err(Error::invalid(
            "PermissionsBoundaryPolicyInputList can have one policy only.",
        ));
    }
    Ok(first)
}

fn context(entries: Option<Vec<ContextEntry>>) -> Result<Vec<app::iam::ContextEntry>, Error> {
    let entry = |entry: ContextEntry| {
        let missing = |what: &str| Error::invalid(format!("A context entry needs a {what}."));
        let (kind, is_list) = match entry
            .context_key_type
            .ok_or_else(|| missing("ContextKeyType"))?
        {
            ContextKeyTypeEnum::String => (ContextKind::String, false),
            ContextKeyTypeEnum::StringList => (ContextKind::String, true),
            ContextKeyTypeEnum::Numeric => (ContextKind::Numeric, false),
            ContextKeyTypeEnum::NumericList => (ContextKind::Numeric, true),
            ContextKeyTypeEnum::Boolean => (ContextKind::Boolean, false),
            ContextKeyTypeEnum::BooleanList => (ContextKind::Boolean, true),
            ContextKeyTypeEnum::Ip => (ContextKind::Ip, false),
            ContextKeyTypeEnum::IpList => (ContextKind::Ip, true),
            ContextKeyTypeEnum::Binary => (ContextKind::Binary, false),
            ContextKeyTypeEnum::BinaryList => (ContextKind::Binary, true),
            ContextKeyTypeEnum::Date => (ContextKind::Date, false),
            ContextKeyTypeEnum::DateList => (ContextKind::Date, true),
        };
        Ok(app::iam::ContextEntry {
            key: entry
                .context_key_name
                .ok_or_else(|| missing("ContextKeyName"))?,
            values: entry.context_key_values.unwrap_or_default(),
            kind,
            is_list,
        })
    };
    entries.unwrap_or_default().into_iter().map(entry).collect()
}

/// What is left out: one policy, or all of a type.
// AWS: the model has one of three members; that a type alone means all of that type is
// unconfirmed.
fn exclusion(identifier: PolicyIdentifier) -> Result<PolicyExclusion, Error> {
    let PolicyIdentifier {
        policy_type,
        policy_arn,
        inline_policy_identifier,
    } = identifier;
    if let Some(inline) = inline_policy_identifier {
        return Ok(PolicyExclusion::Inline {
            kind: match inline.attachment_type {
                AttachmentType::User => HolderKind::User,
                AttachmentType::Group => HolderKind::Group,
                AttachmentType::Role => HolderKind::Role,
            },
            holder: inline.attachment_name,
            policy: inline.policy_name,
        });
    }
    if let Some(arn) = policy_arn {
        let is_control = arn.starts_with("arn:aws:organizations:");
        return Ok(if is_control {
            PolicyExclusion::Control(arn)
        } else {
            PolicyExclusion::Managed(arn)
        });
    }
    let wanted = policy_type.ok_or_else(|| {
        Error::invalid("A policy to be excluded needs a type, an ARN or an inline policy.")
    })?;
    Ok(match wanted {
        PolicyIdentifierPolicyType::Inline => PolicyExclusion::AllInline,
        PolicyIdentifierPolicyType::AwsManaged => PolicyExclusion::AllAwsManaged,
        PolicyIdentifierPolicyType::UserManaged => PolicyExclusion::AllCustomerManaged,
        PolicyIdentifierPolicyType::PermissionBoundary => PolicyExclusion::Boundary,
        PolicyIdentifierPolicyType::Scp => PolicyExclusion::AllServiceControl,
        PolicyIdentifierPolicyType::Rcp => PolicyExclusion::AllResourceControl,
    })
}

fn response(page: Page<SimulationResult>) -> SimulatePolicyResponse {
    let (results, is_truncated, marker) = unpack(page, |simulated| result(&simulated));
    SimulatePolicyResponse {
        evaluation_results: Some(results),
        is_truncated,
        marker,
    }
}

fn result(result: &SimulationResult) -> EvaluationResult {
    let matched: Vec<Statement> = result.matched.iter().map(statement).collect();
    let boundary = result
        .by_boundary
        .map(|is_allowed| PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(is_allowed),
        });
    let details = || {
        let detail =
            |(name, verdict): &(&'static str, Verdict)| ((*name).to_owned(), decision(*verdict));
        Some(result.details.iter().map(detail).collect())
    };
    let verdict = decision(result.verdict);
    let of_resource = result.is_named.then(|| ResourceSpecificResult {
        eval_resource_name: result.resource.clone(),
        eval_resource_decision: verdict,
        matched_statements: Some(matched.clone()),
        missing_context_values: Some(result.missing.clone()),
        eval_decision_details: details(),
        permissions_boundary_decision_detail: boundary.clone(),
    });
    EvaluationResult {
        eval_action_name: result.action.clone(),
        eval_resource_name: Some(result.resource.clone()),
        eval_decision: verdict,
        matched_statements: Some(matched),
        // AWS: with resources, what is missing is said with each of them.
        missing_context_values: Some(if result.is_named {
            Vec::new()
        } else {
            result.missing.clone()
        }),
        organizations_decision_detail: result.by_organization.map(|is_allowed| {
            OrganizationsDecisionDetail {
                allowed_by_organizations: Some(is_allowed),
            }
        }),
        permissions_boundary_decision_detail: boundary,
        eval_decision_details: details(),
        resource_specific_results: Some(of_resource.into_iter().collect()),
    }
}

fn decision(verdict: Verdict) -> PolicyEvaluationDecisionType {
    match verdict {
        Verdict::Allowed => PolicyEvaluationDecisionType::Allowed,
        Verdict::ExplicitDeny => PolicyEvaluationDecisionType::ExplicitDeny,
        Verdict::ImplicitDeny => PolicyEvaluationDecisionType::ImplicitDeny,
    }
}

fn statement(matched: &MatchedStatement) -> Statement {
    let position = |(line, column): (u32, u32)| Position {
        line: i32::try_from(line).ok(),
        column: i32::try_from(column).ok(),
    };
    Statement {
        source_policy_id: Some(matched.policy.clone()),
        source_policy_type: Some(match matched.kind {
            SourceKind::User => PolicySourceType::User,
            SourceKind::Group => PolicySourceType::Group,
            SourceKind::Role => PolicySourceType::Role,
            SourceKind::AwsManaged => PolicySourceType::AwsManaged,
            SourceKind::UserManaged => PolicySourceType::UserManaged,
            SourceKind::Resource => PolicySourceType::Resource,
            SourceKind::None => PolicySourceType::None,
        }),
        start_position: Some(position(matched.start)),
        end_position: Some(position(matched.end)),
    }
}
