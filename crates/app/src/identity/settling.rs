//! What is left to do of memberships after a request is answered: members of large groups that were
//! put into others or taken out, and memberships whose time is over. Nobody is let in by what is
//! left here: reads look at the present instant and at the nestings themselves.

use base::{Entropy, IdentityStoreId, MembershipId, Timestamp};
use db::Tx;
use domain::audit::EventType;
use domain::history::Author;
use domain::{Actor, Error, Kind, Permit};
use serde_json::json;
use store::identity::Flattening;

use super::{hand, stamp};
use crate::authorize::system_permit;
use crate::context::Call;
use crate::{App, Cx};

/// How many memberships are ended before other work has its turn.
const AT_ONCE: i64 = 100;

impl App {
    /// Does some of what is left, and wakes the reconciler where there may be more.
    pub(crate) async fn settle_memberships(&self) {
        match self.settle_some().await {
            Ok(0) => {}
            Ok(_some) => self.work().notify_one(),
            Err(error) => tracing::warn!(%error, "memberships are not settled; tried again"),
        }
    }

    /// Does all that is left; for tests.
    pub async fn settle_memberships_until_idle(&self) -> Result<(), Error> {
        while self.settle_some().await? > 0 {}
        Ok(())
    }

    async fn settle_some(&self) -> Result<usize, Error> {
        let now = self.clock().now();
        // So that a node that has nothing to do writes nothing.
        let left = self.read("memberships_left", move |tx| {
            let ended = store::identity::ended_memberships(tx, now, AT_ONCE)?;
            Ok((store::identity::next_flattening(tx)?, ended))
        });
        let (job, ended) = left.await?;
        let mut done = ended.len();
        for (store, id) in ended {
            self.end_membership(store, id).await?;
        }
        if let Some(job) = job {
            self.flatten(job).await?;
            done = done.saturating_add(1);
        }
        Ok(done)
    }

    /// A page of what a nesting leads to, in the name of whoever asked for it.
    async fn flatten(&self, job: Flattening) -> Result<(), Error> {
        let (cx, permit) = self.settling(String::new(), "null".to_owned());
        let (entropy, now) = (self.shared_entropy(), cx.now());
        self.change(&cx, permit, "flatten_groups", move |tx, permit| {
            // Another node may have been here.
            match store::identity::find_flattening(tx, &job)? {
                Some(job) => Ok(flatten_page(tx, permit, (&*entropy, now), &job)?),
                None => Ok(()),
            }
        })
        .await
    }

    /// Removes a membership whose time is over, with an event of its own.
    async fn end_membership(&self, store: IdentityStoreId, id: MembershipId) -> Result<(), Error> {
        let (wanted, of) = (id.clone(), store.clone());
        let found = self.read("find_ended_membership", move |tx| {
            let instance = store::instances::find_by_identity_store(tx, &of)?;
            Ok((
                instance,
                store::identity::find_any_membership(tx, &of, &wanted)?,
            ))
        });
        let (instance, Some(found)) = found.await? else {
            return Ok(());
        };
        let parameters = json!({
            "identityStoreId": store.as_str(),
            "membershipId": id.as_str(),
            "groupId": found.group_id.as_str(),
            "memberId": {"userId": found.user_id.as_str()},
        });
        let (cx, mut permit) =
            self.settling("ExpireGroupMembership".to_owned(), parameters.to_string());
        if let Some(instance) = instance {
            permit = system_permit(ACTION, &instance.owner);
        }
        cx.asks_for(&found.arn());
        let (entropy, stamp) = (self.shared_entropy(), stamp(cx.now(), &cx.actor().arn()));
        let ended = self.change(&cx, permit, "end_membership", move |tx, permit| {
            let found = store::identity::find_any_membership(tx, &store, &id)?;
            // It may have been prolonged, or ended by another node: then there is no event either.
            let found = found
                .filter(|found| found.direct.is_some_and(|until| !until.is_after(stamp.at)))
                .ok_or_else(|| Error::not_found(Kind::Membership, &id))?;
            let hand = hand(permit, &*entropy, &stamp, &store);
            hand.put_direct(tx, &id, (&found.group_id, &found.user_id), None)?;
            Ok(())
        });
        match ended.await {
            Err(Error::NotFound { .. }) => Ok(()),
            ended => ended,
        }
    }

    fn settling(&self, name: String, request_parameters: String) -> (Cx, Permit) {
        let settings = self.settings();
        let now = self.clock().now();
        let cx = Cx::internal(Actor::System, now, self.entropy(), &settings.region);
        let cx = cx.renamed(Call {
            source: "cardea.amazonaws.com".to_owned(),
            name,
            event_type: EventType::ServiceEvent,
            read_only: false,
            request_parameters,
            additional: "{}".to_owned(),
        });
        (cx, system_permit(ACTION, &settings.management_account))
    }
}

const ACTION: &str = "cardea:ExpireGroupMembership";

/// Does a page, in the name of whoever asked for it.
pub(crate) fn flatten_page(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (entropy, now): (&dyn Entropy, Timestamp),
    job: &Flattening,
) -> Result<(), db::Error> {
    let permit = permit.clone().used_by(Author {
        arn: job.requested_by.clone(),
        request_id: job.request_id.clone(),
        at: now,
    });
    let stamp = stamp(now, &job.requested_by);
    hand(&permit, entropy, &stamp, &job.store).flatten(tx, job)
}
