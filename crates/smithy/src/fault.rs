//! An answer that is an error.

use std::borrow::Cow;

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
