//! Ids and secrets that a seed decides: each is a function of the seed, of what it is for and of a
//! number, whatever was made before.

use base::{AccountId, Entropy, GroupId, MembershipId, SeededEntropy, UserId};

/// What an id is for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct For(u64);

impl For {
    pub(crate) const ACCOUNT: Self = Self(1);
    pub(crate) const ACCOUNT_ROLES: Self = Self(2);
    pub(crate) const GROUP: Self = Self(3);
    pub(crate) const MEMBERSHIP: Self = Self(4);
    pub(crate) const NESTED: Self = Self(5);
    pub(crate) const PERMISSION_SET: Self = Self(6);
    pub(crate) const ROLE: Self = Self(7);
    pub(crate) const PROVIDER: Self = Self(8);
    pub(crate) const SESSION: Self = Self(9);
    pub(crate) const UNIT: Self = Self(10);
    pub(crate) const USER: Self = Self(11);
    pub(crate) const CLIENT: Self = Self(12);
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
    pub(crate) fn entropy(self, purpose: For, number: usize) -> SeededEntropy {
        let place = count(number).wrapping_add(purpose.0 << 48);
        let mixed = (self.seed ^ place.wrapping_mul(0x9e37_79b9_7f4a_7c15)).rotate_left(29);
        SeededEntropy::new(mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9))
    }

    pub(crate) fn user(self, number: usize, of: usize) -> UserId {
        UserId::parse(&self.ascending(For::USER, number, of)).expect("an id")
    }

    pub(crate) fn group(self, number: usize, of: usize) -> GroupId {
        GroupId::parse(&self.ascending(For::GROUP, number, of)).expect("an id")
    }

    pub(crate) fn membership(self, number: usize, of: usize) -> MembershipId {
        MembershipId::parse(&self.ascending(For::MEMBERSHIP, number, of)).expect("an id")
    }

    pub(crate) fn account(self, number: usize, of: usize) -> AccountId {
        let step = 700_000_000_000 / count(of.max(1));
        let entropy: &dyn Entropy = &self.entropy(For::ACCOUNT, number);
        let within = u64::from(u32::from_le_bytes(entropy.bytes())) % step;
        let digits = 200_000_000_000 + count(number) * step + within;
        AccountId::parse(&digits.to_string()).expect("an id")
    }

    /// A UUID whose first digits grow with the number: tables that are filled in the order of their
    /// keys are filled many times faster than in any other.
    fn ascending(self, purpose: For, number: usize, of: usize) -> String {
        let entropy: &dyn Entropy = &self.entropy(purpose, number);
        let place = (count(number) << 32) / count(of.max(1));
        let uuid = entropy.uuid();
        format!("{place:08x}{}", uuid.get(8..).unwrap_or_default())
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).expect("a number")
}
