//! The operations, whoever asks for them: each is throttled, done, recorded and counted in one way.

use std::sync::Arc;

use app::{App, Call, Cx, CxParts};
use base::{RequestId, Timestamp};
use domain::Actor;
use domain::actor::Person;
use domain::audit::EventType;
use smithy::{
    Authentication, Fault, Kind, Location, OperationSchema, Service, Value, cloudtrail_json,
};

use crate::answer;
use crate::registry::{Registry, Request};
use crate::services::{SERVICES, event_source, registry};
use crate::signing_keys::SigningKeys;
use crate::unsupported::is_unsupported;

/// Every operation. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Operations {
    app: App,
    registry: Arc<Registry>,
    signing_keys: Arc<SigningKeys>,
}

/// An operation of a service.
pub(crate) type Target = (&'static Service, &'static OperationSchema);

/// Who asks, from where and when.
#[derive(Debug)]
pub(crate) struct Asking {
    pub(crate) actor: Actor,
    pub(crate) now: Timestamp,
    pub(crate) request_id: RequestId,
    pub(crate) source_ip: String,
    pub(crate) user_agent: String,
    pub(crate) region: String,
}

/// What a signed-in person asks for without a wire protocol of AWS's.
#[derive(Debug)]
pub struct PersonsCall<'a> {
    /// Who: whoever calls this has made sure of it.
    pub person: Person,
    /// Such as `sso`.
    pub service: &'a str,
    /// Such as `GetRoleCredentials`.
    pub operation: &'a str,
    /// The input as a JSON object, by the names of the model's members.
    pub input: &'a [u8],
    /// When; sampled once a request.
    pub now: Timestamp,
    /// The id that the answer carries.
    pub request_id: RequestId,
    /// Where the request came from.
    pub source_ip: String,
    /// What the client calls itself.
    pub user_agent: String,
}

/// What becomes of a [`PersonsCall`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonsAnswer {
    /// The output as JSON.
    Output(String),
    /// It was refused.
    Fault {
        /// The HTTP status.
        status: u16,
        /// Such as `AccessDeniedException`.
        code: String,
        /// The reason.
        message: String,
    },
    /// There is no such operation, or it is not one of a person's own.
    Unknown,
}

impl Operations {
    /// All that the product can do.
    pub fn new(app: App) -> Self {
        Self {
            app,
            registry: Arc::new(registry()),
            signing_keys: Arc::default(),
        }
    }

    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    pub(crate) fn signing_keys(&self) -> &SigningKeys {
        &self.signing_keys
    }

    /// Does what a signed-in person asks for, if a bearer token would do for it as well.
    pub async fn call_as(&self, call: PersonsCall<'_>) -> PersonsAnswer {
        let Some(target) = own_operation(call.service, call.operation) else {
            return PersonsAnswer::Unknown;
        };
        let (service, operation) = target;
        let input = read(target, call.input);
        let request_id = call.request_id.clone();
        let asking = Asking {
            actor: Actor::Person(call.person),
            now: call.now,
            request_id: call.request_id,
            source_ip: call.source_ip,
            user_agent: call.user_agent,
            region: self.app.settings().region.clone(),
        };
        let outcome = self.perform(target, asking, input).await;
        let (answer, status, code) = match outcome {
            Ok(output) => {
                let json = smithy::write_json(operation.output, &output);
                (PersonsAnswer::Output(json), 200, String::new())
            }
            Err(fault) => {
                let error = service.error(&fault.code);
                let status = fault.status.or(error.map(|error| error.status));
                let status = status.unwrap_or(400);
                let code = error.map_or(fault.code.as_ref(), |error| error.shape.name);
                let (code, message) = (code.to_owned(), fault.message);
                let answer = PersonsAnswer::Fault {
                    status,
                    code: code.clone(),
                    message,
                };
                (answer, status, code)
            }
        };
        self.count(
            service,
            operation.name,
            status,
            &code,
            (&request_id, call.now),
        );
        answer
    }

    /// Does an operation with what was read of its input, or leaves in the trail that it could not
    /// be read.
    pub(crate) async fn perform(
        &self,
        (service, operation): Target,
        asking: Asking,
        input: Result<Value, Fault>,
    ) -> Result<Value, Fault> {
        let call = Call {
            source: event_source(service, operation.name).to_owned(),
            name: operation.name.to_owned(),
            event_type: EventType::ApiCall,
            read_only: operation.read_only,
            request_parameters: match &input {
                Ok(value) => cloudtrail_json(operation.input, value).to_string(),
                Err(_) => "null".to_owned(),
            },
            additional: "{}".to_owned(),
        };
        let cx = Cx::new(CxParts {
            actor: asking.actor,
            now: asking.now,
            request_id: asking.request_id,
            source_ip: asking.source_ip,
            user_agent: asking.user_agent,
            region: asking.region,
            call,
        });
        let outcome = match input {
            Err(fault) => Err(fault),
            Ok(input) => self.dispatch(service, operation, &cx, input).await,
        };
        self.record(service, operation, &cx, outcome).await
    }

    async fn dispatch(
        &self,
        service: &'static Service,
        operation: &'static OperationSchema,
        cx: &Cx,
        input: Value,
    ) -> Result<Value, Fault> {
        if let Err(refusal) = self.app.keep_rate(cx, service.name, operation.name) {
            let fault = self.registry.fault(service.name, refusal);
            return Err(fault.unwrap_or_else(|| answer::internal(service)));
        }
        if let Some(handler) = self.registry.find(service.name, operation.name) {
            return handler(
                Request {
                    app: self.app.clone(),
                    cx: cx.clone(),
                },
                input,
            )
            .await;
        }
        if is_unsupported(service.name, operation.name) {
            return Err(answer::unsupported(operation.name));
        }
        Err(answer::internal(service))
    }

    /// Leaves the request in the trail; an answer whose event cannot be written does not leave.
    async fn record(
        &self,
        service: &'static Service,
        operation: &'static OperationSchema,
        cx: &Cx,
        outcome: Result<Value, Fault>,
    ) -> Result<Value, Fault> {
        let response = match (&outcome, operation.output) {
            (Ok(value), Some(schema)) if !operation.read_only => {
                Some(cloudtrail_json(schema, value).to_string())
            }
            _ => None,
        };
        let error = outcome
            .as_ref()
            .err()
            .map(|fault| (fault.code.as_ref(), fault.message.as_str()));
        match self.app.record(cx, response, error).await {
            Ok(()) => outcome,
            Err(error) => {
                tracing::error!(%error, request_id = %cx.request_id(), "a request is not recorded");
                // Of a change that was made it is not said that nothing was done.
                if error.is_unavailable() && (operation.read_only || outcome.is_err()) {
                    return Err(answer::unavailable());
                }
                Err(answer::internal(service))
            }
        }
    }

    /// A line of the log and the metrics of a request that was answered.
    pub(crate) fn count(
        &self,
        service: &'static Service,
        name: &str,
        status: u16,
        code: &str,
        (request_id, started): (&RequestId, Timestamp),
    ) {
        let micros = self.app.clock().now().since(started).micros();
        tracing::info!(
            %request_id, service = service.name, operation = %name, status, code, micros, "request"
        );
        // Only names of the models become labels: what a client makes up must not fill the memory.
        let operation = service
            .operation(name)
            .map_or("unknown", |known| known.name);
        let seconds = std::time::Duration::from_micros(u64::try_from(micros).unwrap_or(0));
        let labels = [
            ("service", service.name.to_owned()),
            ("operation", operation.to_owned()),
        ];
        metrics::histogram!("cardea_request_seconds", &labels).record(seconds);
        let class = format!("{}xx", status / 100);
        metrics::counter!("cardea_requests_total", "service" => service.name,
            "operation" => operation.to_owned(), "status" => class)
        .increment(1);
    }
}

/// The operation of this name, if it is one that people ask for with their own sign-in.
fn own_operation(service: &str, operation: &str) -> Option<Target> {
    let service = SERVICES.iter().find(|known| known.name == service)?;
    let operation = service.operation(operation)?;
    let is_own = service.name == "sso" || operation.authentication == Authentication::Bearer;
    is_own.then_some((*service, operation))
}

fn read((service, operation): Target, input: &[u8]) -> Result<Value, Fault> {
    let mut value = smithy::read_json(service, operation, input)?;
    // What clients prove themselves with in a header is nothing that this caller has to say.
    if let (Value::Structure(values), Kind::Structure(shape)) = (&mut value, &operation.input.kind)
    {
        for (value, member) in values.iter_mut().zip(shape.members) {
            if member.location == Location::Header {
                *value = member.required.then(|| Value::String("-".to_owned()));
            }
        }
    }
    smithy::check_request(service, operation, &value)?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_bearer_token_is_good_for_is_an_operation_of_ones_own() {
        for (service, operation) in [
            ("sso", "GetRoleCredentials"),
            ("sso", "Logout"),
            ("cardea", "GetPortal"),
            ("account-access-runtime", "ListRoles"),
        ] {
            assert!(own_operation(service, operation).is_some(), "{operation}");
        }
        for (service, operation) in [
            ("cardea", "ResetUserPassword"),
            ("sso-admin", "ListInstances"),
            ("sso-oidc", "CreateToken"),
            ("sts", "GetCallerIdentity"),
            ("sso", "Nothing"),
            ("nothing", "GetPortal"),
        ] {
            assert!(own_operation(service, operation).is_none(), "{operation}");
        }
    }
}
