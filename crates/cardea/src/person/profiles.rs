//! `cardea profiles`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::accounts::{Account, overview};
use super::aws_config::{Marks, Role, names, names_in, plain, section_names};
use super::keeping::{Keeper, Lock, lock};
use super::portal::is_region;
use super::session::Session;
use super::{Problem, Signed, tell};
use crate::Fatal;
use crate::data_directory::draft_of;
use crate::operator::{Output, print, say};
use crate::policies::harmless;

#[derive(Debug, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub(crate) struct ProfilesOptions {
    /// Write them; without it they are only shown.
    #[arg(long)]
    write: bool,
    /// Take the profiles out of the file again.
    #[arg(long, conflicts_with_all = ["account", "role"])]
    remove: bool,
    /// How a profile gets its credentials.
    #[arg(long, default_value = "process")]
    style: Style,
    /// How profiles are called: `{account}`, `{account_id}` and `{role}` stand for what they say.
    #[arg(long, value_name = "TEMPLATE", default_value = "{account}-{role}")]
    name_template: String,
    /// What all names begin with.
    #[arg(long, value_name = "TEXT", default_value = "")]
    prefix: String,
    /// Only this account, by its id or its name. Several times for several.
    #[arg(long, value_name = "ACCOUNT")]
    account: Vec<String>,
    /// Only this role. Several times for several.
    #[arg(long, value_name = "ROLE")]
    role: Vec<String>,
    /// The region of the profiles [default: the server's].
    #[arg(long, value_name = "REGION")]
    region: Option<String>,
    /// Send what tools ask with these profiles to the server, and not to AWS.
    #[arg(long)]
    with_endpoint: bool,
    /// Of everything that you are signed in to on this computer.
    #[arg(long)]
    all: bool,
    /// The `cardea` that tools call [default: this one].
    #[arg(long, value_name = "FILE")]
    command: Option<PathBuf>,
    /// AWS's configuration file [default: ~/.aws/config].
    #[arg(long, env = "AWS_CONFIG_FILE", value_name = "FILE")]
    config_file: Option<PathBuf>,
    #[command(flatten)]
    signed: Signed,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// How a profile gets its credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Style {
    /// By asking `cardea credentials`: works with every tool, and `cardea login` signs in.
    Process,
    /// By AWS's own sign-in: `aws sso login` signs in, with the server's address in the file.
    Native,
}

/// A profile as it will stand there.
struct Profile {
    name: String,
    account: Account,
    role: String,
}

/// What the server has told of a sign-in.
struct Asked {
    session: Session,
    chosen: Vec<(Account, String)>,
}

pub(super) async fn profiles(options: &ProfilesOptions) -> Result<(), Problem> {
    let path = options.config_path()?;
    let names = if options.all {
        Keeper::names(&options.signed.place.directory()?)
    } else {
        vec![options.signed.name.clone()]
    };
    let mut wanted = Vec::new();
    for name in names {
        let portal = if options.remove {
            None
        } else {
            Some(options.ask(&name).await?)
        };
        wanted.push((name, portal));
    }
    // The server took its time: what others have written meanwhile stays.
    let _lock = if options.write {
        Some(lock_beside(&path).await?)
    } else {
        None
    };
    let before = read(&path)?;
    let mut text = before.clone();
    let mut rows = Vec::new();
    for (name, portal) in wanted {
        let (lines, made) = match portal {
            Some(portal) => options.lines(&name, portal, &text)?,
            None => (String::new(), Vec::new()),
        };
        let marks = Marks::of(&name);
        let parts = marks.split(&text).ok_or_else(|| damaged(&path, &name))?;
        text = marks.joined(&parts, &lines);
        if !options.write && options.output == Output::Table {
            say(lines.trim_end());
        }
        rows.extend(made.iter().map(|profile| row(&name, profile)));
    }
    let changed = text != before;
    if options.write && changed {
        write(&path, &before, &text)?;
    }
    let shown = path.display();
    match (options.output, options.write) {
        (Output::Json, written) => print(&json!({"file": shown.to_string(),
            "written": written && changed, "profiles": rows})),
        (Output::Table, true) if !changed => say(&format!("`{shown}` is as it should be.")),
        (Output::Table, true) if options.remove => {
            say(&format!("The profiles are out of `{shown}`."));
        }
        (Output::Table, true) => {
            let plural = if rows.len() == 1 { "" } else { "s" };
            say(&format!("{} profile{plural} in `{shown}`.", rows.len()));
        }
        (Output::Table, false) => {
            tell(&format!("\nThis is not in `{shown}` yet: add --write."));
        }
    }
    Ok(())
}

fn row(session: &str, profile: &Profile) -> Value {
    json!({"profile": profile.name, "session": session,
        "accountId": profile.account.id.as_str(), "accountName": harmless(&profile.account.name),
        "roleName": profile.role})
}

impl ProfilesOptions {
    fn config_path(&self) -> Result<PathBuf, Fatal> {
        let home = self.signed.place.user_home.as_ref();
        let path = match (&self.config_file, home) {
            (Some(path), Some(home)) => match path.strip_prefix("~") {
                Ok(rest) => home.join(rest),
                Err(_not_of_home) => path.clone(),
            },
            (Some(path), None) => path.clone(),
            (None, Some(home)) => home.join(".aws").join("config"),
            (None, None) => {
                let text = "there is no home directory: name the file with --config-file";
                return Err(Fatal::new(text));
            }
        };
        // A link to where somebody keeps their files is followed, and not replaced.
        Ok(std::fs::canonicalize(&path).unwrap_or(path))
    }

    /// What there is to write of one sign-in.
    async fn ask(&self, name: &str) -> Result<Asked, Problem> {
        let mut session = Session::of(Keeper::new(self.signed.place.directory()?, name)?)?;
        let accounts = overview(&mut session).await?.accounts;
        let chosen = self.chosen(accounts)?;
        Ok(Asked { session, chosen })
    }

    /// What stands between the marks of one sign-in.
    fn lines(
        &self,
        name: &str,
        asked: Asked,
        text: &str,
    ) -> Result<(String, Vec<Profile>), Problem> {
        let Asked { session, chosen } = asked;
        let profiles = self.named(chosen, name, text)?;
        let kept = session.kept();
        let region = self.region.as_deref().unwrap_or(&kept.region);
        if !is_region(region) {
            return Err(Fatal(format!("`{}` is no region", harmless(region))).into());
        }
        let mut lines = format!("{}\n", self.naming());
        let section = format!("cardea-{name}");
        if self.style == Style::Native {
            let (start_url, server) = (&kept.start_url, &kept.server);
            let own_region = &kept.region;
            let _infallible = write!(
                lines,
                "[sso-session {section}]\nsso_start_url = {start_url}\nsso_region = {own_region}\n\
                 sso_registration_scopes = sso:account:access\n\
                 [services {section}]\nsso =\n  endpoint_url = {server}\n\
                 sso_oidc =\n  endpoint_url = {server}\n"
            );
        }
        let command = self.quoted_command(name)?;
        for Profile {
            name,
            account,
            role,
        } in &profiles
        {
            let id = &account.id;
            let _infallible = match self.style {
                Style::Process => write!(
                    lines,
                    "[profile {name}]\n\
                     credential_process = {command} --account {id} --role={role}\n"
                ),
                Style::Native => write!(
                    lines,
                    "[profile {name}]\nsso_session = {section}\nsso_account_id = {id}\n\
                     sso_role_name = {role}\nservices = {section}\n"
                ),
            };
            let _infallible = writeln!(lines, "region = {region}");
            if self.with_endpoint {
                let _infallible = writeln!(lines, "endpoint_url = {}", kept.server);
            }
        }
        Ok((lines, profiles))
    }

    /// The first line of a block: names are kept as long as they are made in the same way.
    fn naming(&self) -> String {
        format!("# names: {}", harmless(&self.template()))
    }

    fn template(&self) -> String {
        format!("{}{}", self.prefix, self.name_template)
    }

    /// The roles that profiles are wanted for.
    fn chosen(&self, accounts: Vec<Account>) -> Result<Vec<(Account, String)>, Problem> {
        let is_named = |account: &Account, told: &String| {
            account.id.as_str() == told || account.name.to_lowercase() == told.to_lowercase()
        };
        for told in &self.account {
            if !accounts.iter().any(|account| is_named(account, told)) {
                let told = harmless(told);
                let text = format!("no account of yours is called `{told}`, by its name or its id");
                return Err(Problem::NoAccess(text));
            }
        }
        for told in &self.role {
            if !accounts.iter().any(|account| account.roles.contains(told)) {
                let text = format!("you have no role `{}` anywhere", harmless(told));
                return Err(Problem::NoAccess(text));
            }
        }
        let mut chosen = Vec::new();
        for account in accounts {
            let wanted = |told: &String| is_named(&account, told);
            if !self.account.is_empty() && !self.account.iter().any(wanted) {
                continue;
            }
            for role in &account.roles {
                if self.role.is_empty() || self.role.contains(role) {
                    chosen.push((account.clone(), role.clone()));
                }
            }
        }
        Ok(chosen)
    }

    /// Profiles with names that nothing else in the file has.
    fn named(
        &self,
        chosen: Vec<(Account, String)>,
        session: &str,
        text: &str,
    ) -> Result<Vec<Profile>, Problem> {
        let marks = Marks::of(session);
        let parts = marks
            .split(text)
            .ok_or_else(|| Fatal::new("the marks in the configuration file are damaged"))?;
        let mut taken: BTreeSet<String> = section_names(parts.before, "profile");
        taken.extend(section_names(parts.after, "profile"));
        taken.insert("default".to_owned());
        let is_same = parts.block.lines().any(|line| line == self.naming());
        let known = if is_same {
            names_in(parts.block)
        } else {
            std::collections::BTreeMap::new()
        };
        let wanted: Vec<(Role, String)> = chosen
            .iter()
            .map(|(account, role)| ((account.id.clone(), role.clone()), self.name(account, role)))
            .collect();
        if let Some((role, _)) = wanted.iter().find(|(_, name)| name.is_empty()) {
            let text = format!("the template makes no name for account `{}`", role.0);
            return Err(Fatal(text).into());
        }
        let names = names(&wanted, &known, &taken);
        let named = chosen.into_iter().filter_map(|(account, role)| {
            let name = names.get(&(account.id.clone(), role.clone()))?.clone();
            Some(Profile {
                name,
                account,
                role,
            })
        });
        Ok(named.collect())
    }

    fn name(&self, account: &Account, role: &str) -> String {
        let account_name = match plain(&account.name) {
            name if name.is_empty() => account.id.to_string(),
            name => name,
        };
        // In this order nothing that an account is called is taken for a placeholder: names are
        // plain, and have no braces.
        let name = self
            .template()
            .replace("{account_id}", account.id.as_str())
            .replace("{account}", &account_name)
            .replace("{role}", &plain(role));
        plain(&name)
    }

    /// What tools call, up to the account.
    fn quoted_command(&self, session: &str) -> Result<String, Fatal> {
        let own = || {
            std::env::current_exe().map_err(|error| {
                Fatal(format!(
                    "cannot tell where `cardea` lies: {error}; give --command"
                ))
            })
        };
        let command = match &self.command {
            Some(command) => command.clone(),
            None => own()?,
        };
        let mut words = vec![quoted(&command)?, "credentials".to_owned()];
        if session != "default" {
            words.extend(["--session".to_owned(), session.to_owned()]);
        }
        if let Some(home) = &self.signed.place.home {
            let home = std::path::absolute(home).unwrap_or_else(|_error| home.clone());
            words.extend(["--home".to_owned(), quoted(&home)?]);
        }
        Ok(words.join(" "))
    }
}

/// A path as the tools' reading of a command line takes it.
fn quoted(path: &Path) -> Result<String, Fatal> {
    let text = path.to_str().unwrap_or_default();
    let is_harmless = |c: char| c.is_ascii_alphanumeric() || "/._-+@:,=".contains(c);
    if !text.is_empty() && text.chars().all(is_harmless) {
        return Ok(text.to_owned());
    }
    if text.is_empty()
        || text
            .chars()
            .any(|c| c.is_control() || "\"\\$`%".contains(c))
    {
        return Err(Fatal(format!(
            "the path `{}` cannot be written into a configuration file: give another",
            harmless(&path.to_string_lossy())
        )));
    }
    Ok(format!("\"{text}\""))
}

fn damaged(path: &Path, name: &str) -> Fatal {
    Fatal(format!(
        "the marks of `{name}` in `{}` are damaged: remove what is left of them, and of the \
         profiles between them, by hand",
        path.display()
    ))
}

fn read(path: &Path) -> Result<String, Fatal> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(Fatal(format!("cannot read `{}`: {error}", path.display()))),
    }
}

/// Keeps other processes of ours away from a file; makes its directory.
async fn lock_beside(path: &Path) -> Result<Lock, Fatal> {
    let directory = path.parent().unwrap_or(Path::new("."));
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)
        .map_err(|error| {
            let path = directory.display();
            Fatal(format!("cannot make the directory `{path}`: {error}"))
        })?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".cardea-lock");
    lock(&path.with_file_name(name)).await
}

/// All of it or nothing, with the mode that the file has; nothing where somebody who knows nothing
/// of our lock has changed it since it was read.
fn write(path: &Path, before: &str, text: &str) -> Result<(), Fatal> {
    let failed =
        |error: std::io::Error| Fatal(format!("cannot write `{}`: {error}", path.display()));
    let mode = std::fs::metadata(path).map_or(0o600, |found| found.mode() & 0o777);
    let (draft, mut file) = draft_of(path).map_err(failed)?;
    let mut finish = || {
        file.write_all(text.as_bytes()).map_err(failed)?;
        file.set_permissions(std::fs::Permissions::from_mode(mode))
            .map_err(failed)?;
        file.sync_all().map_err(failed)?;
        if read(path)? != before {
            return Err(Fatal(format!(
                "`{}` was changed by another program meanwhile: run the command again",
                path.display()
            )));
        }
        std::fs::rename(&draft, path).map_err(failed)
    };
    finish().inspect_err(|_error| drop(std::fs::remove_file(&draft)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::keeping::tests::fresh_directory;

    #[tokio::test]
    async fn nothing_that_another_program_has_written_meanwhile_is_lost() {
        let directory = fresh_directory();
        let path = directory.join("config");
        let held = lock_beside(&path).await.expect("a lock");
        write(&path, "", "first").expect("written");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("set");
        // A draft of a fixed name could be a link.
        let victim = directory.join("victim");
        std::fs::write(&victim, "precious").expect("written");
        std::os::unix::fs::symlink(&victim, directory.join("config.cardea-draft")).expect("linked");
        write(&path, "first", "second").expect("written");
        let refused = write(&path, "first", "third").expect_err("changed");
        assert!(refused.to_string().contains("changed by another program"));
        assert_eq!(read(&path).expect("readable"), "second");
        assert_eq!(read(&victim).expect("readable"), "precious");
        let mode = std::fs::metadata(&path).expect("there").mode();
        assert_eq!(mode & 0o777, 0o640);
        drop(held);
        let entries = std::fs::read_dir(&directory).expect("a directory");
        assert_eq!(entries.count(), 4, "no draft stays");
        std::fs::remove_dir_all(directory).expect("removed");
    }
}
