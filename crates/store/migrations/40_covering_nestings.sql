-- 40_covering_nestings: the groups that a group is in, without reading every nesting of its store.

-- With all columns: SQLite takes the primary key, in which the parent comes first, for as selective
-- as an index that sends it back to the table.
DROP INDEX group_nestings_by_child;
CREATE INDEX group_nestings_by_child ON group_nestings
    (identity_store_id, child_id, parent_id, created_at, created_by);
