//! What people mark in the access portal.

use base::{AccountId, UserId};
use db::Tx;
use domain::Error;
use store::portal::Favourite;

use super::view::Reach;
use super::{Caller, no_access, portal_person};
use crate::{App, Cx, Failure};

/// How many marks a person may have.
const FAVOURITES: usize = 200;

impl App {
    /// Marks an account, or a role of it, of those that the person behind `cx` may use.
    pub async fn put_portal_favourite(
        &self,
        cx: &Cx,
        account: &AccountId,
        role_name: Option<&str>,
    ) -> Result<(), Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let (account, role_name) = (account.clone(), role_name.map(ToOwned::to_owned));
        let permit = self.permit_by_proof("cardea:PutPortalFavourite", "*", &person.owner);
        self.change(cx, permit, "put_portal_favourite", move |tx, permit| {
            let caller = Caller::find(tx, &person, now)?;
            let favourite = favourite(tx, &caller, &account, role_name.as_deref())?;
            let favourite = favourite.ok_or_else(no_access)?;
            let reach = Reach::find(tx, &caller, now)?;
            if !reach.has(&favourite) {
                return Err(no_access().into());
            }
            let user = &person.user_id;
            let marked = store::portal::favourites(tx, user)?;
            if marked.len() >= FAVOURITES && !marked.contains(&favourite) {
                // What is no longer theirs has made room.
                let (kept, gone): (Vec<_>, Vec<_>) =
                    marked.into_iter().partition(|marked| reach.has(marked));
                for gone in gone {
                    store::portal::delete_favourite(tx, permit, user, &gone)?;
                }
                check_room(kept.len())?;
            }
            Ok(store::portal::put_favourite(
                tx, permit, user, &favourite, now,
            )?)
        })
        .await
    }

    /// Takes a mark away; of what is not marked, or no longer theirs, nothing is told.
    pub async fn delete_portal_favourite(
        &self,
        cx: &Cx,
        account: &AccountId,
        role_name: Option<&str>,
    ) -> Result<(), Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let (account, role_name) = (account.clone(), role_name.map(ToOwned::to_owned));
        let permit = self.permit_by_proof("cardea:DeletePortalFavourite", "*", &person.owner);
        self.change(cx, permit, "delete_portal_favourite", move |tx, permit| {
            let caller = Caller::find(tx, &person, now)?;
            let user: &UserId = &person.user_id;
            if let Some(favourite) = favourite(tx, &caller, &account, role_name.as_deref())? {
                store::portal::delete_favourite(tx, permit, user, &favourite)?;
            }
            Ok(())
        })
        .await
    }
}

fn check_room(marks: usize) -> Result<(), Error> {
    if marks < FAVOURITES {
        return Ok(());
    }
    Err(Error::limit(format!(
        "No more than {FAVOURITES} accounts and roles can be favourites."
    )))
}

/// The mark on an account or a role; none where there is no permission set of this name.
fn favourite(
    tx: &mut Tx<'_>,
    caller: &Caller,
    account: &AccountId,
    role_name: Option<&str>,
) -> Result<Option<Favourite>, Failure> {
    let permission_set = match role_name {
        None => None,
        Some(name) => match store::permission_sets::find_by_name(tx, &caller.instance, name)? {
            Some(set) => Some(set.id),
            None => return Ok(None),
        },
    };
    Ok(Some(Favourite {
        account: account.clone(),
        permission_set,
    }))
}
