//! Applications. What belongs to one goes with it.

pub mod assignments;
mod settings;

use base::{AccountId, ApplicationId, InstanceId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::application::{Application, Assignment, SignIn, SignInOrigin, Switch};

use crate::instances::{ClientRequest, client_request};

pub use settings::{
    Scope, count_scopes, delete_actor_policy, delete_grant, delete_scope, find_actor_policy,
    find_grant, find_scope, list_grants, list_scopes, put_actor_policy, put_grant, put_scope,
};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, instance_id, account_id, provider, name, description, status, visibility, \
             sign_in_origin, application_url, assignment_required, background_sessions, \
             created_at, created_from FROM applications ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO applications (id, instance_id, account_id, provider, name, \
    description, status, visibility, sign_in_origin, application_url, assignment_required, \
    background_sessions, created_at, created_from, client_token, client_request) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
const UPDATE: &str = "UPDATE applications SET name = $1, description = $2, status = $3, \
    sign_in_origin = $4, application_url = $5, assignment_required = $6, \
    background_sessions = $7 WHERE id = $8";
const DELETE: &str = "DELETE FROM applications WHERE id = $1";
const DELETE_ASSIGNMENTS: &str = "DELETE FROM application_assignments WHERE application_id = $1";
const DELETE_SCOPES: &str = "DELETE FROM application_scopes WHERE application_id = $1";
const DELETE_GRANTS: &str = "DELETE FROM application_grants WHERE application_id = $1";
const DELETE_ACTOR_POLICY: &str =
    "DELETE FROM application_actor_policies WHERE application_id = $1";
const DELETE_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id = $1";
const FIND: &str = select!("WHERE id = $1");
const FIND_BY_TOKEN: &str = "SELECT id, client_token, client_request FROM applications \
    WHERE instance_id = $1 AND client_token = $2";
const LIST: &str = select!("WHERE instance_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const LIST_OF_ACCOUNT: &str =
    select!("WHERE instance_id = $1 AND account_id = $2 AND id > $3 ORDER BY id LIMIT $4");
const LIST_OF_PROVIDER: &str =
    select!("WHERE instance_id = $1 AND provider = $2 AND id > $3 ORDER BY id LIMIT $4");
const LIST_OF_BOTH: &str = select!(
    "WHERE instance_id = $1 AND account_id = $2 AND provider = $3 AND id > $4 \
     ORDER BY id LIMIT $5"
);
const COUNT: &str = "SELECT COUNT(*) FROM applications WHERE instance_id = $1";

/// Adds an application.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    application: &Application,
    request: Option<&ClientRequest>,
) -> Result<(), Error> {
    let (origin, url) = sign_in(application);
    let binds = binds![
        &application.id,
        &application.instance,
        &application.account,
        &application.provider,
        &application.name,
        application.description.as_deref(),
        application.status.as_str(),
        application.visibility.as_str(),
        origin,
        url,
        application.assignment == Assignment::Required,
        application.background_sessions.as_str(),
        application.created_at,
        &application.created_from,
        request.map(|request| request.token.as_str()),
        request.map(|request| request.digest.as_str()),
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Replaces what of an application can change.
pub fn update(tx: &mut Tx<'_>, _permit: &Permit, application: &Application) -> Result<(), Error> {
    let (origin, url) = sign_in(application);
    let binds = binds![
        &application.name,
        application.description.as_deref(),
        application.status.as_str(),
        origin,
        url,
        application.assignment == Assignment::Required,
        application.background_sessions.as_str(),
        &application.id,
    ];
    tx.execute(UPDATE, binds).map(drop)
}

/// Removes an application with its assignments, scopes, grants, actor policy and tags.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, id: &ApplicationId) -> Result<(), Error> {
    for sql in [
        DELETE,
        DELETE_ASSIGNMENTS,
        DELETE_SCOPES,
        DELETE_GRANTS,
        DELETE_ACTOR_POLICY,
        DELETE_TAGS,
    ] {
        tx.execute(sql, binds![id])?;
    }
    Ok(())
}

/// The application of this id, where there is one.
pub fn find(tx: &mut Tx<'_>, id: &ApplicationId) -> Result<Option<Application>, Error> {
    tx.find(FIND, binds![id])?
        .as_ref()
        .map(application)
        .transpose()
}

/// The application that was made with a token, and the request that it was made by.
pub fn find_by_token(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    token: &str,
) -> Result<Option<(ApplicationId, ClientRequest)>, Error> {
    let Some(row) = tx.find(FIND_BY_TOKEN, binds![instance, token])? else {
        return Ok(None);
    };
    client_request(&row, 1)?
        .map(|request| Ok((row.get(0)?, request)))
        .transpose()
}

/// The applications of an instance after the id `after`, in order of their ids: all, or those of
/// an account, or of a provider, or of both.
pub fn list(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    account: Option<&AccountId>,
    provider: Option<&str>,
    after: &str,
    limit: i64,
) -> Result<Vec<Application>, Error> {
    let rows = match (account, provider) {
        (None, None) => tx.query(LIST, binds![instance, after, limit]),
        (Some(account), None) => tx.query(LIST_OF_ACCOUNT, binds![instance, account, after, limit]),
        (None, Some(provider)) => {
            tx.query(LIST_OF_PROVIDER, binds![instance, provider, after, limit])
        }
        (Some(account), Some(provider)) => tx.query(
            LIST_OF_BOTH,
            binds![instance, account, provider, after, limit],
        ),
    };
    rows?.iter().map(application).collect()
}

/// How many applications an instance has.
pub fn count(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![instance])
}

fn sign_in(application: &Application) -> (Option<&str>, Option<&str>) {
    let sign_in = application.sign_in.as_ref();
    (
        sign_in.map(|sign_in| sign_in.origin.as_str()),
        sign_in.and_then(|sign_in| sign_in.application_url.as_deref()),
    )
}

fn application(row: &Row) -> Result<Application, Error> {
    let switch = |index: usize, column: &str| -> Result<Switch, Error> {
        let text: String = row.get(index)?;
        Switch::parse(&text).ok_or_else(|| Error::corrupt(format!("applications.{column}")))
    };
    let origin: Option<String> = row.get(8)?;
    let sign_in = match origin {
        None => None,
        Some(origin) => Some(SignIn {
            origin: SignInOrigin::parse(&origin)
                .ok_or_else(|| Error::corrupt("applications.sign_in_origin"))?,
            application_url: row.get(9)?,
        }),
    };
    Ok(Application {
        id: row.get(0)?,
        instance: row.get(1)?,
        account: row.get(2)?,
        provider: row.get(3)?,
        name: row.get(4)?,
        description: row.get(5)?,
        status: switch(6, "status")?,
        visibility: switch(7, "visibility")?,
        sign_in,
        assignment: if row.get(10)? {
            Assignment::Required
        } else {
            Assignment::NotRequired
        },
        background_sessions: switch(11, "background_sessions")?,
        created_at: row.get(12)?,
        created_from: row.get(13)?,
    })
}
