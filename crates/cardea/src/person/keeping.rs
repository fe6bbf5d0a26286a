//! Where a sign-in is kept: a file that is sealed with a key of its own. The key lies in the
//! kernel's keyring of this user, or in a file beside.
//!
//! What that protects (docs/command-line.md says it to people): a key in the keyring never touches a
//! disk, so a stolen disk, a backup or a copied home directory shows nothing. A key beside the file
//! protects against nobody who can read both; it keeps tokens out of sight of tools that search
//! files for them. Neither protects against programs that run as this user.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use app::{Keyring, Purpose};
use base::{Entropy, SystemEntropy, Timestamp, sha256_hex};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use super::Problem;
use crate::Fatal;
use crate::data_directory::write_secret;

mod kernel;

/// How long a process waits for another that refreshes.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often it looks.
const GLANCE: Duration = Duration::from_millis(25);

/// Where the key lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Store {
    /// In the kernel's keyring: until you have logged out of this computer everywhere, or restart it.
    Keyring,
    /// In a file that only you may read, beside the sealed one.
    File,
}

/// All that is kept of one sign-in.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    /// Its name, so that one file cannot be passed off as another.
    pub(super) name: String,
    /// The server's address, as the person gave it.
    pub(super) server: String,
    pub(super) ca_bundle: Option<PathBuf>,
    pub(super) start_url: String,
    pub(super) region: String,
    pub(super) client: RegisteredClient,
    pub(super) tokens: Option<Tokens>,
    #[serde(default)]
    pub(super) credentials: Vec<RoleCredentials>,
}

/// How this computer is known to the server.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct RegisteredClient {
    pub(super) id: String,
    pub(super) secret: String,
    /// Seconds since 1970.
    pub(super) expires_at: i64,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Tokens {
    pub(super) access: String,
    /// Seconds since 1970.
    pub(super) expires_at: i64,
    pub(super) refresh: Option<String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct RoleCredentials {
    pub(super) account: String,
    pub(super) role: String,
    pub(super) access_key_id: String,
    pub(super) secret_access_key: String,
    pub(super) session_token: String,
    /// Seconds since 1970, both.
    pub(super) issued_at: i64,
    pub(super) expires_at: i64,
}

/// The file, as it lies there.
#[derive(Serialize, Deserialize)]
struct Sealed {
    version: u32,
    key: Store,
    sealed: String,
}

/// Where the key of a file lies, and the key.
type SealedWith = (Store, Vec<u8>);

/// The keeper of one sign-in.
#[derive(Debug, Clone)]
pub(super) struct Keeper {
    directory: PathBuf,
    name: String,
}

/// While it lives, no other process changes what is kept.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Keeper {
    pub(super) fn new(directory: PathBuf, name: &str) -> Result<Self, Fatal> {
        let is_name = (1..=64).contains(&name.len())
            && name.starts_with(|first: char| first.is_ascii_alphanumeric())
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
        if !is_name {
            return Err(Fatal::new(
                "the name of a session has 1 to 64 letters, digits, dots, dashes and underscores, \
                 and begins with a letter or a digit",
            ));
        }
        Ok(Self {
            directory,
            name: name.to_owned(),
        })
    }

    /// The names of all sign-ins that are kept in `directory`, in order.
    pub(super) fn names(directory: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .filter_map(|entry| {
                let name = entry.file_name().into_string().ok()?;
                Some(name.strip_suffix(".session")?.to_owned())
            })
            .collect();
        names.sort();
        names
    }

    /// What is kept, if anything is and can be opened.
    pub(super) fn find(&self) -> Result<Option<Kept>, Problem> {
        Ok(self.open()?.map(|(kept, _)| kept))
    }

    /// Waits for its turn.
    pub(super) async fn lock(&self) -> Result<Lock, Fatal> {
        self.make_directory()?;
        let path = self.file("lock");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(&path)
            .map_err(|error| Fatal(format!("cannot open `{}`: {error}", path.display())))?;
        let locked = async {
            while file.try_lock().is_err() {
                tokio::time::sleep(GLANCE).await;
            }
        };
        if tokio::time::timeout(PATIENCE, locked).await.is_err() {
            return Err(Fatal(format!(
                "another process holds `{}` and does not let go",
                path.display()
            )));
        }
        Ok(Lock { _file: file })
    }

    /// Keeps a new sign-in; without a wish in the keyring where there is one. Tells where.
    pub(super) fn begin(
        &self,
        _lock: &Lock,
        kept: &Kept,
        wish: Option<Store>,
    ) -> Result<Store, Problem> {
        let entropy: &dyn Entropy = &SystemEntropy;
        let key = entropy.bytes::<32>();
        let store = match wish {
            Some(Store::Keyring) => {
                kernel::put(&self.description(), &key).map_err(|error| {
                    Fatal(format!(
                        "the kernel's keyring cannot be used here: {error}; give --store file"
                    ))
                })?;
                Store::Keyring
            }
            None if kernel::put(&self.description(), &key).is_ok() => Store::Keyring,
            Some(Store::File) | None => Store::File,
        };
        let key_file = self.file("key");
        match store {
            Store::File => write_secret(&key_file, &STANDARD.encode(key))?,
            Store::Keyring => remove(&key_file)?,
        }
        self.write(kept, store, &key)?;
        Ok(store)
    }

    /// Keeps a change of what was kept before.
    pub(super) fn update(&self, _lock: &Lock, kept: &Kept) -> Result<(), Problem> {
        let Some((_, (store, key))) = self.open()? else {
            return Err(self.nobody());
        };
        self.write(kept, store, &key)
    }

    /// Forgets everything.
    pub(super) fn forget(&self, _lock: &Lock) -> Result<(), Fatal> {
        kernel::remove(&self.description());
        remove(&self.file("key"))?;
        // The empty lock stays: another process may be waiting for it.
        remove(&self.file("session"))
    }

    /// Nobody is signed in under this name.
    pub(super) fn nobody(&self) -> Problem {
        Problem::SignIn(format!(
            "nobody is signed in: run `{} --server URL`",
            self.remedy()
        ))
    }

    /// What signs in again.
    pub(super) fn remedy(&self) -> String {
        if self.name == "default" {
            "cardea login".to_owned()
        } else {
            format!("cardea login --name {}", self.name)
        }
    }

    fn open(&self) -> Result<Option<(Kept, SealedWith)>, Problem> {
        let path = self.file("session");
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                let path = path.display();
                return Err(Fatal(format!("cannot read `{path}`: {error}")).into());
            }
        };
        let sealed: Sealed = serde_json::from_str(&text).map_err(|_broken| self.unreadable())?;
        let key = match sealed.key {
            Store::Keyring => kernel::find(&self.description()),
            Store::File => std::fs::read_to_string(self.file("key"))
                .ok()
                .and_then(|text| STANDARD.decode(text.trim()).ok()),
        };
        let key = key.ok_or_else(|| self.key_is_gone(sealed.key))?;
        let plain = STANDARD
            .decode(&sealed.sealed)
            .ok()
            .and_then(|bytes| {
                let keyring = Keyring::derive(&key).ok()?;
                keyring.open(Purpose::SecretAtRest, &bytes).ok()
            })
            .ok_or_else(|| self.unreadable())?;
        let kept: Kept = serde_json::from_slice(&plain).map_err(|_broken| self.unreadable())?;
        if kept.name != self.name {
            return Err(self.unreadable());
        }
        Ok(Some((kept, (sealed.key, key))))
    }

    fn write(&self, kept: &Kept, store: Store, key: &[u8]) -> Result<(), Problem> {
        let internal = || Fatal::new("the sign-in cannot be sealed");
        let plain = serde_json::to_vec(kept).map_err(|_error| internal())?;
        let sealed = Keyring::derive(key)
            .and_then(|keyring| keyring.seal(Purpose::SecretAtRest, &plain, &SystemEntropy))
            .map_err(|_error| internal())?;
        let file = Sealed {
            version: 1,
            key: store,
            sealed: STANDARD.encode(sealed),
        };
        let text = serde_json::to_string(&file).map_err(|_error| internal())?;
        Ok(write_secret(&self.file("session"), &text)?)
    }

    fn key_is_gone(&self, store: Store) -> Problem {
        let what = match store {
            Store::Keyring => {
                "the kernel's keyring no longer has the key of this sign-in (it is empty after a \
                 restart, or when you have logged out everywhere; `--store file` outlives that)"
            }
            Store::File => "the key of this sign-in is gone",
        };
        Problem::SignIn(format!("{what}: run `{}`", self.remedy()))
    }

    fn unreadable(&self) -> Problem {
        Problem::SignIn(format!(
            "what is kept of this sign-in cannot be opened: run `{}`",
            self.remedy()
        ))
    }

    fn make_directory(&self) -> Result<(), Fatal> {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.directory)
            .map_err(|error| {
                let path = self.directory.display();
                Fatal(format!("cannot make the directory `{path}`: {error}"))
            })
    }

    fn file(&self, extension: &str) -> PathBuf {
        self.directory.join(format!("{}.{extension}", self.name))
    }

    /// The name of the key in the keyring, which all sign-ins of this user share.
    fn description(&self) -> String {
        let directory = std::path::absolute(&self.directory);
        let directory = directory.unwrap_or_else(|_error| self.directory.clone());
        let place = format!("{}/{}", directory.display(), self.name);
        format!("cardea:{}", sha256_hex(&place))
    }
}

fn remove(path: &Path) -> Result<(), Fatal> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            let path = path.display();
            Err(Fatal(format!("cannot remove `{path}`: {error}")))
        }
        _ => Ok(()),
    }
}

impl Tokens {
    /// Whether the access token is good for a while yet.
    pub(super) fn are_fresh(&self, now: Timestamp) -> bool {
        self.expires_at - now.seconds() > 5 * 60
    }
}

impl RoleCredentials {
    /// Whether a tool can be given these. Tools ask again a quarter of an hour before the end, and
    /// again at every request from then on; where credentials last shorter, half their time is used.
    pub(super) fn are_fresh(&self, now: Timestamp) -> bool {
        let spare = (16 * 60).min((self.expires_at - self.issued_at) / 2);
        self.expires_at - now.seconds() > spare
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_handed_out_again_until_tools_would_ask_for_others() {
        let credentials = |lasting: i64| RoleCredentials {
            account: String::new(),
            role: String::new(),
            access_key_id: String::new(),
            secret_access_key: String::new(),
            session_token: String::new(),
            issued_at: 0,
            expires_at: lasting,
        };
        for (lasting, now, fresh) in [
            (3600, 0, true),
            (3600, 3600 - 961, true),
            (3600, 3600 - 960, false),
            (900, 449, true),
            (900, 450, false),
            (0, 0, false),
        ] {
            let now = Timestamp::from_seconds(now);
            assert_eq!(
                credentials(lasting).are_fresh(now),
                fresh,
                "{lasting} {now}"
            );
        }
    }

    #[test]
    fn a_name_is_a_file_name_and_nothing_else() {
        for name in ["default", "work-2", "a.b_c"] {
            assert!(Keeper::new(PathBuf::new(), name).is_ok(), "{name}");
        }
        for name in ["", ".hidden", "../up", "a/b", "a b", "ä", &"a".repeat(65)] {
            assert!(Keeper::new(PathBuf::new(), name).is_err(), "{name}");
        }
    }
}
