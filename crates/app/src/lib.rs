//! Use cases: authorize, decide, one transaction, audit.
