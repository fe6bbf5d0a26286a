-- 16_reach: who can reach what, and how that came about.

-- Refused requests are found by the id that their answers carry.
CREATE INDEX audit_events_refused ON audit_events (request_id) WHERE error_code IS NOT NULL;
