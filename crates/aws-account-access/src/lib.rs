//! GENERATED from models/account-access.json by xtask codegen. Never edited.
