//! Organizational units and the walk through the tree.

use base::{OrganizationalUnitId, Page};
use domain::organization::{
    ChildId, OrganizationalUnit, ParentId, Tag, TaggedId, check_tags, check_unit_count,
    check_unit_depth,
};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::ask::Ask;
use super::{existing_parent_path, no_token, page};
use crate::{App, Cx, Failure};

/// Which children `ListChildren` lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Children {
    /// Accounts.
    Accounts,
    /// Organizational units.
    Units,
}

impl App {
    /// `CreateOrganizationalUnit`; answers the unit and its ARN.
    pub async fn create_organizational_unit(
        &self,
        cx: &Cx,
        parent: ParentId,
        name: String,
        tags: Vec<Tag>,
    ) -> Result<(OrganizationalUnit, String), Error> {
        let quotas = self.quotas();
        let ask = Ask::management("organizations:CreateOrganizationalUnit")
            .on(&parent)
            .setting(&tags);
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        check_tags([], &tags, quotas.size(Quota::OrganizationTags))?;
        let id = OrganizationalUnitId::generate_below(&organization.root, self.entropy());
        let arn = organization.unit_arn(&id);
        cx.creates(&arn);
        let unit = self
            .change(
                cx,
                permit,
                "create_organizational_unit",
                move |tx, permit| {
                    let mut path = existing_parent_path(tx, &organization, &parent)?;
                    check_unit_depth(&path, quotas.size(Quota::UnitDepth))?;
                    let count = store::organizations::units::count(tx, &organization.id)?;
                    check_unit_count(count, quotas.of(Quota::OrganizationalUnits))?;
                    path.push_str(id.as_str());
                    path.push('/');
                    let unit = OrganizationalUnit {
                        id: id.clone(),
                        parent: parent.clone(),
                        name: name.clone(),
                        path,
                    };
                    store::organizations::units::insert(tx, permit, &organization.id, &unit, now)
                        .map_err(duplicate_name)?;
                    let tagged = TaggedId::Unit(id.clone());
                    store::organizations::tags::put(tx, permit, &organization.id, &tagged, &tags)?;
                    Ok(unit)
                },
            )
            .await?;
        Ok((unit, arn))
    }

    /// `UpdateOrganizationalUnit`: its name is all that can change; answers it and its ARN.
    pub async fn update_organizational_unit(
        &self,
        cx: &Cx,
        id: OrganizationalUnitId,
        name: Option<String>,
    ) -> Result<(OrganizationalUnit, String), Error> {
        let ask = Ask::management("organizations:UpdateOrganizationalUnit").on(&id);
        let (organization, permit) = self.manage(cx, ask).await?;
        let arn = organization.unit_arn(&id);
        let unit = self
            .change(
                cx,
                permit,
                "update_organizational_unit",
                move |tx, permit| {
                    let mut unit = store::organizations::units::find(tx, &organization.id, &id)?
                        .ok_or_else(|| Error::not_found(Kind::OrganizationalUnit, &id))?;
                    if let Some(name) = &name {
                        store::organizations::units::update_name(tx, permit, &id, name)
                            .map_err(duplicate_name)?;
                        unit.name.clone_from(name);
                    }
                    Ok(unit)
                },
            )
            .await?;
        Ok((unit, arn))
    }

    /// `DescribeOrganizationalUnit`; answers the unit and its ARN.
    pub async fn describe_organizational_unit(
        &self,
        cx: &Cx,
        id: OrganizationalUnitId,
    ) -> Result<(OrganizationalUnit, String), Error> {
        let ask = Ask::read("organizations:DescribeOrganizationalUnit").on(&id);
        let (organization, _) = self.manage(cx, ask).await?;
        let arn = organization.unit_arn(&id);
        let unit = self
            .read("describe_organizational_unit", move |tx| {
                let unit = store::organizations::units::find(tx, &organization.id, &id)?;
                Ok(unit.ok_or_else(|| Error::not_found(Kind::OrganizationalUnit, &id))?)
            })
            .await?;
        Ok((unit, arn))
    }

    /// `DeleteOrganizationalUnit`: it must be empty.
    pub async fn delete_organizational_unit(
        &self,
        cx: &Cx,
        id: OrganizationalUnitId,
    ) -> Result<(), Error> {
        let ask = Ask::management("organizations:DeleteOrganizationalUnit").on(&id);
        let (organization, permit) = self.manage(cx, ask).await?;
        self.change(
            cx,
            permit,
            "delete_organizational_unit",
            move |tx, permit| {
                let unit = store::organizations::units::find(tx, &organization.id, &id)?;
                let unit = unit.ok_or_else(|| Error::not_found(Kind::OrganizationalUnit, &id))?;
                if store::organizations::units::has_children(tx, &unit.id)? {
                    return Err(Error::conflict(
                    Kind::Child,
                    "The specified OU is not empty. Move all accounts to another root or to other \
                     OUs, remove all child OUs, and try the operation again.",
                )
                .into());
                }
                let tagged = TaggedId::Unit(id.clone());
                store::organizations::tags::delete_all(tx, permit, &tagged)?;
                store::organizations::units::delete(tx, permit, &unit.id)?;
                Ok(())
            },
        )
        .await
    }

    /// `ListOrganizationalUnitsForParent`: a page of units and their ARNs.
    pub async fn list_organizational_units(
        &self,
        cx: &Cx,
        parent: ParentId,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<(OrganizationalUnit, String)>, Error> {
        let ask = Ask::read("organizations:ListOrganizationalUnitsForParent").on(&parent);
        let (organization, _) = self.manage(cx, ask).await?;
        let page = page(limit, token)?;
        self.read("list_organizational_units", move |tx| {
            existing_parent_path(tx, &organization, &parent)?;
            let units = store::organizations::units::list(tx, &parent, &page)?;
            let units = Page::from_probe(units, &page, |unit| unit.id.to_string());
            Ok(units.map(|unit| {
                let arn = organization.unit_arn(&unit.id);
                (unit, arn)
            }))
        })
        .await
    }

    /// `ListChildren`: a page of what is directly in a root or unit.
    pub async fn list_children(
        &self,
        cx: &Cx,
        parent: ParentId,
        children: Children,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<ChildId>, Error> {
        let ask = Ask::read("organizations:ListChildren").on(&parent);
        let (organization, _) = self.manage(cx, ask).await?;
        let page = page(limit, token)?;
        self.read("list_children", move |tx| {
            existing_parent_path(tx, &organization, &parent)?;
            let ids: Vec<ChildId> = match children {
                Children::Accounts => {
                    store::organizations::list_members_of_parent(tx, &organization, &parent, &page)?
                        .into_iter()
                        .map(|member| ChildId::Account(member.account.id))
                        .collect()
                }
                Children::Units => store::organizations::units::list(tx, &parent, &page)?
                    .into_iter()
                    .map(|unit| ChildId::Unit(unit.id))
                    .collect(),
            };
            Ok(Page::from_probe(ids, &page, ToString::to_string))
        })
        .await
    }

    /// `ListParents`: a child has exactly one, so no token was ever given out.
    pub async fn list_parents(
        &self,
        cx: &Cx,
        child: ChildId,
        token: Option<&str>,
    ) -> Result<ParentId, Error> {
        let ask = match &child {
            ChildId::Account(id) => Ask::read("organizations:ListParents").on(id),
            ChildId::Unit(id) => Ask::read("organizations:ListParents").on(id),
        };
        let (organization, _) = self.manage(cx, ask).await?;
        no_token(token)?;
        self.read("list_parents", move |tx| {
            let parent = match &child {
                ChildId::Account(account) => {
                    store::organizations::find_member(tx, &organization, account)?
                        .map(|member| member.parent)
                }
                ChildId::Unit(unit) => {
                    store::organizations::units::find(tx, &organization.id, unit)?
                        .map(|unit| unit.parent)
                }
            };
            Ok(parent.ok_or_else(|| Error::not_found(Kind::Child, &child))?)
        })
        .await
    }
}

fn duplicate_name(error: db::Error) -> Failure {
    if error.is_unique("organizational_units_name") {
        return Error::conflict(
            Kind::OrganizationalUnit,
            "An OU with the same name already exists.",
        )
        .into();
    }
    error.into()
}
