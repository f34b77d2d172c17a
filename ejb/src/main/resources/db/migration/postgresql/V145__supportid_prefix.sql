-- Beginnings of names are found by an index of their own; Derby finds them by that of the unique constraint.
create index ix_support_id_name_prefix on support_id (name_key varchar_pattern_ops);
