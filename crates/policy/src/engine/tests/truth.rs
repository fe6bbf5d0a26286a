//! The truth tables of `tests/truth`, which the engine and the reference must both agree with. The
//! tables say how they are read.

use serde_json::{Map, Value, json};

use super::{Case, reference};

const OPERATORS: &str = include_str!("../../../tests/truth/operators.txt");
const VALUES: &str = include_str!("../../../tests/truth/values.txt");
const PROCEDURE: &str = include_str!("../../../tests/truth/procedure.txt");

/// A block of a file: its title, what stands across, and the rows.
struct Table<'a> {
    title: &'a str,
    across: Vec<&'a str>,
    rows: Vec<(&'a str, Vec<&'a str>)>,
}

fn tables(text: &str) -> Vec<Table<'_>> {
    let uncommented = |block: &&str| !block.trim_start().starts_with('#');
    text.split("\n\n")
        .filter(uncommented)
        .map(|block| {
            let mut lines = block.trim().lines();
            let title = lines.next().unwrap();
            let cells = |line: &str| line.len().min(1);
            let mut rows = lines.map(|line| {
                assert_eq!(cells(line), 1, "an empty line in {title}");
                let mut columns = line.split(" | ").map(str::trim);
                (columns.next().unwrap(), columns.collect::<Vec<_>>())
            });
            let (_, across) = rows.next().unwrap();
            let rows: Vec<_> = rows.collect();
            for (name, cells) in &rows {
                assert_eq!(cells.len(), across.len(), "{title}: {name}");
            }
            Table {
                title,
                across,
                rows,
            }
        })
        .collect()
}

/// What engine and reference say, where they agree.
fn verdict(case: &Value) -> String {
    let case = Case::new(case);
    let (engine, reference) = (case.verdict(), reference::verdict(&case));
    assert_eq!(
        engine, reference,
        "the reference disagrees on {}",
        case.value
    );
    engine
}

/// Complains of what is not as the tables have it.
#[derive(Default)]
struct Check {
    cases: usize,
    wrong: Vec<String>,
}

impl Check {
    fn equal(&mut self, name: impl FnOnce() -> String, found: &str, expected: &str) {
        self.cases += 1;
        if found != expected {
            self.wrong
                .push(format!("{}: {found}, not {expected}", name()));
        }
    }

    fn finish(self, at_least: usize) {
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
        assert!(self.cases >= at_least, "{} cases", self.cases);
    }
}

/// What a condition comes to: whether an `Allow` under it allows, and a `Deny` denies.
fn condition(operator: &str, values: &str, request: &str) -> &'static str {
    let read = |text: &str| -> Value {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
    };
    let mut keys: Map<String, Value> = read(
        r#"{"k:me": "alice", "k:star": "*", "k:role": "arn:aws:iam::111111111111:role/x",
            "k:account": "111111111111", "k:shift": "iam::111111111111", "k:many": ["alice"]}"#,
    )
    .as_object()
    .unwrap()
    .clone();
    if request != "-" {
        keys.insert("k:x".into(), read(request));
    }
    let under = |effect: &str| json!({"Effect": effect, "Action": "s3:*", "Condition": {operator: {"k:x": read(values)}}});
    let allows = json!({"keys": keys, "identity": [under("Allow")]});
    let denies = json!({"keys": keys, "identity": ["full", under("Deny")]});
    match (&*verdict(&allows), &*verdict(&denies)) {
        ("allowed", "denied by identity") => "yes",
        ("no identity", "allowed") => "no",
        ("no identity", "denied by identity") => "??",
        other => panic!("{operator} {values} of {request}: {other:?}"),
    }
}

#[test]
fn operators_are_as_the_table_has_them() {
    let mut check = Check::default();
    let mut named = std::collections::BTreeSet::new();
    for table in tables(OPERATORS) {
        let (operator, values) = table.title.split_once(' ').unwrap();
        named.insert(operator);
        for (modifier, cells) in &table.rows {
            let operator = modifier.replace('*', operator);
            for (request, expected) in table.across.iter().zip(cells) {
                let found = condition(&operator, values, request);
                check.equal(
                    || format!("{operator} {values} of {request}"),
                    found,
                    expected,
                );
            }
        }
    }
    assert_eq!(named.len(), 27, "{named:?}");
    check.finish(2700);
}

#[test]
fn values_are_as_the_table_has_them() {
    let mut check = Check::default();
    let rows = VALUES
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for row in rows {
        let columns: Vec<&str> = row.split(" | ").map(str::trim).collect();
        let [operator, values, request, expected] = columns[..] else {
            panic!("not four columns: {row}");
        };
        check.equal(
            || row.to_owned(),
            condition(operator, values, request),
            expected,
        );
    }
    check.finish(120);
}

/// A cell as [`super::verdict`] has it.
fn expected(cell: &str) -> String {
    match cell.strip_prefix("deny ") {
        _ if cell == "yes" => "allowed".to_owned(),
        Some(layer) => format!("denied by {layer}"),
        None => format!("no {cell}"),
    }
}

fn allow() -> Value {
    json!({"Action": "s3:*"})
}

fn silent() -> Value {
    json!({"Action": "iam:*"})
}

fn deny() -> Value {
    json!({"Effect": "Deny", "Action": "s3:*"})
}

/// Whom the resource's policy allows.
fn granting(whom: &str) -> Value {
    let principal = match whom {
        "none" => return Value::Null,
        "silent" => return json!([{"Principal": "*", "Action": "s3:PutObject"}]),
        "stranger" => json!({"AWS": "arn:aws:iam::333333333333:user/eve"}),
        "everybody" => json!("*"),
        "account" => json!({"AWS": "111111111111"}),
        "user" => json!({"AWS": "arn:aws:iam::111111111111:user/alice"}),
        "role" => json!({"AWS": "arn:aws:iam::111111111111:role/Dev"}),
        "session" => json!({"AWS": "arn:aws:sts::111111111111:assumed-role/Dev/me"}),
        "federated" => json!({"AWS": "arn:aws:sts::111111111111:federated-user/bob"}),
        "service" => json!({"Service": "ec2.amazonaws.com"}),
        "provider" => json!({"Federated": "arn:aws:iam::111111111111:saml-provider/idp"}),
        other => panic!("nobody is `{other}`"),
    };
    json!([{"Principal": principal, "Action": "s3:*"}])
}

fn account(name: &str) -> Value {
    match name {
        "own" => Value::Null,
        "other" => "222222222222".into(),
        other => panic!("no account is `{other}`"),
    }
}

/// A row and a column of `grants: user, own, ordinary`.
fn grants(title: &str, whom: &str, policies: &str) -> Value {
    let [caller, owner, openness] = title.split(", ").collect::<Vec<_>>()[..] else {
        panic!("{title}");
    };
    let has = |flag: &str| policies.split(' ').any(|found| found == flag);
    let limit = |present: &str, absent: &str| match (has(present), has(absent)) {
        (true, _) => json!([allow()]),
        (_, true) => json!([silent()]),
        _ => Value::Null,
    };
    json!({
        "caller": caller, "in": account(owner), "explicit": openness == "opens",
        "resource": granting(whom),
        "identity": [if has("I") { allow() } else { silent() }],
        "boundary": limit("B", "b"), "session": limit("S", "s"),
    })
}

/// Everything allows, and besides each of some layers denies.
fn denies(caller: &str, owner: &str, layers: &[&str]) -> Value {
    let mut case = json!({
        "caller": caller, "in": account(owner), "member": "member", "owner": "member",
        "rcp": [["full"], ["full"]], "scp": [["full"], ["full"]],
        "resource": granting("everybody"), "identity": [allow()], "boundary": [allow()],
        "session": [allow()],
    });
    for layer in layers {
        let (name, level) = layer.split_once(' ').unwrap_or((layer, ""));
        let mut statement = deny();
        let list = match level {
            "" if name == "nothing" => continue,
            "" => &mut case[name],
            level => &mut case[name][level.parse::<usize>().unwrap()],
        };
        if name == "resource" {
            statement["Principal"] = "*".into();
        }
        list.as_array_mut().unwrap().push(statement);
    }
    case
}

/// Of three levels of control policies one does not allow.
fn control(caller: &str, which: &str, membership: &str) -> Value {
    let [name, level, how] = which.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{which}");
    };
    let mut levels = json!([["full"], ["full"], ["full"]]);
    levels[level.parse::<usize>().unwrap()] = match how {
        "silent" => json!([silent()]),
        "empty" => json!([]),
        "denies" => json!(["full", deny()]),
        other => panic!("{other}"),
    };
    let side = if name == "scp" { "member" } else { "owner" };
    let linked = membership == "linked";
    json!({
        "caller": caller, "identity": [allow()], name: levels, "slr": linked,
        side: if linked { "member" } else { membership },
    })
}

#[test]
fn the_procedure_is_as_the_table_has_it() {
    let mut check = Check::default();
    for table in tables(PROCEDURE) {
        let (kind, title) = table.title.split_once(": ").unwrap();
        for (row, cells) in &table.rows {
            for (column, cell) in table.across.iter().zip(cells) {
                let case = match kind {
                    "grants" => grants(title, row, column),
                    "denies" => denies(column, title, &[row]),
                    "first" if row == column => denies(title, "own", &[row]),
                    "first" => denies(title, "own", &[row, column]),
                    "control" => control(title, row, column),
                    other => panic!("no table is of {other}"),
                };
                let name = || format!("{} {row} {column}", table.title);
                check.equal(name, &verdict(&case), &expected(cell));
            }
        }
    }
    check.finish(1500);
}
