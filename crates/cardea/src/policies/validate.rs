//! `cardea policy validate`.

use std::process::ExitCode;

use policy::{Finding, Severity, size_without_whitespace};
use serde_json::{Value, json};

use super::excerpt::{excerpt, harmless};
use super::{ValidateOptions, read, show, shown_name, statements_of};
use crate::Fatal;
use crate::operator::{Output, say};

pub(super) fn validate(options: &ValidateOptions) -> Result<ExitCode, Fatal> {
    let text = read(&options.file)?;
    let findings = policy::validate(&text, options.kind.as_policy_kind());
    match options.output {
        Output::Json => show(&as_json(options, &text, &findings)),
        Output::Table => say(&as_table(options, &text, &findings)),
    }
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    Ok(if findings.iter().any(is_error) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn as_json(options: &ValidateOptions, text: &str, findings: &[Finding]) -> Value {
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    let shown = findings.iter().map(|finding| {
        json!({
            "type": finding.severity.as_str(),
            "code": finding.code,
            "message": finding.message,
            "line": finding.position.map(|position| position.line),
            "column": finding.position.map(|position| position.column),
        })
    });
    json!({
        "file": options.file,
        "type": options.kind.as_str(),
        "valid": !findings.iter().any(is_error),
        "stored": !findings.iter().any(Finding::is_refused),
        "statements": statements_of(text, options.kind.as_policy_kind()),
        "size": text.chars().count(),
        "sizeWithoutWhitespace": size_without_whitespace(text),
        "findings": shown.collect::<Vec<_>>(),
    })
}

fn as_table(options: &ValidateOptions, text: &str, findings: &[Finding]) -> String {
    let name = shown_name(&options.file);
    let mut lines = Vec::new();
    for finding in findings {
        let at = finding.position.map_or(String::new(), |position| {
            format!(":{}:{}", position.line, position.column)
        });
        let (severity, code) = (word(finding.severity), finding.code);
        let message = harmless(&finding.message);
        lines.push(format!("{name}{at}: {severity} {code}: {message}"));
        let place = finding
            .position
            .and_then(|position| excerpt(text, position));
        lines.extend(place.into_iter().flatten());
    }
    let kind = options.kind.described();
    let valid = match statements_of(text, options.kind.as_policy_kind()) {
        Some(1) => format!("{kind} of 1 statement"),
        Some(count) => format!("{kind} of {count} statements"),
        None => format!("not {kind}"),
    };
    let counts: Vec<String> = [
        Severity::Error,
        Severity::SecurityWarning,
        Severity::Warning,
        Severity::Suggestion,
    ]
    .into_iter()
    .filter_map(|severity| {
        let of_it = |finding: &&Finding| finding.severity == severity;
        match findings.iter().filter(of_it).count() {
            0 => None,
            1 => Some(format!("1 {}", word(severity))),
            count => Some(format!("{count} {}s", word(severity))),
        }
    })
    .collect();
    let counts = match counts.as_slice() {
        [] => "nothing to say against it".to_owned(),
        counts => counts.join(", "),
    };
    lines.push(format!("{name}: {valid}; {counts}"));
    lines.join("\n")
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::SecurityWarning => "security warning",
        Severity::Warning => "warning",
        Severity::Suggestion => "suggestion",
    }
}
