//! The password out of a file, in libpq's format: `host:port:database:user:password`, a line each.

use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use tokio_postgres::Config;
use tokio_postgres::config::Host;

use crate::OpenError;

/// The largest file that is read.
const LARGEST: u64 = 64 * 1024;
/// Where PostgreSQL listens unless told otherwise.
const PORT: u16 = 5432;

/// Gives each host its password: that of the first line which is about it. A file that was named has to
/// be there, and nobody but its owner may read it; what it says is repeated nowhere.
pub(super) fn apply(file: &Path, hosts: &mut [Config]) -> Result<(), OpenError> {
    let text = read(file)?;
    let mut has_found = false;
    for host in hosts {
        if let Some(password) = find(&text, host) {
            host.password(password);
            has_found = true;
        }
    }
    if has_found {
        Ok(())
    } else {
        Err(unusable(
            file,
            &"no line is about this host, port, database and user",
        ))
    }
}

fn read(file: &Path) -> Result<String, OpenError> {
    let failed = |error: std::io::Error| unusable(file, &error);
    let opened = std::fs::File::open(file).map_err(failed)?;
    let metadata = opened.metadata().map_err(failed)?;
    if !metadata.is_file() {
        return Err(unusable(file, &"it is no file"));
    }
    if metadata.permissions().mode() & 0o077 != 0 {
        let why = "others on this machine may; take that away (chmod 600)";
        return Err(unusable(file, &why));
    }
    if metadata.len() > LARGEST {
        return Err(unusable(file, &"it is too large"));
    }
    let mut text = String::new();
    opened
        .take(LARGEST)
        .read_to_string(&mut text)
        .map_err(failed)?;
    Ok(text)
}

fn unusable(file: &Path, why: &dyn std::fmt::Display) -> OpenError {
    OpenError(format!("cannot read passfile `{}`: {why}", file.display()))
}

fn find(text: &str, config: &Config) -> Option<String> {
    let host = match (config.get_hosts().first(), config.get_hostaddrs().first()) {
        (Some(Host::Tcp(name)), _) => name.clone(),
        // As libpq: a socket of this machine is also called so.
        (Some(Host::Unix(folder)), _) => folder.to_string_lossy().into_owned(),
        (None, Some(address)) => address.to_string(),
        (None, None) => return None,
    };
    let is_local = matches!(config.get_hosts().first(), Some(Host::Unix(_)));
    let port = config
        .get_ports()
        .first()
        .copied()
        .unwrap_or(PORT)
        .to_string();
    let user = config.get_user()?;
    let database = config.get_dbname().unwrap_or(user);
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .find_map(|line| {
            let (found_host, rest) = field(line)?;
            let (found_port, rest) = field(rest)?;
            let (found_database, rest) = field(rest)?;
            let (found_user, rest) = field(rest)?;
            let is_about_us = is_like(&found_host, &host, is_local)
                && is_like(&found_port, &port, false)
                && is_like(&found_database, database, false)
                && is_like(&found_user, user, false);
            is_about_us.then(|| last_field(rest))
        })
}

fn is_like(found: &Field, wanted: &str, is_local: bool) -> bool {
    found.is_any || found.text == wanted || (is_local && found.text == "localhost")
}

struct Field {
    text: String,
    /// A bare `*`.
    is_any: bool,
}

/// What stands before the next colon, and what comes after it; a backslash takes a colon's and a
/// backslash's meaning away.
fn field(line: &str) -> Option<(Field, &str)> {
    let mut text = String::new();
    let mut characters = line.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            ':' => {
                let (before, rest) = line.split_at(index);
                let is_any = before == "*";
                return Some((Field { text, is_any }, rest.strip_prefix(':')?));
            }
            '\\' => text.push(characters.next()?.1),
            other => text.push(other),
        }
    }
    None
}

/// The password ends where the line does, or at a colon that nothing takes the meaning of.
fn last_field(rest: &str) -> String {
    let mut password = String::new();
    let mut characters = rest.trim_end_matches('\r').chars();
    while let Some(character) = characters.next() {
        match character {
            ':' => break,
            '\\' => password.extend(characters.next()),
            other => password.push(other),
        }
    }
    password
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::super::address::Address;
    use super::*;

    struct File(PathBuf);

    impl File {
        fn new(name: &str, text: &str, mode: u32) -> Self {
            let name = format!("cardea-passfile-{}-{name}", std::process::id());
            let path = std::env::temp_dir().join(name);
            std::fs::write(&path, text).expect("writable");
            let mode = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(&path, mode).expect("ours");
            Self(path)
        }

        fn parse(&self, url: &str) -> Result<Vec<Option<String>>, String> {
            let join = if url.contains('?') { '&' } else { '?' };
            let url = format!("{url}{join}passfile={}", self.0.display());
            let address = Address::parse(&url).map_err(|error| error.to_string())?;
            let text = |host: &Config| {
                let password = host.get_password()?;
                Some(String::from_utf8_lossy(password).into_owned())
            };
            Ok(address.hosts.iter().map(text).collect())
        }
    }

    impl Drop for File {
        fn drop(&mut self) {
            std::fs::remove_file(&self.0).expect("ours");
        }
    }

    #[test]
    fn the_first_line_about_a_host_has_its_password() {
        let file = File::new(
            "lines",
            "# db.example:5432:c:u:comment\nshort\nother.example:*:*:*:wrong\n\
             db.example:5433:c:u:port\ndb.example:*:c:u:a\\:b\\\\c:rest\n*:*:*:u:any\r\n\
             localhost:5432:s:v:socket\n\\*:*:*:w:star\n",
            0o600,
        );
        for (url, expected) in [
            ("postgres://u@db.example/c", vec![Some("a:b\\c")]),
            ("postgres://u@db.example:5433/c", vec![Some("port")]),
            (
                "postgres://u@db.example,second.example:5433/c",
                vec![Some("a:b\\c"), Some("any")],
            ),
            ("postgres://u@192.0.2.1/d", vec![Some("any")]),
            ("postgres://v@%2Frun%2Fpg/s", vec![Some("socket")]),
            ("postgres://u:said@db.example/c", vec![Some("said")]),
            (
                "postgres://u@db.example/c?password=said",
                vec![Some("said")],
            ),
        ] {
            let found = file.parse(url).expect(url);
            let found: Vec<_> = found.iter().map(Option::as_deref).collect();
            assert_eq!(found, expected, "{url}");
        }
        let refusal = file
            .parse("postgres://w@db.example/c")
            .expect_err("no line");
        assert!(refusal.contains("no line is about"), "{refusal}");
    }

    #[test]
    fn secret_exposure_a_password_file_that_others_may_read_is_refused() {
        for mode in [0o640, 0o604, 0o660, 0o666] {
            let file = File::new(&format!("mode-{mode:o}"), "*:*:*:*:hunter2\n", mode);
            let refusal = file.parse("postgres://u@db.example/c").expect_err("open");
            assert!(refusal.contains("chmod 600"), "{mode:o}: {refusal}");
            assert!(!refusal.contains("hunter"), "{refusal}");
        }
        let url = "postgres://u@db.example/c?passfile=/nowhere/at/all";
        let refusal = Address::parse(url).expect_err("missing").to_string();
        assert!(refusal.contains("passfile `/nowhere/at/all`"), "{refusal}");
        let folder = std::env::temp_dir();
        let url = format!("postgres://u@db.example/c?passfile={}", folder.display());
        let refusal = Address::parse(&url).expect_err("a folder").to_string();
        assert!(refusal.contains("it is no file"), "{refusal}");
    }
}
