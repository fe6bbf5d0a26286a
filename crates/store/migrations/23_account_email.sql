-- 23_account_email: an account's e-mail address is its own in the whole installation, and not only
-- in its organization: invitations by address are for one account.
CREATE INDEX accounts_by_email ON accounts (email_folded);
