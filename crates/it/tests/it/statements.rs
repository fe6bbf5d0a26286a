//! Every SQL statement of the product is understood by both engines, and none reads a large table
//! from end to end.

use std::fs;
use std::path::{Path, PathBuf};

/// Tables that grow with the organization or with time.
const LARGE: &[&str] = &[
    "account_assignments",
    "access_tokens",
    "accounts",
    "assignment_operations",
    "audit_event_resources",
    "audit_events",
    "groups",
    "memberships",
    "permission_sets",
    "provisioned_permission_sets",
    "roles",
    "users",
];

/// Statements that may, each with its reason.
const ALLOWED_SCANS: &[&str] = &[];

#[tokio::test]
async fn every_statement_is_prepared_on_both_engines_and_scans_no_large_table() {
    let statements = statements();
    assert!(
        statements.len() > 100,
        "only {} statements were found",
        statements.len()
    );
    for database in testkit::databases().await {
        for (place, sql) in &statements {
            let (name, text) = (database.name, sql.clone());
            let plan = database
                .db
                .read("prepare", move |tx| {
                    tx.prepare(&text)?;
                    tx.plan(&text)
                })
                .await
                .unwrap_or_else(|error: db::Error| panic!("{name}: {place}: {error}\n{sql}"));
            for step in plan {
                let scans = LARGE.iter().any(|table| is_full_scan(&step, table));
                assert!(
                    !scans || ALLOWED_SCANS.contains(&place.as_str()),
                    "{place}: {step}\n{sql}"
                );
            }
        }
    }
}

/// `SCAN users` reads all of it; `SCAN users USING INDEX …` too, though in order.
fn is_full_scan(step: &str, table: &str) -> bool {
    step.strip_prefix("SCAN ")
        .and_then(|rest| rest.split(' ').next())
        == Some(table)
}

/// File and name of every `const NAME: &str = "…SQL…"` of the store.
fn statements() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/src");
    let mut found = Vec::new();
    for path in files(&root) {
        let text = fs::read_to_string(&path).expect("a source file");
        let file = path
            .strip_prefix(&root)
            .expect("below")
            .display()
            .to_string();
        for declaration in text.split("\nconst ").skip(1) {
            let Some((name, rest)) = declaration.split_once(": &str =") else {
                continue;
            };
            let Some(sql) = literal(rest) else { continue };
            if ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]
                .iter()
                .any(|w| sql.starts_with(w))
            {
                found.push((format!("{file} {name}"), sql));
            }
        }
    }
    found
}

/// The string literal at the start of `text`, with continued lines joined; constants that a macro
/// builds are left to the tests of their modules.
fn literal(text: &str) -> Option<String> {
    let text = text.trim_start().strip_prefix('"')?;
    let mut sql = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' => return Some(sql),
            '\\' => match characters.next()? {
                '\n' => while characters.next_if(|c| c.is_whitespace()).is_some() {},
                other => sql.push(other),
            },
            other => sql.push(other),
        }
    }
    None
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all.sort();
    all
}
