-- 18_responsibility: who pays for an organization, and who may act in an account for a while.

-- Transfers of a responsibility to `organization_id`. The organization that it is taken from is
-- known once it has accepted; until then its management account is named by its number or by its
-- e-mail address, as the invitation does.
CREATE TABLE responsibility_transfers (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    source_organization_id TEXT REFERENCES organizations (id),
    source_account_id TEXT,
    source_email TEXT,
    source_email_folded TEXT,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    handshake_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    start_at BIGINT NOT NULL,
    end_at BIGINT
) STRICT, WITHOUT ROWID;
CREATE INDEX responsibility_transfers_inbound ON responsibility_transfers (organization_id, id);
CREATE INDEX responsibility_transfers_source
    ON responsibility_transfers (source_organization_id, id);
CREATE INDEX responsibility_transfers_by_account
    ON responsibility_transfers (source_account_id, id);
CREATE INDEX responsibility_transfers_by_email
    ON responsibility_transfers (source_email_folded, id);
CREATE UNIQUE INDEX responsibility_transfers_handshake ON responsibility_transfers (handshake_id);

-- Requests of accounts to act in others for a while; `owner_account_id` is who is asked, where that
-- is known, `owner_id` the ARN of who takes care of it there.
CREATE TABLE iam_delegation_requests (
    id TEXT NOT NULL PRIMARY KEY,
    requestor_id TEXT NOT NULL,
    workflow_id TEXT NOT NULL,
    owner_account_id TEXT,
    owner_id TEXT,
    approver_id TEXT,
    description TEXT NOT NULL,
    message TEXT,
    template TEXT NOT NULL,
    policy TEXT NOT NULL,
    redirect_url TEXT,
    channel TEXT NOT NULL,
    session_duration BIGINT NOT NULL,
    sender TEXT NOT NULL,
    state TEXT NOT NULL,
    notes TEXT,
    rejection_reason TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_delegation_requests_workflow
    ON iam_delegation_requests (requestor_id, workflow_id);
CREATE INDEX iam_delegation_requests_by_owner ON iam_delegation_requests (owner_account_id, id);
CREATE INDEX iam_delegation_requests_by_end ON iam_delegation_requests (requestor_id, expires_at);
