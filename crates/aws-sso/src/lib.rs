//! GENERATED from models/sso.json by xtask codegen. Never edited.
