//! Every SQL statement of the product is understood by both engines, and none reads a large table
//! from end to end.
#![expect(clippy::expect_used, reason = "what is not as expected fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::iter::Peekable;
use std::path::{Path, PathBuf};
use std::str::Chars;

/// Tables that stay small whatever the organization; all others may not be read from end to end.
const SMALL: &[&str] = &[
    "instances",
    "organizations",
    "scim_provisioning",
    "settings",
];

/// Statements that may, each with its reason.
const ALLOWED_SCANS: &[&str] = &[];

/// Tables that have a row for each of the people, of what they are in, or of what they may do.
const LARGE: &[&str] = &[
    "access_tokens",
    "account_assignments",
    "accounts",
    "assignment_reasons",
    "audit_events",
    "changes",
    "entitlements",
    "external_ids",
    "group_nestings",
    "groups",
    "iam_roles",
    "memberships",
    "passwords",
    "person_mfa_devices",
    "provisioned_permission_sets",
    "refresh_tokens",
    "users",
    "web_sessions",
];

/// Columns that say no more than whose a row is: in an installation with one organization, all rows of
/// a table have the same in them.
const OWNERS: &[&str] = &["identity_store_id", "instance_id", "organization_id"];

/// Statements that read all that an organization has of something large, by the beginnings of their
/// places, each with its reason.
const ALLOWED_WHOLE: &[(&str, &str)] = &[
    (
        "identity/groups.rs COUNT",
        "app counts once in a while, and adds up in between",
    ),
    ("identity/users.rs COUNT", "the same"),
    (
        "identity/memberships.rs COUNT",
        "SCIM's guard counts once a window",
    ),
    ("scim/guards.rs COUNT_ENABLED_USERS", "the same"),
    ("identity/groups.rs LIST_FROM", "see below"),
    ("identity/users.rs LIST_FROM", "see below"),
    (
        "identity/stores.rs DELETE_",
        "an identity store that ends, with all that is in it",
    ),
    (
        "instances/deletion.rs ",
        "an instance that ends, with all that is in it",
    ),
    (
        "identity_sources.rs COUNT_",
        "what a change of the identity source would mean, for who asks",
    ),
    (
        "sign_in/trust.rs MOVE_END",
        "another way to sign in, for everybody",
    ),
    ("sign_in/trust.rs DELETE_OF_INSTANCE", "the same"),
    ("organizations.rs COUNT", "when an account is made"),
    (
        "organizations/closing.rs COUNT_CLOSED",
        "when an account is closed",
    ),
    (
        "organizations/policies.rs ATTACH_TO_ACCOUNTS",
        "a type of policies is enabled everywhere",
    ),
    (
        "provisioning/jobs.rs INSERT_",
        "an index of those roles alone that are still to be changed",
    ),
    (
        "provisioning.rs ANY_WITHOUT_TAGS",
        "the same, and one row of it",
    ),
];

/// Statements that skip rows, each with its reason; all other lists are paged by key.
const ALLOWED_OFFSETS: &[(&str, &str)] = &[
    (
        "identity/groups.rs LIST_FROM",
        "SCIM's startIndex (RFC 7644, section 3.4.2.4) is a number of rows",
    ),
    ("identity/users.rs LIST_FROM", "the same"),
    (
        "portal.rs DELETE_OLDER",
        "a person has a few: those beyond are removed",
    ),
];

#[tokio::test]
async fn every_statement_is_prepared_on_both_engines_and_scans_no_large_table() {
    let (statements, left) = statements();
    assert!(left.is_empty(), "not understood: {left:?}");
    assert!(
        statements.len() > 240,
        "only {} statements were found",
        statements.len()
    );
    let mut wrong = Vec::new();
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
                if scanned(&step, sql).is_some_and(|table| !SMALL.contains(&table))
                    && !ALLOWED_SCANS.contains(&place.as_str())
                {
                    wrong.push(format!("{name}: {place}: {step}\n{sql}"));
                }
                // PostgreSQL chooses among indexes by how large a table is, and these are empty.
                if name == "SQLite"
                    && searched_whole(&step, sql)
                    && !ALLOWED_WHOLE
                        .iter()
                        .any(|(allowed, _)| place.starts_with(allowed))
                {
                    wrong.push(format!("{name}: {place} reads all there is: {step}\n{sql}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn lists_are_paged_by_key() {
    let (statements, _) = statements();
    let skipping: Vec<&str> = statements
        .iter()
        .filter(|(_, sql)| sql.contains(" OFFSET "))
        .map(|(place, _)| place.as_str())
        .collect();
    let allowed: Vec<&str> = ALLOWED_OFFSETS.iter().map(|(place, _)| *place).collect();
    assert_eq!(skipping, allowed);
}

/// Whether a step of a plan finds its rows in a large table by nothing but whose they are:
/// `SEARCH users USING INDEX users_name (identity_store_id=?)`. That it goes on after a key, in order,
/// is no more where the statement names what is looked for: `… (identity_store_id=? AND parent_id>?)`
/// of all those with a `child_id = $2`.
fn searched_whole(step: &str, sql: &str) -> bool {
    let Some((search, condition)) = step
        .strip_prefix("SEARCH ")
        .and_then(|step| step.split_once('('))
    else {
        return false;
    };
    let name = search.split(' ').next().unwrap_or_default();
    let (mut found_by, mut goes_on) = (Vec::new(), false);
    for part in condition.split(" AND ") {
        let part = part.trim_start_matches('(');
        let end = part.find(|c: char| !c.is_alphanumeric() && c != '_');
        let (column, relation) = part.split_at(end.unwrap_or(part.len()));
        if relation.starts_with(['<', '>']) {
            goes_on = true;
        } else {
            found_by.push(column);
        }
    }
    table_of(name, sql).is_some_and(|table| LARGE.contains(&table))
        && found_by.iter().all(|column| OWNERS.contains(column))
        && (!goes_on || names_more(sql, name))
}

/// Whether a statement asks for rows of a table, by the name that it has there, with a certain value in
/// a column that is not their owner's.
fn names_more(sql: &str, name: &str) -> bool {
    let condition = sql.split_once(" WHERE ").map_or("", |(_, rest)| rest);
    let words: Vec<&str> = condition.split_whitespace().collect();
    words.windows(3).any(|three| {
        let [column, "=", value] = three else {
            return false;
        };
        let column = column.trim_start_matches('(');
        let column = match column.split_once('.') {
            Some((alias, column)) if alias == name => column,
            Some(_) => return false,
            None => column,
        };
        value.starts_with('$') && !OWNERS.contains(&column)
    })
}

/// The table that a step of a plan reads from end to end. `SCAN users` reads all of it, and
/// `SCAN users USING INDEX …` too, though in order.
fn scanned<'a>(step: &'a str, sql: &'a str) -> Option<&'a str> {
    let name = step.strip_prefix("SCAN ")?.split(' ').next()?;
    // The rows of a constant or of a subquery that has a plan of its own.
    if name == "CONSTANT" || step.contains("VIRTUAL TABLE") {
        return None;
    }
    table_of(name, sql)
}

/// The table of a statement that a plan calls so; SQLite's names one by its alias.
fn table_of<'a>(name: &'a str, sql: &'a str) -> Option<&'a str> {
    let words: Vec<&str> = sql
        .split(|c: char| c.is_whitespace() || "(),".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    let mut tables = words.windows(3).filter_map(|three| match three {
        ["FROM" | "JOIN" | "UPDATE" | "INTO", table, alias] => Some((*table, *alias)),
        _ => None,
    });
    match tables.find(|(_, alias)| *alias == name) {
        Some((table, _)) => Some(table),
        // A subquery's alias is no table, and what it reads has steps of its own.
        None => words
            .contains(&name)
            .then_some(name)
            .filter(|name| name.len() > 1),
    }
}

/// File and name of every `const NAME: &str = …SQL…` of the store, and those that are no literal
/// and no macro of their file or, where it has none of that name, of another.
fn statements() -> (Vec<(String, String)>, Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/src");
    let (mut found, mut left) = (Vec::new(), Vec::new());
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("a source file");
        text.replace("\npub(crate) const ", "\nconst ")
    };
    let of_others: BTreeMap<String, Macro> = files(&root)
        .iter()
        .flat_map(|path| macros(&read(path)))
        .collect();
    for path in files(&root) {
        let text = read(&path);
        let file = path
            .strip_prefix(&root)
            .expect("below")
            .display()
            .to_string();
        let mut macros_here = of_others.clone();
        macros_here.extend(macros(&text));
        for declaration in text.split("\nconst ").skip(1) {
            let Some((name, rest)) = declaration.split_once(": &str =") else {
                continue;
            };
            let place = format!("{file} {name}");
            let Some(sql) = expand(&tokens(rest, ';'), &macros_here, &BTreeMap::new()) else {
                left.push(place);
                continue;
            };
            if ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]
                .iter()
                .any(|w| sql.starts_with(w))
            {
                found.push((place, sql));
            }
        }
    }
    (found, left)
}

/// What constants are made of; everything else (commas, blanks, repetition) adds nothing.
#[derive(Debug, Clone)]
enum Token {
    Literal(String),
    Variable(String),
    Call(String, Vec<Self>),
}

/// A macro that puts a statement together: its parameters and what it expands to.
type Macro = (Vec<String>, Vec<Token>);

fn macros(text: &str) -> BTreeMap<String, Macro> {
    let mut found = BTreeMap::new();
    for declaration in text.split("macro_rules! ").skip(1) {
        let (name, rest) = declaration.split_once(" {").expect("a body");
        let (pattern, rest) = rest.split_once("=> {").expect("an arm");
        let parameters = pattern
            .split('$')
            .filter_map(|part| Some(part.split_once(":literal")?.0.to_owned()))
            .collect();
        found.insert(name.to_owned(), (parameters, tokens(rest, '}')));
    }
    found
}

/// The text that a constant or the body of a macro is; `None` where a name is not known.
fn expand(
    tokens: &[Token],
    macros: &BTreeMap<String, Macro>,
    variables: &BTreeMap<String, String>,
) -> Option<String> {
    let mut text = String::new();
    for token in tokens {
        match token {
            Token::Literal(literal) => text.push_str(literal),
            Token::Variable(name) => text.push_str(variables.get(name)?),
            Token::Call(name, arguments) if name == "concat" => {
                text.push_str(&expand(arguments, macros, variables)?);
            }
            Token::Call(name, arguments) => {
                let (parameters, body) = macros.get(name)?;
                let mut bound: BTreeMap<String, String> = BTreeMap::new();
                for (place, argument) in arguments.iter().enumerate() {
                    // The last parameter may stand for many.
                    let parameter = parameters.get(place).or(parameters.last())?;
                    let value = expand(std::slice::from_ref(argument), macros, variables)?;
                    bound.entry(parameter.clone()).or_default().push_str(&value);
                }
                text.push_str(&expand(body, macros, &bound)?);
            }
        }
    }
    Some(text)
}

/// The tokens of `text` up to `end`.
fn tokens(text: &str, end: char) -> Vec<Token> {
    read(&mut text.chars().peekable(), end)
}

fn read(characters: &mut Peekable<Chars<'_>>, end: char) -> Vec<Token> {
    let mut found = Vec::new();
    let word = |characters: &mut Peekable<Chars<'_>>, first: String| {
        let mut word = first;
        while let Some(c) = characters.next_if(|c| c.is_alphanumeric() || *c == '_') {
            word.push(c);
        }
        word
    };
    while let Some(character) = characters.next() {
        match character {
            c if c == end => break,
            '"' => found.push(Token::Literal(literal(characters))),
            // `$(…)` repeats what its variable already stands for as a whole.
            '$' => {
                let name = word(characters, String::new());
                if !name.is_empty() {
                    found.push(Token::Variable(name));
                }
            }
            '(' => found.extend(read(characters, ')')),
            c if c.is_alphabetic() => {
                let name = word(characters, c.to_string());
                if characters.next_if_eq(&'!').is_some() {
                    characters.next();
                    found.push(Token::Call(name, read(characters, ')')));
                }
            }
            _ => {}
        }
    }
    found
}

/// A string literal whose first quote is gone, with continued lines joined.
fn literal(characters: &mut Peekable<Chars<'_>>) -> String {
    let mut text = String::new();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => match characters.next() {
                Some('\n') => while characters.next_if(|c| c.is_whitespace()).is_some() {},
                Some(other) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    text
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
