//! `cardea access plan`.

use clap::Args;
use serde_json::{Map, Value, json};

use super::list::{aligned, first_of};
use crate::Fatal;
use crate::operator::{Output, Server, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Args)]
pub(crate) struct PlanOptions {
    /// The service, as the AWS CLI calls it: `sso-admin`, `identitystore`, `organizations`.
    service: String,
    /// The operation: `create-account-assignment`, or `CreateAccountAssignment`.
    operation: String,
    /// The operation's input as JSON, or `@FILE`; the instance and the store are filled in.
    #[arg(default_value = "{}")]
    parameters: String,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

pub(super) async fn plan(options: &PlanOptions) -> Result<(), Fatal> {
    let mut parameters = parameters(&options.parameters)?;
    let (client, ready) = options.server.client()?;
    let instance = text(&ready, "instance_arn");
    let (name, value) = match options.service.as_str() {
        "identitystore" => ("IdentityStoreId", text(&ready, "identity_store_id")),
        _ => ("InstanceArn", instance),
    };
    if options.service != "organizations" && !parameters.contains_key(name) {
        parameters.insert(name.to_owned(), json!(value));
    }
    let input = json!({
        "InstanceArn": instance,
        "Service": options.service,
        "Operation": operation(&options.operation),
        "Parameters": Value::Object(parameters).to_string(),
    });
    let planned = client.call("cardea", "Cardea.PlanChange", &input).await?;
    match options.output {
        Output::Json => print(&planned),
        Output::Table => say(&told(&planned)),
    }
    Ok(())
}

fn parameters(told: &str) -> Result<Map<String, Value>, Fatal> {
    let read = match told.strip_prefix('@') {
        None => Ok(told.to_owned()),
        Some(path) => std::fs::read_to_string(path),
    };
    let text = read.map_err(|error| Fatal(format!("cannot read `{}`: {error}", harmless(told))))?;
    match serde_json::from_str(&text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Fatal("the parameters are no JSON object".to_owned())),
        Err(error) => Err(Fatal(format!("the parameters are no JSON: {error}"))),
    }
}

/// The name of an operation as the API has it, out of that or the AWS CLI's.
fn operation(told: &str) -> String {
    if !told.contains('-') && told.starts_with(|first: char| first.is_ascii_uppercase()) {
        return told.to_owned();
    }
    let words = told.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect()
}

fn told(planned: &Value) -> String {
    let mut parts = Vec::new();
    if let Some(refusal) = planned.get("Refusal") {
        let (code, message) = (text(refusal, "Code"), text(refusal, "Message"));
        parts.push(format!(
            "It would be refused: {code}: {}",
            harmless(message)
        ));
    }
    for (name, count, title) in [
        ("Gains", "GainCount", "would gain"),
        ("Losses", "LossCount", "would lose"),
    ] {
        let effects = list(planned, name);
        let count = planned.get(count).and_then(Value::as_u64).unwrap_or(0);
        if count > 0 {
            let mut lines = vec![vec![
                "USER".to_owned(),
                "ACCOUNT".to_owned(),
                "PERMISSION SET OR ROLE".to_owned(),
            ]];
            lines.extend(effects.iter().map(effect));
            let more = count.saturating_sub(u64::try_from(effects.len()).unwrap_or(0));
            let rest = if more > 0 {
                format!("\nand {more} more")
            } else {
                String::new()
            };
            parts.push(format!("{count} {title}:\n{}{rest}", aligned(&lines)));
        }
    }
    parts.extend(list(planned, "PermissionSets").iter().map(permission_set));
    for control in list(planned, "ControlPolicies") {
        let course = match text(control, "Course") {
            "BEGINS" => "would begin",
            _ => "would cease",
        };
        parts.push(format!(
            "Account {}: the policy {} ({}) {course} to apply.",
            text(control, "AccountId"),
            first_of(control, ["PolicyName", "PolicyId"]),
            text(control, "PolicyType"),
        ));
    }
    for failure in list(planned, "Failures") {
        parts.push(format!(
            "Account {}: {}",
            text(failure, "AccountId"),
            harmless(text(failure, "FailureReason"))
        ));
    }
    if parts.is_empty() {
        parts.push("Nobody would gain or lose anything.".to_owned());
    }
    if planned.get("IsComplete") == Some(&json!(false)) {
        parts.push(
            "That is not all: so much was changed that only a part was looked at.".to_owned(),
        );
    }
    parts.join("\n\n")
}

fn effect(effect: &Value) -> Vec<String> {
    let is_disabled = text(effect, "UserStatus") == "DISABLED";
    let mark = if is_disabled { " (disabled)" } else { "" };
    vec![
        format!("{}{mark}", first_of(effect, ["UserName", "UserId"])),
        text(effect, "AccountId").to_owned(),
        first_of(effect, ["PermissionSetName", "PermissionSetArn", "RoleArn"]),
    ]
}

fn permission_set(effect: &Value) -> String {
    let name = first_of(effect, ["PermissionSetName", "PermissionSetArn"]);
    let accounts = effect.get("AccountCount").and_then(Value::as_u64);
    let mut lines = vec![format!(
        "Permission set {name}, once it is provisioned again ({} accounts):",
        accounts.unwrap_or(0)
    )];
    for (member, title) in [
        ("ActionsGained", "allows now"),
        ("ActionsLost", "allows no more"),
        ("ActionsAltered", "allows on other terms"),
        ("CustomerManagedPoliciesAttached", "gets the accounts' own"),
        ("CustomerManagedPoliciesDetached", "loses the accounts' own"),
    ] {
        let found = list(effect, member).iter();
        let names: Vec<String> = found.filter_map(Value::as_str).map(harmless).collect();
        if !names.is_empty() {
            lines.push(format!("  {title}: {}", names.join(", ")));
        }
    }
    lines.join("\n")
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    let found = value.get(name).and_then(Value::as_array);
    found.map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_called_by_the_names_of_the_api_or_of_the_aws_cli() {
        for told in ["create-account-assignment", "CreateAccountAssignment"] {
            assert_eq!(operation(told), "CreateAccountAssignment");
        }
    }

    #[test]
    fn a_plan_is_told_in_words() {
        let planned = json!({
            "Gains": [{"UserName": "ann", "UserStatus": "DISABLED", "AccountId": "111122223333",
                "PermissionSetName": "Admin"}],
            "GainCount": 3, "Losses": [], "LossCount": 0, "Failures": [],
            "PermissionSets": [{"PermissionSetName": "Admin", "AccountCount": 2,
                "ActionsGained": ["s3:GetObject"], "ActionsLost": []}],
            "IsComplete": true,
        });
        assert_eq!(
            told(&planned),
            "3 would gain:\n\
             USER            ACCOUNT       PERMISSION SET OR ROLE\n\
             ann (disabled)  111122223333  Admin\n\
             and 2 more\n\n\
             Permission set Admin, once it is provisioned again (2 accounts):\n  \
             allows now: s3:GetObject"
        );
        let nothing = json!({"IsComplete": true});
        assert_eq!(told(&nothing), "Nobody would gain or lose anything.");
    }
}
