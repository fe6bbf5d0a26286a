-- 39_application_sessions: tokens for applications, and the sessions that applications hold.

-- INTERACTIVE is the person's own; of an application's, which one it is, and of a background session
-- what it works on, where the application has said.
ALTER TABLE web_sessions ADD COLUMN kind TEXT NOT NULL DEFAULT 'INTERACTIVE';
ALTER TABLE web_sessions ADD COLUMN application_id TEXT;
ALTER TABLE web_sessions ADD COLUMN resource TEXT;
CREATE INDEX web_sessions_by_application ON web_sessions (application_id, user_id)
    WHERE application_id IS NOT NULL;

-- What an application's refresh token was granted; those of clients, which have none, are good for all
-- that the client registered for.
ALTER TABLE refresh_tokens ADD COLUMN scopes TEXT;

-- People whom a trusted token issuer names by what another directory calls them, whichever that is.
CREATE INDEX external_ids_by_value ON external_ids
    (identity_store_id, principal_type, external_id);
