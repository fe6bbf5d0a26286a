//! Why somebody may or may not do something.

use app::access::{AccessInQuestion, DeniedEvent as Event, ExplainAccess, Explanation};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    Condition, ContextEntry, DeniedEvent, ExplainAccessRequest, ExplainAccessResponse, Layer,
    Position, Statement,
};
use domain::Error;
use policy::engine::{ExplainedCondition, ExplainedLayer, ExplainedStatement};
use policy::json;

use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::ExplainAccess, _, _>(explain_access);
}

async fn explain_access(
    Request { app, cx }: Request,
    input: ExplainAccessRequest,
) -> Result<ExplainAccessResponse, Error> {
    let context = input.context.unwrap_or_default().into_iter();
    let command = ExplainAccess {
        principal: input.principal_arn,
        action: input.action,
        resource: input.resource_arn,
        context: context.map(|entry| (entry.key, entry.values)).collect(),
        request_id: input.request_id,
    };
    let Explanation {
        asked,
        explained,
        context,
        event,
        left_out,
    } = app.explain_access(&cx, command).await?;
    let context = context.into_iter();
    let (principal_arn, action, resource_arn) = match asked {
        None => (None, None, None),
        Some(AccessInQuestion {
            principal,
            action,
            resource,
        }) => (Some(principal), Some(action), Some(resource)),
    };
    Ok(ExplainAccessResponse {
        principal_arn,
        action,
        resource_arn,
        allowed: explained.is_allowed,
        decision: explained.decision,
        summary: explained.summary,
        message: explained.message,
        layers: explained.layers.into_iter().map(layer).collect(),
        missing_context_keys: explained.missing_context_keys,
        context: context
            .map(|(key, values)| ContextEntry { key, values })
            .collect(),
        event: event.map(denied_event),
        left_out,
    })
}

fn denied_event(event: Event) -> DeniedEvent {
    DeniedEvent {
        event_id: event.id,
        request_id: event.request_id,
        event_time: event.at,
        event_source: event.source,
        event_name: event.name,
        error_code: event.error_code,
        error_message: event.error_message,
        user_name: event.user_name,
        source_ip_address: Some(event.source_ip),
        user_agent: Some(event.user_agent),
    }
}

fn layer(layer: ExplainedLayer) -> Layer {
    Layer {
        layer: layer.layer,
        level: layer.level.map(number),
        description: layer.text,
        decision: layer.decision,
        statements: layer.statements.into_iter().map(statement).collect(),
    }
}

fn statement(statement: ExplainedStatement) -> Statement {
    Statement {
        policy: statement.policy,
        sid: statement.sid,
        index: number(statement.index),
        effect: statement.effect,
        start: position(statement.start),
        end: position(statement.end),
        matches: statement.reason.is_none(),
        reason: statement.reason,
        description: statement.text,
        conditions: statement.conditions.into_iter().map(condition).collect(),
    }
}

fn condition(condition: ExplainedCondition) -> Condition {
    Condition {
        operator: condition.operator,
        key: condition.key,
        at: position(condition.at),
        values: condition.values,
        found: condition.found,
        result: condition.result,
        description: condition.text,
    }
}

fn position(position: json::Position) -> Position {
    Position {
        line: i32::try_from(position.line).unwrap_or(i32::MAX),
        column: i32::try_from(position.column).unwrap_or(i32::MAX),
    }
}

fn number(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
