//! GENERATED from models/sts.json by xtask codegen. Never edited.
