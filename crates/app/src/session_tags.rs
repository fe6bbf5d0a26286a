//! Attributes for access control at work: the session tags of people's role sessions (AWS: §7).
//!
//! Tags are read when a session begins, on the snapshot that grants it: what changes of a person or
//! of the configuration holds for the next one. They are not transitive.

use base::{InstanceId, Timestamp};
use db::Tx;
use domain::access_control::{self, Configuration};
use domain::actor::{Person, SessionContext};
use domain::iam::Tag;
use domain::{Error, Kind};

use crate::Failure;
use crate::sts::packed;

/// The session tags of the person's role sessions that begin now; none until attributes for access
/// control are enabled.
// AWS: unconfirmed that what an identity provider says is not passed either without them (§7).
pub(crate) fn session_tags(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    person: &Person,
) -> Result<Vec<Tag>, Failure> {
    let configuration = store::access_control::find(tx, instance)?;
    let Some(attributes) = configuration.and_then(Configuration::enabled) else {
        return Ok(Vec::new());
    };
    let (store, user) = (&person.identity_store_id, &person.user_id);
    let user = store::identity::find_user(tx, store, user)?
        .ok_or_else(|| Error::not_found(Kind::User, user))?;
    let provided = store::identity_sources::find_session(tx, &person.session_id)?
        .map(|session| session.access_control)
        .unwrap_or_default();
    Ok(access_control::session_tags(&attributes, &user, &provided))
}

/// What a role session with these tags carries; refused where they are too much, as STS does.
pub(crate) fn tagged_session(now: Timestamp, tags: Vec<Tag>) -> Result<SessionContext, Error> {
    let mut context = SessionContext::issued(now);
    context.tags = tags;
    packed(&context)?;
    Ok(context)
}
