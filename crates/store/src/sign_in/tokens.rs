//! Authorization codes, access tokens and refresh tokens.

use base::Timestamp;
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::{
    AccessGrant, AccessToken, AuthorizationCode, AuthorizationCodeGrant, AuthorizeRequest,
    ClientId, Digest, GrantId, RefreshGrant, RefreshToken,
};

const INSERT_CODE: &str = "INSERT INTO authorization_codes (code_hash, grant_id, client_id, \
    redirect_uri, code_challenge, session_id, user_id, expires_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const FIND_CODE: &str = "SELECT grant_id, client_id, redirect_uri, code_challenge, session_id, \
    user_id, expires_at, used_at FROM authorization_codes WHERE code_hash = $1";
const USE_CODE: &str =
    "UPDATE authorization_codes SET used_at = $1 WHERE code_hash = $2 AND used_at IS NULL";

const INSERT_ACCESS: &str = "INSERT INTO access_tokens (token_hash, grant_id, client_id, \
    session_id, scopes, issued_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const INSERT_REFRESH: &str = "INSERT INTO refresh_tokens (token_hash, grant_id, client_id, \
    session_id, parent_hash, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
const FIND_REFRESH: &str = "SELECT grant_id, client_id, session_id, parent_hash, superseded_at \
    FROM refresh_tokens WHERE token_hash = $1 AND expires_at > $2";
const SUPERSEDE: &str = "UPDATE refresh_tokens SET superseded_at = $1 \
    WHERE token_hash = $2 AND superseded_at IS NULL";
const DELETE_SIBLINGS: &str =
    "DELETE FROM refresh_tokens WHERE parent_hash = $1 AND token_hash <> $2";

const DELETE_ACCESS_OF_GRANT: &str = "DELETE FROM access_tokens WHERE grant_id = $1";
const DELETE_REFRESH_OF_GRANT: &str = "DELETE FROM refresh_tokens WHERE grant_id = $1";

/// Adds an authorization code. Its state parameter is not kept: it went to the client.
pub fn insert_authorization_code(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    code: &AuthorizationCode,
    grant: &AuthorizationCodeGrant,
) -> Result<(), Error> {
    tx.execute(
        INSERT_CODE,
        binds![
            code.digest().as_str(),
            grant.grant_id.as_str(),
            grant.request.client_id.as_str(),
            &grant.request.redirect_uri,
            &grant.request.code_challenge,
            &grant.session_id,
            &grant.user_id,
            grant.expires_at,
        ],
    )
    .map(drop)
}

/// The grant behind an authorization code, even when it has ended or was used.
pub fn find_authorization_code(
    tx: &mut Tx<'_>,
    code: &AuthorizationCode,
) -> Result<Option<AuthorizationCodeGrant>, Error> {
    let row = tx.find(FIND_CODE, binds![code.digest().as_str()])?;
    row.map(|row| {
        Ok(AuthorizationCodeGrant {
            grant_id: GrantId::from_stored(row.get(0)?),
            request: AuthorizeRequest {
                client_id: ClientId::new(row.get::<String>(1)?),
                redirect_uri: row.get(2)?,
                state: None,
                code_challenge: row.get(3)?,
            },
            session_id: row.get(4)?,
            user_id: row.get(5)?,
            expires_at: row.get(6)?,
            used_at: row.get(7)?,
        })
    })
    .transpose()
}

/// Marks an authorization code as used.
pub fn use_authorization_code(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    code: &AuthorizationCode,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(USE_CODE, binds![now, code.digest().as_str()])
        .map(drop)
}

/// Adds an access token.
pub fn insert_access_token(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    token: &AccessToken,
    grant: &AccessGrant,
) -> Result<(), Error> {
    tx.execute(
        INSERT_ACCESS,
        binds![
            token.digest().as_str(),
            grant.grant_id.as_str(),
            grant.client_id.as_str(),
            &grant.session_id,
            grant.scopes.join(" ").as_str(),
            grant.issued_at,
            grant.expires_at,
        ],
    )
    .map(drop)
}

/// Adds a refresh token, which ends with its session.
pub fn insert_refresh_token(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    token: &RefreshToken,
    grant: &RefreshGrant,
    expires_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        INSERT_REFRESH,
        binds![
            token.digest().as_str(),
            grant.grant_id.as_str(),
            grant.client_id.as_str(),
            &grant.session_id,
            grant.parent.as_ref().map(Digest::as_str),
            expires_at,
        ],
    )
    .map(drop)
}

/// The grant behind a refresh token, unless it has ended.
pub fn find_refresh_token(
    tx: &mut Tx<'_>,
    token: &RefreshToken,
    now: Timestamp,
) -> Result<Option<RefreshGrant>, Error> {
    let row = tx.find(FIND_REFRESH, binds![token.digest().as_str(), now])?;
    row.map(|row| {
        Ok(RefreshGrant {
            grant_id: GrantId::from_stored(row.get(0)?),
            client_id: ClientId::new(row.get::<String>(1)?),
            session_id: row.get(2)?,
            parent: row.get::<Option<String>>(3)?.map(Digest::from_stored),
            superseded_at: row.get(4)?,
        })
    })
    .transpose()
}

/// Marks a refresh token as one whose successor arrived.
pub fn supersede_refresh_token(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    token: &Digest,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(SUPERSEDE, binds![now, token.as_str()]).map(drop)
}

/// Removes the refresh tokens that were got with the same one as `kept` and never arrived.
pub fn delete_refresh_siblings(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    parent: &Digest,
    kept: &RefreshToken,
) -> Result<(), Error> {
    tx.execute(
        DELETE_SIBLINGS,
        binds![parent.as_str(), kept.digest().as_str()],
    )
    .map(drop)
}

/// Takes back every token that came of one Allow.
pub fn delete_grant(tx: &mut Tx<'_>, _permit: &Permit, grant: &GrantId) -> Result<(), Error> {
    tx.execute(DELETE_ACCESS_OF_GRANT, binds![grant.as_str()])?;
    tx.execute(DELETE_REFRESH_OF_GRANT, binds![grant.as_str()])
        .map(drop)
}
