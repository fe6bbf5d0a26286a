//! Signing in with a password.

use std::sync::Arc;
use std::time::{Duration, Instant};

use argon2::password_hash::PasswordHasher as _;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, Version};
use base::Clock as _;
use db::Error;
use domain::Permit;
use domain::sign_in::Password;
use load::{
    Connection, Figure, Processor, Row, Step, Stepping, Trouble, Worker, float, milliseconds,
};
use testkit::TestServer;

use crate::browser::{Flow, cookie};
use crate::scenarios::grants::{Moving, from_everywhere};
use crate::stage::{Stage, on};

const PASSWORD: &str = "Correct horse 1 battery";
/// As many as hashes are computed at once, and some that wait.
const CONNECTIONS: usize = 4;
/// How many people sign in.
const PEOPLE: usize = CONNECTIONS;

pub(crate) async fn password(stage: &Stage) -> Vec<Row> {
    let hashed = hash();
    for somebody in stage.world.people.iter().take(PEOPLE) {
        let owner = stage.server.instance.owner.clone();
        let permit = Permit::issued_by_the_authorizer("bench:SetPassword", "*".to_owned(), owner);
        let password = Password {
            hash: hashed.clone(),
            one_time: None,
            changed_at: stage.server.clock.now(),
        };
        let user = somebody.user.clone();
        let put: Result<(), Error> = stage
            .db
            .write("password", move |tx| {
                store::sign_in::put_password(tx, &permit, &user, &password)
            })
            .await;
        put.expect("a password");
    }
    let own = |worker: usize| -> Box<dyn Worker> {
        let people = &stage.world.people;
        let somebody = people.get(worker % PEOPLE).expect("people");
        Box::new(SigningIn {
            server: Arc::clone(&stage.server),
            user_name: somebody.user_name.clone(),
            moving: Moving::default(),
        })
    };
    let dial = from_everywhere(&stage.server.address);
    let measured = stage.run("password sign-in", CONNECTIONS, &dial, own).await;
    let alone = hashes(stage).await;
    let mut row = Row::new(
        "password sign-in",
        "three requests of a browser: the page, the user name, the password (Argon2id, 19 MiB, t=2, p=1)",
    )
    .figure(Figure::new("one hash alone, processor time", milliseconds(alone), "ms"));
    if let Some(each) = measured.processor_per_request() {
        let overhead = (each.as_secs_f64() / alone.as_secs_f64() - 1.0) * 100.0;
        let name = "processor time beyond the hash";
        row = row.figure(Figure::new(name, overhead, "%").at_most(10.0));
    }
    vec![row.measured(measured)]
}

/// Somebody who signs in again and again.
struct SigningIn {
    server: Arc<TestServer>,
    user_name: String,
    moving: Moving,
}

impl Worker for SigningIn {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        Box::pin(async move {
            self.moving.on(connection);
            let flow = Flow::begin(connection, &self.server.address, "/sign-in", None).await?;
            let name = ("username", self.user_name.as_str());
            flow.send(connection, "user_name", name).await?;
            let password = ("password", PASSWORD);
            let done = flow.send(connection, "password", password).await?;
            match cookie(&done, "cardea-session") {
                Some(_) => Ok(Step::Done),
                None => Err(Trouble::new("not signed in")),
            }
        })
    }
}

/// With the server's parameters.
fn hash() -> String {
    let params = Params::new(19 * 1024, 2, 1, None).expect("parameters");
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash: PasswordHash = argon2
        .hash_password_with_salt(PASSWORD.as_bytes(), b"a salt of 16 b..")
        .expect("a hash");
    hash.to_string()
}

/// The processor time of one hash, on the server's threads and as many at once as the server does.
async fn hashes(stage: &Stage) -> Duration {
    let alone = Processor::Threads(vec!["server-".to_owned()]);
    let before = alone.used();
    let until = Instant::now() + stage.options.duration() / 2;
    let count = on(&stage.server_side, async move {
        let mut both = tokio::task::JoinSet::new();
        for _ in 0..2 {
            both.spawn_blocking(move || {
                let mut count = 0_u64;
                while Instant::now() < until {
                    std::hint::black_box(hash());
                    count += 1;
                }
                count
            });
        }
        both.join_all().await.into_iter().sum::<u64>()
    })
    .await;
    let used = match (before, alone.used()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => Duration::ZERO,
    };
    used.div_f64(float(count.max(1)))
}
