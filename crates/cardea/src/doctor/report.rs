//! What was found: in one line, then in detail.

use serde_json::{Value, json};

use crate::operator::{Output, print, say};
use crate::policies::harmless;

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// As it has to be.
    Good,
    /// Worth knowing; nothing has to be done.
    Note,
    /// It works, and will cease to; or somebody cannot sign in.
    Warning,
    /// Nobody, or not this person, can sign in.
    Wrong,
}

impl Verdict {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "GOOD",
            Self::Note => "NOTE",
            Self::Warning => "WARNING",
            Self::Wrong => "WRONG",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Check {
    pub(super) subject: &'static str,
    pub(super) verdict: Verdict,
    /// What is so, in a sentence.
    pub(super) text: String,
    /// What to do about it.
    pub(super) remedy: Option<String>,
}

impl Check {
    pub(super) fn good(subject: &'static str, text: impl Into<String>) -> Self {
        Self::new(subject, Verdict::Good, text)
    }

    pub(super) fn note(subject: &'static str, text: impl Into<String>) -> Self {
        Self::new(subject, Verdict::Note, text)
    }

    pub(super) fn warning(subject: &'static str, text: impl Into<String>) -> Self {
        Self::new(subject, Verdict::Warning, text)
    }

    pub(super) fn wrong(subject: &'static str, text: impl Into<String>) -> Self {
        Self::new(subject, Verdict::Wrong, text)
    }

    fn new(subject: &'static str, verdict: Verdict, text: impl Into<String>) -> Self {
        Self {
            subject,
            verdict,
            text: text.into(),
            remedy: None,
        }
    }

    pub(super) fn mend(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

/// Everything that was looked at.
#[derive(Debug)]
pub(super) struct Report {
    checks: Vec<Check>,
    /// What is told where nothing is wrong.
    fine: &'static str,
}

impl Report {
    /// Of how sign-in is set up.
    pub(super) const fn of_set_up(checks: Vec<Check>) -> Self {
        Self {
            checks,
            fine: "Nothing is wrong with sign-in as far as it can be seen without a person.",
        }
    }

    /// Of one sign-in.
    pub(super) const fn of_sign_in(checks: Vec<Check>) -> Self {
        Self {
            checks,
            fine: "Nothing is wrong with this sign-in.",
        }
    }

    /// Whether there is nothing to mend.
    pub(super) fn is_healthy(&self) -> bool {
        self.worst().is_none()
    }

    /// What is told first: the first of what is worst.
    fn worst(&self) -> Option<&Check> {
        let first = |verdict| self.checks.iter().find(|check| check.verdict == verdict);
        first(Verdict::Wrong).or_else(|| first(Verdict::Warning))
    }

    /// What is wrong, in one line.
    pub(super) fn summary(&self) -> String {
        match self.worst() {
            Some(worst) => worst.text.clone(),
            // Where nothing could be judged, what was found instead is all there is to tell.
            None => match self.checks.as_slice() {
                [only] => only.text.clone(),
                _ => self.fine.to_owned(),
            },
        }
    }

    pub(super) fn print(&self, output: Output) {
        match output {
            Output::Json => print(&self.as_json()),
            Output::Table => say(&self.as_text()),
        }
    }

    fn as_json(&self) -> Value {
        let checks = self.checks.iter().map(|check| {
            json!({
                "subject": check.subject,
                "verdict": check.verdict.as_str(),
                "text": check.text,
                "remedy": check.remedy,
            })
        });
        json!({
            "summary": self.summary(),
            "healthy": self.is_healthy(),
            "checks": checks.collect::<Vec<_>>(),
        })
    }

    fn as_text(&self) -> String {
        let mut lines = vec![harmless(&self.summary()), String::new()];
        for check in &self.checks {
            let (verdict, subject) = (check.verdict.as_str(), check.subject);
            lines.push(format!("{verdict:8} {subject}: {}", harmless(&check.text)));
            if let Some(remedy) = &check.remedy {
                lines.push(format!("         {}", harmless(remedy)));
            }
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_what_is_worst_is_told_first() {
        let checks = vec![
            Check::good("a", "fine"),
            Check::warning("b", "soon"),
            Check::wrong("c", "broken"),
            Check::wrong("d", "broken too"),
        ];
        let report = Report::of_set_up(checks);
        assert_eq!(report.summary(), "broken");
        assert!(!report.is_healthy());
        let text = report.as_text();
        assert_eq!(text.lines().next(), Some("broken"));
        assert_eq!(text.lines().count(), 6, "{text}");
    }

    #[test]
    fn notes_are_nothing_to_mend() {
        let report = Report::of_set_up(vec![Check::good("a", "fine"), Check::note("b", "so")]);
        assert!(report.is_healthy());
        assert!(
            report.summary().starts_with("Nothing is wrong"),
            "{report:?}"
        );
        let only = Report::of_sign_in(vec![Check::note("a", "no sign-in has failed")]);
        assert_eq!(only.summary(), "no sign-in has failed");
    }
}
