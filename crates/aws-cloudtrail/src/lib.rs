//! GENERATED from models/cloudtrail.json by xtask codegen. Never edited.
