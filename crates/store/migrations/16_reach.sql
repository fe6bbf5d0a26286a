-- 16_reach: who can reach what, and how that came about.

-- Refused requests are found by the id that their answers carry.
CREATE INDEX audit_events_refused ON audit_events (request_id) WHERE error_code IS NOT NULL;

-- Every change of users, groups, memberships, permission sets and assignments, written in the
-- transaction of the change itself. Rows are only ever added. Who reaches what at a past instant is
-- answered from here, by the last version of each membership and assignment until then.
CREATE TABLE changes (
    instance_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    author TEXT NOT NULL,
    request_id TEXT NOT NULL,
    before_state TEXT,
    after_state TEXT,
    permission_set_id TEXT,
    principal_id TEXT,
    PRIMARY KEY (instance_id, kind, entity_id, version)
) STRICT;
CREATE INDEX changes_by_time ON changes (instance_id, changed_at, kind, entity_id, version);
CREATE INDEX changes_by_set ON changes (instance_id, permission_set_id, entity_id, version)
    WHERE permission_set_id IS NOT NULL;
CREATE INDEX changes_by_principal ON changes (instance_id, principal_id, kind, entity_id, version)
    WHERE principal_id IS NOT NULL;

-- What is there already is taken to be there since it was made. Users, groups and permission sets
-- need no such rows: their first change tells what they were before.
INSERT INTO changes (instance_id, kind, entity_id, version, changed_at, author, request_id,
    after_state, permission_set_id, principal_id)
SELECT instance_id, 'ASSIGNMENT', account_id || '/' || permission_set_id || '/' || principal_kind
    || '/' || principal_id, 1, created_at, '', '',
    '{"accountId":"' || account_id || '","permissionSetId":"' || permission_set_id
    || '","principalId":"' || principal_id || '","principalType":"' || principal_kind || '"}',
    permission_set_id, principal_id
FROM account_assignments;
INSERT INTO changes (instance_id, kind, entity_id, version, changed_at, author, request_id,
    after_state, principal_id)
SELECT i.id, 'MEMBERSHIP', m.group_id || '/' || m.user_id, 1, m.created_at, m.created_by, '',
    '{"groupId":"' || m.group_id || '","membershipId":"' || m.id || '","userId":"' || m.user_id
    || '"}', m.user_id
FROM memberships m JOIN instances i ON i.identity_store_id = m.identity_store_id;

-- Whoever asked for an operation is the author of what it changes in the end.
ALTER TABLE assignment_operations ADD COLUMN requested_by TEXT NOT NULL DEFAULT '';
