-- How the roles of an instance are named; one without a row names them as AWS does.
CREATE TABLE role_naming (
    instance_id TEXT NOT NULL PRIMARY KEY,
    naming TEXT NOT NULL
) STRICT, WITHOUT ROWID;
