//! All that is wrong or doubtful in a document, in the manner of AWS's
//! `ValidatePolicy` and, where it has one, with its code.

use crate::document::{Document, PolicyKind};
use crate::grammar;
use crate::json::Position;
use crate::size_without_whitespace;

mod advice;

/// Something to know about a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// As `ValidatePolicy` has them: `INVALID_ACTION`. Those that AWS has not are
    /// `POLICY_SIZE_EXCEEDS_TRUST_POLICY_QUOTA`, `…_SESSION_POLICY_QUOTA`,
    /// `WILDCARD_IN_SENSITIVE_CONDITION_KEY` and `SYNTAX_ERROR`.
    pub code: &'static str,
    /// What it is, in our words.
    pub message: String,
    /// Where, if it is at one place.
    pub position: Option<Position>,
    /// How bad it is.
    pub severity: Severity,
}

/// How bad a finding is, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The document is refused, or a part of it can do nothing.
    Error,
    /// It allows more than one would think.
    SecurityWarning,
    /// It does not do what it seems to.
    Warning,
    /// It could be written better.
    Suggestion,
}

/// Checks a document. Whatever [`Document::parse`] refuses has an error. AWS
/// calls more than that an error, and so does this: see [`Finding::is_refused`].
pub fn validate(text: &str, kind: PolicyKind) -> Vec<Finding> {
    let mut findings: Vec<Finding> = grammar::faults(text, kind)
        .into_iter()
        .map(|fault| Finding {
            code: fault.code,
            message: fault.detail,
            position: fault.position,
            severity: Severity::Error,
        })
        .collect();
    findings.extend(oversize(text, kind));
    if let Ok(document) = Document::parse(text, kind) {
        advice::give(&document, text, &mut findings);
        advice::shape::give(text, kind, &mut findings);
    }
    findings.sort_by_key(|finding| (finding.severity, finding.position));
    findings
}

/// What AWS calls an error in documents that it stores, in ascending order.
const STORED_WITH_ERRORS: &[&str] = &[
    "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
    "EMPTY_VARIABLE",
    "INVALID_ARN_ACCOUNT",
    "INVALID_ARN_SERVICE_CASE",
    "INVALID_CONDITION_KEY_FORMAT",
    "INVALID_CONDITION_MULTIPLE_BOOLEAN",
    "INVALID_GLOBAL_CONDITION_KEY",
    "INVALID_VARIABLE_FOR_OPERATOR",
    "MISMATCHED_ACTION_FOR_PRINCIPAL",
    "MISSING_QUALIFIER",
    "MISSING_QUOTE_IN_VARIABLE",
    "MISSING_TAG_KEY_IN_CONDITION",
    "TYPE_MISMATCH_IP_RANGE",
    "UNSUPPORTED_SPACE_IN_VARIABLE",
    "VARIABLE_UNSUPPORTED_IN_ELEMENT",
    "VARIABLE_UNSUPPORTED_IN_VERSION",
];

impl Finding {
    /// Whether a document with it is refused when it is stored. Other errors are
    /// stored with the document, and make a part of it useless.
    pub fn is_refused(&self) -> bool {
        self.severity == Severity::Error && STORED_WITH_ERRORS.binary_search(&self.code).is_err()
    }
}

impl Severity {
    /// As `ValidatePolicy` writes it: `SECURITY_WARNING`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "ERROR",
            Self::SecurityWarning => "SECURITY_WARNING",
            Self::Warning => "WARNING",
            Self::Suggestion => "SUGGESTION",
        }
    }
}

/// The quotas of §2.4 and §2.5: IAM does not count whitespace, the others do.
fn oversize(text: &str, kind: PolicyKind) -> Option<Finding> {
    let all = || text.chars().count();
    let (severity, code, size, most) = match kind {
        // A warning, because inline policies of roles have a larger one.
        PolicyKind::Identity | PolicyKind::Boundary => (
            Severity::Warning,
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
            size_without_whitespace(text),
            6144,
        ),
        PolicyKind::Trust => (
            Severity::Error,
            "POLICY_SIZE_EXCEEDS_TRUST_POLICY_QUOTA",
            size_without_whitespace(text),
            4096,
        ),
        PolicyKind::Session => (
            Severity::Error,
            "POLICY_SIZE_EXCEEDS_SESSION_POLICY_QUOTA",
            all(),
            2048,
        ),
        PolicyKind::ServiceControl => (
            Severity::Error,
            "POLICY_SIZE_EXCEEDS_SCP_QUOTA",
            all(),
            5120,
        ),
        PolicyKind::ResourceControl => (
            Severity::Error,
            "POLICY_SIZE_EXCEEDS_RCP_QUOTA",
            all(),
            5120,
        ),
        // Each service has its own.
        PolicyKind::Resource => return None,
    };
    (size > most).then(|| Finding {
        code,
        message: format!("{size} characters, of at most {most}"),
        position: None,
        severity,
    })
}

#[cfg(test)]
mod tests;
