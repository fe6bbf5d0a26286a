//! Long-term access keys of users and roots.

use base::{AccessKeyId, Page, PageRequest, Secret};
use db::Tx;
use domain::actor::IamUser;
use domain::iam::{AccessKey, AccessKeyStatus, CredentialOwner, KeyUse};
use domain::organization::AccountState;
use domain::quota::Quota;
use domain::{Actor, Error, Kind};

use super::documents::exceeded;
use super::{own_account, page_of, pairs};
use crate::authorize::Access;
use crate::keyring::Purpose;
use crate::{App, Cx};

/// A key that was just made: its secret is shown this once.
#[derive(Debug, Clone)]
pub struct NewAccessKey {
    /// The key.
    pub key: AccessKey,
    /// The owner's name; `None` for the account's root.
    pub user_name: Option<String>,
    /// Forty characters.
    pub secret: Secret,
}

/// When a key was last used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLastUsed {
    /// The owner's name; `None` for the account's root.
    pub user_name: Option<String>,
    /// `None` where it never was.
    pub last_used: Option<KeyUse>,
}

/// The characters of a secret access key.
const SECRET_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl App {
    /// Makes a key for a user of the caller's account, or for the caller.
    pub async fn create_access_key(
        &self,
        cx: &Cx,
        user: Option<&str>,
    ) -> Result<NewAccessKey, Error> {
        let quotas = self.quotas();
        let (id, secret, sealed) = self.fresh_access_key()?;
        let now = cx.now();
        let action = "iam:CreateAccessKey";
        self.change_owner(cx, action, user, move |tx, permit, owner| {
            let keys = store::access_keys::keys_of(tx, owner.account(), owner.user_id())?;
            if keys.len() >= quotas.size(Quota::IamAccessKeys) {
                return Err(
                    exceeded("AccessKeysPerUser", quotas.size(Quota::IamAccessKeys)).into(),
                );
            }
            let key = AccessKey {
                id: id.clone(),
                account: owner.account().clone(),
                user: owner.user_id().cloned(),
                status: AccessKeyStatus::Active,
                created_at: now,
                last_used: None,
            };
            store::access_keys::insert(tx, permit, &key, &sealed)?;
            Ok(NewAccessKey {
                key,
                user_name: owner.user_name().map(str::to_owned),
                secret: secret.clone(),
            })
        })
        .await
    }

    /// The keys of a user of the caller's account, or of the caller, with the owner's name.
    pub async fn list_access_keys(
        &self,
        cx: &Cx,
        user: Option<&str>,
        page: PageRequest,
    ) -> Result<(Option<String>, Page<AccessKey>), Error> {
        let (owner, _permit) = self
            .authorized_owner(cx, "iam:ListAccessKeys", user)
            .await?;
        self.read("list_access_keys", move |tx| {
            let keys = store::access_keys::keys_of(tx, owner.account(), owner.user_id())?;
            let place = |key: &AccessKey| format!("{:020}{}", key.created_at.micros(), key.id);
            let name = owner.user_name().map(str::to_owned);
            Ok((name, page_of(keys, &page, place)))
        })
        .await
    }

    /// Switches a key on or off, at once.
    pub async fn update_access_key(
        &self,
        cx: &Cx,
        user: Option<&str>,
        key: String,
        status: AccessKeyStatus,
    ) -> Result<(), Error> {
        let action = "iam:UpdateAccessKey";
        self.change_owner(cx, action, user, move |tx, permit, owner| {
            let id = own_key(tx, owner, &key)?;
            Ok(store::access_keys::update_status(tx, permit, &id, status)?)
        })
        .await
    }

    /// Removes a key, and with it the temporary credentials that were got with it.
    pub async fn delete_access_key(
        &self,
        cx: &Cx,
        user: Option<&str>,
        key: String,
    ) -> Result<(), Error> {
        let action = "iam:DeleteAccessKey";
        self.change_owner(cx, action, user, move |tx, permit, owner| {
            let id = own_key(tx, owner, &key)?;
            Ok(store::access_keys::delete(tx, permit, &id)?)
        })
        .await
    }

    /// When a key of the caller's account was last used, and for what.
    pub async fn access_key_last_used(&self, cx: &Cx, key: &str) -> Result<KeyLastUsed, Error> {
        let action = "iam:GetAccessKeyLastUsed";
        let account = own_account(cx, action)?;
        let (own, id) = (account.clone(), key.to_owned());
        let found = self
            .read("find_access_key_owner", move |tx| {
                let Some(key) = find_key(tx, &id)?.filter(|key| key.account == own) else {
                    return Ok(None);
                };
                let (user, tags) = match &key.user {
                    Some(id) => (
                        store::iam::find_user_by_id(tx, id)?,
                        store::iam::list_tags(tx, id.as_str())?,
                    ),
                    None => (None, Vec::new()),
                };
                Ok(Some((key, user, tags)))
            })
            .await?;
        let access = match &found {
            Some((_, Some(user), tags)) => {
                Access::new(action, user.arn(), &account).tagged(pairs(tags))
            }
            Some((_, None, _)) => {
                Access::new(action, format!("arn:aws:iam::{account}:root"), &account)
            }
            None => Access::new(action, format!("arn:aws:iam::{account}:user/*"), &account),
        };
        self.authorize(cx, access).await?;
        let (key, user, _) = found.ok_or_else(|| Error::not_found(Kind::AccessKey, key))?;
        Ok(KeyLastUsed {
            user_name: user.map(|user| user.name),
            last_used: key.last_used,
        })
    }

    /// Who signs with a long-term key, and its secret; `None` where nobody can: a key that is
    /// gone or switched off, whose user is gone, or whose account was closed.
    pub async fn find_access_key(
        &self,
        id: &AccessKeyId,
    ) -> Result<Option<(Actor, Secret)>, Error> {
        let wanted = id.clone();
        let found = self
            .read("find_access_key", move |tx| {
                let Some((key, sealed)) = store::access_keys::find(tx, &wanted)? else {
                    return Ok(None);
                };
                let account = store::organizations::find_account(tx, &key.account)?;
                if key.status != AccessKeyStatus::Active
                    || account.is_some_and(|account| account.state != AccountState::Active)
                {
                    return Ok(None);
                }
                let actor = match &key.user {
                    None => Actor::Root {
                        account: key.account,
                        access_key: Some(key.id),
                        session: None,
                    },
                    Some(user) => match store::iam::find_user_by_id(tx, user)? {
                        None => return Ok(None),
                        Some(user) => Actor::User(IamUser {
                            account: user.account,
                            user_id: user.id,
                            name: user.name,
                            path: user.path,
                            access_key: key.id,
                            session: None,
                        }),
                    },
                };
                Ok(Some((actor, sealed)))
            })
            .await?;
        let Some((actor, sealed)) = found else {
            return Ok(None);
        };
        let plain = self
            .keyring()
            .open(Purpose::AccessKey, &sealed)
            .map_err(Error::internal)?;
        let secret = String::from_utf8(plain).map_err(Error::internal)?;
        Ok(Some((actor, Secret::new(secret))))
    }

    /// A new key's id, its secret, and the secret as it is kept.
    pub(crate) fn fresh_access_key(&self) -> Result<(AccessKeyId, Secret, Vec<u8>), Error> {
        let secret = Secret::new(self.entropy().string(SECRET_ALPHABET, 40));
        let plain = secret.expose().as_bytes();
        let sealed = self
            .keyring()
            .seal(Purpose::AccessKey, plain, self.entropy())
            .map_err(Error::internal)?;
        Ok((AccessKeyId::generate(self.entropy()), secret, sealed))
    }
}

fn find_key(tx: &mut Tx<'_>, id: &str) -> Result<Option<AccessKey>, db::Error> {
    let Ok(id) = AccessKeyId::parse(id) else {
        return Ok(None);
    };
    Ok(store::access_keys::find(tx, &id)?.map(|(key, _)| key))
}

/// A key that belongs to its supposed owner; another's does not exist.
fn own_key(
    tx: &mut Tx<'_>,
    owner: &CredentialOwner,
    id: &str,
) -> Result<AccessKeyId, crate::Failure> {
    find_key(tx, id)?
        .filter(|key| key.account == *owner.account() && key.user.as_ref() == owner.user_id())
        .map(|key| key.id)
        .ok_or_else(|| Error::not_found(Kind::AccessKey, id).into())
}
