//! The applications tab of the access portal (`ListPortalApplications`).

use std::collections::BTreeSet;

use base::{ApplicationId, InstanceId, Page, PageRequest};
use db::Tx;
use domain::Error;
use domain::application::{Application, Assignment, SignInOrigin, Switch};
use domain::assignment::Principal;

use super::{Caller, portal_person};
use crate::{App, Cx};

/// An application that a person may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalApplication {
    /// Its ARN.
    pub arn: String,
    /// What people call it.
    pub name: String,
    /// For people.
    pub description: Option<String>,
    /// Where the person begins to sign in to it, where the application has said.
    pub start_url: Option<String>,
}

/// How many applications are looked at in one statement.
const PROBE: i64 = 100;
/// How many assignments of a person are looked at: more than there can be.
const MOST: i64 = i64::MAX;

impl App {
    /// The applications that the person behind `cx` may use and that are to be shown, in order of
    /// their ids: what is assigned to them or a group of theirs, and what needs no assignment.
    pub async fn list_portal_applications(
        &self,
        cx: &Cx,
        request: PageRequest,
    ) -> Result<Page<PortalApplication>, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        self.read("list_portal_applications", move |tx| {
            let caller = Caller::find(tx, &person, now)?;
            let wanted = usize::try_from(request.probe()).unwrap_or(usize::MAX);
            let after = request.after_or_empty();
            let found = usable(tx, &caller.instance, &caller.principals, after, wanted)?;
            let page = Page::from_probe(found, &request, |last| last.id.to_string());
            Ok(page.map(|application| PortalApplication {
                arn: application.arn(),
                start_url: start_url(&application),
                name: application.name,
                description: application.description,
            }))
        })
        .await
    }
}

/// Whether there is any.
pub(super) fn has_any(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principals: &[Principal],
) -> Result<bool, db::Error> {
    Ok(!usable(tx, instance, principals, "", 1)?.is_empty())
}

fn usable(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principals: &[Principal],
    after: &str,
    wanted: usize,
) -> Result<Vec<Application>, db::Error> {
    let assigned =
        store::applications::assignments::list_of_principals(tx, instance, principals, None, MOST)?;
    let assigned: BTreeSet<_> = assigned.into_iter().map(|(id, _)| id).collect();
    let mut found = Vec::new();
    let mut last: Option<ApplicationId> = None;
    loop {
        let after = last.as_ref().map_or(after, ApplicationId::as_str);
        let rows = store::applications::list(tx, instance, None, None, after, PROBE)?;
        let Some(row) = rows.last() else {
            return Ok(found);
        };
        last = Some(row.id.clone());
        for application in rows {
            if is_shown(&application)
                && (application.assignment == Assignment::NotRequired
                    || assigned.contains(&application.id))
            {
                found.push(application);
                if found.len() == wanted {
                    return Ok(found);
                }
            }
        }
    }
}

fn is_shown(application: &Application) -> bool {
    application.status == Switch::Enabled && application.visibility == Switch::Enabled
}

/// Applications that want to be sent an assertion unasked cannot be opened by a link.
fn start_url(application: &Application) -> Option<String> {
    let sign_in = application.sign_in.as_ref()?;
    let begins_there = sign_in.origin == SignInOrigin::Application;
    sign_in
        .application_url
        .clone()
        .filter(|url| begins_there && is_web_address(url))
}

/// What an administrator wrote becomes a link: nothing that a browser would run.
fn is_web_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
