//! One Db, one Tx, two engines.
