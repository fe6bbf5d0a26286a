//! GENERATED from models/account-access-runtime.json by xtask codegen. Never edited.
