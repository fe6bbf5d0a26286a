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
    /// As `ValidatePolicy` has them: `INVALID_ACTION`.
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
    /// The document is refused.
    Error,
    /// It allows more than one would think.
    SecurityWarning,
    /// It does not do what it seems to.
    Warning,
    /// It could be written better.
    Suggestion,
}

/// Checks a document. There is an error if and only if [`Document::parse`]
/// refuses the text, or it is over the default quota of its kind.
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
    }
    findings.sort_by_key(|finding| (finding.severity, finding.position));
    findings
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
    let (code, size, most) = match kind {
        PolicyKind::Identity | PolicyKind::Boundary => (
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
            size_without_whitespace(text),
            6144,
        ),
        PolicyKind::Trust => (
            "POLICY_SIZE_EXCEEDS_TRUST_POLICY_QUOTA",
            size_without_whitespace(text),
            4096,
        ),
        PolicyKind::Session => ("POLICY_SIZE_EXCEEDS_SESSION_POLICY_QUOTA", all(), 2048),
        PolicyKind::ServiceControl => ("POLICY_SIZE_EXCEEDS_SCP_QUOTA", all(), 5120),
        PolicyKind::ResourceControl => ("POLICY_SIZE_EXCEEDS_RCP_QUOTA", all(), 5120),
        // Each service has its own.
        PolicyKind::Resource => return None,
    };
    (size > most).then(|| Finding {
        code,
        message: format!("{size} characters, of at most {most}"),
        position: None,
        severity: Severity::Error,
    })
}

#[cfg(test)]
mod tests;
