//! The first start on an empty database, and the emulator's reset.

use base::{AccessKeyId, AccountId, Entropy, IdentityStoreId, InstanceId, PageRequest, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use db::{Db, Tx};
use domain::iam::{AccessKey, AccessKeyStatus};
use domain::instance::{Instance, InstanceKind, InstanceStatus};
use domain::{Actor, Error};

use crate::authorize::system_permit;
use crate::iam::ensure_own_roles;
use crate::keyring::Purpose;
use crate::{App, Cx, Failure, Keyring};

/// What an installation decided at its first start and keeps for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installation {
    /// The account that owns the organization.
    pub management_account: AccountId,
    /// The home region.
    pub region: String,
}

/// What the operator asks for at a start; `None` takes what is there, or the default.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The account that owns the organization.
    pub management_account: Option<AccountId>,
    /// The home region.
    pub region: Option<String>,
}

/// The installation cannot be what the operator asks for.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// A decision of the first start cannot be changed.
    #[error(
        "this installation's {what} is `{found}` and cannot become `{wanted}`: leave the option \
         out, or start with another data directory"
    )]
    Fixed {
        /// Which decision.
        what: &'static str,
        /// What it is.
        found: String,
        /// What was asked for.
        wanted: String,
    },
    /// What is stored cannot be read with this master key.
    #[error(
        "the master key is not the one that this installation's secrets are sealed under: \
         restore `master-key` from a backup, or name the right file with --master-key-file"
    )]
    OtherMasterKey,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

const MANAGEMENT_ACCOUNT: &str = "management_account";
const REGION: &str = "region";
const INSTANCE: &str = "organization_instance";
const SERVICE_LINKED_ROLES: &str = "service_linked_roles";
const ROOT_ACCESS_KEY: &str = "root_access_key";
/// Something sealed under the master key, so that a wrong one is told at the start.
const MASTER_KEY_CHECK: &str = "master_key_check";
const MASTER_KEY_CHECK_TEXT: &[u8] = b"cardea";

/// The region of an installation that was told none; AWS's own default.
const DEFAULT_REGION: &str = "us-east-1";

impl Installation {
    /// Whether the first start on this database has happened, so that its secrets are sealed
    /// under some master key.
    pub async fn exists(db: &Db) -> Result<bool, db::Error> {
        db.read("installation_exists", |tx| {
            Ok(store::settings::find(tx, MANAGEMENT_ACCOUNT)?.is_some())
        })
        .await
    }

    /// What was decided, and the check value by which its master key is known; `None` before a first
    /// start has decided.
    pub fn find(tx: &mut Tx<'_>) -> Result<Option<(Self, String)>, db::Error> {
        let account = store::settings::find(tx, MANAGEMENT_ACCOUNT)?;
        let region = store::settings::find(tx, REGION)?;
        let check = store::settings::find(tx, MASTER_KEY_CHECK)?;
        let (Some(account), Some(region), Some(check)) = (account, region, check) else {
            return Ok(None);
        };
        let management_account = AccountId::parse(&account)
            .map_err(|error| db::Error::corrupt(format!("settings: {error}")))?;
        let installation = Self {
            management_account,
            region,
        };
        Ok(Some((installation, check)))
    }

    /// Whether a check value was sealed with this keyring's master key.
    pub fn is_sealed_under(keyring: &Keyring, check: &str) -> bool {
        let Ok(sealed) = STANDARD.decode(check) else {
            return false;
        };
        keyring
            .open(Purpose::SecretAtRest, &sealed)
            .is_ok_and(|plain| plain == MASTER_KEY_CHECK_TEXT)
    }

    /// Reads what was decided, or decides it now and keeps it. A master key that is not this
    /// installation's is refused here, before anything is sealed or opened with it.
    pub async fn load_or_create(
        db: &Db,
        entropy: &dyn Entropy,
        keyring: &Keyring,
        wanted: Wanted,
    ) -> Result<Self, SetUpError> {
        let fresh = wanted.management_account.clone();
        let fresh = fresh.unwrap_or_else(|| AccountId::generate(entropy));
        let check = keyring
            .seal(Purpose::SecretAtRest, MASTER_KEY_CHECK_TEXT, entropy)
            .map(|sealed| STANDARD.encode(sealed))
            .map_err(|_unusable| SetUpError::OtherMasterKey)?;
        let keyring = keyring.clone();
        db.write("load_or_create_installation", move |tx| {
            let kept_check = store::settings::find(tx, MASTER_KEY_CHECK)?;
            if let Some(kept) = &kept_check
                && !Self::is_sealed_under(&keyring, kept)
            {
                return Err(SetUpError::OtherMasterKey);
            }
            let account = match store::settings::find(tx, MANAGEMENT_ACCOUNT)? {
                Some(found) => AccountId::parse(&found)
                    .map_err(|error| db::Error::corrupt(format!("settings: {error}")))?,
                None => fresh.clone(),
            };
            let permit = system_permit("cardea:SetUp", &account);
            if let Some(wanted) = &wanted.management_account
                && *wanted != account
            {
                return Err(SetUpError::Fixed {
                    what: "management account",
                    found: account.to_string(),
                    wanted: wanted.to_string(),
                });
            }
            let found = store::settings::find(tx, REGION)?;
            let region = match (found, &wanted.region) {
                (Some(found), Some(wanted)) if found != *wanted => {
                    let wanted = wanted.clone();
                    return Err(SetUpError::Fixed {
                        what: "region",
                        found,
                        wanted,
                    });
                }
                (Some(found), _) => found,
                (None, Some(wanted)) => wanted.clone(),
                (None, None) => DEFAULT_REGION.to_owned(),
            };
            store::settings::put(tx, &permit, MANAGEMENT_ACCOUNT, account.as_str())?;
            store::settings::put(tx, &permit, REGION, &region)?;
            if kept_check.is_none() {
                store::settings::put(tx, &permit, MASTER_KEY_CHECK, &check)?;
            }
            Ok(Self {
                management_account: account,
                region,
            })
        })
        .await
    }
}

impl App {
    /// The context of set-up work, done in the name of the management account's root.
    pub fn root_cx(&self) -> Cx {
        let account = self.settings().management_account.clone();
        let actor = Actor::Root {
            account,
            access_key: None,
            session: None,
        };
        Cx::internal(
            actor,
            self.clock().now(),
            self.entropy(),
            &self.settings().region,
        )
    }

    /// The organization instance with its identity store, made at the first call.
    ///
    /// DIFFERENCE: AWS's console enables Identity Center again after the instance was deleted; here
    /// the next start does.
    pub async fn ensure_organization_instance(&self) -> Result<Instance, Error> {
        let instance = self.ensure_instance().await?;
        self.ensure_service_linked_roles().await?;
        Ok(instance)
    }

    /// Every account has the roles that Organizations and Identity Center need in it. Accounts
    /// that are made later get theirs then, so this is done once for a database.
    async fn ensure_service_linked_roles(&self) -> Result<(), Error> {
        match self.make_service_linked_roles().await {
            // Of two nodes that do this at once PostgreSQL refuses one for the roles' names, and
            // not as a conflict that is tried again by itself. Then they are there.
            Err(Error::Internal(_)) => self.make_service_linked_roles().await,
            done => done,
        }
    }

    async fn make_service_linked_roles(&self) -> Result<(), Error> {
        let owner = self.settings().management_account.clone();
        let permit = system_permit("cardea:SetUp", &owner);
        let (entropy, now) = (self.shared_entropy(), self.clock().now());
        let name = "ensure_service_linked_roles";
        self.change(&self.root_cx(), permit, name, move |tx, permit| {
            if store::settings::find(tx, SERVICE_LINKED_ROLES)?.is_some() {
                return Ok(());
            }
            let fresh = (&*entropy, now);
            ensure_own_roles(tx, permit, &owner, fresh)?;
            let organization = store::organizations::find_organization_of_account(tx, &owner)?;
            if let Some(organization) = organization {
                let mut page = PageRequest::first(200);
                loop {
                    let members = store::organizations::list_members(tx, &organization, &page)?;
                    for member in &members {
                        ensure_own_roles(tx, permit, &member.account.id, fresh)?;
                    }
                    let Some(last) = members.last() else { break };
                    page.after = Some(last.account.id.to_string());
                }
            }
            Ok(store::settings::put(
                tx,
                permit,
                SERVICE_LINKED_ROLES,
                "made",
            )?)
        })
        .await
    }

    async fn ensure_instance(&self) -> Result<Instance, Error> {
        let owner = self.settings().management_account.clone();
        let fresh = Instance {
            id: InstanceId::generate(self.entropy()),
            owner: owner.clone(),
            identity_store_id: IdentityStoreId::generate(self.entropy()),
            name: None,
            created_at: self.clock().now(),
            kind: InstanceKind::Organization,
            status: InstanceStatus::Active,
        };
        let permit = system_permit("cardea:SetUp", &owner);
        self.change(
            &self.root_cx(),
            permit,
            "ensure_instance",
            move |tx, permit| {
                // Whatever it is: an account has one instance at the most. A start must not fail
                // over one that is still being deleted.
                if let Some(instance) = store::instances::find_by_owner(tx, &fresh.owner)? {
                    return Ok(instance);
                }
                store::instances::insert(tx, permit, &fresh, None)?;
                store::settings::put(tx, permit, INSTANCE, fresh.id.as_str())?;
                Ok(fresh.clone())
            },
        )
        .await
    }

    /// The organization instance, where there is one.
    pub async fn find_organization_instance(&self) -> Result<Option<Instance>, Error> {
        self.read("find_organization_instance", |tx| {
            let Some(id) = store::settings::find(tx, INSTANCE)? else {
                return Ok(None);
            };
            let id = InstanceId::parse(&id)
                .map_err(|error| db::Error::corrupt(format!("settings: {error}")))?;
            Ok(store::instances::find(tx, &id)?)
        })
        .await
    }

    /// Makes the management account's first root access key where there is none, and has it kept
    /// at every start: a file that was lost, or another node's, comes back. `keep` must have a
    /// new key on disk when it answers; only then is the key good for anything.
    pub async fn ensure_root_access_key<E: Send>(
        &self,
        mut keep: impl FnMut(&AccessKeyId, &Secret) -> Result<(), E> + Send,
    ) -> Result<Result<(), E>, Error> {
        let made = self
            .read("find_root_access_key", |tx| {
                Ok(store::settings::find(tx, ROOT_ACCESS_KEY)?)
            })
            .await?;
        if let Some(made) = made {
            return self.keep_root_access_key(&made, keep).await;
        }
        let (id, secret, sealed) = self.fresh_access_key()?;
        if let Err(error) = keep(&id, &secret) {
            return Ok(Err(error));
        }
        let account = self.settings().management_account.clone();
        let key = AccessKey {
            id,
            account: account.clone(),
            user: None,
            status: AccessKeyStatus::Active,
            created_at: self.clock().now(),
            last_used: None,
        };
        let permit = system_permit("iam:CreateAccessKey", &account);
        let faster = self
            .change(
                &self.root_cx(),
                permit,
                "ensure_root_access_key",
                move |tx, permit| {
                    // Another node may have started at the same moment.
                    if let Some(faster) = store::settings::find(tx, ROOT_ACCESS_KEY)? {
                        return Ok(Some(faster));
                    }
                    store::access_keys::insert(tx, permit, &key, &sealed)?;
                    store::settings::put(tx, permit, ROOT_ACCESS_KEY, key.id.as_str())?;
                    Ok(None)
                },
            )
            .await?;
        match faster {
            Some(faster) => self.keep_root_access_key(&faster, keep).await,
            None => Ok(Ok(())),
        }
    }

    async fn keep_root_access_key<E: Send>(
        &self,
        id: &str,
        mut keep: impl FnMut(&AccessKeyId, &Secret) -> Result<(), E> + Send,
    ) -> Result<Result<(), E>, Error> {
        let id = AccessKeyId::parse(id).map_err(Error::internal)?;
        match self.find_access_key(&id).await? {
            Some((_, secret)) => Ok(keep(&id, &secret)),
            // Somebody deleted it or switched it off: what they use instead is theirs to keep.
            None => Ok(Ok(())),
        }
    }

    /// Whether the database answers; for the readiness check.
    pub async fn check_database(&self) -> Result<(), Error> {
        let answer = self.db().check().await;
        answer.map_err(|error| Failure::from(error).into_outcome())
    }

    /// Empties the database; the emulator's reset and nothing else.
    pub async fn wipe(&self) -> Result<(), Error> {
        self.db()
            .wipe()
            .await
            .map_err(|error| Failure::from(error).into_outcome())
    }
}
