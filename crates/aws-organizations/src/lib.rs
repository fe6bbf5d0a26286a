//! GENERATED from models/organizations.json by xtask codegen. Never edited.
