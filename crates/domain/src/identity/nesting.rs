//! Groups in groups.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use base::{GroupId, IdentityStoreId};

use super::Stamp;
use crate::{Error, Kind};

/// How many groups may stand in each other, from the outermost to the innermost. Deeper than that
/// nobody sees who is let in where, and each level is one more group that a change goes through.
pub const MAX_DEPTH: usize = 10;

/// How many groups may hang together by nestings. All of them are looked at when one more is made,
/// and a user who joins the innermost may join as many as there are above it, in one transaction.
pub const MAX_FAMILY: usize = 1_000;

/// A group that is in a group: its members are members of that one too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nesting {
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// The group that contains.
    pub parent: GroupId,
    /// The group that is contained.
    pub child: GroupId,
    /// When and by whom it was made.
    pub created: Stamp,
}

/// Groups that hang together by nestings, without circles.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Family {
    parents: BTreeMap<GroupId, BTreeSet<GroupId>>,
    children: BTreeMap<GroupId, BTreeSet<GroupId>>,
}

impl Family {
    /// Adds that `child` is in `parent`.
    pub fn insert(&mut self, parent: GroupId, child: GroupId) {
        let children = self.children.entry(parent.clone()).or_default();
        children.insert(child.clone());
        self.parents.entry(child).or_default().insert(parent);
    }

    /// The groups that a group is in.
    pub fn parents(&self, group: &GroupId) -> impl Iterator<Item = &GroupId> {
        self.parents.get(group).into_iter().flatten()
    }

    /// The groups that are in a group.
    pub fn children(&self, group: &GroupId) -> impl Iterator<Item = &GroupId> {
        self.children.get(group).into_iter().flatten()
    }

    /// How many groups there are.
    pub fn size(&self) -> usize {
        let all: BTreeSet<_> = self.parents.keys().chain(self.children.keys()).collect();
        all.len()
    }

    /// A group, and all that it is in: each after all of those that are in it.
    pub fn upward(&self, from: &GroupId) -> Vec<GroupId> {
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        self.visit(from, &mut seen, &mut order);
        order.reverse();
        order
    }

    /// Whether `child` may be put into `parent`. `name` says what people call a group.
    pub fn check(
        &self,
        parent: &GroupId,
        child: &GroupId,
        name: impl Fn(&GroupId) -> String,
    ) -> Result<(), Error> {
        if let Some(path) = self.path(child, parent) {
            let path: Vec<String> = path.iter().map(name).collect();
            return Err(Error::conflict(
                Kind::Nesting,
                format!(
                    "The groups would contain each other: {} is in the other already ({})",
                    path.last().map_or("", String::as_str),
                    path.join(" > ")
                ),
            ));
        }
        let depth = self.height(parent, &self.parents) + self.height(child, &self.children);
        if depth > MAX_DEPTH {
            return Err(Error::limit(format!(
                "{depth} groups would stand in each other; {MAX_DEPTH} may"
            )));
        }
        let mut with = self.clone();
        with.insert(parent.clone(), child.clone());
        let size = with.size();
        if size > MAX_FAMILY {
            return Err(Error::limit(format!(
                "{size} groups would hang together by nestings; {MAX_FAMILY} may"
            )));
        }
        Ok(())
    }

    /// The shortest way down from a group to another; of a group to itself, the group.
    fn path(&self, from: &GroupId, to: &GroupId) -> Option<Vec<GroupId>> {
        let mut ways: VecDeque<Vec<GroupId>> = VecDeque::from([vec![from.clone()]]);
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop_front() {
            let last = way.last()?.clone();
            if last == *to {
                return Some(way);
            }
            for child in self.children(&last) {
                if seen.insert(child.clone()) {
                    let mut longer = way.clone();
                    longer.push(child.clone());
                    ways.push_back(longer);
                }
            }
        }
        None
    }

    /// How many groups the longest way from a group has, in one direction.
    fn height(&self, group: &GroupId, next: &BTreeMap<GroupId, BTreeSet<GroupId>>) -> usize {
        let mut level: BTreeSet<&GroupId> = BTreeSet::from([group]);
        let mut height = 0;
        // Without circles no way is longer than there are groups.
        while !level.is_empty() && height <= self.size() {
            height += 1;
            level = level
                .into_iter()
                .filter_map(|of| next.get(of))
                .flatten()
                .collect();
        }
        height
    }

    /// Groups after all that they are in, which `upward` turns round.
    fn visit(&self, group: &GroupId, seen: &mut BTreeSet<GroupId>, order: &mut Vec<GroupId>) {
        if !seen.insert(group.clone()) {
            return;
        }
        for parent in self.parents(group) {
            self.visit(parent, seen, order);
        }
        order.push(group.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(number: usize) -> GroupId {
        GroupId::parse(&format!("00000000-0000-4000-8000-{number:012}")).expect("an id")
    }

    fn family(edges: &[(usize, usize)]) -> Family {
        let mut family = Family::default();
        for (parent, child) in edges {
            family.insert(group(*parent), group(*child));
        }
        family
    }

    fn told(family: &Family, parent: usize, child: usize) -> Result<(), String> {
        let name = |id: &GroupId| {
            id.as_str()
                .trim_start_matches(['0', '-', '4', '8'])
                .to_owned()
        };
        family
            .check(&group(parent), &group(child), name)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_circle_is_refused_and_its_path_is_told() {
        let family = family(&[(1, 2), (2, 3), (1, 3)]);
        assert_eq!(
            told(&family, 3, 1).expect_err("a circle"),
            "The groups would contain each other: 3 is in the other already (1 > 3)"
        );
        assert_eq!(
            told(&family, 2, 2).expect_err("a circle"),
            "The groups would contain each other: 2 is in the other already (2)"
        );
        assert_eq!(told(&family, 3, 5), Ok(()));
        assert_eq!(told(&family, 5, 1), Ok(()));
    }

    #[test]
    fn groups_stand_in_each_other_ten_deep_and_no_deeper() {
        let upper: Vec<_> = (11..15).map(|n| (n, n + 1)).collect();
        let lower: Vec<_> = (21..25).map(|n| (n, n + 1)).collect();
        let mut edges = [upper, lower].concat();
        assert_eq!(told(&family(&edges), 15, 21), Ok(()));
        edges.push((25, 26));
        assert_eq!(
            told(&family(&edges), 15, 21).expect_err("too deep"),
            "11 groups would stand in each other; 10 may"
        );
        assert_eq!(told(&family(&edges), 14, 21), Ok(()));
    }

    #[test]
    fn a_thousand_groups_hang_together_and_no_more() {
        let edges: Vec<_> = (1..MAX_FAMILY).map(|n| (0, n)).collect();
        let family = family(&edges);
        assert_eq!(family.size(), MAX_FAMILY);
        assert_eq!(told(&family, 1, 2), Ok(()));
        assert_eq!(
            told(&family, 0, MAX_FAMILY).expect_err("too many"),
            "1001 groups would hang together by nestings; 1000 may"
        );
    }

    #[test]
    fn upward_every_group_comes_after_all_that_are_in_it() {
        let family = family(&[(1, 2), (2, 4), (1, 3), (3, 4), (2, 3), (9, 1)]);
        let order = family.upward(&group(4));
        assert_eq!(order, [4, 3, 2, 1, 9].map(group));
        assert_eq!(family.upward(&group(7)), [group(7)]);
    }
}
