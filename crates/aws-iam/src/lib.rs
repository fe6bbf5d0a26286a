//! GENERATED from models/iam.json by xtask codegen. Never edited.
