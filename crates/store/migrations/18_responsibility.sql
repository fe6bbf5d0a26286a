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
