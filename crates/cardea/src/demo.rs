//! `cardea serve --demo`: a small organization to look around in.

use app::App;
use domain::instance::Instance;

use crate::Fatal;

/// What was seeded.
#[derive(Debug)]
pub(crate) struct Demo {}

impl Demo {
    pub(crate) fn users_json(&self) -> String {
        String::new()
    }

    pub(crate) fn welcome(&self, _app: &App, _instance: &Instance, _url: &str) -> String {
        String::new()
    }
}

pub(crate) async fn seed(_app: &App, _instance: &Instance) -> Result<Option<Demo>, Fatal> {
    Ok(None)
}
