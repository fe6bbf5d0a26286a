//! What people's clients ask for all day.

use std::sync::Arc;

use base::Clock as _;
use load::{Asking, Row, Worker};

use crate::scenarios::HOT;
use crate::stage::Stage;
use crate::wire::{portal, query_call};
use crate::world::Somebody;

pub(crate) async fn credentials(stage: &Stage) -> Vec<Row> {
    let about = "GET /federation/credentials with a bearer token; recorded in the trail";
    ask(stage, ("GetRoleCredentials", about), |somebody| {
        let (role, account) = (somebody.role_name, &somebody.account);
        format!("/federation/credentials?role_name={role}&account_id={account}")
    })
    .await
}

pub(crate) async fn accounts(stage: &Stage) -> Vec<Row> {
    let about = "GET /assignment/accounts with a bearer token: ten accounts";
    let uri = |_: &Somebody| "/assignment/accounts".to_owned();
    ask(stage, ("ListAccounts", about), uri).await
}

pub(crate) async fn roles(stage: &Stage) -> Vec<Row> {
    let about = "GET /assignment/roles with a bearer token: three roles";
    ask(stage, ("ListAccountRoles", about), |somebody| {
        format!("/assignment/roles?account_id={}", somebody.account)
    })
    .await
}

/// Each connection is somebody's.
async fn ask(stage: &Stage, what: (&str, &str), uri: impl Fn(&Somebody) -> String) -> Vec<Row> {
    let row = stage.measure(what, |worker| {
        let people = &stage.world.people;
        let somebody = people.get(worker % people.len()).expect("people");
        let (uri, token) = (uri(somebody), somebody.access_token.clone());
        let server = Arc::clone(&stage.server);
        Box::new(Asking(move || Some(portal(&server, &uri, &token))))
    });
    vec![row.await.held_to(HOT.0, HOT.1)]
}

pub(crate) async fn identity(stage: &Stage) -> Vec<Row> {
    let mut callers = Vec::new();
    for somebody in &stage.world.people {
        callers.push(Arc::new(somebody.credentials(&stage.server).await));
    }
    let worker = |worker: usize| -> Box<dyn Worker> {
        let caller = Arc::clone(callers.get(worker % callers.len()).expect("callers"));
        let server = Arc::clone(&stage.server);
        Box::new(Asking(move || {
            let form = "Action=GetCallerIdentity&Version=2011-06-15";
            let now = server.clock.now();
            Some(query_call(&caller, ("sts", &server.address), now, form))
        }))
    };
    let about = "POST / to STS, signed with the credentials of a permission set's role";
    let row = stage.measure(("GetCallerIdentity", about), worker).await;
    vec![row.held_to(HOT.0, HOT.1)]
}
