//! Automatic provisioning: identity providers that bring people and groups by SCIM.
//!
//! Invariants: whoever has a token may do what SCIM can in the token's own store, and nothing else:
//! the authorizer knows no policy for them. Every change that comes by SCIM goes through
//! [`App::provision`], so that a rehearsal, the guard and the reports see all of it.

mod administration;
mod groups;
mod guard;
mod housekeeping;
mod lists;
mod provisioning;
mod resource;
mod search;
mod shown;
#[cfg(test)]
mod tests;
mod users;

use base::{AccountId, IdentityStoreId, Timestamp};
use db::Tx;
use domain::instance::Instance;
use domain::scim::{Provisioner, ProvisioningMode, ReportEntry, TokenFacts};
use domain::sign_in::{Digest, ProvisioningToken};
use domain::{Actor, Error, Kind, Permit};
use scim::{Mode, ScimError, ScimType};
use store::scim::guards::Kept;

use crate::{App, Call, Cx, Failure};

pub use administration::{
    CreateProvisioningToken, CreatedProvisioningToken, Provisioning, WantedReports,
};
pub use search::{Found, Search};
pub use shown::{ANOTHER_VERSION, Condition, Shown};

/// What SCIM can do, as the actions of the Identity Store that do the same.
const ACTIONS: [&str; 17] = [
    "cardea:SetUserStatus",
    "identitystore:CreateGroup",
    "identitystore:CreateGroupMembership",
    "identitystore:CreateUser",
    "identitystore:DeleteGroup",
    "identitystore:DeleteGroupMembership",
    "identitystore:DeleteUser",
    "identitystore:DescribeGroup",
    "identitystore:DescribeUser",
    "identitystore:GetGroupMembershipId",
    "identitystore:IsMemberInGroups",
    "identitystore:ListGroupMemberships",
    "identitystore:ListGroupMembershipsForMember",
    "identitystore:ListGroups",
    "identitystore:ListUsers",
    "identitystore:UpdateGroup",
    "identitystore:UpdateUser",
];

impl App {
    /// The identity provider with this bearer token at the SCIM endpoint of `tenant`, and its
    /// request. A token that is unknown, has ended or is another tenant's is refused in the same
    /// words, and so is every token while provisioning is not enabled or people sign in here. What
    /// changes anything is looked at again in its transaction ([`still_entered`]).
    pub async fn authenticate_provisioner(
        &self,
        cx: &Cx,
        tenant: &str,
        bearer: &str,
    ) -> Result<(Cx, Provisioner), Error> {
        let (Ok(store), Some(token)) = (
            IdentityStoreId::parse(tenant),
            ProvisioningToken::parse(bearer),
        ) else {
            return Err(no_provisioner());
        };
        let now = cx.now();
        let found = self
            .read("authenticate_provisioner", move |tx| {
                let digest = token.digest();
                let entered = entered(tx, &store, now, |_, stored| stored.matches(&digest))?;
                let Entered {
                    facts,
                    instance,
                    kept,
                } = entered;
                let guard = kept.map(|kept| kept.guard).unwrap_or_default();
                let provisioner = Provisioner {
                    token: facts.id.clone(),
                    name: facts.name.clone(),
                    instance: instance.id,
                    owner: instance.owner,
                    store: store.clone(),
                    mode: facts.mode,
                    is_dry_run: guard.dry_run,
                    only_owned: guard.only_owned,
                };
                Ok((facts, provisioner))
            })
            .await;
        let (facts, provisioner): (TokenFacts, Provisioner) = found?;
        self.note_token_use(&facts, now);
        let cx = if provisioner.is_dry_run {
            cx.renamed(rehearsed(cx.call()))
        } else {
            cx.clone()
        };
        let cx = cx.with_actor(Actor::Provisioner(provisioner.clone()));
        Ok((cx, provisioner))
    }

    /// Leave for a provisioner to do `action` to `resource`, an ARN of its own store. What it names
    /// must be looked up in [`Provisioner::store`] and nowhere else.
    pub(crate) fn provisioner_permit(
        &self,
        cx: &Cx,
        action: &'static str,
        resource: impl Into<String>,
    ) -> Result<Permit, Error> {
        let resource = resource.into();
        match cx.actor() {
            Actor::Provisioner(provisioner) if ACTIONS.contains(&action) => {
                let owner: &AccountId = &provisioner.owner;
                Ok(self.permit_by_proof(action, resource, owner))
            }
            actor => Err(crate::authorize::denied(actor, action, &resource)),
        }
    }
}

impl App {
    /// What is told to a provider whose request could not even be begun, once it is reported.
    async fn reported(&self, cx: &Cx, about: ReportEntry, error: Error) -> Error {
        match self.report_failure(cx, about, &error).await {
            Ok(()) => error,
            Err(failure) => failure,
        }
    }
}

/// What lets a provisioner in.
struct Entered {
    facts: TokenFacts,
    instance: Instance,
    kept: Option<Kept>,
}

/// Looks whether the token that `is_token` says is good for anything at `now`.
fn entered(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    now: Timestamp,
    is_token: impl Fn(&TokenFacts, &Digest) -> bool,
) -> Result<Entered, Failure> {
    let Some(instance) = store::scim::find_provisioned(tx, store)? else {
        return Err(no_provisioner().into());
    };
    let mut found = None;
    // All of them, whichever it is: there are two at the most.
    for (facts, stored) in store::scim::tokens::list(tx, &instance)? {
        if is_token(&facts, &stored) && now < facts.expires_at {
            found = Some(facts);
        }
    }
    let facts = found.ok_or_else(no_provisioner)?;
    let source = store::identity_sources::find(tx, &instance)?;
    let instance = store::instances::find(tx, &instance)?;
    let (Some(instance), true) = (instance, source.is_external()) else {
        return Err(no_provisioner().into());
    };
    let owner = store::organizations::find_account(tx, &instance.owner)?;
    if owner.is_some_and(|owner| !owner.is_open()) {
        // As everybody else is told.
        return Err(Error::denied("The account is suspended.").into());
    }
    let kept = store::scim::guards::find(tx, &instance.id)?;
    Ok(Entered {
        facts,
        instance,
        kept,
    })
}

/// Looks in the transaction that changes something whether the provisioner may still do so at
/// `now`: the request may have begun long ago, and much may have been asked at once. Answers the
/// guard as it is now.
fn still_entered(
    tx: &mut Tx<'_>,
    provisioner: &Provisioner,
    now: Timestamp,
) -> Result<Option<Kept>, Failure> {
    let is_token = |facts: &TokenFacts, _: &Digest| facts.id == provisioner.token;
    let entered = entered(tx, &provisioner.store, now, is_token)?;
    if entered.instance.id != provisioner.instance {
        return Err(no_provisioner().into());
    }
    let guard = entered.kept.as_ref().map(|kept| kept.guard);
    let guard = guard.unwrap_or_default();
    let known = (provisioner.is_dry_run, provisioner.only_owned);
    if (guard.dry_run, guard.only_owned) != known {
        // What was begun under one rule does not go on under another.
        return Err(Error::conflict(
            Kind::Provisioning,
            "The provisioning guard was changed while this was going on; try again.",
        )
        .into());
    }
    Ok(entered.kept)
}

/// Whose habits a provisioner's answers follow, as the language calls them.
pub const fn mode_of(provisioner: &Provisioner) -> Mode {
    match provisioner.mode {
        ProvisioningMode::Aws => Mode::Aws,
        ProvisioningMode::Rfc => Mode::Rfc,
    }
}

/// The provider that asks.
fn provisioner(cx: &Cx) -> Result<Provisioner, Error> {
    match cx.actor() {
        Actor::Provisioner(provisioner) => Ok(provisioner.clone()),
        _ => Err(no_provisioner()),
    }
}

/// What the language refuses, as an outcome.
fn refused(error: ScimError) -> Error {
    match (error.status, error.scim_type) {
        (409, _) => Error::conflict(Kind::Target, error.detail),
        (_, Some(kind)) if kind != ScimType::InvalidValue => Error::Constraint {
            reason: kind.name(),
            message: error.detail,
        },
        _ => Error::invalid(error.detail),
    }
}

/// In the trail a request that changes nothing is not to look as if it had.
fn rehearsed(call: &Call) -> Call {
    let mut call = call.clone();
    let additional = serde_json::from_str(&call.additional);
    let mut additional: serde_json::Map<String, serde_json::Value> = additional.unwrap_or_default();
    additional.insert("dryRun".to_owned(), true.into());
    call.additional = serde_json::Value::Object(additional).to_string();
    call
}

/// The same whatever is wrong.
fn no_provisioner() -> Error {
    Error::Unauthenticated {
        message: "The access token is not valid.".to_owned(),
    }
}
