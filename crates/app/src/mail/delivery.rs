//! The worker that delivers letters.

use std::time::Duration as Wait;

use base::{Duration, Secret, Timestamp};
use domain::mail::{Letter, MailAddress};
use domain::{Actor, Error, Permit};
use store::mail::Claimed;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{envelope, rendering};
use crate::authorize::system_permit;
use crate::outside::{Mailing, Message, PostError};
use crate::{App, Cx, Purpose, measure};

/// How many letters are taken on at once; each is a connection of its own at the worst.
const CLAIM: u32 = 8;
/// How long a worker has for them before others may.
const LEASE: Duration = Duration::from_minutes(5);
/// How long a mail server has for one letter, whatever it says in between.
const PATIENCE: Wait = Wait::from_mins(1);
/// How often to look for letters.
const LOOK: Wait = Wait::from_secs(1);
/// After so many attempts a letter is given up: about two days.
const MAX_ATTEMPTS: u32 = 20;
/// How long to wait between attempts at the most.
const LONGEST: i64 = 3 * 3600;
/// How long it can be seen what became of letters.
const RETENTION: Duration = Duration::from_days(30);
/// How often what is older is forgotten.
const FORGET_EVERY: Duration = Duration::from_minutes(10);
/// How much of a mail server's answer is kept.
const FAILURE: usize = 300;

/// What became of a letter.
#[derive(Debug)]
enum Outcome {
    Sent { keeps: bool },
    Failed(String),
    NotNow(String),
}

impl App {
    /// Whether letters are delivered, or at least shown: what only a letter can do is refused
    /// otherwise.
    pub fn delivers_mail(&self) -> bool {
        !matches!(self.outside().mail, Mailing::Off)
    }

    /// Answers what is to be answered by letter, and delivers letters, until `shutdown`. Each goes
    /// on without the other: a mail server that hangs must not keep requests waiting until they
    /// are too old.
    pub async fn run_mail(&self, shutdown: impl Future<Output = ()> + Send) {
        let (stop, stopped) = watch::channel(false);
        tokio::join!(
            async {
                shutdown.await;
                stop.send_replace(true);
            },
            self.run_requests(stopped.clone()),
            self.run_delivery(stopped.clone()),
        );
    }

    async fn run_requests(&self, mut stopped: watch::Receiver<bool>) {
        loop {
            let answered = self.answer_mail_requests().await;
            if let Err(error) = &answered {
                tracing::warn!(%error, "requests for letters cannot be looked for; it is tried again");
            }
            if is_told_to_stop(&mut stopped, &answered).await {
                return;
            }
        }
    }

    async fn run_delivery(&self, mut stopped: watch::Receiver<bool>) {
        let mut forgot_at = Timestamp::default();
        loop {
            let delivered = self.deliver_mail_once().await;
            if let Err(error) = &delivered {
                tracing::warn!(%error, "letters cannot be looked for; it is tried again");
            }
            let now = self.clock().now();
            if now.since(forgot_at) > FORGET_EVERY {
                forgot_at = now;
                if let Err(error) = self.forget_old_mail(now).await {
                    tracing::warn!(%error, "old letters are not forgotten");
                }
            }
            if is_told_to_stop(&mut stopped, &delivered).await {
                return;
            }
        }
    }

    /// Tries letters that are due, once each; answers how many.
    pub async fn deliver_mail_once(&self) -> Result<usize, Error> {
        let (cx, permit) = self.mail_background();
        let now = cx.now();
        // So that a node that has nothing to do writes nothing.
        let due = self.read("any_mail_due", move |tx| Ok(store::mail::any_due(tx, now)?));
        if !due.await? {
            return Ok(0);
        }
        let letters = self
            .claim(permit, "claim_mail", move |tx, permit| {
                let span = (now, now.plus(LEASE));
                Ok(store::mail::claim(tx, permit, span, CLAIM)?)
            })
            .await?;
        let count = letters.len();
        let mut under_way = JoinSet::new();
        for letter in letters {
            let app = self.clone();
            under_way.spawn(async move {
                let outcome = app.try_letter(&letter, now).await;
                app.settle_letter(letter, outcome).await
            });
        }
        while let Some(joined) = under_way.join_next().await {
            joined.map_err(Error::internal)??;
        }
        Ok(count)
    }

    async fn try_letter(&self, letter: &Claimed, now: Timestamp) -> Outcome {
        let Some((to, said)) = self.open_letter(&letter.sealed) else {
            return Outcome::Failed("the letter cannot be read".to_owned());
        };
        // Whoever can write to the database must not get what was meant for somebody else.
        if to.as_str() != letter.recipient {
            return Outcome::Failed("the letter is to somebody else".to_owned());
        }
        if said.expires_at().is_some_and(|end| end <= now) {
            return Outcome::Failed("what it says has expired".to_owned());
        }
        let message = match self.render_letter(letter.id.as_str(), &to, &said) {
            Ok(message) => message,
            Err(error) => return Outcome::Failed(error.to_string()),
        };
        match &self.outside().mail {
            Mailing::Off => {
                let kind = &letter.kind;
                tracing::warn!(id = %letter.id, kind, "no mail server is configured for a letter");
                Outcome::Failed("no mail server is configured".to_owned())
            }
            Mailing::Shown => {
                // With its secrets: it is for who develops on this very machine, and nobody else.
                tracing::info!(
                    to = %to, subject = message.subject, "a letter:\n{}", message.text.expose()
                );
                Outcome::Sent { keeps: true }
            }
            Mailing::Delivered(post) => {
                let delivery = tokio::time::timeout(PATIENCE, post.deliver(message));
                match delivery.await {
                    Ok(Ok(())) => Outcome::Sent { keeps: false },
                    Ok(Err(PostError::Refused(why))) => Outcome::Failed(why),
                    Ok(Err(PostError::NotNow(why))) => Outcome::NotNow(why),
                    Err(_elapsed) => Outcome::NotNow("the mail server took too long".to_owned()),
                }
            }
        }
    }

    async fn settle_letter(&self, letter: Claimed, outcome: Outcome) -> Result<(), Error> {
        let outcome = match outcome {
            Outcome::NotNow(why) if letter.attempts >= MAX_ATTEMPTS => Outcome::Failed(why),
            other => other,
        };
        let (id, kind) = (&letter.id, &letter.kind);
        match &outcome {
            Outcome::Sent { .. } => tracing::info!(%id, kind, "a letter was sent"),
            Outcome::Failed(why) => tracing::warn!(%id, kind, why, "a letter was given up"),
            Outcome::NotNow(why) => tracing::warn!(%id, kind, why, "a letter is tried again"),
        }
        measure::mail(match &outcome {
            Outcome::Sent { .. } => "sent",
            Outcome::Failed(_) => "failed",
            Outcome::NotNow(_) => "retried",
        });
        let (cx, permit) = self.mail_background();
        let now = cx.now();
        self.change(&cx, permit, "settle_mail", move |tx, permit| {
            match &outcome {
                Outcome::Sent { keeps } => {
                    store::mail::set_sent(tx, permit, &letter, now, *keeps)?;
                }
                Outcome::Failed(why) => {
                    store::mail::set_failed(tx, permit, &letter, now, &bounded(why))?;
                }
                Outcome::NotNow(why) => {
                    let due_at = now.plus(later(letter.attempts));
                    store::mail::put_off(tx, permit, &letter, due_at, &bounded(why))?;
                }
            }
            Ok(())
        })
        .await
    }

    /// The last letters, newest first, while they are only shown; none otherwise.
    pub async fn shown_mail(&self) -> Result<Vec<Message>, Error> {
        if !matches!(self.outside().mail, Mailing::Shown) {
            return Ok(Vec::new());
        }
        let account = self.settings().management_account.clone();
        let sealed = self
            .read("shown_mail", move |tx| {
                Ok(store::mail::list_kept(tx, &account, 50)?)
            })
            .await?;
        let letters = sealed.iter().filter_map(|sealed| self.open_letter(sealed));
        letters
            .map(|(to, letter)| self.render_letter("", &to, &letter))
            .collect()
    }

    /// Whether letters are only shown, and to whoever asks.
    pub fn shows_mail(&self) -> bool {
        matches!(self.outside().mail, Mailing::Shown)
    }

    fn open_letter(&self, sealed: &[u8]) -> Option<(MailAddress, Letter)> {
        let plain = self.keyring().open(Purpose::Letter, sealed).ok()?;
        envelope::open(&Secret::new(String::from_utf8(plain).ok()?))
    }

    fn render_letter(&self, id: &str, to: &MailAddress, letter: &Letter) -> Result<Message, Error> {
        let place = rendering::Place {
            public_url: &self.settings().public_url,
        };
        rendering::render(id, to, letter, place)
    }

    async fn forget_old_mail(&self, now: Timestamp) -> Result<(), Error> {
        loop {
            let (cx, permit) = self.mail_background();
            let before = now.minus(RETENTION);
            let forgotten = self
                .change(&cx, permit, "forget_mail", move |tx, permit| {
                    Ok(store::mail::delete_old(tx, permit, before)?)
                })
                .await?;
            if forgotten == 0 {
                return Ok(());
            }
        }
    }

    /// What background work is done with; it leaves no event in the trail.
    pub(super) fn mail_background(&self) -> (Cx, Permit) {
        let region = &self.settings().region;
        let cx = Cx::internal(Actor::System, self.clock().now(), self.entropy(), region);
        let permit = system_permit("cardea:DeliverMail", &self.settings().management_account);
        (cx, permit)
    }
}

/// Waits a moment where there was nothing to do; answers whether the worker is to stop.
async fn is_told_to_stop(
    stopped: &mut watch::Receiver<bool>,
    worked: &Result<usize, Error>,
) -> bool {
    let pause = async {
        if !matches!(worked, Ok(1..)) {
            tokio::time::sleep(LOOK).await;
        }
    };
    tokio::select! {
        biased;
        // An error means that nobody is left to say so, which is a reason to stop as well.
        _told = stopped.wait_for(|stop| *stop) => true,
        () = pause => false,
    }
}

/// How long to wait after so many attempts: half a minute, doubled each time.
fn later(attempts: u32) -> Duration {
    let seconds = 15_i64.saturating_mul(2_i64.saturating_pow(attempts.min(20)));
    Duration::from_seconds(seconds.min(LONGEST))
}

/// A mail server says what it likes: one line of it, and not for ever.
fn bounded(why: &str) -> String {
    why.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(FAILURE)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_up_to_three_hours_and_lasts_two_days_in_all() {
        let waits: Vec<_> = (1..MAX_ATTEMPTS).map(|n| later(n).seconds()).collect();
        assert_eq!(waits.first(), Some(&30));
        assert_eq!(waits.last(), Some(&LONGEST));
        let all: i64 = waits.iter().sum();
        assert!((24 * 3600..72 * 3600).contains(&all), "{all}");
    }

    #[test]
    fn log_injection_a_mail_servers_answer_is_one_bounded_line() {
        assert_eq!(bounded("550\r\nno"), "550  no");
        assert_eq!(bounded(&"x".repeat(1000)).len(), FAILURE);
    }
}
