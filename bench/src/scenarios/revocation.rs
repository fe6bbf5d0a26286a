//! From the call that ends somebody's access to the first refusal of their credentials.

use std::time::Instant;

use base::Clock as _;
use domain::identity::UserStatus;
use load::{Connection, Figure, Latencies, Row, milliseconds};
use serde_json::json;

use crate::stage::{Stage, on};
use crate::wire::{call, failed, query_call};
use crate::world::Somebody;

/// How often each way is measured, for each second of the options.
const ROUNDS: u32 = 10;

pub(crate) async fn revoke(stage: &Stage) -> Vec<Row> {
    let (mut left, mut disabled) = (Latencies::default(), Latencies::default());
    for number in 0..stage.options.seconds.saturating_mul(ROUNDS).min(50) {
        let (server, db) = (&stage.server, &stage.db);
        let name = format!("leaver-{number}");
        let leaver = stage.world.newcomer(server, db, &name).await;
        until_refused(stage, &leaver, &mut left, leave(stage, &leaver)).await;
        let name = format!("disabled-{number}");
        let other = stage.world.newcomer(server, db, &name).await;
        until_refused(stage, &other, &mut disabled, disable(stage, &other)).await;
    }
    let about = "credentials of a role are used without a pause until they are refused";
    let worst = left.longest().max(disabled.longest());
    let row = Row::new("revocation", about)
        .spread("DeleteGroupMembership to the first refusal", &left)
        .spread("disabling a user to the first refusal", &disabled)
        .figure(Figure::new("longest of all", milliseconds(worst), "ms").at_most(1_000.0));
    vec![row]
}

async fn leave(stage: &Stage, somebody: &Somebody) {
    let store = stage.server.instance.identity_store_id.as_str();
    let input = json!({"IdentityStoreId": store, "MembershipId": somebody.membership});
    let target = "AWSIdentityStore.DeleteGroupMembership";
    call(&stage.server, ("identitystore", target), &input).await;
}

async fn disable(stage: &Stage, somebody: &Somebody) {
    let (app, user) = (stage.server.app.clone(), somebody.user.clone());
    let store = stage.server.instance.identity_store_id.clone();
    on(&stage.server_side, async move {
        let (cx, status) = (app.root_cx(), UserStatus::Disabled);
        let done = app.set_user_status(&cx, &store, &user, status).await;
        done.expect("disabled");
    })
    .await;
}

async fn until_refused(
    stage: &Stage,
    somebody: &Somebody,
    latencies: &mut Latencies,
    ending: impl Future<Output = ()>,
) {
    let caller = somebody.credentials(&stage.server).await;
    let connection = Connection::open(&stage.dial()).await;
    let mut connection = connection.unwrap_or_else(|trouble| failed("revocation", &trouble));
    let mut use_them = async || {
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        let now = stage.server.clock.now();
        let asked = query_call(&caller, ("sts", &stage.server.address), now, form);
        let answer = connection.ask(asked).await;
        let answer = answer.unwrap_or_else(|trouble| failed("revocation", &trouble));
        answer.status.is_success()
    };
    assert!(use_them().await, "they are good before");
    let began = Instant::now();
    ending.await;
    while use_them().await {}
    latencies.record(began.elapsed());
}
