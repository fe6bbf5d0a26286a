//! What an organization of a size is made of, as functions of numbers: who is in which team, which
//! team has what where. Nothing here knows an id, so that the same organization can be made by the
//! generator and through the API.

use super::Size;

/// How many teams make a block; the first [`DEPTH`] of each are nested in one another.
const BLOCK: usize = 50;
/// How deep groups are nested.
pub(crate) const DEPTH: usize = 5;
/// How many accounts a team works in.
const COVERED: usize = 10;
/// Permission sets that all accounts have, the first and the last of all.
const COMMON: usize = 2;

const GIVEN: [&str; 16] = [
    "Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Farid", "Grace", "Hana", "Ivan", "Jun", "Kofi",
    "Leila", "Maria", "Noor", "Olga", "Pedro",
];
const FAMILY: [&str; 16] = [
    "Almeida", "Berger", "Costa", "Dubois", "Eriksson", "Fischer", "Gupta", "Haddad", "Ito",
    "Jansen", "Kim", "Lopez", "Moreau", "Novak", "Okafor", "Petrov",
];
const TITLES: [&str; 5] = [
    "Engineer",
    "Analyst",
    "Team Lead",
    "Accountant",
    "Site Reliability Engineer",
];
const MANAGED: [&str; 4] = [
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
    "arn:aws:iam::aws:policy/AmazonS3FullAccess",
    "arn:aws:iam::aws:policy/PowerUserAccess",
];
/// What every third permission set has of its own.
const INLINE: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Buckets","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:ListBucket"],"Resource":["arn:aws:s3:::team-*","arn:aws:s3:::team-*/*"]},{"Sid":"NoKeys","Effect":"Deny","Action":"iam:CreateAccessKey","Resource":"*"}]}"#;

/// How much there is of everything.
///
/// What one person, one team and one account have does not depend on the size: a team works in ten
/// accounts with three permission sets in each, and every tenth user has an assignment of their own.
/// So what a question costs at one size and at another differs by the organization's size alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    /// People; each is in a team and in a project.
    pub(crate) users: usize,
    /// Groups with assignments; there are as many projects, which have none.
    pub(crate) teams: usize,
    /// Member accounts of the organization.
    pub(crate) accounts: usize,
    /// Families of permission sets; an account has one of them.
    pub(crate) bands: usize,
    /// Permission sets in a family.
    pub(crate) band: usize,
    /// Organizational units in the root, and in each of those.
    pub(crate) units: (usize, usize),
    /// People who are signed in.
    pub(crate) signed_in: usize,
}

/// An assignment of a permission set in an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Assignee {
    /// The team of this number.
    Team(usize),
    /// The user of this number.
    User(usize),
}

impl Shape {
    pub(crate) fn of(size: Size) -> Self {
        let (users, bands, units) = match size {
            Size::Small => (1_000, 1, (2, 2)),
            Size::Hundred => (100_000, 3, (5, 4)),
            Size::Million => (1_000_000, 10, (10, 20)),
        };
        Self {
            users,
            teams: users * 3 / 100,
            accounts: users / 100,
            bands,
            band: 18,
            units,
            signed_in: users / 10,
        }
    }

    pub(crate) fn sets(&self) -> usize {
        COMMON + self.bands * self.band
    }

    /// `user.given.family.17`: what somebody signs in with.
    pub(crate) fn user_name(user: usize) -> String {
        let (given, family) = Self::person(user);
        format!("{}.{}.{user}", given.to_lowercase(), family.to_lowercase())
    }

    /// Given and family name.
    pub(crate) fn person(user: usize) -> (&'static str, &'static str) {
        (
            GIVEN[user % GIVEN.len()],
            FAMILY[user / GIVEN.len() % FAMILY.len()],
        )
    }

    pub(crate) fn title(user: usize) -> &'static str {
        TITLES[user % TITLES.len()]
    }

    /// Teams first, then projects.
    pub(crate) fn groups(&self) -> usize {
        self.teams * 2
    }

    pub(crate) fn group_name(&self, group: usize) -> String {
        if group < self.teams {
            format!("Team {group}")
        } else {
            format!("Project {}", group - self.teams)
        }
    }

    /// A team and a project.
    pub(crate) fn groups_of(&self, user: usize) -> [usize; 2] {
        let project = (user * 7 + 3) % self.teams;
        [user * self.teams / self.users, self.teams + project]
    }

    /// The team that this one is nested in, where it is.
    pub(crate) fn parent(&self, team: usize) -> Option<usize> {
        let place = team % BLOCK;
        let whole = team - place + DEPTH <= self.teams;
        (whole && (1..DEPTH).contains(&place)).then(|| team - 1)
    }

    /// Whether a team is in a chain of nested ones: its members reach more than others.
    fn is_nested(&self, team: usize) -> bool {
        team % BLOCK < DEPTH && team - team % BLOCK + DEPTH <= self.teams
    }

    pub(crate) fn account_name(account: usize) -> String {
        format!("workload-{account}")
    }

    /// The unit below a unit of the root that an account is in.
    pub(crate) fn unit_of(&self, account: usize) -> (usize, usize) {
        let leaf = account * (self.units.0 * self.units.1) / self.accounts;
        (leaf / self.units.1, leaf % self.units.1)
    }

    pub(crate) fn set_name(set: usize) -> String {
        format!("Access-{set}")
    }

    pub(crate) fn managed_policies(set: usize) -> Vec<&'static str> {
        let mut arns = vec![
            MANAGED[set % MANAGED.len()],
            MANAGED[(set + 1) % MANAGED.len()],
        ];
        arns.truncate(1 + set % 2);
        arns
    }

    pub(crate) fn inline_policy(set: usize) -> Option<&'static str> {
        set.is_multiple_of(3).then_some(INLINE)
    }

    /// Who has what in an account, in ascending order of the permission sets' numbers.
    pub(crate) fn assigned_in(&self, account: usize) -> Vec<(usize, Assignee)> {
        let covered = COVERED.min(self.accounts);
        let family = 1 + account * self.bands / self.accounts * self.band;
        let mut all = Vec::new();
        for back in 0..covered {
            let first = (account + self.accounts - back) % self.accounts;
            for team in self.teams_at(first) {
                all.push((0, Assignee::Team(team)));
                for next in 0..2 {
                    let set = family + (team * 2 + next) % self.band;
                    all.push((set, Assignee::Team(team)));
                }
            }
        }
        for team in self.teams_at(account) {
            for user in self.members_of(team).filter(|user| user % 10 == 5) {
                all.push((self.sets() - 1, Assignee::User(user)));
            }
        }
        all.sort_unstable();
        all
    }

    /// An account and a permission set that all members of the user's team have there.
    pub(crate) fn reach_of(&self, user: usize) -> (usize, usize) {
        let [team, _] = self.groups_of(user);
        (team * self.accounts / self.teams, 0)
    }

    /// Those who are signed in.
    pub(crate) fn signed_in_user(&self, number: usize) -> usize {
        number * self.users / self.signed_in
    }

    /// Numbers of signed-in people, evenly from everywhere, who reach as much as each other.
    pub(crate) fn alike(&self, most: usize) -> Vec<usize> {
        let plain: Vec<usize> = (0..self.signed_in)
            .filter(|number| {
                let user = self.signed_in_user(*number);
                user % 10 != 5 && !self.is_nested(self.groups_of(user)[0])
            })
            .collect();
        let step = plain.len().div_ceil(most).max(1);
        plain.into_iter().step_by(step).collect()
    }

    /// Teams whose first account this is.
    fn teams_at(&self, account: usize) -> std::ops::Range<usize> {
        let first = |account: usize| (account * self.teams).div_ceil(self.accounts);
        first(account)..first(account + 1)
    }

    fn members_of(&self, team: usize) -> std::ops::Range<usize> {
        let first = |team: usize| (team * self.users).div_ceil(self.teams);
        first(team)..first(team + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organization_has_as_many_assignments_as_users_and_each_person_reaches_as_much() {
        for size in [Size::Small, Size::Hundred] {
            let shape = Shape::of(size);
            let all: usize = (0..shape.accounts)
                .map(|account| shape.assigned_in(account).len())
                .sum();
            assert_eq!(all, shape.users, "{size:?}");
            let busy = shape.assigned_in(shape.accounts / 2).len();
            assert!((90..=110).contains(&busy), "{size:?}: {busy}");
        }
    }

    #[test]
    fn whoever_is_signed_in_and_alike_has_what_their_team_has() {
        let shape = Shape::of(Size::Small);
        let alike = shape.alike(40);
        assert!((20..=40).contains(&alike.len()), "{}", alike.len());
        for number in alike {
            let user = shape.signed_in_user(number);
            let (account, set) = shape.reach_of(user);
            let team = Assignee::Team(shape.groups_of(user)[0]);
            assert!(shape.assigned_in(account).contains(&(set, team)));
        }
    }
}
