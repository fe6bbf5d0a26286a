//! What makes a million rows a matter of minutes: indexes that are made after the rows they are of.
//!
//! A row that comes in the order of its table's key changes the page that the row before has changed;
//! an index of something else has it in a page anywhere, and all those pages are written once for each
//! row where they do not fit into memory. Made of rows that are there, an index is sorted and written
//! once.

use db::{Db, EngineKind, Error};

/// What the functions of the store look for while they write; both grow at their ends here.
const LOOKED_UP: [&str; 2] = ["memberships_by_user", "group_nestings_by_child"];

/// So much memory for pages and for sorting while it is filled, in KiB, as SQLite wants it told; and
/// what a server has.
const LARGE: &str = "PRAGMA cache_size = -262144";
const USUAL: &str = "PRAGMA cache_size = -65536";
const GIVE_BACK: &str = "PRAGMA shrink_memory";

/// The indexes to make when everything is there.
#[derive(Debug)]
pub(super) struct Dropped(Vec<String>);

/// Drops the indexes that nothing looks anything up in until [`Dropped::make`].
pub(super) async fn drop_indexes(db: &Db) -> Result<Dropped, Error> {
    settle(db, &[LARGE]).await?;
    db.write("drop_indexes", |tx| {
        let (now, later): (Vec<String>, Vec<String>) =
            tx.drop_indexes()?.into_iter().partition(|statement| {
                let mut words = statement.split_whitespace();
                words.any(|word| LOOKED_UP.contains(&word))
            });
        for statement in now {
            tx.make_index(&statement)?;
        }
        Ok(Dropped(later))
    })
    .await
}

impl Dropped {
    /// Makes them again, each in a transaction of its own.
    pub(super) async fn make(self, db: &Db) -> Result<(), Error> {
        for statement in self.0 {
            db.write("make_index", move |tx| tx.make_index(&statement))
                .await?;
        }
        settle(db, &[USUAL, GIVE_BACK]).await
    }
}

/// Tells the writer's connection; PostgreSQL has its own settings.
async fn settle(db: &Db, pragmas: &'static [&'static str]) -> Result<(), Error> {
    if db.kind() == EngineKind::Postgres {
        return Ok(());
    }
    db.write("settle", move |tx| {
        for pragma in pragmas {
            tx.query(pragma, &[])?;
        }
        Ok(())
    })
    .await
}
