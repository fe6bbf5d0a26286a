//! GENERATED from models/identitystore.json by xtask codegen. Never edited.
