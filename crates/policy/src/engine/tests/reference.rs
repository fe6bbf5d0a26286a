//! A second opinion, slow and obvious: appendix B over plain JSON. It shares
//! nothing with the engine but the cases. `None` of a truth is "cannot be told".

use serde_json::Value;

use super::Case;
use crate::PolicyKind;

use values::{address_in, bytes, decimal, instant};

mod values;

type Truth = Option<bool>;

pub(super) fn verdict(case: &Case) -> String {
    let caller = case.text("caller", "user");
    let has_account = !matches!(caller, "provider" | "service" | "anonymous");
    let layers = layers(case, caller, has_account);
    let resource_layer = resource_layer(case);

    // 1: a deny anywhere
    for (name, documents) in &layers {
        if classes(case, name, documents, "Deny").next().is_some() {
            return format!("denied by {name}");
        }
    }
    // 2 and 3: an allow at each level
    for (name, documents) in &layers {
        let control = name.starts_with("rcp") || name.starts_with("scp");
        if control && classes(case, name, documents, "Allow").next().is_none() {
            return format!("no {name}");
        }
    }
    // 4: what the resource's policy grants
    let granted: Vec<&str> = layers
        .iter()
        .filter(|(name, _)| name == "resource" || name == "trust")
        .flat_map(|(name, documents)| classes(case, name, documents, "Allow"))
        .collect();
    let account = has_account.then_some("111111111111");
    let same = case.value["in"].is_null() || case.value["in"].as_str() == account;
    if case.flag("explicit") && granted.is_empty() {
        return format!("no {resource_layer}");
    }
    if !has_account {
        return if granted.is_empty() {
            format!("no {resource_layer}")
        } else {
            "allowed".to_owned()
        };
    }
    if same && granted.contains(&"DIRECT") {
        return "allowed".to_owned();
    }
    let mut needed = vec!["identity", "boundary", "session"];
    if same && granted.contains(&"ROLE") {
        needed.remove(0);
    }
    if !same && granted.is_empty() {
        return format!("no {resource_layer}");
    }
    // 5, 6 and 7
    for wanted in needed {
        for (name, documents) in &layers {
            if name == wanted && classes(case, name, documents, "Allow").next().is_none() {
                return format!("no {name}");
            }
        }
    }
    "allowed".to_owned()
}

/// The policies that apply, by the name of what they are.
fn layers(case: &Case, caller: &str, has_account: bool) -> Vec<(String, Vec<Value>)> {
    let is_root = caller == "root";
    let service = case.action().split(':').next().unwrap().to_lowercase();
    let rcp_applies = case.text("owner", "none") == "member"
        && !case.flag("slr")
        && ["s3", "sts", "kms", "sqs"].contains(&service.as_str())
        && !case.action().eq_ignore_ascii_case("kms:RetireGrant");
    let scp_applies = case.text("member", "none") == "member" && !case.flag("slr") && has_account;

    let mut layers: Vec<(String, Vec<Value>)> = Vec::new();
    if rcp_applies {
        for (level, documents) in case.rcp.iter().enumerate() {
            layers.push((format!("rcp {level}"), documents.clone()));
        }
    }
    if scp_applies {
        for (level, documents) in case.scp.iter().enumerate() {
            layers.push((format!("scp {level}"), documents.clone()));
        }
    }
    if let Some((_, document)) = &case.resource {
        layers.push((resource_layer(case).to_owned(), vec![document.clone()]));
    }
    if has_account && !is_root {
        layers.push(("identity".to_owned(), case.identity.clone()));
        if let Some(document) = &case.boundary {
            layers.push(("boundary".to_owned(), vec![document.clone()]));
        }
    }
    if has_account && let Some(documents) = &case.session {
        layers.push(("session".to_owned(), documents.clone()));
    }
    layers
}

fn resource_layer(case: &Case) -> &'static str {
    match &case.resource {
        Some((PolicyKind::Trust, _)) => "trust",
        _ => "resource",
    }
}

/// The class of each statement of that effect that matches.
fn classes<'a>(
    case: &'a Case,
    layer: &'a str,
    documents: &'a [Value],
    effect: &'a str,
) -> impl Iterator<Item = &'static str> {
    documents
        .iter()
        .flat_map(|document| document["Statement"].as_array().unwrap())
        .filter(move |statement| statement["Effect"] == effect)
        .filter_map(move |statement| matches(case, layer, statement, effect == "Deny"))
}

fn matches(case: &Case, layer: &str, statement: &Value, deny: bool) -> Option<&'static str> {
    let class = if layer == "resource" || layer == "trust" || layer.starts_with("rcp") {
        principal_class(case, layer, statement, deny)?
    } else {
        "OWN"
    };
    let action = case.action().to_lowercase();
    let has_action = |patterns: &Value| {
        strings(patterns).iter().any(|pattern| {
            let pattern = tokens(case, &pattern.to_lowercase(), true, false).unwrap();
            glob(&pattern, &chars(&action))
        })
    };
    let action_matches = match (&statement["Action"], &statement["NotAction"]) {
        (Value::Null, excepted) => !has_action(excepted),
        (wanted, _) => has_action(wanted),
    };
    let resource = |pattern: &String| -> Truth {
        if pattern == "*" {
            return Some(true);
        }
        let pattern = tokens(case, pattern, true, true)?;
        Some(arn_matches(&pattern, case.on(), true))
    };
    let resource_matches = layer == "trust"
        || match (&statement["Resource"], &statement["NotResource"]) {
            (Value::Null, excepted) => {
                let found: Vec<Truth> = strings(excepted).iter().map(resource).collect();
                !found.contains(&Some(true)) && (deny || !found.contains(&None))
            }
            (wanted, _) => strings(wanted)
                .iter()
                .any(|pattern| resource(pattern) == Some(true)),
        };
    let mut conditions = Vec::new();
    for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
        for (key, values) in keys.as_object().unwrap() {
            conditions.push(condition(case, operator, key, &strings(values)));
        }
    }
    let conditions_match =
        !conditions.contains(&Some(false)) && (deny || !conditions.contains(&None));
    (action_matches && resource_matches && conditions_match).then_some(class)
}

fn principal_class(
    case: &Case,
    layer: &str,
    statement: &Value,
    deny: bool,
) -> Option<&'static str> {
    let account: &[&str] = &["111111111111", "arn:aws:iam::111111111111:root"];
    let caller = case.text("caller", "user");
    let (role, direct): (&[&str], &[&str]) = match caller {
        "root" | "anonymous" => (&[], &[]),
        "user" => (
            &[],
            &[
                "arn:aws:iam::111111111111:user/alice",
                "AIDAALICEALICEALICE11",
            ],
        ),
        "role" => (
            &[
                "arn:aws:iam::111111111111:role/Dev",
                "AROADEVDEVDEVDEVDEV11",
            ],
            &["arn:aws:sts::111111111111:assumed-role/Dev/me"],
        ),
        "federated-user" => (
            &["arn:aws:iam::111111111111:user/alice"],
            &["arn:aws:sts::111111111111:federated-user/bob"],
        ),
        "provider" => (&[], &["arn:aws:iam::111111111111:saml-provider/idp"]),
        "service" => (&[], &["ec2.amazonaws.com"]),
        other => panic!("{other}"),
    };
    let has_account = !matches!(caller, "provider" | "service" | "anonymous");
    let key = match caller {
        "provider" => "Federated",
        "service" => "Service",
        _ => "AWS",
    };
    let listed = |principals: &Value| match principals {
        Value::String(_) => strings(principals),
        map => {
            let mut all = strings(&map[key]);
            all.extend(strings(&map["AWS"]).into_iter().filter(|name| name == "*"));
            all
        }
    };
    let has = |names: &[String], wanted: &[&str]| {
        names.iter().any(|name| wanted.contains(&name.as_str()))
    };
    if let Some(excepted) = statement.get("NotPrincipal") {
        let names = listed(excepted);
        let by_account = !has_account || has(&names, account);
        let by_role = caller != "role" || has(&names, role);
        let by_name = caller == "root" || has(&names, direct);
        let spared = has(&names, &["*"]) || (by_account && by_role && by_name);
        return (!spared).then_some("DIRECT");
    }
    let names = listed(&statement["Principal"]);
    let stranger = layer == "trust" && matches!(caller, "provider" | "anonymous") && !deny;
    if has(&names, direct) || (has(&names, &["*"]) && !stranger) {
        Some("DIRECT")
    } else if has(&names, role) {
        Some("ROLE")
    } else if has_account && has(&names, account) {
        Some("ACCOUNT")
    } else {
        None
    }
}

fn condition(case: &Case, operator: &str, key: &str, wanted: &[String]) -> Truth {
    let found = case.value["keys"].as_object().and_then(|keys| {
        keys.iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(key))
            .map(|(_, value)| value)
            .filter(|value| value.as_array().is_none_or(|values| !values.is_empty()))
    });
    let (set, name) = operator.split_once(':').unwrap_or(("", operator));
    let if_exists = name.ends_with("IfExists");
    let name = name.trim_end_matches("IfExists");
    if name == "Null" {
        let as_wanted = |absent: &String| match absent.to_lowercase().as_str() {
            "true" => Some(found.is_none()),
            "false" => Some(found.is_some()),
            _ => None,
        };
        return any(&wanted.iter().map(as_wanted).collect::<Vec<_>>());
    }
    let negated = name.contains("Not");
    let Some(found) = found else {
        return Some(if_exists || set == "ForAllValues" || (negated && set.is_empty()));
    };
    if found.is_array() && set.is_empty() {
        return None;
    }
    let each: Vec<Truth> = strings(found)
        .iter()
        .map(|value| {
            let compared: Vec<Truth> = wanted
                .iter()
                .map(|wanted| compare(case, &name.replace("Not", ""), value, wanted))
                .collect();
            any(&compared).map(|matched| matched != negated)
        })
        .collect();
    match set {
        "ForAllValues" => any(&each
            .iter()
            .map(|truth| truth.map(|it| !it))
            .collect::<Vec<_>>())
        .map(|one_fails| !one_fails),
        _ => any(&each),
    }
}

fn any(truths: &[Truth]) -> Truth {
    if truths.contains(&Some(true)) {
        Some(true)
    } else if truths.contains(&None) {
        None
    } else {
        Some(false)
    }
}

fn compare(case: &Case, name: &str, value: &str, wanted: &str) -> Truth {
    let like = |wildcards| {
        let pattern = tokens(case, wanted, wildcards, true);
        Some(pattern.is_some_and(|pattern| glob(&pattern, &chars(value))))
    };
    match name {
        "StringEquals" => like(false),
        "StringLike" => like(true),
        "StringEqualsIgnoreCase" => {
            let wanted = tokens(case, &wanted.to_lowercase(), false, true);
            let lower = |token: &Token| match token {
                Token::Character(character) => Token::Character(character.to_ascii_lowercase()),
                other => *other,
            };
            Some(wanted.is_some_and(|wanted| {
                let wanted: Vec<Token> = wanted.iter().map(lower).collect();
                glob(&wanted, &chars(&value.to_lowercase()))
            }))
        }
        "ArnLike" | "ArnEquals" => {
            let pattern = tokens(case, wanted, true, true);
            Some(pattern.is_some_and(|pattern| arn_matches(&pattern, value, false)))
        }
        "Bool" => {
            let truth = |text: &str| text.to_lowercase().parse::<bool>().ok();
            Some(truth(value)? == truth(wanted)?)
        }
        "BinaryEquals" => Some(bytes(value)? == bytes(wanted)?),
        "IpAddress" => address_in(value, wanted),
        name => {
            let (order, how) = if let Some(how) = name.strip_prefix("Numeric") {
                (decimal(value)?.partial_cmp(&decimal(wanted)?)?, how)
            } else if let Some(how) = name.strip_prefix("Date") {
                (instant(value)?.partial_cmp(&instant(wanted)?)?, how)
            } else {
                panic!("the reference has no operator `{name}`");
            };
            Some(match how {
                "Equals" => order.is_eq(),
                "LessThan" => order.is_lt(),
                "LessThanEquals" => order.is_le(),
                "GreaterThan" => order.is_gt(),
                "GreaterThanEquals" => order.is_ge(),
                other => panic!("the reference has no comparison `{other}`"),
            })
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Token {
    Character(char),
    /// Of a value, behind the beginning: it does not separate the parts of an ARN.
    ValueColon,
    AnyOne,
    AnyRun,
}

/// None if a variable has no value.
fn tokens(case: &Case, text: &str, wildcards: bool, variables: bool) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.to_owned();
    while let Some(character) = rest.chars().next() {
        if variables && rest.starts_with("${") {
            let (variable, after) = rest.split_once('}').unwrap();
            let name = variable.trim_start_matches("${").to_owned();
            rest = after.to_owned();
            let value = if ["*", "?", "$"].contains(&name.as_str()) {
                name
            } else {
                let (key, default) = match name.split_once(", '") {
                    Some((key, default)) => (key, default.strip_suffix('\'')),
                    None => (name.as_str(), None),
                };
                let keys = case.value["keys"].as_object();
                let found = keys.and_then(|keys| {
                    let mut keys = keys.iter();
                    keys.find(|(name, _)| name.eq_ignore_ascii_case(key))?
                        .1
                        .as_str()
                });
                found.or(default)?.to_owned()
            };
            let first = tokens.is_empty();
            tokens.extend(value.chars().map(|character| match character {
                ':' if !first => Token::ValueColon,
                other => Token::Character(other),
            }));
            continue;
        }
        tokens.push(match character {
            '*' if wildcards => Token::AnyRun,
            '?' if wildcards => Token::AnyOne,
            other => Token::Character(other),
        });
        rest.remove(0);
    }
    Some(tokens)
}

fn glob(pattern: &[Token], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some((Token::AnyRun, after)) => (0..=text.len()).any(|skip| glob(after, &text[skip..])),
        Some((Token::AnyOne, after)) => !text.is_empty() && glob(after, &text[1..]),
        Some((Token::Character(wanted), after)) => {
            text.first() == Some(wanted) && glob(after, &text[1..])
        }
        Some((Token::ValueColon, after)) => text.first() == Some(&':') && glob(after, &text[1..]),
    }
}

fn arn_matches(pattern: &[Token], arn: &str, short_is_open: bool) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let patterns: Vec<&[Token]> = pattern
        .splitn(6, |token| *token == Token::Character(':'))
        .collect();
    parts.len() == 6
        && parts[0] == "arn"
        && (patterns.len() == 6 || short_is_open)
        && patterns
            .iter()
            .zip(&parts)
            .all(|(pattern, part)| glob(pattern, &chars(part)))
}

fn chars(text: &str) -> Vec<char> {
    text.chars().collect()
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}
