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
