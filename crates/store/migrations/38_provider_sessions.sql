-- By what the identity provider's requests to end sessions find one: a digest of the provider's number
-- and of its name for the person, whatever the person is called here by then. Sessions from before have
-- none, and are looked through until they have ended.
ALTER TABLE web_sessions ADD COLUMN provider_key TEXT;
CREATE INDEX web_sessions_by_provider_key ON web_sessions (provider_key, id)
    WHERE provider_key IS NOT NULL;
CREATE INDEX web_sessions_without_provider_key ON web_sessions (instance_id, id)
    WHERE provider IS NOT NULL AND provider_key IS NULL;
