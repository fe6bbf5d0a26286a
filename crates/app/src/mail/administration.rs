//! What administrators do with letters: invite people, have them verify their address or choose
//! another password, and see what became of it.

use base::{IdentityStoreId, Page, PageRequest, Timestamp, UserId};
use domain::identity::{User, UserStatus, fold};
use domain::mail::{Letter, MailAddress, MailStatus};
use domain::sign_in::{LinkPurpose, LinkSecret};
use domain::{Error, Kind};
use store::mail::MailRow;

use super::links::send_link;
use super::requests::need_address;
use crate::identity::{About, revoke_former_credentials};
use crate::identity_source::require_directory;
use crate::sign_in::name_key;
use crate::{App, Cx, Failure};

impl App {
    /// Sends a user an invitation to choose their first password, in the place of an earlier one;
    /// answers until when it works.
    pub async fn invite_user(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<Timestamp, Error> {
        self.send_user_link(
            cx,
            "cardea:InviteUser",
            (store, user),
            LinkPurpose::Invitation,
        )
        .await
    }

    /// Sends a user a link with which they confirm that their e-mail address is theirs.
    pub async fn verify_user_email(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<Timestamp, Error> {
        let purpose = LinkPurpose::VerifyEmail;
        self.send_user_link(cx, "cardea:VerifyUserEmail", (store, user), purpose)
            .await
    }

    /// Sends a user a link with which they choose another password. The present one is not right
    /// any more, and their sessions end.
    pub async fn reset_password_by_email(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<Timestamp, Error> {
        let purpose = LinkPurpose::ResetPassword;
        self.send_user_link(cx, "cardea:ResetUserPassword", (store, user), purpose)
            .await
    }

    async fn send_user_link(
        &self,
        cx: &Cx,
        action: &'static str,
        (store, user): (&IdentityStoreId, &UserId),
        purpose: LinkPurpose,
    ) -> Result<Timestamp, Error> {
        let about = About::User(user.clone());
        let (instance, permit) = self.enter_store(cx, action, store, about).await?;
        let is_password = purpose != LinkPurpose::VerifyEmail;
        let secret = LinkSecret::generate(purpose, self.entropy());
        let (app, store, user, now) = (self.clone(), store.clone(), user.clone(), cx.now());
        self.change(cx, permit, action, move |tx, permit| {
            if is_password {
                require_directory(tx, &instance.id)?;
            }
            app.need_mail()?;
            let found = store::identity::find_user(tx, &store, &user)?
                .ok_or_else(|| Error::not_found(Kind::User, &user))?;
            let to = enabled_address(&found)?;
            match purpose {
                LinkPurpose::Invitation => {
                    if !store::sign_in::chosen_hashes(tx, &user)?.is_empty() {
                        let message = "The user has chosen a password already. Reset it instead.";
                        return Err(Error::conflict(Kind::User, message).into());
                    }
                }
                LinkPurpose::ResetPassword => {
                    store::sign_in::delete_password(tx, permit, &user)?;
                    store::sign_in::delete_sessions_of_user(tx, permit, &user, now)?;
                    revoke_former_credentials(tx, permit, &user, now)?;
                    let key = name_key(&store, &found.user_name);
                    store::sign_in::delete_attempts(tx, permit, &key)?;
                }
                LinkPurpose::VerifyEmail => {
                    if store::sign_in::is_verified_email(tx, &user, &fold(to.as_str()))? {
                        let message = "The user's e-mail address is verified.";
                        return Err(Error::conflict(Kind::User, message).into());
                    }
                }
            }
            send_link(&app, tx, permit, now, (&found, &to), &secret)
        })
        .await
    }

    /// Whether a user has shown that their present e-mail address is theirs.
    pub async fn is_email_verified(
        &self,
        store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<bool, Error> {
        let (store, user) = (store.clone(), user.clone());
        self.read("is_email_verified", move |tx| {
            let found = store::identity::find_user(tx, &store, &user)?
                .ok_or_else(|| Error::not_found(Kind::User, &user))?;
            match found.attributes.primary_email() {
                None => Ok(false),
                Some(email) => Ok(store::sign_in::is_verified_email(tx, &user, &fold(email))?),
            }
        })
        .await
    }

    /// Sends a letter that says nothing, to see whether letters arrive.
    pub async fn send_test_mail(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        address: &str,
    ) -> Result<(), Error> {
        let action = "cardea:SendTestMail";
        let (_, permit) = self.enter_store(cx, action, store, About::Store).await?;
        self.need_mail()?;
        let to = MailAddress::parse(address)
            .map_err(|invalid| Error::invalid(format!("EmailAddress: {invalid}")))?;
        let (app, now) = (self.clone(), cx.now());
        self.change(cx, permit, action, move |tx, permit| {
            app.post(tx, permit, now, &to, &Letter::Test)
        })
        .await
    }

    /// What became of the letters of a store's people, newest first; never what they say.
    pub async fn list_mails(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        status: Option<MailStatus>,
        page: PageRequest,
    ) -> Result<Page<MailRow>, Error> {
        let action = "cardea:ListMails";
        let (instance, _) = self.enter_store(cx, action, store, About::Store).await?;
        self.read(action, move |tx| {
            let found = store::mail::list(tx, &instance.owner, status, &page)?;
            Ok(Page::from_probe(found, &page, store::mail::key))
        })
        .await
    }

    /// Whether users without a password are sent a one-time one when they first try to sign in.
    pub async fn one_time_by_email(&self, cx: &Cx, store: &IdentityStoreId) -> Result<bool, Error> {
        let action = "cardea:GetPasswordSettings";
        self.enter_store(cx, action, store, About::Store).await?;
        let store = store.clone();
        self.read(action, move |tx| {
            Ok(store::sign_in::one_time_by_email(tx, &store)?)
        })
        .await
    }

    /// Decides that.
    pub async fn put_one_time_by_email(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        is_enabled: bool,
    ) -> Result<(), Error> {
        let action = "cardea:PutPasswordSettings";
        let (instance, permit) = self.enter_store(cx, action, store, About::Store).await?;
        let (app, store) = (self.clone(), store.clone());
        self.change(cx, permit, action, move |tx, permit| {
            require_directory(tx, &instance.id)?;
            if is_enabled {
                app.need_mail()?;
            }
            let put = store::sign_in::put_one_time_by_email;
            Ok(put(tx, permit, (&instance.id, &store), is_enabled)?)
        })
        .await
    }

    fn need_mail(&self) -> Result<(), Error> {
        if self.delivers_mail() {
            return Ok(());
        }
        let message = "No mail server is configured: letters cannot be sent.";
        Err(Error::conflict(Kind::Mail, message))
    }
}

fn enabled_address(user: &User) -> Result<MailAddress, Failure> {
    if user.status == UserStatus::Disabled {
        // AWS: a disabled user's password cannot be reset (§6.3).
        let message = "The user is disabled. Enable the user first.";
        return Err(Error::conflict(Kind::User, message).into());
    }
    need_address(user)
}
