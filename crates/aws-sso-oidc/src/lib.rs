//! GENERATED from models/sso-oidc.json by xtask codegen. Never edited.
