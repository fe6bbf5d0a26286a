-- Letters to people. `body` is sealed under the master key and is there until the letter has been
-- delivered or given up; `due_at` is there while somebody is to try. `account_id` owns the instance.
CREATE TABLE mail_outbox (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BLOB,
    status TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    due_at BIGINT,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    failure TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_outbox_due ON mail_outbox (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX mail_outbox_by_account ON mail_outbox (account_id, created_at, id);
CREATE INDEX mail_outbox_by_status ON mail_outbox (account_id, status, created_at, id);
CREATE INDEX mail_outbox_ended ON mail_outbox (ended_at) WHERE ended_at IS NOT NULL;

-- What was asked for on pages that anybody can send, and is answered by letter or not at all: the
-- page takes as long whoever is named. `subject` is a user name as it was typed, or a link's digest.
CREATE TABLE mail_requests (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    identity_store_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    source_ip TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_requests_due ON mail_requests (due_at, id);

-- Links that were sent by letter; kept for a while after they end, so that they can offer another.
CREATE TABLE mail_links (
    secret_hash TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    identity_store_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_links_by_user ON mail_links (user_id, purpose);
CREATE INDEX mail_links_by_expiry ON mail_links (expires_at);

-- The address that a user has shown to be theirs. Another one is not.
CREATE TABLE verified_emails (
    user_id TEXT NOT NULL PRIMARY KEY,
    email_folded TEXT NOT NULL,
    verified_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;

-- What an identity store was configured to; without a row, the defaults.
CREATE TABLE password_settings (
    identity_store_id TEXT NOT NULL PRIMARY KEY,
    one_time_by_email BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
