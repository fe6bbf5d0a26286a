//! What administrators decide of automatic provisioning, and what they see of it.

use base::{Duration, InstanceId, Page, PageRequest, ProvisioningTokenId, Timestamp};
use db::Tx;
use domain::identity_source::IdentitySource;
use domain::instance::Instance;
use domain::scim::{
    Guard, Hold, ProvisioningMode, Report, RunDecision, TOKEN_LIFETIME, TokenFacts,
    check_may_disable, check_room, check_token_name,
};
use domain::sign_in::ProvisioningToken;
use domain::{Error, Kind};
use store::scim::guards::Kept;
use store::scim::reports::Wanted;

use crate::instances::Asked;
use crate::{App, Cx, Failure};

/// Which reports are wanted.
pub use store::scim::reports::Wanted as WantedReports;

/// A token to be made.
#[derive(Debug, Clone)]
pub struct CreateProvisioningToken {
    /// What administrators are to call it.
    pub name: Option<String>,
    /// Whose habits its answers are to follow.
    pub mode: ProvisioningMode,
    /// For how long it is to be good; a year without, which is also the longest.
    pub lifetime: Option<Duration>,
}

/// A token as it is shown once.
#[derive(Debug)]
pub struct CreatedProvisioningToken {
    /// What can be seen of it later.
    pub facts: TokenFacts,
    /// What the identity provider is given.
    pub secret: ProvisioningToken,
    /// Where it is good.
    pub endpoint: String,
}

/// How automatic provisioning is set up, and how it goes.
#[derive(Debug)]
pub struct Provisioning {
    /// Since when it is enabled, if it is.
    pub enabled_at: Option<Timestamp>,
    /// Where identity providers find it.
    pub endpoint: String,
    /// Where people prove who they are: with a directory of our own, tokens are good for nothing.
    pub source: IdentitySource,
    /// The tokens, in order of their ids.
    pub tokens: Vec<TokenFacts>,
    /// When any of them was last used, to the minute.
    pub last_seen_at: Option<Timestamp>,
    /// How much may be removed.
    pub guard: Guard,
    /// What stands in the way of more removals, if anything does.
    pub hold: Option<Hold>,
    /// Until then removals are not held, because somebody confirmed a run.
    pub confirmed_until: Option<Timestamp>,
}

impl Provisioning {
    /// How long nothing has been heard.
    pub fn lag(&self, now: Timestamp) -> Option<Duration> {
        self.last_seen_at.map(|seen| now.since(seen))
    }
}

impl App {
    /// Lets identity providers provision the instance, as long as one says who its people are;
    /// answers where. Doing it again changes nothing.
    pub async fn enable_provisioning(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<String, Error> {
        let asked = Asked::new("cardea:EnableProvisioning").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let (endpoint, now) = (self.scim_endpoint(&instance), cx.now());
        self.change(cx, permit, "enable_provisioning", move |tx, permit| {
            // AWS: automatic provisioning is a part of an external identity provider (§8.3).
            if !store::identity_sources::find(tx, &instance.id)?.is_external() {
                return Err(Error::conflict(
                    Kind::Provisioning,
                    "Automatic provisioning needs an external identity provider, and the people \
                     of this instance sign in with its own directory. Change the identity source \
                     first.",
                )
                .into());
            }
            let of = (&instance.id, &instance.identity_store_id);
            store::scim::enable(tx, permit, of, now)?;
            Ok(())
        })
        .await?;
        Ok(endpoint)
    }

    /// Lets identity providers provision the instance no longer; what they made stays. Refused while
    /// there are tokens.
    pub async fn disable_provisioning(&self, cx: &Cx, instance: &InstanceId) -> Result<(), Error> {
        let asked = Asked::new("cardea:DisableProvisioning").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        self.change(cx, permit, "disable_provisioning", move |tx, permit| {
            let tokens = store::scim::tokens::list(tx, &instance.id)?;
            check_may_disable(tokens.len())?;
            store::scim::disable(tx, permit, &instance.id)?;
            Ok(())
        })
        .await
    }

    /// How automatic provisioning is set up, and how it goes.
    pub async fn describe_provisioning(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<Provisioning, Error> {
        let asked = Asked::new("cardea:DescribeProvisioning").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        let endpoint = self.scim_endpoint(&instance);
        self.read("describe_provisioning", move |tx| {
            let tokens = facts(tx, &instance.id)?;
            let kept = store::scim::guards::find(tx, &instance.id)?;
            let (guard, hold, confirmed_until) = match kept {
                None => (Guard::default(), None, None),
                Some(kept) => (kept.guard, kept.hold, kept.confirmed_until),
            };
            Ok(Provisioning {
                enabled_at: store::scim::find_enabled_at(tx, &instance.id)?,
                endpoint: endpoint.clone(),
                source: store::identity_sources::find(tx, &instance.id)?,
                last_seen_at: store::scim::find_last_seen_at(tx, &instance.id)?,
                tokens,
                guard,
                hold,
                confirmed_until,
            })
        })
        .await
    }

    /// Makes a token, which is shown now and never again.
    pub async fn create_provisioning_token(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        command: CreateProvisioningToken,
    ) -> Result<CreatedProvisioningToken, Error> {
        let asked = Asked::new("cardea:CreateProvisioningToken").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let name = command.name.as_deref().map(check_token_name).transpose()?;
        let lifetime = command.lifetime.unwrap_or(TOKEN_LIFETIME);
        if lifetime > TOKEN_LIFETIME || lifetime < Duration::from_days(1) {
            return Err(Error::invalid(
                "A provisioning token is good for between one and 365 days.",
            ));
        }
        let secret = ProvisioningToken::generate(self.entropy());
        let facts = TokenFacts {
            id: ProvisioningTokenId::generate(self.entropy()),
            instance: instance.id.clone(),
            name: name.map(str::to_owned),
            mode: command.mode,
            created_at: cx.now(),
            created_by: cx.actor().arn(),
            expires_at: cx.now().plus(lifetime),
            last_used_at: None,
        };
        let endpoint = self.scim_endpoint(&instance);
        let (kept, digest) = (facts.clone(), secret.digest());
        self.change(
            cx,
            permit,
            "create_provisioning_token",
            move |tx, permit| {
                if store::scim::find_enabled_at(tx, &kept.instance)?.is_none() {
                    return Err(Error::conflict(
                        Kind::Provisioning,
                        "Automatic provisioning is not enabled.",
                    )
                    .into());
                }
                check_room(store::scim::tokens::list(tx, &kept.instance)?.len())?;
                Ok(store::scim::tokens::insert(tx, permit, &kept, &digest)?)
            },
        )
        .await?;
        Ok(CreatedProvisioningToken {
            facts,
            secret,
            endpoint,
        })
    }

    /// The tokens of an instance, in order of their ids; never their secrets.
    pub async fn list_provisioning_tokens(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<Vec<TokenFacts>, Error> {
        let asked = Asked::new("cardea:ListProvisioningTokens").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        self.read("list_provisioning_tokens", move |tx| {
            facts(tx, &instance.id)
        })
        .await
    }

    /// Deletes a token, which is good for nothing from then on.
    pub async fn delete_provisioning_token(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        token: &str,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:DeleteProvisioningToken").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let missing = |id: &str| Error::not_found(Kind::ProvisioningToken, id);
        let id = ProvisioningTokenId::parse(token).map_err(|_malformed| missing(token))?;
        self.change(
            cx,
            permit,
            "delete_provisioning_token",
            move |tx, permit| {
                if store::scim::tokens::delete(tx, permit, &instance.id, &id)? {
                    return Ok(());
                }
                Err(missing(id.as_str()).into())
            },
        )
        .await
    }

    /// Decides how much identity providers may remove. What is held back stays so; what was confirmed
    /// is not any more.
    pub async fn put_provisioning_guard(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        guard: Guard,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:PutProvisioningGuard").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        guard.check()?;
        let now = cx.now();
        self.change(cx, permit, "put_provisioning_guard", move |tx, permit| {
            let before = store::scim::guards::find(tx, &instance.id)?;
            store::scim::guards::put(tx, permit, &instance.id, &guard)?;
            let was_dry = before.is_some_and(|kept| kept.guard.dry_run);
            if was_dry != guard.dry_run {
                // What was only rehearsed is not held against what is done.
                store::scim::guards::count_from(tx, permit, &instance.id, now)?;
            }
            Ok(())
        })
        .await
    }

    /// Decides of a run that was stopped. One that is confirmed goes on, and nothing is counted
    /// until a window has passed; answers until when. Discarding takes a confirmation back as well.
    pub async fn confirm_provisioning_run(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        decision: RunDecision,
    ) -> Result<Option<Timestamp>, Error> {
        let asked = Asked::new("cardea:ConfirmProvisioningRun").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let now = cx.now();
        self.change(cx, permit, "confirm_provisioning_run", move |tx, permit| {
            let kept = store::scim::guards::find(tx, &instance.id)?;
            let is_decidable = |kept: &Kept| {
                // What is confirmed can be taken back.
                let is_confirmed = kept.confirmed_until.is_some_and(|until| now < until);
                kept.hold.is_some() || (is_confirmed && decision == RunDecision::Discard)
            };
            let Some(kept) = kept.filter(is_decidable) else {
                return Err(Error::conflict(
                    Kind::Provisioning,
                    "No run of automatic provisioning is held back.",
                )
                .into());
            };
            let until = match decision {
                RunDecision::Confirm => Some(now.plus(kept.guard.window)),
                RunDecision::Discard => None,
            };
            store::scim::guards::release(tx, permit, &instance.id, now, until)?;
            Ok(until)
        })
        .await
    }

    /// What was done to each object, newest first.
    pub async fn list_provisioning_reports(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        wanted: Wanted,
        page: PageRequest,
    ) -> Result<Page<Report>, Error> {
        let asked = Asked::new("cardea:ListProvisioningReports").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        let before = before(&page)?;
        self.read("list_provisioning_reports", move |tx| {
            let (at, id) = (before.0, before.1.as_str());
            let list = store::scim::reports::list;
            let found = list(tx, &instance.id, &wanted, (at, id), page.probe())?;
            Ok(Page::from_probe(found, &page, |last| {
                format!("{}/{}", last.at.micros(), last.id)
            }))
        })
        .await
    }

    /// Where identity providers find the people and groups of an instance.
    ///
    /// DIFFERENCE: AWS has a host of its own for it; here it is below the public URL.
    fn scim_endpoint(&self, instance: &Instance) -> String {
        let (url, tenant) = (&self.settings().public_url, &instance.identity_store_id);
        format!("{url}/{tenant}/scim/v2/")
    }
}

fn facts(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Vec<TokenFacts>, Failure> {
    let tokens = store::scim::tokens::list(tx, instance)?;
    Ok(tokens.into_iter().map(|(facts, _)| facts).collect())
}

/// The place that a page begins behind: the key of the last report of the page before.
fn before(page: &PageRequest) -> Result<(Timestamp, String), Error> {
    let Some(key) = &page.after else {
        return Ok((Timestamp::from_micros(i64::MAX), String::new()));
    };
    let place = key.split_once('/').and_then(|(at, id)| {
        let at = at.parse().ok().map(Timestamp::from_micros)?;
        Some((at, id.to_owned()))
    });
    place.ok_or_else(|| base::InvalidPageToken.into())
}
