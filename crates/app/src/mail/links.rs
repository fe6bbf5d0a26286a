//! Links in letters: sending one, and who they are good for.

use base::Timestamp;
use db::Tx;
use domain::Permit;
use domain::identity::{User, UserStatus, fold};
use domain::mail::{Letter, MailAddress};
use domain::sign_in::{LinkPurpose, LinkSecret, MailLink};

use crate::{App, Failure};

/// Where letters to `user` go.
pub(crate) fn address_of(user: &User) -> Option<MailAddress> {
    MailAddress::parse(user.attributes.primary_email()?).ok()
}

/// The user that a link is good for: who is enabled, and still has the address that it went to.
pub(crate) fn owner(tx: &mut Tx<'_>, link: &MailLink) -> Result<Option<User>, Failure> {
    let user = store::identity::find_user(tx, &link.identity_store_id, &link.user_id)?;
    Ok(user.filter(|user| {
        let email = user.attributes.primary_email().map(fold);
        user.status == UserStatus::Enabled && email.as_ref() == Some(&link.email_folded)
    }))
}

/// Sends a link to `user`, in the place of those that they were sent for the same purpose; answers
/// when it ends.
pub(super) fn send_link(
    app: &App,
    tx: &mut Tx<'_>,
    permit: &Permit,
    now: Timestamp,
    (user, to): (&User, &MailAddress),
    secret: &LinkSecret,
) -> Result<Timestamp, Failure> {
    let purpose = secret.purpose();
    let expires_at = now.plus(purpose.lifetime());
    let link = MailLink {
        digest: secret.digest(),
        purpose,
        identity_store_id: user.identity_store_id.clone(),
        user_id: user.id.clone(),
        email_folded: fold(to.as_str()),
        created_at: now,
        expires_at,
        used_at: None,
    };
    store::sign_in::replace_link(tx, permit, &link)?;
    let user_name = user.user_name.clone();
    let link = secret.address(&app.settings().public_url);
    let letter = match purpose {
        LinkPurpose::Invitation => Letter::Invitation {
            user_name,
            link,
            expires_at,
        },
        LinkPurpose::ResetPassword => Letter::ResetPassword {
            user_name,
            link,
            expires_at,
        },
        LinkPurpose::VerifyEmail => Letter::VerifyEmail {
            user_name,
            link,
            expires_at,
        },
    };
    app.post(tx, permit, now, to, &letter)?;
    Ok(expires_at)
}
