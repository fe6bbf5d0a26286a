//! The rules of the house that no lint knows.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A file longer than this is two files.
const LINES: usize = 600;

/// The layers, lowest first: a crate may use crates of its own and of lower rows, and what it may
/// not see beyond that is in [`FORBIDDEN`].
const LAYERS: &[&[&str]] = &[
    // `load` is as low as that because it must know nothing of ours.
    &["base", "managed-policies", "load"],
    &[
        "backup", "journal", "smithy", "sigv4", "policy", "saml", "scim", "totp", "domain",
    ],
    &["db"],
    &["store"],
    &["app"],
    &["edge-aws", "edge-login"],
    &["edge-scim", "edge-web"],
    &["cardea", "testkit"],
    &["it", "xtask"],
];

/// Edges that the order of the layers would allow and the house does not.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("domain", &["smithy", "sigv4", "saml", "scim"]),
    ("edge-aws", &["db", "store", "edge-login"]),
    ("edge-login", &["db", "store", "edge-aws", "smithy"]),
    ("edge-scim", &["db", "store", "smithy"]),
    ("edge-web", &["db", "store", "smithy"]),
    ("app", &["smithy", "sigv4"]),
    ("load", &["base", "managed-policies"]),
];

/// What pure crates must not depend on.
const IMPURE: &[&str] = &[
    "tokio",
    "axum",
    "hyper",
    "rusqlite",
    "tokio-postgres",
    "reqwest",
];
const PURE: &[&str] = &[
    "base",
    "backup",
    "managed-policies",
    "smithy",
    "sigv4",
    "policy",
    "saml",
    "scim",
    "totp",
    "domain",
];

/// Every complaint, one a line; none is success.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let mut complaints = Vec::new();
    check_layers(root, &mut complaints)?;
    for path in sources(root)? {
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let shown = path
            .strip_prefix(root)
            .unwrap_or(&path)
            .display()
            .to_string();
        check_file(&shown, &text, &mut complaints);
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(complaints.join("\n"))
    }
}

/// Comments that mark an observed behaviour of AWS, and deliberate differences from it, by file.
pub(crate) fn marks(root: &Path, mark: &str) -> Result<Vec<(String, String)>, String> {
    let mut found = Vec::new();
    for path in sources(root)? {
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let shown = path
            .strip_prefix(root)
            .unwrap_or(&path)
            .display()
            .to_string();
        if !shown.starts_with("crates/") {
            continue;
        }
        let mut open: Option<String> = None;
        for line in text.lines() {
            let comment = line.trim_start().strip_prefix("//");
            let comment = comment.map(|c| c.trim_start_matches(['/', '!']).trim());
            match (comment, open.take()) {
                (Some(comment), pending) => {
                    if let Some((_, rest)) = comment.split_once(mark) {
                        found.extend(pending.map(|text| (shown.clone(), text)));
                        open = Some(rest.trim().to_owned());
                    } else if let Some(mut text) = pending {
                        if comment.is_empty() {
                            found.push((shown.clone(), text));
                        } else {
                            text.push(' ');
                            text.push_str(comment);
                            open = Some(text);
                        }
                    }
                }
                (None, Some(text)) => found.push((shown.clone(), text)),
                (None, None) => {}
            }
        }
        found.extend(open.map(|text| (shown.clone(), text)));
    }
    Ok(found)
}

fn check_layers(root: &Path, complaints: &mut Vec<String>) -> Result<(), String> {
    let level = |name: &str| LAYERS.iter().position(|layer| layer.contains(&name));
    for (name, dependencies) in manifests(root)? {
        if name.starts_with("aws-") {
            for dependency in &dependencies {
                if dependency != "smithy" {
                    complaints.push(format!("{name}: a generated crate uses `{dependency}`"));
                }
            }
            continue;
        }
        let Some(own) = level(&name) else {
            complaints.push(format!("{name}: not in the layers of xtask/src/tidy.rs"));
            continue;
        };
        let forbidden = FORBIDDEN.iter().find(|(crate_name, _)| *crate_name == name);
        for dependency in &dependencies {
            let is_above = level(dependency).is_some_and(|other| other > own);
            let is_shape = dependency.starts_with("aws-") && dependency != "aws-lc-rs";
            if is_above || forbidden.is_some_and(|(_, list)| list.contains(&dependency.as_str())) {
                complaints.push(format!("{name}: must not use `{dependency}`"));
            }
            if is_shape && name != "edge-aws" {
                complaints.push(format!(
                    "{name}: AWS shapes stop at edge-aws, not `{dependency}`"
                ));
            }
            if PURE.contains(&name.as_str()) && IMPURE.contains(&dependency.as_str()) {
                complaints.push(format!("{name}: is pure and must not use `{dependency}`"));
            }
        }
    }
    Ok(())
}

/// Each crate's `[dependencies]`, development ones left out.
fn manifests(root: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut all = BTreeMap::new();
    for folder in entries(&root.join("crates"))? {
        let path = folder.join("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let table: toml::Table = text
            .parse()
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let dependencies = table.get("dependencies").and_then(toml::Value::as_table);
        let names = dependencies
            .map(|d| d.keys().cloned().collect())
            .unwrap_or_default();
        let name = folder.file_name().map(|n| n.to_string_lossy().into_owned());
        all.insert(name.unwrap_or_default(), names);
    }
    Ok(all)
}

fn check_file(path: &str, text: &str, complaints: &mut Vec<String>) {
    let count = text.lines().count();
    if count > LINES {
        complaints.push(format!("{path}: {count} lines, at most {LINES}"));
    }
    if path.ends_with("/mod.rs") {
        complaints.push(format!(
            "{path}: modules are `foo.rs` beside `foo/`, never mod.rs"
        ));
    }
    for (index, line) in text.lines().enumerate() {
        if line.ends_with([' ', '\t']) {
            complaints.push(format!("{path}:{}: trailing space", index + 1));
        }
    }
    if path.starts_with("crates/") && !path.contains("/tests") {
        check_product_file(path, text, complaints);
    }
}

fn check_product_file(path: &str, text: &str, complaints: &mut Vec<String>) {
    let makes_permits =
        path.starts_with("crates/app/src/authorize") || path == "crates/domain/src/permit.rs";
    for (index, line) in text.lines().enumerate() {
        let place = format!("{path}:{}", index + 1);
        if line.contains("issued_by_the_authorizer(") && !makes_permits {
            complaints.push(format!("{place}: only app's authorizer makes permits"));
        }
        if compares_a_secret(line) {
            complaints.push(format!("{place}: a secret is compared by its `matches`"));
        }
        if path.starts_with("crates/edge-aws/") && line.contains("..Default::default()") {
            complaints.push(format!("{place}: an output names every member it has"));
        }
    }
    let knows_sql = ["crates/store/", "crates/db/"]
        .iter()
        .any(|room| path.starts_with(room));
    for sql in strings(text).filter(|string| is_sql(string)) {
        let start: String = sql.chars().take(40).collect();
        if !knows_sql {
            complaints.push(format!("{path}: SQL outside store: `{start}`"));
        }
        if let Some(beyond) =
            beyond_the_common(&sql).filter(|_word| path.starts_with("crates/store/"))
        {
            complaints.push(format!(
                "{path}: `{beyond}` is not of the common subset in `{start}`"
            ));
        }
        if !parameters_are_in_order(&sql) {
            complaints.push(format!("{path}: $1..$n out of order in `{start}`"));
        }
    }
}

/// Whether an operator, which stops at the first difference, compares what a secret exposes.
fn compares_a_secret(line: &str) -> bool {
    ["==", "!="].iter().any(|operator| {
        let mut sides = line.split(operator).peekable();
        let is_compared = |side: &str| side.contains(".expose()");
        sides
            .next()
            .is_some_and(|left| sides.peek().is_some() && is_compared(left))
            || sides.any(is_compared)
    })
}

/// A word that not every relative of PostgreSQL takes, or that holds up other nodes.
fn beyond_the_common(sql: &str) -> Option<&'static str> {
    const WORDS: [&str; 8] = [
        "pg_advisory",
        "FOR UPDATE",
        "FOR SHARE",
        "SKIP LOCKED",
        "LOCK TABLE",
        "pg_notify",
        "ILIKE",
        "now()",
    ];
    // What takes work on passes by what another node takes on; db tells PostgreSQL of it.
    let sql = sql.replace("/* FOR UPDATE SKIP LOCKED */", "");
    WORDS.into_iter().find(|word| sql.contains(word))
}

/// SQLite numbers `$n` by first appearance, so they must appear in order for both engines to agree.
fn parameters_are_in_order(sql: &str) -> bool {
    let mut highest = 0_u32;
    for part in sql.split('$').skip(1) {
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        let Ok(number) = digits.parse::<u32>() else {
            continue;
        };
        if number > highest + 1 {
            return false;
        }
        highest = highest.max(number);
    }
    true
}

fn is_sql(text: &str) -> bool {
    let starts = [
        "SELECT ",
        "INSERT INTO ",
        "UPDATE ",
        "DELETE FROM ",
        "WITH ",
    ];
    starts.iter().any(|start| text.starts_with(start))
        && [" FROM ", " INTO ", " SET ", "INSERT INTO ", "DELETE FROM "]
            .iter()
            .any(|word| text.contains(word))
}

/// The contents of plain string literals; good enough for constants.
fn strings(text: &str) -> impl Iterator<Item = String> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once('"')?;
        let mut string = String::new();
        let mut characters = after.char_indices();
        while let Some((index, character)) = characters.next() {
            match character {
                '"' => {
                    rest = after.get(index + 1..).unwrap_or_default();
                    return Some(string);
                }
                '\\' => match characters.next() {
                    Some((_, '\n')) => string = format!("{} ", string.trim_end()),
                    Some((_, escaped)) => string.push(escaped),
                    None => return None,
                },
                '\n' | ' ' if string.ends_with(' ') => {}
                '\n' => string.push(' '),
                _ => string.push(character),
            }
        }
        None
    })
}

fn sources(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![root.join("crates"), root.join("xtask")];
    while let Some(folder) = folders.pop() {
        for path in entries(&folder)? {
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
            let name = name.unwrap_or_default();
            let is_generated = name.starts_with("aws-");
            if path.is_dir() && !is_generated && name != "target" {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    read.map(|entry| {
        entry
            .map(|entry| entry.path())
            .map_err(|error| error.to_string())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_count_up_from_their_first_appearance() {
        assert!(parameters_are_in_order(
            "SELECT a FROM t WHERE a = $1 AND b = $2 OR c = $1"
        ));
        assert!(!parameters_are_in_order(
            "SELECT a FROM t WHERE a = $2 AND b = $1"
        ));
    }

    #[test]
    fn a_literal_is_read_across_continued_lines() {
        let text = "const A: &str = \"SELECT a \\\n    FROM t\";";
        assert_eq!(strings(text).collect::<Vec<_>>(), ["SELECT a FROM t"]);
    }

    #[test]
    fn sql_outside_store_is_seen() {
        let mut complaints = Vec::new();
        check_file(
            "crates/app/src/x.rs",
            "let q = \"DELETE FROM users\";",
            &mut complaints,
        );
        assert_eq!(complaints.len(), 1, "{complaints:?}");
    }

    #[test]
    fn locks_of_one_database_alone_are_seen() {
        for (lock, count) in [
            ("FOR UPDATE", 1),
            ("FOR UPDATE SKIP LOCKED", 1),
            ("/* FOR UPDATE SKIP LOCKED */", 0),
        ] {
            let mut complaints = Vec::new();
            let line = format!("let q = \"SELECT id FROM jobs {lock}\";");
            check_file("crates/store/src/x.rs", &line, &mut complaints);
            assert_eq!(complaints.len(), count, "{lock}: {complaints:?}");
        }
    }

    #[test]
    fn a_permit_is_made_by_the_authorizer_alone() {
        let line = "Permit::issued_by_the_authorizer(a, b, c)";
        for (path, count) in [
            ("crates/app/src/iam.rs", 1),
            ("crates/app/src/authorize.rs", 0),
        ] {
            let mut complaints = Vec::new();
            check_file(path, line, &mut complaints);
            assert_eq!(complaints.len(), count, "{path}");
        }
    }

    #[test]
    fn constant_time_a_secret_is_not_compared_by_an_operator() {
        for (line, count) in [
            ("if secret.expose() == given {", 1),
            ("if given != secret.expose().as_bytes() {", 1),
            ("let given = secret.expose();", 0),
            ("if secret.matches(given) {", 0),
        ] {
            let mut complaints = Vec::new();
            check_product_file("crates/app/src/x.rs", line, &mut complaints);
            assert_eq!(complaints.len(), count, "{line}");
        }
    }
}
