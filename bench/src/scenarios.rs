//! What is measured.

mod access;
mod directory;
mod footprint;
mod grants;
mod policies;
mod portal;
mod provisioning;
mod revocation;
mod scim;
mod sign_in;
mod trail;

use std::pin::Pin;

use load::Row;

pub(crate) use provisioning::Assigned;

use crate::stage::Stage;

type Running<'a> = Pin<Box<dyn Future<Output = Vec<Row>> + 'a>>;

/// One or several rows of the report.
pub(crate) struct Scenario {
    /// As the command line names it.
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) run: fn(&Stage) -> Running<'_>,
}

macro_rules! scenario {
    ($name:literal, $run:path, $about:literal) => {
        Scenario {
            name: $name,
            about: $about,
            run: |stage| Box::pin($run(stage)),
        }
    };
}

/// All, in the order in which they are run: the last ones change what the first ones ask about.
pub(crate) const ALL: &[Scenario] = &[
    scenario!(
        "credentials",
        portal::credentials,
        "GetRoleCredentials of people with a token"
    ),
    scenario!(
        "accounts",
        portal::accounts,
        "ListAccounts of people with a token"
    ),
    scenario!(
        "roles",
        portal::roles,
        "ListAccountRoles of people with a token"
    ),
    scenario!(
        "refresh",
        grants::refresh,
        "CreateToken with a refresh token, which is renewed each time"
    ),
    scenario!(
        "identity",
        portal::identity,
        "GetCallerIdentity with SigV4 and credentials of roles"
    ),
    scenario!(
        "event",
        trail::event,
        "what an event in the trail costs by itself, beside bare"
    ),
    scenario!(
        "assignments",
        directory::assignments,
        "ListAccountAssignments, a page of 100"
    ),
    scenario!(
        "principal",
        directory::principal,
        "ListAccountAssignmentsForPrincipal, a page of 100"
    ),
    scenario!("users", directory::users, "ListUsers, a page of 100"),
    scenario!("user-id", directory::user_id, "GetUserId by user name"),
    scenario!(
        "device",
        grants::device,
        "the device grant: register, start, approve in a browser, token"
    ),
    scenario!(
        "password",
        sign_in::password,
        "sign-in with user name and password, and the hash alone"
    ),
    scenario!(
        "reach",
        access::reach,
        "who can reach an account, what somebody reaches, who has a permission set"
    ),
    scenario!(
        "policy",
        policies::decide,
        "a decision for a role with five managed policies"
    ),
    scenario!(
        "revocation",
        revocation::revoke,
        "from the call that ends access to the first refusal"
    ),
    scenario!(
        "assign",
        provisioning::assign,
        "CreateAccountAssignment, and until all of them are roles"
    ),
    scenario!(
        "reprovision",
        provisioning::again,
        "a changed permission set in every account that has it"
    ),
    scenario!(
        "scim",
        scim::provision,
        "SCIM: users created, groups created and filled by PATCH"
    ),
    scenario!(
        "footprint",
        footprint::footprint,
        "the binary itself: its start, and its memory idle and after load"
    ),
    scenario!(
        "grown",
        footprint::grown,
        "the same with an organization of this size on disk"
    ),
    scenario!(
        "moto",
        crate::moto::beside,
        "beside moto's server, for the operations that it has (--moto)"
    ),
];

/// Those with these names; all where there is none. Fails with a name that is none's, and those that
/// there are.
pub(crate) fn chosen<T>(
    all: &'static [T],
    name: fn(&T) -> &'static str,
    names: &[String],
) -> Result<Vec<&'static T>, String> {
    let unknown = names
        .iter()
        .find(|wanted| all.iter().all(|known| name(known) != wanted.as_str()));
    if let Some(unknown) = unknown {
        let mut known: Vec<_> = all.iter().map(name).collect();
        known.dedup();
        return Err(format!(
            "no scenario is called `{unknown}`; there are {}",
            known.join(", ")
        ));
    }
    let is_chosen = |known: &&T| names.is_empty() || names.iter().any(|one| one == name(known));
    Ok(all.iter().filter(is_chosen).collect())
}

/// The table of scenarios for `--help`.
pub(crate) fn help() -> String {
    let rows = ALL
        .iter()
        .map(|known| format!("  {:<12}  {}", known.name, known.about));
    format!("Scenarios:\n{}", rows.collect::<Vec<_>>().join("\n"))
}

/// What the operations that are asked for all the time are held to: the share of bare's rate, and
/// the 99th percentile in milliseconds.
const HOT: (f64, f64) = (0.5, 20.0);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::growth::QUESTIONS;

    #[test]
    fn scenarios_are_chosen_by_names_that_are_their_own() {
        let found = |names: &[String]| chosen(ALL, |known| known.name, names);
        for scenario in ALL {
            let own = [scenario.name.to_owned()];
            assert_eq!(found(&own).map(|found| found.len()), Ok(1), "{own:?}");
        }
        assert_eq!(found(&[]).map(|found| found.len()), Ok(ALL.len()));
        let wrong = ["accounts".to_owned(), "acounts".to_owned()];
        let text = found(&wrong).err().expect("refused");
        assert!(
            text.contains("`acounts`; there are credentials, "),
            "{text}"
        );
    }

    #[test]
    fn questions_that_grow_are_called_like_scenarios() {
        for question in QUESTIONS {
            let own = [question.key.to_owned()];
            assert!(chosen(ALL, |known| known.name, &own).is_ok(), "{own:?}");
            assert!(
                chosen(QUESTIONS, |known| known.key, &own).is_ok(),
                "{own:?}"
            );
        }
    }

    #[test]
    fn scenarios_are_all_in_the_document() {
        let document = include_str!("../../docs/performance.md");
        for scenario in ALL {
            let quoted = format!("`{}`", scenario.name);
            assert!(document.contains(&quoted), "{quoted}");
        }
    }
}
