//! Who applications are assigned to.

use base::{ApplicationId, InstanceId, Page, PageRequest};
use db::Tx;
use domain::application::{self, Application};
use domain::assignment::Principal;
use domain::{Error, Kind, instance};

use crate::app_tokens::is_assigned;
use crate::applications::rights::Asked;
use crate::applications::{ApplicationRef, require};
use crate::assignments::{key_of_principal, principal_of_key, require_principal};
use crate::{App, Cx};

impl App {
    /// Assigns an application to a user or group.
    pub async fn create_application_assignment(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        principal: Principal,
    ) -> Result<(), Error> {
        let action = "sso:CreateApplicationAssignment";
        let (instance, permit) = self.enter_application(cx, &application, action).await?;
        let now = cx.now();
        self.change(cx, permit, action, move |tx, permit| {
            let found = require(tx, &application)?;
            require_principal(tx, &instance, &principal)?;
            let insert = store::applications::assignments::insert;
            if !insert(tx, permit, &instance.id, &found.id, &principal, now)? {
                return Err(application::already_assigned(principal.id()).into());
            }
            Ok(())
        })
        .await
    }

    /// Ends an assignment, and what the application holds of a user whom it is not for any more.
    /// Of the members of a group that ends when it is used the next time.
    ///
    /// AWS: the model calls it idempotent, so that ending what is not there is no error
    /// (unconfirmed).
    pub async fn delete_application_assignment(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        principal: Principal,
    ) -> Result<(), Error> {
        let action = "sso:DeleteApplicationAssignment";
        let (instance, permit) = self.enter_application(cx, &application, action).await?;
        let now = cx.now();
        self.change(cx, permit, action, move |tx, permit| {
            let found = require(tx, &application)?;
            store::applications::assignments::delete(tx, permit, &found.id, &principal)?;
            if let Principal::User(user) = &principal {
                let person = (&instance.identity_store_id, user);
                if !is_assigned(tx, &found, person, now)? {
                    let held = (&found.id, user);
                    store::app_tokens::delete_of_user(tx, permit, held, now)?;
                }
            }
            Ok(())
        })
        .await
    }

    /// Looks that an application is assigned to this very principal; a group does not stand for
    /// its members.
    pub async fn get_application_assignment(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        principal: Principal,
    ) -> Result<(), Error> {
        let action = "sso:DescribeApplicationAssignment";
        self.read_application(cx, application, action, move |tx, found| {
            if store::applications::assignments::exists(tx, &found.id, &principal)? {
                return Ok(());
            }
            Err(Error::not_found(Kind::ApplicationAssignment, principal.id()).into())
        })
        .await
    }

    /// Who an application is assigned to.
    pub async fn list_application_assignments(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        page: PageRequest,
    ) -> Result<Page<Principal>, Error> {
        let action = "sso:ListApplicationAssignments";
        self.read_application(cx, application, action, move |tx, found| {
            let after = page.after.as_deref().map(principal_of_key).transpose()?;
            let (after, limit) = (after.as_ref(), page.probe());
            let found = store::applications::assignments::list(tx, &found.id, after, limit)?;
            Ok(Page::from_probe(found, &page, key_of_principal))
        })
        .await
    }

    /// What is assigned to a principal, and where it is a user, to its groups.
    ///
    /// AWS: that the groups' are among them is unconfirmed.
    pub async fn list_application_assignments_for_principal(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        principal: Principal,
        filter: Option<ApplicationRef>,
        page: PageRequest,
    ) -> Result<Page<(Application, Principal)>, Error> {
        let action = "sso:ListApplicationAssignmentsForPrincipal";
        let mut asked = Asked::new(action, instance::arn(instance));
        if let Some(application) = &filter {
            asked = asked.of_account(&application.account);
        }
        let asked = self.with_tags(asked, instance, instance.as_str()).await?;
        let of = filter.as_ref().map(|application| &application.account);
        let instance = self.enter_or_see(cx, instance, asked, of).await?;
        let now = cx.now();
        self.read(action, move |tx| {
            require_principal(tx, &instance, &principal)?;
            let mut principals = vec![principal.clone()];
            if let Principal::User(user) = &principal {
                let store = &instance.identity_store_id;
                let groups = store::identity::group_ids_of_user(tx, store, user, now)?;
                principals.extend(groups.into_iter().map(Principal::Group));
            }
            let after = page.after.as_deref().map(place_of_key).transpose()?;
            let found = if let Some(application) = &filter {
                of_application(tx, application, principals, after.as_ref())?
            } else {
                store::applications::assignments::list_of_principals(
                    tx,
                    &instance.id,
                    &principals,
                    after.as_ref(),
                    page.probe(),
                )?
            };
            let mut assigned = Vec::with_capacity(found.len());
            for (id, principal) in found {
                if let Some(application) = store::applications::find(tx, &id)? {
                    assigned.push((application, principal));
                }
            }
            Ok(Page::from_probe(
                assigned,
                &page,
                |(application, principal)| {
                    format!("{}|{}", application.id, key_of_principal(principal))
                },
            ))
        })
        .await
    }
}

/// Which of the principals an application is assigned to, after a place in the list.
fn of_application(
    tx: &mut Tx<'_>,
    application: &ApplicationRef,
    mut principals: Vec<Principal>,
    after: Option<&(ApplicationId, Principal)>,
) -> Result<Vec<(ApplicationId, Principal)>, crate::Failure> {
    let found = require(tx, application)?;
    principals.sort();
    let mut assigned = Vec::new();
    for principal in principals {
        let place = (found.id.clone(), principal);
        let is_next = after.is_none_or(|after| place > *after);
        if is_next && store::applications::assignments::exists(tx, &found.id, &place.1)? {
            assigned.push(place);
        }
    }
    Ok(assigned)
}

fn place_of_key(key: &str) -> Result<(ApplicationId, Principal), base::InvalidPageToken> {
    let (id, principal) = key.split_once('|').ok_or(base::InvalidPageToken)?;
    let id = ApplicationId::parse(id).map_err(|_invalid| base::InvalidPageToken)?;
    Ok((id, principal_of_key(principal)?))
}
