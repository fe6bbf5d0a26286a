//! Searches in the RFCs' manner: any filter, any order, any place.
//!
//! A filter that asks for one value of an indexed attribute goes through the index; any other is
//! tried on everybody, a page at a time, and of what is found only the page that is asked for is
//! kept.

use std::collections::BTreeMap;

use base::{GroupId, PageRequest, Timestamp, UserId};
use db::Tx;
use domain::Error;
use domain::scim::Provisioner;
use scim::{AttributePath, Comparison, Filter, Literal, Mode, Order, ResourceKind, Schema};
use serde_json::{Map, Value};

use super::lists::{Item, SHOWN, external};
use super::refused;
use crate::{App, Cx};

/// How many are looked at in one transaction.
const PAGE: u32 = 250;

/// How many are sorted at the most: they are in memory at once.
const SORTED: usize = 10_000;

/// What is searched for.
#[derive(Debug, Clone)]
pub struct Search {
    /// Of which kind; of both without.
    pub kind: Option<ResourceKind>,
    /// Those alone.
    pub filter: Option<Filter>,
    /// In this order; in that of their ids without.
    pub sort: Option<(AttributePath, Order)>,
    /// From the n-th on, counted from one.
    pub start: usize,
    /// How many at the most.
    pub count: usize,
    /// Whether the groups of people are wanted.
    pub with_groups: bool,
    /// Whether the members of groups are wanted.
    pub with_members: bool,
}

/// What is found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// How many there are in all.
    pub total: usize,
    /// Those that were asked for.
    pub items: Vec<(ResourceKind, Map<String, Value>)>,
}

/// Where those who may be meant are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Source {
    /// Everywhere.
    All,
    /// The one of this id.
    Id(String),
    /// The one whom the provider calls so.
    ExternalId(String),
    /// The user, or the group, of this name.
    Name(String),
    /// The members of a group.
    InGroup(GroupId),
    /// The groups of a user.
    WithMember(UserId),
    /// Nobody can be meant.
    Nowhere,
}

/// The part of what is found that is asked for, still without members and groups.
struct Window {
    start: usize,
    count: usize,
    total: usize,
    items: Vec<Item>,
}

impl Window {
    fn add(&mut self, item: Item) {
        self.total = self.total.saturating_add(1);
        if self.total >= self.start && self.items.len() < self.count {
            self.items.push(item);
        }
    }
}

impl App {
    /// Searches for people, groups, or both.
    pub async fn search_scim(&self, cx: &Cx, search: Search) -> Result<Found, Error> {
        let is_sorted = search.sort.is_some();
        let mut window = Window {
            start: if is_sorted { 1 } else { search.start },
            count: if is_sorted { SORTED } else { search.count },
            total: 0,
            items: Vec::new(),
        };
        let mut entered = None;
        for kind in kinds(&search)? {
            let provisioner = self.enter_list(cx, kind)?;
            self.search_kind(cx, &provisioner, kind, &search, &mut window)
                .await?;
            entered = Some(provisioner);
        }
        let Some(provisioner) = entered else {
            return Err(Error::internal("a search of no kind"));
        };
        let total = window.total;
        let items = match &search.sort {
            None => window.items,
            Some((by, order)) if total <= SORTED => {
                let kind = search.kind.unwrap_or(ResourceKind::User);
                let key = (by, *order, Schema::of(kind, Mode::Rfc));
                let all = self.sorted(&provisioner, window.items, key)?;
                let page = all.into_iter().skip(search.start.saturating_sub(1));
                page.take(search.count).collect()
            }
            Some(_) => {
                return Err(Error::Constraint {
                    reason: "tooMany",
                    message: format!(
                        "more than {SORTED} are found, which are too many to be sorted"
                    ),
                });
            }
        };
        // Of what is answered, and of that alone, together no more than memory bears.
        let mut left = SHOWN;
        let mut shown = Vec::with_capacity(items.len());
        for item in items {
            let (kind, with) = match &item {
                Item::User(_) => (ResourceKind::User, search.with_groups),
                Item::Group(_) => (ResourceKind::Group, search.with_members),
            };
            let resource = if with {
                self.show_with(cx, &provisioner, &item, &mut left).await?
            } else {
                self.show(&provisioner, &item).resource
            };
            shown.push((kind, resource));
        }
        Ok(Found {
            total,
            items: shown,
        })
    }

    async fn search_kind(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        kind: ResourceKind,
        search: &Search,
        window: &mut Window,
    ) -> Result<(), Error> {
        if search.filter.is_none() && search.sort.is_none() {
            return self.search_all(provisioner, kind, window).await;
        }
        let filter = search.filter.as_ref();
        let source = filter.map_or(Source::All, |filter| source(filter, kind));
        // What the filter is about must be there before it is tried, one after the other.
        let is_about_them = filter.is_some_and(|filter| {
            filter.mentions(match kind {
                ResourceKind::User => "groups",
                ResourceKind::Group => "members",
            })
        });
        let schema = Schema::of(kind, Mode::Rfc);
        let mut after = String::new();
        loop {
            let page = self
                .candidates(cx, provisioner, kind, &source, &after)
                .await?;
            let Some(last) = page.last() else {
                return Ok(());
            };
            let is_last = page.len() < usize::try_from(PAGE).unwrap_or(usize::MAX);
            last.id().clone_into(&mut after);
            for item in page {
                let is_meant = match filter {
                    None => true,
                    Some(filter) => {
                        let mut most = SHOWN;
                        let resource = if is_about_them {
                            self.show_with(cx, provisioner, &item, &mut most).await?
                        } else {
                            self.show(provisioner, &item).resource
                        };
                        filter.matches(&resource, schema)
                    }
                };
                if is_meant {
                    window.add(item);
                }
            }
            let goes_on = matches!(
                source,
                Source::All | Source::InGroup(_) | Source::WithMember(_)
            );
            if is_last || !goes_on {
                return Ok(());
            }
        }
    }

    /// Everybody: counted by an index, and only the page that is asked for is read.
    async fn search_all(
        &self,
        provisioner: &Provisioner,
        kind: ResourceKind,
        window: &mut Window,
    ) -> Result<(), Error> {
        let before = window.total;
        let left = window.count.saturating_sub(window.items.len());
        let skipped = window.start.saturating_sub(1).saturating_sub(before);
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let (offset, limit) = (number(skipped), number(left));
        let store = provisioner.store.clone();
        let read = self.read("scim_search_all", move |tx| {
            Ok(match kind {
                ResourceKind::User => {
                    let list = store::identity::list_users_from(tx, &store, (offset, limit))?;
                    let items: Vec<Item> = list
                        .into_iter()
                        .map(|user| Item::User(Box::new(user)))
                        .collect();
                    (store::identity::count_users(tx, &store)?, items)
                }
                ResourceKind::Group => {
                    let list = store::identity::list_groups_from(tx, &store, (offset, limit))?;
                    let items: Vec<Item> = list.into_iter().map(Item::Group).collect();
                    (store::identity::count_groups(tx, &store)?, items)
                }
            })
        });
        let (count, items) = read.await?;
        window.total = before.saturating_add(usize::try_from(count).unwrap_or(usize::MAX));
        window.items.extend(items);
        Ok(())
    }

    /// With groups or members, as long as no more than `left` of them are answered.
    async fn show_with(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        item: &Item,
        left: &mut u32,
    ) -> Result<Map<String, Value>, Error> {
        let (number, shown) = match item {
            Item::User(user) => {
                let groups = self
                    .scim_groups_of(cx, provisioner, &user.id, *left)
                    .await?;
                (groups.len(), self.show_user(provisioner, user, &groups))
            }
            Item::Group(group) => {
                let members = self.scim_members(cx, provisioner, &group.id, *left).await?;
                (members.len(), self.show_group(provisioner, group, &members))
            }
        };
        *left = left.saturating_sub(u32::try_from(number).unwrap_or(u32::MAX));
        Ok(shown.resource)
    }

    /// In the order that is asked for; by members and groups nothing is ordered.
    fn sorted(
        &self,
        provisioner: &Provisioner,
        items: Vec<Item>,
        (by, order, schema): (&AttributePath, Order, &Schema),
    ) -> Result<Vec<Item>, Error> {
        let mut resources: Vec<Map<String, Value>> = items
            .iter()
            .map(|item| self.show(provisioner, item).resource)
            .collect();
        scim::sort(&mut resources, by, order, schema).map_err(refused)?;
        let mut items: BTreeMap<String, Item> = items
            .into_iter()
            .map(|item| (item.id().to_owned(), item))
            .collect();
        let id = |resource: &Map<String, Value>| {
            let id = resource.get("id").and_then(Value::as_str);
            id.map(str::to_owned)
        };
        Ok(resources
            .iter()
            .filter_map(|resource| items.remove(&id(resource)?))
            .collect())
    }

    async fn candidates(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        kind: ResourceKind,
        source: &Source,
        after: &str,
    ) -> Result<Vec<Item>, Error> {
        let (at, source, now) = (provisioner.clone(), source.clone(), cx.now());
        let issuer = self.scim_issuer(provisioner);
        let page = PageRequest {
            // One more is asked for.
            limit: PAGE - 1,
            after: Some(after.to_owned()),
        };
        self.read("scim_candidates", move |tx| {
            let of = (&at, issuer.as_str());
            Ok(match kind {
                ResourceKind::User => users(tx, of, &source, &page, now)?,
                ResourceKind::Group => groups(tx, of, &source, &page, now)?,
            })
        })
        .await
    }
}

fn users(
    tx: &mut Tx<'_>,
    (provisioner, issuer): (&Provisioner, &str),
    source: &Source,
    page: &PageRequest,
    now: Timestamp,
) -> Result<Vec<Item>, db::Error> {
    let store = &provisioner.store;
    let found = match source {
        Source::All => store::identity::list_users(tx, store, page)?,
        Source::InGroup(group) => {
            store::identity::list_direct_members(tx, store, group, page, now)?
        }
        Source::Id(id) => match UserId::parse(id) {
            Ok(id) => store::identity::find_user(tx, store, &id)?
                .into_iter()
                .collect(),
            Err(_none) => Vec::new(),
        },
        Source::ExternalId(id) => {
            let id = external(issuer, id);
            let found = store::identity::find_user_by_external_id(tx, store, &id)?;
            found.into_iter().collect()
        }
        Source::Name(name) => {
            let found = store::identity::find_user_by_name(tx, store, name)?;
            found.into_iter().collect()
        }
        Source::WithMember(_) | Source::Nowhere => Vec::new(),
    };
    Ok(found
        .into_iter()
        .map(|user| Item::User(Box::new(user)))
        .collect())
}

fn groups(
    tx: &mut Tx<'_>,
    (provisioner, issuer): (&Provisioner, &str),
    source: &Source,
    page: &PageRequest,
    now: Timestamp,
) -> Result<Vec<Item>, db::Error> {
    let store = &provisioner.store;
    let found = match source {
        Source::All => store::identity::list_groups(tx, store, page)?,
        Source::WithMember(user) => {
            store::identity::list_groups_with_member(tx, store, user, page, now)?
        }
        Source::Id(id) => match GroupId::parse(id) {
            Ok(id) => store::identity::find_group(tx, store, &id)?
                .into_iter()
                .collect(),
            Err(_none) => Vec::new(),
        },
        Source::ExternalId(id) => {
            let id = external(issuer, id);
            let found = store::identity::find_group_by_external_id(tx, store, &id)?;
            found.into_iter().collect()
        }
        Source::Name(name) => {
            let found = store::identity::find_group_by_name(tx, store, name)?;
            found.into_iter().collect()
        }
        Source::InGroup(_) | Source::Nowhere => Vec::new(),
    };
    Ok(found.into_iter().map(Item::Group).collect())
}

/// Where all are whom a filter can mean; each is tried all the same.
fn source(filter: &Filter, kind: ResourceKind) -> Source {
    match filter {
        Filter::And(parts) => {
            let mut sources = parts.iter().map(|part| source(part, kind));
            sources
                .find(|source| *source != Source::All)
                .unwrap_or(Source::All)
        }
        Filter::Compare(path, Comparison::Equal, Literal::String(value)) => {
            indexed(path, value, kind)
        }
        Filter::Within(path, inner) if path.urn.is_none() && path.sub.is_none() => {
            match inner.single_equality() {
                Some((within, Literal::String(value))) if within.is("value") => {
                    let whole = AttributePath {
                        sub: Some("value".to_owned()),
                        ..path.clone()
                    };
                    indexed(&whole, value, kind)
                }
                _ => Source::All,
            }
        }
        _ => Source::All,
    }
}

fn indexed(path: &AttributePath, value: &str, kind: ResourceKind) -> Source {
    let is_of = |attribute: &str| {
        let sub = path.sub.as_deref();
        path.urn.is_none()
            && path.attribute.eq_ignore_ascii_case(attribute)
            && sub.is_none_or(|sub| sub.eq_ignore_ascii_case("value"))
    };
    let (name, members) = match kind {
        ResourceKind::User => ("userName", "groups"),
        ResourceKind::Group => ("displayName", "members"),
    };
    if path.is("id") {
        Source::Id(value.to_owned())
    } else if path.is("externalId") {
        Source::ExternalId(value.to_owned())
    } else if path.is(name) {
        Source::Name(value.to_owned())
    } else if is_of(members) {
        match kind {
            ResourceKind::User => GroupId::parse(value).map_or(Source::Nowhere, Source::InGroup),
            ResourceKind::Group => UserId::parse(value).map_or(Source::Nowhere, Source::WithMember),
        }
    } else {
        Source::All
    }
}

/// The kinds that are searched. A filter of a search for both may be about what only one of them
/// has; one that is wrong for each is a mistake, which an empty list would hide.
fn kinds(search: &Search) -> Result<Vec<ResourceKind>, Error> {
    let both = [ResourceKind::User, ResourceKind::Group];
    let asked = search.kind.as_ref().map_or(&both[..], std::slice::from_ref);
    let Some(filter) = &search.filter else {
        return Ok(asked.to_vec());
    };
    let (mut right, mut wrong) = (Vec::new(), None);
    for kind in asked {
        match filter.check(Schema::of(*kind, Mode::Rfc)) {
            Ok(()) => right.push(*kind),
            Err(error) => wrong = wrong.or(Some(error)),
        }
    }
    match wrong {
        Some(error) if right.is_empty() => Err(refused(error.into_scim(Mode::Rfc))),
        _ => Ok(right),
    }
}

#[cfg(test)]
mod tests {
    use scim::Limits;

    use super::*;

    const ID: &str = "44a85468-40e1-708e-e018-01ce81f12cf5";

    fn check(text: &str, kind: ResourceKind, expected: &Source) {
        let filter = Filter::parse(text, Limits::default()).expect("a filter");
        assert_eq!(source(&filter, kind), *expected, "{text}");
    }

    #[test]
    fn one_value_of_an_indexed_attribute_is_looked_up_and_anything_else_is_tried_on_everybody() {
        let user = ResourceKind::User;
        let name = Source::Name("ada".to_owned());
        check("userName eq \"ada\"", user, &name);
        check("USERNAME EQ \"ada\" and active eq true", user, &name);
        check("active eq true and userName eq \"ada\"", user, &name);
        check("userName eq \"ada\" or active eq true", user, &Source::All);
        check("not (userName eq \"ada\")", user, &Source::All);
        check("userName sw \"ada\"", user, &Source::All);
        check(
            "externalId eq \"7\"",
            user,
            &Source::ExternalId("7".to_owned()),
        );
        check("id eq \"7\"", user, &Source::Id("7".to_owned()));
        check("displayName eq \"ada\"", user, &Source::All);
        let group = GroupId::parse(ID).expect("an id");
        let inside = Source::InGroup(group);
        check(&format!("groups.value eq \"{ID}\""), user, &inside);
        check(&format!("groups eq \"{ID}\""), user, &inside);
        check(&format!("groups[value eq \"{ID}\"]"), user, &inside);
        check("groups.value eq \"x\"", user, &Source::Nowhere);
        check("groups.display eq \"x\"", user, &Source::All);
        let member = Source::WithMember(UserId::parse(ID).expect("an id"));
        check(
            &format!("members.value eq \"{ID}\""),
            ResourceKind::Group,
            &member,
        );
        let name = Source::Name("x".to_owned());
        check("displayName eq \"x\"", ResourceKind::Group, &name);
    }
    #[test]
    fn a_filter_that_is_wrong_for_every_kind_is_refused_and_else_asks_those_it_is_right_for() {
        let search = |kind, filter: Option<&str>| {
            let filter = filter.map(|text| Filter::parse(text, Limits::default()).expect("one"));
            kinds(&Search {
                kind,
                filter,
                sort: None,
                start: 1,
                count: 1,
                with_groups: true,
                with_members: true,
            })
        };
        let (user, group) = (ResourceKind::User, ResourceKind::Group);
        for (filter, expected) in [
            (None, vec![user, group]),
            (Some("id pr"), vec![user, group]),
            (Some("userName sw \"a\""), vec![user]),
            (Some("members pr"), vec![group]),
        ] {
            assert_eq!(search(None, filter).expect("kinds"), expected, "{filter:?}");
        }
        for (kind, filter) in [
            (None, "usrName eq \"a\""),
            (None, "userName pr and members pr"),
            (Some(user), "members pr"),
            (Some(group), "userName pr"),
        ] {
            let refused = search(kind, Some(filter));
            let is_filter = matches!(
                refused,
                Err(Error::Constraint {
                    reason: "invalidFilter",
                    ..
                })
            );
            assert!(is_filter, "{filter}: {refused:?}");
        }
    }
}
