//! Entities, invariants, commands and outcomes; knows no protocol and no SQL.
