//! The kernel's keyring of this user (keyrings(7)), where there is one. Containers often forbid it.

#[cfg(target_os = "linux")]
mod linux {
    use linux_keyutils::{
        Key, KeyError, KeyPermissionsBuilder, KeyRing, KeyRingIdentifier, Permission,
    };

    /// Keeps a key, and reads it back: some systems take what they do not give.
    pub(in super::super) fn put(description: &str, key: &[u8]) -> Result<(), String> {
        let keep = || -> Result<bool, KeyError> {
            let kept = ring()?.add_key(description, key)?;
            // A process that was started outside of a log-in does not possess the keyring.
            let permissions = KeyPermissionsBuilder::builder()
                .posessor(Permission::ALL)
                .user(Permission::ALL)
                .build();
            kept.set_perms(permissions)?;
            Ok(read(description)? == key)
        };
        match keep() {
            Ok(true) => Ok(()),
            Ok(false) => Err("it does not give back what it was given".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The key of this description.
    pub(in super::super) fn find(description: &str) -> Option<Vec<u8>> {
        read(description).ok()
    }

    /// Forgets it. One that is not there is forgotten already.
    pub(in super::super) fn remove(description: &str) {
        let forget = || -> Result<(), KeyError> {
            let ring = ring()?;
            let key: Key = ring.search(description)?;
            ring.unlink_key(key)
        };
        let _not_there = forget();
    }

    fn read(description: &str) -> Result<Vec<u8>, KeyError> {
        ring()?.search(description)?.read_to_vec()
    }

    fn ring() -> Result<KeyRing, KeyError> {
        KeyRing::from_special_id(KeyRingIdentifier::User, true)
    }
}

#[cfg(target_os = "linux")]
pub(super) use linux::{find, put, remove};

#[cfg(not(target_os = "linux"))]
pub(super) fn put(_description: &str, _key: &[u8]) -> Result<(), String> {
    Err("this system has none".to_owned())
}

#[cfg(not(target_os = "linux"))]
pub(super) fn find(_description: &str) -> Option<Vec<u8>> {
    None
}

#[cfg(not(target_os = "linux"))]
pub(super) fn remove(_description: &str) {}
