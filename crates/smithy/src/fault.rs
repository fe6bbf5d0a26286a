//! An answer that is an error.

use std::borrow::Cow;

use crate::service::{Protocol, Service};
use crate::value::Value;

/// An error to answer with; what it does not say, the service's model says.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The exception's name in the model, or a code that no model has, such as
    /// `SignatureDoesNotMatch`.
    pub code: Cow<'static, str>,
    /// For the caller to read.
    pub message: String,
    /// Instead of the model's HTTP status.
    pub status: Option<u16>,
    /// More members of the exception, by their names in the model.
    pub members: Vec<(&'static str, Value)>,
}

impl Fault {
    /// A fault whose status the model knows; without a model's word it is 400.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            status: None,
            members: Vec::new(),
        }
    }

    /// What a service answers to an operation that it does not have.
    ///
    /// AWS: awsQuery services word it so; the JSON services send the code without a message.
    pub fn unknown_operation(service: &Service, name: &str) -> Self {
        match service.protocol {
            Protocol::AwsQuery => {
                let version = service.version;
                let message = format!("Could not find operation {name} for version {version}");
                Self::new("InvalidAction", message)
            }
            Protocol::AwsJson11 => Self::new("UnknownOperationException", ""),
            Protocol::RestJson1 => Self::new("UnknownOperationException", "").with_status(404),
        }
    }

    /// This fault with an HTTP status of its own. From 500 the fault is the receiver's.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Self {
            status: Some(status),
            ..self
        }
    }

    /// This fault with one more member.
    #[must_use]
    pub fn with_member(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.members.push((name, value.into()));
        self
    }
}
