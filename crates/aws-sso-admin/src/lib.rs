//! GENERATED from models/sso-admin.json by xtask codegen. Never edited.
