//! `cardea serve`: wiring.

use std::sync::Arc;

use app::outside::{Mailing, Outside};
use app::setup::{Installation, Wanted};
use app::{App, Keyring, Parts, Settings, TrailJournal};
use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use base::{AccountId, Entropy, SystemClock, SystemEntropy};
use db::Db;
use domain::instance::Instance;
use edge_aws::Operations;
use edge_web::Assets;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use serde_json::json;
use tokio::sync::{SetOnce, watch};
use tokio::task::JoinHandle;

use crate::client::Client;
use crate::config::{Config, Database, MailConfig, ServeOptions};
use crate::data_directory::{DataDirectory, TRAIL, write_secret};
use crate::demo::Demo;
use crate::emulator::Emulator;
use crate::health::Health;
use crate::outside::Https;
use crate::smtp::MailServer;
use crate::stage::{Stage, StopSignals, reached};
use crate::{Fatal, demo, emulator, listener, logging, own_answers};

/// AWS's example account; what emulators agree on.
const EMULATOR_ACCOUNT: &str = "123456789012";

pub(crate) async fn serve(options: ServeOptions) -> Result<(), Fatal> {
    let config = Config::load(options)?;
    logging::start(&config)?;
    let tls = config.tls.as_ref().map(listener::tls).transpose()?;
    let socket = listener::bind(config.listen).await?;
    let address = socket
        .local_addr()
        .map_err(|error| Fatal(format!("cannot learn the listening address: {error}")))?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    let local_url = if address.ip().is_unspecified() {
        format!("{scheme}://localhost:{}", address.port())
    } else {
        format!("{scheme}://{address}")
    };
    let public_url = config
        .public_url
        .clone()
        .unwrap_or_else(|| local_url.clone());
    let (stages, stage) = watch::channel(Stage::Starting);
    let health = Health::new(stage.clone());
    let router = Arc::new(SetOnce::new());
    let front = listener::Front {
        tls,
        probes: health.router(),
        router: Arc::clone(&router),
        trusted_proxies: config.trusted_proxies.clone().into(),
        stages: stage.clone(),
    };
    let server = tokio::spawn(listener::serve(socket, front, config.drain));
    let clock = Arc::new(SystemClock::default());
    let (directory, app) = if config.emulator {
        (
            None,
            emulated(&config, public_url, Arc::clone(&clock)).await?,
        )
    } else {
        let (directory, app) = installed(&config, public_url, Arc::clone(&clock)).await?;
        (Some(directory), app)
    };
    let metrics = start_metrics()?;
    let signals = StopSignals::listen()?;
    let operations = Operations::new(app.clone());
    let mut all = Router::new()
        .merge(health.router())
        .route("/metrics", get(move || async move { metrics.render() }))
        .merge(edge_login::router(app.clone()))
        .merge(edge_scim::router(app.clone()))
        .merge(edge_web::router(
            app.clone(),
            operations.clone(),
            Assets::embedded(),
        ));
    if config.emulator {
        all = all.merge(emulator::router(Emulator::new(app.clone(), clock)));
    }
    let identify = from_fn_with_state(app.clone(), own_answers::identify);
    let all = all
        .layer(identify)
        .fallback_service(edge_aws::router(operations));
    // Nobody else sets it.
    let _first = router.set(all.clone()).is_ok();
    health.watch(app.clone());
    stages.send_replace(Stage::Serving);
    let twice_told = tokio::spawn(signals.lead(stages, config.drain));
    let workers = Workers::start(&app, &stage);
    let stopping = app.clone();
    let orderly = async {
        announce(&config, directory.as_ref(), &app, &local_url, all).await?;
        let (served, ()) = tokio::join!(server, workers.finish(stage));
        served.map_err(|error| Fatal(format!("the listener failed: {error}")))
    };
    tokio::select! {
        ended = orderly => ended?,
        _ = twice_told => tracing::warn!("told to stop a second time: stopping at once"),
    }
    finish_trail(&stopping).await;
    tracing::info!("stopped");
    Ok(())
}

/// Brings the trail into the database. What does not come into it now is in the journal, and does so at
/// the next start.
async fn finish_trail(app: &App) {
    let caught_up = tokio::time::timeout(listener::FINISH_TIMEOUT, app.catch_up_trail()).await;
    if !matches!(caught_up, Ok(Ok(()))) {
        tracing::warn!("the audit trail is in its journal still");
    }
}

/// What works in the background while the server serves.
struct Workers {
    reconciler: JoinHandle<()>,
    postman: JoinHandle<()>,
}

impl Workers {
    fn start(app: &App, stage: &watch::Receiver<Stage>) -> Self {
        let told_to_stop = || reached(stage.clone(), Stage::Closing);
        let (reconciled, posting) = (told_to_stop(), told_to_stop());
        let (reconciler, postman) = (app.clone(), app.clone());
        Self {
            reconciler: tokio::spawn(async move { reconciler.run_reconciler(reconciled).await }),
            postman: tokio::spawn(async move { postman.run_mail(posting).await }),
        }
    }

    /// Waits for their end, and when they were told to stop not for ever: the database or a mail
    /// server may not answer, and what a worker leaves behind falls due again.
    async fn finish(self, stage: watch::Receiver<Stage>) {
        let workers = [
            ("the reconciler", self.reconciler),
            ("the delivery of letters", self.postman),
        ];
        reached(stage, Stage::Closing).await;
        let until = tokio::time::Instant::now() + listener::FINISH_TIMEOUT;
        for (what, worker) in workers {
            match tokio::time::timeout_at(until, worker).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::error!(%error, "{what} failed"),
                Err(_elapsed) => tracing::warn!("{what} was still at work; stopping anyway"),
            }
        }
    }
}

async fn installed(
    config: &Config,
    public_url: String,
    clock: Arc<SystemClock>,
) -> Result<(DataDirectory, App), Fatal> {
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let directory = DataDirectory::open(&config.data)?;
    let found = directory.find_master_key(config.master_key_file.as_deref())?;
    let db = match &config.database {
        Database::Postgres(url, options) => Db::connect_postgres_with(url, options.clone()).await,
        Database::Embedded | Database::Memory => Db::open_sqlite(&directory.database()?),
    }
    .map_err(|error| Fatal(error.to_string()))?;
    migrate(&db).await?;
    let keyring = keyring(found, &directory, &db, &*entropy).await?;
    let wanted = Wanted {
        management_account: config.management_account.clone(),
        region: config.region.clone(),
    };
    let installation = Installation::load_or_create(&db, &*entropy, &keyring, wanted)
        .await
        .map_err(|error| Fatal(error.to_string()))?;
    let settings = Settings {
        region: installation.region,
        public_url,
        management_account: installation.management_account,
        emulator: false,
        quotas: config.quotas.clone(),
        throttles: config.throttles.clone(),
        passwords: config.passwords.clone(),
    };
    let parts = Parts {
        db,
        clock,
        entropy,
        keyring,
        settings,
    };
    let outside = outside(config)?;
    // Last: a start that is refused changes nothing.
    let journal = match &config.database {
        Database::Postgres(..) => None,
        Database::Embedded | Database::Memory => Some(trail_journal(&directory)?),
    };
    let app = App::start_with_journal(parts, outside, journal);
    set_up(&app, &directory).await?;
    Ok((directory, app))
}

/// The journal of the trail, which is nobody else's as the directory is not.
fn trail_journal(directory: &DataDirectory) -> Result<TrailJournal, Fatal> {
    let folder = directory.file(TRAIL);
    TrailJournal::open(&folder).map_err(|error| {
        Fatal(format!(
            "cannot open the audit trail's journal `{}`: {error}; if a newer cardea wrote it, start \
             that one on this data directory once more",
            folder.display()
        ))
    })
}

/// The master key's keyring. A key is made only before the first start on the database: its
/// secrets can be read with no other.
async fn keyring(
    found: Option<Vec<u8>>,
    directory: &DataDirectory,
    db: &Db,
    entropy: &dyn Entropy,
) -> Result<Keyring, Fatal> {
    let key = if let Some(key) = found {
        key
    } else {
        let exists = Installation::exists(db).await;
        if exists.map_err(|error| Fatal(error.to_string()))? {
            return Err(Fatal(format!(
                "the master key `{}` is missing beside its database: restore it from a backup, \
                 or name it with --master-key-file; without it the stored secrets cannot be read",
                directory.file("master-key").display()
            )));
        }
        directory.make_master_key(entropy)?
    };
    Keyring::derive(&key).map_err(|error| Fatal(error.to_string()))
}

/// What the first start makes; every later start finds it.
async fn set_up(app: &App, directory: &DataDirectory) -> Result<(), Fatal> {
    let failed = |error: domain::Error| Fatal(format!("the first set-up failed: {error:?}"));
    app.ensure_organization(&app.root_cx())
        .await
        .map_err(failed)?;
    app.ensure_organization_instance().await.map_err(failed)?;
    app.ensure_root_access_key(|id, secret| directory.keep_root_credentials(id, secret))
        .await
        .map_err(failed)?
}

async fn emulated(
    config: &Config,
    public_url: String,
    clock: Arc<SystemClock>,
) -> Result<App, Fatal> {
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let keyring =
        Keyring::derive(&entropy.bytes::<32>()).map_err(|error| Fatal(error.to_string()))?;
    let db = Db::in_memory().map_err(|error| Fatal(error.to_string()))?;
    migrate(&db).await?;
    let account = AccountId::parse(EMULATOR_ACCOUNT).map_err(|error| Fatal(error.to_string()))?;
    let settings = Settings {
        region: config
            .region
            .clone()
            .unwrap_or_else(|| "us-east-1".to_owned()),
        public_url,
        management_account: config.management_account.clone().unwrap_or(account),
        emulator: true,
        quotas: config.quotas.clone(),
        throttles: config.throttles.clone(),
        passwords: config.passwords.clone(),
    };
    let parts = Parts {
        db,
        clock,
        entropy,
        keyring,
        settings,
    };
    let app = App::start_with(parts, outside(config)?);
    emulator::fill(&app, emulator::Profile::Instance)
        .await
        .map_err(|error| Fatal(format!("the emulator cannot start: {error:?}")))?;
    Ok(app)
}

/// The world as this process reaches it.
fn outside(config: &Config) -> Result<Outside, Fatal> {
    let mail = match &config.mail {
        MailConfig::Server(smtp) => Mailing::Delivered(Arc::new(MailServer::new(smtp)?)),
        MailConfig::Shown => Mailing::Shown,
        MailConfig::Off => Mailing::Off,
    };
    Ok(Outside {
        web: Arc::new(Https::new(config.issuers)),
        mail,
    })
}

async fn migrate(db: &Db) -> Result<(), Fatal> {
    db.migrate(store::MIGRATIONS)
        .await
        .map_err(|error| Fatal(error.to_string()))
}

fn start_metrics() -> Result<PrometheusHandle, Fatal> {
    let handle = PrometheusBuilder::new()
        .set_buckets(&[
            0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0,
        ])
        .and_then(PrometheusBuilder::install_recorder)
        .map_err(|error| Fatal(format!("cannot start the metrics: {error}")))?;
    app::describe_metrics();
    metrics::describe_counter!(
        "cardea_requests_total",
        "Requests answered, by service, operation and class of status"
    );
    metrics::describe_histogram!(
        "cardea_request_seconds",
        metrics::Unit::Seconds,
        "How long requests of the APIs take"
    );
    let upkeep = handle.clone();
    drop(tokio::spawn(async move {
        let mut tick = tokio::time::interval(std::time::Duration::from_secs(5));
        loop {
            tick.tick().await;
            upkeep.run_upkeep();
        }
    }));
    Ok(handle)
}

/// Seeds the demonstration where asked, writes `ready.json`, and tells people what to do next.
async fn announce(
    config: &Config,
    directory: Option<&DataDirectory>,
    app: &App,
    local_url: &str,
    router: Router,
) -> Result<(), Fatal> {
    let failed = |error: domain::Error| Fatal(format!("the set-up failed: {error:?}"));
    let Some(instance) = app.find_organization_instance().await.map_err(failed)? else {
        return Err(Fatal::new("there is no instance after the set-up"));
    };
    let settings = app.settings();
    let Some(directory) = directory else {
        say(&format!(
            "Cardea's emulator answers at {local_url} (account {}, instance {}).\n\
             Any credentials are accepted. POST {local_url}/_cardea/reset empties it.",
            settings.management_account,
            instance.arn()
        ));
        return Ok(());
    };
    let demo = if config.demo {
        let credentials = directory.file("root-credentials");
        let client = Client::of_own_server(&credentials, local_url, &settings.region, router)?;
        demo::seed(directory, &client, &instance).await?
    } else {
        None
    };
    let ready = json!({
        "url": local_url,
        "region": settings.region,
        "start_url": app.start_url(&instance),
        "portal_url": format!("{}/start", settings.public_url),
        "identity_store_id": instance.identity_store_id.as_str(),
        "instance_arn": instance.arn(),
        "management_account_id": settings.management_account.as_str(),
        "root_credentials_file": directory.file("root-credentials"),
    });
    say(&welcome(
        directory,
        app,
        &instance,
        local_url,
        demo.as_ref(),
    ));
    // Last: who waits for the file finds everything said.
    write_secret(&directory.file("ready.json"), &format!("{ready:#}\n"))?;
    Ok(())
}

fn welcome(
    directory: &DataDirectory,
    app: &App,
    instance: &Instance,
    local_url: &str,
    demo: Option<&Demo>,
) -> String {
    let settings = app.settings();
    let mut text = format!(
        "Cardea answers at {local_url}\n\n\
         Access portal        {}/start\n\
         Instance             {}\n\
         Identity store       {}\n\
         Management account   {}\n\
         Root's credentials   {}\n",
        settings.public_url,
        instance.arn(),
        instance.identity_store_id,
        settings.management_account,
        directory.file("root-credentials").display(),
    );
    if app.shows_mail() {
        text.extend(["Letters to people    ", local_url, "/_cardea/mails\n"]);
    }
    let next = match demo {
        Some(demo) => demo.welcome(&app.start_url(instance), &settings.region, local_url),
        None => format!(
            "\nAs an administrator:\n\
             export AWS_SHARED_CREDENTIALS_FILE={}\n\
             export AWS_ENDPOINT_URL={local_url} AWS_REGION={}\n\
             aws sso-admin list-instances\n",
            directory.file("root-credentials").display(),
            settings.region,
        ),
    };
    text.push_str(&next);
    text
}

#[expect(
    clippy::print_stdout,
    reason = "what `serve` tells the person who started it"
)]
fn say(text: &str) {
    println!("{text}");
}
