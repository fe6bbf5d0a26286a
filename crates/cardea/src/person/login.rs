//! `cardea login`.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use base::{Entropy, Secret, SystemEntropy};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Args;
use serde_json::json;

use super::browser::BrowserOptions;
use super::keeping::{Keeper, Kept, RegisteredClient, Store, Tokens};
use super::loopback::Loopback;
use super::portal::{About, DeviceCodes, OidcRefusal, Portal, SCOPE, encoded, now};
use super::session::{Session, begin, refused};
use super::{Place, Problem, accounts, tell};
use crate::Fatal;
use crate::operator::{Output, print};

/// How long before its end a registration is made again.
const SPARE: i64 = 24 * 60 * 60;

#[derive(Debug, Args)]
pub(crate) struct LoginOptions {
    /// The server's address, as in `https://id.example.com` [default: that of the last sign-in].
    #[arg(long, env = "CARDEA_SERVER", value_name = "URL")]
    server: Option<String>,
    /// A name for this sign-in, where you have more than one.
    #[arg(
        long,
        visible_alias = "session",
        env = "CARDEA_SESSION",
        value_name = "SESSION",
        default_value = "default"
    )]
    name: String,
    /// Show a code to type into a browser anywhere.
    ///
    /// Your administrator may have forbidden it: whoever tricks you into typing their code is let
    /// in as you.
    #[arg(long)]
    device_code: bool,
    /// Print the address and open nothing.
    #[arg(long)]
    no_browser: bool,
    /// The port on which the browser's answer is awaited, for a tunnel such as `ssh -L`.
    #[arg(long, value_name = "PORT", conflicts_with = "device_code")]
    port: Option<u16>,
    /// Where the key of what is kept lies [default: keyring where there is one].
    #[arg(long, env = "CARDEA_STORE")]
    store: Option<Store>,
    /// Certificates (PEM) to trust beside the system's.
    #[arg(long, env = "CARDEA_CA_BUNDLE", value_name = "FILE")]
    ca_bundle: Option<PathBuf>,
    /// Speak plain HTTP with a server on another computer, so that everybody in between can read
    /// your tokens.
    #[arg(long)]
    insecure_http: bool,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
    #[command(flatten)]
    browser: BrowserOptions,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn login(options: &LoginOptions) -> Result<(), Problem> {
    let keeper = Keeper::new(options.place.directory()?, &options.name)?;
    // What cannot be opened any more is replaced.
    let before = keeper.find().ok().flatten();
    let server = options
        .server
        .as_deref()
        .or_else(|| before.as_ref().map(|kept| kept.server.as_str()))
        .ok_or_else(|| Fatal::new("say with --server which Cardea server to sign in to"))?;
    let ca_bundle = match (&options.ca_bundle, &before) {
        (Some(bundle), _) => Some(std::path::absolute(bundle).unwrap_or_else(|_| bundle.clone())),
        (None, Some(kept)) if kept.server == server.trim_end_matches('/') => kept.ca_bundle.clone(),
        (None, _) => None,
    };
    let portal = Portal::new(server, ca_bundle.clone())?;
    if portal.endpoint().is_exposed() && !options.insecure_http {
        return Err(Fatal(format!(
            "`{server}` is not reached over TLS, so that everybody in between could read your \
             tokens: use https, or insist with --insecure-http"
        ))
        .into());
    }
    let about = portal.about().await?;
    let signing_in = SigningIn {
        options,
        portal: &portal,
        about: &about,
    };
    let known = before
        .as_ref()
        .filter(|kept| kept.server == portal.endpoint().url() && kept.start_url == about.start_url);
    let known = known.map(|kept| kept.client.clone());
    let known = known.filter(|client| client.expires_at - now().seconds() > SPARE);
    let (client, tokens) = signing_in.run(known).await?;
    let entropy: &dyn Entropy = &SystemEntropy;
    let kept = Kept {
        id: entropy.token(),
        name: options.name.clone(),
        server: portal.endpoint().url().to_owned(),
        ca_bundle,
        start_url: about.start_url.clone(),
        region: about.region.clone(),
        client,
        tokens: None,
        credentials: Vec::new(),
    };
    let store = begin(&keeper, kept.with_tokens(tokens), options.store).await?;
    if store == Store::File && options.store.is_none() {
        tell(
            "There is no keyring here, so the key of what is kept lies in a file beside it: whoever \
             can read your files can act as you until the session ends.",
        );
    }
    report(options, keeper).await
}

/// Says what can be done now.
async fn report(options: &LoginOptions, keeper: Keeper) -> Result<(), Problem> {
    let mut session = Session::of(keeper)?;
    let overview = accounts::overview(&mut session).await?;
    let (user_name, count) = (overview.user_name, overview.accounts.len());
    let (server, region) = (session.kept().server.clone(), session.kept().region.clone());
    match options.output {
        Output::Json => print(&json!({"session": options.name, "server": server,
            "userName": user_name,
            "startUrl": session.kept().start_url, "region": region, "accounts": count})),
        Output::Table => {
            let plural = if count == 1 { "" } else { "s" };
            crate::operator::say(&format!(
                "You are signed in to {server} as {user_name}: {count} account{plural}.\n\
                 `cardea profiles --write` makes profiles for AWS's tools, `cardea console` opens \
                 the console, `cardea logout` ends it."
            ));
        }
    }
    Ok(())
}

/// A sign-in under way.
struct SigningIn<'a> {
    options: &'a LoginOptions,
    portal: &'a Portal,
    about: &'a About,
}

impl SigningIn<'_> {
    async fn run(
        &self,
        known: Option<RegisteredClient>,
    ) -> Result<(RegisteredClient, Tokens), Problem> {
        let client = match known {
            Some(client) if self.portal.knows(&client).await? => client,
            _ => self.register().await?,
        };
        let tokens = if self.options.device_code {
            self.by_device_code(&client).await
        } else {
            self.in_browser(&client).await
        };
        Ok((client, tokens.map_err(Stop::into_problem)?))
    }

    async fn register(&self) -> Result<RegisteredClient, Problem> {
        let computer = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        let computer: String = computer
            .trim()
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || "-._".contains(*c))
            .take(64)
            .collect();
        let name = if computer.is_empty() {
            "Cardea command line".to_owned()
        } else {
            format!("Cardea command line on {computer}")
        };
        let start_url = &self.about.start_url;
        self.portal
            .register(&name, start_url)
            .await
            .map_err(refused)
    }

    /// The authorization code flow with PKCE (RFC 8252).
    async fn in_browser(&self, client: &RegisteredClient) -> Result<Tokens, Stop> {
        let entropy: &dyn Entropy = &SystemEntropy;
        let (state, verifier) = (entropy.token(), entropy.token() + &entropy.token());
        let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
        let loopback = Loopback::open(self.options.port, Secret::new(state.as_str())).await?;
        let redirect_uri = loopback.redirect_uri();
        let url = format!(
            "{}/authorize?response_type=code&client_id={}&redirect_uri={}&state={state}\
             &code_challenge_method=S256&scopes={}&code_challenge={challenge}",
            self.portal.endpoint().url(),
            encoded(&client.id),
            encoded(&redirect_uri),
            encoded(SCOPE),
        );
        let opened =
            !self.options.no_browser && self.options.browser.open(&url, self.portal.endpoint());
        if opened {
            tell(&format!("Your browser was asked to open:\n\n  {url}\n"));
        } else {
            tell(&format!("Open this address in your browser:\n\n  {url}\n"));
        }
        if std::io::stdin().is_terminal() {
            let port = loopback.port();
            tell(&format!(
                "If that browser is on another computer, its last page will not load. Copy the \
                 address of that page and paste it here, or begin again behind a tunnel:\n\
                 `ssh -L {port}:127.0.0.1:{port} …` and `--port {port}`. `--device-code` is the \
                 other way.\n\nWaiting for the browser, or for that address:"
            ));
        } else if !opened {
            tell("Where there is no browser on this computer, `--device-code` is the other way.");
        }
        let code = loopback.code().await?;
        let proof = (redirect_uri.as_str(), verifier.as_str());
        let tokens = self.portal.tokens_for_code(client, &code, proof).await;
        Ok(tokens?)
    }

    /// The device flow (RFC 8628).
    async fn by_device_code(&self, client: &RegisteredClient) -> Result<Tokens, Stop> {
        let start_url = &self.about.start_url;
        let codes = self.portal.start_device(client, start_url).await?;
        let DeviceCodes { user_code, uri, .. } = &codes;
        tell(&format!(
            "Open this address in a browser anywhere, and compare or enter the code:\n\n  \
             {uri}\n\n  {user_code}\n"
        ));
        if !self.options.no_browser {
            let server = self.portal.endpoint();
            self.options.browser.open(&codes.complete_uri, server);
        }
        let mut pause = codes.interval;
        loop {
            tokio::time::sleep(Duration::from_secs(pause)).await;
            let tokens = self.portal.tokens_for_device(client, &codes.device_code);
            match tokens.await {
                Err(OidcRefusal::Refused(code, _)) if code == "authorization_pending" => {}
                Err(OidcRefusal::Refused(code, _)) if code == "slow_down" => pause += 5,
                Err(OidcRefusal::Refused(code, _)) if code == "access_denied" => {
                    let text = "you are not signed in: the code was refused in the browser, by you \
                                or by a rule of your administrator that its last page names";
                    return Err(Problem::NoAccess(text.to_owned()).into());
                }
                Err(OidcRefusal::Refused(code, _)) if code == "expired_token" => {
                    let text = "nobody entered the code within ten minutes: run the command again";
                    return Err(Problem::SignIn(text.to_owned()).into());
                }
                other => return Ok(other?),
            }
        }
    }
}

/// Why a sign-in stopped.
enum Stop {
    Refused(OidcRefusal),
    Problem(Problem),
}

impl Stop {
    fn into_problem(self) -> Problem {
        match self {
            Self::Refused(refusal) => refused(refusal),
            Self::Problem(problem) => problem,
        }
    }
}

impl From<OidcRefusal> for Stop {
    fn from(refusal: OidcRefusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<Fatal> for Stop {
    fn from(error: Fatal) -> Self {
        Self::Problem(error.into())
    }
}
