//! How long the sessions of instances last.

use base::InstanceId;
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::{BackgroundDuration, InteractiveDuration, SessionSettings};
use serde_json::{Value, json};

const PUT: &str = "INSERT INTO session_settings (instance_id, interactive, background) \
    VALUES ($1, $2, $3) ON CONFLICT (instance_id) DO UPDATE SET \
    interactive = excluded.interactive, background = excluded.background";
const FIND: &str = "SELECT interactive, background FROM session_settings WHERE instance_id = $1";

/// What the history calls them.
const NAME: &str = "SESSIONS";

/// Decides how long sessions last that begin from now on.
pub fn put_session_settings(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &InstanceId,
    settings: &SessionSettings,
) -> Result<(), Error> {
    let before = session_settings(tx, id)?;
    let (interactive, background) = (settings.interactive.as_str(), settings.background.as_str());
    tx.execute(PUT, binds![id, interactive, background])?;
    let states = (state(&before), state(settings));
    crate::history::settings(tx, permit, id, NAME, states)
}

/// How long the sessions of an instance last; as AWS's do where nothing was decided.
pub fn session_settings(tx: &mut Tx<'_>, id: &InstanceId) -> Result<SessionSettings, Error> {
    let Some(row) = tx.find(FIND, binds![id])? else {
        return Ok(SessionSettings::default());
    };
    let corrupt = |_error| Error::corrupt("session_settings");
    let (interactive, background): (String, String) = (row.get(0)?, row.get(1)?);
    Ok(SessionSettings {
        interactive: InteractiveDuration::parse(&interactive).map_err(corrupt)?,
        background: BackgroundDuration::parse(&background).map_err(corrupt)?,
    })
}

fn state(settings: &SessionSettings) -> Value {
    json!({
        "interactiveSessionDuration": settings.interactive.as_str(),
        "backgroundSessionDuration": settings.background.as_str(),
    })
}
