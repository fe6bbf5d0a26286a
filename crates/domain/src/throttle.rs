//! Throttles: how fast an account may ask, and how much may be under way at once. AWS has them to
//! protect itself; here they are off unless the operator sets them.

use std::collections::BTreeMap;
use std::sync::Arc;

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Throttle {
    /// All operations of Identity Center's administration together, of an account.
    IdentityCenter,
    /// Each operation of the identity store for itself, of an account.
    IdentityStore,
    /// What identity providers read by SCIM, of an identity store.
    ScimRead,
    /// What identity providers change by SCIM, of an identity store.
    ScimWrite,
    /// All operations of IAM together, of an account.
    Iam,
    /// All operations of Organizations together, of an account.
    Organizations,
    /// All operations of STS together, of an account.
    Sts,
    /// Assignments that are asked for and not made yet, of an instance.
    OutstandingAssignments,
    /// Provisions of permission sets under way, of an instance.
    ConcurrentProvisions,
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// The key of the configuration.
    pub name: &'static str,
    /// AWS's number, where one is published (aws-behaviour §2.1, §2.4).
    pub aws: Option<i64>,
    /// What the number counts.
    pub unit: &'static str,
    /// Of what and in what it is counted, for people.
    pub of: &'static str,
}

impl Throttle {
    /// All, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::IdentityCenter,
        Self::IdentityStore,
        Self::ScimRead,
        Self::ScimWrite,
        Self::Iam,
        Self::Organizations,
        Self::Sts,
        Self::OutstandingAssignments,
        Self::ConcurrentProvisions,
    ];

    /// Its row.
    pub const fn definition(self) -> Definition {
        let (name, aws, unit, of) = match self {
            Self::IdentityCenter => (
                "identity_center",
                Some(20),
                "per second",
                "sso-admin's operations together, of an account",
            ),
            Self::IdentityStore => (
                "identity_store",
                Some(20),
                "per second",
                "each of identitystore's operations, of an account",
            ),
            Self::ScimRead => (
                "scim_read",
                Some(40),
                "per second",
                "requests by SCIM that read, of an identity store",
            ),
            Self::ScimWrite => (
                "scim_write",
                Some(25),
                "per second",
                "requests by SCIM that change something, of an identity store",
            ),
            Self::Iam => ("iam", None, "per second", "IAM's operations, of an account"),
            Self::Organizations => (
                "organizations",
                None,
                "per second",
                "Organizations' operations, of an account",
            ),
            Self::Sts => (
                "sts",
                Some(600),
                "per second",
                "STS's signed operations, of the caller's account",
            ),
            Self::OutstandingAssignments => (
                "outstanding_assignments",
                Some(15),
                "at once",
                "assignments asked for and not yet made, of an instance",
            ),
            Self::ConcurrentProvisions => (
                "concurrent_provisions",
                Some(3),
                "at once",
                "provisions of permission sets under way, of an instance",
            ),
        };
        Definition {
            name,
            aws,
            unit,
            of,
        }
    }

    /// The throttle of this name.
    pub fn parse(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|throttle| throttle.definition().name == name)
    }

    /// The throttle that requests of a service fall under, by the name of its model.
    pub fn of_service(service: &str) -> Option<Self> {
        match service {
            "sso-admin" => Some(Self::IdentityCenter),
            "identitystore" => Some(Self::IdentityStore),
            "iam" => Some(Self::Iam),
            "organizations" => Some(Self::Organizations),
            "sts" => Some(Self::Sts),
            _ => None,
        }
    }
}

/// What the operator has set; nothing is limited by default. Cheap to clone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Throttles {
    set: Arc<BTreeMap<Throttle, i64>>,
}

impl Throttles {
    /// So many a second, or at once; nothing where there is no limit.
    pub fn of(&self, throttle: Throttle) -> Option<i64> {
        self.set.get(&throttle).copied()
    }

    /// Sets one.
    pub fn set(&mut self, throttle: Throttle, value: i64) {
        Arc::make_mut(&mut self.set).insert(throttle, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn throttles_are_found_by_their_names_and_are_off() {
        let throttles = Throttles::default();
        for throttle in Throttle::ALL {
            let name = throttle.definition().name;
            assert_eq!(Throttle::parse(name), Some(*throttle));
            assert_eq!(throttles.of(*throttle), None);
        }
    }
}
