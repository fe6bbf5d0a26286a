//! The main job through real HTTP: from a permission set to a role session.
