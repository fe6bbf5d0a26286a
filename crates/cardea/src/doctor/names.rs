//! Whom a provider's name for a person could mean.

use super::facts::Person;
use super::report::Check;

/// How alike two names must be to be told as the nearest, of 1.
const ALIKE: f64 = 0.85;

/// How the user that comes nearest differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Difference {
    Case,
    Blanks,
    Address,
    Guest,
    Domain,
    Spelling,
}

impl Difference {
    const fn words(self) -> &'static str {
        match self {
            Self::Case => "upper and lower case differ",
            Self::Blanks => "blanks before or behind it differ",
            Self::Address => "what the provider sends is that user's e-mail address",
            Self::Guest => "what the provider sends is its own name for a guest",
            Self::Domain => "what stands behind the @ differs",
            Self::Spelling => "it is spelt differently",
        }
    }
}

/// Judges a name that a provider sends, which must be a user name exactly.
pub(super) fn examine(name: &str, people: &[Person]) -> Check {
    if let Some(person) = people.iter().find(|person| person.user_name == name) {
        return if person.is_enabled {
            Check::good("user", format!("`{name}` is the user name of a user."))
        } else {
            Check::wrong(
                "user",
                format!("The user `{name}` is disabled and cannot sign in."),
            )
            .mend(
                "Enable them at the identity provider, if it provisions them; otherwise \
                 `cardea user enable`.",
            )
        };
    }
    let begin = format!(
        "The identity provider calls the person `{name}` (NameID), and no user has exactly that \
         user name"
    );
    match nearest(name, people) {
        Some((person, difference)) => {
            let (near, how) = (&person.user_name, difference.words());
            Check::wrong("user", format!("{begin}; the nearest is `{near}`: {how}.")).mend(
                "Take NameID and the SCIM attribute userName from the same attribute at the \
                 provider, or give the user the name that it sends (`aws identitystore \
                 update-user`).",
            )
        }
        None => Check::wrong("user", format!("{begin}, and none comes near it.")).mend(
            "Assign the person to the application at the provider, so that SCIM brings them; or \
             have it send another attribute as NameID.",
        ),
    }
}

/// The user that comes nearest to a name, if any does.
fn nearest<'a>(name: &str, people: &'a [Person]) -> Option<(&'a Person, Difference)> {
    let folded = name.trim().to_lowercase();
    let find = |is_it: &dyn Fn(&Person) -> bool| people.iter().find(|person| is_it(person));
    let is_folded = |text: &str| text.trim().to_lowercase() == folded;
    let by_case = || find(&|person| person.user_name.to_lowercase() == name.to_lowercase());
    let by_blanks = || find(&|person| is_folded(&person.user_name));
    let by_address = || find(&|person| person.emails.iter().any(|email| is_folded(email)));
    let by_guest = || {
        let home = home_of_guest(&folded)?;
        find(&|person| {
            person.user_name.to_lowercase() == home
                || person
                    .emails
                    .iter()
                    .any(|email| email.to_lowercase() == home)
        })
    };
    let local = |text: &str| text.split('@').next().map(str::to_lowercase);
    let by_domain = || find(&|person| local(person.user_name.trim()) == local(&folded));
    let by_spelling = || {
        let scored = people.iter().map(|person| {
            let alike = strsim::jaro_winkler(&person.user_name.to_lowercase(), &folded);
            (person, alike)
        });
        let best = scored.max_by(|(_, one), (_, other)| one.total_cmp(other));
        best.filter(|(_, alike)| *alike >= ALIKE)
            .map(|(person, _)| person)
    };
    let with = |difference: Difference| move |person| (person, difference);
    by_case()
        .map(with(Difference::Case))
        .or_else(|| by_blanks().map(with(Difference::Blanks)))
        .or_else(|| by_address().map(with(Difference::Address)))
        .or_else(|| by_guest().map(with(Difference::Guest)))
        .or_else(|| by_domain().map(with(Difference::Domain)))
        .or_else(|| by_spelling().map(with(Difference::Spelling)))
}

/// `ada@partner.example` of `ada_partner.example#ext#@tenant.example`, as Entra ID calls guests.
fn home_of_guest(folded: &str) -> Option<String> {
    let (guest, _tenant) = folded.split_once("#ext#")?;
    let (local, domain) = guest.rsplit_once('_')?;
    Some(format!("{local}@{domain}"))
}

/// Whether a name has the form of an e-mail address.
pub(super) fn is_address(name: &str) -> bool {
    name.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && !domain.is_empty()
            && !domain.contains('@')
            && !name.contains(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::report::Verdict;

    fn person(user_name: &str, email: &str) -> Person {
        Person {
            user_name: user_name.to_owned(),
            emails: vec![email.to_owned()],
            is_enabled: user_name != "gone@example.com",
        }
    }

    #[test]
    fn the_nearest_user_is_named_with_what_differs() {
        let people = [
            person("ada@example.com", "ada.lovelace@example.com"),
            person("grace", "grace@example.com"),
            person("alan@partner.example", "alan@partner.example"),
            person("gone@example.com", "gone@example.com"),
        ];
        for (name, nearest, how) in [
            ("Ada@Example.com", "`ada@example.com`", "upper and lower"),
            (" ada@example.com", "`ada@example.com`", "blanks"),
            ("ada.lovelace@example.com", "`ada@example.com`", "e-mail"),
            ("grace@example.com", "`grace`", "e-mail"),
            ("grace@corp.local", "`grace`", "behind the @"),
            ("ada@corp.local", "`ada@example.com`", "behind the @"),
            (
                "alan_partner.example#EXT#@tenant.onmicrosoft.com",
                "`alan@partner.example`",
                "guest",
            ),
            ("adda@example.com", "`ada@example.com`", "spelt"),
            ("0f3c2f0e-6a7b", "none comes near", "and none"),
        ] {
            let found = examine(name, &people);
            assert_eq!(found.verdict, Verdict::Wrong, "{name}");
            let text = found.text;
            assert!(text.contains(&format!("`{name}`")), "{text}");
            assert!(text.contains(nearest) && text.contains(how), "{text}");
        }
    }

    #[test]
    fn a_user_name_is_itself_and_must_be_enabled() {
        let people = [
            person("ada@example.com", "ada@example.com"),
            person("gone@example.com", "gone@example.com"),
        ];
        assert_eq!(examine("ada@example.com", &people).verdict, Verdict::Good);
        let disabled = examine("gone@example.com", &people);
        assert_eq!(disabled.verdict, Verdict::Wrong);
        assert!(disabled.text.contains("disabled"), "{disabled:?}");
    }

    #[test]
    fn an_address_has_something_on_both_sides() {
        for (name, expected) in [
            ("ada@example.com", true),
            ("ada@corp", true),
            ("ada", false),
            ("@example.com", false),
            ("ada@", false),
            ("a@b@c", false),
            ("ada lovelace@example.com", false),
        ] {
            assert_eq!(is_address(name), expected, "{name}");
        }
    }
}
