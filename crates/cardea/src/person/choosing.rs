//! Which account and which role: as told, or as chosen on a terminal.

use std::io::{BufRead as _, IsTerminal as _};

use base::AccountId;

use super::accounts::{Account, overview};
use super::session::Session;
use super::{Problem, tell};
use crate::Fatal;
use crate::policies::harmless;

/// How many lines of a choice are shown.
const SHOWN: usize = 20;

/// The account that was told by its id or its name, or the one that the person chooses.
pub(super) async fn account(
    session: &mut Session,
    told: Option<&str>,
) -> Result<AccountId, Problem> {
    if let Some(id) = told.and_then(|told| AccountId::parse(told).ok()) {
        return Ok(id);
    }
    let accounts = overview(session).await?.accounts;
    if let Some(told) = told {
        return named_account(&accounts, told);
    }
    if let [only] = accounts.as_slice() {
        return Ok(only.id.clone());
    }
    let lines: Vec<String> = accounts
        .iter()
        .map(|it| format!("{}  {}  {}", it.id, harmless(&it.name), harmless(&it.email)))
        .collect();
    let chosen = choose("account", "--account", &lines)?;
    let account = accounts.into_iter().nth(chosen);
    Ok(account.ok_or_else(nothing_chosen)?.id)
}

/// The role that was told, or the one that the person chooses.
pub(super) async fn role(
    session: &mut Session,
    account: &AccountId,
    told: Option<&str>,
) -> Result<String, Problem> {
    if let Some(told) = told {
        return Ok(told.to_owned());
    }
    let roles = roles(session, account).await?;
    if roles.is_empty() {
        return Err(no_such_role(session, account, "").await?);
    }
    if let [only] = roles.as_slice() {
        return Ok(only.clone());
    }
    let chosen = choose("role", "--role", &roles)?;
    Ok(roles.into_iter().nth(chosen).ok_or_else(nothing_chosen)?)
}

/// Why there is no such role: what there is instead.
pub(super) async fn no_such_role(
    session: &mut Session,
    account: &AccountId,
    role: &str,
) -> Result<Problem, Problem> {
    let overview = overview(session).await?;
    let role = harmless(role);
    let Some(found) = overview.find(account) else {
        let ids = overview.accounts.iter().map(|it| it.id.to_string());
        let hint = hint(account.as_str(), &ids.collect::<Vec<_>>());
        return Ok(Problem::NoAccess(format!(
            "account `{account}` is not among yours{hint}"
        )));
    };
    let roles = &found.roles;
    let known = roles.contains(&role);
    let text = if known {
        format!("role `{role}` of account `{account}` is not ready: try again in a moment")
    } else {
        format!(
            "you have no role `{role}` in account `{account}`{}",
            hint(&role, roles)
        )
    };
    Ok(Problem::NoAccess(text))
}

async fn roles(session: &mut Session, account: &AccountId) -> Result<Vec<String>, Problem> {
    let overview = overview(session).await?;
    let account = overview.find(account);
    Ok(account.map(|it| it.roles.clone()).unwrap_or_default())
}

fn named_account(accounts: &[Account], told: &str) -> Result<AccountId, Problem> {
    let same = |account: &&Account| account.name.to_lowercase() == told.to_lowercase();
    let found: Vec<&Account> = accounts.iter().filter(same).collect();
    match found.as_slice() {
        [one] => Ok(one.id.clone()),
        [] => {
            let names: Vec<String> = accounts.iter().map(|it| it.name.clone()).collect();
            let told = harmless(told);
            let hint = hint(&told, &names);
            let text = format!("no account of yours is called `{told}`{hint}");
            Err(Problem::NoAccess(text))
        }
        several => {
            let ids: Vec<&str> = several.iter().map(|it| it.id.as_str()).collect();
            Err(Fatal(format!(
                "{} accounts are called `{}`: name one by its id, {}",
                several.len(),
                harmless(told),
                ids.join(" or ")
            ))
            .into())
        }
    }
}

/// What may have been meant, or what there is where that is little.
fn hint(told: &str, known: &[String]) -> String {
    let told = told.to_lowercase();
    let near = known
        .iter()
        .map(|it| (strsim::jaro_winkler(&told, &it.to_lowercase()), it))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match near {
        Some((_, near)) => format!(": did you mean `{}`?", harmless(near)),
        None if (1..=10).contains(&known.len()) => {
            let known: Vec<String> = known
                .iter()
                .map(|it| format!("`{}`", harmless(it)))
                .collect();
            format!(": there is {}", known.join(", "))
        }
        None => String::new(),
    }
}

/// Lets a person choose one of `lines` by its number or by a part that only it has.
fn choose(what: &str, option: &str, lines: &[String]) -> Result<usize, Problem> {
    if lines.is_empty() {
        let text = format!("there is no {what} that you may use: ask your administrator");
        return Err(Problem::NoAccess(text));
    }
    if !std::io::stdin().is_terminal() {
        return Err(Fatal(format!("say which {what} with {option}")).into());
    }
    let mut shown: Vec<usize> = (0..lines.len()).collect();
    loop {
        for (number, line) in shown.iter().take(SHOWN).filter_map(|index| {
            let line = lines.get(*index)?;
            Some((index + 1, line))
        }) {
            tell(&format!("{number:>5}  {line}"));
        }
        if shown.len() > SHOWN {
            tell(&format!("       … and {} more", shown.len() - SHOWN));
        }
        tell(&format!("Which {what}? Type its number or a part of it:"));
        let mut typed = String::new();
        let read = std::io::stdin().lock().read_line(&mut typed);
        if read.unwrap_or_default() == 0 {
            return Err(nothing_chosen().into());
        }
        match matching(lines, typed.trim()).as_slice() {
            [one] => return Ok(*one),
            [] => tell("Nothing has that in it."),
            several => shown = several.to_vec(),
        }
    }
}

/// The indices of the lines that are meant by a number, or that have all of the words in them.
fn matching(lines: &[String], typed: &str) -> Vec<usize> {
    if let Some(index) = typed.parse::<usize>().ok().and_then(|it| it.checked_sub(1))
        && index < lines.len()
    {
        return vec![index];
    }
    let typed = typed.to_lowercase();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let has_all = |line: &String| {
        let line = line.to_lowercase();
        words.iter().all(|word| line.contains(word))
    };
    (0..lines.len())
        .filter(|index| lines.get(*index).is_some_and(has_all))
        .collect()
}

fn nothing_chosen() -> Fatal {
    Fatal::new("nothing was chosen")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_a_number_or_words_that_only_one_line_has() {
        let lines = [
            "111111111111  Production",
            "222222222222  Production copy",
            "333  Sandbox",
        ];
        let lines = lines.map(str::to_owned);
        for (typed, meant) in [
            ("1", vec![0]),
            ("3", vec![2]),
            ("sand", vec![2]),
            ("prod", vec![0, 1]),
            ("COPY prod", vec![1]),
            ("222222222222", vec![1]),
            ("nothing", vec![]),
            ("", vec![0, 1, 2]),
        ] {
            assert_eq!(matching(&lines, typed), meant, "{typed}");
        }
    }

    #[test]
    fn a_mistyped_name_is_answered_with_the_nearest_or_with_all() {
        let known = ["Administrators", "Readers"].map(str::to_owned);
        assert_eq!(hint("Reader", &known), ": did you mean `Readers`?");
        assert_eq!(
            hint("Xyz", &known),
            ": there is `Administrators`, `Readers`"
        );
        assert_eq!(hint("Xyz", &[]), "");
    }
}
