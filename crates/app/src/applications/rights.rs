//! What requests about applications and trusted token issuers need leave for.

use std::fmt::Debug;

use base::{AccountId, InstanceId, sha256_hex};
use domain::instance::Instance;
use domain::permission_set::Tag;
use domain::{Error, Kind, Permit};
use store::instances::ClientRequest;

use crate::authorize::Access;
use crate::{App, Cx};

/// An action and what it is about; the first resource is the one that a denial and the audit trail
/// name.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    action: &'static str,
    /// ARNs with their tags.
    resources: Vec<(String, Vec<Tag>)>,
    setting: Vec<Tag>,
    application_account: Option<AccountId>,
    region: Option<String>,
    delegates: Delegates,
}

/// Whether delegated administrators may what the owner may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Delegates {
    May,
    MayNot,
}

impl Asked {
    /// Leave for `action` on a resource.
    pub(crate) fn new(action: &'static str, resource: impl Into<String>) -> Self {
        Self {
            action,
            resources: vec![(resource.into(), Vec::new())],
            setting: Vec::new(),
            application_account: None,
            region: None,
            delegates: Delegates::May,
        }
    }

    /// And on another resource.
    #[must_use]
    pub(crate) fn and(mut self, resource: impl Into<String>) -> Self {
        self.resources.push((resource.into(), Vec::new()));
        self
    }

    /// These tags are to be set.
    #[must_use]
    pub(crate) fn setting(mut self, tags: &[Tag]) -> Self {
        self.setting = tags.to_vec();
        self
    }

    /// It is about an application of this account (`sso:ApplicationAccount`).
    #[must_use]
    pub(crate) fn of_account(mut self, account: &AccountId) -> Self {
        self.application_account = Some(account.clone());
        self
    }

    /// The home region of the instance (`sso:PrimaryRegion`).
    #[must_use]
    pub(crate) fn in_region(mut self, region: &str) -> Self {
        self.region = Some(region.to_owned());
        self
    }

    /// Delegated administrators may not (§11.2).
    #[must_use]
    pub(crate) fn only_owner(mut self) -> Self {
        self.delegates = Delegates::MayNot;
        self
    }

    /// What is asked of the owner.
    pub(crate) fn access(&self, owner: &AccountId) -> Access {
        let pairs = |tags: &[Tag]| -> Vec<(String, String)> {
            let pair = |tag: &Tag| (tag.key.clone(), tag.value.clone());
            tags.iter().map(pair).collect()
        };
        let mut access: Option<Access> = None;
        for (arn, tags) in &self.resources {
            let tags = pairs(tags);
            let named = match access {
                None => Access::new(self.action, arn, owner),
                Some(access) => access.and(arn),
            };
            access = Some(named.tagged(tags.iter().map(|(k, v)| (k.as_str(), v.as_str()))));
        }
        let mut access = access.unwrap_or_else(|| Access::new(self.action, "*", owner));
        if !self.setting.is_empty() {
            let tags = self.setting.iter();
            access = access.setting_tags(tags.map(|tag| (tag.key.as_str(), tag.value.as_str())));
        }
        if let Some(account) = &self.application_account {
            access = access.with("sso:ApplicationAccount", account.as_str());
        }
        if let Some(region) = &self.region {
            access = access.with("sso:PrimaryRegion", region.as_str());
        }
        match self.delegates {
            Delegates::May => access.delegated_to("sso.amazonaws.com"),
            Delegates::MayNot => access,
        }
    }
}

impl App {
    /// The instance `id`, and leave to do in it what is asked for. Whoever may not even ask learns
    /// nothing about which instances there are: their own rights are looked at first.
    pub(crate) async fn enter(
        &self,
        cx: &Cx,
        id: &InstanceId,
        asked: Asked,
    ) -> Result<(Instance, Permit), Error> {
        let wanted = id.clone();
        let found = self
            .read("find_instance", move |tx| {
                Ok(store::instances::find(tx, &wanted)?)
            })
            .await?;
        let own = self.own_account(cx);
        let owner = found.as_ref().map_or(&own, |instance| &instance.owner);
        let asked = asked.in_region(&self.settings().region);
        let permit = self.authorize(cx, asked.access(owner)).await?;
        let instance = found.ok_or_else(|| Error::not_found(Kind::Instance, id))?;
        Ok((instance, permit))
    }

    /// The same question, with the tags of its last resource: the instance, or what of it has
    /// `id`.
    pub(crate) async fn with_tags(
        &self,
        mut asked: Asked,
        instance: &InstanceId,
        id: &str,
    ) -> Result<Asked, Error> {
        let (instance, id) = (instance.clone(), id.to_owned());
        let tags = self
            .read("list_tags", move |tx| {
                Ok(store::permission_sets::list_tags(tx, &instance, &id)?)
            })
            .await?;
        if let Some((_, known)) = asked.resources.last_mut() {
            *known = tags;
        }
        Ok(asked.in_region(&self.settings().region))
    }
}

/// What a token stands for: the digest of the request that it came with.
pub(crate) fn fingerprint(token: Option<&str>, request: &impl Debug) -> Option<ClientRequest> {
    token.map(|token| ClientRequest {
        token: token.to_owned(),
        digest: sha256_hex(&format!("{request:?}")),
    })
}
