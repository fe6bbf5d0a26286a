//! AWS's configuration file: a marked block in it is ours, and everything else stays byte for byte.

use std::collections::{BTreeMap, BTreeSet};

use base::AccountId;

/// A role in an account, which a profile is for.
pub(super) type Role = (AccountId, String);

/// The marks around what is ours of one sign-in.
#[derive(Debug, Clone)]
pub(super) struct Marks {
    begin: String,
    end: String,
}

/// The file, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts<'a> {
    pub(super) before: &'a str,
    /// With its marks; empty where there is none.
    pub(super) block: &'a str,
    pub(super) after: &'a str,
}

impl Marks {
    pub(super) fn of(session: &str) -> Self {
        Self {
            begin: format!(
                "# >>> cardea {session} >>> `cardea profiles --write` replaces all down to the end mark"
            ),
            end: format!("# <<< cardea {session} <<<"),
        }
    }

    /// Takes a file apart; `None` where the marks are not one pair.
    pub(super) fn split<'a>(&self, text: &'a str) -> Option<Parts<'a>> {
        let (mut begin, mut end, mut at) = (None, None, 0);
        for line in text.split_inclusive('\n') {
            let bare = line.trim_end();
            if bare == self.begin {
                if begin.is_some() {
                    return None;
                }
                begin = Some(at);
            }
            at += line.len();
            if bare == self.end {
                if end.is_some() || begin.is_none() {
                    return None;
                }
                end = Some(at);
            }
        }
        let (begin, end) = match (begin, end) {
            (None, None) => (text.len(), text.len()),
            (Some(begin), Some(end)) => (begin, end),
            _ => return None,
        };
        Some(Parts {
            before: text.get(..begin)?,
            block: text.get(begin..end)?,
            after: text.get(end..)?,
        })
    }

    /// The file with these lines between the marks, or without the marks where there are none.
    pub(super) fn joined(&self, parts: &Parts<'_>, lines: &str) -> String {
        let Parts { before, after, .. } = parts;
        if lines.is_empty() {
            return format!("{before}{after}");
        }
        let gap = if before.is_empty() || before.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        format!("{before}{gap}{}\n{lines}{}\n{after}", self.begin, self.end)
    }
}

/// The names of the sections of a kind (`profile`, `services`, `sso-session`).
pub(super) fn section_names(text: &str, kind: &str) -> BTreeSet<String> {
    sections(text)
        .filter_map(|section| {
            let (of, name) = section.split_once(char::is_whitespace)?;
            let name = name.trim().trim_matches(['"', '\'']);
            (of == kind).then(|| name.to_owned())
        })
        .collect()
}

fn sections(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(section)
}

fn section(line: &str) -> Option<&str> {
    let rest = line.trim().strip_prefix('[')?;
    Some(rest.split_once(']')?.0.trim())
}

/// Which profile a block has for which role: names that people have got used to.
pub(super) fn names_in(block: &str) -> BTreeMap<Role, String> {
    let mut names = BTreeMap::new();
    let (mut profile, mut account, mut role) = (None, None, None);
    for line in block.lines() {
        if let Some(section) = section(line) {
            profile = section.strip_prefix("profile ").map(str::to_owned);
            (account, role) = (None, None);
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        for pair in words.windows(2) {
            if let ["--account", id] = pair {
                account = AccountId::parse(id).ok();
            }
        }
        // A role may be called `-x`, which would be taken for an option behind a space.
        if let Some(name) = words.iter().find_map(|word| word.strip_prefix("--role=")) {
            role = Some(name.to_owned());
        }
        match words.as_slice() {
            ["sso_account_id", "=", id] => account = AccountId::parse(id).ok(),
            ["sso_role_name", "=", name] => role = Some((*name).to_owned()),
            _ => {}
        }
        if let (Some(profile), Some(account), Some(role)) = (&profile, &account, &role) {
            names.insert((account.clone(), role.clone()), profile.clone());
        }
    }
    names
}

/// Names for all roles: those that they have already, and otherwise what the template makes of
/// them; with the account's id where that is not one role's alone.
pub(super) fn names(
    wanted: &[(Role, String)],
    known: &BTreeMap<Role, String>,
    taken: &BTreeSet<String>,
) -> BTreeMap<Role, String> {
    let mut names = BTreeMap::new();
    let mut used = taken.clone();
    for (role, _) in wanted {
        if let Some(name) = known.get(role).filter(|name| !used.contains(*name)) {
            used.insert(name.clone());
            names.insert(role.clone(), name.clone());
        }
    }
    let is_shared = |name: &str| wanted.iter().filter(|(_, other)| other == name).count() > 1;
    for (role, name) in wanted {
        if names.contains_key(role) {
            continue;
        }
        let mut free = name.clone();
        if is_shared(name) || used.contains(name) {
            free = format!("{name}-{}", role.0);
        }
        let mut number = 2;
        while used.contains(&free) {
            free = format!("{name}-{}-{number}", role.0);
            number += 1;
        }
        used.insert(free.clone());
        names.insert(role.clone(), free);
    }
    names
}

/// A name that needs no quotes anywhere: small letters, digits, dots, dashes and underscores.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in text.to_lowercase().chars() {
        if character.is_ascii_alphanumeric() || "._-".contains(character) {
            plain.push(character);
        } else if !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(digit: char) -> AccountId {
        AccountId::parse(&digit.to_string().repeat(12)).expect("an id")
    }

    fn role(digit: char, name: &str) -> Role {
        (account(digit), name.to_owned())
    }

    #[test]
    fn everything_outside_of_the_marks_stays_byte_for_byte() {
        let marks = Marks::of("work");
        for text in [
            "",
            "[default]\nregion = eu-west-1\n",
            "[default]\r\nregion = eu-west-1\r\n\r\n",
            "# no newline at the end",
            "\n\n\t[profile  odd ]\n; a comment\n   x=1\n\n",
        ] {
            let parts = marks.split(text).expect("no marks");
            let first = marks.joined(&parts, "[profile a]\nregion = x\n");
            let again = marks.split(&first).expect("marks");
            assert_eq!(again.before.trim_end(), text.trim_end(), "{text:?}");
            assert!(again.before.starts_with(text), "{text:?}");
            assert_eq!(again.after, "");
            // Written once more it is the same.
            assert_eq!(marks.joined(&again, "[profile a]\nregion = x\n"), first);
            // And what people write behind it stays where it is.
            let longer = format!("{first}[profile mine]\nregion = y\n");
            let parts = marks.split(&longer).expect("marks");
            let changed = marks.joined(&parts, "[profile b]\n");
            assert!(changed.ends_with("[profile mine]\nregion = y\n"));
            assert!(changed.starts_with(text) && !changed.contains("[profile a]"));
            let parts = marks.split(&changed).expect("marks");
            let gone = marks.joined(&parts, "");
            assert!(gone.starts_with(text) && gone.ends_with("[profile mine]\nregion = y\n"));
            assert!(!gone.contains("cardea"));
        }
    }

    #[test]
    fn marks_that_are_not_one_pair_are_left_alone() {
        let marks = Marks::of("work");
        let (begin, end) = (&marks.begin, &marks.end);
        for text in [
            format!("{begin}\n[profile a]\n"),
            format!("{end}\n"),
            format!("{end}\n{begin}\n"),
            format!("{begin}\n{begin}\n{end}\n"),
            format!("{begin}\n{end}\n{end}\n"),
        ] {
            assert_eq!(marks.split(&text), None, "{text}");
        }
        let other = Marks::of("home");
        let parts = other.split("# nothing\n").expect("no marks");
        let text = other.joined(&parts, "[profile a]\n");
        assert_eq!(marks.split(&text).expect("no marks of it").block, "");
    }

    #[test]
    fn names_are_unique_and_stay() {
        let wanted = [
            (role('1', "Admin"), "prod-admin".to_owned()),
            (role('2', "Admin"), "prod-admin".to_owned()),
            (role('3', "Read"), "sandbox-read".to_owned()),
            (role('3', "READ"), "sandbox-read".to_owned()),
            (role('4', "Read"), "mine".to_owned()),
        ];
        let taken = BTreeSet::from(["mine".to_owned()]);
        let first = names(&wanted, &BTreeMap::new(), &taken);
        let all: BTreeSet<&String> = first.values().collect();
        assert_eq!(all.len(), wanted.len(), "{first:?}");
        assert_eq!(first[&role('1', "Admin")], "prod-admin-111111111111");
        assert_eq!(first[&role('2', "Admin")], "prod-admin-222222222222");
        assert_eq!(first[&role('3', "Read")], "sandbox-read-333333333333");
        assert_eq!(first[&role('3', "READ")], "sandbox-read-333333333333-2");
        assert_eq!(first[&role('4', "Read")], "mine-444444444444");

        // A second account of the same name takes nobody's name away.
        let one = [(role('1', "Admin"), "prod-admin".to_owned())];
        let before = names(&one, &BTreeMap::new(), &BTreeSet::new());
        assert_eq!(before[&role('1', "Admin")], "prod-admin");
        let after = names(&wanted[..2], &before, &BTreeSet::new());
        assert_eq!(after[&role('1', "Admin")], "prod-admin");
        assert_eq!(after[&role('2', "Admin")], "prod-admin-222222222222");
    }

    #[test]
    fn names_are_read_back_from_both_styles() {
        let block = "[profile a]\n\
            credential_process = \"/opt/my cardea\" credentials --account 111111111111 --role=-Read=1\n\
            region = us-east-1\n\
            [sso-session cardea]\n\
            [profile b]\nsso_account_id = 222222222222\nsso_role_name = Admin\n";
        let names = names_in(block);
        assert_eq!(names[&role('1', "-Read=1")], "a");
        assert_eq!(names[&role('2', "Admin")], "b");
        assert_eq!(names.len(), 2);
        let sections = section_names(
            "[ profile \"c d\" ] # x\n[default]\n[profile e]\n",
            "profile",
        );
        assert_eq!(sections, BTreeSet::from(["c d".to_owned(), "e".to_owned()]));
    }

    #[test]
    fn a_name_for_tools_is_plain() {
        for (text, name) in [
            ("Production", "production"),
            ("Müller & Söhne", "m-ller-s-hne"),
            ("a]\nb = c", "a-b-c"),
            ("--", ""),
        ] {
            assert_eq!(plain(text), name);
        }
    }
}
