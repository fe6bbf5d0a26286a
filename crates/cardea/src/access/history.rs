//! `cardea access history`.

use clap::Args;
use serde_json::{Value, json};

use super::list::{aligned, instant, principal_id};
use crate::Fatal;
use crate::operator::{Output, Server, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Args)]
pub(crate) struct HistoryOptions {
    /// Only what concerns a user, with their memberships and assignments: user name or id.
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Only what concerns a group, with its members and assignments: display name or id.
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Only what concerns a permission set, with its assignments: its ARN or its id.
    #[arg(long, value_name = "ARN")]
    permission_set: Option<String>,
    /// Only assignments in an account: its id, twelve digits.
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// Not before an instant, as in `2026-11-01T12:00:00Z`.
    #[arg(long, value_name = "INSTANT")]
    from: Option<String>,
    /// Not after an instant.
    #[arg(long, value_name = "INSTANT")]
    to: Option<String>,
    /// The newest so many.
    #[arg(long, value_name = "NUMBER", default_value = "100")]
    limit: usize,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

pub(super) async fn history(options: &HistoryOptions) -> Result<(), Fatal> {
    let bound =
        |flag, told: &Option<String>| told.as_deref().map(|at| instant(flag, at)).transpose();
    let (from, to) = (bound("--from", &options.from)?, bound("--to", &options.to)?);
    let (client, ready) = options.server.client()?;
    let mut wanted = Vec::new();
    if let Some(user) = &options.user {
        wanted.push(principal_id(&client, &ready, ("User", "userName"), user).await?);
    }
    if let Some(group) = &options.group {
        wanted.push(principal_id(&client, &ready, ("Group", "displayName"), group).await?);
    }
    if let Some(set) = &options.permission_set {
        wanted.push(set.rsplit('/').next().unwrap_or(set).to_owned());
    }
    wanted.extend(options.account.clone());
    let mut input = json!({"InstanceArn": text(&ready, "instance_arn")});
    let mut rows = Vec::new();
    loop {
        if let Some(members) = input.as_object_mut() {
            members.extend(from.map(|at| ("From".to_owned(), json!(at))));
            members.extend(to.map(|at| ("To".to_owned(), json!(at))));
        }
        let answer = client.call("cardea", "Cardea.ListChanges", &input).await?;
        let page = answer.get("Changes").and_then(Value::as_array);
        let page = page.into_iter().flatten();
        rows.extend(page.filter(|change| concerns(change, &wanted)).cloned());
        let next = answer.get("NextToken").and_then(Value::as_str);
        match (next, input.as_object_mut()) {
            (Some(token), Some(members)) if rows.len() < options.limit => {
                members.insert("NextToken".to_owned(), json!(token));
            }
            _ => break,
        }
    }
    rows.truncate(options.limit);
    match options.output {
        Output::Json => print(&json!({"changes": rows})),
        Output::Table if rows.is_empty() => say("Nothing was changed."),
        Output::Table => say(&table(&rows)),
    }
    Ok(())
}

/// Whether a change is of something whose name in the history has all of these ids.
fn concerns(change: &Value, wanted: &[String]) -> bool {
    let entity = text(change, "EntityId");
    let has = |id: &String| entity.split('/').any(|part| part == id);
    wanted.iter().all(has)
}

fn table(rows: &[Value]) -> String {
    let head = ["WHEN", "WHAT", "OF", "WHICH", "BY"];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    lines.extend(rows.iter().map(|change| {
        let at = change.get("ChangedAt");
        let what = match (change.get("Before"), change.get("After")) {
            (None, _) => "made",
            (_, None) => "removed",
            _ => "changed",
        };
        let kind = text(change, "EntityType").replace('_', " ");
        vec![
            at.map(when).unwrap_or_default(),
            what.to_owned(),
            kind.to_ascii_lowercase(),
            harmless(text(change, "EntityId")),
            harmless(text(change, "Author")),
        ]
    }));
    aligned(&lines)
}

/// The whole seconds of a number of them.
fn when(seconds: &Value) -> String {
    let seconds = seconds.to_string();
    let whole = seconds.split('.').next().unwrap_or_default().parse();
    whole.map_or_else(
        |_no_number| String::new(),
        |whole| base::Timestamp::from_seconds(whole).iso8601(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_concerns_what_its_name_has() {
        let change = json!({"EntityId": "111122223333/ps-1/USER/u-1"});
        let concerned = |ids: &[&str]| {
            let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
            concerns(&change, &ids)
        };
        assert!(concerned(&[]));
        assert!(concerned(&["u-1"]));
        assert!(concerned(&["u-1", "111122223333"]));
        assert!(!concerned(&["u-1", "444455556666"]));
        assert!(!concerned(&["ps-"]));
    }

    #[test]
    fn the_table_says_when_what_and_who() {
        let rows = [
            json!({"EntityType": "PERMISSION_SET", "EntityId": "ps-1", "ChangedAt": 0.0,
            "Author": "arn:x", "After": "{}"}),
        ];
        let shown = table(&rows);
        assert!(shown.contains("1970-01-01T00:00:00"), "{shown}");
        assert!(shown.contains("made  permission set  ps-1"), "{shown}");
    }
}
