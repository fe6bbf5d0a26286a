//! What each grant asks for.

use base::Secret;
use db::Tx;
use domain::sign_in::{
    AuthorizationCode, Client, DeviceCode, DeviceState, Pace, REFRESH_GRACE, RefreshToken, pace,
    redirect_matches,
};

use super::{Granted, INVALID_GRANT, Issuing, TokenGrant, Verdict, refusal, verifies};
use crate::Failure;

impl Issuing {
    /// Whether `client` gets tokens for `grant`. What must be kept of a refusal is written.
    pub(super) fn judge(
        &self,
        tx: &mut Tx<'_>,
        client: &Client,
        grant: &TokenGrant,
    ) -> Result<Verdict, Failure> {
        match grant {
            TokenGrant::DeviceCode(code) => self.device_code(tx, client, code),
            TokenGrant::AuthorizationCode {
                code,
                redirect_uri,
                verifier,
            } => self.authorization_code(tx, client, (code, redirect_uri, verifier)),
            TokenGrant::RefreshToken(token) => self.refresh_token(tx, client, token),
        }
    }

    fn device_code(
        &self,
        tx: &mut Tx<'_>,
        client: &Client,
        code: &Secret,
    ) -> Result<Verdict, Failure> {
        let now = self.now();
        let Some(code) = DeviceCode::parse(code.expose()) else {
            return Ok(Err(INVALID_GRANT));
        };
        let Some(device) = store::sign_in::find_device(tx, &code)? else {
            return Ok(Err(INVALID_GRANT));
        };
        if device.client_id != client.id {
            return Ok(Err(INVALID_GRANT));
        }
        if let DeviceState::Used { grant_id } = &device.state {
            store::sign_in::delete_grant(tx, &self.permit, grant_id)?;
            return Ok(Err(INVALID_GRANT));
        }
        if device.expires_at <= now {
            return Ok(Err(refusal("expired_token", "the device code has expired")));
        }
        match device.state {
            DeviceState::Pending => match pace(device.poll_after_at, now) {
                Pace::TooFast => Ok(Err(refusal("slow_down", "the client polls too fast"))),
                Pace::Kept(after) => {
                    let (permit, code) = (&self.permit, &device.user_code);
                    store::sign_in::update_device_pace(tx, permit, code, after)?;
                    let text = "nobody has answered yet";
                    Ok(Err(refusal("authorization_pending", text)))
                }
            },
            DeviceState::Denied => Ok(Err(refusal("access_denied", "the request was denied"))),
            DeviceState::Allowed {
                session_id,
                grant_id,
            } => {
                let used = DeviceState::Used {
                    grant_id: grant_id.clone(),
                };
                store::sign_in::update_device_state(tx, &self.permit, &device.user_code, &used)?;
                Ok(Ok(Granted {
                    grant_id,
                    session_id,
                    parent: None,
                }))
            }
            DeviceState::Used { .. } => Ok(Err(INVALID_GRANT)),
        }
    }

    fn authorization_code(
        &self,
        tx: &mut Tx<'_>,
        client: &Client,
        (code, redirect_uri, verifier): (&Secret, &str, &Secret),
    ) -> Result<Verdict, Failure> {
        let now = self.now();
        let Some(code) = AuthorizationCode::parse(code.expose()) else {
            return Ok(Err(INVALID_GRANT));
        };
        let Some(grant) = store::sign_in::find_authorization_code(tx, &code)? else {
            return Ok(Err(INVALID_GRANT));
        };
        // Another client's code tells nothing and spoils nothing.
        if grant.request.client_id != client.id {
            return Ok(Err(INVALID_GRANT));
        }
        if grant.used_at.is_some() {
            // Somebody has a copy of the code: take back what came of it (RFC 9700 section 2.1.1).
            store::sign_in::delete_grant(tx, &self.permit, &grant.grant_id)?;
            return Ok(Err(INVALID_GRANT));
        }
        if grant.expires_at <= now
            || !redirect_matches(&grant.request.redirect_uri, redirect_uri)
            || !verifies(verifier, &grant.request.code_challenge)
        {
            return Ok(Err(INVALID_GRANT));
        }
        store::sign_in::use_authorization_code(tx, &self.permit, &code, now)?;
        Ok(Ok(Granted {
            grant_id: grant.grant_id,
            session_id: grant.session_id,
            parent: None,
        }))
    }

    /// Refresh tokens rotate. A token stays good until its successor is used for the first time,
    /// because only then it is certain that the successor arrived (a client may crash before it
    /// has written it down), and a little longer for processes that share a cache. Used after
    /// that, somebody has a copy: all that came of the same Allow is taken back.
    fn refresh_token(
        &self,
        tx: &mut Tx<'_>,
        client: &Client,
        token: &Secret,
    ) -> Result<Verdict, Failure> {
        let now = self.now();
        let Some(token) = RefreshToken::parse(token.expose()) else {
            return Ok(Err(INVALID_GRANT));
        };
        let Some(grant) = store::sign_in::find_refresh_token(tx, &token, now)? else {
            return Ok(Err(INVALID_GRANT));
        };
        if grant.client_id != client.id {
            return Ok(Err(INVALID_GRANT));
        }
        if let Some(superseded_at) = grant.superseded_at
            && superseded_at.plus(REFRESH_GRACE) <= now
        {
            store::sign_in::delete_grant(tx, &self.permit, &grant.grant_id)?;
            return Ok(Err(INVALID_GRANT));
        }
        if let Some(parent) = &grant.parent {
            store::sign_in::supersede_refresh_token(tx, &self.permit, parent, now)?;
            store::sign_in::delete_refresh_siblings(tx, &self.permit, parent, &token)?;
        }
        Ok(Ok(Granted {
            grant_id: grant.grant_id,
            session_id: grant.session_id,
            parent: Some(token.digest()),
        }))
    }
}
