//! Where a sign-in is kept: a file that is sealed with a key of its own. The key lies in the
//! kernel's keyring of this user, or in a file beside.
//!
//! What that protects (docs/command-line.md says it to people): a key in the keyring never touches a
//! disk, so a stolen disk, a backup or a copied home directory shows nothing. A key beside the file
//! protects against nobody who can read both; it keeps tokens out of sight of tools that search
//! files for them. Neither protects against programs that run as this user.

use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use app::{Keyring, Purpose};
use base::{Entropy, SystemEntropy, Timestamp, sha256_hex};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use super::Problem;
use crate::Fatal;
use crate::data_directory::{fresh_name, write_secret};

mod files;
mod kernel;

pub(super) use files::is_own;
pub(super) use files::{Lock, lock};
use files::{is_key_name, is_leftover};

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
    /// Random, so that two sign-ins of one name are not taken for each other.
    pub(super) id: String,
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
    /// The name of the key, which no other sign-in has: what is sealed and its key are replaced
    /// together, whoever reads or dies in between.
    key_name: String,
    sealed: String,
}

/// The key of a file, and where it lies.
struct SealedWith {
    store: Store,
    name: String,
    key: Vec<u8>,
}

/// The keeper of one sign-in.
#[derive(Debug, Clone)]
pub(super) struct Keeper {
    directory: PathBuf,
    name: String,
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
        lock(&self.file("lock")).await
    }

    /// Keeps a new sign-in; without a wish in the keyring where there is one. Tells where.
    pub(super) fn begin(
        &self,
        _lock: &Lock,
        kept: &Kept,
        wish: Option<Store>,
    ) -> Result<Store, Problem> {
        let entropy: &dyn Entropy = &SystemEntropy;
        let (key, name) = (entropy.bytes::<32>(), fresh_name());
        let before = self.sealed_text()?;
        let store = match wish {
            Some(Store::Keyring) => {
                kernel::put(&self.description(&name), &key).map_err(|error| {
                    Fatal(format!(
                        "the kernel's keyring cannot be used here: {error}; give --store file"
                    ))
                })?;
                Store::Keyring
            }
            None if kernel::put(&self.description(&name), &key).is_ok() => Store::Keyring,
            Some(Store::File) | None => Store::File,
        };
        if store == Store::File {
            write_secret(&self.key_file(&name), &STANDARD.encode(key))?;
        }
        let key = key.to_vec();
        self.write(
            kept,
            &SealedWith {
                store,
                name: name.clone(),
                key,
            },
        )?;
        self.forget_keys(before.as_deref(), Some(&name))?;
        Ok(store)
    }

    /// Keeps a change of what was kept before.
    pub(super) fn update(&self, _lock: &Lock, kept: &Kept) -> Result<(), Problem> {
        let Some((_, with)) = self.open()? else {
            return Err(self.nobody());
        };
        self.write(kept, &with)
    }

    /// Forgets everything.
    pub(super) fn forget(&self, _lock: &Lock) -> Result<(), Fatal> {
        let before = self.sealed_text().ok().flatten();
        // The empty lock stays: another process may be waiting for it.
        remove(&self.file("session"))?;
        self.forget_keys(before.as_deref(), None)
    }

    /// Forgets the key that was named before, and what those left behind who were killed.
    fn forget_keys(&self, before: Option<&str>, but: Option<&str>) -> Result<(), Fatal> {
        let before = before.and_then(|text| serde_json::from_str::<Sealed>(text).ok());
        if let Some(before) = before.filter(|it| it.key == Store::Keyring) {
            kernel::remove(&self.description(&before.key_name));
        }
        let entries = std::fs::read_dir(&self.directory).into_iter().flatten();
        for entry in entries.flatten() {
            let name = entry.file_name().into_string().unwrap_or_default();
            let rest = name.strip_prefix(&format!("{}.", self.name));
            if rest.is_some_and(|rest| is_leftover(rest, but)) {
                remove(&entry.path())?;
            }
        }
        Ok(())
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
        if self.directory.exists() {
            self.judge_directory()?;
        }
        let mut found = self.sealed_text()?;
        while let Some(text) = found {
            match self.opened(&text) {
                Ok(opened) => return Ok(Some(opened)),
                // Another sign-in may have taken its place, and its key with it.
                Err(problem) => {
                    let again = self.sealed_text()?;
                    if again.as_ref() == Some(&text) {
                        return Err(problem);
                    }
                    found = again;
                }
            }
        }
        Ok(None)
    }

    fn sealed_text(&self) -> Result<Option<String>, Fatal> {
        let path = self.file("session");
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => {
                let path = path.display();
                Err(Fatal(format!("cannot read `{path}`: {error}")))
            }
        }
    }

    fn opened(&self, text: &str) -> Result<(Kept, SealedWith), Problem> {
        let sealed: Sealed = serde_json::from_str(text).map_err(|_broken| self.unreadable())?;
        let key = match sealed.key {
            _ if !is_key_name(&sealed.key_name) => return Err(self.unreadable()),
            Store::Keyring => kernel::find(&self.description(&sealed.key_name)),
            Store::File => std::fs::read_to_string(self.key_file(&sealed.key_name))
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
        let with = SealedWith {
            store: sealed.key,
            name: sealed.key_name,
            key,
        };
        Ok((kept, with))
    }

    fn write(&self, kept: &Kept, with: &SealedWith) -> Result<(), Problem> {
        let internal = || Fatal::new("the sign-in cannot be sealed");
        let plain = serde_json::to_vec(kept).map_err(|_error| internal())?;
        let sealed = Keyring::derive(&with.key)
            .and_then(|keyring| keyring.seal(Purpose::SecretAtRest, &plain, &SystemEntropy))
            .map_err(|_error| internal())?;
        let file = Sealed {
            version: 2,
            key: with.store,
            key_name: with.name.clone(),
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
            })?;
        self.judge_directory()
    }

    /// A directory in which others may write is none to keep a sign-in in.
    fn judge_directory(&self) -> Result<(), Fatal> {
        let path = self.directory.display();
        match is_own(&self.directory) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fatal(format!(
                "the directory `{path}` is not yours alone: it has to belong to you, and nobody \
                 else may write in it (`chmod go-w`)"
            ))),
            Err(error) => Err(Fatal(format!("cannot use the directory `{path}`: {error}"))),
        }
    }

    fn file(&self, extension: &str) -> PathBuf {
        self.directory.join(format!("{}.{extension}", self.name))
    }

    fn key_file(&self, key_name: &str) -> PathBuf {
        self.file(&format!("{key_name}.key"))
    }

    /// The name of the key in the keyring, which all sign-ins of this user share.
    fn description(&self, key_name: &str) -> String {
        let directory = std::path::absolute(&self.directory);
        let directory = directory.unwrap_or_else(|_error| self.directory.clone());
        let place = format!("{}/{}/{key_name}", directory.display(), self.name);
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
pub(super) mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A directory that nobody else has.
    pub(in super::super) fn fresh_directory() -> PathBuf {
        std::env::temp_dir().join(format!("cardea-{}", fresh_name()))
    }

    /// A sign-in whose access token has to be renewed.
    pub(in super::super) fn kept(id: &str, server: &str) -> Kept {
        Kept {
            name: "default".to_owned(),
            id: id.to_owned(),
            server: server.to_owned(),
            ca_bundle: None,
            start_url: format!("{server}/start"),
            region: "us-east-1".to_owned(),
            client: RegisteredClient {
                id: "client".to_owned(),
                secret: "secret".to_owned(),
                expires_at: 0,
            },
            tokens: Some(Tokens {
                access: "stale".to_owned(),
                expires_at: 0,
                refresh: Some("refresh".to_owned()),
            }),
            credentials: Vec::new(),
        }
    }

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

    fn files(directory: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(directory).expect("a directory").flatten();
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn a_sign_in_in_place_of_another_has_a_key_of_its_own_and_leaves_none_behind() {
        let directory = fresh_directory();
        let keeper = Keeper::new(directory.clone(), "default").expect("a name");
        let server = "http://127.0.0.1:1";
        let lock = keeper.lock().await.expect("a lock");
        let begin = |id: &str| {
            let kept = kept(id, server);
            keeper.begin(&lock, &kept, Some(Store::File)).expect("kept");
            let text = keeper.sealed_text().expect("readable").expect("a file");
            serde_json::from_str::<Sealed>(&text)
                .expect("sealed")
                .key_name
        };
        let first = begin("first");
        // Of another sign-in, and of those that were killed.
        let other = format!("default.x.{first}.key");
        let draft = format!("default.session.{first}.draft");
        for name in [&other, &draft] {
            std::fs::write(directory.join(name), "").expect("written");
        }
        let second = begin("second");
        assert_ne!(first, second);
        assert_eq!(keeper.find().expect("readable").expect("kept").id, "second");
        let mut expected = vec![
            format!("default.{second}.key"),
            "default.lock".to_owned(),
            "default.session".to_owned(),
            other.clone(),
        ];
        expected.sort();
        assert_eq!(files(&directory), expected);
        keeper.forget(&lock).expect("forgotten");
        assert_eq!(files(&directory), ["default.lock".to_owned(), other]);
        std::fs::remove_dir_all(directory).expect("removed");
    }

    #[tokio::test]
    async fn a_directory_in_which_others_may_write_is_refused() {
        let directory = fresh_directory();
        let keeper = Keeper::new(directory.clone(), "default").expect("a name");
        drop(keeper.lock().await.expect("a directory of its own"));
        for (mode, is_good) in [(0o770, false), (0o702, false), (0o755, true)] {
            let permissions = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(&directory, permissions).expect("set");
            assert_eq!(keeper.lock().await.is_ok(), is_good, "{mode:o}");
            assert_eq!(keeper.find().is_ok(), is_good, "{mode:o}");
        }
        assert_eq!(files(&directory), ["default.lock"]);
        std::fs::remove_dir_all(directory).expect("removed");
    }

    #[tokio::test]
    async fn no_link_is_followed_where_a_lock_or_a_secret_is_written() {
        let directory = fresh_directory();
        std::fs::create_dir(&directory).expect("made");
        let permissions = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(&directory, permissions).expect("set");
        let victim = directory.join("victim");
        std::fs::write(&victim, "precious").expect("written");
        for name in ["default.lock", "default.session", "default.draft"] {
            std::os::unix::fs::symlink(&victim, directory.join(name)).expect("linked");
        }
        let keeper = Keeper::new(directory.clone(), "default").expect("a name");
        assert!(keeper.lock().await.is_err());
        write_secret(&directory.join("default.session"), "new").expect("written");
        assert_eq!(std::fs::read_to_string(&victim).expect("read"), "precious");
        let replaced = std::fs::symlink_metadata(directory.join("default.session"));
        assert!(replaced.expect("there").is_file());
        std::fs::remove_dir_all(directory).expect("removed");
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
