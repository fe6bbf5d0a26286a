//! Whether an application may act for a person now.

use base::{IdentityStoreId, Timestamp, UserId};
use db::Tx;
use domain::application::{Application, Assignment, Switch};
use domain::assignment::Principal;
use domain::sign_in::{SessionKind, SessionUse};

use crate::Failure;

/// Whether the application is for this person: assigned to them or to a group of theirs, or to
/// everybody.
pub(crate) fn is_assigned(
    tx: &mut Tx<'_>,
    application: &Application,
    (store, user): (&IdentityStoreId, &UserId),
    now: Timestamp,
) -> Result<bool, Failure> {
    if application.assignment == Assignment::NotRequired {
        return Ok(true);
    }
    let exists = store::applications::assignments::exists;
    if exists(tx, &application.id, &Principal::User(user.clone()))? {
        return Ok(true);
    }
    for group in store::identity::group_ids_of_user(tx, store, user, now)? {
        if exists(tx, &application.id, &Principal::Group(group))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether whoever holds a session may go on with it: an application must be there, enabled, and for
/// this person still, and it must be one that goes on without people where it does.
pub(super) fn may_hold(
    tx: &mut Tx<'_>,
    kind: &SessionKind,
    person: (&IdentityStoreId, &UserId),
    now: Timestamp,
) -> Result<bool, Failure> {
    let Some(id) = kind.application() else {
        return Ok(true);
    };
    let Some(holder) = store::applications::find(tx, id)? else {
        return Ok(false);
    };
    let goes_on = match kind {
        SessionKind::Background { .. } => holder.background_sessions == Switch::Enabled,
        SessionKind::Interactive | SessionKind::Application(_) => true,
    };
    Ok(goes_on && holder.status == Switch::Enabled && is_assigned(tx, &holder, person, now)?)
}

/// Of sessions of people those that can be used again: not those of applications that are not for
/// them any more, which end when somebody tries.
pub(crate) fn held(
    tx: &mut Tx<'_>,
    found: Vec<SessionUse>,
    now: Timestamp,
) -> Result<Vec<SessionUse>, Failure> {
    let mut held = Vec::with_capacity(found.len());
    for found in found {
        let session = &found.session;
        let stands = match session.kind.application() {
            None => true,
            Some(id) => match store::applications::find(tx, id)? {
                None => false,
                Some(holder) => {
                    let person = (&session.identity_store_id, &session.user_id);
                    is_assigned(tx, &holder, person, now)?
                }
            },
        };
        if stands {
            held.push(found);
        }
    }
    Ok(held)
}
