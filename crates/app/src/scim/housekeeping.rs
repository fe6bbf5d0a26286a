//! What is done for automatic provisioning without being asked: administrators are warned before a
//! token ends, what is old is forgotten, and how long providers are silent is measured.

use base::{AccountId, Duration, Timestamp};
use db::Tx;
use domain::mail::{Announcement, Letter, MailAddress};
use domain::scim::{LONGEST_WINDOW, REPORTS_KEPT, TokenFacts, WARNINGS, due_warning};
use domain::{Error, Permit};

use crate::authorize::system_permit;
use crate::{App, Failure, measure};

/// How much is looked at, or forgotten, at once.
const SOME: i64 = 500;

impl App {
    /// All of it; errors are logged, and it is tried again.
    pub(crate) async fn tend_provisioning(&self, now: Timestamp) {
        let tended = async {
            self.warn_of_ending_tokens(now).await?;
            self.forget_old_reports(now).await?;
            self.measure_provisioning(now).await
        };
        if let Err(error) = tended.await {
            tracing::warn!(%error, "automatic provisioning is not looked after; it is tried again");
        }
    }

    /// Writes the letters that are due before tokens end, each once, whichever node comes first.
    async fn warn_of_ending_tokens(&self, now: Timestamp) -> Result<(), Error> {
        if !self.delivers_mail() {
            return Ok(());
        }
        let longest = WARNINGS.into_iter().max().unwrap_or_default();
        let until = now.plus(Duration::from_days(longest));
        let mut place = (now, String::new());
        loop {
            let (from, id) = place;
            let ending = self
                .read("ending_tokens", move |tx| {
                    let list = store::scim::tokens::list_ending;
                    Ok(list(tx, (from, &id), until, SOME)?)
                })
                .await?;
            for (token, warned) in &ending {
                let lived = (token.created_at, token.expires_at);
                if let Some(days) = due_warning(now, lived, *warned) {
                    self.warn_of(token.clone(), days, now).await?;
                }
            }
            let Some((last, _)) = ending.last() else {
                return Ok(());
            };
            place = (last.expires_at, last.id.to_string());
        }
    }

    async fn warn_of(&self, token: TokenFacts, days: i64, now: Timestamp) -> Result<(), Error> {
        let app = self.clone();
        let management = self.settings().management_account.clone();
        self.write("warn_of_ending_token", move |tx| {
            let Some(instance) = store::instances::find(tx, &token.instance)? else {
                return Ok(());
            };
            let permit = system_permit("cardea:TendProvisioning", &management);
            if !store::scim::tokens::note_warning(tx, &permit, &token.id, days)? {
                return Ok(());
            }
            let what = Announcement::ProvisioningTokenEnds {
                token: token.name.clone().unwrap_or_else(|| token.id.to_string()),
                instance: instance.id.to_string(),
                ends_at: token.expires_at,
            };
            app.announce(tx, &instance.owner, now, what)
        })
        .await
    }

    /// Writes to whoever administers `account`: at the address of its root.
    pub(super) fn announce(
        &self,
        tx: &mut Tx<'_>,
        account: &AccountId,
        now: Timestamp,
        what: Announcement,
    ) -> Result<(), Failure> {
        let owner = store::organizations::find_account(tx, account)?;
        let Some(Ok(to)) = owner.map(|owner| MailAddress::parse(&owner.email)) else {
            tracing::warn!(%account, "no letter can be written to the account's e-mail address");
            return Ok(());
        };
        let permit: Permit = system_permit("cardea:TendProvisioning", account);
        self.post(
            tx,
            &permit,
            now,
            &to,
            &Letter::Announcement { what, at: now },
        )
    }

    async fn forget_old_reports(&self, now: Timestamp) -> Result<(), Error> {
        let (reported, removed) = (now.minus(REPORTS_KEPT), now.minus(LONGEST_WINDOW));
        let is_old = self
            .read("old_reports", move |tx| {
                Ok(store::scim::is_any_old(tx, reported, removed)?)
            })
            .await?;
        let mut forgotten = u64::from(is_old);
        while forgotten > 0 {
            let management = self.settings().management_account.clone();
            forgotten = self
                .write("forget_reports", move |tx| {
                    let permit = system_permit("cardea:TendProvisioning", &management);
                    let delete = store::scim::guards::delete_old;
                    let removals = delete(tx, &permit, removed, SOME)?;
                    let delete = store::scim::reports::delete_old;
                    Ok(delete(tx, &permit, reported, SOME)?.saturating_add(removals))
                })
                .await?;
        }
        Ok(())
    }

    async fn measure_provisioning(&self, now: Timestamp) -> Result<(), Error> {
        let seen = self
            .read("provisioning_seen", |tx| Ok(store::scim::list_seen(tx)?))
            .await?;
        measure::provisioning(&seen, now);
        Ok(())
    }
}
