//! Which operation is done by which handler.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;

use app::{App, Cx};
use smithy::{Fault, Operation, OperationSchema, Service, Shape as _, Value};

use crate::answer;

/// What a handler gets beside its input.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// The product.
    pub(crate) app: App,
    /// Who asks for what.
    pub(crate) cx: Cx,
}

type Outcome = Pin<Box<dyn Future<Output = Result<Value, Fault>> + Send>>;
type Handler = Box<dyn Fn(Request, Value) -> Outcome + Send + Sync>;

/// Every implemented operation, by service and name.
#[derive(Default)]
pub(crate) struct Registry {
    handlers: BTreeMap<(&'static str, &'static str), Handler>,
    faults: BTreeMap<&'static str, fn(domain::Error) -> Fault>,
}

/// The part of a [`Registry`] that belongs to one service.
pub(crate) struct ServiceRegistry<'a> {
    registry: &'a mut Registry,
    service: &'static Service,
    fault: fn(domain::Error) -> Fault,
}

impl Registry {
    /// The handlers of `service`, whose outcomes become faults by `fault`.
    pub(crate) fn service(
        &mut self,
        service: &'static Service,
        fault: fn(domain::Error) -> Fault,
    ) -> ServiceRegistry<'_> {
        self.faults.insert(service.name, fault);
        ServiceRegistry {
            registry: self,
            service,
            fault,
        }
    }

    /// The handler of an operation, where it is implemented.
    pub(crate) fn find(&self, service: &'static str, operation: &'static str) -> Option<&Handler> {
        self.handlers.get(&(service, operation))
    }

    /// What an outcome is to the clients of a service.
    pub(crate) fn fault(&self, service: &'static str, error: domain::Error) -> Option<Fault> {
        self.faults.get(service).map(|fault| fault(error))
    }

    /// Service and name of every implemented operation.
    #[cfg(test)]
    pub(crate) fn implemented(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.handlers.keys().copied()
    }
}

impl ServiceRegistry<'_> {
    /// Lets `handler` do the operation `O`.
    pub(crate) fn add<O, F, Fut>(&mut self, handler: F)
    where
        O: Operation,
        F: Fn(Request, O::Input) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<O::Output, domain::Error>> + Send + 'static,
    {
        let fault = self.fault;
        let erased: Handler = Box::new(move |request, value| match O::Input::from_value(value) {
            Ok(input) => {
                let outcome = handler(request, input);
                Box::pin(async move {
                    match outcome.await {
                        Ok(output) => Ok(output.into_value()),
                        Err(error) if error.is_unavailable() => {
                            drop(log_internal(error));
                            Err(answer::unavailable())
                        }
                        Err(error) => Err(as_modelled(O::SCHEMA, fault(log_internal(error)))),
                    }
                })
            }
            // The input was validated against the same schema, so this is a defect of ours.
            Err(error) => {
                Box::pin(async move { Err(fault(log_internal(domain::Error::internal(error)))) })
            }
        });
        self.registry
            .handlers
            .insert((self.service.name, O::SCHEMA.name), erased);
    }
}

/// What is not there is denied, where the model knows the one answer and not the other.
// AWS: of an instance that is not there, DescribeInstance says so; of others it is unconfirmed.
fn as_modelled(operation: &OperationSchema, fault: Fault) -> Fault {
    let models = |code: &str| operation.errors.iter().any(|error| error.code == code);
    let missing = "ResourceNotFoundException";
    let denied = "AccessDeniedException";
    if fault.code == missing && !models(missing) && models(denied) {
        return Fault::new(denied, fault.message);
    }
    fault
}

/// The chain of an internal failure is logged once, here, and never shown to the caller.
fn log_internal(error: domain::Error) -> domain::Error {
    if let domain::Error::Internal(source) = &error {
        tracing::error!(error = %chain(&**source), "a request failed");
    }
    error
}

fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.handlers.keys()).finish()
    }
}

impl fmt::Debug for ServiceRegistry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.service.name)
    }
}
