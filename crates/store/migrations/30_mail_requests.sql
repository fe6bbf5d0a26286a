-- Of requests for letters that are alike one waits: what anybody can ask for must not pile up. Requests
-- are answered within seconds, so that those of before, which may be alike, are asked for again.
DELETE FROM mail_requests;
CREATE UNIQUE INDEX mail_requests_alike ON mail_requests (identity_store_id, kind, subject);
