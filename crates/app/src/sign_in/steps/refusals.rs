//! Why a proof was refused, in words for administrators: the page tells everybody the same.

use base::Timestamp;
use db::Tx;
use domain::identity::UserStatus;
use domain::sign_in::{Limit, SignInFlow, Step};

use super::super::events::{Happened, Outcome};
use super::name_key;

/// Why, as far as the state of the moment tells. Names that nobody has are not repeated: people type
/// their passwords in the wrong field.
pub(super) fn why(
    tx: &mut Tx<'_>,
    flow: &SignInFlow,
    happened: &Happened<'_>,
    now: Timestamp,
) -> Result<String, db::Error> {
    let store = &flow.identity_store_id;
    let user = match (happened.user, &flow.user_id) {
        // Of a passkey alone the flow knows neither the user nor their name.
        (Some(user), _) => Some(user.clone()),
        (None, Some(id)) => store::identity::find_user(tx, store, id)?,
        (None, None) if flow.step == Step::Passkey => {
            return Ok("no user has the passkey that was shown".to_owned());
        }
        (None, None) => store::identity::find_user_by_name(tx, store, &flow.user_name)?,
    };
    let Some(user) = user else {
        return Ok("no user has the name that was typed".to_owned());
    };
    let name = &user.user_name;
    if user.status != UserStatus::Enabled {
        return Ok(format!("the user `{name}` is disabled"));
    }
    if happened.outcome == Outcome::Cloned {
        return Ok(format!(
            "the counter of the key of `{name}` did not go on: there seems to be a copy of it"
        ));
    }
    if flow.step != Step::Password {
        return Ok(format!(
            "what was to prove that it is `{name}` was not right"
        ));
    }
    let Some(password) = store::sign_in::find_password(tx, &user.id)? else {
        return Ok(format!("the user `{name}` has no password"));
    };
    let one_time = password.one_time;
    if one_time.is_some_and(|one_time| one_time.expires_at <= now) {
        return Ok(format!("the one-time password of `{name}` has expired"));
    }
    let attempts = store::sign_in::attempts(tx, &name_key(store, &flow.user_name))?;
    Ok(match Limit::UserName.refused_until(attempts, now) {
        Some(until) => format!(
            "too many attempts to sign in as `{name}` have failed: from addresses that are not \
             known of them, none is looked at before {until}"
        ),
        None => format!(
            "the password of `{name}` was wrong, or too many attempts have failed from the address"
        ),
    })
}
