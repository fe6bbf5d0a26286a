//! Ids and secrets that a seed decides: each is a function of the seed, of what it is for and of a
//! number, whatever was made before.

use base::{AccountId, Entropy, GroupId, MembershipId, SeededEntropy, UserId};

/// What an id is for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum For {
    Account = 1,
    AccountRoles,
    Group,
    Membership,
    Nested,
    PermissionSet,
    Role,
    Provider,
    Session,
    Unit,
    User,
    Client,
}

/// The source of all of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ids {
    seed: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Randomness for one thing.
    pub(crate) fn entropy(&self, purpose: For, number: usize) -> SeededEntropy {
        let place = (number as u64).wrapping_add((purpose as u64) << 48);
        let mixed = (self.seed ^ place.wrapping_mul(0x9e37_79b9_7f4a_7c15)).rotate_left(29);
        SeededEntropy::new(mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9))
    }

    pub(crate) fn user(&self, number: usize, of: usize) -> UserId {
        UserId::parse(&self.ascending(For::User, number, of)).expect("an id")
    }

    pub(crate) fn group(&self, number: usize, of: usize) -> GroupId {
        GroupId::parse(&self.ascending(For::Group, number, of)).expect("an id")
    }

    pub(crate) fn membership(&self, number: usize, of: usize) -> MembershipId {
        MembershipId::parse(&self.ascending(For::Membership, number, of)).expect("an id")
    }

    pub(crate) fn account(&self, number: usize, of: usize) -> AccountId {
        let step = 700_000_000_000 / of.max(1);
        let within: [u8; 4] = (&self.entropy(For::Account, number) as &dyn Entropy).bytes();
        let within = u32::from_le_bytes(within) as usize % step;
        AccountId::parse(&format!("{}", 200_000_000_000 + number * step + within)).expect("an id")
    }

    /// A UUID whose first digits grow with the number: tables that are filled in the order of their
    /// keys are filled many times faster than in any other.
    fn ascending(&self, purpose: For, number: usize, of: usize) -> String {
        let entropy: &dyn Entropy = &self.entropy(purpose, number);
        let place = ((number as u64) << 32) / (of.max(1) as u64);
        let uuid = entropy.uuid();
        format!("{place:08x}{}", &uuid[8..])
    }
}
