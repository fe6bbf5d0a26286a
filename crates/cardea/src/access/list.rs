//! `cardea access list`.

use clap::Args;
use serde_json::{Map, Value, json};

use crate::Fatal;
use crate::client::Client;
use crate::operator::{Output, Server, instant as epoch, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Args)]
#[group(id = "whose", required = true, multiple = false, args = ["user", "group", "account", "permission_set"])]
pub(crate) struct ListOptions {
    /// What a user can reach: their user name or their id.
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// What a group can reach: its display name or its id.
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Who reaches an account: its id, twelve digits.
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// Who uses a permission set: its name or its ARN.
    #[arg(long, value_name = "NAME")]
    permission_set: Option<String>,
    /// At a past instant instead of now, as in `2026-11-01T12:00:00Z`.
    #[arg(long, value_name = "INSTANT")]
    as_of: Option<String>,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

pub(super) async fn list(options: &ListOptions) -> Result<(), Fatal> {
    let as_of = options.as_of.as_deref();
    let as_of = as_of.map(|at| instant("--as-of", at)).transpose()?;
    let (client, ready) = options.server.client()?;
    let (operation, mut input) = question(options, &client, &ready).await?;
    input.insert(
        "InstanceArn".to_owned(),
        json!(text(&ready, "instance_arn")),
    );
    if let Some(at) = as_of {
        input.insert("AsOf".to_owned(), json!(at));
    }
    let mut rows = Vec::new();
    loop {
        let asked = Value::Object(input.clone());
        let answer = client
            .call("cardea", &format!("Cardea.{operation}"), &asked)
            .await?;
        let page = answer.get("Access").and_then(Value::as_array);
        rows.extend(page.into_iter().flatten().cloned());
        match answer.get("NextToken").and_then(Value::as_str) {
            Some(token) => input.insert("NextToken".to_owned(), json!(token)),
            None => break,
        };
    }
    match options.output {
        Output::Json => print(&json!({
            "asOf": options.as_of,
            "access": rows.iter().map(row_json).collect::<Vec<_>>(),
        })),
        Output::Table if rows.is_empty() => say("Nobody has access."),
        Output::Table => say(&table(&rows)),
    }
    Ok(())
}

/// Which operation answers, and what it is asked.
async fn question(
    options: &ListOptions,
    client: &Client,
    ready: &Value,
) -> Result<(&'static str, Map<String, Value>), Fatal> {
    let (operation, members) = match options {
        ListOptions {
            user: Some(user), ..
        } => {
            let id = principal_id(client, ready, ("User", "userName"), user).await?;
            (
                "ListPrincipalAccess",
                json!({"PrincipalType": "USER", "PrincipalId": id}),
            )
        }
        ListOptions {
            group: Some(group), ..
        } => {
            let id = principal_id(client, ready, ("Group", "displayName"), group).await?;
            (
                "ListPrincipalAccess",
                json!({"PrincipalType": "GROUP", "PrincipalId": id}),
            )
        }
        ListOptions {
            account: Some(account),
            ..
        } => ("ListAccountAccess", json!({"AccountId": account})),
        ListOptions { permission_set, .. } => {
            let set = permission_set.as_deref().unwrap_or_default();
            let name = if set.starts_with("arn:") {
                "PermissionSetArn"
            } else {
                "PermissionSetName"
            };
            ("ListPermissionSetAccess", json!({ (name): set }))
        }
    };
    Ok((operation, members.as_object().cloned().unwrap_or_default()))
}

/// The id of a user or group that is told by its name; what is an id already is taken as it is, so
/// that those who are gone can be asked about.
pub(crate) async fn principal_id(
    client: &Client,
    ready: &Value,
    (kind, attribute): (&str, &str),
    told: &str,
) -> Result<String, Fatal> {
    if is_id(told) {
        return Ok(told.to_owned());
    }
    let unique = json!({"AttributePath": attribute, "AttributeValue": told});
    let found = client
        .call(
            "identitystore",
            &format!("AWSIdentityStore.Get{kind}Id"),
            &json!({"IdentityStoreId": text(ready, "identity_store_id"),
                "AlternateIdentifier": {"UniqueAttribute": unique}}),
        )
        .await
        .map_err(|error| {
            Fatal(format!(
                "{} `{}`: {error}",
                kind.to_ascii_lowercase(),
                harmless(told)
            ))
        })?;
    Ok(text(&found, &format!("{kind}Id")).to_owned())
}

/// Whether a text has the form of an id of the identity store: a UUID, perhaps after ten digits.
fn is_id(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    let is_shaped = matches!(groups.as_slice(), [8, 4, 4, 4, 12] | [10, 8, 4, 4, 4, 12]);
    is_shaped
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

pub(super) fn instant(flag: &str, told: &str) -> Result<i64, Fatal> {
    let at = base::Timestamp::parse_iso8601(told).ok_or_else(|| {
        Fatal(format!(
            "`{flag} {}`: write an instant, as in `2026-11-01T12:00:00Z`",
            harmless(told)
        ))
    })?;
    Ok(at.seconds())
}

fn row_json(row: &Value) -> Value {
    let reasons = reasons(row);
    let reasons = reasons.map(|reason| {
        json!({
            "type": reason.get("Type"),
            "groupId": reason.get("GroupId"),
            "groupName": reason.get("GroupName"),
            "groupPath": path(reason).map(|group| json!({
                "groupId": group.get("GroupId"),
                "groupName": group.get("GroupName"),
            })).collect::<Vec<_>>(),
            "assignmentRuleId": reason.get("AssignmentRuleId"),
            "assignmentRuleName": reason.get("AssignmentRuleName"),
            "assignmentRuleTarget": reason.get("AssignmentRuleTarget"),
            "expiresAt": expiry(reason),
        })
    });
    json!({
        "accountId": row.get("AccountId"),
        "permissionSetArn": row.get("PermissionSetArn"),
        "permissionSetName": row.get("PermissionSetName"),
        "roleArn": row.get("RoleArn"),
        "userId": row.get("UserId"),
        "userName": row.get("UserName"),
        "userStatus": row.get("UserStatus"),
        "reasons": reasons.collect::<Vec<_>>(),
    })
}

fn table(rows: &[Value]) -> String {
    let has_users = rows.iter().any(|row| row.get("UserId").is_some());
    let is_of_role = |row: &Value| row.get("PermissionSetArn").is_none();
    let by = if rows.iter().any(is_of_role) {
        "PERMISSION SET OR ROLE"
    } else {
        "PERMISSION SET"
    };
    let mut head = vec!["ACCOUNT", by];
    if has_users {
        head.push("USER");
    }
    head.push("BECAUSE");
    let mut lines: Vec<Vec<String>> = vec![head.into_iter().map(str::to_owned).collect()];
    for row in rows {
        let by = if is_of_role(row) {
            harmless(text(row, "RoleArn"))
        } else {
            first_of(row, ["PermissionSetName", "PermissionSetArn"])
        };
        let mut line = vec![text(row, "AccountId").to_owned(), by];
        if has_users {
            let name = first_of(row, ["UserName", "UserId"]);
            let is_disabled = text(row, "UserStatus") == "DISABLED";
            let mark = if is_disabled { " (disabled)" } else { "" };
            line.push(format!("{name}{mark}"));
        }
        line.push(reasons(row).map(because).collect::<Vec<_>>().join(", "));
        lines.push(line);
    }
    aligned(&lines)
}

fn because(reason: &Value) -> String {
    let way = match text(reason, "Type") {
        "GROUP" => {
            let mut path: Vec<String> = path(reason)
                .map(|group| first_of(group, ["GroupName", "GroupId"]))
                .collect();
            if path.is_empty() {
                path.push(first_of(reason, ["GroupName", "GroupId"]));
            }
            format!("group {}", path.join(" > "))
        }
        other => other.to_ascii_lowercase(),
    };
    let rule = first_of(reason, ["AssignmentRuleName", "AssignmentRuleId"]);
    let target = harmless(text(reason, "AssignmentRuleTarget"));
    let rule = match (rule.as_str(), target.as_str()) {
        ("", _) => String::new(),
        (rule, "") => format!(" by rule {rule}"),
        (rule, target) => format!(" by rule {rule} ({target})"),
    };
    let until = expiry(reason).map_or_else(String::new, |at| format!(" until {at}"));
    format!("{way}{rule}{until}")
}

fn expiry(reason: &Value) -> Option<String> {
    let at = reason.get("ExpiresAt").filter(|at| at.is_number());
    at.map(|at| epoch(Some(at)).iso8601())
}

/// The groups from the one that is assigned to the one that the user is in themselves.
fn path(reason: &Value) -> impl Iterator<Item = &Value> {
    let groups = reason.get("GroupPath").and_then(Value::as_array);
    groups.into_iter().flatten()
}

fn reasons(row: &Value) -> impl Iterator<Item = &Value> {
    row.get("Reasons")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

pub(super) fn first_of<const N: usize>(value: &Value, names: [&str; N]) -> String {
    let found = names.iter().map(|name| text(value, name));
    let found = found.filter(|text| !text.is_empty()).map(harmless);
    found.take(1).collect()
}

/// Columns as wide as their widest cells.
pub(crate) fn aligned(lines: &[Vec<String>]) -> String {
    let columns = lines.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |line: &Vec<String>| {
        let cells = line.iter().zip(&widths);
        let cells: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}
