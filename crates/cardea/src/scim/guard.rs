//! `cardea scim guard`: how much an identity provider may remove.

use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};

use super::Asking;
use crate::Fatal;
use crate::operator::{Output, print, say};

/// What is to be decided; what is not said stays.
#[derive(Debug, Args)]
pub(crate) struct GuardChange {
    /// Percent of the users that may be deleted or made inactive in a window, or `none` for no limit.
    #[arg(long, value_name = "PERCENT", value_parser = limit)]
    users: Option<Limit>,
    /// The same of groups.
    #[arg(long, value_name = "PERCENT", value_parser = limit)]
    groups: Option<Limit>,
    /// The same of memberships.
    #[arg(long, value_name = "PERCENT", value_parser = limit)]
    memberships: Option<Limit>,
    /// How long the window is, in minutes; it moves along with time.
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(1..=10_080))]
    window: Option<u32>,
    /// Whether changes are only judged and reported.
    #[arg(long, value_name = "ON|OFF")]
    dry_run: Option<Switch>,
    /// Whether only what provisioning made is touched.
    #[arg(long, value_name = "ON|OFF")]
    only_owned: Option<Switch>,
}

/// A percentage, or none.
#[derive(Debug, Clone, Copy)]
struct Limit(Option<u8>);

fn limit(text: &str) -> Result<Limit, String> {
    if text.eq_ignore_ascii_case("none") {
        return Ok(Limit(None));
    }
    let number = text.trim_end_matches('%').parse().ok();
    match number.filter(|percent| *percent <= 100) {
        Some(percent) => Ok(Limit(Some(percent))),
        None => Err("it is a percentage from 0 to 100, or `none` for no limit".to_owned()),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Switch {
    /// It is so.
    On,
    /// It is not.
    Off,
}

const PERCENTS: [(&str, &str, &str); 3] = [
    ("MaxUserRemovalPercent", "maxUserRemovalPercent", "users"),
    ("MaxGroupRemovalPercent", "maxGroupRemovalPercent", "groups"),
    (
        "MaxMembershipRemovalPercent",
        "maxMembershipRemovalPercent",
        "group memberships",
    ),
];

pub(super) async fn run(asking: &Asking, change: GuardChange) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    let found = server.call("DescribeProvisioning", Map::new()).await?;
    let mut guard = found.get("Guard").cloned().unwrap_or(Value::Null);
    if change.is_any() {
        let mut input = guard.as_object().cloned().unwrap_or_default();
        change.enter(&mut input);
        // What has no limit is not said.
        input.retain(|_, value| !value.is_null());
        let put = server.call("PutProvisioningGuard", input).await?;
        guard = put.get("Guard").cloned().unwrap_or(Value::Null);
    }
    match asking.output {
        Output::Json => print(&shown(&guard)),
        Output::Table => say(&words(&guard)),
    }
    Ok(())
}

impl GuardChange {
    fn is_any(&self) -> bool {
        let limits = [self.users, self.groups, self.memberships];
        limits.iter().any(Option::is_some)
            || self.window.is_some()
            || self.dry_run.is_some()
            || self.only_owned.is_some()
    }

    fn enter(&self, input: &mut Map<String, Value>) {
        let limits = [self.users, self.groups, self.memberships];
        for ((name, ..), limit) in PERCENTS.into_iter().zip(limits) {
            if let Some(Limit(percent)) = limit {
                input.insert(name.to_owned(), json!(percent));
            }
        }
        if let Some(minutes) = self.window {
            input.insert("WindowMinutes".to_owned(), json!(minutes));
        }
        for (name, switch) in [("DryRun", self.dry_run), ("OnlyOwned", self.only_owned)] {
            if let Some(switch) = switch {
                input.insert(name.to_owned(), json!(switch == Switch::On));
            }
        }
    }
}

/// The guard in JSON.
pub(super) fn shown(guard: &Value) -> Value {
    let mut shown = Map::new();
    for (name, own, _) in PERCENTS {
        shown.insert(own.to_owned(), json!(guard.get(name)));
    }
    for (name, own) in [
        ("WindowMinutes", "windowMinutes"),
        ("DryRun", "dryRun"),
        ("OnlyOwned", "onlyOwned"),
    ] {
        shown.insert(own.to_owned(), json!(guard.get(name)));
    }
    Value::Object(shown)
}

/// The guard for people.
pub(super) fn words(guard: &Value) -> String {
    let number = |name: &str| guard.get(name).and_then(Value::as_i64);
    let is = |name: &str| guard.get(name) == Some(&json!(true));
    let limits: Vec<String> = PERCENTS
        .into_iter()
        .filter_map(|(name, _, things)| Some(format!("{} % of the {things}", number(name)?)))
        .collect();
    let mut text = if limits.is_empty() {
        "Guard: as much is removed as the identity provider asks for.".to_owned()
    } else {
        format!(
            "Guard: at most {} are removed within {} minutes.",
            limits.join(", "),
            number("WindowMinutes").unwrap_or_default()
        )
    };
    if is("DryRun") {
        text.push_str(" DRY RUN: changes are judged and reported, and nothing is changed.");
    }
    if is("OnlyOwned") {
        text.push_str(" Only what provisioning made is touched.");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_percentage_or_none() {
        for (text, percent) in [
            ("10", Some(10)),
            ("0%", Some(0)),
            ("100", Some(100)),
            ("NONE", None),
        ] {
            assert_eq!(limit(text).map(|limit| limit.0), Ok(percent), "{text}");
        }
        for text in ["", "101", "-1", "ten", "1.5"] {
            assert!(limit(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_guard_is_told_in_words() {
        let none = json!({"WindowMinutes": 60, "DryRun": false, "OnlyOwned": false});
        assert!(words(&none).contains("as much is removed"));
        let some = json!({"MaxUserRemovalPercent": 10, "MaxMembershipRemovalPercent": 50,
            "WindowMinutes": 60, "DryRun": true, "OnlyOwned": true});
        assert_eq!(
            words(&some),
            "Guard: at most 10 % of the users, 50 % of the group memberships are removed within 60 \
             minutes. DRY RUN: changes are judged and reported, and nothing is changed. Only what \
             provisioning made is touched."
        );
    }
}
