//! What keeps identity providers from removing more than anybody can have meant.

use base::Timestamp;
use db::Tx;
use domain::identity::Stamp;
use domain::scim::{Guard, Provisioner, Removal, Removed, held};
use domain::{Error, Permit};

use crate::{App, Failure};

impl App {
    /// Counts what is about to be removed, in the transaction that removes it: a user who is deleted
    /// or made inactive (and was not before), a group, a membership. Refuses it where that would be
    /// more than the guard of the instance lets pass.
    pub(crate) fn guard_removal(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        provisioner: &Provisioner,
        removal: &Removal,
    ) -> Result<(), Failure> {
        let now = self.moment(permit);
        let instance = &provisioner.instance;
        let Some(kept) = store::scim::guards::find(tx, instance)? else {
            return Ok(());
        };
        if let Some(hold) = kept.hold.filter(|_| !provisioner.is_dry_run) {
            return Err(held(hold.words).into());
        }
        let is_confirmed = kept.confirmed_until.is_some_and(|until| now < until);
        if is_confirmed || kept.guard.percent(removal.what).is_none() {
            return Ok(());
        }
        let from = now.minus(kept.guard.window).max(kept.counted_from);
        let what = removal.what;
        let known = store::scim::guards::present_at_first_removal(tx, instance, what, from)?;
        let present = match known {
            Some(present) => present,
            None => count(tx, provisioner, what)?,
        };
        let Some(allowed) = kept.guard.allowance(what, present) else {
            return Ok(());
        };
        let others =
            store::scim::guards::count_other_removals(tx, instance, removal, from, allowed)?;
        if others >= allowed {
            return Err(held(words(&kept.guard, what, (allowed, present))).into());
        }
        let removed = (now, present);
        store::scim::guards::put_removal(tx, permit, instance, removal, removed)?;
        Ok(())
    }

    /// Refuses to touch what somebody else made, where the instance wants that.
    #[expect(
        clippy::unused_self,
        reason = "a rule of provisioning, like those beside it"
    )]
    pub(crate) fn check_owned(
        &self,
        provisioner: &Provisioner,
        created: &Stamp,
        name: &str,
    ) -> Result<(), Error> {
        if !provisioner.only_owned || provisioner.owns(created) {
            return Ok(());
        }
        Err(Error::denied(format!(
            "`{name}` was not made by automatic provisioning, and the provisioning guard lets it \
             touch only what it made."
        )))
    }

    /// When what `permit` is for was asked.
    pub(super) fn moment(&self, permit: &Permit) -> Timestamp {
        let author = permit.author();
        author.map_or_else(|| self.clock().now(), |author| author.at)
    }
}

fn count(tx: &mut Tx<'_>, provisioner: &Provisioner, what: Removed) -> Result<i64, db::Error> {
    let store = &provisioner.store;
    match what {
        Removed::User => store::identity::count_users(tx, store),
        Removed::Group => store::identity::count_groups(tx, store),
        Removed::Membership => store::identity::count_memberships(tx, store),
    }
}

/// What happened and how to go on, for the administrators of the provider and of this.
fn words(guard: &Guard, what: Removed, (allowed, present): (i64, i64)) -> String {
    let (things, percent) = (what.several(), guard.percent(what).unwrap_or_default());
    let window = span(guard.window.seconds());
    format!(
        "The provisioning guard stopped this: within {window} more than {allowed} of {present} \
         {things} ({percent} %) would be removed. Nothing more is removed until an administrator \
         confirms the run (`cardea scim confirm`) or discards it (`cardea scim confirm \
         --discard`); everything else goes on."
    )
}

/// Such as `2 hours`.
pub(super) fn span(seconds: i64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")];
    let found = units.iter().find(|(length, _)| seconds % length == 0);
    let (count, unit) = found.map_or((seconds, "second"), |(length, unit)| {
        (seconds / length, *unit)
    });
    match count {
        1 => format!("a{} {unit}", if unit == "hour" { "n" } else { "" }),
        _ => format!("{count} {unit}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn a_window_is_said_in_its_largest_unit() {
        for (seconds, words) in [
            (60, "a minute"),
            (90, "90 seconds"),
            (3_600, "an hour"),
            (5_400, "90 minutes"),
            (86_400, "a day"),
            (7 * 86_400, "7 days"),
        ] {
            assert_eq!(span(seconds), words);
        }
    }
}
