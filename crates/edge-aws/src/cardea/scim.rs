//! Automatic provisioning: whether identity providers may, with which tokens, how much they may
//! remove, and what they did.

use app::scim::{CreateProvisioningToken, WantedReports};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    ConfirmProvisioningRunRequest, ConfirmProvisioningRunResponse, CreateProvisioningTokenRequest,
    CreateProvisioningTokenResponse, DeleteProvisioningTokenRequest,
    DeleteProvisioningTokenResponse, DescribeProvisioningRequest, DescribeProvisioningResponse,
    DisableProvisioningRequest, DisableProvisioningResponse, EnableProvisioningRequest,
    EnableProvisioningResponse, HeldProvisioningRun, ListProvisioningReportsRequest,
    ListProvisioningReportsResponse, ListProvisioningTokensRequest, ListProvisioningTokensResponse,
    ProvisionedObject, ProvisioningAction, ProvisioningGuard, ProvisioningMode,
    ProvisioningOutcome, ProvisioningReport, ProvisioningToken, PutProvisioningGuardRequest,
    PutProvisioningGuardResponse, RunDecision,
};
use base::Duration;
use domain::Error;
use domain::scim::{self, Guard, Report, TokenFacts};

use super::reach::{instance_id, page};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::ConfirmProvisioningRun, _, _>(confirm_provisioning_run);
    service.add::<op::CreateProvisioningToken, _, _>(create_provisioning_token);
    service.add::<op::DeleteProvisioningToken, _, _>(delete_provisioning_token);
    service.add::<op::DescribeProvisioning, _, _>(describe_provisioning);
    service.add::<op::DisableProvisioning, _, _>(disable_provisioning);
    service.add::<op::EnableProvisioning, _, _>(enable_provisioning);
    service.add::<op::ListProvisioningReports, _, _>(list_provisioning_reports);
    service.add::<op::ListProvisioningTokens, _, _>(list_provisioning_tokens);
    service.add::<op::PutProvisioningGuard, _, _>(put_provisioning_guard);
}

async fn enable_provisioning(
    Request { app, cx }: Request,
    input: EnableProvisioningRequest,
) -> Result<EnableProvisioningResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let endpoint = app.enable_provisioning(&cx, &instance).await?;
    Ok(EnableProvisioningResponse { endpoint })
}

async fn disable_provisioning(
    Request { app, cx }: Request,
    input: DisableProvisioningRequest,
) -> Result<DisableProvisioningResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    app.disable_provisioning(&cx, &instance).await?;
    Ok(DisableProvisioningResponse {})
}

async fn describe_provisioning(
    Request { app, cx }: Request,
    input: DescribeProvisioningRequest,
) -> Result<DescribeProvisioningResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let found = app.describe_provisioning(&cx, &instance).await?;
    let lag = found.lag(cx.now());
    Ok(DescribeProvisioningResponse {
        enabled: found.enabled_at.is_some(),
        enabled_at: found.enabled_at,
        endpoint: found.endpoint,
        identity_source: found.source.as_str().to_owned(),
        tokens: found.tokens.into_iter().map(token).collect(),
        last_seen_at: found.last_seen_at,
        lag_seconds: lag.map(|lag| i32::try_from(lag.seconds()).unwrap_or(i32::MAX)),
        guard: guard(&found.guard),
        held_run: found.hold.map(|hold| HeldProvisioningRun {
            held_at: hold.at,
            reason: hold.words,
        }),
        confirmed_until: found.confirmed_until.filter(|until| cx.now() < *until),
    })
}

async fn create_provisioning_token(
    Request { app, cx }: Request,
    input: CreateProvisioningTokenRequest,
) -> Result<CreateProvisioningTokenResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let days = input.expires_in_days.map(i64::from);
    let command = CreateProvisioningToken {
        name: input.name,
        mode: match input.mode {
            None | Some(ProvisioningMode::Aws) => scim::ProvisioningMode::Aws,
            Some(ProvisioningMode::Rfc) => scim::ProvisioningMode::Rfc,
        },
        lifetime: days.map(Duration::from_days),
    };
    let created = app
        .create_provisioning_token(&cx, &instance, command)
        .await?;
    Ok(CreateProvisioningTokenResponse {
        token: token(created.facts),
        access_token: created.secret.expose().to_owned(),
        endpoint: created.endpoint,
    })
}

async fn list_provisioning_tokens(
    Request { app, cx }: Request,
    input: ListProvisioningTokensRequest,
) -> Result<ListProvisioningTokensResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let found = app.list_provisioning_tokens(&cx, &instance).await?;
    Ok(ListProvisioningTokensResponse {
        tokens: found.into_iter().map(token).collect(),
    })
}

async fn delete_provisioning_token(
    Request { app, cx }: Request,
    input: DeleteProvisioningTokenRequest,
) -> Result<DeleteProvisioningTokenResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    app.delete_provisioning_token(&cx, &instance, &input.token_id)
        .await?;
    Ok(DeleteProvisioningTokenResponse {})
}

async fn put_provisioning_guard(
    Request { app, cx }: Request,
    input: PutProvisioningGuardRequest,
) -> Result<PutProvisioningGuardResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    // What is not said is the default, as in every operation that puts something.
    let default = Guard::default();
    let percent = |said: Option<i32>| said.and_then(|percent| u32::try_from(percent).ok());
    let minutes = input.window_minutes.map(i64::from);
    let decided = Guard {
        user_percent: percent(input.max_user_removal_percent),
        group_percent: percent(input.max_group_removal_percent),
        membership_percent: percent(input.max_membership_removal_percent),
        window: minutes.map_or(default.window, Duration::from_minutes),
        dry_run: input.dry_run.unwrap_or(default.dry_run),
        only_owned: input.only_owned.unwrap_or(default.only_owned),
    };
    app.put_provisioning_guard(&cx, &instance, decided).await?;
    Ok(PutProvisioningGuardResponse {
        guard: guard(&decided),
    })
}

async fn confirm_provisioning_run(
    Request { app, cx }: Request,
    input: ConfirmProvisioningRunRequest,
) -> Result<ConfirmProvisioningRunResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let decision = match input.decision {
        RunDecision::Confirm => scim::RunDecision::Confirm,
        RunDecision::Discard => scim::RunDecision::Discard,
    };
    let confirmed_until = app
        .confirm_provisioning_run(&cx, &instance, decision)
        .await?;
    Ok(ConfirmProvisioningRunResponse { confirmed_until })
}

async fn list_provisioning_reports(
    Request { app, cx }: Request,
    input: ListProvisioningReportsRequest,
) -> Result<ListProvisioningReportsResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let wanted = WantedReports {
        object_id: input.object_id,
        outcome: input.outcome.map(|outcome| match outcome {
            ProvisioningOutcome::Done => scim::Outcome::Done,
            ProvisioningOutcome::Unchanged => scim::Outcome::Unchanged,
            ProvisioningOutcome::WouldBeDone => scim::Outcome::WouldBeDone,
            ProvisioningOutcome::Held => scim::Outcome::Held,
            ProvisioningOutcome::Refused => scim::Outcome::Refused,
        }),
    };
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_provisioning_reports(&cx, &instance, wanted, page)
        .await?
        .map(report);
    Ok(ListProvisioningReportsResponse {
        reports: found.items,
        next_token: found.next,
    })
}

fn token(facts: TokenFacts) -> ProvisioningToken {
    ProvisioningToken {
        token_id: facts.id.to_string(),
        name: facts.name,
        mode: match facts.mode {
            scim::ProvisioningMode::Aws => ProvisioningMode::Aws,
            scim::ProvisioningMode::Rfc => ProvisioningMode::Rfc,
        },
        created_at: facts.created_at,
        created_by: facts.created_by,
        expires_at: facts.expires_at,
        last_used_at: facts.last_used_at,
    }
}

fn guard(guard: &Guard) -> ProvisioningGuard {
    let percent = |percent: Option<u32>| percent.and_then(|percent| i32::try_from(percent).ok());
    ProvisioningGuard {
        max_user_removal_percent: percent(guard.user_percent),
        max_group_removal_percent: percent(guard.group_percent),
        max_membership_removal_percent: percent(guard.membership_percent),
        window_minutes: i32::try_from(guard.window.seconds() / 60).unwrap_or(i32::MAX),
        dry_run: guard.dry_run,
        only_owned: guard.only_owned,
    }
}

fn report(report: Report) -> ProvisioningReport {
    let entry = report.entry;
    ProvisioningReport {
        report_id: report.id.to_string(),
        reported_at: report.at,
        token_id: report.token.to_string(),
        request_id: report.request_id,
        object_type: match entry.object {
            scim::Object::User => ProvisionedObject::User,
            scim::Object::Group => ProvisionedObject::Group,
            scim::Object::Membership => ProvisionedObject::Membership,
        },
        object_id: entry.id,
        external_id: entry.external_id,
        name: entry.name,
        action: match entry.action {
            scim::Action::Create => ProvisioningAction::Create,
            scim::Action::Update => ProvisioningAction::Update,
            scim::Action::Activate => ProvisioningAction::Activate,
            scim::Action::Deactivate => ProvisioningAction::Deactivate,
            scim::Action::Delete => ProvisioningAction::Delete,
            scim::Action::AddMember => ProvisioningAction::AddMember,
            scim::Action::RemoveMember => ProvisioningAction::RemoveMember,
        },
        outcome: match entry.outcome {
            scim::Outcome::Done => ProvisioningOutcome::Done,
            scim::Outcome::Unchanged => ProvisioningOutcome::Unchanged,
            scim::Outcome::WouldBeDone => ProvisioningOutcome::WouldBeDone,
            scim::Outcome::Held => ProvisioningOutcome::Held,
            scim::Outcome::Refused => ProvisioningOutcome::Refused,
        },
        message: entry.words,
    }
}
