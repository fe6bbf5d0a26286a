-- Policies of organizations, of every type. AWS's own two are the same everywhere and not stored.
CREATE TABLE organization_policies (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    content TEXT NOT NULL,
    changed_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX organization_policies_name
    ON organization_policies (organization_id, type, name);
CREATE INDEX organization_policies_by_type ON organization_policies (organization_id, type, id);

-- Which types are enabled in the root.
CREATE TABLE organization_policy_types (
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    type TEXT NOT NULL,
    enabled_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, type)
) STRICT, WITHOUT ROWID;

-- What is attached to roots, units and accounts, AWS's own policies included.
CREATE TABLE organization_policy_attachments (
    target_id TEXT NOT NULL,
    type TEXT NOT NULL,
    policy_id TEXT NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    attached_at BIGINT NOT NULL,
    PRIMARY KEY (target_id, type, policy_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_policy_attachments_by_policy
    ON organization_policy_attachments (organization_id, policy_id, target_id);
CREATE INDEX organization_policy_attachments_by_type
    ON organization_policy_attachments (organization_id, type);

-- Services that may work in the organization (trusted access).
CREATE TABLE organization_services (
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    service TEXT NOT NULL,
    enabled_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, service)
) STRICT, WITHOUT ROWID;

-- Members that administer a service for the organization.
CREATE TABLE delegated_administrators (
    account_id TEXT NOT NULL,
    service TEXT NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    registered_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, service)
) STRICT, WITHOUT ROWID;
CREATE INDEX delegated_administrators_by_organization
    ON delegated_administrators (organization_id, account_id);
CREATE INDEX delegated_administrators_by_service
    ON delegated_administrators (organization_id, service, account_id);

-- What an organization lets its members do with it.
CREATE TABLE organization_resource_policies (
    organization_id TEXT NOT NULL PRIMARY KEY REFERENCES organizations (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Invitations, and what members are asked to approve. An invited account is named by its number
-- or by its e-mail address. Nobody sees a handshake after `visible_until`.
CREATE TABLE handshakes (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    account_id TEXT,
    email TEXT,
    email_folded TEXT,
    notes TEXT,
    parent_id TEXT,
    requested_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    visible_until BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handshakes_by_organization ON handshakes (organization_id, id);
CREATE INDEX handshakes_by_request ON handshakes (organization_id, action, requested_at);
CREATE INDEX handshakes_by_account ON handshakes (account_id, id);
CREATE INDEX handshakes_by_email ON handshakes (email_folded, id);
CREATE INDEX handshakes_by_parent ON handshakes (parent_id, id);
CREATE INDEX handshakes_by_end ON handshakes (visible_until);

-- When an account was closed; it stays in its organization for 90 days.
ALTER TABLE accounts ADD COLUMN closed_at BIGINT;
CREATE INDEX accounts_closed ON accounts (state, closed_at) WHERE closed_at IS NOT NULL;

-- Organizations that are there already get what new ones begin with.
INSERT INTO organization_policy_types (organization_id, type, enabled_at)
    SELECT id, 'SERVICE_CONTROL_POLICY', created_at FROM organizations WHERE feature_set = 'ALL';
INSERT INTO organization_policy_attachments (target_id, type, policy_id, organization_id,
    attached_at) SELECT root_id, 'SERVICE_CONTROL_POLICY', 'p-FullAWSAccess', id, created_at
    FROM organizations WHERE feature_set = 'ALL';
INSERT INTO organization_policy_attachments (target_id, type, policy_id, organization_id,
    attached_at) SELECT u.id, 'SERVICE_CONTROL_POLICY', 'p-FullAWSAccess', o.id, o.created_at
    FROM organizations o JOIN organizational_units u ON u.organization_id = o.id
    WHERE o.feature_set = 'ALL';
INSERT INTO organization_policy_attachments (target_id, type, policy_id, organization_id,
    attached_at) SELECT a.id, 'SERVICE_CONTROL_POLICY', 'p-FullAWSAccess', o.id, o.created_at
    FROM organizations o JOIN accounts a ON a.organization_id = o.id
    WHERE o.feature_set = 'ALL';
INSERT INTO organization_services (organization_id, service, enabled_at)
    SELECT o.id, 'sso.amazonaws.com', o.created_at FROM organizations o
    JOIN settings s ON s.value = o.management_account_id
    WHERE s.name = 'management_account' AND o.feature_set = 'ALL';
