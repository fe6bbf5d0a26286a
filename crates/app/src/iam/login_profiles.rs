//! Passwords of IAM users.
//!
//! DIFFERENCE: there is no console that IAM users could sign in to yet, so a password can be set,
//! changed and checked by `ChangePassword`, and nothing else asks for it. So `MaxPasswordAge` has
//! nobody to keep out: it is kept, shown, and told by the credential report.

use base::{AccountId, IamUserId, Secret};
use db::Tx;
use domain::iam::{CredentialOwner, LoginProfile, PasswordPolicy, PasswordReset, User};
use domain::sign_in::Limit;
use domain::{Actor, Error, Kind};
use serde_json::json;

use super::{check_user, must_name_a_user, pairs};
use crate::authorize::Access;
use crate::sign_in::{Verified, hash, verify};
use crate::{App, Cx, Failure};

/// What of a password is to be changed; `None` keeps what is.
#[derive(Debug, Clone)]
pub struct UpdateLoginProfile {
    /// Whose.
    pub user: String,
    /// The new password.
    pub password: Option<Secret>,
    /// Whether another must be chosen at the next sign-in.
    pub reset: Option<PasswordReset>,
}

/// How many former passwords are remembered: with the one that there is, as many as a password
/// policy can ask for, also of one that is yet to come.
const REMEMBERED: i64 = 23;

impl App {
    /// Gives a user of the caller's account, or the caller, a first password.
    pub async fn create_login_profile(
        &self,
        cx: &Cx,
        user: Option<&str>,
        password: Option<Secret>,
        reset: PasswordReset,
    ) -> Result<(User, LoginProfile), Error> {
        let action = "iam:CreateLoginProfile";
        let (user, permit) = self.authorized_user(cx, action, user).await?;
        // AWS: only roots may have a profile without a password (`AssumeRoot`).
        let password = password.ok_or_else(|| Error::Constraint {
            reason: "ValidationError",
            message: "Password is required for IAM users.".to_owned(),
        })?;
        self.check_new_password(&user.account, &password).await?;
        let hash = hash(
            &password,
            self.entropy().bytes(),
            self.settings().passwords.cost,
        )
        .await?;
        let profile = LoginProfile {
            created_at: cx.now(),
            reset_required: reset,
        };
        self.change(cx, permit, "create_login_profile", move |tx, permit| {
            check_user(tx, &user)?;
            if store::iam::find_login_profile(tx, &user.id)?.is_some() {
                let message = format!("Login Profile for user {} already exists.", user.name);
                return Err(Error::conflict(Kind::LoginProfile, message).into());
            }
            store::iam::insert_login_profile(tx, permit, &user.id, profile, &hash)?;
            Ok((user.clone(), profile))
        })
        .await
    }

    /// Whether a user of the caller's account, or the caller, has a password, and since when.
    pub async fn get_login_profile(
        &self,
        cx: &Cx,
        user: Option<&str>,
    ) -> Result<(User, LoginProfile), Error> {
        let (user, _permit) = self
            .authorized_user(cx, "iam:GetLoginProfile", user)
            .await?;
        self.read("get_login_profile", move |tx| {
            let profile = get_profile(tx, &user)?;
            Ok((user.clone(), profile.0))
        })
        .await
    }

    /// Replaces a user's password, or whether they must choose another.
    pub async fn update_login_profile(
        &self,
        cx: &Cx,
        command: UpdateLoginProfile,
    ) -> Result<(), Error> {
        let action = "iam:UpdateLoginProfile";
        let (user, permit) = self
            .authorized_user(cx, action, Some(&command.user))
            .await?;
        let hash = match &command.password {
            None => None,
            Some(password) => {
                self.check_new_password(&user.account, password).await?;
                self.check_not_reused(&user, password).await?;
                Some(
                    hash(
                        password,
                        self.entropy().bytes(),
                        self.settings().passwords.cost,
                    )
                    .await?,
                )
            }
        };
        let (now, wanted) = (cx.now(), command.reset);
        self.change(cx, permit, "update_login_profile", move |tx, permit| {
            let (profile, _) = get_profile(tx, &user)?;
            let reset = wanted.unwrap_or(profile.reset_required);
            match &hash {
                Some(hash) => {
                    let password = (hash.as_str(), reset);
                    let kept = REMEMBERED;
                    store::iam::update_password(tx, permit, &user.id, password, now, kept)?;
                    let key = attempts_key(&user.id);
                    Ok(store::sign_in::delete_attempts(tx, permit, &key)?)
                }
                None => Ok(store::iam::update_password_reset(
                    tx, permit, &user.id, reset,
                )?),
            }
        })
        .await
    }

    /// Takes the password of a user of the caller's account, or of the caller.
    pub async fn delete_login_profile(&self, cx: &Cx, user: Option<&str>) -> Result<(), Error> {
        let action = "iam:DeleteLoginProfile";
        let (user, permit) = self.authorized_user(cx, action, user).await?;
        self.change(cx, permit, "delete_login_profile", move |tx, permit| {
            if store::iam::delete_login_profile(tx, permit, &user.id)? == 0 {
                return Err(Error::not_found(Kind::LoginProfile, &user.name).into());
            }
            let key = attempts_key(&user.id);
            Ok(store::sign_in::delete_attempts(tx, permit, &key)?)
        })
        .await
    }

    /// Replaces the password of the calling user, who proves to know the old one. Where the
    /// account's password policy lets users do so, no policy of theirs need.
    pub async fn change_password(&self, cx: &Cx, old: &Secret, new: &Secret) -> Result<(), Error> {
        let Actor::User(caller) = cx.actor() else {
            return Err(Error::Constraint {
                reason: "InvalidUserType",
                message: "Only IAM Users can change their own password".to_owned(),
            });
        };
        let id = caller.user_id.clone();
        let account = caller.account.clone();
        let (user, tags, policy) = self
            .read("find_user", move |tx| {
                let tags = store::iam::list_tags(tx, id.as_str())?;
                let policy = store::iam::password_policy(tx, &account)?;
                Ok((store::iam::find_user_by_id(tx, &id)?, tags, policy))
            })
            .await?;
        let user = user.ok_or_else(|| Error::not_found(Kind::User, &caller.name))?;
        let mut access = Access::new("iam:ChangePassword", user.arn(), &user.account);
        if policy.is_some_and(|policy| policy.allow_change) {
            access = access.opened_by(leave_to_change(&user.arn()));
        }
        let permit = self.authorize(cx, access.tagged(pairs(&tags))).await?;
        PasswordPolicy::check(policy.as_ref(), new.expose())?;
        // AWS: unconfirmed, that `ChangePassword` takes an expired password, also where expiry is
        // hard.

        // The attempt is counted before it is looked at, so that attempts made at once cannot
        // outrun the limit.
        let (key, now, attempt) = (attempts_key(&user.id), cx.now(), permit.clone());
        let owner = user.clone();
        let known = self
            .write("count_password_attempt", move |tx| {
                let (_, hash) = get_profile(tx, &owner)?;
                let attempts = store::sign_in::attempts(tx, &key)?;
                if Limit::IamSecret.refused_until(attempts, now).is_some() {
                    return Err(too_many().into());
                }
                let failed = Limit::failed(attempts, now);
                store::sign_in::put_attempts(tx, &attempt, &key, failed)?;
                Ok(hash)
            })
            .await?;
        if verify(old, Some(&known), self.settings().passwords.cost).await? == Verified::No {
            // AWS: code and wording are unconfirmed.
            return Err(Error::denied("The old password was incorrect."));
        }
        self.check_not_reused(&user, new).await?;
        let fresh = hash(new, self.entropy().bytes(), self.settings().passwords.cost).await?;
        self.change(cx, permit, "change_password", move |tx, permit| {
            let (_, current) = get_profile(tx, &user)?;
            if current != known {
                return Err(Error::denied("The old password was incorrect.").into());
            }
            let password = (fresh.as_str(), PasswordReset::NotRequired);
            store::iam::update_password(tx, permit, &user.id, password, now, REMEMBERED)?;
            let key = attempts_key(&user.id);
            Ok(store::sign_in::delete_attempts(tx, permit, &key)?)
        })
        .await
    }

    /// Refuses a password that the account's rules do not allow.
    async fn check_new_password(
        &self,
        account: &AccountId,
        password: &Secret,
    ) -> Result<(), Error> {
        let account = account.clone();
        let policy = self
            .read("find_password_policy", move |tx| {
                Ok(store::iam::password_policy(tx, &account)?)
            })
            .await?;
        PasswordPolicy::check(policy.as_ref(), password.expose())
    }

    /// Refuses a password that the user has, or had not long ago, where the account wants none
    /// again.
    async fn check_not_reused(&self, user: &User, password: &Secret) -> Result<(), Error> {
        let (id, account) = (user.id.clone(), user.account.clone());
        let hashes = self
            .read("find_former_passwords", move |tx| {
                let policy = store::iam::password_policy(tx, &account)?;
                let most = policy.and_then(|policy| policy.reuse_prevention);
                let Some((_, current)) = store::iam::find_login_profile(tx, &id)? else {
                    return Ok(Vec::new());
                };
                let mut hashes = vec![current];
                hashes.extend(store::iam::former_passwords(tx, &id)?);
                hashes.truncate(usize::try_from(most.unwrap_or(0)).unwrap_or(usize::MAX));
                Ok(hashes)
            })
            .await?;
        for known in hashes {
            if verify(password, Some(&known), self.settings().passwords.cost).await? != Verified::No
            {
                return Err(PasswordPolicy::reused());
            }
        }
        Ok(())
    }

    /// The user that a request about a password names, or who makes it; roots have none here.
    async fn authorized_user(
        &self,
        cx: &Cx,
        action: &'static str,
        name: Option<&str>,
    ) -> Result<(User, domain::Permit), Error> {
        match self.authorized_owner(cx, action, name).await? {
            (CredentialOwner::User(user), permit) => Ok((user, permit)),
            (CredentialOwner::Root(_), _) => Err(must_name_a_user()),
        }
    }
}

/// What an account lets a user do that lets its users change their passwords: no policy of the
/// user's own need allow it, and whatever denies it still does.
// AWS: IAM User Guide, "Set an account password policy"; that it is above boundaries is
// unconfirmed.
pub(super) fn leave_to_change(user: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": {"AWS": user},
            "Action": ["iam:ChangePassword", "iam:GetAccountPasswordPolicy"],
            "Resource": "*",
        }],
    })
    .to_string()
}

fn get_profile(tx: &mut Tx<'_>, user: &User) -> Result<(LoginProfile, String), Failure> {
    let profile = store::iam::find_login_profile(tx, &user.id)?;
    Ok(profile.ok_or_else(|| Error::not_found(Kind::LoginProfile, &user.name))?)
}

fn attempts_key(user: &IamUserId) -> String {
    format!("iam-password:{user}")
}

fn too_many() -> Error {
    Error::Throttled {
        message: "Too many wrong passwords. Try again in a while.".to_owned(),
    }
}
