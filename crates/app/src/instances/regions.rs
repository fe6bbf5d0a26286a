//! The Regions of an instance.
//!
//! DIFFERENCE: a Region of AWS is a replica of the instance in another place. Here every node
//! answers for every Region from the one database, so that a Region is added and removed at once,
//! and no customer managed key is needed for it.

use base::{InstanceId, Page, PageRequest, Timestamp};
use domain::instance::{self, AddedRegion, Instance};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::Asked;
use crate::{App, Cx};

/// A Region of an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstanceRegion {
    /// Such as `eu-west-1`.
    pub name: String,
    /// Since when; since its creation for the primary one.
    pub added_at: Timestamp,
    /// Whether it is the one that the instance was made in.
    pub state: RegionState,
}

/// What a Region is to an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionState {
    /// The one that it was made in.
    Primary,
    /// One that it was added to.
    Added,
}

impl App {
    /// Adds an instance to a Region.
    pub async fn add_region(&self, cx: &Cx, id: &InstanceId, name: String) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:AddRegion";
        let (_, permit) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        if name == self.settings().region {
            return Err(instance::region_added(&name));
        }
        let id = id.clone();
        let region = AddedRegion {
            name,
            added_at: cx.now(),
        };
        self.change(cx, permit, "add_region", move |tx, permit| {
            let regions = store::instances::list_regions(tx, &id)?;
            if regions.iter().any(|known| known.name == region.name) {
                return Err(instance::region_added(&region.name).into());
            }
            if regions.len() >= quotas.size(Quota::Regions) {
                let most = quotas.of(Quota::Regions);
                return Err(instance::too_many_regions(&id, most).into());
            }
            Ok(store::instances::insert_region(tx, permit, &id, &region)?)
        })
        .await
    }

    /// Removes an instance from a Region that it was added to.
    pub async fn remove_region(&self, cx: &Cx, id: &InstanceId, name: String) -> Result<(), Error> {
        let action = "sso:RemoveRegion";
        let (_, permit) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        let primary = &self.settings().region;
        if name == *primary {
            return Err(instance::primary_region_stays(&name));
        }
        if cx.region() != primary {
            return Err(instance::removed_from_primary(primary));
        }
        let id = id.clone();
        self.change(cx, permit, "remove_region", move |tx, permit| {
            if !store::instances::delete_region(tx, permit, &id, &name)? {
                return Err(Error::not_found(Kind::Region, &name).into());
            }
            Ok(())
        })
        .await
    }

    /// A Region of an instance.
    pub async fn get_region(
        &self,
        cx: &Cx,
        id: &InstanceId,
        name: String,
    ) -> Result<InstanceRegion, Error> {
        let action = "sso:DescribeRegion";
        let (instance, _) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        if name == self.settings().region {
            return Ok(self.primary_region(&instance));
        }
        self.read(action, move |tx| {
            store::instances::find_region(tx, &instance.id, &name)?
                .map(InstanceRegion::from)
                .ok_or_else(|| Error::not_found(Kind::Region, &name).into())
        })
        .await
    }

    /// The Regions of an instance: the primary one, then the others in order of their names.
    pub async fn list_regions(
        &self,
        cx: &Cx,
        id: &InstanceId,
        page: PageRequest,
    ) -> Result<Page<InstanceRegion>, Error> {
        let action = "sso:ListRegions";
        let (instance, _) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        let regions = self.regions_of(&instance).await?;
        // Few enough to be read whole; the token is the last one's name.
        let rest = match &page.after {
            None => regions,
            Some(after) => {
                let found = regions.iter().position(|region| region.name == *after);
                let skip = found.ok_or(base::InvalidPageToken)?.saturating_add(1);
                regions.into_iter().skip(skip).collect()
            }
        };
        Ok(Page::from_probe(rest, &page, |last| last.name.clone()))
    }

    /// The Regions of an instance that its caller may see.
    pub async fn regions_of(&self, instance: &Instance) -> Result<Vec<InstanceRegion>, Error> {
        let id = instance.id.clone();
        let added = self
            .read("list_regions", move |tx| {
                Ok(store::instances::list_regions(tx, &id)?)
            })
            .await?;
        let mut regions = vec![self.primary_region(instance)];
        regions.extend(added.into_iter().map(InstanceRegion::from));
        Ok(regions)
    }

    fn primary_region(&self, instance: &Instance) -> InstanceRegion {
        InstanceRegion {
            name: self.settings().region.clone(),
            added_at: instance.created_at,
            state: RegionState::Primary,
        }
    }
}

impl From<AddedRegion> for InstanceRegion {
    fn from(region: AddedRegion) -> Self {
        Self {
            name: region.name,
            added_at: region.added_at,
            state: RegionState::Added,
        }
    }
}
