//! A kept sign-in at work: its access token is renewed when it has to be, by one process at a time.

use serde_json::Value;

use super::keeping::{Keeper, Kept, Lock, RoleCredentials, Tokens};
use super::portal::{OidcRefusal, Portal, PortalRefusal, now};
use super::{Problem, Signed};
use crate::Fatal;

/// Somebody who is signed in.
pub(super) struct Session {
    keeper: Keeper,
    kept: Kept,
    portal: Portal,
}

impl Session {
    /// The sign-in that is kept under this name.
    pub(super) fn open(signed: &Signed) -> Result<Self, Problem> {
        Self::of(Keeper::new(signed.place.directory()?, &signed.name)?)
    }

    pub(super) fn of(keeper: Keeper) -> Result<Self, Problem> {
        let kept = keeper.find()?.ok_or_else(|| keeper.nobody())?;
        Ok(Self {
            portal: Portal::new(&kept.server, kept.ca_bundle.clone())?,
            keeper,
            kept,
        })
    }

    pub(super) fn kept(&self) -> &Kept {
        &self.kept
    }

    pub(super) fn portal(&self) -> &Portal {
        &self.portal
    }

    /// Asks the portal's API, with a new token where the server does not take the old one any more.
    pub(super) async fn get(&mut self, target: &str) -> Result<Value, Problem> {
        let token = self.access_token().await?;
        let first = self.portal.get(&token, target).await;
        if !matches!(first, Err(PortalRefusal::SignedOut)) {
            return first.map_err(|refusal| self.problem(refusal));
        }
        let token = self.renewed(&token).await?;
        let again = self.portal.get(&token, target).await;
        again.map_err(|refusal| self.problem(refusal))
    }

    /// Calls an operation of our own, in the same way.
    pub(super) async fn call(&mut self, operation: &str, input: &Value) -> Result<Value, Problem> {
        let token = self.access_token().await?;
        let first = self.portal.call(&token, operation, input).await;
        if !matches!(first, Err(PortalRefusal::SignedOut)) {
            return first.map_err(|refusal| self.problem(refusal));
        }
        let token = self.renewed(&token).await?;
        let again = self.portal.call(&token, operation, input).await;
        again.map_err(|refusal| self.problem(refusal))
    }

    /// An access token that is good for a while.
    pub(super) async fn access_token(&mut self) -> Result<String, Problem> {
        if let Some(tokens) = self.kept.tokens.as_ref().filter(|it| it.are_fresh(now())) {
            return Ok(tokens.access.clone());
        }
        let stale = self.kept.tokens.as_ref().map(|it| it.access.clone());
        self.renewed(stale.as_deref().unwrap_or_default()).await
    }

    /// An access token in place of `stale`. Whoever comes second finds what the first one got.
    async fn renewed(&mut self, stale: &str) -> Result<String, Problem> {
        let lock = self.keeper.lock().await?;
        self.read_again(&lock)?;
        let Some(tokens) = &self.kept.tokens else {
            return Err(self.over());
        };
        if tokens.access != stale && tokens.are_fresh(now()) {
            return Ok(tokens.access.clone());
        }
        let Some(refresh) = &tokens.refresh else {
            return Err(self.over());
        };
        match self.portal.refreshed(&self.kept.client, refresh).await {
            Ok(renewed) => {
                let access = renewed.access.clone();
                self.kept.tokens = Some(renewed);
                self.keeper.update(&lock, &self.kept)?;
                Ok(access)
            }
            Err(refusal) if refusal.is_final() => {
                self.forget_tokens(&lock)?;
                Err(self.over())
            }
            Err(refusal) => Err(refused(refusal)),
        }
    }

    /// Takes what others have kept meanwhile, as long as it is of the same sign-in: what was got for
    /// one person or from one server is nobody else's.
    fn read_again(&mut self, _lock: &Lock) -> Result<(), Problem> {
        let found = self.keeper.find()?.ok_or_else(|| self.keeper.nobody())?;
        if !found.is_of(&self.kept) {
            return Err(changed().into());
        }
        self.kept = found;
        Ok(())
    }

    /// Whether the server has said that the sign-in is over.
    pub(super) fn has_ended(&self) -> bool {
        self.kept.tokens.is_none()
    }

    /// The server takes back what it gave: so do we, and ask it no more.
    fn forget_tokens(&mut self, lock: &Lock) -> Result<(), Problem> {
        self.kept.tokens = None;
        self.kept.credentials.clear();
        self.keeper.update(lock, &self.kept)
    }

    /// Credentials that were got before and are good for a while.
    pub(super) fn find_credentials(&self, account: &str, role: &str) -> Option<&RoleCredentials> {
        self.kept
            .credentials
            .iter()
            .find(|it| it.account == account && it.role == role && it.are_fresh(now()))
    }

    /// Keeps credentials beside what others have kept meanwhile.
    pub(super) async fn keep(&mut self, made: RoleCredentials) -> Result<(), Problem> {
        let lock = self.keeper.lock().await?;
        self.read_again(&lock)?;
        let instant = now().seconds();
        let all = &mut self.kept.credentials;
        all.retain(|it| {
            let same = it.account == made.account && it.role == made.role;
            !same && it.expires_at > instant
        });
        all.push(made);
        self.keeper.update(&lock, &self.kept)
    }

    pub(super) fn problem(&self, refusal: PortalRefusal) -> Problem {
        match refusal {
            PortalRefusal::SignedOut => self.over(),
            PortalRefusal::NoAccess => Problem::NoAccess("no access".to_owned()),
            PortalRefusal::Failed(error) => error.into(),
        }
    }

    fn over(&self) -> Problem {
        let remedy = self.keeper.remedy();
        Problem::SignIn(format!("your session has ended: run `{remedy}`"))
    }
}

/// Keeps a new sign-in in place of an older one of the same name.
pub(super) async fn begin(
    keeper: &Keeper,
    kept: Kept,
    wish: Option<super::keeping::Store>,
) -> Result<super::keeping::Store, Problem> {
    let lock = keeper.lock().await?;
    keeper.begin(&lock, &kept, wish)
}

impl Kept {
    /// Whether both are of one sign-in.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        self.id == other.id && self.server == other.server
    }

    /// The sign-in with these tokens.
    pub(super) fn with_tokens(mut self, tokens: Tokens) -> Self {
        self.tokens = Some(tokens);
        self
    }
}

/// Somebody has signed in anew under the same name.
pub(super) fn changed() -> Fatal {
    Fatal::new("the sign-in changed meanwhile: run the command again")
}

/// What an OAuth refusal is to a person.
pub(super) fn refused(refusal: OidcRefusal) -> Problem {
    match refusal {
        OidcRefusal::Refused(code, words) if words.is_empty() => {
            Fatal(format!("the server refuses: {code}")).into()
        }
        OidcRefusal::Refused(_, words) => Fatal(format!("the server refuses: {words}")).into(),
        OidcRefusal::Failed(error) => error.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::keeping::Store;
    use crate::person::keeping::tests::{fresh_directory, kept};

    fn credentials() -> RoleCredentials {
        RoleCredentials {
            account: "111111111111".to_owned(),
            role: "Readers".to_owned(),
            access_key_id: "ASIA".to_owned(),
            secret_access_key: "secret".to_owned(),
            session_token: "token".to_owned(),
            issued_at: now().seconds(),
            expires_at: now().seconds() + 3600,
        }
    }

    #[tokio::test]
    async fn what_was_got_in_one_sign_in_is_neither_used_nor_kept_in_another() {
        let directory = fresh_directory();
        let keeper = Keeper::new(directory.clone(), "default").expect("a name");
        let first = kept("first", "http://127.0.0.1:1");
        begin(&keeper, first.clone(), Some(Store::File))
            .await
            .expect("kept");
        for other in [
            kept("second", "http://127.0.0.1:1"),
            kept("first", "http://127.0.0.1:2"),
        ] {
            let mut session = Session::of(keeper.clone()).expect("a sign-in");
            begin(&keeper, other, Some(Store::File))
                .await
                .expect("kept");
            for stopped in [
                session.keep(credentials()).await,
                session.renewed("stale").await.map(drop),
            ] {
                let stopped = stopped.expect_err("another sign-in");
                assert!(stopped.to_string().contains("the sign-in changed"));
            }
            let found = keeper.find().expect("readable").expect("a sign-in");
            assert!(found.credentials.is_empty() && found.tokens.is_some());
            begin(&keeper, first.clone(), Some(Store::File))
                .await
                .expect("kept");
        }
        let mut session = Session::of(keeper.clone()).expect("a sign-in");
        session.keep(credentials()).await.expect("the same sign-in");
        assert!(
            session
                .find_credentials("111111111111", "Readers")
                .is_some()
        );
        std::fs::remove_dir_all(directory).expect("removed");
    }
}
