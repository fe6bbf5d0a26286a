//! `cardea logout`.

use clap::Args;

use super::keeping::Keeper;
use super::portal::PortalRefusal;
use super::session::{Session, changed};
use super::{Problem, Signed, tell};
use crate::Fatal;
use crate::operator::say;

#[derive(Debug, Args)]
pub(crate) struct LogoutOptions {
    #[command(flatten)]
    signed: Signed,
    /// Sign out of everything that you are signed in to on this computer.
    #[arg(long)]
    all: bool,
}

pub(super) async fn logout(options: &LogoutOptions) -> Result<(), Problem> {
    let directory = options.signed.place.directory()?;
    let names = if options.all {
        Keeper::names(&directory)
    } else {
        vec![options.signed.name.clone()]
    };
    let mut failed = Ok(());
    for name in names {
        let keeper = Keeper::new(directory.clone(), &name)?;
        let (was, told) = match keeper.find() {
            Ok(None) => (None, Ok(())),
            Ok(Some(kept)) => (Some(kept), tell_server(keeper.clone()).await),
            // Without its key nobody can speak for it.
            Err(problem) => (None, Err(problem)),
        };
        // Whatever the server says, nothing stays here but what it was not asked about.
        let lock = keeper.lock().await?;
        if let (Some(was), Ok(Some(is))) = (&was, keeper.find())
            && !is.is_of(was)
        {
            return Err(changed().into());
        }
        keeper.forget(&lock)?;
        drop(lock);
        match told {
            Ok(()) if was.is_some() => say(&format!("You are signed out of `{name}`.")),
            Ok(()) => say(&format!("Nobody was signed in to `{name}`.")),
            Err(problem) => {
                tell(&format!(
                    "What was kept of `{name}` is deleted, but the session on the server has not \
                     ended: end it in the access portal, or it ends by itself."
                ));
                failed = Err(Fatal(problem.to_string()).into());
            }
        }
    }
    failed
}

/// Ends the session where it lives.
async fn tell_server(keeper: Keeper) -> Result<(), Problem> {
    let mut session = Session::of(keeper)?;
    // An access token that has expired would leave the session alive.
    let token = match session.access_token().await {
        Ok(token) => token,
        Err(Problem::SignIn(_)) if session.has_ended() => return Ok(()),
        Err(problem) => return Err(problem),
    };
    match session.portal().log_out(&token).await {
        Ok(()) | Err(PortalRefusal::SignedOut) => Ok(()),
        Err(refusal) => Err(session.problem(refusal)),
    }
}
