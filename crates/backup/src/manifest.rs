//! What a backup says of itself before its rows.

use serde::{Deserialize, Serialize};

/// No text of a manifest is longer.
const TEXT_MAX: usize = 512;

/// What a backup is of. Nothing in it is secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The program that wrote it.
    pub product_version: String,
    /// When its snapshot was taken (ISO 8601, UTC).
    pub taken_at: String,
    /// Which engine it was taken of.
    pub engine: String,
    /// The installation's management account.
    pub management_account: String,
    /// The installation's home region.
    pub region: String,
    /// A text sealed under the master key, by which the right key is known; it tells nothing of it.
    pub master_key_check: String,
    /// The schema's history, oldest first.
    pub schema: Vec<SchemaStep>,
}

/// A migration that had been applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchemaStep {
    /// Its number.
    pub version: i64,
    /// The SHA-256 of its text, in hexadecimal.
    pub checksum: String,
}

impl Manifest {
    /// Whether it can be shown to people: a file that somebody made up could otherwise steer their
    /// terminal.
    pub(crate) fn is_plain(&self) -> bool {
        let own = [
            &self.product_version,
            &self.taken_at,
            &self.engine,
            &self.management_account,
            &self.region,
            &self.master_key_check,
        ];
        let checksums = self.schema.iter().map(|step| &step.checksum);
        own.into_iter().chain(checksums).all(|text| {
            text.len() <= TEXT_MAX && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
        })
    }

    /// The number of the newest migration.
    pub fn schema_version(&self) -> i64 {
        self.schema.last().map_or(0, |step| step.version)
    }
}
