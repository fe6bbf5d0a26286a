//! What pages that anybody can send ask for, answered here: the page itself looked nobody up, so
//! that neither its words nor its time tell who there is.

use base::{Duration, IdentityStoreId, JobId, Secret};
use db::Tx;
use domain::identity::{User, UserStatus, fold};
use domain::mail::{Letter, MailAddress};
use domain::sign_in::{
    Digest, Limit, LinkPurpose, LinkSecret, ONE_TIME_PASSWORD, OneTimePassword, Password,
    counted_address, one_time_password,
};
use domain::{Error, Permit};
use store::mail::{MailRequest, RequestKind};

use super::links::{address_of, send_link};
use crate::authorize::system_permit;
use crate::identity_source::is_external;
use crate::sign_in::hash;
use crate::{App, Cx, Failure};

const CLAIM: u32 = 64;
/// How long a worker has for what it took on before others may.
const LEASE: Duration = Duration::from_minutes(1);
/// After so many failures a request is given up, or when it is so old.
const MAX_ATTEMPTS: u32 = 5;
const OLDEST: Duration = Duration::from_minutes(15);

/// What a user is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    Link(LinkPurpose),
    OneTimePassword,
}

impl App {
    /// The row of a request about a user name, or the digest of a link; whoever writes it has
    /// looked nobody up.
    pub(crate) fn mail_request(
        &self,
        cx: &Cx,
        kind: RequestKind,
        store: &IdentityStoreId,
        subject: &str,
    ) -> MailRequest {
        let subject = match kind {
            // However a name is written, it is one request.
            RequestKind::FirstSignIn | RequestKind::Forgotten => fold(subject),
            RequestKind::LinkAgain => subject.to_owned(),
        };
        MailRequest {
            id: JobId::generate(self.entropy()),
            kind,
            identity_store_id: store.clone(),
            subject,
            source_ip: cx.source_ip().to_owned(),
            attempts: 0,
            created_at: cx.now(),
        }
    }

    /// Answers what is due; answers how many requests there were.
    pub async fn answer_mail_requests(&self) -> Result<usize, Error> {
        let (cx, permit) = self.mail_background();
        let now = cx.now();
        // So that a node that has nothing to do writes nothing.
        let due = self.read("any_mail_request_due", move |tx| {
            Ok(store::mail::any_request_due(tx, now)?)
        });
        if !due.await? {
            return Ok(0);
        }
        let requests = self
            .claim(permit, "claim_mail_requests", move |tx, permit| {
                let span = (now, now.plus(LEASE));
                Ok(store::mail::claim_requests(tx, permit, span, CLAIM)?)
            })
            .await?;
        let count = requests.len();
        for request in requests {
            let is_over = request.attempts > MAX_ATTEMPTS || now.since(request.created_at) > OLDEST;
            if is_over {
                self.drop_request(request.id).await?;
            } else if let Err(error) = self.answer_request(&request).await {
                tracing::warn!(%error, id = %request.id, "a request for a letter failed");
                self.put_off_request(request.id).await?;
            }
        }
        Ok(count)
    }

    async fn answer_request(&self, request: &MailRequest) -> Result<(), Error> {
        // Made before it is known whether it is needed: the transaction may run twice.
        let entropy = self.entropy();
        let links = [
            LinkSecret::generate(LinkPurpose::Invitation, entropy),
            LinkSecret::generate(LinkPurpose::ResetPassword, entropy),
            LinkSecret::generate(LinkPurpose::VerifyEmail, entropy),
        ];
        let one_time = if request.kind == RequestKind::FirstSignIn {
            self.one_time_if_due(request).await?
        } else {
            None
        };
        let (cx, _) = self.mail_background();
        let (app, request, now) = (self.clone(), request.clone(), cx.now());
        self.write("answer_mail_request", move |tx| {
            let store_id = &request.identity_store_id;
            let owner = store::instances::find_by_identity_store(tx, store_id)?
                .map(|instance| instance.owner);
            let own = owner.unwrap_or_else(|| app.settings().management_account.clone());
            let permit = system_permit("cardea:DeliverMail", &own);
            if !store::mail::delete_request(tx, &permit, &request.id)? {
                return Ok(());
            }
            let Some((user, due)) = due(tx, &request)? else {
                return uncount_first_sign_in(tx, &permit, &request);
            };
            let Some(to) = address_of(&user) else {
                return Ok(());
            };
            // A stranger must not fill anybody's mailbox.
            let key = format!("letters:{}", user.id);
            let sent = store::sign_in::attempts(tx, &key)?;
            if Limit::Letter.refused_until(sent, now).is_some() {
                return Ok(());
            }
            match (due, &one_time) {
                (Due::Link(purpose), _) => {
                    let Some(link) = links.iter().find(|link| link.purpose() == purpose) else {
                        return Ok(());
                    };
                    send_link(&app, tx, &permit, now, (&user, &to), link)?;
                }
                (Due::OneTimePassword, Some((chosen, password))) => {
                    let password = Password {
                        changed_at: now,
                        ..password.clone()
                    };
                    store::sign_in::put_password(tx, &permit, &user.id, &password)?;
                    let letter = Letter::OneTimePassword {
                        user_name: user.user_name.clone(),
                        password: chosen.clone(),
                        expires_at: now.plus(ONE_TIME_PASSWORD),
                    };
                    app.post(tx, &permit, now, &to, &letter)?;
                }
                (Due::OneTimePassword, None) => return Ok(()),
            }
            store::sign_in::put_attempts(tx, &permit, &key, Limit::failed(sent, now))?;
            Ok(())
        })
        .await
    }

    /// A one-time password with its hash, where one is due: hashing takes too long to be done for
    /// every name that anybody types.
    async fn one_time_if_due(
        &self,
        request: &MailRequest,
    ) -> Result<Option<(Secret, Password)>, Error> {
        let wanted = request.clone();
        let found = self
            .read("first_sign_in", move |tx| due(tx, &wanted))
            .await?;
        if !matches!(found, Some((_, Due::OneTimePassword))) {
            return Ok(None);
        }
        let now = self.clock().now();
        let chosen = one_time_password(self.entropy());
        let password = Password {
            hash: hash(
                &chosen,
                self.entropy().bytes(),
                self.settings().passwords.cost,
            )
            .await?,
            one_time: Some(OneTimePassword {
                expires_at: now.plus(ONE_TIME_PASSWORD),
            }),
            changed_at: now,
        };
        Ok(Some((chosen, password)))
    }

    async fn drop_request(&self, id: JobId) -> Result<(), Error> {
        let (cx, permit) = self.mail_background();
        self.change(&cx, permit, "drop_mail_request", move |tx, permit| {
            Ok(store::mail::delete_request(tx, permit, &id).map(drop)?)
        })
        .await
    }

    async fn put_off_request(&self, id: JobId) -> Result<(), Error> {
        let (cx, permit) = self.mail_background();
        let due_at = cx.now().plus(Duration::from_seconds(10));
        self.change(&cx, permit, "put_off_mail_request", move |tx, permit| {
            Ok(store::mail::put_off_request(tx, permit, &id, due_at)?)
        })
        .await
    }
}

/// Who is to be sent what, if anybody is.
fn due(tx: &mut Tx<'_>, request: &MailRequest) -> Result<Option<(User, Due)>, Failure> {
    let store_id = &request.identity_store_id;
    let is_external = is_external(tx, store_id)?;
    let by_name = |tx: &mut Tx<'_>| {
        let user = store::identity::find_user_by_name(tx, store_id, &request.subject)?;
        Ok::<_, Failure>(user.filter(|user| user.status == UserStatus::Enabled))
    };
    match request.kind {
        // A provider manages passwords: nobody is sent one, or a way to one.
        RequestKind::FirstSignIn | RequestKind::Forgotten if is_external => Ok(None),
        RequestKind::FirstSignIn => {
            let Some(user) = by_name(tx)? else {
                return Ok(None);
            };
            let is_due = store::sign_in::one_time_by_email(tx, store_id)?
                && !has_password(tx, &user, request)?;
            Ok(is_due.then_some((user, Due::OneTimePassword)))
        }
        RequestKind::Forgotten => {
            let Some(user) = by_name(tx)? else {
                return Ok(None);
            };
            // Only who has had a password of their own can have forgotten it. Whoever was invited
            // is invited again; for all others an administrator decides how they begin.
            let purpose = if !store::sign_in::chosen_hashes(tx, &user.id)?.is_empty() {
                LinkPurpose::ResetPassword
            } else if store::sign_in::has_unused_link(tx, &user.id, LinkPurpose::Invitation)? {
                LinkPurpose::Invitation
            } else {
                return Ok(None);
            };
            Ok(Some((user, Due::Link(purpose))))
        }
        RequestKind::LinkAgain => {
            let digest = Digest::from_stored(request.subject.clone());
            let Some(link) = store::sign_in::find_link(tx, &digest)? else {
                return Ok(None);
            };
            let user = super::links::owner(tx, &link)?
                .filter(|_| link.used_at.is_none())
                .filter(|_| !is_external || link.purpose == LinkPurpose::VerifyEmail);
            Ok(user.map(|user| (user, Due::Link(link.purpose))))
        }
    }
}

/// Who signs in with their password has asked for nothing: many of them may sit behind one address,
/// and must not keep somebody new there waiting for a letter.
fn uncount_first_sign_in(
    tx: &mut Tx<'_>,
    permit: &Permit,
    request: &MailRequest,
) -> Result<(), Failure> {
    let store_id = &request.identity_store_id;
    if request.kind != RequestKind::FirstSignIn {
        return Ok(());
    }
    let Some(user) = store::identity::find_user_by_name(tx, store_id, &request.subject)? else {
        return Ok(());
    };
    if has_password(tx, &user, request)? {
        let key = first_sign_ins_key(&request.source_ip);
        store::sign_in::subtract_attempt(tx, permit, &key)?;
    }
    Ok(())
}

/// What first sign-ins are counted under that may be answered by letter.
pub(crate) fn first_sign_ins_key(source_ip: &str) -> String {
    format!("first-letters-from:{}", counted_address(source_ip))
}

fn has_password(tx: &mut Tx<'_>, user: &User, request: &MailRequest) -> Result<bool, Failure> {
    let password = store::sign_in::find_password(tx, &user.id)?;
    Ok(password.is_some_and(|password| {
        password
            .one_time
            .is_none_or(|one_time| one_time.expires_at > request.created_at)
    }))
}

/// Whether `user` has an address, for administrators who want a letter sent.
pub(super) fn need_address(user: &User) -> Result<MailAddress, Failure> {
    address_of(user).ok_or_else(|| {
        let message = "The user has no e-mail address that a letter can be sent to.";
        Error::conflict(domain::Kind::User, message).into()
    })
}
