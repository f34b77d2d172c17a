-- The history tells since when a ticket is in its state; nothing reads this column.
alter table ticket drop column state_since;
