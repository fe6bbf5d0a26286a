//! What keeps identity providers from removing more than anybody can have meant.

use base::{Timestamp, UserId};
use db::Tx;
use domain::Permit;
use domain::identity::UserStatus;
use domain::scim::{Guard, Provisioner, Removal, Removed, held};

use crate::{App, Failure};

impl App {
    /// Counts what is about to be removed, in the transaction that removes it: a user who is made
    /// inactive (and was not before), a membership. Refuses it where that would be more than the
    /// guard of the instance lets pass.
    pub(crate) fn guard_removal(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        provisioner: &Provisioner,
        removal: &Removal,
    ) -> Result<(), Failure> {
        self.guard_removals(tx, permit, provisioner, (removal, 1))
    }

    /// The same of a user or a group that is about to be deleted, with the memberships that end with
    /// it.
    pub(crate) fn guard_deletion(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        provisioner: &Provisioner,
        removal: &Removal,
    ) -> Result<(), Failure> {
        self.guard_removal(tx, permit, provisioner, removal)?;
        let count = store::scim::guards::count_ending_memberships;
        let ending = count(tx, &provisioner.store, removal, self.clock().now())?;
        let memberships = Removal {
            what: Removed::Membership,
            id: removal.id.clone(),
        };
        self.guard_removals(tx, permit, provisioner, (&memberships, ending))
    }

    fn guard_removals(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        provisioner: &Provisioner,
        (removal, weight): (&Removal, i64),
    ) -> Result<(), Failure> {
        // Not when the request began: it may go on for long, and so may what it removes.
        let now = self.clock().now();
        let (instance, what) = (&provisioner.instance, removal.what);
        let Some(kept) = store::scim::guards::find(tx, instance)? else {
            return Ok(());
        };
        if let Some(hold) = kept.hold.filter(|_| !provisioner.is_dry_run) {
            return Err(held(hold.words).into());
        }
        let is_confirmed = kept.confirmed_until.is_some_and(|until| now < until);
        if is_confirmed || kept.guard.percent(what).is_none() {
            return Ok(());
        }
        let from = now.minus(kept.guard.window).max(kept.counted_from);
        // What is removed twice counts once.
        let counted = store::scim::guards::weight_of(tx, instance, removal, from)?;
        let weight = weight.saturating_sub(counted);
        if weight <= 0 || !is_there(tx, provisioner, removal)? {
            return Ok(());
        }
        let present = present(tx, permit, provisioner, what, (from, now))?;
        let Some(allowed) = kept.guard.allowance(what, present) else {
            return Ok(());
        };
        let others = store::scim::guards::count_removals(tx, instance, what, from)?;
        if others.saturating_add(weight) > allowed {
            return Err(held(words(&kept.guard, what, (allowed, present))).into());
        }
        let removal = (removal, weight);
        store::scim::guards::put_removal(tx, permit, instance, removal, now)?;
        Ok(())
    }

    /// When what `permit` is for was asked.
    pub(super) fn moment(&self, permit: &Permit) -> Timestamp {
        let author = permit.author();
        author.map_or_else(|| self.clock().now(), |author| author.at)
    }
}

/// Whether it is among those that the limit is a part of: a user who is not active is not.
fn is_there(
    tx: &mut Tx<'_>,
    provisioner: &Provisioner,
    removal: &Removal,
) -> Result<bool, Failure> {
    let (Removed::User, Ok(user)) = (removal.what, UserId::parse(&removal.id)) else {
        return Ok(true);
    };
    let user = store::identity::find_user(tx, &provisioner.store, &user)?;
    Ok(user.is_some_and(|user| user.status == UserStatus::Enabled))
}

/// How many of the kind there were when the window began; they are counted once a window.
fn present(
    tx: &mut Tx<'_>,
    permit: &Permit,
    provisioner: &Provisioner,
    what: Removed,
    (from, now): (Timestamp, Timestamp),
) -> Result<i64, db::Error> {
    let instance = &provisioner.instance;
    if let Some(present) = store::scim::guards::find_count(tx, instance, what, from)? {
        return Ok(present);
    }
    // Those that were removed in the window were there at its beginning; those whose removal was
    // rehearsed are there still.
    let gone = if provisioner.is_dry_run {
        0
    } else {
        let place = (instance, &provisioner.store);
        store::scim::guards::count_gone(tx, place, what, from)?
    };
    let present = count(tx, provisioner, what)?.saturating_add(gone);
    store::scim::guards::put_count(tx, permit, instance, what, (now, present))?;
    Ok(present)
}

fn count(tx: &mut Tx<'_>, provisioner: &Provisioner, what: Removed) -> Result<i64, db::Error> {
    let store = &provisioner.store;
    match what {
        Removed::User => store::scim::guards::count_enabled_users(tx, store),
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
